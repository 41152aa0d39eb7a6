"""Figures that say how far a composite is from the truth; NumPy and OpenCV only. LPIPS lives with the training code."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np

from inpainting.engine.request import Hole, Image


def measure_hole_l1(composite: Image, truth: Image, hole: Hole) -> float:
    """Mean absolute difference inside the hole, 0..1."""
    difference = np.abs(composite[hole].astype(np.int16) - truth[hole].astype(np.int16))
    return float(difference.mean() / 255) if difference.size else 0.0


def measure_psnr(composite: Image, truth: Image) -> float:
    """Peak signal-to-noise ratio over the whole image in dB; infinite when equal."""
    error = np.mean((composite.astype(np.float64) - truth.astype(np.float64)) ** 2)
    return float(10 * np.log10(255**2 / error)) if error else float("inf")


def measure_ssim(composite: Image, truth: Image) -> float:
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


def measure_seam_contrast(composite: Image, truth: Image, hole: Hole) -> float:
    """How much neighbours across the hole's edge differ, in shares of how much they do in the truth; 1 is natural.

    Above 1 a ring may show, below 1 the edge is smeared. 1 when the truth does not differ there at all.
    """
    steps = [np.abs(np.diff(image.astype(np.int16), axis=axis)) for image in (composite, truth) for axis in (0, 1)]
    edges = [np.diff(hole, axis=axis) for axis in (0, 1)]
    there, wanted = (float(np.concatenate([a[edges[0]], b[edges[1]]]).sum()) for a, b in (steps[:2], steps[2:]))
    return there / wanted if wanted else 1.0


def measure_sharpness_distance(composite: Image, truth: Image, hole: Hole) -> float:
    """How far the spectrum inside the hole is from the truth's: the mean over four octaves of |log₂ energy ratio|.

    The octaves are differences of Gaussians (σ 0, 1, 2, 4, 8) of the luma. 0 is alike; 1 is twice or half the energy.
    """
    ratios = []
    for one, two in zip(_compute_octaves(composite), _compute_octaves(truth), strict=True):
        energies = [float(np.mean(octave[hole] ** 2)) + _INVISIBLE for octave in (one, two)]
        ratios.append(abs(np.log2(energies[0] / energies[1])))
    return float(np.mean(ratios))


_INVISIBLE = 0.1
"""Energy in squared grey levels below which octaves are alike."""


def _compute_octaves(image: Image) -> list[np.ndarray]:
    luma = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY).astype(np.float32)
    blurred = [luma, *(cv2.GaussianBlur(luma, (0, 0), sigma) for sigma in (1, 2, 4, 8))]
    return [finer - coarser for finer, coarser in pairwise(blurred)]


def _smooth(plane: np.ndarray) -> np.ndarray:
    return cv2.GaussianBlur(plane, (11, 11), 1.5)
