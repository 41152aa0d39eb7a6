"""Cuts a context into overlapping tiles and blends what comes back. Knows nothing of methods."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final

import numpy as np
import numpy.typing as npt

from inpainting.context import Context, Pixels
from inpainting.geometry import Box
from inpainting.holes import HALO, Region, taken
from inpainting.request import Image

_LEAST_SIDE: Final = 256
_TIMES_THICKNESS: Final = 4
_STEP: Final = 64

Weights = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Tile:
    """A part of a context, all boxes in image coordinates.

    `frame` is the whole tile, which the blending weights belong to; `fills` is the smallest box round the
    region's pixels in it; `box` is what is shown to the method: `fills` and a halo, cut off at the frame.
    """

    frame: Box
    fills: Box
    box: Box


def tiles_over(region: Region, context: Context, *, side: int) -> tuple[Tile, ...]:
    """The tiles, at most `side` working pixels wide and high, in which `region` has pixels; row by row.

    One tile when the context fits; else smaller ones for thinner regions, which need less round them.
    Neighbours overlap by at least a quarter. Tiles start at whole working pixels of the context.
    """
    if max(context.box.width, context.box.height) > side * context.reduction:
        side = min(side, _enough(region.thickness / context.reduction))
    down, across = (_spans(length, context.reduction, side) for length in (context.box.height, context.box.width))
    corners = product(down, across)
    boxes = (Box(x0, y0, x1, y1).moved(context.box.x0, context.box.y0) for (y0, y1), (x0, x1) in corners)
    return tuple(tile for frame in boxes if (tile := _tile(region, context, frame)) is not None)


def _enough(thickness: float) -> int:
    """A tile side that shows enough of the surroundings of a hole of this thickness, in working pixels."""
    return max(_LEAST_SIDE, math.ceil((HALO + _TIMES_THICKNESS * thickness) / _STEP) * _STEP)


def _spans(length: int, reduction: int, side: int) -> Iterator[tuple[int, int]]:
    """Evenly spread spans over `length` pixels, in steps of whole working pixels."""
    working = math.ceil(length / reduction)
    count = max(1, math.ceil((working - side // 4) / (side - side // 4)))
    for number in range(count):
        start = round(number * (working - side) / (count - 1)) if count > 1 else 0
        yield start * reduction, min(length, (start + side) * reduction)


def _tile(region: Region, context: Context, frame: Box) -> Tile | None:
    shared = frame.intersection(region.box)
    mask = region.mask[shared.moved(-region.box.x0, -region.box.y0).slices]
    fills = Box.around(mask).moved(shared.x0, shared.y0)
    if fills.is_empty:
        return None
    r = context.reduction
    x0, y0 = ((low - start - HALO * r) // r * r + start for low, start in ((fills.x0, frame.x0), (fills.y0, frame.y0)))
    halo = Box(x0, y0, fills.x1 + HALO * r, fills.y1 + HALO * r)
    return Tile(frame, fills, halo.intersection(frame))


class Blend:
    """The weighted mean of all tiles at the pixels of one region; it keeps those pixels only, not a picture."""

    def __init__(self, region: Region) -> None:
        self._region = region
        count = np.count_nonzero(region.mask)
        self._total = np.zeros((count, 3), np.float32)
        self._weight = np.zeros((count, 1), np.float32)

    def add(self, tile: Tile, context: Context, box: Box, pixels: Image | Pixels) -> None:
        """Takes the region's pixels out of `pixels` (box.height×box.width×3), which fill `box` of `tile`."""
        region = self._region.box
        shared = box.intersection(region)
        inside = self._region.mask[shared.moved(-region.x0, -region.y0).slices]
        colours = taken(pixels[shared.moved(-box.x0, -box.y0).slices], inside)
        across = _weights(tile.frame.x0, tile.frame.x1, context.box.x0, context.box.x1)
        down = _weights(tile.frame.y0, tile.frame.y1, context.box.y0, context.box.y1)
        rows, columns = shared.moved(-tile.frame.x0, -tile.frame.y0).slices
        weight = taken(np.outer(down[rows], across[columns])[..., None], inside)
        numbers = self._region.numbers_in(shared)
        self._total[numbers] += colours * weight
        self._weight[numbers] += weight

    def mean(self) -> Pixels:
        """N×3 float32: the colours of the region's pixels in row order; 0 where no tile reached."""
        self._total /= np.maximum(self._weight, np.finfo(np.float32).tiny)
        return self._total


def _weights(start: int, stop: int, first: int, last: int) -> Weights:
    """Weights along one side of a tile: a raised cosine over a quarter, flat where the context ends with the tile."""
    length = stop - start
    ramp = max(1, length // 4)
    rise: Weights = (0.5 - 0.5 * np.cos(np.pi * (np.arange(ramp) + 0.5) / ramp)).astype(np.float32)
    weights = np.ones(length, np.float32)
    if start > first:
        weights[:ramp] *= rise
    if stop < last:
        weights[length - ramp :] *= rise[::-1]
    return weights
