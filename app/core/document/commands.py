"""The steps of the history: what each changed, box by box, and how to put it back; they decide nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from app.core.document.document import Document
from app.core.document.edits import Edit, Fill
from app.core.document.history import Command
from inpainting.engine.bits import Bits, pack_bits, unpack_bits
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole


@dataclass(frozen=True, eq=False, slots=True)
class HolePatch:
    """The hole of one box before and after a step, eight pixels in a byte."""

    box: Box
    before: Bits
    after: Bits

    @classmethod
    def of(cls, box: Box, *, before: Hole, after: Hole) -> HolePatch:
        return cls(box, pack_bits(before), pack_bits(after))

    @property
    def size(self) -> int:
        return self.before.nbytes + self.after.nbytes

    def make_hole(self, bits: Bits) -> Hole:
        """`before` or `after` as box.height×box.width bool."""
        return unpack_bits(bits, (self.box.height, self.box.width))


class Painted(Protocol):
    """What a stroke paints: the hole of a document, or another area of its picture."""

    @property
    def hole(self) -> Hole: ...

    @property
    def extent(self) -> Extent: ...

    def write_hole(self, box: Box, hole: Hole) -> None: ...


class _ChangeHole:
    """A step that changes the hole (or another area) alone."""

    changes_picture = False

    def __init__(self, document: Painted, label: str, patches: Sequence[HolePatch]) -> None:
        self._document = document
        self._label = label
        self._patches = tuple(patches)

    @property
    def label(self) -> str:
        return self._label

    @property
    def size(self) -> int:
        return sum(patch.size for patch in self._patches)

    def undo(self) -> None:
        for patch in self._patches:
            self._document.write_hole(patch.box, patch.make_hole(patch.before))

    def redo(self) -> None:
        for patch in self._patches:
            self._document.write_hole(patch.box, patch.make_hole(patch.after))


class PaintHole(_ChangeHole):
    """One drag of a tool: a few small boxes along the gesture."""

    def adds_to(self, painted: Painted) -> bool:
        """Whether it painted more of this."""
        return painted is self._document and any((patch.after & ~patch.before).any() for patch in self._patches)


class ReplaceHole(_ChangeHole):
    """One action on the whole hole (clear, invert, grow, shrink, load): one box."""


class Together:
    """Several steps that are done and taken back as one."""

    def __init__(self, label: str, steps: Sequence[Command]) -> None:
        self._label = label
        self._steps = tuple(steps)

    @property
    def label(self) -> str:
        return self._label

    @property
    def size(self) -> int:
        return sum(step.size for step in self._steps)

    @property
    def changes_picture(self) -> bool:
        return any(step.changes_picture for step in self._steps)

    def undo(self) -> None:
        for step in reversed(self._steps):
            step.undo()

    def redo(self) -> None:
        for step in self._steps:
            step.redo()


class ChangeEdits:
    """A step that changes the list of edits, and with a removal the hole that asked for it, which is then empty."""

    changes_picture = True

    def __init__(
        self, document: Document, label: str, after: tuple[Edit, ...], *, holes: Sequence[HolePatch] = ()
    ) -> None:
        self._document = document
        self._label = label
        self._before, self._after = document.edits, after
        self._holes = tuple(holes)

    @classmethod
    def adding(cls, document: Document, label: str, edit: Edit) -> ChangeEdits:
        """The step that adds `edit`; not done yet."""
        return cls(document, label, (*document.edits, edit))

    @classmethod
    def filling(cls, document: Document, label: str, fill: Fill) -> ChangeEdits:
        """The step that adds `fill` and clears the present hole; not done yet."""
        box = Box.around(document.hole)
        hole = document.hole[box.slices]
        holes = [] if box.is_empty else [HolePatch.of(box, before=hole, after=np.zeros_like(hole))]
        return cls(document, label, (*document.edits, fill), holes=holes)

    @property
    def label(self) -> str:
        return self._label

    @property
    def lone_edit(self) -> Edit | None:
        """The edit that was made, shown, hidden or deleted; None where the step is about several."""
        changed = {edit.content: edit for edit in self._list_changed()}
        return next(iter(changed.values())) if len(changed) == 1 else None

    @property
    def size(self) -> int:
        """Of the pixels that only one of the two lists has; those that are shown or hidden are in both."""
        before, after = ({edit.content: edit for edit in edits} for edits in (self._before, self._after))
        lone = [(before | after)[content] for content in before.keys() ^ after.keys()]
        return sum(edit.size for edit in lone) + sum(patch.size for patch in self._holes)

    def undo(self) -> None:
        self._document.set_edits(self._before, self._list_boxes())
        for patch in self._holes:
            self._document.write_hole(patch.box, patch.make_hole(patch.before))

    def redo(self) -> None:
        self._document.set_edits(self._after, self._list_boxes())
        for patch in self._holes:
            self._document.write_hole(patch.box, patch.make_hole(patch.after))

    def _list_changed(self) -> list[Edit]:
        """Edits of one list that are not in the other, or at another place of it."""
        here, there = list(self._before), list(self._after)
        while here and there and here[0] is there[0]:
            del here[0], there[0]
        while here and there and here[-1] is there[-1]:
            del here[-1], there[-1]
        return list(dict.fromkeys((*here, *there)))

    def _list_boxes(self) -> list[Box]:
        boxes = [
            part.box for edit in self._list_changed() for part in (edit.parts if isinstance(edit, Fill) else (edit,))
        ]
        return list(dict.fromkeys(boxes))
