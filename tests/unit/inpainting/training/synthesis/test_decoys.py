"""Decoys change a wall in places that hang together, and never as a whole."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.training.synthesis.decoys import add_decoys


@pytest.mark.parametrize("seed", range(12))
def test_a_decoy_changes_a_part_of_the_wall(seed: int) -> None:
    wall = np.full((96, 128, 3), 150, np.uint8)
    image = add_decoys(wall, np.random.default_rng(seed))
    changed = np.abs(image.astype(int) - wall).max(axis=2) > 4
    assert image.shape == wall.shape
    assert image.dtype == np.uint8
    assert 0.001 < changed.mean() < 0.75
    assert (wall == 150).all()


def test_every_kind_of_decoy_comes() -> None:
    shares = {round(float((add_decoys(_GREY, np.random.default_rng(seed)) < 120).mean()), 3) for seed in range(12)}
    assert len(shares) > 6


_GREY = np.full((64, 64, 3), 150, np.uint8)
