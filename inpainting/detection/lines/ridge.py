"""How much each pixel looks like one of a thin line: darker, or lighter, than what lies on both its sides.

A line mean in each of a few directions is compared with those beside it on either side, at several distances (oriented
ridge filters). The lesser of the two differences counts, so that an edge, which differs on one side only, is none.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import reduce
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Image

Map = npt.NDArray[np.float32]
"""h×w."""

Values = npt.NDArray[Any]

DIRECTIONS: Final = 12
"""Of lines, from 0 up to 180°."""
_LENGTH: Final = 9
"""Pixels over which a line mean goes."""
_BESIDE: Final = (2, 4, 6)
"""Pixels from the middle of a line to what it is compared with."""


_ON, _SHORT = 12, 0.2
"""A line goes on for so many pixels to both sides; of one that does not, this share counts."""
_FINE: Final = 16
"""Sixteenths of a grey level are told apart."""


@dataclass(frozen=True, eq=False)
class Ridges:
    """`dark` and `light`: by how many grey levels a pixel differs from both its sides in its best direction (h×w, ≥ 0);
    `dark_way` and `light_way`: the number of that direction, 0 for level and counted clockwise."""

    dark: Map
    light: Map
    dark_way: npt.NDArray[np.uint8]
    light_way: npt.NDArray[np.uint8]


def compute_grey(image: Image) -> Image:
    """The lightness of an image (H×W×3 uint8), H×W uint8."""
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(image), cv2.COLOR_RGB2GRAY), np.uint8)


def compute_ridges(grey: Image) -> Ridges:
    """The ridges of a lightness map (h×w uint8)."""
    best = [np.zeros(grey.shape, np.int16) for _ in range(2)]
    ways = [np.zeros(grey.shape, np.uint8) for _ in range(2)]
    for way in range(DIRECTIONS):
        angle = math.pi * way / DIRECTIONS
        mean = cv2.filter2D(grey, cv2.CV_16S, _FINE * _make_line(angle), borderType=cv2.BORDER_REPLICATE)
        for number, found in enumerate(_go_on(one, angle) for one in _compare_sides(mean, angle)):
            better = cv2.compare(found, best[number], cv2.CMP_GT)
            cv2.copyTo(found, better, best[number])
            cv2.max(ways[number], np.bitwise_and(better, way), ways[number])
    dark, light = (np.asarray(one.astype(np.float32) / _FINE, np.float32) for one in best)
    return Ridges(dark, light, *ways)


def _make_line(angle: float) -> Map:
    """The kernel of a mean along a line."""
    kernel = np.zeros((_LENGTH, _LENGTH), np.float32)
    middle, reach = _LENGTH // 2, _LENGTH / 2 - 0.5
    ends = [(middle + side * reach * math.cos(angle), middle + side * reach * math.sin(angle)) for side in (-1, 1)]
    first, last = ((round(x * 16), round(y * 16)) for x, y in ends)
    cv2.line(kernel, first, last, 1.0, 1, cv2.LINE_8, 4)
    return np.asarray(kernel / kernel.sum(), np.float32)


def _go_on(found: Values, angle: float) -> Values:
    """What goes on in its direction counts in full, a short piece by a part: leaves and twigs are short."""
    dx, dy = round(_ON * math.cos(angle)), round(_ON * math.sin(angle))
    near = cv2.copyMakeBorder(cv2.dilate(found, np.ones((3, 3), np.uint8)), _ON, _ON, _ON, _ON, cv2.BORDER_REPLICATE)
    height, width = found.shape
    ahead, behind = (
        near[_ON + side * dy : _ON + side * dy + height, _ON + side * dx : _ON + side * dx + width] for side in (1, -1)
    )
    return cv2.addWeighted(found, _SHORT, cv2.min(found, cv2.addWeighted(ahead, 0.5, behind, 0.5, 0)), 1 - _SHORT, 0)


def _compare_sides(mean: Values, angle: float) -> tuple[Values, Values]:
    """By how much each pixel is darker, and lighter, than both sides at one of a few distances (h×w int16)."""
    height, width = mean.shape
    reach = _BESIDE[-1]
    framed = cv2.copyMakeBorder(mean, reach, reach, reach, reach, cv2.BORDER_REPLICATE)
    lesser, greater = [], []
    for distance in _BESIDE:
        dx, dy = round(-distance * math.sin(angle)), round(distance * math.cos(angle))
        below = framed[reach + dy : reach + dy + height, reach + dx : reach + dx + width]
        above = framed[reach - dy : reach - dy + height, reach - dx : reach - dx + width]
        lesser.append(cv2.min(below, above))
        greater.append(cv2.max(below, above))
    return cv2.subtract(reduce(cv2.max, lesser), mean), cv2.subtract(mean, reduce(cv2.min, greater))
