"""The sizes at which a hole is filled, each half as large as the one before, framed and laid out for the loops.

Not here: where anything is copied from (`search`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.holes import depths
from inpainting.methods.texture.kernels import CHANNELS, REACH
from inpainting.request import Hole, Image

THINNEST: Final = 10
"""Sizes are halved until the hole is at most this thick, in pixels."""
SMALLEST: Final = 40
"""No side is halved below this."""
_KNOWN: Final = 10
"""How much more a known pixel counts than one of the hole when patches are compared."""
_TEXTURE: Final = 4.0
"""The weight of texture beside colour; its square in the distance."""
_LED: Final = 0.6
"""The weight of the coarse fill in the distance at the coarsest size, beside colour."""
_FADING: Final = 0.9
"""What is left of it one size finer."""
_SOFTNESS: Final = 4.0
"""Sigma in pixels by which the coarse fill is blurred: it says which colours, not which texture."""
_FALLING: Final = 1.3
"""Votes of patches one pixel farther from the known count this much less."""

Bytes = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.int64]
Pixels = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Size:
    """The picture at one size: image and coarse fill H×W×3 float32 (equal outside the hole), hole H×W bool."""

    image: Pixels
    hole: Hole
    coarse: Pixels
    excluded: Hole


def halve_until_thin(image: Image, hole: Hole, coarse: Image, excluded: Hole) -> list[Size]:
    """All sizes, the full one first; the image counts outside the hole only."""
    filled = np.where(hole[..., None], coarse, image).astype(np.float32)
    sizes = [Size(image.astype(np.float32), hole, filled, excluded)]
    while min(hole.shape) >= SMALLEST and 2 * depths(sizes[-1].hole).max() > THINNEST:
        if min(sizes[-1].hole.shape) < SMALLEST:
            break
        sizes.append(_halved(sizes[-1]))
    return sizes


def _halved(size: Size) -> Size:
    extent = (size.hole.shape[1] // 2, size.hole.shape[0] // 2)
    share = _shrunk((~size.hole).astype(np.float32), extent)
    known = _shrunk(np.where(size.hole[..., None], np.float32(0), size.image), extent)
    image, hole = known / np.maximum(share, 1e-6)[..., None], share < 0.5
    coarse = np.where(hole[..., None], _shrunk(size.coarse, extent), image)
    excluded = _shrunk(size.excluded.astype(np.float32), extent) > 0
    return Size(image, hole, coarse, excluded)


def _shrunk(pixels: Pixels, extent: tuple[int, int]) -> Pixels:
    return np.asarray(cv2.resize(pixels, extent, interpolation=cv2.INTER_AREA), np.float32)


class Level:
    """One size laid out flat for the loops.

    features, weights: one row of `CHANNELS` bytes a pixel; usable: where a patch is known whole; targets: the pixels
    whose patch touches the hole, pixels: those of the hole, both as places in rising order; nearness: float32, falls
    with the distance to the known.
    """

    def __init__(self, size: Size, *, rank: int, window: int) -> None:
        height, width = size.hole.shape
        self.shape = height, width
        self.stride = width + 2 * REACH
        touched = cv2.dilate(size.hole.astype(np.uint8), np.ones((2 * REACH + 1, 2 * REACH + 1), np.uint8)) > 0
        usable = ~touched
        if size.excluded.any():
            usable &= ~_touched(size.excluded)
        usable[:REACH] = usable[-REACH:] = usable[:, :REACH] = usable[:, -REACH:] = False
        self.usable = _framed(usable).ravel()
        self.targets = np.flatnonzero(_framed(touched))
        self.pixels = np.flatnonzero(_framed(size.hole))
        depth = cv2.distanceTransform(size.hole.astype(np.uint8), cv2.DIST_L2, 3)
        self.nearness = _framed(np.power(_FALLING, -np.minimum(depth, 30)).astype(np.float32)).ravel()
        weights = _framed(np.where(size.hole, 1, _KNOWN).astype(np.uint8))
        self.weights = np.repeat(weights.ravel(), CHANNELS)
        self.features = _framed(_features(size, rank=rank, window=window)).reshape(-1)

    def places(self, y: Numbers, x: Numbers) -> Numbers:
        return (y + REACH) * self.stride + x + REACH

    def rows_and_columns(self, places: Numbers) -> tuple[Numbers, Numbers]:
        y, x = np.divmod(places, self.stride)
        return y - REACH, x - REACH


def _touched(hole: Hole) -> Hole:
    side = np.ones((2 * REACH + 1, 2 * REACH + 1), np.uint8)
    return np.asarray(cv2.dilate(hole.astype(np.uint8), side) > 0, np.bool_)


def _framed(array: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    frame = ((REACH, REACH), (REACH, REACH)) + ((0, 0),) * (array.ndim - 2)
    return np.pad(array, frame)


def _features(size: Size, *, rank: int, window: int) -> Bytes:
    """H×W×8: colour, texture (how much luma varies in a window) and the coarse fill, each by its weight."""
    led = cv2.GaussianBlur(size.coarse, (0, 0), _SOFTNESS) * (_LED * _FADING**rank) ** 0.5
    luma = size.coarse.mean(axis=2)
    varying = [
        cv2.blur(np.abs(cv2.Sobel(luma, cv2.CV_32F, *axis, ksize=1)), (window, window)) for axis in ((1, 0), (0, 1))
    ]
    parts = cv2.merge([*cv2.split(size.coarse), *(_TEXTURE * part for part in varying), *cv2.split(led)])
    return np.asarray(np.clip(np.rint(parts), 0, 255), np.uint8)
