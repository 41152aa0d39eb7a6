"""What a TIFF file says about its first picture, as every format knows it: profile, EXIF, XMP, resolution, pages."""

from __future__ import annotations

import struct
from contextlib import suppress

from app.core.imageio.about import About
from app.core.imageio.metadata import keep_descriptive
from app.core.imageio.tiff_file import Directory, TiffError, TiffFile
from app.core.imageio.tiff_picture import is_reduced
from models.sentences import Sentence

_ORIENTATION, _ACROSS, _DOWN, _UNIT, _XMP, _ICC = 274, 282, 283, 296, 700, 34675
_PER_INCH = {2: 1.0, 3: 2.54}


def read_tiff_about(data: bytes) -> About:
    """As far as the tags can be read."""
    file = TiffFile.of(data)
    first = file.directories[0]
    orientation = file.read_value(first, _ORIENTATION, 1)
    pages = sum(not is_reduced(file, directory) for directory in file.directories)
    words = "The file holds %n pictures; only the first is edited."
    return About(
        format="TIFF",
        icc_profile=_read_raw(file, first, _ICC),
        exif=_extract_exif(data),
        xmp=_read_raw(file, first, _XMP),
        dpi=_read_dpi(file, first),
        orientation=orientation if 1 <= orientation <= 8 else 1,
        notes=(Sentence(words, n=pages),) if pages > 1 else (),
    )


def _read_raw(file: TiffFile, directory: Directory, tag: int) -> bytes | None:
    with suppress(TiffError):
        return file.read_raw(directory.entries[tag]) if tag in directory.entries else None
    return None


def _extract_exif(data: bytes) -> bytes | None:
    """Those tags that are about the photo, as EXIF of its own."""
    from PIL.Image import Exif

    with suppress(Exception):  # damaged tags are no reason not to open a photo
        exif = Exif()
        exif.load(data)
        kept = keep_descriptive(exif)
        return kept.tobytes() if len(kept) else None
    return None


def _read_dpi(file: TiffFile, directory: Directory) -> tuple[float, float] | None:
    factor = _PER_INCH.get(file.read_value(directory, _UNIT, 2))
    sides = [_read_raw(file, directory, tag) for tag in (_ACROSS, _DOWN)]
    if factor is None or any(side is None or len(side) < 8 for side in sides):
        return None
    numbers = [struct.unpack(f"{file.order}II", side[:8]) for side in sides if side is not None]
    values = [top / bottom * factor if bottom else 0.0 for top, bottom in numbers]
    return (values[0], values[1]) if all(1 < value < 65_000 for value in values) else None
