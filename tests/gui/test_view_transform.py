"""The maths of zooming and panning."""

from __future__ import annotations

import pytest

from app.ui.canvas.view_transform import LARGEST, SMALLEST, ViewTransform, find_next_step, fit_picture
from inpainting.engine.geometry import Box, Extent

PICTURE, WINDOW = Extent(6000, 4000), Extent(1200, 900)


@pytest.mark.parametrize("scale", [0.1, 0.5, 1.0, 3.0, 17.3])
def test_zooming_keeps_what_is_under_the_pointer(scale: float) -> None:
    view = ViewTransform(0.2, 13, -40)
    before = view.to_picture(700, 300)
    after = view.zoomed(scale, x=700, y=300).to_picture(700, 300)
    assert after == pytest.approx(before, abs=0.51 / scale)


def test_there_and_back() -> None:
    view = ViewTransform(3.0, -120, 77)
    assert view.to_picture(*view.to_window(123.5, 45.25)) == pytest.approx((123.5, 45.25))


def test_zoom_has_ends() -> None:
    assert ViewTransform().zoomed(1e9, x=0, y=0).scale == LARGEST
    assert ViewTransform().zoomed(1e-9, x=0, y=0).scale == SMALLEST


def test_fit_shows_all_of_it_in_the_middle() -> None:
    box = fit_picture(PICTURE, WINDOW, border=20).map_to_window(Box.of(PICTURE))
    assert box.x0 >= 20
    assert box.x1 <= 1180
    assert abs(box.x0 - (1200 - box.x1)) <= 1
    assert abs(box.y0 - (900 - box.y1)) <= 1


def test_fit_does_not_enlarge_small_pictures() -> None:
    assert fit_picture(Extent(100, 100), WINDOW).scale == 1.0
    assert fit_picture(Extent(100, 100), WINDOW, largest=2.0).scale == 2.0


@pytest.mark.parametrize("scale", [0.37, 0.5, 1.0, 1.3, 2.0])
def test_neighbouring_boxes_meet(scale: float) -> None:
    view = ViewTransform(scale, 5, 9)
    left, right = view.map_to_window(Box(0, 0, 512, 512)), view.map_to_window(Box(512, 0, 1024, 512))
    assert left.x1 == right.x0


def test_a_large_picture_cannot_get_lost_and_a_small_one_stays_in_the_middle() -> None:
    lost = ViewTransform(1.0, 99_999, -99_999).held(PICTURE, WINDOW)
    assert not lost.map_to_window(Box.of(PICTURE)).intersection(Box.of(WINDOW)).is_empty
    small = ViewTransform(1.0, 0, 0).held(Extent(200, 100), WINDOW)
    assert (small.x, small.y) == (500, 400)


def test_zoom_steps_go_up_and_down_through_100_percent() -> None:
    assert find_next_step(0.8, larger=True) == 1.0
    assert find_next_step(1.0, larger=True) == 1.5
    assert find_next_step(1.2, larger=False) == 1.0
    assert find_next_step(LARGEST, larger=True) == LARGEST
    assert find_next_step(SMALLEST, larger=False) == SMALLEST
