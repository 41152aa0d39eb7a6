"""What opening and saving are handed: the functions that do it, a picture as it is to be saved, a file's stamp."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.document.project import Project
from app.core.imageio.photo import Photo
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, Image


@dataclass(frozen=True)
class PhotoFiles:
    """The functions that read and write picture files; each raises `CleanplateError` with a sentence."""

    load: Callable[[Path], Project]
    recover: Callable[[Path], Project]
    photo_from_image: Callable[[Image], Photo]
    save: Callable[[Project, Image, Path], tuple[str, ...]]
    measure: Callable[[Project, Image, Path], int]
    load_mask: Callable[[Path, Extent], Hole]
    save_mask: Callable[[Hole, Path], None]
    merge: Callable[[Sequence[Path], Callable[[], bool]], Project]


@dataclass(frozen=True, eq=False)
class SaveRequest:
    """A picture as it was when the person said Save; `photo` tells of which document it is.

    `position` is its place in the history, `former` that of what was saved before.
    `on_changed` is asked, with the request, when another program has changed the file at `path`; None overwrites it.
    """

    path: Path
    project: Project
    image: Image
    photo: Photo | None
    position: object
    former: object | None
    then: Callable[[], object]
    on_changed: Callable[[SaveRequest], object] | None


DiskStamp = tuple[int, int, int]
"""By which a file is known as the one that was written: its number on the disk, its size, its time of change."""


def read_disk_stamp(path: Path) -> DiskStamp | None:
    """None when there is no file that can be looked at."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns
