"""Fills copied from where a person says: made, made again, and the two drags of the tool; knows no mouse.

The target is painted first; its source is chosen then, and can be dragged elsewhere while the result is seen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from app.core.document.commands import ChangeEdits
from app.core.document.document import Document
from app.core.document.edits import Edit, Fill, FilledRegion, compose_edits
from app.core.document.shapes import Point
from app.core.document.strokes import Drag, Stroke
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image, Patch
from inpainting.healing.placement import Placement, take_part

if TYPE_CHECKING:
    from inpainting.healing.heal import Manner, Retoucher

_SOFT: Final = 0.3
"""How much of the brush a clone fades in over."""

_LARGEST_HEALED: Final = 400_000
"""Pixels of the box of what is healed anew at every move; healing more takes longer than a move may."""

Chosen = Callable[[Image, Hole, Box], Placement]
"""Says where a hole (h×w bool at a box of the image) is copied from."""


def make_copy(below: Image, hole: Hole, box: Box, placement: Placement, *, manner: Manner, feather: int = 0) -> Fill:
    """The fill of a hole (h×w bool, fits into `box`) of what lies below it (H×W×3 uint8)."""
    from inpainting.healing.heal import Retoucher

    patches = Retoucher(below, hole, box).fill(placement, manner=manner, feather=feather)
    return _make_fill(hole, box, patches, placement, manner=manner, feather=feather)


def is_copied(edit: Edit) -> bool:
    """Whether it is a fill whose source the person chose."""
    return isinstance(edit, Fill) and edit.placement is not None


def copy_again(
    original: Image,
    edits: tuple[Edit, ...],
    index: int,
    *,
    placement: Placement | None = None,
    manner: Manner | None = None,
) -> Fill:
    """A copied fill made anew from what lies under it now, as it was or with another placement or manner."""
    fill = edits[index]
    if not isinstance(fill, Fill) or fill.placement is None:
        raise TypeError("only what was copied by a placement can be copied again")
    hole, box = get_hole(fill)
    manner = manner or get_manner(fill)
    feather = fill.feather or find_feather(min(box.width, box.height) / 2, manner)
    feather = feather if manner == "clone" else 0
    placement = (placement or fill.placement).limited(box, Extent(original.shape[1], original.shape[0]))
    made = make_copy(compose_below(original, edits, index), hole, box, placement, manner=manner, feather=feather)
    return replace(made, shown=fill.shown)


def compose_below(original: Image, edits: tuple[Edit, ...], index: int) -> Image:
    """The whole picture as it is under an edit; not to be written to."""
    below = edits[:index]
    if not any(edit.shown for edit in below):
        return original
    return compose_edits(original, below, Box.of(Extent(original.shape[1], original.shape[0])))


def get_hole(fill: Fill) -> tuple[Hole, Box]:
    """What a copied fill covers, h×w bool, and where."""
    box = fill.box
    hole = np.zeros((box.height, box.width), np.bool_)
    for part in fill.parts:
        hole[part.box.moved(-box.x0, -box.y0).slices] |= part.hole
    return hole, box


def get_manner(fill: Fill) -> Manner:
    return "clone" if fill.method == "clone" else "heal"


def find_feather(radius: float, manner: Manner) -> int:
    """Over how many pixels what a brush of `radius` copies fades in."""
    return max(1, round(_SOFT * radius)) if manner == "clone" else 0


def _make_fill(
    hole: Hole, box: Box, patches: Sequence[Patch], placement: Placement, *, manner: Manner, feather: int
) -> Fill:
    parts = (FilledRegion(one.box, take_part(hole, box, one.box), one.pixels) for one in patches)
    return Fill(tuple(parts), manner, feather=feather, pieces=((manner, 1),), placement=placement)


class _Target:
    """What a stroke paints before it is filled, H×W bool; nobody else sees it. `on_written` is told of every box."""

    def __init__(self, extent: Extent, on_written: Callable[[Box], None]) -> None:
        self.extent, self._on_written = extent, on_written
        self.hole: Hole = np.zeros((extent.height, extent.width), np.bool_)

    def write_hole(self, box: Box, hole: Hole) -> None:
        self.hole[box.slices] = hole
        self._on_written(box)


class Healing(Drag):
    """Paints a target that nobody else sees; in the end it is filled from where `choose` says.

    With an `offset` it is known beforehand what will be copied, and that is seen while it is painted.
    """

    def __init__(
        self,
        document: Document,
        choose: Chosen,
        *,
        manner: Manner,
        label: str,
        offset: tuple[int, int] | None = None,
    ) -> None:
        super().__init__()
        self._document, self._choose = document, choose
        self._manner, self._label, self._offset = manner, label, offset
        self._before = document.image if offset is None else document.take_image_snapshot()
        self._target = _Target(document.extent, self._show)
        self._stroke = Stroke(self._target, value=True)
        self._radius = 0.0

    def draw_line_to(self, point: Point, radius: float) -> None:
        self._radius = max(self._radius, radius)
        self._stroke.draw_line_to(point, radius)

    def finish(self) -> ChangeEdits | None:
        box = Box.around(self._target.hole)
        if box.is_empty or self._target.hole.all():
            self.abandon()
            return None
        hole, image = self._target.hole[box.slices].copy(), self._before
        placement = self._choose(image, hole, box)
        feather = find_feather(self._radius, self._manner)
        fill = make_copy(image, hole, box, placement, manner=self._manner, feather=feather)
        step = ChangeEdits.adding(self._document, self._label, fill)
        step.redo()
        return step

    def abandon(self) -> None:
        box = Box.around(self._target.hole)
        if self._offset is not None and not box.is_empty:
            self._document.write_image(box, self._before[box.slices])

    def _show(self, box: Box) -> None:
        """What was painted in a box as it is at the source, which ends at the edges of the picture."""
        if self._offset is not None:
            height, width = self._target.hole.shape
            rows = np.clip(np.arange(box.y0, box.y1) + self._offset[1], 0, height - 1)
            columns = np.clip(np.arange(box.x0, box.x1) + self._offset[0], 0, width - 1)
            painted = self._target.hole[box.slices][..., None]
            seen = np.where(painted, self._before[rows[:, None], columns], self._before[box.slices])
            self._document.write_image(box, seen)


class MovingSource(Drag):
    """Drags the source of a copied fill about; the picture shows what comes of it."""

    def __init__(self, document: Document, index: int, *, label: str, on_moved: Callable[[Placement], None]) -> None:
        super().__init__()
        fill = document.edits[index]
        assert isinstance(fill, Fill)
        assert fill.placement is not None
        self._document, self._index, self._fill = document, index, fill
        self._label, self._on_moved = label, on_moved
        self._hole, self._box = get_hole(fill)
        self._start = self._placement = fill.placement
        self._from: Point | None = None
        self._retoucher = self._make_retoucher()

    def draw_line_to(self, point: Point, radius: float) -> None:
        self._from = self._from or point
        way = [round(to - since) for to, since in zip(point, self._from, strict=True)]
        moved = replace(self._start, dx=self._start.dx + way[0], dy=self._start.dy + way[1])
        placement = moved.limited(self._box, self._document.extent)
        if placement != self._placement:
            self._placement = placement
            self._show()
            self._on_moved(placement)

    def finish(self) -> ChangeEdits | None:
        document, index = self._document, self._index
        if self._placement == self._start:
            return None
        manner, feather = get_manner(self._fill), self._fill.feather
        patches = self._retoucher.fill(self._placement, manner=manner, feather=feather)
        fill = _make_fill(self._hole, self._box, patches, self._placement, manner=manner, feather=feather)
        after = (*document.edits[:index], replace(fill, shown=self._fill.shown), *document.edits[index + 1 :])
        step = ChangeEdits(document, self._label, after)
        step.redo()
        return step

    def abandon(self) -> None:
        document = self._document
        for part in self._fill.parts:
            document.write_image(part.box, compose_edits(document.original, document.edits, part.box))
        self._on_moved(self._start)

    def _make_retoucher(self) -> Retoucher:
        from inpainting.healing.heal import Retoucher

        self._below = compose_below(self._document.original, self._document.edits, self._index)
        return Retoucher(self._below, self._hole, self._box)

    def _show(self) -> None:
        """Write what the fill is now, under the edits over it, into the picture; a large one is healed at the end."""
        document, box = self._document, self._box
        manner: Manner = "clone" if box.area > _LARGEST_HEALED else get_manner(self._fill)
        for patch in self._retoucher.fill(self._placement, manner=manner, feather=self._fill.feather):
            seen = patch.pixels.copy()
            for edit in document.edits[self._index + 1 :]:
                if edit.shown:
                    edit.lay(seen, patch.box, document.original)
            document.write_image(patch.box, seen)
