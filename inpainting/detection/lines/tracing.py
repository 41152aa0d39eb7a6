"""From click to click along a thin line: where lines may run, the cheapest way there, and the line to the pixel.

The picture is looked at reduced; `LineMap.spread` reaches all of it from one point, so that afterwards the way to any
other is there at once. What was traced is then followed at full size (`strip`).

python -m inpainting.detection.lines.tracing compiles the loops.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.detection.lines.line import Line, Points
from inpainting.detection.lines.loops import MOST_COST, spread_costs
from inpainting.detection.lines.ridge import Map, compute_grey, compute_ridges
from inpainting.detection.lines.strip import follow_line, smooth_way
from inpainting.detection.prompt import Point
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Image

RIDGE_SIDE: Final = 2000
"""The longer side of the picture in which ridges are looked for."""
_WAY_SIDE: Final = 1000
"""The longer side of the map that ways are found in."""
_AROUND: Final = 31
"""Side of the square over which a ridge is compared with others."""
_FLOOR: Final = 4.0
"""Grey levels that no noise is below."""
_BUSY: Final = 1.5
"""How much more a ridge must be than those around it, to count as half a line."""
_SNAP: Final = 5
"""So far from a click, in pixels of the map, the line may be."""
_ASIDE: Final = 3
"""So far from the way, in pixels of the map, the line may be."""

Costs = npt.NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class LineMap:
    """Where lines may run in one picture: `cost` (h×w) is low there; `grey` is the picture (H×W)."""

    grey: Image
    cost: Costs

    @property
    def extent(self) -> Extent:
        """Of the picture."""
        return Extent(self.grey.shape[1], self.grey.shape[0])

    @property
    def scale(self) -> float:
        """Pixels of the picture per pixel of the map."""
        return float(max(self.grey.shape) / max(self.cost.shape))

    def spread(self, start: Point) -> Ways:
        """The cheapest ways from a point of the picture, or from the line near it, to everywhere."""
        total, back = np.empty(self.cost.size, np.int32), np.empty(self.cost.size, np.int32)
        spread_costs(self.cost, self.snap(start), total, back)
        return Ways(self, back)

    def snap(self, point: Point) -> int:
        """The place in the map of the line near a point, else of the point."""
        height, width = self.cost.shape
        x, y = (
            int(min(max(value / self.scale, 0), most - 1)) for value, most in zip(point, (width, height), strict=True)
        )
        x0, y0 = max(0, x - _SNAP), max(0, y - _SNAP)
        part = self.cost[y0 : y + _SNAP + 1, x0 : x + _SNAP + 1].astype(np.float32)
        rows, columns = np.ogrid[y0 : y0 + part.shape[0], x0 : x0 + part.shape[1]]
        part += np.hypot(rows - y, columns - x) * (MOST_COST / 4 / _SNAP)
        row, column = np.unravel_index(int(part.argmin()), part.shape)
        return int((y0 + row) * width + x0 + column)


@dataclass(frozen=True, eq=False)
class Ways:
    """The cheapest ways from one point of a map: `back` is the place before each."""

    map: LineMap
    back: npt.NDArray[np.int32]

    def trace(self, end: Point) -> Points:
        """The way from the start to a point of the picture, or to the line near it, in pixels of the picture."""
        place, width = self.map.snap(end), self.map.cost.shape[1]
        places = []
        while place >= 0:
            places.append(place)
            place = int(self.back[place])
        rows, columns = np.divmod(np.array(places[::-1]), width)
        return np.stack([columns + 0.5, rows + 0.5], axis=1) * self.map.scale

    def sketch(self, end: Point) -> Points:
        """The same without the steps of the map, to be drawn."""
        return smooth_way(self.trace(end), 2 * self.map.scale)

    def follow(self, end: Point) -> Line:
        """The line from the start to a point of the picture, to the pixel."""
        return follow_line(self.map.grey, self.trace(end), aside=max(4, math.ceil(_ASIDE * self.map.scale)))


def make_line_map(image: Image) -> LineMap:
    """Looks at an image (H×W×3 uint8) for thin lines, dark and light ones."""
    grey = compute_grey(image)
    ridges = compute_ridges(reduce_grey(grey, RIDGE_SIDE))
    strength = _shrink(np.maximum(ridges.dark, ridges.light), _WAY_SIDE)
    around = cv2.blur(strength, (_AROUND, _AROUND))
    likely = strength / (strength + _FLOOR + _BUSY * around)
    return LineMap(grey, (1 + np.rint((MOST_COST - 1) * (1 - likely) ** 2)).astype(np.int32))


def compile_loops() -> None:
    """Compile what tracing needs, so that the first click need not; a moment where that was done before."""
    small = np.zeros((16, 16), np.uint8)
    LineMap(small, np.ones((16, 16), np.int32)).spread((1, 1)).follow((15, 15))


def reduce_grey(grey: Image, side: int) -> Image:
    """A lightness map whose longer side has at most so many pixels."""
    scale = side / max(grey.shape)
    if scale >= 1:
        return grey
    size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)


def _shrink(strength: Map, side: int) -> Map:
    """The strongest of every few pixels, so that no thin line is lost."""
    step = math.ceil(max(strength.shape) / side)
    if step == 1:
        return strength
    widened = cv2.dilate(strength, np.ones((step, step), np.uint8))
    return np.ascontiguousarray(widened[step // 2 :: step, step // 2 :: step])


if __name__ == "__main__":
    compile_loops()
