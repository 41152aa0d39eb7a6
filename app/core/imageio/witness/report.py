"""What the readers of the witness fill in: what a file says, and the previews in it. Reads nothing itself."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

_THUMBNAILS: Final = (0x409, 0x40C)
_IPTC: Final = 0x404
_DIGEST: Final = 0x425
_PREVIEW: Final = re.compile(rb"\0*\xff\xd8\xff[\xc0-\xfe].*?\xff\xd9\0*|\0{64,}", re.DOTALL)
"""A picture within other data, or where one was."""
_BASE64: Final = re.compile(rb"(?:[A-Za-z0-9+/=\s]|&#\w+;){300,}")
_ATTRIBUTE: Final = re.compile(rb"""([\w-]+:[\w-]+)\s*=\s*["']([^"']*)["']""")
_ELEMENT: Final = re.compile(rb"<([\w-]+:[\w-]+)[^<>]*>([^<]+)<")
_SPACE: Final = re.compile(rb"""xmlns:([\w-]+)\s*=\s*["']([^"']*)["']""")
_HIDDEN: Final = (b"xmlns:", b"tiff:Orientation", b"xmp:CreatorTool", b"xmp:Thumbnails")
"""Names in XMP that saving sets, or whose pictures are told of by themselves."""
_HIDDEN_SPACES: Final = (
    *(b"adobe:ns:meta", b"rdf-syntax-ns", b"xmp/note", b"xap/1.0/g/img", b"photos/1.0/image", b"photos/1.0/depthmap"),
    *(b"hdr-gain-map", b"HDRGainMap", b"photos/1.0/camera", b"photos/1.0/container"),
)
"""Parts of the addresses of namespaces that say how XMP is written, or go with other data in the file."""
_ENCODED: Final = (b"/9j/", b"iVBORw0KGgo", b"UklGR", b"R0lGOD")
"""How JPEG, PNG, WebP and GIF begin in base64."""


@dataclass
class Report:
    """`says` has the bytes of each kind of metadata by its name, `previews` what small pictures are where.

    `depth` is the bits of a channel, 0 when not known.
    """

    depth: int = 0
    is_transparent: bool = False
    says: dict[str, bytes] = field(default_factory=dict)
    previews: list[tuple[str, bytes]] = field(default_factory=list)

    def say(self, name: str, body: bytes) -> None:
        """One more; several of a name count together."""
        self.says[name] = self.says.get(name, b"") + body

    def note_exif(self, body: bytes) -> None:
        """What is in EXIF, but for the orientation, which pixels may be turned by."""
        from PIL.ExifTags import IFD
        from PIL.Image import Exif

        exif = Exif()
        try:
            exif.load(body)
            tags = {f"{place}": _list_tags(dict(exif.get_ifd(place))) for place in (34665, 34853, 40965)}
            own = {tag: value for tag, value in exif.items() if tag not in (274, 34665, 34853, 40965)}
            thumbnail = exif.get_ifd(IFD.IFD1)
        except Exception:  # damaged tags say nothing
            return
        if own or any(tags.values()):
            self.say("EXIF", repr((sorted(_list_tags(own).items()), tags)).encode())
        pictures = list(find_embedded_jpegs(body))
        if thumbnail and (513 in thumbnail or 273 in thumbnail):
            pictures.append(_cut_pixels(body, thumbnail))
        self.previews += [("preview (EXIF)", picture) for picture in pictures if picture.strip(b"\0")]

    def note_xmp(self, packet: bytes) -> None:
        """What is in XMP, but for pictures and the orientation."""
        for match in _BASE64.finditer(packet):
            if re.sub(rb"\s|&#\w+;", b"", match[0][:99]).startswith(_ENCODED):
                self.previews.append(("preview (XMP)", match[0]))
        text = _BASE64.sub(b"", packet)
        values = [*_ATTRIBUTE.findall(text), *_ELEMENT.findall(text)]
        spaces = (prefix for prefix, address in _SPACE.findall(text) if any(part in address for part in _HIDDEN_SPACES))
        hidden = (*_HIDDEN, *(prefix + b":" for prefix in spaces))
        kept = sorted({name + b"=" + value.strip() for name, value in values if not name.startswith(hidden)})
        if kept:
            self.say("XMP", b" ".join(kept))

    def report_resources(self, body: bytes) -> None:
        """Photoshop's: texts of the press, thumbnails, and the rest."""
        at = 0
        while body[at : at + 4] == b"8BIM" and at + 12 <= len(body):
            number, name = struct.unpack_from(">HB", body, at + 4)
            start = at + 6 + name + 1 + (name + 1) % 2 + 4
            length = int.from_bytes(body[start - 4 : start], "big")
            part = body[start : start + length]
            if number in _THUMBNAILS:
                self.previews.append(("preview (Photoshop)", part))
            elif number == _IPTC:
                self.say("IPTC", part)
            elif number != _DIGEST:
                self.say("Photoshop's data", struct.pack(">H", number) + (b"" if b"\xff\xd8\xff" in part else part))
            at = start + length + length % 2


def _list_tags(values: dict[Any, Any]) -> dict[int, str]:
    """Tags with their values as text."""
    return {int(tag): format_value(value) for tag, value in values.items()}


def format_value(value: Any) -> str:
    """A value as text; previews in a maker's note count no more than the blank that is left of them."""
    return repr(_PREVIEW.sub(b"", value) if isinstance(value, bytes) else value)


def _cut_pixels(body: bytes, thumbnail: dict[int, Any]) -> bytes:
    start = body[6:] if body.startswith(b"Exif\0\0") else body
    first, length = (thumbnail.get(tag, 0) for tag in ((513, 514) if 513 in thumbnail else (273, 279)))
    return bytes(start[first : first + length]) if isinstance(first, int) and isinstance(length, int) else b"?"


def find_embedded_jpegs(body: bytes) -> Iterator[bytes]:
    """Whatever looks like a JPEG picture within other data."""
    for match in re.finditer(rb"\xff\xd8\xff[\xc0-\xfe].*?\xff\xd9", body, re.DOTALL):
        yield match[0]
