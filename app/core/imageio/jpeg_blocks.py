"""Edits a JPEG file block by block: blocks that were not touched keep their coefficients bit for bit.

Only touched blocks are transformed and quantised anew, with the file's own tables and sampling (ITU-T T.81, A.3). What
the file says about itself (its APP and COM segments) stays, but for what the caller replaces.
"""

from __future__ import annotations

import math
import re
import struct
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Hole, Image

if TYPE_CHECKING:
    from jpeglib import DCTJPEG

_BLOCK: Final = 8
_TO_YCBCR: Final = np.array(
    [[0.299, 0.587, 0.114], [-0.168736, -0.331264, 0.5], [0.5, -0.418688, -0.081312]], np.float32
)
"""JFIF 1.02 (ITU-R BT.601), the colour channels about 0."""
_SPACES: Final = {
    "JCS_YCbCr": (_TO_YCBCR, (128.0, 0.0, 0.0)),
    "JCS_GRAYSCALE": (_TO_YCBCR, (128.0,)),
    "JCS_RGB": (np.eye(3, dtype=np.float32), (128.0, 128.0, 128.0)),
}
"""How RGB becomes a file's channels, and what is taken off them before the transform."""
_COSINES: Final = np.array(
    [
        [math.sqrt((1 if row else 0.5) / 4) * math.cos((2 * column + 1) * row * math.pi / 16) for column in range(8)]
        for row in range(8)
    ],
    np.float32,
)
_CHUNK: Final = 4096
_COM, _SOS = 0xFE, 0xDA
_HUFFMAN: Final = (0xC0, 0xC1, 0xC2)
"""Baseline, extended and progressive frames; the library only complains about others."""

Samples = npt.NDArray[np.float32]
Indices = npt.NDArray[np.int64]
Coefficients = npt.NDArray[np.int16]
"""Rows×columns of blocks ×8×8, quantised."""


class BlocksError(Exception):
    """The coefficients of a file cannot be kept; says why, as the end of a sentence."""


@dataclass(frozen=True)
class Segment:
    """One APPn or COM segment: `marker` is its second byte, `body` what follows its length."""

    marker: int
    body: bytes

    @property
    def data(self) -> bytes:
        return struct.pack(">BBH", 0xFF, self.marker, len(self.body) + 2) + self.body


def replace_touched_blocks(
    original: bytes,
    image: Image,
    touched: Hole,
    *,
    about: Sequence[Segment],
) -> bytes:
    """`original` with the blocks that `touched` reaches made of `image`; both as the file stores them, not turned.

    image: H×W×3 uint8 RGB; touched: H×W bool. `about` are the APPn and COM segments of the new file. Raises
    `BlocksError` when the file's coefficients cannot be read or written.
    """
    with _read_coefficients(original) as jpeg:
        if (jpeg.height, jpeg.width) != touched.shape:
            raise BlocksError("its size cannot be understood")
        channels = _Channels(jpeg, image)
        for number, name in enumerate(channels.names):
            setattr(jpeg, name, channels.apply_edit(number, getattr(jpeg, name), touched))
        written = _write_sequential(jpeg)
    return b"\xff\xd8" + b"".join(segment.data for segment in about) + _drop_segments(written)


def count_changed(original: bytes, edited: bytes, touched: Hole) -> tuple[int, int]:
    """How many blocks that `touched` (H×W bool, as stored) does not reach differ, and how many blocks there are.

    Raises `BlocksError` when the two files cannot be compared block by block.
    """
    with _read_coefficients(original) as one, _read_coefficients(edited) as other:
        if (one.height, one.width) != touched.shape or not np.array_equal(one.samp_factor, other.samp_factor):
            raise BlocksError("the files are built differently")
        if not np.array_equal(_read_tables(one), _read_tables(other)):
            raise BlocksError("the files were compressed differently")
        changed = total = 0
        for number, name in enumerate(_NAMES[: _count(one)]):
            mine, theirs = getattr(one, name), getattr(other, name)
            outside = ~_find_touched_blocks(touched, mine.shape[:2], *_measure_footprint(one, number))
            changed += int(np.count_nonzero((mine != theirs).any(axis=(2, 3)) & outside))
            total += mine.shape[0] * mine.shape[1]
    return changed, total


_NAMES: Final = ("Y", "Cb", "Cr")


