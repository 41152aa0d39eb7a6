"""Drawn shapes as holes: polygons, grown and shrunk areas; pure functions on boxes, no document."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole

Point = tuple[float, float]
"""x, y in the picture, continuous: pixel (3, 5) covers x 3..4 and y 5..6."""

_SUBPIXEL_BITS = 4
_OUTLINE_SIDE = 800


def enclose_polygon(points: Sequence[Point]) -> Box:
    """The box of pixels a polygon through `points` can touch; not clipped."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(math.floor(min(xs)), math.floor(min(ys)), math.ceil(max(xs)) + 1, math.ceil(max(ys)) + 1)


def fill_polygon(points: Sequence[Point], *, box: Box) -> Hole:
    """The pixels of `box` inside the closed polygon (even-odd rule); box.height×box.width bool."""
    import cv2

    canvas = np.zeros((box.height, box.width), np.uint8)
    corners = (np.array(points, np.float64) - (box.x0 + 0.5, box.y0 + 0.5)) * (1 << _SUBPIXEL_BITS)
    cv2.fillPoly(canvas, [np.rint(corners).astype(np.int32)], (1,), shift=_SUBPIXEL_BITS)
    return canvas.astype(np.bool_)


def grow_round(hole: Hole, pixels: int) -> Hole:
    """`hole` with a round border of `pixels` more (fewer when negative).

    Growing sees nothing beyond the array; shrinking does not gnaw at its edges, so that a hole at the border of a
    picture stays there.
    """
    import cv2

    size = 2 * abs(pixels) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    change = cv2.erode if pixels < 0 else cv2.dilate
    return np.asarray(change(hole.view(np.uint8), disc)).view(np.bool_)


def trace_outlines(mask: Hole, *, corner: tuple[int, int]) -> list[list[Point]]:
    """The borders of the True parts of `mask` (h×w bool) as closed polygons in picture coordinates.

    `corner` is the picture's (x, y) of the mask's top left pixel; corners are cut by up to a 400th of its size, less
    where it is thin, and of large masks only every few pixels are looked at.
    """
    import cv2

    step = max(1, max(mask.shape) // _OUTLINE_SIDE)
    looked_at = np.ascontiguousarray(mask[::step, ::step]).view(np.uint8)
    found, _ = cv2.findContours(looked_at, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    slack = min(max(looked_at.shape) / 400, np.count_nonzero(looked_at) / (2 * _measure_rims(found)))
    middle = (corner[0] + step / 2, corner[1] + step / 2)
    polygons = (cv2.approxPolyDP(contour, max(0.7, slack), True)[:, 0, :] * step + middle for contour in found)
    return [[(float(x), float(y)) for x, y in polygon] for polygon in polygons]


def _measure_rims(contours: Sequence[Any]) -> float:
    """How long all of them are, at least a pixel."""
    import cv2

    return max(1.0, sum(cv2.arcLength(contour, True) for contour in contours))
