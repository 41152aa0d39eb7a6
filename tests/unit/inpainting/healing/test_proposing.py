"""Which places are proposed to copy from: such as look alike, known, allowed and inside the picture."""

from __future__ import annotations

import numpy as np

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Image
from inpainting.healing.placement import Placement
from inpainting.healing.proposing import propose_placements

BOX = Box(90, 60, 120, 90)
HOLE = np.ones((30, 30), np.bool_)


def two_halves() -> Image:
    """Green noise on the left, blue on the right of column 150, a red blemish in the green."""
    image = np.random.default_rng(1).integers(0, 40, (160, 300, 3), np.uint8)
    image[:, :150, 1] += 150
    image[:, 150:, 2] += 150
    image[BOX.slices] = (255, 0, 0)
    return image


def reach(placement: Placement, box: Box = BOX) -> Box:
    return box.moved(placement.dx, placement.dy)


def test_sources_look_like_the_surroundings_and_miss_the_hole() -> None:
    proposed = propose_placements(two_halves(), HOLE, BOX)
    assert len(set(proposed)) == len(proposed) > 1
    for placement in proposed:
        assert reach(placement).intersection(BOX).is_empty
        assert reach(placement).clipped(Extent(300, 160)) == reach(placement)
    assert reach(proposed[0]).x1 <= 150


def test_nothing_is_proposed_from_where_nothing_may_be_copied() -> None:
    excluded = np.zeros((160, 300), np.bool_)
    excluded[:, :150] = True
    for placement in propose_placements(two_halves(), HOLE, BOX, excluded=excluded):
        assert reach(placement).x0 >= 150


def test_the_period_of_a_pattern_is_found_to_the_pixel() -> None:
    tile = np.random.default_rng(4).integers(0, 256, (37, 53, 3), np.uint8)
    image = np.tile(tile, (5, 6, 1))
    before = image.copy()
    image[BOX.slices] = 0
    best = propose_placements(image, HOLE, BOX)[0]
    assert np.array_equal(image[reach(best).slices], before[BOX.slices])


def test_there_is_always_one_where_nothing_is_excluded() -> None:
    image = np.zeros((20, 20, 3), np.uint8)
    (only,) = propose_placements(image, np.ones((14, 18), np.bool_), Box(1, 3, 19, 17))
    assert isinstance(only, Placement)


def test_without_a_place_that_may_be_copied_from_none_is_proposed() -> None:
    excluded = np.ones((160, 300), np.bool_)
    assert not propose_placements(two_halves(), HOLE, BOX, excluded=excluded)
    excluded[20:45, 200:225] = False
    assert not propose_placements(two_halves(), HOLE, BOX, excluded=excluded), "it is too small"


def test_a_place_far_away_is_found_where_nothing_else_may_be_copied() -> None:
    image = np.random.default_rng(1).integers(0, 256, (400, 2400, 3), np.uint8)
    excluded = np.ones((400, 2400), np.bool_)
    excluded[301:341, 2303:2347] = False
    (only,) = propose_placements(image, HOLE, BOX, excluded=excluded, count=1)
    assert not excluded[reach(only).slices].any()


def test_a_large_hole_is_looked_at_reduced() -> None:
    tile = np.random.default_rng(4).integers(0, 256, (40, 40, 3), np.uint8).repeat(8, 0).repeat(8, 1)
    image = np.tile(tile, (3, 4, 1))
    box = Box(400, 300, 600, 480)
    best = propose_placements(image, np.ones((180, 200), np.bool_), box)[0]
    assert (best.dx % 320, best.dy % 320) == (0, 0)
