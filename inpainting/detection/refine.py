"""Brings a coarse map to the edges of the full-size image: the guided filter (He, Sun & Tang 2013), the fast way."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Image

_RADIUS: Final = 4
_EPSILON: Final = 13.0
"""Variance in grey levels² (of 0..255) below which a window counts as flat."""

Map = npt.NDArray[np.float32]


def refine_map(coarse: Map, image: Image) -> Map:
    """`coarse` (h×w, 0..1) at the size of `image` (H×W×3), its soft edges moved to where the image has edges.

    Both show the same part of the picture; the image may be any number of times larger.
    """
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    small = np.asarray(cv2.resize(grey, coarse.shape[::-1], interpolation=cv2.INTER_AREA), np.float32)
    slope, offset = (_enlarge(part, image.shape) for part in _fit_local_lines(small, coarse))
    slope *= grey
    slope += offset
    return slope


def _enlarge(part: Map, shape: tuple[int, ...]) -> Map:
    return np.asarray(cv2.resize(part, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR), np.float32)


def _fit_local_lines(guide: Map, target: Map) -> tuple[Map, Map]:
    """Slope and offset of the line through (guide, target) in the window round each pixel, averaged."""
    mean_guide, mean_target = _average(guide), _average(target)
    variance = _average(guide * guide) - mean_guide * mean_guide
    slope = np.asarray((_average(guide * target) - mean_guide * mean_target) / (variance + _EPSILON), np.float32)
    return _average(slope), _average(mean_target - slope * mean_guide)


def _average(values: Map) -> Map:
    side = 2 * _RADIUS + 1
    return np.asarray(cv2.blur(values, (side, side), borderType=cv2.BORDER_REFLECT), np.float32)
