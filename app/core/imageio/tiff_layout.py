"""How the samples of a TIFF picture lie in its file: strips, tiles, planes, bits; reads them and writes edited ones.

Knows nothing of what the samples mean (TIFF 6.0, sections 3, 7, 9, 13 to 15). JPEG and fax are Pillow's.
"""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from app.core.imageio.tiff_file import LONG, LONG8, SHORT, Directory, TiffError, TiffFile
from inpainting.engine.request import Hole

WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC, FILL_ORDER = 256, 257, 258, 259, 262, 266
STRIPS, CHANNELS, ROWS, STRIP_SIZES, PLANAR, PREDICTOR = 273, 277, 278, 279, 284, 317
TILE_WIDTH, TILE_HEIGHT, TILES, TILE_SIZES, EXTRA, FORMAT = 322, 323, 324, 325, 338, 339
JPEG_START, JPEG_LENGTH = 513, 514

NONE, LZW, DEFLATE, OLD_DEFLATE, PACKBITS, LZMA, ZSTD = 1, 5, 8, 32946, 32773, 34925, 50000
SAMPLE_CODECS: Final = (NONE, LZW, DEFLATE, OLD_DEFLATE, PACKBITS, LZMA, ZSTD)
"""Compressions that give back the samples themselves."""
_BY_PILLOW: Final = {LZW: "tiff_lzw", PACKBITS: "packbits", ZSTD: "zstd"}
"""Those that Pillow's library packs and unpacks for us, in a file of one strip of bytes."""

_REVERSED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))

Samples = npt.NDArray[Any]
"""H×W×channels uint8 or uint16, the numbers as they are in the file."""


