"""The witness for PNG: its chunks."""

from __future__ import annotations

import struct
import zlib
from contextlib import suppress
from typing import Final

from app.core.imageio.witness.report import Report

_OF_PIXELS: Final = ("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "hIST", "iDOT", "fcTL", "fdAT")
_NAMES: Final = {
    "caBX": "content credentials (PNG chunk caBX)",
    "dSIG": "digital signature (PNG chunk dSIG)",
    "sBIT": "significant bits (PNG chunk sBIT)",
    "bKGD": "background (PNG chunk bKGD)",
    "tIME": "time of the last change (PNG chunk tIME)",
}
_WITH_TYPES: Final = ("sBIT", "bKGD")
"""Chunks that are written differently for another type of colour."""


def report(data: bytes) -> Report:
    """Every chunk but those of the pixels."""
    found, at = Report(), 8
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        at += length + 12
        name = kind.decode("latin-1")
        if name == "IHDR":
            found.depth, found.is_transparent = body[8], body[9] in (4, 6)
        found.is_transparent |= name == "tRNS"
        if name == "IHDR":
            continue
        if name == "acTL":
            found.say("other pictures of the animation", body[:4])
        elif name in _WITH_TYPES:
            found.say(_NAMES[name], b"")
        elif name not in _OF_PIXELS:
            _read_chunk(found, name, body)
    return found


def _read_chunk(found: Report, name: str, body: bytes) -> None:
    word, _, text = body.partition(b"\0")
    if name == "eXIf":
        found.note_exif(body)
    elif name == "iCCP":
        with suppress(zlib.error):
            found.say("colour profile", zlib.decompress(text[1:]))
    elif name == "pHYs":
        found.say("resolution", body)
    elif name == "cICP":
        found.say("colour description (HDR, colour space)", body[:2])
    elif name == "iTXt" and word == b"XML:com.adobe.xmp":
        found.note_xmp(text)
    elif name in ("tEXt", "zTXt", "iTXt"):
        kind = word.decode("latin-1")
        found.say(f"text “{kind}”", b"" if kind.startswith("Raw profile type") else text)
    else:
        found.say(_NAMES.get(name, f"PNG chunk {name}"), body)
