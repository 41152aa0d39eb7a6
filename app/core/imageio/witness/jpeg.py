"""The witness for JPEG: its segments, and what follows its picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.core.imageio.witness.report import Report

_XMP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_MORE_XMP: Final = b"http://ns.adobe.com/xmp/extension/\0"
_END: Final = re.compile(rb"\xff[\xd9\xda\xc4\xdd\xdb]")


def report(data: bytes) -> Report:
    """Everything but the pixels."""
    found, exif, resources = Report(depth=8), b"", b""
    body, rest = _split_segments(data)
    for marker, part in body:
        if marker == 0xE1 and part.startswith(b"Exif\0\0"):
            exif += part[6:]
        elif marker == 0xE1 and part.startswith(_XMP):
            found.note_xmp(part[len(_XMP) :])
        elif marker == 0xE1 and part.startswith(_MORE_XMP):
            found.note_xmp(part[len(_MORE_XMP) + 40 :])
        elif marker == 0xED and part.startswith(b"Photoshop 3.0\0"):
            resources += part[14:]
        else:
            _read_other(found, marker, part)
    if exif:
        found.note_exif(exif)
    found.report_resources(resources)
    _read_behind(found, body, rest)
    return found


def _read_other(found: Report, marker: int, part: bytes) -> None:
    if marker == 0xE0 and part.startswith(b"JFIF\0"):
        unit = part[7:8]
        if unit != b"\0":
            found.say("resolution", part[7:12])
        if part[14:]:
            found.previews.append(("preview (JFIF)", part[14:]))
    elif marker == 0xE0 and part.startswith(b"JFXX\0"):
        found.previews.append(("preview (JFIF)", part))
    elif marker == 0xE2 and part.startswith(b"ICC_PROFILE\0"):
        found.say("colour profile", part[14:])
    elif marker == 0xFE:
        found.say("comment", part)
    elif marker == 0xEB:
        found.say("content credentials" if b"c2pa" in part else "data in APP11", part)
    elif marker == 0xE2 and part.startswith((b"MPF\0", b"urn:iso:std:iso:ts:21496")):
        return
    elif marker != 0xEE:
        name = part[:12].split(b"\0")[0].decode("ascii", "replace")
        if b"\xff\xd8\xff" in part or b"\x89PNG" in part:
            found.previews.append((f"preview (APP{marker - 0xE0})", part))
        else:
            found.say(f"data in APP{marker - 0xE0} ({name})" if name.isprintable() else f"APP{marker - 0xE0}", part)


def _read_behind(found: Report, body: list[tuple[int, bytes]], rest: bytes) -> None:
    """What follows the picture: an index says what it is, or the data do."""
    if not rest.strip(b"\0\r\n "):
        return
    head = b"".join(part for marker, part in body if marker in (0xE1, 0xE2))
    is_map = b"GainMap" in head or b"hdr-gain-map" in rest or b"HDRGainMap" in rest or b"ts:21496" in rest
    pictures = len(re.findall(rb"\xff\xd8\xff[\xc0-\xfe]", rest))
    if is_map and pictures:
        found.say("HDR gain map", b"1")
        pictures -= 1
    if b"ftyp" in rest:
        found.say("moving clip (video) behind the picture", rest)
    elif pictures:
        found.say("other pictures behind the picture", bytes([min(255, pictures)]))
    elif not is_map:
        found.say("data behind the end of the picture", rest)


def _split_segments(data: bytes) -> tuple[list[tuple[int, bytes]], bytes]:
    """Segments before the first scan, and what lies behind the picture."""
    parts = list(_list_segments(data))
    stop = 2 if not parts else parts[-1][2]
    while (match := _END.search(data, stop)) is not None:
        if match[0][1] == 0xD9:
            return [(marker, body) for marker, body, _ in parts], data[match.end() :]
        stop = match.end() + int.from_bytes(data[match.end() : match.end() + 2], "big")
    return [(marker, body) for marker, body, _ in parts], b""


def _list_segments(data: bytes) -> Iterator[tuple[int, bytes, int]]:
    """Marker, body and end of those that are about the picture."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xDA:
            return
        stop = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xE0 <= marker <= 0xEF or marker == 0xFE:
            yield marker, data[at + 4 : stop], stop
        at = stop
