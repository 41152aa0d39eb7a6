"""Finds pictures within metadata, for they show what was removed, and takes them out; everything else stays.

Knows EXIF, Photoshop's resources and XMP. Whether anything is lost by that, the witness says.
"""

from __future__ import annotations

import base64
import binascii
import re
import struct
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Final

from app.core.imageio.tiff_file import NEXT_INSIDE, Directory, TiffError, TiffFile

EXIF_PREFIX: Final = b"Exif\0\0"
_SOI: Final = re.compile(rb"\xff\xd8\xff[\xc0-\xfe]")
_THUMBNAIL: Final = ((513, 514), (273, 279), (324, 325))
"""Tags of where a picture begins and how long it is: JPEG, strips, tiles."""
_RESOURCE_PICTURES: Final = (1033, 1036)
_SIGNATURES: Final = (b"\xff\xd8\xff", b"\x89PNG", b"RIFF", b"GIF8", b"BM", b"II*\0", b"MM\0*")
_BASE64: Final = rb"(?:[A-Za-z0-9+/=_-]|\s|&#(?:x[0-9A-Fa-f]+|\d+);){200,}"
_XMP_TEXT: Final = re.compile(rb">(" + _BASE64 + rb")<")
_XMP_ATTRIBUTE: Final = re.compile(rb"""=\s*(["'])(""" + _BASE64 + rb")\1")
_XMP_THUMBNAILS: Final = re.compile(rb"<([\w-]+:)?(Thumbnails|PageImage)\b[^>]*?(?:/>|>.*?</\1\2\s*>)", re.DOTALL)
_XMP_BESIDE: Final = ("GImage", "GDepth")
"""Prefixes of what describes a picture that is gone."""


def blank_pictures_in_exif(exif: bytes) -> bytes:
    """EXIF (with its prefix or without) of the same length: thumbnail and previews are blanked.

    What cannot be understood is left alone, but for JPEG pictures in it.
    """
    prefix = EXIF_PREFIX if exif.startswith(EXIF_PREFIX) else b""
    body = exif[len(prefix) :]
    with suppress(TiffError, struct.error):
        file = TiffFile.of(body)
        for further in file.directories[1:]:
            blank_picture(file, further)
            file.unlink(further)
        body = bytes(file.data)
    return prefix + blank_jpegs(body)


def blank_picture(file: TiffFile, directory: Directory) -> None:
    """Blanks the pixels that a directory leads to."""
    for starts, lengths in _THUMBNAIL:
        for start, length in zip(
            file.read_values(directory, starts), file.read_values(directory, lengths), strict=False
        ):
            file.blank_stretch(start, length)


def blank_jpegs(data: bytes) -> bytes:
    """The same length with every JPEG picture blanked."""
    kept = bytearray(data)
    for match in _SOI.finditer(data):
        stop = find_jpeg_end(data, match.start())
        if stop is not None:
            kept[match.start() : stop] = bytes(stop - match.start())
    return bytes(kept)


_MARKER: Final = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])", re.DOTALL)


def find_jpeg_end(data: bytes, start: int) -> int | None:
    """Where the JPEG picture that begins at `start` ends; the end of `data` when it has no end. None if it is none."""
    at, has_pixels = start + 2, False
    while match := (_MARKER.search if has_pixels else _MARKER.match)(data, at):
        marker, at = match[1][0], match.end()
        if marker == 0xD9:
            return at
        if marker == 0xD8:
            return match.start() if has_pixels else None
        at += int.from_bytes(data[at : at + 2], "big")
        has_pixels |= marker == 0xDA
    return len(data) if has_pixels else None


def blank_pictures_in_resources(data: bytes) -> bytes:
    """Photoshop's resources (`8BIM`…) without thumbnails, those within EXIF and XMP included."""
    kept = []
    for signature, number, name, body in list_resources(data):
        if number not in _RESOURCE_PICTURES:
            clean = _RESOURCE_CLEANERS.get(number, blank_jpegs)(body)
            kept.append(signature + struct.pack(">H", number) + name + struct.pack(">I", len(clean)) + clean)
            kept.append(b"\0" * (len(clean) % 2))
    rest = data[sum(map(len, _list_pieces(data))) :]
    return b"".join(kept) + blank_jpegs(rest)


def list_resources(data: bytes) -> Iterator[tuple[bytes, int, bytes, bytes]]:
    """Signature, number, padded name and body of each."""
    for piece in _list_pieces(data):
        name = 1 + piece[6]
        name += name % 2
        start = 6 + name + 4
        length = int.from_bytes(piece[start - 4 : start], "big")
        yield piece[:4], int.from_bytes(piece[4:6], "big"), piece[6 : 6 + name], piece[start : start + length]


def _list_pieces(data: bytes) -> Iterator[bytes]:
    """The bytes of each resource, as far as they can be understood."""
    at = 0
    while at + 12 <= len(data) and data[at : at + 4] in (b"8BIM", b"MeSa", b"AgHg", b"PHUT", b"DCSR"):
        start = at + 6 + (2 + data[at + 6]) // 2 * 2 + 4
        length = int.from_bytes(data[start - 4 : start], "big")
        stop = start + length + length % 2
        if start + length > len(data):
            return
        yield data[at:stop]
        at = stop


def strip_pictures_in_xmp(xmp: bytes) -> bytes:
    """XMP without pictures in base64 and without what describes them."""
    kept = _XMP_THUMBNAILS.sub(b"", xmp)
    kept = _XMP_TEXT.sub(lambda match: b"><" if _is_picture(match[1]) else match[0], kept)
    kept = _XMP_ATTRIBUTE.sub(lambda match: b"=" + match[1] * 2 if _is_picture(match[2]) else match[0], kept)
    if kept != xmp:
        for prefix in _XMP_BESIDE:
            kept = strip_properties(kept, rf"{prefix}:\w+")
    return kept


_RESOURCE_CLEANERS: Final[dict[int, Callable[[bytes], bytes]]] = {
    1058: blank_pictures_in_exif,
    1059: blank_pictures_in_exif,
    1060: strip_pictures_in_xmp,
}
"""Those that hold metadata of another kind."""


def strip_properties(xmp: bytes, name: str) -> bytes:
    """XMP without the properties whose name matches, be they attributes or elements."""
    pattern = name.encode()
    kept = re.sub(rb"""\s+(?:""" + pattern + rb""")\s*=\s*(?:"[^"]*"|'[^']*')""", b"", xmp)
    return re.sub(rb"<(" + pattern + rb")(?:\s[^>]*)?(?:/>|>.*?</\1\s*>)", b"", kept, flags=re.DOTALL)


def _is_picture(text: bytes) -> bool:
    letters = re.sub(rb"&#(?:x[0-9A-Fa-f]+|\d+);|\s", b"", text).translate(bytes.maketrans(b"-_", b"+/"))
    start = letters[:400]
    with suppress(binascii.Error, ValueError):
        return base64.b64decode(start[: len(start) // 4 * 4]).startswith(_SIGNATURES)
    return False


def list_directories_inside(file: TiffFile, directory: Directory) -> Iterator[Directory]:
    """A directory and those about the same picture that it leads to."""
    yield directory
    for tag in NEXT_INSIDE:
        for child in file.read_children(directory, tag):
            yield from list_directories_inside(file, child)
