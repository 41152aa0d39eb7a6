"""Drawn shapes as holes: capsules, polygons, grown and shrunk areas; pure functions on boxes, no document."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from inpainting.geometry import Box
from inpainting.request import Hole

Point = tuple[float, float]
"""x, y in the picture, continuous: pixel (3, 5) covers x 3..4 and y 5..6."""

Floats = npt.NDArray[np.float64]

_SUBPIXEL_BITS = 4
_OUTLINE_SIDE = 800


def capsule_box(start: Point, end: Point, radius: float) -> Box:
    """The box of pixels whose centres a round brush of `radius` can reach between two points; not clipped."""
    return Box(
        math.floor(min(start[0], end[0]) - radius),
        math.floor(min(start[1], end[1]) - radius),
        math.ceil(max(start[0], end[0]) + radius) + 1,
        math.ceil(max(start[1], end[1]) + radius) + 1,
    )


def capsule(start: Point, end: Point, *, radius: float, box: Box) -> Hole:
    """The pixels of `box` whose centre lies within `radius` (pixels, > 0) of the segment; box.height×box.width bool.

    A capsule is convex, so every row is one span: cheap even for a brush of 1000 pixels. A brush thinner than a
    pixel still marks the pixel it is in.
    """
    rows = np.arange(box.y0, box.y1, dtype=np.float64) + 0.5
    low = np.full(rows.shape, np.inf)
    high = np.full(rows.shape, -np.inf)
    spans = (_disc_span(start, radius, rows), _disc_span(end, radius, rows), _body_span(start, end, radius, rows))
    for left, right in spans:
        low, high = np.fmin(low, left), np.fmax(high, right)
    columns = np.arange(box.x0, box.x1, dtype=np.float64) + 0.5
    shape: Hole = (columns >= low[:, None]) & (columns <= high[:, None])
    if radius < 1:
        _mark_pixel(shape, start, box)
        _mark_pixel(shape, end, box)
    return shape


def soft_capsule(start: Point, end: Point, *, radius: float, softness: float, box: Box) -> npt.NDArray[np.uint8]:
    """The same as opacity, h×w uint8: 255 inside, falling to 0 at `radius` over its outer `softness` (0..1)."""
    if softness <= 0:
        return capsule(start, end, radius=radius, box=box).astype(np.uint8) * np.uint8(255)
    x = np.arange(box.x0, box.x1, dtype=np.float32)[None] + np.float32(0.5 - start[0])
    y = np.arange(box.y0, box.y1, dtype=np.float32)[:, None] + np.float32(0.5 - start[1])
    dx, dy = end[0] - start[0], end[1] - start[1]
    along = np.clip((x * dx + y * dy) / max(dx * dx + dy * dy, 1e-9), 0, 1)
    distance = np.hypot(x - along * dx, y - along * dy)
    share = np.clip((radius - distance) / max(radius * softness, 0.5), 0, 1)
    return np.asarray(share * 255 + 0.5).astype(np.uint8)


def polygon_box(points: Sequence[Point]) -> Box:
    """The box of pixels a polygon through `points` can touch; not clipped."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(math.floor(min(xs)), math.floor(min(ys)), math.ceil(max(xs)) + 1, math.ceil(max(ys)) + 1)


def polygon(points: Sequence[Point], *, box: Box) -> Hole:
    """The pixels of `box` inside the closed polygon (even-odd rule); box.height×box.width bool."""
    import cv2

    canvas = np.zeros((box.height, box.width), np.uint8)
    corners = (np.array(points, np.float64) - (box.x0 + 0.5, box.y0 + 0.5)) * (1 << _SUBPIXEL_BITS)
    cv2.fillPoly(canvas, [np.rint(corners).astype(np.int32)], (1,), shift=_SUBPIXEL_BITS)
    return canvas.astype(np.bool_)


def grown(hole: Hole, pixels: int) -> Hole:
    """`hole` with a round border of `pixels` more (fewer when negative).

    Growing sees nothing beyond the array; shrinking does not gnaw at its edges, so that a hole at the border of a
    picture stays there.
    """
    import cv2

    size = 2 * abs(pixels) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    change = cv2.erode if pixels < 0 else cv2.dilate
    return np.asarray(change(hole.view(np.uint8), disc)).view(np.bool_)


def outlines(mask: Hole, *, corner: tuple[int, int]) -> list[list[Point]]:
    """The borders of the True parts of `mask` (h×w bool) as closed polygons in picture coordinates.

    `corner` is the picture's (x, y) of the mask's top left pixel; corners are cut by up to a 400th of its size, and
    of large masks only every few pixels are looked at.
    """
    import cv2

    step = max(1, max(mask.shape) // _OUTLINE_SIDE)
    looked_at = np.ascontiguousarray(mask[::step, ::step]).view(np.uint8)
    found, _ = cv2.findContours(looked_at, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    slack = max(0.7, max(looked_at.shape) / 400)
    middle = (corner[0] + step / 2, corner[1] + step / 2)
    polygons = (cv2.approxPolyDP(contour, slack, True)[:, 0, :] * step + middle for contour in found)
    return [[(float(x), float(y)) for x, y in polygon] for polygon in polygons]


def _disc_span(centre: Point, radius: float, rows: Floats) -> tuple[Floats, Floats]:
    """Left and right end of a disc on each row; nan where the row misses it."""
    with np.errstate(invalid="ignore"):
        half = np.sqrt(radius**2 - (rows - centre[1]) ** 2)
    return centre[0] - half, centre[0] + half


def _body_span(start: Point, end: Point, radius: float, rows: Floats) -> tuple[Floats, Floats]:
    """Left and right end, on each row, of the rectangle between the two discs; nan where the row misses it."""
    length = math.hypot(end[0] - start[0], end[1] - start[1])
    if length == 0:
        nothing = np.full(rows.shape, np.nan)
        return nothing, nothing
    across_x, across_y = -(end[1] - start[1]) / length * radius, (end[0] - start[0]) / length * radius
    corners = np.array(
        [
            (start[0] + across_x, start[1] + across_y),
            (end[0] + across_x, end[1] + across_y),
            (end[0] - across_x, end[1] - across_y),
            (start[0] - across_x, start[1] - across_y),
        ]
    )
    crossings = [_edge_at(corners[index], corners[index - 1], rows) for index in range(4)]
    return np.fmin.reduce(crossings), np.fmax.reduce(crossings)


def _edge_at(first: Floats, second: Floats, rows: Floats) -> Floats:
    """The x where an edge crosses each row; nan where it does not."""
    with np.errstate(invalid="ignore", divide="ignore"):
        along = (rows - first[1]) / (second[1] - first[1])
    crossing: Floats = np.where((along >= 0) & (along <= 1), first[0] + along * (second[0] - first[0]), np.nan)
    return crossing


def _mark_pixel(shape: Hole, point: Point, box: Box) -> None:
    row, column = math.floor(point[1]) - box.y0, math.floor(point[0]) - box.x0
    if 0 <= row < shape.shape[0] and 0 <= column < shape.shape[1]:
        shape[row, column] = True
