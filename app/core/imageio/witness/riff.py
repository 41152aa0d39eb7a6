"""The witness for WebP: the chunks of its RIFF file."""

from __future__ import annotations

import struct
from typing import Final

from app.core.imageio.witness.report import Report

_OF_PIXELS: Final = ("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF")


def report(data: bytes) -> Report:
    """Every chunk but those of the pixels."""
    found, at, frames = Report(depth=8), 12, 0
    while at + 8 <= len(data):
        kind, length = struct.unpack_from("<4sI", data, at)
        body = data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2
        name = kind.decode("latin-1")
        frames += name == "ANMF"
        found.is_transparent |= name == "ALPH" or (name == "VP8L" and bool(body[4] & 0x10))
        if name == "EXIF":
            found.note_exif(body)
        elif name == "XMP ":
            found.note_xmp(body)
        elif name == "ICCP":
            found.say("colour profile", body)
        elif name not in _OF_PIXELS:
            found.say(f"WebP chunk {name}", body)
    if frames > 1:
        found.say("other pictures of the animation", bytes([min(255, frames)]))
    return found
