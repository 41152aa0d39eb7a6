"""The state of the heal and clone tool: its manner, the place picked as source, and the edit at hand; no widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import floor
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt
from PyQt5.QtCore import QObject, pyqtSignal

from app.core.document.editor import Editor
from app.core.document.edits import Edit, Fill
from app.core.document.healing import NO_SOURCE, Healing, compose_below, copy_again, get_hole, get_manner, is_copied
from app.core.document.healing_moves import MovingSource, MovingTarget
from app.core.document.shapes import Point, trace_outlines
from app.core.notices import Notice, Tone
from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, Image
from inpainting.healing.placement import Placement, find_middle
from models.sentences import Sentence

if TYPE_CHECKING:
    from inpainting.healing.heal import Manner


_INNER: Final = 4
"""The middle of an edit is not larger than so great a part of it."""


class Healer(QObject):
    """What is done with the tool becomes steps of the editor; the edit at hand is the one whose source can be moved."""

    changed = pyqtSignal()
    """Another edit at hand, another source, or another manner."""

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._document = editor.document
        self._manner: Manner = "heal"
        self._picked: Point | None = None
        self._offset: tuple[int, int] | None = None
        self._parts: tuple[Box, ...] | None = None
        self._at = (0, 0)
        self._moved: tuple[Box, Placement] | None = None
        self._painted: Healing | None = None
        self._outline: tuple[int, list[list[Point]]] = (0, [])
        self._document.edits_changed.connect(self._on_edits_changed)
        self._document.photo_replaced.connect(self._on_photo_replaced)

    @property
    def manner(self) -> Manner:
        """Of the edit at hand, and of the next one."""
        return self._manner

    @property
    def picked(self) -> Point | None:
        """The place that the next stroke is copied from; None where it is to be proposed."""
        return self._picked

    @property
    def offset(self) -> tuple[int, int] | None:
        """What strokes are copied from, after the first one since a place was picked; None where it is proposed."""
        return self._offset

    @property
    def index(self) -> int | None:
        """The edit at hand, as a place in the list of edits."""
        edits = self._document.edits
        return next((number for number in reversed(range(len(edits))) if self._is_at_hand(edits[number])), None)

    @property
    def placement(self) -> Placement | None:
        """Where the edit at hand is copied from, also while that is being moved."""
        return None if self._place is None else self._place[1]

    def list_outlines(self) -> list[list[Point]]:
        """The outlines of the edit at hand, in picture coordinates; its source is where `make_matrix` takes them."""
        fill, place = self._fill, self._place
        if fill is None or place is None:
            return []
        if self._outline[0] != fill.content:
            hole, box = get_hole(fill)
            self._outline = fill.content, trace_outlines(np.pad(hole, 1), corner=(box.x0 - 1, box.y0 - 1))
        dx, dy = place[0].x0 - fill.box.x0, place[0].y0 - fill.box.y0
        return [[(x + dx, y + dy) for x, y in points] for points in self._outline[1]]

    def make_matrix(self) -> npt.NDArray[np.float64] | None:
        """2×3: from a point of the edit at hand to its source; None without one."""
        return None if self._place is None else self._place[1].make_matrix(self._place[0])

    def find_middle(self) -> Point | None:
        """By which the edit at hand is moved; None without one."""
        return None if self._place is None else find_middle(self._place[0])

    def holds(self, point: Point, *, slack: float) -> bool:
        """Whether a point lies in the source of the edit at hand, or at most `slack` pixels from its middle."""
        fill, matrix = self._fill, self.make_matrix()
        if fill is None or matrix is None or not self._editor.can_edit:
            return False
        turn, move = matrix[:, :2], matrix[:, 2]
        x, y = np.linalg.solve(turn, np.asarray(point) - move)
        middle = find_middle(fill.box)
        return bool(np.hypot(x - middle[0], y - middle[1]) <= slack) or fill.covers(floor(x), floor(y))

    def holds_target(self, point: Point, *, slack: float) -> bool:
        """Whether a point lies at most `slack` pixels from the middle of the edit at hand, and well inside it."""
        middle, fill = self.find_middle(), self._fill
        if middle is None or fill is None or not self._editor.can_edit:
            return False
        inside = min(fill.box.width, fill.box.height) / _INNER
        return float(np.hypot(point[0] - middle[0], point[1] - middle[1])) <= min(slack, inside)

    def find_at(self, point: Point) -> int | None:
        """The topmost shown edit of this tool over a point of the picture."""
        edits, (x, y) = self._document.edits, map(floor, point)
        for number in reversed(range(len(edits))):
            edit = edits[number]
            if isinstance(edit, Fill) and is_copied(edit) and edit.shown and edit.covers(x, y):
                return number
        return None

    def select(self, index: int | None) -> None:
        """Have an edit of this tool at hand; none for any other index, which may be of a list that is out of date."""
        edits = self._document.edits
        edit = edits[index] if index is not None and 0 <= index < len(edits) else None
        self._moved = None
        self._take(edit)
        self.changed.emit()

    def pick(self, point: Point) -> None:
        """Copy from there: the next stroke begins with this place, and those after it keep the distance."""
        self._picked, self._offset = point, None
        self.changed.emit()

    def forget_pick(self) -> bool:
        """Propose sources again; says whether one was picked."""
        had_one, self._picked, self._offset = self._picked is not None, None, None
        self.changed.emit()
        return had_one

    def begin(self, point: Point, *, radius: float) -> None:
        """Start to paint a target with a round brush of `radius` image pixels."""
        if self._picked is not None and self._offset is None:
            self._offset = round(self._picked[0] - point[0]), round(self._picked[1] - point[1])
        label = Sentence("Heal") if self._manner == "heal" else Sentence("Clone")
        self._painted = Healing(self._document, self._choose, manner=self._manner, label=label, offset=self._offset)
        self._editor.begin_drag(self._painted, point, radius)

    def extend(self, point: Point, *, radius: float) -> None:
        """The drag goes on, to `point`."""
        self._editor.extend_stroke(point, radius=radius)
        self.changed.emit()

    def abandon(self) -> None:
        """The drag was a mistake."""
        self._editor.abandon_stroke()
        self._moved = self._painted = None
        self.changed.emit()

    def end(self) -> None:
        """The drag is over; a target that was painted is filled, and at hand."""
        before, painted = len(self._document.edits), self._painted
        self._painted = None
        self._editor.end_stroke()
        if len(self._document.edits) > before:
            self.select(before)
            return
        if painted is not None and painted.refusal:
            self._editor.noticed.emit(Notice(painted.refusal, Tone.INFO))
        self.changed.emit()

    def grab(self, point: Point) -> None:
        """Start to drag the source of the edit at hand."""
        index = self.index
        if index is not None:
            drag = MovingSource(self._document, index, label=Sentence("Move source"), on_moved=self._on_moved)
            self._editor.begin_drag(drag, point, 1.0)

    def grab_target(self, point: Point) -> None:
        """Start to drag the edit at hand itself."""
        index = self.index
        if index is not None:
            drag = MovingTarget(self._document, index, label=Sentence("Move spot"), on_moved=self._on_moved)
            self._editor.begin_drag(drag, point, 1.0)

    def set_manner(self, manner: Manner) -> None:
        """Heal or clone: what is at hand, and what is painted next."""
        if manner != self._manner and (self.index is None or self._editor.can_edit):
            self._manner = manner
            label = Sentence("Heal") if manner == "heal" else Sentence("Clone")
            self._change(label, lambda placement: placement)
        self.changed.emit()

    def turn(self, angle: float) -> None:
        """Turn the source of the edit at hand to `angle` degrees, clockwise."""
        self._change(Sentence("Turn source"), lambda placement: replace(placement, angle=angle % 360))

    def mirror(self, mirrored: bool) -> None:
        """Mirror the source of the edit at hand, or show it as it is."""
        self._change(Sentence("Mirror source"), lambda placement: replace(placement, mirrored=mirrored))

    def propose_another(self) -> None:
        """Copy the edit at hand from the next of the places that would do."""
        self.forget_pick()
        index, fill = self.index, self._fill
        if index is not None and fill is not None:
            below = compose_below(self._document.original, self._document.edits, index)
            offered = self._propose(below, *get_hole(fill))
            if not offered:
                self._editor.noticed.emit(Notice(NO_SOURCE, Tone.INFO))
                return
            known = offered.index(fill.placement) if fill.placement in offered else -1
            self._change(Sentence("Move source"), lambda _: offered[(known + 1) % len(offered)])

    @property
    def _fill(self) -> Fill | None:
        index = self.index
        edit = None if index is None else self._document.edits[index]
        return edit if isinstance(edit, Fill) else None

    def _change(self, label: str, change: Callable[[Placement], Placement]) -> None:
        """Make the edit at hand anew, as one step, where that makes a difference; else say that all is as it was."""
        index, fill = self.index, self._fill
        if index is None or fill is None or fill.placement is None or not self._editor.can_edit:
            self.changed.emit()
            return
        placement = change(fill.placement).limited(fill.box, self._document.extent)
        if placement != fill.placement or self._manner != get_manner(fill):

            def make(edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
                made = copy_again(self._document.original, edits, index, placement=placement, manner=self._manner)
                return (*edits[:index], made, *edits[index + 1 :])

            self._editor.change_edits(label, make)

    def _choose(self, image: Image, hole: Hole, box: Box) -> Placement | None:
        if self._offset is not None:
            return Placement(*self._offset).limited(box, self._document.extent)
        return next(iter(self._propose(image, hole, box)), None)

    def _propose(self, image: Image, hole: Hole, box: Box) -> tuple[Placement, ...]:
        from inpainting.healing.proposing import propose_placements

        return propose_placements(image, hole, box, excluded=self._editor.sources.add_to(None))

    def _is_at_hand(self, edit: Edit) -> bool:
        if not isinstance(edit, Fill) or not edit.shown or not is_copied(edit):
            return False
        return tuple(part.box for part in edit.parts) == self._parts

    @property
    def _place(self) -> tuple[Box, Placement] | None:
        """Where the edit at hand and its source are, also while one of them is being moved."""
        fill = self._fill
        if fill is None or fill.placement is None:
            return None
        return self._moved or (fill.box, fill.placement)

    def _take(self, edit: Edit | None) -> None:
        """Have this at hand if it is one of this tool; it is known again by its parts, or if it moved by its place."""
        self._parts = tuple(part.box for part in edit.parts) if isinstance(edit, Fill) and is_copied(edit) else None
        if isinstance(edit, Fill) and self._parts is not None:
            self._manner = get_manner(edit)
            self._at = self._document.edits.index(edit), len(self._document.edits)

    def _on_moved(self, box: Box, placement: Placement) -> None:
        self._moved = box, placement
        self.changed.emit()

    def _on_photo_replaced(self) -> None:
        self._parts = None
        self.forget_pick()

    def _on_edits_changed(self) -> None:
        self._moved = None
        edit: Edit | None = self._fill
        index, count = self._at
        if edit is None and self._parts is not None and len(self._document.edits) == count:
            edit = self._document.edits[index]
        self._take(edit if edit is not None and edit.shown else None)
        self.changed.emit()
