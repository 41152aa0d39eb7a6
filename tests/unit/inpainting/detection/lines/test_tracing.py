"""A traced line covers the wire and little beside it: straight, hanging, dark, light, over a changing ground."""

from __future__ import annotations

import math
from itertools import pairwise

import cv2
import numpy as np
import pytest

from inpainting.detection.lines.line import draw_lines
from inpainting.detection.lines.tracing import make_line_map
from inpainting.engine.request import Hole, Image
from tests.wires import Way, draw_wire, hang, make_sky, make_street

STRAIGHT = hang((30, 120), (570, 190), 0)
CATENARY = hang((30, 90), (570, 130), 110)
DARK, LIGHT = (30, 30, 35), (245, 245, 245)


def trace(image: Image, *clicks: tuple[float, float]) -> tuple[Hole, float]:
    """What is selected after some clicks, as large as the image, and the width that was measured."""
    found = make_line_map(image)
    lines = [found.spread(one).follow(other) for one, other in pairwise(clicks)]
    box, hole = draw_lines(lines, found.extent)
    whole = np.zeros(image.shape[:2], np.bool_)
    whole[box.slices] = hole
    return whole, lines[0].width


@pytest.mark.parametrize("way", [STRAIGHT, CATENARY], ids=["straight", "catenary"])
@pytest.mark.parametrize("colour", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("make", [make_sky, make_street])
def test_a_wire_is_covered_and_little_beside_it(way: Way, colour: tuple[int, int, int], make: object) -> None:
    image = make(600, 400)  # type: ignore[operator]
    wire = draw_wire(image, way, width=3, colour=colour)
    hole, width = trace(image, (way[0][0] + 2, way[0][1] - 2), (way[-1][0] - 2, way[-1][1] + 2))
    assert hole[wire].mean() > 0.98
    assert np.count_nonzero(hole & ~wire) < 0.9 * np.count_nonzero(wire), "less than 2 pixels to each side"
    assert 2.5 < width < 5


@pytest.mark.parametrize("width", [1.5, 5, 9])
def test_the_width_is_measured(width: float) -> None:
    image = make_sky(600, 400)
    wire = draw_wire(image, CATENARY, width=width, colour=DARK)
    hole, measured = trace(image, CATENARY[0], CATENARY[-1])
    assert hole[wire].mean() > 0.98
    assert width - 0.5 < measured < width + 2


def test_a_crack_that_turns_is_followed_from_click_to_click() -> None:
    image = make_sky(500, 400, noise=5)
    steps = np.linspace(0, 1, 60).tolist()
    crack = [(40 + 420 * t, 200 + 60 * math.sin(9 * t) + 12 * math.sin(40 * t)) for t in steps]
    pixels = draw_wire(image, crack, width=2, colour=(60, 50, 50))
    hole, _ = trace(image, crack[0], crack[30], crack[-1])
    assert hole[pixels].mean() > 0.9


def test_an_edge_is_no_line() -> None:
    """The way along a wire that runs beside an edge stays on the wire."""
    image = np.full((300, 400, 3), 180, np.uint8)
    image[170:] = 90
    wire = draw_wire(image, hang((20, 150), (380, 160), 0), width=2, colour=DARK)
    hole, _ = trace(image, (20, 150), (380, 160))
    assert hole[wire].mean() > 0.98
    assert not hole[170:].any()


def test_two_clicks_at_one_place_are_no_error() -> None:
    image = make_sky(200, 120)
    hole, _ = trace(image, (60, 60), (60, 60))
    assert np.count_nonzero(hole) < 400


def test_a_click_beside_the_picture_counts_at_its_border() -> None:
    image = make_sky(200, 120)
    wire = draw_wire(image, hang((0, 40), (200, 50), 0), width=2, colour=DARK)
    hole, _ = trace(image, (-30, 40), (260, 50))
    assert hole[wire].mean() > 0.9


def test_leaves_do_not_lead_away_from_a_wire_nor_does_another_wire() -> None:
    random = np.random.default_rng(4)
    image = np.full((400, 700, 3), (120, 130, 110), np.uint8)
    for _ in range(6000):
        place = (int(random.integers(700)), int(random.integers(400)))
        axes = (int(random.integers(3, 9)), int(random.integers(2, 5)))
        colour = (random.uniform(0.6, 1.4) * np.array((120, 130, 110))).tolist()
        cv2.ellipse(image, place, axes, random.uniform(0, 180), 0, 360, colour, -1, cv2.LINE_AA)
    image[:150] = make_sky(700, 150)
    clear = draw_wire(image, hang((10, 100), (690, 120), 10), width=3, colour=DARK)
    way = hang((10, 200), (690, 230), 30)
    wire = draw_wire(image, way, width=3, colour=DARK)
    hole, _ = trace(image, way[0], way[-1])
    assert hole[wire].mean() > 0.85
    assert not (hole & clear).any()
