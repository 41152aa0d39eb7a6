"""A prompt as the maps by which the selector is told: marks, how near they are, the inside of the lasso."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.detection.prompt import Point, Prompt
from inpainting.engine.request import Hole

Maps = npt.NDArray[np.float32]
"""channels×h×w, see `models.selector.PROMPT_CHANNELS`."""

_MARK: Final = 1.6
"""Radius of the disc that stands for a point, in pixels of the maps."""
_INSIDE_REACH: Final = (4, 12, 36)
_OUTSIDE_REACH: Final = (4, 12)


def draw_prompt(prompt: Prompt, *, scale: tuple[float, float], shape: tuple[int, int]) -> Maps:
    """The prompt as maps of h×w = `shape`; `scale` is their size in shares of the image's, x and y."""
    lasso = np.zeros(shape, np.uint8)
    if len(prompt.lasso) > 2:
        corners = np.array(prompt.lasso) * scale - 0.5
        cv2.fillPoly(lasso, [np.rint(corners * 16).astype(np.int32)], (1,), shift=4)
    inside, outside = (
        draw_marks([(x * scale[0] - 0.5, y * scale[1] - 0.5) for x, y in points], shape)
        for points in (prompt.inside, prompt.outside)
    )
    return make_prompt_maps(inside, outside, lasso > 0)


def make_prompt_maps(inside: Hole, outside: Hole, lasso: Hole) -> Maps:
    """The maps from marks (h×w bool); where nothing is marked as inside, the middle of the lasso is."""
    if not inside.any() and lasso.any():
        depth = cv2.distanceTransform(np.pad(lasso.astype(np.uint8), 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
        inside = np.asarray(depth > 0.5 * depth.max())
    return np.stack(
        [
            inside.astype(np.float32),
            *_compute_nearness(inside, _INSIDE_REACH),
            outside.astype(np.float32),
            *_compute_nearness(outside, _OUTSIDE_REACH),
            lasso.astype(np.float32),
        ]
    )


def draw_marks(points: list[Point], shape: tuple[int, int]) -> Hole:
    """Discs round points (x, y in pixels of the map, centres at whole numbers), h×w bool."""
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    marked = np.zeros(shape, bool)
    for x, y in points:
        marked |= (columns - x) ** 2 + (rows - y) ** 2 <= _MARK**2
    return marked


def _compute_nearness(marked: Hole, reaches: tuple[int, ...]) -> list[npt.NDArray[np.float32]]:
    if not marked.any():
        return [np.zeros(marked.shape, np.float32) for _ in reaches]
    away = cv2.distanceTransform((~marked).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    return [np.exp(-away / reach, dtype=np.float32) for reach in reaches]
