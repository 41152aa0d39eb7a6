"""The witness for TIFF: its tags and pages, read by tifffile."""

from __future__ import annotations

import logging
from hashlib import sha256
from io import BytesIO
from typing import Any, Final

import numpy as np

from app.core.imageio.witness.report import Report, find_embedded_jpegs, format_value

_OF_PIXELS: Final = (
    254, 255, 256, 257, 258, 259, 262, 263, 266, 273, 274, 277, 278, 279, 280, 281, 284, 290, 291, 292, 293, 301, 317,
    320, 321, 322, 323, 324, 325, 332, 333, 334, 336, 338, 339, 340, 341, 342, 347, 512, 513, 514, 515, 517, 518,
    519, 520, 521, 529, 530, 531, 532,
)  # fmt: skip
_RESOLUTION: Final = (282, 283, 296)
_EXIF: Final = (34665, 34853)
_UNITS: Final = (2, 3)
"""Inch and centimetre; without one of them there is no resolution."""
_FURTHER: Final = 330
_COLOURS: Final = {2: 3, 5: 4, 6: 3, 8: 3}
_DESCRIPTIVE: Final = (270, 271, 272, 305, 306, 315, 316, 33432)
_NAMES: Final = {34675: "colour profile", 33723: "IPTC", 37724: "Photoshop's layers"}
_GEO: Final = range(33550, 34738)


def report(data: bytes) -> Report:
    """The tags of every page, and how many pages there are."""
    import tifffile

    logging.getLogger("tifffile").setLevel(logging.CRITICAL)
    found, pages = Report(), 0
    try:
        with tifffile.TiffFile(BytesIO(data)) as file:
            for page in file.pages:
                if int(getattr(page, "subfiletype", 0)) & 1:
                    found.previews.append(("preview (page)", repr(page.shape).encode()))
                    continue
                pages += 1
                if pages == 1:
                    _read_page(found, page)
                else:
                    found.say("other pages", _hash_stored(data, page))
    except Exception:  # what cannot be read says nothing
        return found
    return found


def _hash_stored(data: bytes, page: Any) -> bytes:
    """A few bytes that are others for other pixels of a page, packed as they are in the file."""
    pairs = zip(page.dataoffsets, page.databytecounts, strict=True)
    return sha256(b"".join(data[start : start + length] for start, length in pairs)).digest()


def _read_page(found: Report, page: Any) -> None:
    colours = _COLOURS.get(int(page.photometric), 1)
    further = int(page.samplesperpixel) - colours - sum(int(one) in (1, 2) for one in page.extrasamples)
    found.depth = int(page.bitspersample)
    found.is_transparent = any(int(one) in (1, 2) for one in page.extrasamples)
    if further > 0:
        found.say("further channels", bytes([min(255, further)]))
    unit = page.tags.valueof(296, 2)
    for tag in page.tags:
        number, value = int(tag.code), tag.value
        if number in _OF_PIXELS:
            continue
        if number == _FURTHER:
            found.previews.append(("preview (SubIFD)", repr(value).encode()))
        elif number == 34377:
            found.report_resources(_convert_to_bytes(value))
        elif number == 700:
            found.note_xmp(_convert_to_bytes(value))
        elif number in _RESOLUTION:
            if unit not in _UNITS:
                continue
            found.say("resolution", repr(value).encode())
        elif number in _EXIF:
            _read_exif(found, value)
        else:
            found.say(_name(number, str(tag.name)), _convert_to_bytes(value))


def _name(number: int, word: str) -> str:
    if number in _DESCRIPTIVE:
        return "EXIF"
    return _NAMES.get(number) or (f"geo tag {word}" if number in _GEO else f"tag {word}")


def _read_exif(found: Report, value: Any) -> None:
    kept = {}
    for name, one in value.items() if isinstance(value, dict) else ():
        raw = one if isinstance(one, bytes) else repr(one).encode()
        found.previews += [("preview (EXIF)", picture) for picture in find_embedded_jpegs(raw)]
        kept[name] = format_value(one)
    found.say("EXIF", repr(sorted(kept.items())).encode())


def _convert_to_bytes(value: Any) -> bytes:
    if isinstance(value, np.ndarray):
        return value.tobytes()
    return value if isinstance(value, bytes) else repr(value).encode()
