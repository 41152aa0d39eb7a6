"""Where a picture is like a sky: even, large, light, and reaching its upper edge. A few thin lines are part of it."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from inpainting.engine.request import Hole, Image

_THIN: Final = 0.016
"""Structures narrower than this share of the longer side do not make a ground uneven."""
_STEEP: Final = 3.0
"""Grey levels a pixel, at 1000 pixels, by which an even ground changes at most."""
_SIDE: Final = 500
_LARGE: Final = 0.03
"""Of the picture's area."""
_DARKEST: Final = 100
"""Grey levels of a sky; nor is it much darker than most of the picture."""
_UNLIKE, _BUSIEST = 12, 0.15
"""So much of a sky differs by so many grey levels from what it is without its thin structures; more is a pattern."""


def find_sky(grey: Image) -> Hole:
    """The even ground at the top of a lightness map (h×w uint8), True there."""
    height, width = grey.shape
    scale = min(1.0, _SIDE / max(grey.shape))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    side = 2 * round(_THIN * max(size) / 2) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    plain = cv2.morphologyEx(cv2.morphologyEx(small, cv2.MORPH_CLOSE, disc), cv2.MORPH_OPEN, disc)
    smooth = cv2.GaussianBlur(plain.astype(np.float32), (0, 0), 1.5)
    steep = np.hypot(cv2.Sobel(smooth, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(smooth, cv2.CV_32F, 0, 1, scale=1 / 8))
    _, parts, stats, _ = cv2.connectedComponentsWithStats((steep < _STEEP).astype(np.uint8), connectivity=4)
    large = stats[:, cv2.CC_STAT_AREA] >= _LARGE * parts.size
    at_top = np.isin(np.arange(len(stats)), parts[0][steep[0] < _STEEP])
    areas = np.maximum(stats[:, cv2.CC_STAT_AREA], 1)
    light = np.bincount(parts.ravel(), plain.ravel()) / areas >= max(_DARKEST, 0.85 * float(np.median(plain)))
    unlike = np.abs(small.astype(np.int16) - plain) > _UNLIKE
    calm = np.bincount(parts.ravel(), unlike.ravel()) / areas <= _BUSIEST
    sky = (large & at_top & light & calm)[parts] & (steep < _STEEP)
    closed = cv2.morphologyEx(sky.astype(np.uint8), cv2.MORPH_CLOSE, disc)
    return cv2.resize(closed, (width, height), interpolation=cv2.INTER_NEAREST).view(np.bool_)
