"""Offsets at which a picture repeats itself: the period of a pattern comes first, and nothing is made up."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inpainting.engine.request import Hole, Image
from inpainting.methods.offsets import find_frequent_offsets


def tiled(down: int, across: int) -> Image:
    """A patch of noise repeated every so many pixels, with a little noise of its own everywhere."""
    random = np.random.default_rng(3)
    tile = np.tile(random.normal(size=(down, across, 3)), (3, 3, 1))
    soft = cv2.GaussianBlur(tile, (0, 0), 2.0)[down : 2 * down, across : 2 * across]
    picture = np.tile(soft / soft.std(), (320 // down + 1, 320 // across + 1, 1))[:320, :320]
    return np.asarray((128 + 40 * picture + random.normal(size=picture.shape)).clip(0, 255), np.uint8)


def middle() -> Hole:
    hole = np.zeros((320, 320), bool)
    hole[120:200, 130:190] = True
    return hole


@pytest.mark.parametrize(("down", "across"), [(40, 40), (32, 64), (80, 36)])
def test_the_period_of_a_pattern_comes_first(down: int, across: int) -> None:
    offsets = find_frequent_offsets(tiled(down, across), middle(), usable=~middle(), count=12)
    assert 4 <= len(offsets) <= 12
    for y, x in offsets[:4].tolist():
        assert min(y % down, -y % down) <= 2
        assert min(x % across, -x % across) <= 2


def test_each_offset_reaches_farther_than_the_patches_beside() -> None:
    offsets = find_frequent_offsets(tiled(40, 40), middle(), usable=~middle(), count=40)
    assert np.hypot(*offsets.T).min() >= 18


def test_what_is_not_known_has_no_say() -> None:
    image, hole = tiled(40, 40), middle()
    other = np.where(hole[..., None], np.random.default_rng(1).integers(0, 256, image.shape, dtype=np.uint8), image)
    known = cv2.erode((~hole).astype(np.uint8), np.ones((5, 5))) > 0
    one, two = (find_frequent_offsets(picture, hole, usable=known, count=20) for picture in (image, other))
    np.testing.assert_array_equal(one, two)


def test_without_anything_known_there_are_none() -> None:
    hole = np.ones((64, 64), bool)
    assert find_frequent_offsets(np.zeros((64, 64, 3), np.uint8), hole, usable=~hole, count=5).shape == (0, 2)
