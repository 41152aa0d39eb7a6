"""What a JPEG file says about its picture, kept when the picture is edited: joins what spans segments, cleans it.

Decides for each kind of segment what becomes of it; knows nothing of pixels or of what follows the picture.
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from app.core.imageio.embedded import (
    EXIF_PREFIX,
    blank_pictures_in_exif,
    blank_pictures_in_resources,
    strip_pictures_in_xmp,
)
from app.core.imageio.jpeg_blocks import Segment
from app.core.imageio.metadata import encode_orientation, note_in_xmp
from app.core.imageio.promises import replace_length, strip_promises

XMP_HEADER: Final = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENSION_HEADER: Final = b"http://ns.adobe.com/xmp/extension/\0"
_PHOTOSHOP_HEADER: Final = b"Photoshop 3.0\0"
_ISO_GAIN_MAP: Final = b"urn:iso:std:iso:ts:21496:-1\0"
_ICC: Final = b"ICC_PROFILE\0"
APP0, APP1, APP2, APP11, APP13, APP14 = 0xE0, 0xE1, 0xE2, 0xEB, 0xED, 0xEE
_LONGEST: Final = 65_533
_SPREAD: Final = (EXIF_PREFIX, _PHOTOSHOP_HEADER)
_NEARLY_FULL: Final = 60_000
"""What may go on in the next segment, and how long it is then at least."""
_GUID: Final = re.compile(rb"""(HasExtendedXMP\s*(?:=\s*["']|>)\s*)([0-9A-Fa-f]{32})""")


@dataclass(frozen=True)
class Wanted:
    """What is to be said: nothing private, a note, an orientation, and how long the gain map is, 0 without one."""

    stripped: bool = False
    noted: bool = False
    orientation: int = 1
    gain_map: int = 0


def keep_segments(segments: Iterable[Segment], wanted: Wanted) -> list[Segment]:
    """The segments that stay, cleaned, in their order."""
    kept, extended = list[Segment](), b""
    joined = _join(segments)
    packets = [one.body[len(_EXTENSION_HEADER) :] for one in joined if one.body.startswith(_EXTENSION_HEADER)]
    if packets and not wanted.stripped:
        extended = strip_pictures_in_xmp(_join_extension(packets))
    guid = hashlib.md5(extended, usedforsecurity=False).hexdigest().upper().encode()
    is_noted = False
    for segment in joined:
        if segment.body.startswith(XMP_HEADER) and segment.marker == APP1:
            if wanted.stripped and not wanted.noted:
                continue
            packet = b"" if wanted.stripped else _clean_packet(segment.body[len(XMP_HEADER) :], guid, wanted)
            packet = note_in_xmp(packet, "Cleanplate") if wanted.noted else packet
            kept.append(Segment(APP1, XMP_HEADER + packet))
            is_noted = True
        elif segment.body.startswith(_EXTENSION_HEADER) and segment.marker == APP1:
            kept += _split_extension(extended, guid)
            extended = b""
        else:
            kept += _split(_clean(segment, wanted))
    if wanted.noted and not is_noted:
        kept.append(Segment(APP1, XMP_HEADER + note_in_xmp(None, "Cleanplate")))
    if wanted.stripped and wanted.orientation != 1:
        kept.append(Segment(APP1, encode_orientation(wanted.orientation)))
    return kept


def _join(segments: Iterable[Segment]) -> list[Segment]:
    """EXIF and Photoshop's resources may go on over several segments; here each is one, of any length."""
    joined = list[Segment]()
    for segment in segments:
        header = next((one for one in _SPREAD if segment.body.startswith(one)), None)
        before = joined[-1] if joined else None
        if header and before and before.body.startswith(header) and len(before.body) > _NEARLY_FULL:
            joined[-1] = Segment(segment.marker, before.body + segment.body[len(header) :])
        else:
            joined.append(segment)
    return joined


def _split(segment: Segment | None) -> list[Segment]:
    """As many segments as its length needs."""
    if segment is None:
        return []
    for header in _SPREAD:
        if segment.body.startswith(header):
            body, room = segment.body[len(header) :], _LONGEST - len(header)
            parts = (body[at : at + room] for at in range(0, max(1, len(body)), room))
            return [Segment(segment.marker, header + part) for part in parts]
    return [segment]


def _clean(segment: Segment, wanted: Wanted) -> Segment | None:
    """What becomes of a segment that is no XMP."""
    marker, body = segment.marker, segment.body
    if marker == APP0:
        return _drop_thumbnail(segment)
    if marker == APP14 or (marker == APP2 and body.startswith(_ICC)):
        return segment
    if marker == APP2 and body.startswith(_ISO_GAIN_MAP):
        return segment if wanted.gain_map else None
    if wanted.stripped or marker == APP11 or (marker == APP2 and body.startswith(b"MPF\0")):
        return None
    for header, clean in _CLEANERS.items():
        if body.startswith(header):
            left = clean(body[len(header) :])
            return Segment(marker, header + left) if left else None
    is_picture = any(signature in body for signature in (b"\xff\xd8\xff", b"\x89PNG\r\n"))
    return None if is_picture and 0xE0 <= marker <= 0xEF else segment


def _drop_thumbnail(segment: Segment) -> Segment | None:
    """JFIF's segment alone; its extension is nothing but a thumbnail."""
    body = segment.body
    if body.startswith(b"JFXX\0"):
        return None
    return Segment(APP0, body[:12] + b"\0\0") if body.startswith(b"JFIF\0") and len(body) >= 14 else segment


_CLEANERS: Final[dict[bytes, Callable[[bytes], bytes]]] = {
    EXIF_PREFIX: blank_pictures_in_exif,
    _PHOTOSHOP_HEADER: blank_pictures_in_resources,
    b"FPXR\0": lambda body: b"",
}


def _clean_packet(packet: bytes, guid: bytes, wanted: Wanted) -> bytes:
    clean = strip_promises(strip_pictures_in_xmp(packet), has_gain_map=wanted.gain_map > 0)
    clean = replace_length(clean, b"GainMap", wanted.gain_map)
    return _GUID.sub(lambda match: match[1] + guid, clean)


def _join_extension(packets: list[bytes]) -> bytes:
    """The packet that is spread over segments; each says its place in it."""
    parts = sorted((struct.unpack(">I", one[36:40])[0], one[40:]) for one in packets if len(one) >= 40)
    return b"".join(part for _, part in parts)


def _split_extension(packet: bytes, guid: bytes) -> list[Segment]:
    room = _LONGEST - len(_EXTENSION_HEADER) - 40
    places = range(0, len(packet), room)
    heads = (_EXTENSION_HEADER + guid + struct.pack(">II", len(packet), at) for at in places)
    return [Segment(APP1, head + packet[at : at + room]) for head, at in zip(heads, places, strict=True)]
