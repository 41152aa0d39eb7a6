"""Instances added to each other and taken from each other: the pixels are those of the sets."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.detection.instance import Instance, covers, intersect, make_hole, subtract, unite
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole

EXTENT = Extent(60, 50)


def an_instance(seed: int) -> Instance:
    rng = np.random.default_rng(seed)
    x, y = rng.integers(0, 30, 2)
    width, height = rng.integers(4, 20, 2)
    box = Box(int(x), int(y), int(x + width), int(y + height))
    mask = rng.random((box.height, box.width)) < 0.7
    mask[0, 0] = mask[-1, -1] = True
    return Instance("person", 0.9, box, mask)


def pixels(instance: Instance | None) -> Hole:
    return make_hole([] if instance is None else [instance], EXTENT)


@pytest.mark.parametrize("seed", range(8))
def test_they_are_sets_of_pixels(seed: int) -> None:
    first, second = an_instance(seed), an_instance(seed + 100)
    assert np.array_equal(pixels(unite(first, second)), pixels(first) | pixels(second))
    assert np.array_equal(pixels(intersect(first, second)), pixels(first) & pixels(second))
    assert np.array_equal(pixels(subtract(first, second.box, second.hole)), pixels(first) & ~pixels(second))
    assert unite(first, second).label == "person"


def test_nothing_left_is_none() -> None:
    one = an_instance(1)
    assert subtract(one, one.box, one.hole) is None
    far = Instance("person", 0.9, Box(50, 40, 55, 45), np.ones((5, 5), bool))
    near = Instance("person", 0.9, Box(0, 0, 5, 5), np.ones((5, 5), bool))
    assert intersect(near, far) is None


def test_covers_is_about_the_pixel_a_point_is_in() -> None:
    one = Instance("person", 0.9, Box(10, 20, 12, 21), np.array([[True, False]]))
    assert covers(one, (10.9, 20.1))
    assert not covers(one, (11.1, 20.1))
    assert not covers(one, (9.9, 20.1))
    assert not covers(one, (10.5, 21.0))
