"""The file in which the work on a clip is kept: a zip with an index, the holes and the thumbnails. No pixels of it."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Mapping
from io import BytesIO
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any, Final

from app.core.errors import OpenError
from app.core.imageio.atomic import write_atomically
from app.core.video.clip import Clip
from app.core.video.marking import Marking
from app.core.video.tracks import Track
from inpainting.geometry import Extent
from inpainting.video.masks import PackedHole

SUFFIX: Final = ".clip"
_VERSION: Final = 1
_INDEX: Final = "clip.json"
_EPOCH: Final = (2020, 1, 1, 0, 0, 0)
_LOOKED_AT: Final = 1 << 20


def mark_of(path: Path) -> str:
    """By what a video is known again wherever it lies: its size, its first and its last megabyte. Raises `OSError`."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(0)
        digest = hashlib.sha256(f"{size}".encode() + file.read(_LOOKED_AT))
        file.seek(max(0, size - _LOOKED_AT))
        digest.update(file.read())
    return digest.hexdigest()[:32]


def save_marking(marking: Marking, path: Path) -> None:
    """Writes all of it in one step. Raises `SaveError`."""
    files: dict[str, bytes] = {}
    index = {
        "cleanplate": _VERSION,
        "found": [_listed(track, f"found-{place}", files) for place, track in enumerate(marking.found, 1)],
        "painted": _holes_listed(marking.painted, "painted", files),
        "hand": None if marking.hand is None else _listed(marking.hand, "hand", files),
        "followed": marking.is_followed,
    }
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo(_INDEX, _EPOCH), json.dumps(index))
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), data)
    write_atomically(path, buffer.getvalue())


def load_marking(path: Path, clip: Clip) -> Marking | None:
    """What is kept at `path` of the work on a clip; None when there is no file. Raises `OpenError`."""
    try:
        with zipfile.ZipFile(path) as archive:
            index = json.loads(archive.read(_INDEX))
            if int(index["cleanplate"]) > _VERSION:
                raise ValueError("made by a newer Cleanplate")
            return Marking(
                tuple(_track(listed, archive, clip) for listed in index["found"]),
                _holes(index["painted"], archive, clip.extent, clip.frames),
                None if index["hand"] is None else _track(index["hand"], archive, clip),
                bool(index["followed"]),
            )
    except FileNotFoundError:
        return None
    except Exception as error:
        raise OpenError("What was kept of the work on “{path}” cannot be read.", path=clip.path) from error


def _listed(track: Track, name: str, files: dict[str, bytes]) -> dict[str, Any]:
    files[f"{name}.jpg"] = track.thumbnail
    return {
        "label": track.label,
        "score": track.score,
        "chosen": track.chosen,
        "thumbnail": f"{name}.jpg",
        "holes": _holes_listed(track.holes, name, files),
    }


def _holes_listed(holes: Mapping[int, PackedHole], name: str, files: dict[str, bytes]) -> dict[str, Any]:
    """Holes of one size lie in one file, one after the other."""
    files[f"{name}.bits"] = b"".join(hole.data for hole in holes.values())
    return {
        "file": f"{name}.bits",
        "shape": next((hole.shape for hole in holes.values()), (0, 0)),
        "frames": list(holes),
        "sizes": [len(hole.data) for hole in holes.values()],
    }


def _track(listed: dict[str, Any], archive: zipfile.ZipFile, clip: Clip) -> Track:
    painted = next(iter(listed["holes"]["shape"]), 0) == clip.extent.height
    holes = _holes(listed["holes"], archive, clip.extent if painted else clip.small, clip.frames)
    if not holes:
        raise ValueError("a track that is nowhere")
    thumbnail = archive.read(str(listed["thumbnail"]))
    return Track(str(listed["label"]), float(listed["score"]), holes, thumbnail, bool(listed["chosen"]))


def _holes(listed: dict[str, Any], archive: zipfile.ZipFile, extent: Extent, frames: int) -> dict[int, PackedHole]:
    """Only what fits the clip and can be unpacked; whatever does not raises."""
    data, shape = archive.read(str(listed["file"])), (extent.height, extent.width)
    numbers = [int(number) for number in listed["frames"]]
    places = list(pairwise(accumulate((int(size) for size in listed["sizes"]), initial=0)))
    if numbers and (tuple(listed["shape"]) != shape or not 0 <= min(numbers) <= max(numbers) < frames):
        raise ValueError("of another clip")
    holes = {number: PackedHole(shape, data[a:b]) for number, (a, b) in zip(numbers, places, strict=True)}
    for hole in holes.values():
        hole.unpacked()
    return holes
