"""Figures that say how far a composite is from the truth; NumPy and OpenCV only. LPIPS lives with the training code."""

from __future__ import annotations

import cv2
import numpy as np

from inpainting.request import Hole, Image


def hole_l1(composite: Image, truth: Image, hole: Hole) -> float:
    """Mean absolute difference inside the hole, 0..1."""
    difference = np.abs(composite[hole].astype(np.int16) - truth[hole].astype(np.int16))
    return float(difference.mean() / 255) if difference.size else 0.0


def psnr(composite: Image, truth: Image) -> float:
    """Peak signal-to-noise ratio over the whole image in dB; infinite when equal."""
    error = np.mean((composite.astype(np.float64) - truth.astype(np.float64)) ** 2)
    return float(10 * np.log10(255**2 / error)) if error else float("inf")


def ssim(composite: Image, truth: Image) -> float:
    """Structural similarity of the luma (Wang et al. 2004): 11×11 Gaussian window, σ 1.5, mean over the image."""
    one, two = (cv2.cvtColor(image, cv2.COLOR_RGB2GRAY).astype(np.float64) for image in (composite, truth))
    mean_one, mean_two = _smooth(one), _smooth(two)
    variance_one = _smooth(one * one) - mean_one**2
    variance_two = _smooth(two * two) - mean_two**2
    covariance = _smooth(one * two) - mean_one * mean_two
    steady, contrast = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    top = (2 * mean_one * mean_two + steady) * (2 * covariance + contrast)
    bottom = (mean_one**2 + mean_two**2 + steady) * (variance_one + variance_two + contrast)
    return float((top / bottom).mean())


def _smooth(plane: np.ndarray) -> np.ndarray:
    return cv2.GaussianBlur(plane, (11, 11), 1.5)
