"""Colours as others see them: contrast by WCAG 2.2, and the three dichromacies. Not a test.

The matrices are those of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, “A Physiologically-based Model for
Simulation of Color Vision Deficiency”, IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, for a
severity of 1.0; they apply to linear RGB.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Colour = npt.NDArray[np.float64]
"""Linear RGB, 0..1."""

VISIONS = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}


def linear(name: str) -> Colour:
    """`#rrggbb` as linear RGB."""
    part = np.array([int(name[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)


def seen(name: str, vision: str) -> Colour:
    """What a colour looks like to somebody with that vision."""
    return np.clip(VISIONS[vision] @ linear(name), 0, 1)


def contrast(first: Colour, second: Colour) -> float:
    """The ratio of WCAG 2.2: 1 (none) to 21 (black beside white)."""
    light = sorted(float(colour @ (0.2126, 0.7152, 0.0722)) + 0.05 for colour in (first, second))
    return light[1] / light[0]


def distance(first: Colour, second: Colour) -> float:
    """How different two colours look: ΔE of CIE 1976, about 2.3 for a difference that is just seen."""
    return float(np.linalg.norm(_lab(first) - _lab(second)))


def _lab(colour: Colour) -> Colour:
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x, y, z = np.cbrt((to_xyz @ colour) / (0.9505, 1.0, 1.089))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])
