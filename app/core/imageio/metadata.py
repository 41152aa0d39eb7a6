"""Corrects the few facts of EXIF and XMP that an edit makes untrue, and leaves every other byte as it is."""

from __future__ import annotations

import re
import struct
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from app.core.imageio.embedded import EXIF_PREFIX, blank_pictures_in_exif
from app.core.imageio.tiff_file import TiffError, TiffFile

if TYPE_CHECKING:
    from PIL.Image import Exif

_ORIENTATION: Final = 0x0112
_XMP_ORIENTATION: Final = re.compile(rb"""(tiff:Orientation(?:=["']|>))\s*[2-8]""")


NESTED: Final = (34665, 34853)
"""The tags that hold tags: those of the camera and those of the place."""

_DESCRIPTIVE: Final = (270, 271, 272, 305, 306, 315, 316, 33432, *NESTED)


def keep_descriptive(exif: Exif) -> Exif:
    """The tags of `exif` that are about the photo and not about how the pixels of a TIFF are stored."""
    from PIL.Image import Exif

    kept = Exif()
    for tag in _DESCRIPTIVE:
        if tag in exif:
            kept[tag] = exif.get_ifd(tag) if tag in NESTED else exif[tag]
    return kept


def make_exif_upright(exif: bytes) -> bytes:
    """`exif` for the picture after it was turned upright and edited, with `Exif\\0\\0` in front.

    The orientation becomes 1 and embedded pictures, which show what was removed, are blanked out; the rest, maker's
    notes included, stays byte for byte. What cannot be understood is left alone.
    """
    return replace_orientation(blank_pictures_in_exif(exif), 1)


def replace_orientation(exif: bytes, orientation: int) -> bytes:
    """`exif` with another orientation, as a number of the type it has, where it tells one at all; all else stays."""
    body = exif.removeprefix(EXIF_PREFIX)
    with suppress(TiffError, struct.error):
        file = TiffFile.of(body)
        if _ORIENTATION in file.directories[0].entries:
            file.set_number(file.directories[0], _ORIENTATION, orientation)
        body = bytes(file.data)
    return EXIF_PREFIX + body


def note_in_xmp(xmp: bytes | None, program: str) -> bytes:
    """`xmp` (or a new packet) that says with which program the photo was edited."""
    note = f'<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="{program}"/>'
    if xmp is not None and b"</rdf:RDF>" in xmp:
        return xmp.replace(b"</rdf:RDF>", note.encode() + b"</rdf:RDF>", 1)
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f"{note}</rdf:RDF></x:xmpmeta>"
    ).encode()


def make_xmp_upright(xmp: bytes) -> bytes:
    """`xmp` with `tiff:Orientation` 1 where it was 2..8; same length."""
    return _XMP_ORIENTATION.sub(lambda match: match[0][:-1] + b"1", xmp)


def encode_orientation(orientation: int) -> bytes:
    """EXIF that says how the pixels lie and nothing else."""
    entry = struct.pack("<HHIHH", _ORIENTATION, 3, 1, orientation, 0)
    return EXIF_PREFIX + b"II*\0" + struct.pack("<IH", 8, 1) + entry + bytes(4)
