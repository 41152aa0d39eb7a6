"""A thin line as values: where its middle runs, how wide it is, how it stands out; and the hole that takes it out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole

Points = npt.NDArray[np.float64]
"""n×2: x, y in a picture, continuous; pixel (3, 5) covers x 3..4 and y 5..6."""

Lengths = npt.NDArray[np.float64]
"""n, in pixels."""

_SHIFT: Final = 4
_MARGIN_SHARE: Final = 3000


@dataclass(frozen=True, eq=False)
class Line:
    """`points` lie about a pixel apart on its middle, `reach` is how far it reaches to either side of each (n).

    `contrast` is by how many grey levels it is darker than what is beside it, negative where it is lighter; `seen` is
    the share of its length, 0..1, at which it can be told from what is beside it.
    """

    points: Points
    reach: Lengths
    contrast: float
    seen: float

    @property
    def length(self) -> float:
        """In pixels."""
        return float(np.hypot(*np.diff(self.points, axis=0).T).sum())

    @property
    def direction(self) -> float:
        """From its first point to its last, in radians."""
        x, y = self.points[-1] - self.points[0]
        return math.atan2(y, x)

    @property
    def width(self) -> float:
        """On the mean, in pixels."""
        return 2 * float(np.median(self.reach))


def compute_margin(extent: Extent) -> float:
    """How far a hole reaches beyond a line, in pixels: its soft rim, which is wider in large pictures."""
    return max(1.0, max(extent) / _MARGIN_SHARE)


def draw_lines(lines: Sequence[Line], extent: Extent) -> tuple[Box, Hole]:
    """The hole that takes lines out of a picture: its box and its pixels (box.height×box.width bool)."""
    beyond = compute_margin(extent)
    box = _enclose(lines, beyond).clipped(extent)
    canvas = np.zeros((box.height, box.width), np.uint8)
    for line in lines:
        places = np.rint((line.points - (box.x0 + 0.5, box.y0 + 0.5)) * (1 << _SHIFT)).astype(int).tolist()
        radii = np.rint((line.reach + beyond) * (1 << _SHIFT)).astype(int).tolist()
        for place, radius in zip(places, radii, strict=True):
            cv2.circle(canvas, place, radius, (1,), cv2.FILLED, cv2.LINE_8, _SHIFT)
    return box, canvas.view(np.bool_)


def _enclose(lines: Sequence[Line], beyond: float) -> Box:
    points = np.concatenate([line.points for line in lines])
    most = max(float(line.reach.max()) for line in lines) + beyond + 2
    (x0, y0), (x1, y1) = np.floor(points.min(axis=0) - most), np.ceil(points.max(axis=0) + most)
    return Box(int(x0), int(y0), int(x1), int(y1))
