"""Holes in few bytes: eight pixels in one, row after row, and that deflated. Keeps none of them."""

from __future__ import annotations

import zlib

import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Hole

Bits = npt.NDArray[np.uint8]


def pack_bits(hole: Hole) -> Bits:
    """An H×W hole as ⌈H·W/8⌉ bytes."""
    return np.packbits(hole)


def unpack_bits(bits: Bits, shape: tuple[int, int]) -> Hole:
    """The hole of `shape` (H, W) again."""
    height, width = shape
    return np.unpackbits(bits, count=height * width).reshape(height, width).view(np.bool_)


def deflate_hole(hole: Hole) -> bytes:
    """An H×W hole in a few kilobytes."""
    return zlib.compress(pack_bits(hole).tobytes(), 1)


def inflate_hole(data: bytes, shape: tuple[int, int]) -> Hole:
    """The hole of `shape` (H, W) again. Raises `ValueError` when the bytes are not those of such a hole."""
    height, width = shape
    return unpack_bits(np.frombuffer(inflate(data, (height * width + 7) // 8), np.uint8), shape)


def inflate(data: bytes, size: int) -> bytes:
    """What was deflated, which must be exactly `size` bytes; no more are ever made. Raises `ValueError`."""
    inflater = zlib.decompressobj()
    try:
        plain = inflater.decompress(data, size + 1)
    except zlib.error as error:
        raise ValueError("damaged") from error
    if len(plain) != size or not inflater.eof:
        raise ValueError("of another size")
    return plain
