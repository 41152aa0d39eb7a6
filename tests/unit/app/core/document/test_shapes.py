"""Drawn shapes against the plain definition of each, pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest

from app.core.document.shapes import enclose_polygon, fill_polygon, grow_round


def test_a_polygon_is_filled() -> None:
    points = [(2.0, 2.0), (18.0, 2.0), (18.0, 12.0), (2.0, 12.0)]
    box = enclose_polygon(points)
    inside = fill_polygon(points, box=box)
    assert inside[7 - box.y0, 10 - box.x0]
    assert 150 <= np.count_nonzero(inside) <= 190


@pytest.mark.parametrize("pixels", [1, 4, 9])
def test_growing_adds_a_border_and_shrinking_takes_it_off(pixels: int) -> None:
    hole = np.zeros((60, 60), np.bool_)
    hole[25:35, 20:40] = True
    larger = grow_round(hole, pixels)
    assert larger[30, 20 - pixels]
    assert not larger[30, 20 - pixels - 1]
    assert not larger[25 - pixels, 20 - pixels] or pixels == 1, "corners are round"
    smaller = grow_round(hole, -4)
    assert smaller[30, 24]
    assert not smaller[30, 23]


def test_shrinking_does_not_gnaw_at_the_border_of_the_picture() -> None:
    hole = np.zeros((20, 20), np.bool_)
    hole[:, :10] = True
    smaller = grow_round(hole, -3)
    assert smaller[:, :7].all()
    assert not smaller[:, 7:].any()