class _Channels:
    """The channels of an image the way a JPEG has them, a block at a time."""

    def __init__(self, jpeg: DCTJPEG, image: Image) -> None:
        space = str(getattr(jpeg.jpeg_color_space, "name", jpeg.jpeg_color_space))
        if space not in _SPACES:
            raise BlocksError("it holds print colours")
        self._jpeg, self._image = jpeg, image
        self._matrix, self._levels = _SPACES[space]
        self._tables = _read_tables(jpeg)

    @property
    def names(self) -> tuple[str, ...]:
        return _NAMES[: _count(self._jpeg)]

    def apply_edit(self, number: int, before: Coefficients, touched: Hole) -> Coefficients:
        """`before` with the blocks of channel `number` that are touched made anew."""
        extent = _measure_footprint(self._jpeg, number)
        reached = _find_touched_blocks(touched, before.shape[:2], *extent)
        after, table = before.copy(), self._tables[number].astype(np.float32)
        rows, columns = np.nonzero(reached)
        for start in range(0, len(rows), _CHUNK):
            some = rows[start : start + _CHUNK], columns[start : start + _CHUNK]
            samples = self._cut_samples(number, *some, extent)
            after[some] = np.rint(_COSINES @ samples @ _COSINES.T / table)
        return after

    def _cut_samples(self, number: int, rows: Indices, columns: Indices, extent: tuple[int, int]) -> Samples:
        """Blocks×8×8 of a channel about 0; beyond the picture's edge its last pixels are repeated."""
        height, width = extent
        down = np.minimum(rows[:, None] * height + np.arange(height), self._image.shape[0] - 1)
        across = np.minimum(columns[:, None] * width + np.arange(width), self._image.shape[1] - 1)
        pixels = self._image[down[:, :, None], across[:, None, :]].astype(np.float32)
        channel = pixels @ self._matrix[number] - self._levels[number]
        pitch = (-1, _BLOCK, height // _BLOCK, _BLOCK, width // _BLOCK)
        return np.asarray(channel.reshape(pitch).mean(axis=(2, 4)), np.float32)


def _count(jpeg: DCTJPEG) -> int:
    count = int(jpeg.num_components)
    if count not in (1, 3):
        raise BlocksError("it holds print colours")
    return count


def _read_tables(jpeg: DCTJPEG) -> npt.NDArray[Any]:
    """One 8×8 quantisation table for each channel."""
    return np.asarray(np.asarray(jpeg.qt)[np.asarray(jpeg.quant_tbl_no)[: _count(jpeg)]])


def _measure_footprint(jpeg: DCTJPEG, number: int) -> tuple[int, int]:
    """How many pixels a block of a channel is high and wide."""
    factors = np.asarray(jpeg.samp_factor)[: _count(jpeg)]
    down, across = factors.max(axis=0) // factors[number]
    if (factors.max(axis=0) % factors[number]).any():
        raise BlocksError("its channels have odd sizes")
    return _BLOCK * int(down), _BLOCK * int(across)


def _find_touched_blocks(touched: Hole, blocks: tuple[int, ...], height: int, width: int) -> Hole:
    """Which blocks have a touched pixel."""
    rows, columns = blocks
    padded = np.zeros((rows * height, columns * width), np.bool_)
    part = touched[: rows * height, : columns * width]
    padded[: part.shape[0], : part.shape[1]] = part
    return np.asarray(padded.reshape(rows, height, columns, width).any(axis=(1, 3)), np.bool_)


@contextmanager
def _read_coefficients(data: bytes) -> Iterator[DCTJPEG]:
    """What the library reads from `data`; whatever it raises becomes a `BlocksError`."""
    if not any(marker in _HUFFMAN for marker, _, _ in _list_headers(data)):
        raise BlocksError("it is coded in a way that the library does not know")
    with _make_folder() as folder:
        path = folder / "read.jpg"
        path.write_bytes(data)
        try:
            import jpeglib

            jpeg = jpeglib.read_dct(str(path))
            jpeg.load()
        except Exception as error:
            raise BlocksError("its compressed data cannot be read one by one") from error
        yield jpeg


def _write_sequential(jpeg: DCTJPEG) -> bytes:
    """As one sequential scan: the library writes no others; the coefficients are the same."""
    with _make_folder() as folder:
        path = folder / "written.jpg"
        try:
            jpeg.write_dct(str(path), flags=["OPTIMIZE_CODING"])
            return path.read_bytes()
        except Exception as error:
            raise BlocksError("its compressed data cannot be written again") from error


@contextmanager
def _make_folder() -> Iterator[Path]:
    try:
        with tempfile.TemporaryDirectory(prefix="cleanplate-") as name:
            yield Path(name)
    except OSError as error:
        raise BlocksError("there is no room for temporary files") from error


def list_segments(data: bytes) -> Iterator[Segment]:
    """The APPn and COM segments of a JPEG file before its pixels, in their order."""
    for marker, start, stop in _list_headers(data):
        if _is_about(marker):
            yield Segment(marker, data[start + 4 : stop])


def _drop_segments(data: bytes) -> bytes:
    """A JPEG file from its first table on, without what `list_segments` tells."""
    parts, stop = [], 2
    for marker, start, stop in _list_headers(data):
        if not _is_about(marker):
            parts.append(data[start:stop])
    return b"".join(parts) + data[stop:]


def _list_headers(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each segment before the first scan."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != _SOS:
        if data[at + 1] == 0xFF:  # fill byte
            at += 1
            continue
        stop = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        yield data[at + 1], at, stop
        at = stop


def _is_about(marker: int) -> bool:
    return 0xE0 <= marker <= 0xEF or marker == _COM


@dataclass(frozen=True)
class Scan:
    """A scan's header: which channels, which coefficients, and down to which bit."""

    components: tuple[int, ...]
    first: int
    last: int
    low_bit: int


_ANY_MARKER: Final = re.compile(rb"\xff+([\xc0-\xcf\xd8-\xfe])", re.DOTALL)


def read_scans(data: bytes) -> tuple[int, tuple[Scan, ...]]:
    """The marker of the frame and the header of every scan, as far as the file goes."""
    frame, listed, at = 0, list[Scan](), 2
    while match := _ANY_MARKER.search(data, at):
        marker, at = match[1][0], match.end()
        if marker == 0xD9:
            break
        body = data[at + 2 : at + int.from_bytes(data[at : at + 2], "big")]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            frame = marker
        if marker == _SOS and body and len(body) >= 4 + 2 * body[0]:
            parts = body[1 + 2 * body[0] :]
            listed.append(Scan(tuple(body[1 : 1 + 2 * body[0] : 2]), parts[0], parts[1], parts[2] & 15))
        at += max(2, len(body) + 2)
    return frame, tuple(listed)
