"""What a file is, by its first bytes, before any decoder sees it: refuses raw files, mends a JPEG without its end."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np

from app.core.imageio.embedded import find_jpeg_end
from app.core.imageio.refusals import refuse_raw

_RAW_STARTS: Final = (b"FUJIFILMCCD-RAW", b"FOVb", b"\0MRM", b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"ARRI")
_RAW_PLACES: Final = ((4, b"ftypcrx "), (6, b"HEAPCCDR"), (8, b"CR\x02"))
_TIFF_STARTS: Final = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_END: Final = b"\xff\xd9"
_NOISE: Final = bytes(range(1, 250))
_FILLINGS: Final = (
    b"",
    _NOISE + b"".join(bytes([0xFF, 0xD0 + number]) + _NOISE for number in (*range(8), *range(8))),
)
"""What a decoder would take for pixels, if pixels were missing, whatever restart marker it waits for."""


def check_is_no_raw(path: Path, data: bytes) -> None:
    """Raises `OpenError` for the raw files of cameras that are no TIFF files."""
    if data.startswith(_RAW_STARTS) or any(data[at:].startswith(word) for at, word in _RAW_PLACES):
        raise refuse_raw(path)


def is_tiff(data: bytes) -> bool:
    """Whether it begins as TIFF files do, BigTIFF included."""
    return data.startswith(_TIFF_STARTS)


def add_end_marker(data: bytes) -> bytes:
    """A JPEG whose pixels are all there with the end marker that it lacks; everything else as it is."""
    if not data.startswith(b"\xff\xd8\xff") or find_jpeg_end(data, 0) not in (None, len(data)) or data.endswith(_END):
        return data
    whole = data.rstrip(b"\xff")
    if not _has_all_scans(whole):
        return data
    pictures = [_decode(whole + filling + _END) for filling in _FILLINGS]
    first, second = pictures
    complete = first is not None and second is not None and np.array_equal(first, second)
    return whole + _END if complete else data


def _decode(data: bytes) -> np.ndarray | None:
    import PIL.Image

    try:
        with PIL.Image.open(BytesIO(data), formats=["JPEG"]) as picture:
            return np.asarray(picture)
    except (OSError, ValueError, SyntaxError):
        return None


def _has_all_scans(data: bytes) -> bool:
    """Whether a progressive file's scans reach every bit of every coefficient; others need but one scan."""
    from app.core.imageio.jpeg_blocks import read_scans

    frame, listed = read_scans(data)
    if frame != 0xC2:
        return bool(listed)
    left = {(component, place) for scan in listed for component in scan.components for place in range(64)}
    for scan in listed:
        if scan.low_bit == 0:
            places = range(scan.first, scan.last + 1)
            left -= {(component, place) for component in scan.components for place in places}
    return bool(listed) and not left
