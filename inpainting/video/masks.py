"""Holes kept small in memory, and where masks come from on disk. Decides nothing about what is in a hole."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from inpainting.geometry import Box, Extent
from inpainting.request import Hole
from inpainting.video.errors import MasksError
from models.reading import read_ordinary

_MOST: Final = 500_000_000
_NUMBERED: Final = re.compile(r"(\d+)\.png", re.IGNORECASE)


@dataclass(frozen=True)
class PackedHole:
    """A hole in a few kilobytes."""

    shape: tuple[int, int]
    data: bytes

    @classmethod
    def of(cls, hole: Hole) -> PackedHole:
        height, width = hole.shape
        return cls((height, width), zlib.compress(np.packbits(hole).tobytes(), 1))

    def unpacked(self) -> Hole:
        """Raises `ValueError` when the bytes are not those of a hole of this shape."""
        height, width = self.shape
        bits = np.frombuffer(inflated(self.data, (height * width + 7) // 8), np.uint8)
        return np.unpackbits(bits, count=height * width).reshape(self.shape).astype(np.bool_)


def inflated(data: bytes, size: int) -> bytes:
    """What was deflated, which must be exactly `size` bytes; no more are ever made. Raises `ValueError`."""
    inflater = zlib.decompressobj()
    try:
        plain = inflater.decompress(data, size + 1)
    except zlib.error as error:
        raise ValueError("damaged") from error
    if len(plain) != size or not inflater.eof:
        raise ValueError("of another size")
    return plain


def grown(hole: Hole, pixels: int) -> Hole:
    """The hole with what lies up to `pixels` from it."""
    if pixels <= 0 or not hole.any():
        return hole
    part = Box.around(hole).grown(pixels + 1).clipped(Extent(hole.shape[1], hole.shape[0])).slices
    away = cv2.distanceTransform((~hole[part]).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    whole = np.zeros_like(hole)
    whole[part] = away <= pixels
    return whole


def load_mask(path: Path, extent: Extent) -> Hole:
    """A mask file as a hole: white = remove. Raises `MasksError` when it is none or of another size."""
    try:
        mask = cv2.imdecode(np.frombuffer(read_ordinary(path, most=_MOST), np.uint8), cv2.IMREAD_GRAYSCALE)
    except OSError as error:
        raise MasksError("“{path}” cannot be read: {reason}.", path=path, reason=error.strerror) from error
    except cv2.error:
        mask = None
    if mask is None:
        raise MasksError("“{path}” is no picture.", path=path)
    height, width = mask.shape
    if (width, height) != extent:
        raise MasksError(
            "“{path}” has {width}×{height} pixels, but the video has {own_width}×{own_height}.",
            path=path,
            width=width,
            height=height,
            own_width=extent.width,
            own_height=extent.height,
        )
    return np.asarray(mask > 127, np.bool_)


def mask_files(folder: Path) -> Mapping[int, Path]:
    """The files `0001.png` … of a folder by the number of their frame, the first being 0. Raises `MasksError`."""
    if not folder.is_dir():
        raise MasksError("There is no folder “{folder}”.", folder=folder)
    named = ((_NUMBERED.fullmatch(path.name), path) for path in folder.iterdir())
    files = {int(match[1]) - 1: path for match, path in named if match and int(match[1]) > 0}
    if not files:
        raise MasksError("“{folder}” holds no masks named 0001.png, 0002.png and so on.", folder=folder)
    return dict(sorted(files.items()))
