"""One drag on its way: changes the document as it goes and ends as what one step needs; knows no mouse."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from app.core.document.brush import Dab, cover_newly, cover_softly
from app.core.document.commands import ChangeEdits, HolePatch, Painted, PaintHole
from app.core.document.document import Document
from app.core.document.edits import Opacity, Restoration, fade_pixels
from app.core.document.history import Command
from app.core.document.shapes import Point
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from models.sentences import Sentence

TILE = 256
"""Side of the squares in which the hole is remembered: memory follows what a drag touches, not the box round it."""


class Drag:
    """A round brush drawn from point to point; what it does to what it covers is up to the kind of drag."""

    def __init__(self) -> None:
        self._last: Dab | None = None

    def draw_line_to(self, point: Point, radius: float) -> None:
        """Draw on to `point` with a round brush whose radius becomes `radius` on the way; the first is a dot."""
        dab = Dab(point, radius)
        self._draw(self._last, dab)
        self._last = dab

    def finish(self) -> Command | None:
        """The step that the drag was, already done; None when it changed nothing."""
        raise NotImplementedError

    def abandon(self) -> None:
        """Put everything back as it was."""
        raise NotImplementedError

    def _draw(self, before: Dab | None, dab: Dab) -> None:
        raise NotImplementedError


class Stroke(Drag):
    """Adds shapes to the hole (`value` True) or takes them out of it, remembering each touched tile once.

    Without a `label` it is called what it does to the mask.
    """

    def __init__(self, document: Painted, *, value: bool, label: str = "") -> None:
        super().__init__()
        self._document = document
        self._value = value
        self._label = label or (Sentence("Paint mask") if value else Sentence("Erase mask"))
        self._before: dict[Box, Hole] = {}

    def add(self, box: Box, shape: Hole) -> None:
        """Add (or take out) the pixels of `shape` (box.height×box.width bool); `box` lies inside the picture."""
        present = self._document.hole[box.slices]
        after = present | shape if self._value else present & ~shape
        if not np.array_equal(present, after):
            self._remember(box)
            self._document.write_hole(box, after)

    def finish(self) -> PaintHole | None:
        patches = []
        for box, before in self._before.items():
            after = self._document.hole[box.slices]
            if not np.array_equal(before, after):
                patches.append(HolePatch.of(box, before=before, after=after))
        return PaintHole(self._document, self._label, patches) if patches else None

    def abandon(self) -> None:
        for box, before in self._before.items():
            self._document.write_hole(box, before)
        self._before.clear()

    def _draw(self, before: Dab | None, dab: Dab) -> None:
        for box, shape in cover_newly(before, dab, self._document.extent):
            self.add(box, shape)

    def _remember(self, box: Box) -> None:
        for tile in list_tiles(box, self._document.extent):
            if tile not in self._before:
                self._before[tile] = self._document.hole[tile.slices].copy()


class Restoring(Drag):
    """Paints the original back over what was done; over the same place once, however often it passes there."""

    def __init__(self, document: Document, *, softness: float, label: str = "") -> None:
        super().__init__()
        self._document = document
        self._softness = softness
        self._label = label
        self._before: dict[Box, Image] = {}
        self._opacity: dict[Box, Opacity] = {}

    def finish(self) -> ChangeEdits | None:
        document, changed = self._document, Box(0, 0, 0, 0)
        for tile, before in self._before.items():
            if not np.array_equal(before, document.image[tile.slices]):
                changed = changed.union(tile)
        if changed.is_empty:
            return None
        opacity = np.zeros((changed.height, changed.width), np.uint8)
        for tile, painted in self._opacity.items():
            both = tile.intersection(changed)
            if not both.is_empty:
                opacity[both.moved(-changed.x0, -changed.y0).slices] = painted[both.moved(-tile.x0, -tile.y0).slices]
        step = ChangeEdits.adding(document, self._label, Restoration(changed, opacity))
        step.redo()
        return step

    def abandon(self) -> None:
        for tile, before in self._before.items():
            self._document.write_image(tile, before)
        self._before.clear()

    def _draw(self, before: Dab | None, dab: Dab) -> None:
        for box, opacity in cover_softly(before, dab, softness=self._softness, extent=self._document.extent):
            for tile in list_tiles(box, self._document.extent):
                part = tile.intersection(box)
                self._restore(tile, part, opacity[part.moved(-box.x0, -box.y0).slices])

    def _restore(self, tile: Box, part: Box, brush: Opacity) -> None:
        self._remember(tile)
        inner = part.moved(-tile.x0, -tile.y0).slices
        opacity = self._opacity[tile][inner]
        if not (brush > opacity).any():
            return
        np.maximum(opacity, brush, out=opacity)
        original = self._document.original[part.slices]
        self._document.write_image(part, fade_pixels(self._before[tile][inner], original, opacity))

    def _remember(self, tile: Box) -> None:
        if tile not in self._before:
            self._before[tile] = self._document.image[tile.slices].copy()
            self._opacity[tile] = np.zeros((tile.height, tile.width), np.uint8)


def list_tiles(box: Box, extent: Extent) -> Iterator[Box]:
    """The squares of a fixed grid that `box` touches, clipped to the picture."""
    for y in range(box.y0 // TILE * TILE, box.y1, TILE):
        for x in range(box.x0 // TILE * TILE, box.x1, TILE):
            yield Box(x, y, x + TILE, y + TILE).clipped(extent)
