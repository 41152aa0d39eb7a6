"""The small size at which cameras and objects are tracked, and holes made small and large again. Tracks nothing."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from inpainting.engine.request import Hole
from inpainting.video.background.motion import Luma

WIDTH: Final = 384
"""Pictures are tracked on at this width or less."""


def make_small_luma(luma: Luma) -> Luma:
    """What tracking needs of a frame."""
    height, width = luma.shape
    scale = min(1.0, WIDTH / width)
    size = (max(16, round(width * scale)), max(16, round(height * scale)))
    return np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.uint8)


def shrink_hole(hole: Hole, luma: Luma) -> Hole:
    """The hole at the size of a small luma; what is touched counts."""
    small = cv2.resize(hole.astype(np.float32), luma.shape[::-1], interpolation=cv2.INTER_AREA)
    return np.asarray(small > 0.1, np.bool_)


def enlarge_hole(hole: Hole, shape: tuple[int, int]) -> Hole:
    """The hole of a small luma at full size (height, width), with smooth edges."""
    soft = cv2.GaussianBlur(hole.astype(np.float32), (0, 0), 0.8)
    return np.asarray(cv2.resize(soft, shape[::-1], interpolation=cv2.INTER_LINEAR) > 0.4, np.bool_)
