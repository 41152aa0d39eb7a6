"""Fills the parts of a hole that lie in one even colour (sky, walls, the balloons of comics) clean, without texture.

What stands out round a part, such as the outline of a balloon, has no say in its colour. Deterministic.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import cv2
import numpy as np

from inpainting.engine.context import Pixels
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.grain import make_grain
from inpainting.engine.holes import measure_distance_to_known
from inpainting.engine.request import Hole, Image
from inpainting.methods.prefill import Prefill

_NEAREST, _RING = 1, 7
"""The ring that says what is round a part: from so many pixels beside it to so many."""
_EVEN: Final = 5.0
"""Grey levels within which a colour of the ring counts as even, beside the noise."""
_AGREEING: Final = 0.92
"""The share of the ring that must be even."""
_LEAST_KNOWN: Final = 24
"""Fewer pixels of a ring say nothing."""


def fill_flat_parts(image: Image, hole: Hole, excluded: Hole) -> Prefill:
    """Fills those connected parts of `hole` (H×W bool) whose surroundings in `image` (H×W×3 uint8) are even.

    What is `excluded` (H×W bool) has no say in their colours.
    """
    filled, done, unusable = image.copy(), np.zeros_like(hole), hole | excluded
    for box, part in _split_into_parts(hole):
        place = box.grown(_RING).clipped(Extent(hole.shape[1], hole.shape[0]))
        whole = np.zeros((place.height, place.width), np.bool_)
        whole[box.moved(-place.x0, -place.y0).slices] = part
        colours = _compute_even_colours(image[place.slices], whole, unusable[place.slices])
        if colours is not None:
            filled[place.slices][whole] = np.clip(np.rint(colours), 0, 255)
            done[place.slices] |= whole
    return Prefill(done, filled)


def _split_into_parts(hole: Hole) -> Iterator[tuple[Box, Hole]]:
    count, labels, stats, _ = cv2.connectedComponentsWithStats(hole.astype(np.uint8), connectivity=8)
    for label in range(1, count):
        x, y, width, height = (int(value) for value in stats[label, :4])
        box = Box(x, y, x + width, y + height)
        yield box, labels[box.slices] == label


def _compute_even_colours(image: Image, part: Hole, unusable: Hole) -> Pixels | None:
    """The colours of the part's pixels (N×3) where its ring is even: a plane, and what the ring differs from it."""
    ring = _find_ring(part) & ~unusable
    y, x = np.nonzero(ring)
    if len(y) < _LEAST_KNOWN:
        return None
    seen = image[ring].astype(np.float32)
    plane, inside = _fit_plane(y, x, seen)
    if inside.mean() < _AGREEING:
        return None
    differing = np.zeros((*ring.shape, 4), np.float32)
    differing[ring] = np.column_stack([(seen - _evaluate_plane(plane, y, x)) * inside[:, None], inside])
    smooth = cv2.GaussianBlur(differing, (0, 0), max(2.0, float(measure_distance_to_known(part).max())))
    smooth = smooth[..., :3] / (smooth[..., 3:] + 1e-3)
    noise = (differing[..., :3] - smooth)[ring][inside].mean(axis=1).std()
    return _evaluate_plane(plane, *np.nonzero(part)) + smooth[part] + make_grain(part, float(noise))


def _find_ring(part: Hole) -> Hole:
    inner, outer = (
        cv2.dilate(part.astype(np.uint8), cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1)))
        for reach in (_NEAREST, _RING)
    )
    return np.asarray((outer > 0) & (inner == 0), np.bool_)


def _fit_plane(y: np.ndarray, x: np.ndarray, seen: Pixels) -> tuple[Pixels, Hole]:
    """The plane (3 coefficients × 3 channels) of most of the colours, and which of them lie near it."""
    plane = np.stack([np.median(seen, axis=0), np.zeros(3), np.zeros(3)])
    inside = np.abs(seen - plane[0]).max(axis=1) <= 4 * _EVEN
    for _ in range(3):
        if np.count_nonzero(inside) < _LEAST_KNOWN:
            break
        terms = np.column_stack([np.ones(len(y)), y, x])[inside]
        plane = np.linalg.lstsq(terms, seen[inside], rcond=None)[0]
        inside = np.abs(seen - _evaluate_plane(plane, y, x)).max(axis=1) <= _EVEN
    return plane, inside


def _evaluate_plane(plane: Pixels, y: np.ndarray, x: np.ndarray) -> Pixels:
    return np.asarray(np.column_stack([np.ones(len(y)), y, x]) @ plane, np.float32)
