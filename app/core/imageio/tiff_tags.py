"""Puts the tags of one TIFF file into another one, those within tags included (TIFF 6.0, section 2).

Both are classic little-endian files of one picture, such as our encoders write. Knows nothing of pixels.
"""

from __future__ import annotations

import struct
from collections.abc import Collection
from typing import Final

_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
"""Bytes of one value by type."""
_NESTED: Final = (34665, 34853, 40965)
_LONG: Final = 4

_Entry = tuple[int, int, int, bytes]
"""Tag, type, count and the four bytes that hold the value or say where it is."""


def add_tags(pixels: bytes, source: bytes, tags: Collection[int]) -> bytes:
    """The TIFF file `pixels` with those of `tags` that `source` has."""
    first = len(pixels) + len(pixels) % 2
    moved = bytearray(source)
    wanted = {entry[0]: entry for entry in _relocate(moved, _start(source), first) if entry[0] in tags}
    own = {entry[0]: entry for entry in _list_entries(pixels, _start(pixels))}
    merged = [entry for _, entry in sorted((own | wanted).items())]
    directory = struct.pack("<H", len(merged)) + b"".join(_pack(entry) for entry in merged) + bytes(4)
    body = pixels.ljust(first, b"\0") + bytes(moved)
    body = body.ljust(len(body) + len(body) % 2, b"\0")
    return b"II*\0" + struct.pack("<I", len(body)) + body[8:] + directory


def _start(data: bytes) -> int:
    if data[:4] != b"II*\0":
        raise ValueError("not a classic little-endian TIFF file")
    return int(struct.unpack_from("<I", data, 4)[0])


def _list_entries(data: bytes, at: int) -> list[_Entry]:
    count = struct.unpack_from("<H", data, at)[0]
    return [struct.unpack_from("<HHI4s", data, at + 2 + 12 * number) for number in range(count)]


def _pack(entry: _Entry) -> bytes:
    return struct.pack("<HHI4s", *entry)


def _relocate(data: bytearray, at: int, by: int) -> list[_Entry]:
    """The entries of the directory at `at`, true after `data` is moved `by` bytes; those nested are mended in place."""
    moved = []
    for tag, kind, count, value in _list_entries(bytes(data), at):
        where = struct.unpack("<I", value)[0]
        if tag in _NESTED:
            nested = _relocate(data, where, by)
            for number, entry in enumerate(nested):
                data[where + 2 + 12 * number : where + 14 + 12 * number] = _pack(entry)
            moved.append((tag, _LONG, 1, struct.pack("<I", where + by)))
        elif _SIZES.get(kind, 1) * count > 4:
            moved.append((tag, kind, count, struct.pack("<I", where + by)))
        else:
            moved.append((tag, kind, count, value))
    return moved
