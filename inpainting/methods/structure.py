"""What stands where in a hole: a soft guess, made small and enlarged, which detail transfer gives its texture.

A guess bridges a thick hole better, and sooner, where it is thin in working pixels. Not here: texture.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

import cv2
import numpy as np

from inpainting.context import reduced
from inpainting.holes import depths
from inpainting.request import Hole, Image

Guess = Callable[[Image, Hole], Image]
"""image H×W×3 uint8 (0 in the hole), hole H×W bool → H×W×3 uint8."""

_STRONGEST: Final = 8
_RING: Final = 9
"""Pixels round a hole that say whether its surroundings are flat, in working pixels."""


def guessed_structure(guess: Guess, image: Image, hole: Hole, *, bridged: int) -> Image:
    """`image` with a soft guess in its hole, made where the hole is at most about `bridged` pixels thick.

    image: H×W×3 uint8, hole: H×W bool; no size is reduced more than eightfold.
    """
    reduction = min(_STRONGEST, max(1, math.ceil(thickness(hole) / bridged)))
    small, small_hole = reduced(image, hole, reduction)
    guessed = np.where(small_hole[..., None], guess(small, small_hole), small) if small_hole.any() else small
    if reduction > 1:
        size = (guessed.shape[1] * reduction, guessed.shape[0] * reduction)
        guessed = np.asarray(cv2.resize(guessed, size, interpolation=cv2.INTER_CUBIC), np.uint8)
    return np.where(hole[..., None], guessed[: hole.shape[0], : hole.shape[1]], image)


def thickness(hole: Hole) -> float:
    """The diameter in pixels of the largest disc inside `hole` (H×W bool), which goes on beyond the picture's edge."""
    return 2 * float(depths(hole).max())


def spread_around(image: Image, hole: Hole) -> float:
    """How much the colours round `hole` differ: the standard deviation in grey levels of the most varied channel."""
    ring = (cv2.dilate(hole.astype(np.uint8), np.ones((2 * _RING + 1, 2 * _RING + 1), np.uint8)) > 0) & ~hole
    return float(image[ring].std(axis=0).max()) if ring.any() else 0.0
