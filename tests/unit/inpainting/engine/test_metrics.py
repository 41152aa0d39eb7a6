"""Metrics against values worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.engine import metrics


def test_hole_l1_looks_inside_the_hole_only() -> None:
    truth = np.full((4, 4, 3), 100, np.uint8)
    composite = truth.copy()
    composite[0, 0] = 151
    composite[3, 3] = 0
    hole = np.zeros((4, 4), bool)
    hole[0, :2] = True
    assert metrics.measure_hole_l1(composite, truth, hole) == pytest.approx(51 / 2 / 255)


def test_psnr_of_a_known_error() -> None:
    truth = np.zeros((5, 5, 3), np.uint8)
    assert metrics.measure_psnr(truth + 10, truth) == pytest.approx(20 * np.log10(25.5))
    assert metrics.measure_psnr(truth, truth) == float("inf")


def test_ssim_is_one_for_equal_and_falls_with_noise() -> None:
    rng = np.random.default_rng(0)
    truth = rng.integers(60, 200, (64, 64, 3), np.uint8)
    noisy = np.clip(truth + rng.normal(0, 30, truth.shape), 0, 255).astype(np.uint8)
    assert metrics.measure_ssim(truth, truth) == pytest.approx(1)
    assert 0.2 < metrics.measure_ssim(noisy, truth) < 0.95
