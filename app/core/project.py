"""The project file: one zip with the photo as it was, every edit and the mask. Reads and writes nothing else.

`project.json` lists the edits; a part of a fill is a PNG that is transparent outside its hole, so the file can be
looked into with any program, and holds no pixel that need not be there. The same project gives the same bytes.
"""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from app.core.edits import Edit, Fill, Part, Restoration
from app.core.errors import OpenError
from app.core.imageio.atomic import write_atomically
from app.core.imageio.decoding import decoded, opened_data, read_file
from app.core.imageio.photo import Photo
from inpainting.geometry import Box, Extent
from inpainting.request import Hole

SUFFIX: Final = ".cleanplate"
_VERSION: Final = 1
_INDEX: Final = "project.json"
_MASK: Final = "mask.png"
_EPOCH: Final = (2020, 1, 1, 0, 0, 0)
_MOST_INDEX: Final = 16_000_000
_MOST_BYTES: Final = 4_000_000_000


@dataclass(frozen=True, eq=False)
class Project:
    """A photo, what was done to it, and what is selected (`hole`, H×W bool)."""

    photo: Photo
    edits: tuple[Edit, ...]
    hole: Hole

    @classmethod
    def of(cls, photo: Photo) -> Project:
        """A photo to which nothing was done."""
        return cls(photo, (), np.zeros((photo.extent.height, photo.extent.width), np.bool_))


def save_project(project: Project, path: Path, *, with_place: bool = False) -> None:
    """Writes all of it to `path` in one step; `with_place` also where the photo lies. Raises `SaveError`."""
    write_atomically(path, _encoded(project, with_place=with_place))


def is_project(path: Path) -> bool:
    """Whether the file's name says so."""
    return path.suffix.lower() == SUFFIX


def load_project(path: Path) -> Project:
    """The project at `path`; its photo is upright and complete. Raises `OpenError`."""
    data = read_file(path)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _Reader(archive, path).project()
    except OpenError:
        raise
    except MemoryError as error:
        raise OpenError("There is not enough memory to open “{path}”.", path=path) from error
    except Exception as error:
        raise OpenError("“{path}” is no Cleanplate project, or it is damaged.", path=path) from error


def _encoded(project: Project, *, with_place: bool) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        files: dict[str, bytes] = {}
        name, data = _photo_file(project.photo)
        files[name] = data
        index = {
            "cleanplate": _VERSION,
            "photo": name,
            "edits": [_listed(edit, number, files) for number, edit in enumerate(project.edits, 1)],
            "mask": _MASK if project.hole.any() else None,
        }
        if with_place and project.photo.path is not None:
            index["place"] = os.fspath(project.photo.path.absolute())
        if project.hole.any():
            files[_MASK] = _png(project.hole.astype(np.uint8) * np.uint8(255))
        files = {_INDEX: json.dumps(index, indent=1, ensure_ascii=False).encode()} | files
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), data)
    return buffer.getvalue()


def _photo_file(photo: Photo) -> tuple[str, bytes]:
    """The photo's own file, or for one that came from none a PNG."""
    if photo.data is None:
        return "photo/picture.png", _png(photo.image)
    name = photo.path.name if photo.path is not None else "picture"
    return f"photo/{name.encode('utf-8', 'replace').decode()}", photo.data


def _listed(edit: Edit, number: int, files: dict[str, bytes]) -> dict[str, Any]:
    """What the index says of an edit; its pixels are added to `files`."""
    if isinstance(edit, Restoration):
        files[f"edits/{number}.png"] = _png(edit.opacity)
        return {"kind": "restoration", "shown": edit.shown, "box": _corners(edit.box), "file": f"edits/{number}.png"}
    parts = []
    for place, part in enumerate(edit.parts, 1):
        name = f"edits/{number}-{place}.png"
        opaque = part.hole.astype(np.uint8) * np.uint8(255)
        files[name] = _png(np.dstack([part.pixels * part.hole[..., None], opaque]))
        parts.append({"box": _corners(part.box), "file": name})
    return {
        "kind": "fill",
        "shown": edit.shown,
        "method": edit.method,
        "device": edit.device,
        "feather": edit.feather,
        "weights": edit.weights,
        "pieces": dict(edit.pieces),
        "parts": parts,
    }


def _png(pixels: npt.NDArray[np.uint8]) -> bytes:
    import PIL.Image

    buffer = BytesIO()
    PIL.Image.fromarray(np.ascontiguousarray(pixels)).save(buffer, "PNG", compress_level=2)
    return buffer.getvalue()


def _corners(box: Box) -> list[int]:
    return [box.x0, box.y0, box.x1, box.y1]


class _Reader:
    """One project file; whatever does not fit together raises."""

    def __init__(self, archive: zipfile.ZipFile, path: Path) -> None:
        self._archive = archive
        self._path = path
        self._left = _MOST_BYTES

    def project(self) -> Project:
        index = json.loads(self._bytes(_INDEX, most=_MOST_INDEX))
        if int(index["cleanplate"]) > _VERSION:
            raise OpenError("“{path}” was made by a newer Cleanplate; this one cannot read it.", path=self._path)
        photo = self._photo(str(index["photo"]), index.get("place"))
        edits = tuple(self._edit(listed, photo.extent) for listed in index["edits"])
        hole = np.zeros((photo.extent.height, photo.extent.width), np.bool_)
        if index["mask"] is not None:
            hole = self._pixels(str(index["mask"]), Box.of(photo.extent), "L") >= 128
        return Project(photo, edits, hole)

    def _photo(self, name: str, place: str | None) -> Photo:
        """As if it lay where it did, else beside the project."""
        path = self._path.with_name(PurePosixPath(name).name) if place is None else Path(place)
        with opened_data(path, self._bytes(name)) as file:
            return decoded(file)

    def _edit(self, listed: dict[str, Any], extent: Extent) -> Edit:
        shown = bool(listed["shown"])
        if listed["kind"] == "restoration":
            box = _box(listed["box"], extent)
            return Restoration(box, self._pixels(str(listed["file"]), box, "L"), shown)
        return Fill(
            tuple(self._part(part, extent) for part in listed["parts"]),
            method=str(listed["method"]),
            device=str(listed["device"]),
            feather=int(listed["feather"]),
            weights=str(listed["weights"]),
            pieces=tuple((str(name), int(count)) for name, count in listed["pieces"].items()),
            shown=shown,
        )

    def _part(self, listed: dict[str, Any], extent: Extent) -> Part:
        box = _box(listed["box"], extent)
        pixels = self._pixels(str(listed["file"]), box, "RGBA")
        return Part(box, pixels[..., 3] >= 128, pixels[..., :3].copy())

    def _pixels(self, name: str, box: Box, mode: str) -> npt.NDArray[np.uint8]:
        with opened_data(self._path, self._bytes(name)) as file:
            if file.picture is None or file.picture.size != (box.width, box.height) or file.picture.mode != mode:
                raise ValueError(f"{name} is not what the index says")
            return np.array(file.picture)

    def _bytes(self, name: str, *, most: int = _MOST_BYTES) -> bytes:
        size = self._archive.getinfo(name).file_size
        self._left -= size
        if size > most or self._left < 0:
            raise ValueError(f"{name} is too large")
        return self._archive.read(name)


def _box(corners: list[int], extent: Extent) -> Box:
    box = Box(*(int(number) for number in corners))
    if box.is_empty or box.clipped(extent) != box:
        raise ValueError("an edit lies outside the picture")
    return box
