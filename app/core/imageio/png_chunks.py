"""Puts what one PNG file says about its picture into another one. Knows nothing of pixels."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"

ABOUT: Final = (b"iCCP", b"eXIf", b"pHYs", b"iTXt")
"""What a photo of any format knows: profile, camera's data, resolution, XMP."""

ONLY_PNG: Final = (b"gAMA", b"cHRM", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"tEXt", b"zTXt", b"iTXt", b"tIME")
"""What else a PNG may say that stays true when its pixels are edited."""

_PRIVATE: Final = (b"tEXt", b"zTXt", b"iTXt", b"tIME")
_CARRIED: Final = (b"XML:com.adobe.xmp", b"Raw profile type")
"""Texts that are metadata of another kind in disguise; those come by way of `ABOUT`."""


Source = tuple[bytes, Collection[bytes]]
"""A PNG file and the kinds of its chunks that are meant."""


def with_chunks(pixels: bytes, *sources: Source) -> bytes:
    """The PNG file `pixels` with the chunks of each source that are of the kinds named beside it.

    Of its own ancillary chunks it keeps none.
    """
    own = [(kind, chunk) for kind, chunk in _chunks(pixels) if not kind[0] & 0x20]
    added = [chunk for data, kinds in sources for kind, chunk in _chunks(data) if kind in kinds]
    header, *rest = (chunk for _, chunk in own)
    return b"".join([SIGNATURE, header, *added, *rest])


def of_png_only(data: bytes, *, private: bool) -> bytes:
    """A file of nothing but the chunks of `data` in `ONLY_PNG`, for `with_chunks`; texts only if `private`."""
    kept = (
        chunk
        for kind, chunk in _chunks(data)
        if kind in ONLY_PNG and (private or kind not in _PRIVATE) and not chunk[8:].startswith(_CARRIED)
    )
    return SIGNATURE + b"".join(kept)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and whole bytes of each chunk, as far as the file goes."""
    at = len(SIGNATURE)
    while at + 12 <= len(data):
        stop = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if stop > len(data):
            return
        yield data[at + 4 : at + 8], data[at:stop]
        at = stop
