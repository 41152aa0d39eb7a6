"""The round brush as maths: what it newly covers on its way between two points; paints nothing, knows no document."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from app.core.document.shapes import Point
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole

Floats = npt.NDArray[np.float64]
Columns = npt.NDArray[np.int64]

_NEVER = np.iinfo(np.int64).max

_LONGEST_PART = 256.0
_BAND = 192
"""Rows of the boxes in which a change is told: a crescent is thin in most of them."""


@dataclass(frozen=True)
class Dab:
    """The brush set down once: where (picture coordinates) and how wide (`radius` in pixels, > 0)."""

    point: Point
    radius: float


class Spans(NamedTuple):
    """One run of pixels a row, `first` to before `stop`; empty where they are equal."""

    first: Columns
    stop: Columns


def cover_newly(before: Dab | None, dab: Dab, extent: Extent) -> Iterator[tuple[Box, Hole]]:
    """What a brush covers on its way from `before` to `dab` beyond `before` itself, as boxes and box-sized shapes.

    The radius changes evenly on the way, so that strokes taper without gaps. Without `before` it is the dab alone.
    Boxes lie inside a picture of `extent`; no pixel is told twice.
    """
    start = before or dab
    top = math.floor(min(start.point[1] - start.radius, dab.point[1] - dab.radius))
    bottom = math.ceil(max(start.point[1] + start.radius, dab.point[1] + dab.radius)) + 1
    top, bottom = max(top, 0), min(bottom, extent.height)
    if top >= bottom:
        return
    rows = np.arange(top, bottom, dtype=np.float64) + 0.5
    begun = _measure_disc(start, rows)
    swept = _find_spans([begun, _measure_disc(dab, rows), _measure_body(start, dab, rows)], extent)
    if before is None:
        yield from _cut_into_boxes(swept, top)
        return
    known = _find_spans([begun], extent)
    is_known = known.stop > known.first
    middle = np.where(is_known, known.first, swept.stop)
    yield from _cut_into_boxes(Spans(swept.first, middle), top)
    yield from _cut_into_boxes(Spans(np.where(is_known, known.stop, swept.stop), swept.stop), top)


def cover_softly(
    before: Dab | None, dab: Dab, *, softness: float, extent: Extent
) -> Iterator[tuple[Box, npt.NDArray[np.uint8]]]:
    """The same as opacity, 255 inside and falling to 0 over the outer `softness` (0..1) of the brush.

    A soft brush tells pixels more than once: what counts is the most it ever covered of one.
    """
    if softness <= 0:
        yield from ((box, shape.astype(np.uint8) * np.uint8(255)) for box, shape in cover_newly(before, dab, extent))
        return
    start, radius = (before or dab).point, dab.radius
    parts = max(1, math.ceil(math.dist(start, dab.point) / max(_LONGEST_PART, 2 * radius)))
    stops = [_find_between(start, dab.point, number / parts) for number in range(parts + 1)]
    for first, second in pairwise(stops):
        box = _find_box(first, second, radius).clipped(extent)
        if not box.is_empty:
            yield box, _compute_opacity(first, second, radius, softness, box)


def _compute_opacity(start: Point, end: Point, radius: float, softness: float, box: Box) -> npt.NDArray[np.uint8]:
    x = np.arange(box.x0, box.x1, dtype=np.float32)[None] + np.float32(0.5 - start[0])
    y = np.arange(box.y0, box.y1, dtype=np.float32)[:, None] + np.float32(0.5 - start[1])
    dx, dy = end[0] - start[0], end[1] - start[1]
    along = np.clip((x * dx + y * dy) / max(dx * dx + dy * dy, 1e-9), 0, 1)
    distance = np.hypot(x - along * dx, y - along * dy)
    share = np.clip((radius - distance) / max(radius * softness, 0.5), 0, 1)
    return np.asarray(share * 255 + 0.5).astype(np.uint8)


def _find_box(start: Point, end: Point, radius: float) -> Box:
    left, right = sorted((start[0], end[0]))
    top, bottom = sorted((start[1], end[1]))
    return Box(
        *(math.floor(left - radius), math.floor(top - radius)),
        *(math.ceil(right + radius) + 1, math.ceil(bottom + radius) + 1),
    )


def _find_between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _cut_into_boxes(spans: Spans, top: int) -> Iterator[tuple[Box, Hole]]:
    """The runs, the first of them on row `top`, in bands; bands without any are left out."""
    first, stop = spans
    is_empty = stop <= first
    begins = np.arange(0, len(first), _BAND)
    lefts = np.minimum.reduceat(np.where(is_empty, _NEVER, first), begins)
    rights = np.maximum.reduceat(np.where(is_empty, 0, stop), begins)
    for begin, left, right in zip(begins.tolist(), lefts.tolist(), rights.tolist(), strict=True):
        if left < right:
            end = min(begin + _BAND, len(first))
            yield Box(left, top + begin, right, top + end), _draw_rows(first[begin:end], stop[begin:end], left, right)


def _draw_rows(first: Columns, stop: Columns, left: int, right: int) -> Hole:
    """One row for each run, from column `left` to before `right`."""
    columns = np.arange(left, right)
    shape: Hole = (columns >= first[:, None]) & (columns < stop[:, None])
    return shape


def _find_spans(parts: list[tuple[Floats, Floats]], extent: Extent) -> Spans:
    """The pixels whose centres lie between the outermost ends of `parts`, clipped; the union must be convex."""
    low = np.fmin.reduce([left for left, _ in parts])
    high = np.fmax.reduce([right for _, right in parts])
    missed = np.isnan(low)
    first = np.clip(np.ceil(np.where(missed, 0.0, low) - 0.5), 0, extent.width).astype(np.int64)
    stop = np.clip(np.floor(np.where(missed, -1.0, high) - 0.5) + 1, 0, extent.width).astype(np.int64)
    return Spans(first, np.maximum(first, stop))


def _measure_disc(dab: Dab, rows: Floats) -> tuple[Floats, Floats]:
    """Left and right end of a dab on each row, nan where it misses it; at least the pixel that its centre is in."""
    x, y = dab.point
    with np.errstate(invalid="ignore"):
        half = np.sqrt(dab.radius**2 - (rows - y) ** 2)
    low, high = x - half, x + half
    middle = np.where(rows == math.floor(y) + 0.5, math.floor(x) + 0.5, np.nan)
    return np.fmin(low, middle), np.fmax(high, middle)


def _measure_body(start: Dab, end: Dab, rows: Floats) -> tuple[Floats, Floats]:
    """Left and right end, on each row, of what lies between the outer tangents of two dabs; nan where there is none."""
    dx, dy = end.point[0] - start.point[0], end.point[1] - start.point[1]
    length = math.hypot(dx, dy)
    if length <= abs(start.radius - end.radius):
        nothing = np.full(rows.shape, np.nan)
        return nothing, nothing
    ux, uy = dx / length, dy / length
    lean = (start.radius - end.radius) / length
    across = math.sqrt(1 - lean**2)
    left = (lean * ux - across * uy, lean * uy + across * ux)
    right = (lean * ux + across * uy, lean * uy - across * ux)
    touching = [_find_rim(start, left), _find_rim(end, left), _find_rim(end, right), _find_rim(start, right)]
    crossings = [_cross_edge(touching[index], touching[index - 1], rows) for index in range(4)]
    return np.fmin.reduce(crossings), np.fmax.reduce(crossings)


def _find_rim(dab: Dab, way: Point) -> Point:
    """Where the rim of a dab lies from its centre, in the direction of the unit vector `way`."""
    return dab.point[0] + dab.radius * way[0], dab.point[1] + dab.radius * way[1]


def _cross_edge(first: Point, second: Point, rows: Floats) -> Floats:
    """The x where an edge crosses each row; nan where it does not."""
    if first[1] == second[1]:
        return np.full(rows.shape, np.nan)
    along = (rows - first[1]) / (second[1] - first[1])
    crossing: Floats = np.where((along >= 0) & (along <= 1), first[0] + along * (second[0] - first[0]), np.nan)
    return crossing
