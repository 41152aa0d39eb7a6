"""Grain: as strong as round the hole, none where there is none, the same every time."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.context import Context
from inpainting.geometry import Box
from inpainting.grain import add_grain, noise_level
from inpainting.holes import Region
from inpainting.request import Image

WHOLE = Box(0, 0, 400, 400)
REGION = Region(Box(150, 150, 250, 250), np.ones((100, 100), bool), 100.0)
HOLE = np.pad(REGION.mask, 150)


def noisy(sigma: float) -> Image:
    noise = np.random.default_rng(5).normal(0, sigma, (400, 400, 1))
    return np.clip(128 + np.repeat(noise, 3, axis=2), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("sigma", [1.5, 4.0])
def test_grain_is_as_strong_as_round_the_hole(sigma: float) -> None:
    image = noisy(sigma)
    flat = np.full((10_000, 3), 128.0, np.float32)
    grained = add_grain(flat, REGION, Context(WHOLE, 2), image=image, hole=HOLE)
    assert grained[:, 0].std() == pytest.approx(sigma, rel=0.35)
    assert abs(grained.mean() - 128) < 0.2
    assert np.array_equal(grained, add_grain(flat, REGION, Context(WHOLE, 2), image=image, hole=HOLE))


def test_a_clean_picture_gets_no_grain() -> None:
    flat = np.full((10_000, 3), 128.0, np.float32)
    clean = np.full((400, 400, 3), 128, np.uint8)
    assert add_grain(flat, REGION, Context(WHOLE, 2), image=clean, hole=HOLE) is flat


def test_texture_is_not_taken_for_noise() -> None:
    image = noisy(1.0)
    image[:, 200:] = np.random.default_rng(0).integers(0, 256, (400, 200, 1))
    assert noise_level(image, HOLE, WHOLE) < 2


def test_what_is_in_the_hole_is_not_measured() -> None:
    image = noisy(2.0)
    other = image.copy()
    other[HOLE] = 0
    assert noise_level(image, HOLE, WHOLE) == noise_level(other, HOLE, WHOLE)
    assert noise_level(image, np.ones_like(HOLE), WHOLE) == 0
