"""The round brush against its plain definition, pixel by pixel: straight, tapered, and only what is new."""

from __future__ import annotations

import numpy as np
import pytest

from app.core.document.brush import Dab, cover_newly
from app.core.document.shapes import Point
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole

EXTENT = Extent(60, 110)


def painted(*dabs: Dab, extent: Extent = EXTENT) -> Hole:
    """All that is covered by going from one dab to the next."""
    hole = np.zeros((extent.height, extent.width), np.bool_)
    for before, dab in zip((None, *dabs), dabs, strict=False):
        for box, shape in cover_newly(before, dab, extent):
            assert box == box.clipped(extent), "boxes lie inside the picture"
            assert shape.shape == (box.height, box.width)
            hole[box.slices] |= shape
    return hole


def distance(start: Dab, end: Dab) -> np.ndarray:
    """How far each pixel's centre lies outside the nearest of many dabs on the way, their radius changing evenly."""
    ys, xs = np.mgrid[: EXTENT.height, : EXTENT.width] + 0.5
    nearest = np.full(xs.shape, np.inf)
    for share in np.linspace(0, 1, 250):
        x, y = (a + (b - a) * share for a, b in zip(start.point, end.point, strict=True))
        radius = start.radius + (end.radius - start.radius) * share
        nearest = np.fmin(nearest, np.hypot(xs - x, ys - y) - radius)
    return nearest


WAYS = [
    ((30.0, 30.0), (30.0, 30.0)),
    ((15.3, 28.1), (50.7, 28.1)),
    ((30.3, 23.4), (30.3, 93.9)),
    ((13.5, 80.0), (44.2, 24.4)),
    ((44.0, 48.0), (26.0, 31.0)),
    ((30.0, 60.0), (30.4, 60.3)),
]


@pytest.mark.parametrize("radii", [(1.0, 1.0), (7.0, 7.0), (16.3, 16.3), (2.0, 14.0), (18.0, 3.5)])
@pytest.mark.parametrize(("start", "end"), WAYS)
def test_a_stroke_is_all_dabs_on_its_way(start: Point, end: Point, radii: tuple[float, float]) -> None:
    first, last = Dab(start, radii[0]), Dab(end, radii[1])
    outside = distance(first, last)
    clear = np.abs(outside) > 0.05
    assert np.array_equal(painted(first, last)[clear], (outside <= 0)[clear])


def test_pressure_tapers_without_steps_or_gaps() -> None:
    hole = painted(Dab((30.0, 5.0), 2.0), Dab((30.0, 55.0), 20.0), Dab((30.0, 105.0), 2.0))
    widths = np.count_nonzero(hole[5:105], axis=1)
    assert widths.min() >= 4
    assert widths.max() >= 40
    assert np.abs(np.diff(widths)).max() <= 2


def test_what_the_last_dab_covers_is_not_told_again() -> None:
    first, last = Dab((30.0, 60.0), 25.0), Dab((33.0, 61.0), 25.0)
    known = painted(first)
    boxes = list(cover_newly(first, last, EXTENT))
    assert not any((known[box.slices] & shape).any() for box, shape in boxes)
    inside = Dab((30.0, 60.0), 15.0)
    assert list(cover_newly(first, inside, EXTENT)) == []


def test_the_boxes_of_a_large_brush_hug_its_rim() -> None:
    first, last = Dab((2800.0, 1900.0), 500.0), Dab((2807.0, 1903.0), 500.0)
    boxes = [box for box, _ in cover_newly(first, last, Extent(6000, 4000))]
    assert sum(box.area for box in boxes) < 0.2 * 1000 * 1000


def test_no_pixel_is_told_twice() -> None:
    seen = np.zeros((EXTENT.height, EXTENT.width), np.int64)
    for box, shape in cover_newly(Dab((30.0, 40.0), 25.0), Dab((40.0, 80.0), 12.0), EXTENT):
        seen[box.slices] += shape
    assert seen.max() == 1


@pytest.mark.parametrize("radius", [0.1, 0.5, 0.7])
def test_the_smallest_brush_marks_the_pixel_it_is_in(radius: float) -> None:
    hole = painted(Dab((4.1, 7.9), radius))
    assert Box.around(hole) == Box(4, 7, 5, 8)
    line = painted(Dab((4.1, 7.9), radius), Dab((30.0, 7.9), radius))
    assert line[7, 4:31].all() or radius < 0.5
    assert line[7, 30]


def test_a_stroke_cut_by_the_picture_is_the_same_within() -> None:
    small = Extent(30, 40)
    dabs = Dab((-5.0, 3.0), 8.0), Dab((22.0, 50.0), 13.0)
    assert np.array_equal(painted(*dabs, extent=small), painted(*dabs)[:40, :30])
    assert not painted(Dab((-50.0, 3.0), 8.0)).any()
    assert not painted(Dab((5.0, 300.0), 8.0)).any()
