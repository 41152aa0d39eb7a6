"""What a project is made of on disk: an index and the files it names, whichever way they are put together.

A part of a fill is a PNG that is transparent outside its hole, so it can be looked at with any program, and holds no
pixel that need not be there. The files may lie in a zip (`project`) or in a folder (`autosave`). Reads and writes none.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Annotated, Final, Literal

import numpy as np
import numpy.typing as npt

from app.core.document.edits import Edit, Fill, FilledRegion, Restoration
from app.core.document.packed_area import PackedArea
from app.core.errors import OpenError
from app.core.imageio.budget import Budget
from app.core.imageio.decoding import decode_photo, open_picture_data
from app.core.imageio.photo import Photo
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole
from inpainting.engine.source_field import NOWHERE, SourceField
from inpainting.healing.placement import Placement
from models.typed import Below, Between, ShapeError, Word, check_type, parse_json

INDEX: Final = "project.json"
_VERSION: Final = 1
_LARGEST_FEATHER: Final = 1000
_LARGEST_SEED: Final = 2**31 - 1
_FARTHEST: Final = 1_000_000
_USUAL: Final = {"excluded": None, "seed": 1, "placement": None, "what": ()}
"""What of a fill is not written, so that older versions read it."""
_OF_PHOTO, _OF_EDIT = 8, 4
"""Bytes that a pixel takes when it is unpacked."""

Files = Mapping[str, Callable[[], bytes]]
"""By their names; each is made when it is asked for."""

Corners = tuple[int, int, int, int]


@dataclass(frozen=True)
class Project:
    """A photo, what was done to it, and what is selected (`hole`, H×W bool)."""

    photo: Photo
    edits: tuple[Edit, ...]
    hole: Hole

    @classmethod
    def of(cls, photo: Photo) -> Project:
        """A photo to which nothing was done."""
        return cls(photo, (), np.zeros((photo.extent.height, photo.extent.width), np.bool_))


@dataclass(frozen=True)
class ListedRegion:
    """One part of a fill; `sources` is a PNG of offsets, across and down, of 16 bits each, low byte first."""

    box: Corners
    file: Below
    sources: Below | None = None


@dataclass(frozen=True)
class ListedPlacement:
    """Where a fill is copied from, as the person said."""

    dx: Annotated[int, Between(-_FARTHEST, _FARTHEST)]
    dy: Annotated[int, Between(-_FARTHEST, _FARTHEST)]
    angle: Annotated[float, Between(-360, 360)]
    mirrored: bool


@dataclass(frozen=True)
class ListedFill:
    """A fill."""

    kind: Literal["fill"]
    shown: bool
    method: Word
    device: Word
    feather: Annotated[int, Between(0, _LARGEST_FEATHER)]
    weights: Word
    pieces: dict[Word, int]
    parts: tuple[ListedRegion, ...]
    excluded: Below | None = None
    seed: Annotated[int, Between(0, _LARGEST_SEED)] = 1
    placement: ListedPlacement | None = None
    what: tuple[Word, ...] = ()


@dataclass(frozen=True)
class ListedRestoration:
    """A restoration."""

    kind: Literal["restoration"]
    shown: bool
    box: Corners
    file: Below


@dataclass(frozen=True)
class Index:
    """All of it; `place` is where the photo lay, in autosaves only."""

    cleanplate: int
    photo: Below
    edits: tuple[ListedFill | ListedRestoration, ...]
    mask: Below | None
    place: str | None = None

    def encode_index(self) -> bytes:
        values = {name: value for name, value in asdict(self).items() if name != "place" or value is not None}
        for edit in values["edits"]:
            for part in edit.get("parts", ()):
                if part["sources"] is None:
                    del part["sources"]
            for name, usual in _USUAL.items():
                if edit.get(name, ...) == usual:
                    del edit[name]
        return json.dumps(values, indent=1, ensure_ascii=False).encode("utf-8", "surrogatepass")


def name_photo(photo: Photo) -> str:
    """What the photo is called among the files."""
    if photo.data is None:
        return "photo/picture.png"
    name = photo.path.name if photo.path is not None else "picture"
    return f"photo/{name.encode('utf-8', 'replace').decode()}"


def list_project(
    project: Project, *, photo: str, mask: str, stem: Callable[[Edit, int], str], with_place: bool = False
) -> tuple[Index, Files]:
    """The index of a project and its files, called as the arguments say; `stem` names the files of an edit."""
    files: dict[str, Callable[[], bytes]] = {photo: lambda: _encode_photo(project.photo)}
    edits = tuple(_list_edit(edit, stem(edit, number), files) for number, edit in enumerate(project.edits, 1))
    has_mask = bool(project.hole.any())
    if has_mask:
        files[mask] = lambda: _encode_png(_make_gray(project.hole))
    path = project.photo.path if with_place else None
    place = None if path is None else os.fspath(path.absolute())
    return Index(_VERSION, photo, edits, mask if has_mask else None, place), files


def _make_gray(hole: Hole) -> npt.NDArray[np.uint8]:
    """White where it is True."""
    return hole.astype(np.uint8) * np.uint8(255)


def _encode_photo(photo: Photo) -> bytes:
    """The photo's own file, or for one that came from none a PNG."""
    return _encode_png(photo.image) if photo.data is None else photo.data


