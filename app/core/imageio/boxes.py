"""What HEIF and AVIF files say of their picture: depth, description of colours, further items. Decodes no pixels.

The boxes are those of ISO/IEC 14496-12 and 23008-12.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_PARENTS: Final = {"meta": 4, "iprp": 0, "ipco": 0, "iinf": 6}
"""Boxes with boxes in them, and how many bytes come before those."""
_SEQUENCES: Final = (b"avis", b"msf1", b"hevc")


@dataclass(frozen=True)
class Described:
    """`bits` per colour; `cicp` are primaries and transfer (ITU-T H.273), None where there are none; `kinds` names
    what else is in the file."""

    bits: int = 8
    cicp: tuple[int, int] | None = None
    kinds: tuple[str, ...] = ()


def is_boxed(data: bytes) -> bool:
    """Whether this is a file of boxes at all."""
    return data[4:8] == b"ftyp"


def describe_boxes(data: bytes) -> Described:
    """As far as the boxes can be read."""
    found = list(_walk_boxes(data, 0, len(data)))
    bits = max((_read_bits(kind, body) for kind, body in found), default=8)
    colours = next((body for kind, body in found if kind == "colr" and body[:4] == b"nclx" and len(body) >= 10), None)
    cicp = None if colours is None else (int.from_bytes(colours[4:6], "big"), int.from_bytes(colours[6:8], "big"))
    return Described(bits, cicp, tuple(dict.fromkeys(_list_further(data, found))))


def _read_bits(kind: str, body: bytes) -> int:
    """What a box says of the depth; 8 when nothing."""
    if kind == "pixi" and len(body) > 5:
        return max(body[5 : 5 + body[4]], default=8)
    if kind == "av1C" and len(body) > 2 and body[2] & 0x40:
        return 12 if body[2] & 0x20 else 10
    if kind == "hvcC" and len(body) > 17:
        return 8 + (body[17] & 7)
    return 8


def _list_further(data: bytes, found: list[tuple[str, bytes]]) -> Iterator[str]:
    items = [body[8:12].decode("latin-1") for kind, body in found if kind == "infe" and len(body) >= 12]
    auxiliary = [body[4:].split(b"\0")[0].decode("latin-1").lower() for kind, body in found if kind == "auxC"]
    if "tmap" in items or any("gainmap" in word for word in auxiliary):
        yield "gain map"
    if any("depth" in word for word in auxiliary):
        yield "depth map"
    if any(word.endswith(("matte", "mask")) or "semantic" in word for word in auxiliary):
        yield "mattes"
    if data[8:12] in _SEQUENCES or any(kind == "moov" for kind, _ in found):
        yield "moving pictures"


def _walk_boxes(data: bytes, at: int, stop: int, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """Every box, those within others included: its kind and what is in it."""
    while at + 8 <= stop and depth < 8:
        size, kind, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8].decode("latin-1"), 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        end = stop if size == 0 else at + size
        if (size and size < head) or end > stop:
            return
        start = at + head
        yield kind, data[start:end] if kind != "mdat" else b""
        if kind in _PARENTS:
            inner = start + _PARENTS[kind] + (2 if kind == "iinf" and data[start : start + 1] != b"\0" else 0)
            yield from _walk_boxes(data, inner, end, depth + 1)
        at = end


def replace_cicp(data: bytes, cicp: tuple[int, int]) -> bytes:
    """An AVIF file that is described by other primaries and another transfer."""
    words = b"".join(number.to_bytes(2, "big") for number in cicp)
    return re.sub(rb"(?s)(?<=colrnclx).{4}", lambda match: words, data, count=1)
