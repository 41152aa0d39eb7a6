"""Grain: as strong as round the hole, none where there is none, the same every time."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.engine.grain import add_grain, estimate_noise_level, make_grain
from inpainting.engine.request import Image

HOLE = np.pad(np.ones((100, 100), bool), 150)


def noisy(sigma: float) -> Image:
    noise = np.random.default_rng(5).normal(0, sigma, (400, 400, 1))
    return np.clip(128 + np.repeat(noise, 3, axis=2), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("sigma", [1.5, 4.0])
def test_grain_is_as_strong_as_round_the_hole(sigma: float) -> None:
    image = noisy(sigma)
    flat = np.full((10_000, 3), 128.0, np.float32)
    grained = add_grain(flat, image, HOLE)
    assert grained[:, 0].std() == pytest.approx(sigma, rel=0.35)
    assert abs(grained.mean() - 128) < 0.2
    assert np.array_equal(grained, add_grain(flat, image, HOLE))


def test_grain_depends_on_the_place_alone() -> None:
    part = HOLE.copy()
    part[:, 200:] = False
    whole, half = (make_grain(hole, 2.0) for hole in (HOLE, part))
    assert np.array_equal(half.reshape(100, 50), whole.reshape(100, 100)[:, :50])
    assert whole.std() == pytest.approx(2.0, rel=0.1)


def test_a_clean_picture_gets_no_grain() -> None:
    flat = np.full((10_000, 3), 128.0, np.float32)
    clean = np.full((400, 400, 3), 128, np.uint8)
    assert add_grain(flat, clean, HOLE) is flat


def test_texture_is_not_taken_for_noise() -> None:
    image = noisy(1.0)
    image[:, 200:] = np.random.default_rng(0).integers(0, 256, (400, 200, 1))
    assert estimate_noise_level(image, HOLE) < 2


def test_what_is_in_the_hole_is_not_measured() -> None:
    image = noisy(2.0)
    other = image.copy()
    other[HOLE] = 0
    assert estimate_noise_level(image, HOLE) == estimate_noise_level(other, HOLE)
    assert estimate_noise_level(image, np.ones_like(HOLE)) == 0
