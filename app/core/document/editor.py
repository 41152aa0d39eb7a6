"""What a person can do to the open picture, as calls; widgets call it and listen to it, it knows no widget."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from PyQt5.QtCore import QObject, pyqtSignal

from app.core.document.commands import ChangeEdits, HolePatch, ReplaceHole, Together
from app.core.document.document import Document
from app.core.document.edits import Edit
from app.core.document.history import Command, History
from app.core.document.preview import Preview
from app.core.document.remover import Choice, EngineState, Filled, Remover
from app.core.document.shapes import Point, enclose_polygon, fill_polygon, grow_round
from app.core.document.source_limits import PaintedArea, SourceLimits
from app.core.document.strokes import Drag, Restoring, Stroke
from app.core.jobs.runner import Failure, Job, JobRunner
from app.core.notices import Notice, Tone
from inpainting.engine.filler import Filler
from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, InpaintResult
from models.errors import CleanplateError
from models.sentences import Sentence

log = logging.getLogger(__name__)


Ended = Callable[[bool], None]
"""Told at the end whether the work was done."""


def _ignore(_: bool) -> None:
    pass


class Editor(QObject):
    """Edits of the hole, removals and their history.

    While a removal is on its way the document is locked: viewing goes on, editing calls do nothing.
    """

    noticed = pyqtSignal(Notice)
    """Something the person should read."""

    state_changed = pyqtSignal()
    """Locked or not, cancelling or not, engine ready or not: ask the properties."""

    progressed = pyqtSignal(float)
    """How far the removal is, 0..1."""

    removed = pyqtSignal(InpaintResult)
    """A removal was applied."""

    def __init__(
        self,
        document: Document,
        history: History,
        *,
        runner: JobRunner,
        remover: Remover,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._history = history
        self._runner = runner
        self._remover = remover
        self._choice = Choice()
        self._engine = EngineState.NOT_LOADED
        self._engine_device, self._holders, self._varies = "", 0, False
        self._removal: Job | None = None
        self._stroke: Drag | None = None
        self.preview = Preview(self)
        self.sources = SourceLimits(document, self)
        document.photo_replaced.connect(self._on_photo_replaced)

    @property
    def document(self) -> Document:
        return self._document

    @property
    def history(self) -> History:
        return self._history

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def engine_state(self) -> EngineState:
        return self._engine

    @property
    def engine_device(self) -> str:
        """Where the loaded method runs (`cpu`, `cuda`, `mps`); empty before."""
        return self._engine_device

    @property
    def is_removing(self) -> bool:
        return self._removal is not None

    @property
    def is_cancelling(self) -> bool:
        return self._removal is not None and self._removal.is_cancelling

    @property
    def is_varying(self) -> bool:
        """Whether other fills are being made for a place that is filled already."""
        return self._varies and self._removal is not None

    @property
    def is_busy(self) -> bool:
        """Whether the picture must stay as it is: a removal is on its way, or somebody holds it."""
        return self._removal is not None or self._holders > 0

    @property
    def can_edit(self) -> bool:
        return self._document.has_photo and not self.is_busy

    def hold(self) -> None:
        """Let nobody change the picture until `release`; a drag on its way ends."""
        self.end_stroke()
        self._holders += 1
        self.state_changed.emit()

    def release(self) -> None:
        """The end of one `hold`."""
        self._holders -= 1
        self.state_changed.emit()

    @property
    def is_drawing(self) -> bool:
        """Whether a drag is on its way."""
        return self._stroke is not None

    def begin_stroke(self, point: Point, *, radius: float, erase: bool, area: PaintedArea | None = None) -> None:
        """Start painting (or erasing) the hole, or another `area`, with a round brush of `radius` image pixels."""
        label = "" if area is None else Sentence("Say where to copy from")
        self.begin_drag(Stroke(area or self._document, value=not erase, label=label), point, radius)

    def begin_restoring(self, point: Point, *, radius: float, softness: float) -> None:
        """Start painting the original back over what was done; the outer `softness` (0..1) of the brush fades."""
        if self._document.edits:
            self.begin_drag(Restoring(self._document, softness=softness, label=Sentence("Restore")), point, radius)

    def begin_drag(self, stroke: Drag, point: Point, radius: float) -> None:
        """Start a drag, which becomes a step when it ends."""
        if self.can_edit:
            self.abandon_stroke()
            self._stroke = stroke
            stroke.draw_line_to(point, radius)

    def extend_stroke(self, point: Point, *, radius: float) -> None:
        if self._stroke is not None:
            self._stroke.draw_line_to(point, radius)

    def end_stroke(self) -> None:
        """The drag is over: it becomes one step of the history."""
        if self._stroke is not None:
            stroke, self._stroke = self._stroke, None
            self._keep(stroke)

    def abandon_stroke(self) -> None:
        """The drag was a mistake: everything as before."""
        if self._stroke is not None:
            stroke, self._stroke = self._stroke, None
            stroke.abandon()

    def paint_box(self, box: Box, *, erase: bool) -> None:
        """Put a rectangle into the hole (or take it out), as one step."""
        clipped = box.clipped(self._document.extent)
        self.paint_shape(clipped, lambda: np.ones((clipped.height, clipped.width), np.bool_), erase=erase)

    def paint_polygon(self, points: Sequence[Point], *, erase: bool) -> None:
        """Put a closed outline into the hole (or take it out), as one step."""
        box = enclose_polygon(points).clipped(self._document.extent) if len(points) > 2 else Box(0, 0, 0, 0)
        self.paint_shape(box, lambda: fill_polygon(points, box=box), erase=erase)

    def paint_shape(self, box: Box, shape: Callable[[], Hole], *, erase: bool = False) -> None:
        """Put the pixels of a shape (box.height×box.width bool) into the hole (or take them out), as one step."""
        if not box.is_empty and self._may_change():
            stroke = Stroke(self._document, value=not erase)
            stroke.add(box, shape())
            self._keep(stroke)

    def clear_hole(self) -> None:
        box = Box.around(self._document.hole)
        self._replace_hole(Sentence("Clear mask"), box, np.zeros_like)

    def copy_from_everywhere(self) -> None:
        """Forget where nothing, or only, may be copied from, as one step."""
        label = Sentence("Copy from everywhere")
        steps = self.sources.list_clearing(label) if self._may_change() else []
        if steps:
            self._push(Together(label, steps))

    def invert_hole(self) -> None:
        self._replace_hole(Sentence("Invert mask"), Box.of(self._document.extent), np.logical_not)

    def grow_hole(self, pixels: int) -> None:
        """Let the hole grow by `pixels` on all sides, or shrink when negative."""
        around = Box.around(self._document.hole)
        if not around.is_empty:
            label = Sentence("Grow mask") if pixels > 0 else Sentence("Shrink mask")
            box = around.grown(abs(pixels) + 1).clipped(self._document.extent)
            self._replace_hole(label, box, partial(grow_round, pixels=pixels))

    def set_hole(self, hole: Hole) -> None:
        """Take over a hole of the same extent, such as one from a mask file."""
        self._replace_hole(Sentence("Load mask"), Box.of(self._document.extent), lambda _: hole)

    def undo(self) -> None:
        """Take the last step back; a drag on its way is given up."""
        if self.can_edit:
            self.abandon_stroke()
            self._history.undo()

    def redo(self) -> None:
        if self.can_edit:
            self.abandon_stroke()
            self._history.redo()

    def choose(self, choice: Choice) -> None:
        """Use another method or device from the next removal on; it is loaded right away in the background."""
        if choice != self._choice:
            self._choice = choice
            if self._engine is not EngineState.NOT_LOADED:
                self.warm_up()

    def warm_up(self) -> None:
        """Load the chosen method in the background, so that the first removal need not wait for it."""
        self._set_engine(EngineState.LOADING)
        choice = self._choice
        self._runner.submit(
            lambda _: self._remover.prepare(choice),
            on_finished=partial(self._on_loaded, choice),
            on_failed=partial(self._on_load_failed, choice),
            on_cancelled=lambda: None,
        )

    def add_to_hole(self, hole: Hole, label: str, *, beside: Command | None = None) -> None:
        """Select more, as one step with `beside`: `hole` is as large as the picture."""
        box = Box.around(hole)
        self._replace_hole(label, box, lambda before: before | hole[box.slices], beside=beside)

    def do_step(self, step: Command) -> None:
        """Do something beside the picture, such as a tick, that can be taken back in its turn."""
        self.end_stroke()
        self._push(step)

    def remove_hole(
        self,
        more: Hole | None = None,
        kept: Hole | None = None,
        *,
        what: tuple[str, ...] = (),
        on_ended: Ended = _ignore,
    ) -> None:
        """Fill the hole in the background; ends as a step of the history, a notice, or nothing when cancelled.

        `more` (as large as the picture) is filled too without ever being selected, so that undoing brings back the
        picture in one step. From `kept` (as large) nothing is copied into the hole. `what` names the classes that go.
        """
        if not self._document.has_photo and not self.is_busy:
            self.noticed.emit(Notice(self.tr("Open a photo first."), Tone.INFO))
        elif self._may_change():
            try:
                request = self._document.take_snapshot(more, self.sources.add_to(kept))
            except CleanplateError as error:
                self.noticed.emit(Notice(error.sentence, Tone.INFO))
                on_ended(False)
                return
            choice, on_filled = self._choice, partial(self._on_filled, self._document.revision, what)
            self.start_work(
                lambda remover, job: remover.fill(request, choice, job),
                on_filled,
                on_shown=self.preview.add,
                on_ended=on_ended,
            )

    def change_edits(self, label: str, change: Callable[[tuple[Edit, ...]], tuple[Edit, ...]]) -> None:
        """Another list of edits, made of the present one, as one step."""
        if self._may_change():
            self._push(ChangeEdits(self._document, label, change(self._document.edits)))

    def start_work(
        self,
        work: Callable[[Remover, Job], Any],
        on_finished: Callable[[Any], None],
        *,
        on_shown: Callable[[Any], None],
        on_ended: Ended = _ignore,
        varies: bool = False,
    ) -> None:
        """Have other pixels made in the background; in the end `on_ended` is told whether it was done."""

        def go_on(first: Callable[..., None], *of: Any) -> None:
            self._end_removal()
            first(*of)
            on_ended(first is on_finished)

        self._varies = varies
        self._removal = self._runner.submit(
            partial(work, self._remover),
            on_finished=partial(go_on, on_finished),
            on_failed=partial(go_on, self._on_removal_failed),
            on_cancelled=partial(go_on, lambda: None),
            on_progress=self.progressed.emit,
            on_shown=on_shown,
        )
        self.state_changed.emit()

    def cancel(self) -> None:
        """Give up the drag or the removal that is on its way."""
        if self._stroke is not None:
            self.abandon_stroke()
        elif self._removal is not None:
            self._removal.cancel()
            self.state_changed.emit()

    def _on_loaded(self, choice: Choice, filler: Filler) -> None:
        if choice == self._choice:
            self._engine_device = filler.device
            self._set_engine(EngineState.READY)

    def _on_load_failed(self, choice: Choice, failure: Failure) -> None:
        if choice == self._choice:
            self._set_engine(EngineState.FAILED)
            self.noticed.emit(Notice(failure.sentence, Tone.ERROR, failure.details))

    def _on_filled(self, revision: int, what: tuple[str, ...], made: Filled) -> None:
        self._engine_device = made.fill.device
        self._set_engine(EngineState.READY)
        if revision != self._document.revision:
            log.error("A result for revision %s came to revision %s", revision, self._document.revision)
            self.report_unused()
            return
        self._push(ChangeEdits.filling(self._document, Sentence("Remove"), replace(made.fill, what=what)))
        for note in made.result.notes:
            self.noticed.emit(Notice(note, Tone.WARNING))
        self.removed.emit(made.result)

    def report_unused(self) -> None:
        """Something was found or made for the picture as it no longer is."""
        self.noticed.emit(Notice(self.tr("The picture changed meanwhile, so the result was not used."), Tone.WARNING))

    def _push(self, step: Command) -> None:
        """Do a step and keep it."""
        step.redo()
        self._history.push(step)

    def _on_removal_failed(self, failure: Failure) -> None:
        self.noticed.emit(Notice(failure.sentence, Tone.ERROR, failure.details))

    def _on_photo_replaced(self) -> None:
        self._stroke = None
        self._history.clear()
        self.state_changed.emit()

    def _end_removal(self) -> None:
        self._removal, self._varies = None, False
        self.preview.clear()
        self.state_changed.emit()

    def _set_engine(self, state: EngineState) -> None:
        self._engine = state
        self.state_changed.emit()

    def _may_change(self) -> bool:
        """Whether a command may change the picture now; a drag on its way then is a step before it."""
        if self.can_edit:
            self.end_stroke()
        return self.can_edit

    def _keep(self, stroke: Drag) -> None:
        step = stroke.finish()
        if step is not None:
            self._history.push(step)

    def _replace_hole(
        self, label: str, box: Box, change: Callable[[Hole], Hole], *, beside: Command | None = None
    ) -> None:
        if box.is_empty or not self._may_change():
            return
        before = self._document.hole[box.slices]
        after = change(before)
        step: Command = ReplaceHole(self._document, label, [HolePatch.of(box, before=before, after=after)])
        if beside is not None:
            self._push(Together(label, (step, beside)))
        elif not np.array_equal(before, after):
            self._push(step)
