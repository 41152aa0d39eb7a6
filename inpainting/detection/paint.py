"""Follows a tag where the segmenter stopped seeing it: a colour that it mostly saw as paint is paint wherever it hangs
together with what was seen, and the wall's colour between the strokes is wall.

Paint of few colours on a wall of others only; murals, and walls of many colours, stay as the segmenter sees them.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Hole, Image, Probability

_SIDE: Final = 320
"""The longer side, at least, that paint is followed at where the image has it."""
_SEEN: Final = 0.5
"""A pixel this likely is where paint begins."""
_FEWEST: Final = 30
"""Such pixels to learn a colour from, …"""
_SURE: Final = 0.75
"""… a tenth of which are at least this likely."""
_REACH: Final = 0.3
"""How far round what was seen colours are learned, in shares of the longer side."""
_PAINT, _WALL = 0.25, 0.1
"""A colour is paint that was seen as paint at more than the first share of its places, wall at less than the second."""
_BESIDE, _MOSTLY, _LEAST = 0.1, 0.5, 15
"""A part by itself goes with paint that is so near, in shares of the longer side, if more than this share of its colour
is paint and it has so many pixels."""
_FOLLOWED: Final = 0.9
"""How likely the paint is that was followed; the wall is the rest of it."""
_ROUNDS: Final = 3
_MANY: Final = 23.0
"""Seen paint whose colours deviate by more than this, of 255, is a picture on a wall, not a tag."""
_APART: Final = 1.3
"""Paint and what is round it differ by at least this many of their standard deviations."""
_BINS: Final = (12, 24, 24)
"""Bins of lightness and of the two colour axes."""
_NARROW: Final = 1.6
"""Share by which bins along the colour axes are narrower; what lies beyond them counts as the last one."""

Colours = npt.NDArray[np.uint8]
"""h×w×3, CIELAB as OpenCV has it."""
Values = npt.NDArray[np.float32]


def follow_paint(likely: Probability, image: Image) -> Probability:
    """`likely` (h×w) of the whole `image` (H×W×3) with the paint that goes on in its colour, as large or finer.

    It is returned as it was where its colours do not tell paint from wall.
    """
    scale = min(1.0, max(_SIDE, *likely.shape) / max(image.shape[:2]))
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    seen = np.asarray(cv2.resize(likely, size, interpolation=cv2.INTER_LINEAR), np.float32)
    begun = seen > _SEEN
    if np.count_nonzero(begun) < _FEWEST or np.quantile(seen[begun], 0.9) < _SURE:
        return likely
    near = cv2.distanceTransform((~begun).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5) <= _REACH * max(seen.shape)
    small = cv2.bilateralFilter(cv2.resize(image, size, interpolation=cv2.INTER_AREA), 5, 20, 3)
    colours = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2LAB), np.uint8)
    paint, shares = _follow(seen, begun, near, _number_bins(colours))
    if not _are_told_apart(colours, paint, begun & paint, near & ~paint & ~begun):
        return likely
    followed = np.where(paint, np.maximum(seen, _FOLLOWED), seen)
    between = (shares < _WALL) & (seen < _FOLLOWED)
    return np.asarray(np.where(between, np.minimum(followed, 1 - _FOLLOWED), followed), np.float32)


def _follow(seen: Values, begun: Hole, near: Hole, bins: npt.NDArray[np.intp]) -> tuple[Hole, Values]:
    """The paint that hangs together with where it begins, and the share at which each pixel's colour is paint."""
    believed = seen
    for _ in range(_ROUNDS):
        shares = _measure_shares(believed, near, bins)
        alike = cv2.medianBlur(np.asarray(shares > _PAINT, np.uint8), 3)
        paint = _keep_own(np.asarray(alike, np.uint8), begun, shares)
        believed = np.where(paint, np.maximum(seen, _FOLLOWED), seen)
    return paint, shares


def _number_bins(colours: Colours) -> npt.NDArray[np.intp]:
    """The number of the bin that each pixel's colour falls into."""
    centred = colours.astype(np.float32) - (0, 128, 128)
    shifts = np.array([0, _BINS[1] / 2, _BINS[2] / 2], np.float32)
    places = centred * np.array(_BINS, np.float32) / 256 * (1, _NARROW, _NARROW) + shifts
    numbers = np.clip(places.astype(np.intp), 0, np.array(_BINS) - 1)
    return np.asarray(np.ravel_multi_index(tuple(np.moveaxis(numbers, -1, 0)), _BINS), np.intp)


def _measure_shares(likely: Values, near: Hole, bins: npt.NDArray[np.intp]) -> Values:
    """How likely paint is on the mean where the near pixels have a colour like this pixel's."""
    count = int(np.prod(_BINS))
    places = _soften(np.bincount(bins[near], minlength=count))
    painted = _soften(np.bincount(bins[near], weights=likely[near], minlength=count))
    usual = float(likely[near].mean())
    return np.asarray(((painted + 2 * usual) / (places + 2))[bins], np.float32)


def _soften(counts: npt.NDArray[np.generic]) -> Values:
    """The counts of all bins, each shared with the bins beside it."""
    histogram = np.asarray(counts, np.float32).reshape(_BINS)
    for _ in _BINS:  # along the last axis, which then becomes the first
        rows = histogram.reshape(-1, histogram.shape[-1])
        soft = cv2.GaussianBlur(rows, (5, 1), 1, borderType=cv2.BORDER_CONSTANT)
        histogram = np.ascontiguousarray(np.moveaxis(np.reshape(soft, histogram.shape), -1, 0))
    return histogram.ravel()


def _keep_own(alike: npt.NDArray[np.uint8], begun: Hole, shares: Values) -> Hole:
    """The connected parts in which paint begins, and those beside them whose colour was mostly seen as paint."""
    count, parts = cv2.connectedComponents(alike, connectivity=8)
    kept = np.zeros(count, np.bool_)
    kept[np.unique(parts[begun])] = True
    kept[0] = False
    if not kept.any():
        return np.zeros(alike.shape, np.bool_)
    away = cv2.distanceTransform((~kept[parts]).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    areas = np.bincount(parts.ravel(), minlength=count)
    means = np.bincount(parts.ravel(), weights=shares.ravel(), minlength=count) / np.maximum(areas, 1)
    beside = np.unique(parts[away <= _BESIDE * max(alike.shape)])
    kept[beside] |= (means[beside] > _MOSTLY) & (areas[beside] >= _LEAST)
    kept[0] = False
    return np.asarray(kept[parts], np.bool_)


def _are_told_apart(colours: Colours, paint: Hole, begun: Hole, beside: Hole) -> bool:
    """Whether the paint has few colours and they are others than those beside it."""
    if not paint.any() or not beside.any() or colours[begun].std(axis=0).mean() > _MANY:
        return False
    inside, outside = colours[paint].astype(np.float64), colours[beside].astype(np.float64)
    spread = inside.std(axis=0) + outside.std(axis=0) + 3
    return bool(np.linalg.norm((inside.mean(axis=0) - outside.mean(axis=0)) / spread) > _APART)
