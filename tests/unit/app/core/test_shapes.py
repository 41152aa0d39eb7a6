"""Drawn shapes against the plain definition of each, pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest

from app.core.shapes import Point, capsule, capsule_box, grown, polygon, polygon_box
from inpainting.geometry import Box


def by_distance(start: Point, end: Point, radius: float, box: Box) -> np.ndarray:
    """Every pixel of the box whose centre is at most `radius` from the segment, by the definition."""
    ys, xs = np.mgrid[box.y0 : box.y1, box.x0 : box.x1] + 0.5
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = np.clip(((xs - start[0]) * dx + (ys - start[1]) * dy) / length, 0, 1) if length else 0.0
    return np.hypot(xs - start[0] - along * dx, ys - start[1] - along * dy) <= radius


SEGMENTS = [
    ((10.0, 10.0), (10.0, 10.0)),
    ((5.3, 8.1), (40.7, 8.1)),
    ((20.2, 3.3), (20.2, 33.9)),
    ((3.5, 30.0), (44.2, 4.4)),
    ((44.0, 28.0), (6.0, 11.0)),
    ((10.0, 10.0), (10.4, 10.3)),
]


@pytest.mark.parametrize("radius", [1.0, 2.5, 7.0, 16.3])
@pytest.mark.parametrize(("start", "end"), SEGMENTS)
def test_a_capsule_is_all_that_is_near_its_segment(start: Point, end: Point, radius: float) -> None:
    box = capsule_box(start, end, radius)
    drawn = capsule(start, end, radius=radius, box=box)
    different = drawn != by_distance(start, end, radius, box)
    assert np.count_nonzero(different) <= 2, "only where rounding decides"
    wide = box.grown(3)
    assert np.count_nonzero(by_distance(start, end, radius, wide)) == np.count_nonzero(
        by_distance(start, end, radius, box)
    ), "the box holds all of it"


def test_the_smallest_brush_marks_the_pixel_it_is_in() -> None:
    point = (4.1, 7.9)
    box = capsule_box(point, point, 0.5)
    drawn = capsule(point, point, radius=0.5, box=box)
    assert drawn[7 - box.y0, 4 - box.x0]


def test_a_capsule_cut_by_the_picture_is_the_same_within() -> None:
    start, end = (-5.0, 3.0), (12.0, 30.0)
    whole_box = capsule_box(start, end, 6.0)
    part_box = whole_box.intersection(Box(0, 0, 20, 20))
    whole = capsule(start, end, radius=6.0, box=whole_box)
    part = capsule(start, end, radius=6.0, box=part_box)
    moved = part_box.moved(-whole_box.x0, -whole_box.y0)
    assert np.array_equal(part, whole[moved.slices])


def test_a_polygon_is_filled() -> None:
    points = [(2.0, 2.0), (18.0, 2.0), (18.0, 12.0), (2.0, 12.0)]
    box = polygon_box(points)
    inside = polygon(points, box=box)
    assert inside[7 - box.y0, 10 - box.x0]
    assert 150 <= np.count_nonzero(inside) <= 190


@pytest.mark.parametrize("pixels", [1, 4, 9])
def test_growing_adds_a_border_and_shrinking_takes_it_off(pixels: int) -> None:
    hole = np.zeros((60, 60), np.bool_)
    hole[25:35, 20:40] = True
    larger = grown(hole, pixels)
    assert larger[30, 20 - pixels]
    assert not larger[30, 20 - pixels - 1]
    assert not larger[25 - pixels, 20 - pixels] or pixels == 1, "corners are round"
    smaller = grown(hole, -4)
    assert smaller[30, 24]
    assert not smaller[30, 23]


def test_shrinking_does_not_gnaw_at_the_border_of_the_picture() -> None:
    hole = np.zeros((20, 20), np.bool_)
    hole[:, :10] = True
    smaller = grown(hole, -3)
    assert smaller[:, :7].all()
    assert not smaller[:, 7:].any()
