"""Cuts a context into overlapping tiles that are filled one after the other. Knows nothing of methods."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Final

from inpainting.engine.context import STRETCH, Context
from inpainting.engine.geometry import Box
from inpainting.engine.holes import HALO, Region

_LEAST_SIDE: Final = 256
_TIMES_THICKNESS: Final = 4
_STEP: Final = 64


@dataclass(frozen=True, slots=True)
class Tile:
    """A part of a context, all boxes in image coordinates.

    `box` is what is shown to the method: the region's pixels in the tile and a halo; `core` is the part of it whose
    fill is kept, about as far as the middle of the overlap with the next tile. Cores share no pixel.
    """

    box: Box
    core: Box


def lay_tiles(region: Region, context: Context, *, side: int) -> tuple[Tile, ...]:
    """The tiles, at most `STRETCH` times `side` working pixels wide and high, in which `region` has pixels; row by row.

    One tile when the context nearly fits; else smaller ones for thinner regions, which need less round them.
    Neighbours overlap by at least a quarter. Tiles start at whole working pixels of the context.
    """
    if max(context.box.width, context.box.height) > side * context.reduction * STRETCH:
        side = min(side, _choose_side(region.thickness / context.reduction))
    down, across = (
        _spread_spans(length, context.reduction, side) for length in (context.box.height, context.box.width)
    )
    tiles = (_make_tile(region, context, vertical, horizontal) for vertical, horizontal in product(down, across))
    return tuple(tile for tile in tiles if tile is not None)


def _choose_side(thickness: float) -> int:
    """A tile side that shows enough of the surroundings of a hole of this thickness, in working pixels."""
    return max(_LEAST_SIDE, math.ceil((HALO + _TIMES_THICKNESS * thickness) / _STEP) * _STEP)


@dataclass(frozen=True, slots=True)
class _Span:
    """A tile along one side: from `start` to `stop`, of which `first` to `last` is kept."""

    start: int
    stop: int
    first: int
    last: int


def _spread_spans(length: int, reduction: int, side: int) -> list[_Span]:
    """Evenly spread over `length` pixels, in steps of whole working pixels; one where that nearly fits."""
    working = math.ceil(length / reduction)
    if working <= side * STRETCH:
        return [_Span(0, length, 0, length)]
    count = math.ceil((working - side // 4) / (side - side // 4))
    starts = [round(number * (working - side) / (count - 1)) for number in range(count)]
    cuts = [0, *((one + side + other) // 2 * reduction for one, other in pairwise(starts)), length]
    stops = (min(length, (start + side) * reduction) for start in starts)
    return [_Span(start * reduction, *rest) for start, *rest in zip(starts, stops, cuts, cuts[1:], strict=False)]


def _make_tile(region: Region, context: Context, down: _Span, across: _Span) -> Tile | None:
    place = context.box
    frame = Box(across.start, down.start, across.stop, down.stop).moved(place.x0, place.y0)
    core = Box(across.first, down.first, across.last, down.last).moved(place.x0, place.y0)
    if not _reaches(region, core):
        return None
    fills = _find_tight_box(region, frame)
    r = context.reduction
    x0, y0 = ((low - start - HALO * r) // r * r + start for low, start in ((fills.x0, frame.x0), (fills.y0, frame.y0)))
    return Tile(Box(x0, y0, fills.x1 + HALO * r, fills.y1 + HALO * r).intersection(frame), core)


def _reaches(region: Region, box: Box) -> bool:
    shared = box.intersection(region.box)
    return bool(region.hole[shared.moved(-region.box.x0, -region.box.y0).slices].any())


def _find_tight_box(region: Region, box: Box) -> Box:
    """The smallest box round the region's pixels in `box`."""
    shared = box.intersection(region.box)
    tight = Box.around(region.hole[shared.moved(-region.box.x0, -region.box.y0).slices])
    return tight.moved(shared.x0, shared.y0)
