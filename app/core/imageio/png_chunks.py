"""Puts what one PNG file says about its picture into another one. Knows nothing of pixels."""

from __future__ import annotations

import binascii
import struct
import zlib
from collections.abc import Collection, Iterator
from contextlib import suppress
from typing import Final

from app.core.imageio.embedded import blank_pictures_in_resources

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"

ABOUT: Final = (b"iCCP", b"eXIf", b"pHYs", b"iTXt")
"""What a photo of any format knows: profile, camera's data, resolution, XMP."""

_COLOUR: Final = (b"gAMA", b"cHRM", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"sBIT", b"bKGD")
"""What says how the numbers of the pixels are meant."""
_PLACE: Final = (b"oFFs", b"sCAL", b"pCAL", b"sTER", b"vpAg", b"pHYs")
_TEXTS: Final = (b"tEXt", b"zTXt", b"iTXt", b"tIME")
_OTHERS: Final = (b"sPLT", b"gIFg", b"gIFx")
_UNTRUE: Final = (b"hIST", b"acTL", b"fcTL", b"fdAT", b"dSIG", b"iDOT", b"caBX", b"tRNS", b"eXIf", b"iCCP")
"""What is true of the old pixels alone, or comes by way of `ABOUT`."""
_CARRIED: Final = (b"XML:com.adobe.xmp", b"Raw profile type exif", b"Raw profile type APP1", b"Raw profile type xmp")
"""Texts that are metadata of another kind in disguise; those come by way of `ABOUT`."""
_RESOURCES: Final = b"Raw profile type 8bim"
_GREY, _RGB, _PALETTE, _GREY_ALPHA, _RGB_ALPHA = 0, 2, 3, 4, 6

Chunk = tuple[bytes, bytes]
"""Kind and body."""


def read_header(data: bytes) -> tuple[int, int, int, int]:
    """Width, height, bits of a sample and type of colour; zeros when there is none."""
    kind, body = next(list_chunks(data), (b"", b""))
    return struct.unpack(">IIBB", body[:10]) if kind == b"IHDR" and len(body) >= 10 else (0, 0, 0, 0)


def add_chunks(pixels: bytes, about: bytes, original: bytes | None, *, private: bool, cicp: bytes | None) -> bytes:
    """The PNG file `pixels` with what the PNG `about` knows of its photo, and what `original` says besides.

    Of its own it keeps what pixels are made of. `private`: texts, and chunks of other programs that are safe to copy.
    """
    first, *rest = (chunk for chunk in list_chunks(pixels) if not chunk[0][0] & 0x20 or chunk[0] == b"tRNS")
    added = [chunk for chunk in list_chunks(about) if chunk[0] in ABOUT]
    if original is not None:
        kept = _keep_chunks(original, read_header(pixels)[3], private=private)
        names = {kind for kind, _ in kept if kind == b"pHYs"}
        added = [chunk for chunk in added if chunk[0] not in names] + kept
    elif cicp is not None:
        added.append((b"cICP", cicp))
    before_palette = [chunk for chunk in added if chunk[0] != b"bKGD"]
    background = [chunk for chunk in added if chunk[0] == b"bKGD"]
    return SIGNATURE + b"".join(map(_pack, [first, *before_palette, *background, *rest]))


def _keep_chunks(original: bytes, colour: int, *, private: bool) -> list[Chunk]:
    before = read_header(original)[2:]
    palette = next((body for kind, body in list_chunks(original) if kind == b"PLTE"), b"")
    kept = []
    for kind, body in list_chunks(original):
        if not _stays(kind, body, private=private):
            continue
        adapted = _adapt(kind, body, before, colour, palette)
        if adapted is not None:
            kept.append((kind, adapted))
    return kept


def _stays(kind: bytes, body: bytes, *, private: bool) -> bool:
    if not kind[0] & 0x20 or kind in _UNTRUE:
        return False
    if kind in _COLOUR or kind in _PLACE:
        return True
    if kind in _TEXTS:
        return private and not body.startswith(_CARRIED) and _shows_nothing(kind, body)
    return private and (kind in _OTHERS or bool(kind[3] & 0x20))


def _adapt(kind: bytes, body: bytes, before: tuple[int, int], colour: int, palette: bytes) -> bytes | None:
    """What depends on how the pixels are stored, for the new type of colour; None when it cannot be said in it."""
    bits, old = before
    if kind == b"sBIT":
        is_grey, was_grey = colour in (_GREY, _GREY_ALPHA), old in (_GREY, _GREY_ALPHA)
        colours = body[: 1 if was_grey else 3]
        opacity = body[len(colours) : len(colours) + 1] or bytes([min(8, bits)])
        return None if is_grey != was_grey else colours + (opacity if colour in (_GREY_ALPHA, _RGB_ALPHA) else b"")
    if kind == b"bKGD" and old == _PALETTE:
        entry = palette[3 * body[0] : 3 * body[0] + 3] if body else b""
        if len(entry) < 3:
            return None
        return b"".join(bytes([0, one]) for one in (entry if colour in (_RGB, _RGB_ALPHA) else entry[:1]))
    if kind == b"bKGD" and old in (_GREY, _GREY_ALPHA) and bits < 8:
        return struct.pack(">H", int.from_bytes(body[:2], "big") * 255 // ((1 << bits) - 1))
    return body


def _shows_nothing(kind: bytes, body: bytes) -> bool:
    """Whether a text is not Photoshop's resources with a thumbnail in them."""
    if not body.startswith(_RESOURCES):
        return True
    with suppress(zlib.error, binascii.Error, ValueError):
        text = zlib.decompress(body.split(b"\0", 1)[1][1:]) if kind == b"zTXt" else body.split(b"\0", 1)[1]
        raw = binascii.unhexlify(b"".join(text.split()[2:]))
        return blank_pictures_in_resources(raw) == raw
    return False


def _pack(chunk: Chunk) -> bytes:
    kind, body = chunk
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def list_chunks(data: bytes) -> Iterator[Chunk]:
    """Kind and body of each chunk, as far as the file goes."""
    at = len(SIGNATURE)
    while at + 12 <= len(data):
        stop = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if stop > len(data):
            return
        yield data[at + 4 : at + 8], data[at + 8 : stop - 4]
        at = stop


def strip_chunks(data: bytes, *, kinds: Collection[bytes] = (b"IHDR", b"PLTE", b"IDAT", b"IEND")) -> bytes:
    """A PNG with nothing but what its pixels are made of."""
    return SIGNATURE + b"".join(_pack(chunk) for chunk in list_chunks(data) if chunk[0] in kinds)


def assemble_file(head: bytes, pixels: bytes, *more: Chunk) -> bytes:
    """A PNG file of a header's body, packed pixels, and chunks before those."""
    return SIGNATURE + b"".join(map(_pack, [(b"IHDR", head), *more, (b"IDAT", pixels), (b"IEND", b"")]))
