"""Fills copied from where a person says: painted, made, made again; knows no mouse, and drags none elsewhere."""

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
from models.sentences import Sentence

if TYPE_CHECKING:
    from inpainting.healing.heal import Manner

_SOFT: Final = 0.3
"""How much of the brush a clone fades in over."""

Chosen = Callable[[Image, Hole, Box], Placement | None]
"""Says where a hole (h×w bool at a box of the image) is copied from; None where there is no such place."""

NOTHING_LEFT: Final = Sentence("The whole picture is selected, so there is nothing left to fill it from.")
NO_SOURCE: Final = Sentence(
    "No place that may be copied from is large enough, so nothing was done. Choose “Copy from everywhere”, or pick a "
    "source with Alt + click."
)


def make_copy(below: Image, hole: Hole, box: Box, placement: Placement, *, manner: Manner, feather: int = 0) -> Fill:
    """The fill of a hole (h×w bool, fits into `box`) of what lies below it (H×W×3 uint8)."""
    from inpainting.healing.heal import Retoucher

    patches = Retoucher(below, hole, box).fill(placement, manner=manner, feather=feather)
    return make_fill(hole, box, patches, placement, manner=manner, feather=feather)


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


def make_fill(
    hole: Hole, box: Box, patches: Sequence[Patch], placement: Placement, *, manner: Manner, feather: int
) -> Fill:
    """The edit of the patches that a retoucher made for a hole (h×w bool, fits into `box`)."""
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
        self.refusal = ""
        """Why nothing was filled, once it has finished."""

    def draw_line_to(self, point: Point, radius: float) -> None:
        self._radius = max(self._radius, radius)
        self._stroke.draw_line_to(point, radius)

    def finish(self) -> ChangeEdits | None:
        box = Box.around(self._target.hole)
        hole, image = self._target.hole[box.slices].copy(), self._before
        placement = None if box.is_empty else self._find_source(hole, box)
        if placement is None:
            self.abandon()
            return None
        feather = find_feather(self._radius, self._manner)
        fill = make_copy(image, hole, box, placement, manner=self._manner, feather=feather)
        step = ChangeEdits.adding(self._document, self._label, fill)
        step.redo()
        return step

    def abandon(self) -> None:
        box = Box.around(self._target.hole)
        if self._offset is not None and not box.is_empty:
            self._document.write_image(box, self._before[box.slices])

    def _find_source(self, hole: Hole, box: Box) -> Placement | None:
        """Where there is none, `refusal` says why."""
        covers_all = bool(self._target.hole.all())
        placement = None if covers_all else self._choose(self._before, hole, box)
        if placement is None:
            self.refusal = NOTHING_LEFT if covers_all else NO_SOURCE
        return placement

    def _show(self, box: Box) -> None:
        """What was painted in a box as it is at the source, which ends at the edges of the picture."""
        if self._offset is not None:
            height, width = self._target.hole.shape
            rows = np.clip(np.arange(box.y0, box.y1) + self._offset[1], 0, height - 1)
            columns = np.clip(np.arange(box.x0, box.x1) + self._offset[0], 0, width - 1)
            painted = self._target.hole[box.slices][..., None]
            seen = np.where(painted, self._before[rows[:, None], columns], self._before[box.slices])
            self._document.write_image(box, seen)