@dataclass(frozen=True)
class Layout:
    """Of one picture; `block` is the extent of a strip or tile (rows, columns), `places` and `sizes` are per plane."""

    height: int
    width: int
    channels: int
    bits: int
    compression: int
    predictor: int
    is_planar: bool
    is_tiled: bool
    is_reversed: bool
    block: tuple[int, int]
    places: tuple[int, ...]
    sizes: tuple[int, ...]
    order: str

    @classmethod
    def of(cls, file: TiffFile, directory: Directory) -> Layout:
        """Raises `TiffError` when the tags do not fit together."""
        height, width = file.read_value(directory, HEIGHT, 0), file.read_value(directory, WIDTH, 0)
        tiled = TILES in directory.entries
        rows = min(height, file.read_value(directory, ROWS, height))
        block = (rows, width)
        if tiled:
            block = (file.read_value(directory, TILE_HEIGHT, 0), file.read_value(directory, TILE_WIDTH, 0))
        layout = cls(
            height=height,
            width=width,
            channels=file.read_value(directory, CHANNELS, 1),
            bits=file.read_value(directory, BITS, 1),
            compression=file.read_value(directory, COMPRESSION, NONE),
            predictor=file.read_value(directory, PREDICTOR, 1),
            is_planar=file.read_value(directory, PLANAR, 1) == 2 and file.read_value(directory, CHANNELS, 1) > 1,
            is_tiled=tiled,
            is_reversed=file.read_value(directory, FILL_ORDER, 1) == 2,
            block=block,
            places=file.read_values(directory, TILES if tiled else STRIPS),
            sizes=file.read_values(directory, TILE_SIZES if tiled else STRIP_SIZES),
            order=file.order,
        )
        layout._check()
        return layout

    def _check(self) -> None:
        if min(self.height, self.width, self.channels, *self.block) < 1:
            raise TiffError("it has no extent")
        planes = self.channels if self.is_planar else 1
        count = planes * -(-self.height // self.block[0]) * -(-self.width // self.block[1])
        if not len(self.places) == len(self.sizes) == count:
            raise TiffError("strips are missing")

    @property
    def is_plain(self) -> bool:
        """Whether the samples can be read and written here."""
        return (
            1 <= self.bits <= 16
            and self.compression in SAMPLE_CODECS
            and self.predictor in ((1, 2) if self.bits in (8, 16) else (1,))
        )

    def list_blocks(self) -> Iterator[tuple[int, slice, slice]]:
        """Plane, rows and columns of each strip or tile, in the file's order; those at the edges may reach beyond."""
        high, wide = self.block
        for plane in range(self.channels if self.is_planar else 1):
            for top in range(0, self.height, high):
                for left in range(0, self.width, wide):
                    yield plane, slice(top, top + high), slice(left, left + wide)

    def as_stored(self, packed: bytes) -> bytes:
        """Bytes with their bits in the file's order, or those of the file in the usual one."""
        return packed.translate(_REVERSED) if self.is_reversed else packed

    def count_rows(self, rows: slice) -> int:
        """How many rows a block has in the file: the last strip ends with the picture, tiles do not."""
        return self.block[0] if self.is_tiled else min(rows.stop, self.height) - rows.start


def read_samples(file: TiffFile, layout: Layout) -> Samples:
    """All of them, the last ones of more than 8 bits as 16-bit numbers. Raises `TiffError`."""
    kind: type[np.uint8] | type[np.uint16] = np.uint8 if layout.bits <= 8 else np.uint16
    samples = np.zeros((layout.height, layout.width, layout.channels), kind)
    for number, (plane, rows, columns) in enumerate(layout.list_blocks()):
        block = _unpack_block(file, layout, number, rows)
        target = samples[rows, columns, plane : plane + 1] if layout.is_planar else samples[rows, columns]
        target[...] = block[: target.shape[0], : target.shape[1]]
    return samples


def write_samples(file: TiffFile, directory: Directory, layout: Layout, samples: Samples, touched: Hole) -> None:
    """Puts `samples` in place of those of the file; strips and tiles that `touched` does not reach stay as they are."""
    places, sizes = list(layout.places), list(layout.sizes)
    for number, (plane, rows, columns) in enumerate(layout.list_blocks()):
        if not touched[rows, columns].any():
            continue
        part = samples[rows, columns, plane : plane + 1] if layout.is_planar else samples[rows, columns]
        block = np.zeros((layout.count_rows(rows), layout.block[1], part.shape[2]), samples.dtype)
        block[: part.shape[0], : part.shape[1]] = part
        packed = _pack_block(layout, block)
        file.blank_stretch(places[number], sizes[number])
        if len(packed) <= sizes[number]:
            file.data[places[number] : places[number] + len(packed)] = packed
            file.keep(places[number], len(packed))
        else:
            places[number] = file.put(packed)
        sizes[number] = len(packed)
    if (tuple(places), tuple(sizes)) != (layout.places, layout.sizes):
        kind = LONG8 if file.is_big else LONG
        where, how_long = (TILES, TILE_SIZES) if layout.is_tiled else (STRIPS, STRIP_SIZES)
        file.change(directory, {where: (kind, places), how_long: (kind, sizes)})


def _unpack_block(file: TiffFile, layout: Layout, number: int, rows: slice) -> npt.NDArray[Any]:
    """One block, rows×columns×channels."""
    channels = 1 if layout.is_planar else layout.channels
    high, wide = layout.count_rows(rows), layout.block[1]
    row = (wide * channels * layout.bits + 7) // 8
    start = layout.places[number]
    packed = layout.as_stored(bytes(file.data[start : start + layout.sizes[number]]))
    data = _decompress(packed, layout.compression, high, row)
    if len(data) < high * row:
        raise TiffError("a strip ends too early")
    block = _parse_numbers(data[: high * row], layout, high, wide * channels).reshape(high, wide, channels)
    if layout.predictor == 2:
        block = np.cumsum(block, axis=1, dtype=block.dtype)
    return block


def _pack_block(layout: Layout, block: Samples) -> bytes:
    """The reverse."""
    if layout.predictor == 2:
        block = np.diff(block, axis=1, prepend=np.zeros_like(block[:, :1]))
    flat = block.reshape(block.shape[0], -1)
    if layout.bits in (8, 16):
        data = flat.astype(f"{layout.order}u{layout.bits // 8}").tobytes()
    else:
        places = np.arange(layout.bits - 1, -1, -1, dtype=flat.dtype)
        bits = (flat[..., None] >> places & 1).astype(np.uint8)
        data = np.packbits(bits.reshape(flat.shape[0], -1), axis=1).tobytes()
    return layout.as_stored(compress_rows(data, layout.compression, block.shape[0]))


def _parse_numbers(data: bytes, layout: Layout, high: int, count: int) -> npt.NDArray[Any]:
    """`count` numbers of each of `high` rows."""
    if layout.bits in (8, 16):
        numbers = np.frombuffer(data, f"{layout.order}u{layout.bits // 8}").reshape(high, count)
        return numbers.astype(np.uint8 if layout.bits == 8 else np.uint16)
    bits = np.unpackbits(np.frombuffer(data, np.uint8).reshape(high, -1), axis=1)[:, : count * layout.bits]
    weights = (1 << np.arange(layout.bits - 1, -1, -1)).astype(np.uint16)
    numbers = np.zeros((high, count), np.uint16)
    for place, weight in enumerate(weights):
        numbers += bits[:, place :: layout.bits] * weight
    return numbers.astype(np.uint8) if layout.bits < 8 else numbers


def _decompress(data: bytes, compression: int, rows: int, row: int) -> bytes:
    try:
        if compression == NONE:
            return data
        if compression in (DEFLATE, OLD_DEFLATE):
            return zlib.decompressobj().decompress(data, rows * row)
        if compression == LZMA:
            return lzma.LZMADecompressor().decompress(data, rows * row)
        return _unpack_by_pillow(data, compression, rows, row)
    except (zlib.error, lzma.LZMAError, OSError, ValueError) as error:
        raise TiffError("a strip cannot be unpacked") from error


def compress_rows(data: bytes, compression: int, rows: int) -> bytes:
    """Rows of bytes, packed as the number of a TIFF's compression says."""
    if compression == NONE:
        return data
    if compression in (DEFLATE, OLD_DEFLATE):
        return zlib.compress(data, 6)
    if compression == LZMA:
        return lzma.compress(data)
    import PIL.Image

    buffer = BytesIO()
    picture = PIL.Image.frombytes("L", (len(data) // rows, rows), data)
    picture.save(buffer, "TIFF", compression=_BY_PILLOW[compression], strip_size=len(data))
    made = TiffFile.of(buffer.getvalue())
    layout = Layout.of(made, made.directories[0])
    if len(layout.places) != 1:
        raise TiffError("it could not be packed in one strip")
    return bytes(made.data[layout.places[0] : layout.places[0] + layout.sizes[0]])


def _unpack_by_pillow(data: bytes, compression: int, rows: int, row: int) -> bytes:
    """Unpacks a strip as if it were a grey picture of bytes."""
    import PIL.Image

    head = make_file(rows, row, 1, 8, photometric=1, compression=compression, packed=data)
    with PIL.Image.open(BytesIO(head), formats=["TIFF"]) as picture:
        return picture.tobytes()


def make_file(
    height: int, width: int, channels: int, bits: int, *, photometric: int, compression: int, packed: bytes
) -> bytes:
    """A TIFF of one strip that is packed already."""
    tags: dict[int, tuple[int, tuple[int, ...]]] = {
        WIDTH: (LONG, (width,)),
        HEIGHT: (LONG, (height,)),
        BITS: (SHORT, (bits,) * channels),
        COMPRESSION: (SHORT, (compression,)),
        PHOTOMETRIC: (SHORT, (photometric,)),
        STRIPS: (LONG, (8,)),
        CHANNELS: (SHORT, (channels,)),
        ROWS: (LONG, (height,)),
        STRIP_SIZES: (LONG, (len(packed),)),
    }
    directory = 8 + len(packed) + len(packed) % 2
    empty = b"II*\0" + directory.to_bytes(4, "little") + packed + bytes(len(packed) % 2) + bytes(6)
    file = TiffFile(bytearray(empty))
    file.directories.append(file.read_directory(4))
    file.change(file.directories[0], tags)
    return file.pack()
