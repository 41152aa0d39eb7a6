"""Smooth maps over a picture: known values spread over unknown ones, slow colour differences, soft edges of holes."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Hole

Map = npt.NDArray[Any]
"""h×w float32."""

_CELL: Final = 8
"""Differences are averaged over squares of this many pixels before they are spread."""


def spread(values: Map, weight: Map) -> Map:
    """`values` where `weight` is 1, and smoothly carried on to where it is 0; 0 when nothing is known."""
    height, width = values.shape
    if min(height, width) <= 2:
        total = float(weight.sum())
        mean = float((values * weight).sum()) / total if total else 0.0
        return values * weight + mean * (1 - weight)
    share = cv2.pyrDown(weight)
    coarse = cv2.pyrDown(values * weight) / np.maximum(share, 1e-6)
    up = cv2.resize(spread(coarse, np.minimum(share * 4, 1)), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(values * weight + up * (1 - weight), np.float32)


def compute_slow_difference(one: npt.NDArray[Any], other: npt.NDArray[Any], known: Map, *, limit: float) -> Map:
    """`one - other` without its detail, spread from the `known` samples (0..1) over the others.

    Differences farther than `limit` from what is usual are taken for something else in the picture, and left out.
    """
    difference = one.astype(np.float32) - other.astype(np.float32)
    usual = difference[::2, ::2][known[::2, ::2] > 0]
    middle = float(np.median(usual)) if usual.size else 0.0
    difference -= middle
    weight = known * (np.abs(difference) < limit)
    height, width = difference.shape
    size = (max(1, width // _CELL), max(1, height // _CELL))
    share = cv2.resize(weight, size, interpolation=cv2.INTER_AREA)
    mean = cv2.resize(difference * weight, size, interpolation=cv2.INTER_AREA) / np.maximum(share, 1e-6)
    slow = cv2.GaussianBlur(spread(mean, np.minimum(share * 2, 1)), (0, 0), 1.0)
    return np.asarray(cv2.resize(slow, (width, height), interpolation=cv2.INTER_LINEAR) + middle, np.float32)


def soften_inside(hole: Hole, feather: int) -> Map:
    """1 deep inside the hole, falling to 0 over its outermost `feather` pixels; 0 outside."""
    if feather <= 0:
        return hole.astype(np.float32)
    padded = np.pad(hole, 1, mode="edge").astype(np.uint8)
    depth = cv2.distanceTransform(padded, cv2.DIST_L2, cv2.DIST_MASK_3)[1:-1, 1:-1]
    return np.asarray(np.minimum(depth / (feather + 1), 1), np.float32)
