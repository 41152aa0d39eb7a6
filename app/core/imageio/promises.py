"""What XMP announces about other data in the same file: a gain map, a moving clip. Takes back what is not kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.core.imageio.embedded import strip_properties

_GAIN_MAP: Final = r"(?:hdrgm|HDRGainMap):\w+"
_MOTION: Final = r"\w+:(?:MotionPhoto|MicroVideo)\w*"
"""How the properties are called that announce them."""
_ITEM: Final = re.compile(rb"<rdf:li\b[^>]*>(?:(?!</rdf:li>).)*?:Semantic\b.*?</rdf:li>", re.DOTALL)
_SEMANTIC: Final = re.compile(rb""":Semantic\s*(?:=\s*["']|>)\s*(\w+)""")
_LENGTH: Final = re.compile(rb"""(:Length\s*(?:=\s*["']|>)\s*)(\d+)""")
_LIST: Final = re.compile(rb"<(\w+:Directory)\b[^>]*>.*?</\1\s*>", re.DOTALL)


@dataclass(frozen=True)
class Item:
    """One entry of the list: what it is and how many bytes it has."""

    meaning: bytes
    length: int


def list_items(xmp: bytes) -> Iterator[Item]:
    """What a file's list of contents names, in its order."""
    for match in _ITEM.finditer(xmp):
        meaning, length = _SEMANTIC.search(match[0]), _LENGTH.search(match[0])
        if meaning is not None:
            yield Item(meaning[1], int(length[2]) if length is not None else 0)


def strip_promises(xmp: bytes, *, has_gain_map: bool) -> bytes:
    """XMP that announces nothing that is not kept: the gain map may be, clips and other pictures never are.

    A list in which only the picture itself is left goes, too.
    """
    present = (b"Primary", b"GainMap") if has_gain_map else (b"Primary",)

    def keep(match: re.Match[bytes]) -> bytes:
        meaning = _SEMANTIC.search(match[0])
        return match[0] if meaning is None or meaning[1] in present else b""

    left = _ITEM.sub(keep, strip_properties(xmp, _MOTION))
    if not has_gain_map:
        left = strip_properties(left, _GAIN_MAP)
    if left != xmp and all(item.meaning == b"Primary" for item in list_items(left)):
        left = _LIST.sub(b"", left)
    return left


def replace_length(xmp: bytes, meaning: bytes, length: int) -> bytes:
    """The list with another length of the entry that means this."""

    def change(match: re.Match[bytes]) -> bytes:
        found = _SEMANTIC.search(match[0])
        if found is None or found[1] != meaning:
            return match[0]
        return _LENGTH.sub(lambda inner: inner[1] + str(length).encode(), match[0])

    return _ITEM.sub(change, xmp)
