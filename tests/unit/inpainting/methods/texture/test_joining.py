"""Joining in the gradient domain: pieces of other brightness meet their surroundings without a seam."""

from __future__ import annotations

import numpy as np

from inpainting.methods.texture.joining import join
from inpainting.methods.texture.pyramid import Level, Size
from inpainting.methods.texture.search import Sources
from inpainting.methods.texture.workers import start_workers


def joined(image: np.ndarray, hole: np.ndarray, down: int, across: int) -> np.ndarray:
    """The hole filled by one offset."""
    level = Level(Size(image, hole, np.zeros_like(hole)), None)
    origins = np.zeros(len(level.states), np.int32)
    origins[level.pixels] = level.pixels + down * level.stride + across
    with start_workers() as workers:
        colours = join(Sources(level, origins), workers)
    filled = image.astype(np.float32)
    filled[hole] = colours
    return filled


def test_what_fits_is_copied_as_it_is() -> None:
    image = np.tile(np.random.default_rng(0).integers(50, 200, (20, 20, 3), dtype=np.uint8), (3, 3, 1))
    hole = np.zeros((60, 60), bool)
    hole[25:35, 22:38] = True
    assert np.abs(joined(image, hole, 20, 0) - image).max() < 0.6


def test_a_darker_piece_is_lifted_to_its_surroundings_and_keeps_its_pattern() -> None:
    pattern = np.random.default_rng(1).integers(-20, 21, (80, 80, 1)) + np.zeros((1, 1, 3))
    pattern[40:] = pattern[:40]
    light = np.where(np.arange(80)[:, None, None] < 40, 100, 130) + pattern
    image, hole = np.clip(light, 0, 255).astype(np.uint8), np.zeros((80, 80), bool)
    hole[52:68, 30:50] = True
    filled = joined(image, hole, -40, 0)
    edge = np.abs(filled[52, 30:50] - image[52, 30:50]).mean()
    assert edge < 8, "at the rim it is as light as its surroundings"
    assert np.corrcoef(filled[56:64, 34:46, 0].ravel(), image[56:64, 34:46, 0].ravel())[0, 1] > 0.98
    assert np.array_equal(filled[~hole], image[~hole])


def test_a_hole_at_the_edge_of_the_picture_is_joined_too() -> None:
    image = np.full((40, 40, 3), 120, np.uint8)
    image[:, 20:] = 90
    hole = np.zeros((40, 40), bool)
    hole[:12, :12] = True
    filled = joined(image, hole, 20, 0)
    assert np.abs(filled[hole] - 120).max() < 0.6
