"""Where one frame shows what the plate shows, told round its hole: whoever passes behind a caption is not the plate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Hole
from inpainting.video.background.blending import Map, spread
from inpainting.video.io.frames import Layout, Planes, find_touched, shrink_values

_LEAST, _MOST = 5.0, 14.0
"""8-bit levels beyond an edge a pixel off that begin to speak against the plate, and that surely do."""
_NOISE: Final = 2.0
"""So many times the noise come on top."""
_NEAR: Final = 2.5
"""Pixels over which the frame's word is gathered before it is carried into the hole."""
_FEW, _MANY = 0.2, 0.45
"""Shares of what is near that must speak against it, to be heard and to be believed."""
_SAME_PLACE: Final = 0.6
"""Correlation of the detail of two pictures that surely show the same place, whatever has moved about in it."""


def measure_agreement(here: Planes, background: Sequence[Map], known: Map, layout: Layout, noise: float = 0.0) -> Map:
    """h×w at luma size: 1 where the planes `here` show the background, 0 where they show something else.

    Told where `known` is 1 and carried into the rest; `noise` is the frame's, in 8-bit levels.
    """
    scale = float(1 << (layout.bits - 8))
    height, width = known.shape
    away = np.zeros((height, width), np.float32)
    for number, (own, plane) in enumerate(zip(here, background, strict=True)):
        is_told = shrink_values(known, layout.get_steps(number)) > 0.99
        differing = _measure_beyond_edges(np.where(is_told, own, plane).astype(np.float32) / scale, plane / scale)
        whole = differing if number == 0 else cv2.resize(differing, (width, height), interpolation=cv2.INTER_LINEAR)
        away = np.maximum(away, whole)
    least, most = _LEAST + _NOISE * noise, _MOST + _NOISE * noise
    against = np.clip((away - least) / (most - least), 0, 1).astype(np.float32)
    near = cv2.GaussianBlur(known, (0, 0), _NEAR)
    local = cv2.GaussianBlur(against * known, (0, 0), _NEAR) / np.maximum(near, 1e-3)
    share = spread(np.asarray(local, np.float32), np.minimum(4 * near, 1).astype(np.float32))
    return np.asarray(np.clip((_MANY - share) / (_MANY - _FEW), 0, 1), np.float32)


def measure_likeness(here: Map, background: Map, known: Map) -> float:
    """How much alike the detail of two planes is where `known` is 1: 0..1, by their correlation.

    Waves and leaves move about, but stay in their place; another view of the ground has nothing in common with it.
    """
    weight = known > 0.99
    one, other = (_extract_detail(plane.astype(np.float32), known)[weight] for plane in (here, background))
    strength = float(np.sqrt((one * one).sum() * (other * other).sum()))
    return min(1.0, max(0.0, float((one * other).sum()) / strength / _SAME_PLACE)) if strength > 1 else 0.0


def _extract_detail(plane: Map, known: Map) -> Map:
    """What is neither finer than two pixels nor slower than a dozen."""
    mean = float(plane[known > 0.99].mean()) if (known > 0.99).any() else 0.0
    filled = np.where(known > 0.99, plane, np.float32(mean))
    return np.asarray(cv2.GaussianBlur(filled, (0, 0), 2.0) - cv2.GaussianBlur(filled, (0, 0), 6.0), np.float32)


def _measure_beyond_edges(here: Map, there: Map) -> Map:
    """How far `here` is from all that `there` shows within a pixel."""
    kernel = np.ones((3, 3), np.uint8)
    soft, ground = cv2.GaussianBlur(here, (0, 0), 0.8), cv2.GaussianBlur(there, (0, 0), 0.8)
    above, below = soft - cv2.dilate(ground, kernel), cv2.erode(ground, kernel) - soft
    return np.asarray(np.maximum(np.maximum(above, below), 0), np.float32)


def fill_alone(here: Planes, hole: Hole, layout: Layout) -> tuple[Map, ...]:
    """The planes with the hole closed from what is round it in this one frame: good for letters, smooth elsewhere."""
    return tuple(_close_hole(plane, find_touched(hole, layout.get_steps(number))) for number, plane in enumerate(here))


def _close_hole(plane: npt.NDArray[Any], hole: Hole) -> Map:
    if hole.all():
        return plane.astype(np.float32)
    known = np.where(hole, plane.dtype.type(0), plane)
    return np.asarray(cv2.inpaint(known, hole.astype(np.uint8), 4.0, cv2.INPAINT_TELEA), np.float32)
