"""Masks painted by hand on frames of a clip, stroke by stroke. Follows nothing; that is `following`."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from app.core.brush import Dab, newly_covered
from app.core.shapes import Point
from inpainting.geometry import Extent
from inpainting.request import Hole
from inpainting.video.masks import PackedHole


class Painting:
    """Upright holes of the video's size by the number of their frame; at most one is unpacked, that of the stroke."""

    def __init__(self, extent: Extent) -> None:
        self._extent = extent
        self._packed: dict[int, PackedHole] = {}
        self._before: list[tuple[int, PackedHole | None]] = []
        self._number = -1
        self._hole: Hole | None = None
        self._last: Dab | None = None
        self._erases = False

    @property
    def packed(self) -> Mapping[int, PackedHole]:
        return self._packed

    @property
    def is_stroking(self) -> bool:
        return self._last is not None

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    def hole(self, number: int) -> Hole | None:
        """What is painted on a frame; None where nobody painted, which is not the same as having wiped all off."""
        if number == self._number:
            return self._hole
        return self._packed[number].unpacked() if number in self._packed else None

    def begin(self, number: int, point: Point, *, radius: float, erase: bool, seed: Hole | None = None) -> None:
        """Set the brush down; on a frame nobody painted on yet, `seed` is what is there already."""
        self._before.append((number, self._packed.get(number)))
        hole = self.hole(number)
        if hole is None:
            nothing = np.zeros((self._extent.height, self._extent.width), np.bool_)
            hole = nothing if seed is None else seed.copy()
        self._number, self._hole, self._erases = number, hole, erase
        self._cover(Dab(point, radius))

    def extend(self, point: Point, *, radius: float) -> None:
        if self._last is not None:
            self._cover(Dab(point, radius))

    def end(self) -> None:
        """Lift the brush."""
        if self._hole is not None and self._last is not None:
            self._packed[self._number] = PackedHole.of(self._hole)
        self._last = None

    def clear(self, number: int) -> None:
        """As if nobody had painted on this frame."""
        if number in self._packed:
            self._before.append((number, self._packed[number]))
            self._put(number, None)

    def undo(self) -> int:
        """Take the last stroke back; returns the number of its frame."""
        self._last = None
        number, before = self._before.pop()
        self._put(number, before)
        return number

    def _put(self, number: int, hole: PackedHole | None) -> None:
        self._number, self._hole = -1, None
        if hole is None:
            self._packed.pop(number, None)
        else:
            self._packed[number] = hole

    def _cover(self, dab: Dab) -> None:
        assert self._hole is not None
        for box, shape in newly_covered(self._last, dab, self._extent):
            self._hole[box.slices][shape] = not self._erases
        self._last = dab
