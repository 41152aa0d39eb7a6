"""What follows the picture in a JPEG file: gain maps, other pictures, clips. A gain map is edited and kept.

Gain maps: ISO 21496-1 and Ultra HDR 1.1; the index of pictures: CIPA DC-007 (MPF). Everything else that follows shows
the scene as it was, so it goes; the witness says so.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from typing import Final

import numpy as np

from app.core.imageio.embedded import find_jpeg_end
from app.core.imageio.jpeg_blocks import BlocksError, Segment, list_segments, replace_touched_blocks
from app.core.imageio.jpeg_segments import APP2, XMP_HEADER, Wanted, keep_segments
from app.core.imageio.promises import list_items
from app.core.imageio.tiff_file import TiffError, TiffFile
from inpainting.engine.request import Hole, Image

_MPF: Final = b"MPF\0"
_ENTRIES: Final = 0xB002
_ENTRY: Final = struct.Struct("<IIIHH")
_BASELINE_PRIMARY: Final = 0x20030000
_PREVIEWS: Final = (0x010001, 0x010002)
"""Kinds of pictures in the index that are the same one, made smaller."""
_MAP_WORDS: Final = (b"hdr-gain-map", b"urn:iso:std:iso:ts:21496", b"hdrgainmap", b"HDRGainMap")
_SAME_SHAPE: Final = 0.03
"""How far the sides of a gain map may be from those of the picture, as a share."""


@dataclass(frozen=True)
class Parts:
    """A JPEG file taken apart: its `picture`, a `gain_map` or b"", how many `others` and whether there is a clip."""

    picture: bytes
    gain_map: bytes = b""
    others: int = 0
    has_clip: bool = False


def split_parts(data: bytes) -> Parts:
    """Takes a file apart; whatever is not understood behind the picture is left out."""
    stop = find_jpeg_end(data, 0) or len(data)
    rest = data[stop:]
    if not rest.strip(b"\0\r\n "):
        return Parts(data[:stop])
    found = list(_list_pictures(data, stop))
    gain_map = next((picture for picture, _ in found if _is_map(picture)), None)
    if gain_map is None:
        gain_map = _find_listed_gain_map(data[:stop], [picture for picture, _ in found])
    others = sum(picture is not gain_map and kind not in _PREVIEWS for picture, kind in found)
    return Parts(data[:stop], gain_map or b"", others, b"ftyp" in rest)


def _list_pictures(data: bytes, stop: int) -> Iterator[tuple[bytes, int]]:
    """The pictures that the index names, else those that lie one behind the other; each with its kind."""
    indexed = list(_list_indexed_pictures(data))
    if indexed:
        yield from indexed
        return
    at = stop
    while data[at : at + 3] == b"\xff\xd8\xff" and (end := find_jpeg_end(data, at)) is not None:
        yield data[at:end], 0
        at = end


def _list_indexed_pictures(data: bytes) -> Iterator[tuple[bytes, int]]:
    start = 2
    for segment in list_segments(data):
        start = data.find(segment.data, start)
        if segment.marker == APP2 and segment.body.startswith(_MPF):
            base = start + 8
            with suppress(TiffError, struct.error):
                file = TiffFile.of(segment.body[4:])
                listed = file.read_raw(file.directories[0].entries[_ENTRIES])
                for at in range(16, len(listed) - 15, 16):
                    kind, size, offset = struct.unpack_from(f"{file.order}III", listed, at)
                    picture = data[base + offset : base + offset + size]
                    if offset and picture.startswith(b"\xff\xd8\xff"):
                        yield picture, kind & 0xFFFFFF
            return


def _is_map(picture: bytes) -> bool:
    return any(word in segment.body for segment in list_segments(picture) for word in _MAP_WORDS)


def _find_listed_gain_map(picture: bytes, others: Sequence[bytes]) -> bytes | None:
    """The picture that the list in the XMP calls a gain map."""
    packets = [one.body for one in list_segments(picture) if one.body.startswith(XMP_HEADER)]
    lengths = [item.length for packet in packets for item in list_items(packet) if item.meaning == b"GainMap"]
    return next((one for one in others if len(one) in lengths), None)


def edit_gain_map(gain_map: bytes, hole: Hole) -> bytes:
    """A gain map that is filled in `hole` (H×W bool, as stored) from around it; b"" when that cannot be done."""
    import cv2
    import PIL.Image

    try:
        with PIL.Image.open(BytesIO(gain_map), formats=["JPEG"]) as picture:
            image: Image = np.asarray(picture.convert("RGB"))
        height, width = image.shape[:2]
        if abs(width * hole.shape[0] / (height * hole.shape[1]) - 1) > _SAME_SHAPE:
            return b""
        small = cv2.resize(hole.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA) > 0
        if small.all():
            return b""
        filled = np.asarray(cv2.inpaint(image, small.astype(np.uint8), 3, cv2.INPAINT_TELEA), np.uint8)
        about = keep_segments(list_segments(gain_map), Wanted(gain_map=1))
        return replace_touched_blocks(gain_map[: find_jpeg_end(gain_map, 0)], filled, small, about=about)
    except (BlocksError, OSError, ValueError, cv2.error):
        return b""


def make_index_segment(first: int, sizes: Sequence[int]) -> Segment:
    """The index of a file whose picture and further parts have these `sizes`; its own TIFF header is at `first`."""
    starts = [0, *(sum(sizes[:number]) - first for number in range(1, len(sizes)))]
    kinds = [_BASELINE_PRIMARY, *([0] * (len(sizes) - 1))]
    entries = b"".join(_ENTRY.pack(*one, 0, 0) for one in zip(kinds, sizes, starts, strict=True))
    head = b"II*\0" + struct.pack("<IH", 8, 3)
    head += struct.pack("<HHI4s", 0xB000, 7, 4, b"0100") + struct.pack("<HHII", 0xB001, 4, 1, len(sizes))
    head += struct.pack("<HHII", _ENTRIES, 7, len(entries), len(head) + 16) + bytes(4)
    return Segment(APP2, _MPF + head + entries)


def add_gain_map(picture: bytes, about: Sequence[Segment], gain_map: bytes) -> bytes:
    """A JPEG file that begins with the segments `about`, with an index behind them and a gain map at its end."""
    place = 2 + sum(len(segment.data) for segment in about)
    length = len(make_index_segment(0, (0, 0)).data)
    sizes = len(picture) + length, len(gain_map)
    index = make_index_segment(place + 8, sizes)
    return picture[:place] + index.data + picture[place:] + gain_map
