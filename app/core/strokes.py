"""One drag on its way: paints the document as it goes and ends as the patches of one step; knows no mouse."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from app.core.brush import Dab, newly_covered
from app.core.commands import HolePatch
from app.core.document import Document
from app.core.shapes import Point
from inpainting.geometry import Box
from inpainting.request import Hole

TILE = 256
"""Side of the squares in which the hole is remembered: memory follows what a drag touches, not the box round it."""


class Stroke:
    """Adds shapes to the hole (`value` True) or takes them out of it, remembering each touched tile once."""

    def __init__(self, document: Document, *, value: bool) -> None:
        self._document = document
        self._value = value
        self._before: dict[Box, Hole] = {}
        self._last: Dab | None = None

    def line_to(self, point: Point, radius: float) -> None:
        """Draw on to `point` with a round brush whose radius becomes `radius` on the way; the first is a dot."""
        dab = Dab(point, radius)
        for box, shape in newly_covered(self._last, dab, self._document.extent):
            self.add(box, shape)
        self._last = dab

    def add(self, box: Box, shape: Hole) -> None:
        """Add (or take out) the pixels of `shape` (box.height×box.width bool); `box` lies inside the picture."""
        present = self._document.hole[box.slices]
        after = present | shape if self._value else present & ~shape
        if not np.array_equal(present, after):
            self._remember(box)
            self._document.write_hole(box, after)

    def finish(self) -> list[HolePatch]:
        """What the drag changed; empty when it changed nothing."""
        patches = []
        for box, before in self._before.items():
            after = self._document.hole[box.slices]
            if not np.array_equal(before, after):
                patches.append(HolePatch.of(box, before=before, after=after))
        return patches

    def abandon(self) -> None:
        """Put everything back as it was."""
        for box, before in self._before.items():
            self._document.write_hole(box, before)
        self._before.clear()

    def _remember(self, box: Box) -> None:
        for tile in _tiles(box):
            clipped = tile.clipped(self._document.extent)
            if clipped not in self._before:
                self._before[clipped] = self._document.hole[clipped.slices].copy()


def _tiles(box: Box) -> Iterator[Box]:
    for y in range(box.y0 // TILE * TILE, box.y1, TILE):
        for x in range(box.x0 // TILE * TILE, box.x1, TILE):
            yield Box(x, y, x + TILE, y + TILE)
