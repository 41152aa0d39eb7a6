"""Value types for places and sizes in an image; whole pixels, origin top left, y down. No pixels here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt


class Extent(NamedTuple):
    """A size in pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True, order=True)
class Box:
    """A half-open rectangle: `x0 <= x < x1`, `y0 <= y < y1`; empty when either side is not positive."""

    x0: int
    y0: int
    x1: int
    y1: int

    @classmethod
    def of(cls, extent: Extent) -> Box:
        """The box that covers a whole image of this extent."""
        return cls(0, 0, extent.width, extent.height)

    @classmethod
    def around(cls, hole: npt.NDArray[np.bool_]) -> Box:
        """The smallest box round the True pixels of `hole` (H×W bool); empty at the origin when there are none."""
        rows = np.flatnonzero(hole.any(axis=1))
        if rows.size == 0:
            return cls(0, 0, 0, 0)
        columns = np.flatnonzero(hole.any(axis=0))
        return cls(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)

    @property
    def width(self) -> int:
        return max(0, self.x1 - self.x0)

    @property
    def height(self) -> int:
        return max(0, self.y1 - self.y0)

    @property
    def area(self) -> int:
        return self.width * self.height

    @property
    def is_empty(self) -> bool:
        return self.area == 0

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns, to index an H×W(×C) array: `image[box.slices]`."""
        return slice(self.y0, self.y1), slice(self.x0, self.x1)

    def grown(self, pixels: int) -> Box:
        """This box with `pixels` more on each side (fewer when negative); not clipped."""
        return Box(self.x0 - pixels, self.y0 - pixels, self.x1 + pixels, self.y1 + pixels)

    def moved(self, dx: int, dy: int) -> Box:
        return Box(self.x0 + dx, self.y0 + dy, self.x1 + dx, self.y1 + dy)

    def scaled(self, x: float, y: float) -> Box:
        """This box in a picture so many times as wide and as high, to the nearest whole pixels."""
        return Box(round(self.x0 * x), round(self.y0 * y), round(self.x1 * x), round(self.y1 * y))

    def clipped(self, extent: Extent) -> Box:
        """The part of this box that lies inside an image of this extent."""
        return self.intersection(Box.of(extent))

    def intersection(self, other: Box) -> Box:
        box = Box(max(self.x0, other.x0), max(self.y0, other.y0), min(self.x1, other.x1), min(self.y1, other.y1))
        return box if not box.is_empty else Box(0, 0, 0, 0)

    def overlaps(self, other: Box) -> bool:
        """Whether both have a pixel in common."""
        across = max(self.x0, other.x0) < min(self.x1, other.x1)
        return across and max(self.y0, other.y0) < min(self.y1, other.y1)

    def union(self, other: Box) -> Box:
        """The smallest box round both; an empty box adds nothing."""
        if self.is_empty or other.is_empty:
            return other if self.is_empty else self
        return Box(min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1))
