"""The file in which the work on a clip is kept: a zip with an index, the holes and the thumbnails. No pixels of it."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Annotated, Any, Final

from app.core.errors import OpenError
from app.core.imageio.atomic import write_atomically
from app.core.imageio.budget import Budget
from app.core.private import FILE_MODE
from app.core.video.annotations import ClipAnnotations
from app.core.video.clip import Clip
from app.core.video.tracks import Track
from inpainting.detection.classes import CLASSES
from inpainting.detection.instance import OBJECT, SHADOW
from inpainting.engine.geometry import Extent
from inpainting.runtime.memory import get_machine_memory
from inpainting.video.packed import PackedHole
from models.reading import read_ordinary
from models.typed import Below, Between, ShapeError, check_type, parse_json

SUFFIX: Final = ".clip"
_VERSION: Final = 1
_INDEX: Final = "clip.json"
_EPOCH: Final = (2020, 1, 1, 0, 0, 0)
_LARGEST_THUMBNAIL: Final = 1024
_LOOKED_AT: Final = 1 << 20
LABELS: Final = (*CLASSES, SHADOW, OBJECT)
"""What a track can be."""


def _is_label(word: str) -> bool:
    return word in LABELS


class NewerError(OpenError):
    """The file was made by a newer version."""


@dataclass(frozen=True)
class _ListedHoles:
    file: Below
    shape: tuple[int, int]
    frames: tuple[int, ...]
    sizes: tuple[Annotated[int, Between(0, 1 << 40)], ...]


@dataclass(frozen=True)
class _ListedTrack:
    label: Annotated[str, _is_label]
    score: Annotated[float, Between(0, 1)]
    chosen: bool
    thumbnail: Below
    holes: _ListedHoles


@dataclass(frozen=True)
class _Index:
    cleanplate: int
    found: tuple[_ListedTrack, ...]
    painted: _ListedHoles
    hand: _ListedTrack | None
    followed: bool


def identify_clip(path: Path) -> str:
    """By what a video is known again wherever it lies: its size, its first and its last megabyte. Raises `OSError`."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(0)
        digest = hashlib.sha256(f"{size}".encode() + file.read(_LOOKED_AT))
        file.seek(max(0, size - _LOOKED_AT))
        digest.update(file.read())
    return digest.hexdigest()[:32]


def save_annotations(annotations: ClipAnnotations, path: Path) -> None:
    """Writes all of it in one step. Raises `SaveError`."""
    files: dict[str, bytes] = {}
    index = {
        "cleanplate": _VERSION,
        "found": [_list_track(track, f"found-{place}", files) for place, track in enumerate(annotations.found, 1)],
        "painted": _list_holes(annotations.painted, "painted", files),
        "hand": None if annotations.hand is None else _list_track(annotations.hand, "hand", files),
        "followed": annotations.is_followed,
    }
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo(_INDEX, _EPOCH), json.dumps(index))
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), data)
    write_atomically(path, buffer.getvalue(), open_to=FILE_MODE)


def load_annotations(path: Path, clip: Clip) -> ClipAnnotations | None:
    """What is kept at `path` of the work on a clip; None when there is no file.

    Raises `OSError` when it cannot be read now, `NewerError` when this version cannot, `OpenError` when it is damaged.
    """
    try:
        data = read_ordinary(path, most=get_machine_memory() // 8)
    except FileNotFoundError:
        return None
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _Reader(archive, clip).read_annotations()
    except NewerError:
        raise
    except Exception as error:
        raise OpenError("Your earlier work on “{path}” cannot be read.", path=clip.path) from error


def _list_track(track: Track, name: str, files: dict[str, bytes]) -> dict[str, Any]:
    files[f"{name}.jpg"] = track.thumbnail
    return {
        "label": track.label,
        "score": track.score,
        "chosen": track.chosen,
        "thumbnail": f"{name}.jpg",
        "holes": _list_holes(track.holes, name, files),
    }


def _list_holes(holes: Mapping[int, PackedHole], name: str, files: dict[str, bytes]) -> dict[str, Any]:
    """Holes of one size lie in one file, one after the other."""
    files[f"{name}.bits"] = b"".join(hole.data for hole in holes.values())
    return {
        "file": f"{name}.bits",
        "shape": next((hole.shape for hole in holes.values()), (0, 0)),
        "frames": list(holes),
        "sizes": [len(hole.data) for hole in holes.values()],
    }


class _Reader:
    """One such file; whatever does not fit together or the clip raises `ValueError`."""

    def __init__(self, archive: zipfile.ZipFile, clip: Clip) -> None:
        self._archive, self._clip, self._budget = archive, clip, Budget()

    def read_annotations(self) -> ClipAnnotations:
        value = parse_json(self._read_bytes(_INDEX))
        if isinstance(value, dict) and check_type(int, value.get("cleanplate")) > _VERSION:
            words = "Your earlier work on “{path}” was saved by a newer Cleanplate."
            raise NewerError(words, path=self._clip.path)
        index = check_type(_Index, value)
        return ClipAnnotations(
            tuple(self._read_track(listed) for listed in index.found),
            self._read_holes(index.painted, self._clip.extent),
            None if index.hand is None else self._read_track(index.hand),
            index.followed,
        )

    def _read_track(self, listed: _ListedTrack) -> Track:
        painted = listed.holes.shape[0] == self._clip.extent.height
        holes = self._read_holes(listed.holes, self._clip.extent if painted else self._clip.small)
        if not holes:
            raise ShapeError("a track that is nowhere")
        return Track(listed.label, listed.score, holes, self._read_thumbnail(listed), listed.chosen)

    def _read_thumbnail(self, listed: _ListedTrack) -> bytes:
        """Only what is a small JPEG; a track is nothing without its holes, but it is without its thumbnail."""
        import PIL.Image

        data = self._read_bytes(listed.thumbnail)
        try:
            with PIL.Image.open(BytesIO(data), formats=["JPEG"]) as picture:
                return data if max(picture.size) <= _LARGEST_THUMBNAIL else b""
        except Exception:
            return b""

    def _read_holes(self, listed: _ListedHoles, extent: Extent) -> dict[int, PackedHole]:
        """Only what fits the clip and can be unpacked."""
        data, shape, numbers = self._read_bytes(listed.file), (extent.height, extent.width), listed.frames
        places = list(pairwise(accumulate(listed.sizes, initial=0)))
        if numbers and (listed.shape != shape or not 0 <= min(numbers) <= max(numbers) < self._clip.frames):
            raise ShapeError("of another clip")
        holes = {number: PackedHole(shape, data[a:b]) for number, (a, b) in zip(numbers, places, strict=True)}
        for hole in holes.values():
            hole.unpack_hole()
        return holes

    def _read_bytes(self, name: str) -> bytes:
        """Twice as much is needed while it is taken apart."""
        self._budget.take(2 * self._archive.getinfo(name).file_size)
        return self._archive.read(name)
