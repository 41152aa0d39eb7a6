"""Hole generators: binary, reproducible, of the sizes they promise."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.training.synthesis import holes

GENERATORS = [holes.draw_wide_strokes, holes.draw_thin_strokes, holes.draw_boxes, holes.draw_blobs]


@pytest.mark.parametrize("generator", GENERATORS, ids=lambda g: g.__name__)
def test_same_seed_same_hole_and_strictly_binary(generator: holes.Generator) -> None:
    first, second = (generator(96, np.random.default_rng(4)) for _ in range(2))
    assert first.dtype == np.bool_
    assert first.shape == (96, 96)
    assert np.array_equal(first, second)
    assert first.any()


def test_mixture_keeps_within_its_share() -> None:
    draw = holes.make_training_mixture([])
    shares = [draw(64, np.random.default_rng(seed)).mean() for seed in range(60)]
    assert min(shares) >= 0.005
    assert max(shares) <= 0.5
    assert max(shares) > 0.25


def test_object_shapes_come_from_the_masks() -> None:
    bar = np.ones((4, 40), bool)
    place = holes.make_shape_generator([bar])
    hole = place(128, np.random.default_rng(1))
    rows, columns = (np.flatnonzero(hole.any(axis=axis)).size for axis in (1, 0))
    assert columns > 1.5 * rows
