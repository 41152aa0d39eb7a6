"""What a witness says of one picture file besides its pixels, and what of that another file lacks. Reads no pixels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from app.core.imageio.witness import boxed, jpeg, png, riff, tiff
from app.core.imageio.witness.report import Report

_READERS: Final[tuple[tuple[bytes, int, str, Callable[[bytes], Report]], ...]] = (
    (b"\xff\xd8", 0, "JPEG", jpeg.report),
    (b"\x89PNG", 0, "PNG", png.report),
    (b"II", 0, "TIFF", tiff.report),
    (b"MM", 0, "TIFF", tiff.report),
    (b"WEBP", 8, "WebP", riff.report),
    (b"ftyp", 4, "HEIF", boxed.report),
)
"""First bytes, where they are, the name of the format, and who reads it."""
DEPTH, TRANSPARENCY = "bits per colour", "transparency"
"""Losses that whoever wrote the file tells by itself."""
_ALIKE: Final = ("EXIF", "XMP", "resolution")
"""What is written differently in other formats and yet says the same."""


@dataclass(frozen=True)
class Statement:
    """`format` is "" for one that no reader knows; the rest as in `Report`."""

    format: str = ""
    report: Report = field(default_factory=Report)

    @classmethod
    def of(cls, data: bytes) -> Statement:
        """What the file says; what cannot be read says nothing."""
        for start, at, name, reader in _READERS:
            if data[at : at + len(start)] == start:
                return cls(name, reader(data))
        return cls()


def list_differences(before: Statement, after: Statement) -> tuple[str, ...]:
    """What `before` has and `after` has not, or not the same, in a few words each."""
    return tuple(dict.fromkeys(_list_differences(before, after)))


def _list_differences(before: Statement, after: Statement) -> Iterator[str]:
    same = before.format == after.format
    for name, body in before.report.says.items():
        other = after.report.says.get(name)
        if other is None or (other != body and (same or name not in _ALIKE)):
            yield name
    if 0 < after.report.depth < before.report.depth:
        yield DEPTH
    if before.report.is_transparent and not after.report.is_transparent and after.format:
        yield TRANSPARENCY
    for name, place in before.report.previews:
        if (name, place) not in after.report.previews and name not in dict(after.report.previews):
            yield name


def list_still_shown(before: Statement, after: Statement) -> tuple[str, ...]:
    """The previews that are in both files, and so show the picture as it was before."""
    return tuple(dict.fromkeys(name for name, body in after.report.previews if (name, body) in before.report.previews))
