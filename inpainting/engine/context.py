"""What a method gets to see of a region: how much of its surroundings and how much reduced. Nothing is filled here."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.holes import COMFORTABLE, HALO, TILE, Region
from inpainting.engine.request import Hole, Image

STRETCH: Final = 1.4
"""A context at most this much larger than a tile is seen as one."""

_STRIP_PIXELS: Final = 2_000_000
_KERNEL_REACH: Final = 3

Pixels = npt.NDArray[np.float32]
"""H×W×3 float32 RGB, 0..255."""


@dataclass(frozen=True, slots=True)
class Context:
    """The box a region is seen in and how many pixels of the image go into one working pixel along each side."""

    box: Box
    reduction: int


def choose_context(region: Region, extent: Extent) -> Context:
    """The context of `region` in an image of `extent`.

    The halo is the region's thickness, at least `HALO`. What fits into one tile is seen as it is, and so is a thin
    region. A thick one is reduced by a power of two until it nearly fits or is at most `COMFORTABLE` thick.
    """
    box = region.box.grown(max(HALO, math.ceil(region.thickness))).clipped(extent)
    reduction = 1
    while max(box.width, box.height) > reduction * TILE * STRETCH and region.thickness > reduction * COMFORTABLE:
        reduction *= 2
    return Context(box, reduction)


def reduce_image(image: Image, hole: Hole, reduction: int) -> tuple[Image, Hole]:
    """`image` (H×W×3 uint8) and `hole` (H×W bool) in blocks of `reduction`²: ⌈H/r⌉×⌈W/r⌉.

    A working pixel is the mean of the known pixels of its block, hole pixels contribute nothing; it belongs to
    the hole when its block has no known pixel, and is 0 there. Only blocks that may have pixels of the hole are
    worked on in floating point.
    """
    if reduction == 1:
        return np.where(hole[..., None], np.uint8(0), image), hole.copy()
    height, width = (math.ceil(side / reduction) for side in hole.shape)
    small, small_hole = np.zeros((height, width, 3), np.uint8), np.zeros((height, width), np.bool_)
    whole = Box(0, 0, hole.shape[1] // reduction, hole.shape[0] // reduction)
    if not whole.is_empty:
        known = image[: whole.y1 * reduction, : whole.x1 * reduction]
        small[whole.slices] = cv2.resize(known, (whole.x1, whole.y1), interpolation=cv2.INTER_AREA)
    around = Box.around(hole)
    mixed = Box(around.x0 // reduction, around.y0 // reduction, -(-around.x1 // reduction), -(-around.y1 // reduction))
    ends = Box(whole.x1, 0, width, height), Box(0, whole.y1, width, height)
    for part in (part for part in (mixed, *ends) if not part.is_empty):
        for y0, y1 in _list_strips(part.height, part.width * reduction * reduction):
            blocks = Box(part.x0, part.y0 + y0, part.x1, part.y0 + y1)
            place = Box(*(side * reduction for side in (blocks.x0, blocks.y0, blocks.x1, blocks.y1))).slices
            small[blocks.slices], small_hole[blocks.slices] = _reduce_strip(image[place], hole[place], reduction)
    return small, small_hole


def _reduce_strip(image: Image, hole: Hole, reduction: int) -> tuple[Image, Hole]:
    bottom, right = (-side % reduction for side in hole.shape)
    valid = np.pad(~hole, ((0, bottom), (0, right))).astype(np.float32)
    known = np.pad(image, ((0, bottom), (0, right), (0, 0))).astype(np.float32) * valid[..., None]
    size = (valid.shape[1] // reduction, valid.shape[0] // reduction)
    share = cv2.resize(valid, size, interpolation=cv2.INTER_AREA).reshape(size[1], size[0])
    total = cv2.resize(known, size, interpolation=cv2.INTER_AREA).reshape(size[1], size[0], 3)
    outside = share > 0.5 / reduction**2
    mean = total / np.where(outside, share, 1.0)[..., None] * outside[..., None]
    return (mean + 0.5).astype(np.uint8), ~outside


def enlarge_box(small: Image, reduction: int, within: Box) -> Iterator[tuple[Box, Pixels]]:
    """The box `within` of `small` (h×w×3 uint8) blown up by `reduction` with a bicubic kernel, strip by strip.

    Coordinates are pixels of the blown-up picture; each strip is a box as wide as `within` and its pixels.
    """
    if reduction == 1:
        yield within, small[within.slices].astype(np.float32)
        return
    top, bottom = within.y0 // reduction, math.ceil(within.y1 / reduction)
    left, right = max(0, within.x0 // reduction - _KERNEL_REACH), within.x1 // reduction + 1 + _KERNEL_REACH
    for y0, y1 in _list_strips(bottom - top, within.width * reduction):
        first = max(0, top + y0 - _KERNEL_REACH)
        source = small[first : top + y1 + _KERNEL_REACH, left:right].astype(np.float32)
        size = (source.shape[1] * reduction, source.shape[0] * reduction)
        big = cv2.resize(source, size, interpolation=cv2.INTER_CUBIC)
        strip = Box(within.x0, (top + y0) * reduction, within.x1, (top + y1) * reduction).intersection(within)
        yield strip, np.clip(big[strip.moved(-left * reduction, -first * reduction).slices], 0.0, 255.0)


def _list_strips(rows: int, pixels_per_row: int) -> Iterator[tuple[int, int]]:
    """Half-open row ranges that cover `rows`, each of about `_STRIP_PIXELS` pixels at most."""
    step = max(1, _STRIP_PIXELS // pixels_per_row)
    for start in range(0, rows, step):
        yield start, min(rows, start + step)
