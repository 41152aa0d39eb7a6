"""Wires before the sky are found by themselves; lines of other things are not, and those like a sample are."""

from __future__ import annotations

import numpy as np

from inpainting.detection.lines.finding import find_wires, make_wire
from inpainting.detection.lines.tracing import make_line_map
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, Image
from tests.wires import draw_wire, hang, make_sky, make_street

DARK, LIGHT = (35, 35, 40), (245, 245, 245)


def with_wires(image: Image) -> tuple[Image, list[Hole]]:
    """Three parallel ones that hang across."""
    ways = [hang((15, 40 + 22 * k), (585, 60 + 26 * k), 30) for k in range(3)]
    return image, [draw_wire(image, way, width=2.5, colour=DARK) for way in ways]


def cover(image: Image) -> Hole:
    extent = Extent(image.shape[1], image.shape[0])
    hole = np.zeros(image.shape[:2], np.bool_)
    for line in find_wires(image):
        wire = make_wire(line, extent)
        assert wire.label == "wire"
        hole[wire.box.slices] |= wire.hole
    return hole


def test_wires_before_the_sky_are_found_over_crossings_too() -> None:
    image, wires = with_wires(make_sky(600, 400))
    wires.append(draw_wire(image, hang((60, 200), (520, 10), 0), width=2.5, colour=LIGHT))
    hole = cover(image)
    for wire in wires:
        assert hole[wire].mean() > 0.9
    whole = np.any(wires, axis=0)
    assert np.count_nonzero(hole & ~whole) < np.count_nonzero(whole)


def test_houses_and_windows_are_no_wires() -> None:
    assert find_wires(make_street(600, 400)) == []
    assert find_wires(make_sky(600, 400)) == []
    noise = np.random.default_rng(2).integers(0, 256, (300, 400, 3), np.uint8)
    assert find_wires(noise) == []


def test_lines_like_one_that_was_followed_are_found_and_others_are_not() -> None:
    image, _ = with_wires(make_street(600, 400))
    draw_wire(image, hang((300, 395), (330, 230), 0), width=2.5, colour=DARK)
    draw_wire(image, hang((20, 130), (580, 150), 0), width=2.5, colour=LIGHT)
    sample = make_line_map(image).spread((15, 40)).follow((585, 60))
    alike = find_wires(image, sample=[sample])
    assert len(alike) == 3, "those beside it and itself; neither the upright nor the light one"
