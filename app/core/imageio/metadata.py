"""Corrects the few facts of EXIF and XMP that an edit makes untrue, and leaves every other byte as it is."""

from __future__ import annotations

import re
import struct
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL.Image import Exif

_PREFIX: Final = b"Exif\0\0"
_ORIENTATION: Final = 0x0112
_THUMBNAIL_START, _THUMBNAIL_LENGTH = 0x0201, 0x0202
_ENTRY: Final = 12
_XMP_ORIENTATION: Final = re.compile(rb"""(tiff:Orientation(?:=["']|>))\s*[2-8]""")


NESTED: Final = (34665, 34853)
"""The tags that hold tags: those of the camera and those of the place."""

_DESCRIPTIVE: Final = (270, 271, 272, 305, 306, 315, 316, 33432, *NESTED)


def descriptive(exif: Exif) -> Exif:
    """The tags of `exif` that are about the photo and not about how the pixels of a TIFF are stored."""
    from PIL.Image import Exif

    kept = Exif()
    for tag in _DESCRIPTIVE:
        if tag in exif:
            kept[tag] = exif.get_ifd(tag) if tag in NESTED else exif[tag]
    return kept


def upright_exif(exif: bytes) -> bytes:
    """`exif` for the picture after it was turned upright and edited, with `Exif\\0\\0` in front.

    The orientation becomes 1 and the embedded thumbnail, which shows what was removed, is blanked out; the rest,
    maker's notes included, stays byte for byte. What cannot be understood is left alone.
    """
    body = bytearray(exif.removeprefix(_PREFIX))
    try:
        _correct(body)
    except (struct.error, KeyError):
        return _PREFIX + exif.removeprefix(_PREFIX)
    return _PREFIX + bytes(body)


def with_orientation(exif: bytes, orientation: int) -> bytes:
    """`exif` with another orientation, where it tells one at all; all else byte for byte."""
    body = bytearray(exif.removeprefix(_PREFIX))
    with suppress(struct.error, KeyError):
        order = {b"II": "<", b"MM": ">"}[bytes(body[:2])]
        directory = _directory(body, order, struct.unpack_from(f"{order}I", body, 4)[0])
        struct.pack_into(f"{order}H", body, directory.values[_ORIENTATION], orientation)
    return _PREFIX + bytes(body)


def noted_xmp(xmp: bytes | None, program: str) -> bytes:
    """`xmp` (or a new packet) that says with which program the photo was edited."""
    note = f'<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="{program}"/>'
    if xmp is not None and b"</rdf:RDF>" in xmp:
        return xmp.replace(b"</rdf:RDF>", note.encode() + b"</rdf:RDF>", 1)
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f"{note}</rdf:RDF></x:xmpmeta>"
    ).encode()


def upright_xmp(xmp: bytes) -> bytes:
    """`xmp` with `tiff:Orientation` 1 where it was 2..8; same length."""
    return _XMP_ORIENTATION.sub(lambda match: match[0][:-1] + b"1", xmp)


@dataclass(frozen=True, slots=True)
class _Directory:
    """Where the values of one image file directory lie: tag → offset of the four value bytes; offset of the link."""

    values: dict[int, int]
    link: int


def _correct(body: bytearray) -> None:
    order = {b"II": "<", b"MM": ">"}[bytes(body[:2])]
    first = _directory(body, order, struct.unpack_from(f"{order}I", body, 4)[0])
    if _ORIENTATION in first.values:
        struct.pack_into(f"{order}H", body, first.values[_ORIENTATION], 1)
    second_at = struct.unpack_from(f"{order}I", body, first.link)[0]
    if second_at:
        struct.pack_into(f"{order}I", body, first.link, 0)
        _blank_thumbnail(body, order, _directory(body, order, second_at))


def _blank_thumbnail(body: bytearray, order: str, directory: _Directory) -> None:
    values = directory.values
    if _THUMBNAIL_START in values and _THUMBNAIL_LENGTH in values:
        start = struct.unpack_from(f"{order}I", body, values[_THUMBNAIL_START])[0]
        length = struct.unpack_from(f"{order}I", body, values[_THUMBNAIL_LENGTH])[0]
        stop = min(len(body), start + length)
        body[start:stop] = bytes(max(0, stop - start))


def _directory(body: bytearray, order: str, offset: int) -> _Directory:
    count = struct.unpack_from(f"{order}H", body, offset)[0]
    entries = range(offset + 2, offset + 2 + count * _ENTRY, _ENTRY)
    values = {struct.unpack_from(f"{order}H", body, entry)[0]: entry + 8 for entry in entries}
    return _Directory(values, offset + 2 + count * _ENTRY)