def _list_edit(edit: Edit, stem: str, files: dict[str, Callable[[], bytes]]) -> ListedFill | ListedRestoration:
    if isinstance(edit, Restoration):
        files[f"{stem}.png"] = lambda: _encode_png(edit.opacity)
        return ListedRestoration("restoration", edit.shown, _list_corners(edit.box), f"{stem}.png")
    parts = []
    for place, part in enumerate(edit.parts, 1):
        files[f"{stem}-{place}.png"] = lambda part=part: _encode_part(part)  # type: ignore[misc]
        offsets = f"{stem}-{place}-sources.png" if any(one.box.overlaps(part.box) for one in edit.sources) else None
        if offsets is not None:
            files[offsets] = lambda box=part.box: _encode_sources(edit, box)  # type: ignore[misc]
        parts.append(ListedRegion(_list_corners(part.box), f"{stem}-{place}.png", offsets))
    excluded = None if edit.excluded is None else f"{stem}-excluded.png"
    if edit.excluded is not None and excluded is not None:
        files[excluded] = lambda packed=edit.excluded: _encode_png(_make_gray(packed.unpack_hole()))  # type: ignore[misc]
    words = (edit.method, edit.device, edit.feather, edit.weights, dict(edit.pieces))
    placement = None if edit.placement is None else ListedPlacement(**asdict(edit.placement))
    return ListedFill("fill", edit.shown, *words, tuple(parts), excluded, edit.seed, placement, edit.what)


def _encode_part(part: FilledRegion) -> bytes:
    hole = part.hole
    return _encode_png(np.dstack([part.pixels * hole[..., None], hole.astype(np.uint8) * np.uint8(255)]))


def _encode_sources(fill: Fill, box: Box) -> bytes:
    offsets = np.full((box.height, box.width, 2), NOWHERE, "<i2")
    for field in fill.sources:
        field.lay(offsets, box)
    return _encode_png(offsets.view(np.uint8))


def _encode_png(pixels: npt.NDArray[np.uint8]) -> bytes:
    import PIL.Image

    buffer = BytesIO()
    PIL.Image.fromarray(np.ascontiguousarray(pixels)).save(buffer, "PNG", compress_level=2)
    return buffer.getvalue()


def _list_corners(box: Box) -> Corners:
    return box.x0, box.y0, box.x1, box.y1


