"""The coarse fill: what stands where in a hole, soft, made small and enlarged; it leads the texture.

A coarse fill bridges a thick hole better, and sooner, where it is thin in working pixels. Not here: texture.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

import cv2
import numpy as np

from inpainting.engine.context import reduce_image
from inpainting.engine.holes import compute_thickness
from inpainting.engine.request import Hole, Image

SoftFill = Callable[[Image, Hole], Image]
"""image H×W×3 uint8 (0 in the hole), hole H×W bool → H×W×3 uint8."""

_STRONGEST: Final = 16
_THIN: Final = 24
"""In pixels of the size that is filled."""
_MIRRORS: Final = tuple(np.s_[::down, ::across] for down in (1, -1) for across in (1, -1))


def make_coarse_fill(fill: SoftFill, image: Image, hole: Hole, *, bridged: int) -> Image:
    """`image` with a soft fill in its hole, made where the hole is at most about `bridged` pixels thick.

    image: H×W×3 uint8, hole: H×W bool; no size is reduced more than sixteenfold.
    """
    reduction = min(_STRONGEST, max(1, math.ceil(compute_thickness(hole) / bridged)))
    small, small_hole = reduce_image(image, hole, reduction)
    filled = np.where(small_hole[..., None], fill(small, small_hole), small) if small_hole.any() else small
    if reduction > 1:
        size = (filled.shape[1] * reduction, filled.shape[0] * reduction)
        filled = np.asarray(cv2.resize(filled, size, interpolation=cv2.INTER_CUBIC), np.uint8)
    return np.where(hole[..., None], filled[: hole.shape[0], : hole.shape[1]], image)


def average_over_mirrors(fill: SoftFill) -> SoftFill:
    """The mean of what `fill` makes of the image and of its three mirror images: closer to the truth than each.

    A thin hole is filled once: there is little to guess.
    """

    def fill_each(image: Image, hole: Hole) -> Image:
        if compute_thickness(hole) <= _THIN:
            return fill(image, hole)
        made = (fill(np.ascontiguousarray(image[m]), np.ascontiguousarray(hole[m]))[m] for m in _MIRRORS)
        return np.asarray(np.rint(np.mean([one.astype(np.float32) for one in made], axis=0)), np.uint8)

    return fill_each