class ProjectReader:
    """Makes a project of its files; whatever does not fit together raises `ValueError`, or `OpenError`.

    `read` gives a file by its name and takes what it needs from the `budget`.
    """

    def __init__(self, read: Callable[[str], bytes], path: Path, *, budget: Budget) -> None:
        self._read, self._path, self._budget = read, path, budget

    def read_project(self, *, with_place: bool = False) -> Project:
        """`with_place`: the photo is called what it was, wherever it lay; else as if it lay beside the project."""
        index = self._read_index()
        photo = self._read_photo(index, with_place=with_place)
        edits = tuple(self._read_edit(listed, photo.extent) for listed in index.edits)
        hole = np.zeros((photo.extent.height, photo.extent.width), np.bool_)
        if index.mask is not None:
            hole = self._read_hole(index.mask, photo.extent)
        return Project(photo, edits, hole)

    def read_name(self) -> str:
        """What the photo was called, without reading it; empty for one that came from no file."""
        index = self._read_index()
        return PurePosixPath((index.place or "").replace("\\", "/")).name

    def _read_index(self) -> Index:
        value = parse_json(self._read(INDEX))
        if isinstance(value, dict) and check_type(int, value.get("cleanplate")) > _VERSION:
            raise OpenError("“{path}” was made by a newer Cleanplate; this one cannot read it.", path=self._path)
        return check_type(Index, value)

    def _read_photo(self, index: Index, *, with_place: bool) -> Photo:
        path = self._path.with_name(PurePosixPath(index.photo).name)
        if with_place and index.place is not None:
            path = Path(index.place)
        with open_picture_data(path, self._read(index.photo)) as file:
            self._budget.take(file.extent.width * file.extent.height * _OF_PHOTO)
            photo = decode_photo(file)
        return replace(photo, path=None) if with_place and index.place is None else photo

    def _read_edit(self, listed: ListedFill | ListedRestoration, extent: Extent) -> Edit:
        if isinstance(listed, ListedRestoration):
            box = _check_box(listed.box, extent)
            return Restoration(box, self._read_pixels(listed.file, box, "L"), listed.shown)
        return Fill(
            tuple(self._read_part(part, extent) for part in listed.parts),
            method=listed.method,
            device=listed.device,
            feather=listed.feather,
            weights=listed.weights,
            pieces=tuple(listed.pieces.items()),
            shown=listed.shown,
            seed=listed.seed,
            excluded=None if listed.excluded is None else PackedArea.of(self._read_hole(listed.excluded, extent)),
            sources=tuple(self._read_sources(part, extent) for part in listed.parts if part.sources is not None),
            placement=None if listed.placement is None else Placement(**asdict(listed.placement)),
            what=listed.what,
        )

    def _read_hole(self, name: str, extent: Extent) -> Hole:
        return self._read_pixels(name, Box.of(extent), "L") >= 128

    def _read_part(self, listed: ListedRegion, extent: Extent) -> FilledRegion:
        box = _check_box(listed.box, extent)
        pixels = self._read_pixels(listed.file, box, "RGBA")
        return FilledRegion(box, pixels[..., 3] >= 128, pixels[..., :3])

    def _read_sources(self, listed: ListedRegion, extent: Extent) -> SourceField:
        box = _check_box(listed.box, extent)
        offsets = self._read_pixels(listed.sources or "", box, "RGBA").view("<i2")
        return SourceField.read(box, offsets.astype(np.int16))

    def _read_pixels(self, name: str, box: Box, mode: str) -> npt.NDArray[np.uint8]:
        data = self._read(name)
        if _read_png_size(data) != (box.width, box.height):
            raise ShapeError(f"{name} is of another size")
        self._budget.take(box.area * _OF_EDIT)
        with open_picture_data(self._path, data) as file:
            if file.picture is None or file.picture.size != (box.width, box.height) or file.picture.mode != mode:
                raise ShapeError(f"{name} is not what the index says")
            return np.array(file.picture)


def _read_png_size(data: bytes) -> tuple[int, int] | None:
    """What a PNG says of itself before it is unpacked."""
    if data[:8] != b"\x89PNG\r\n\x1a\n" or len(data) < 24:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return int(width), int(height)


def _check_box(corners: Corners, extent: Extent) -> Box:
    box = Box(*corners)
    if box.is_empty or box.clipped(extent) != box:
        raise ShapeError("an edit lies outside the picture")
    return box
