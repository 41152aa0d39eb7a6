"""Click-to-select: turns what a person pointed at, or drew a rough lasso round, into a finding; knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PyQt5.QtCore import QObject, pyqtSignal

from app.core.detection.finder import Finder
from app.core.detection.proposals import Proposal, Proposals
from app.core.document.editor import Editor
from app.core.document.shapes import Point, enclose_polygon, fill_polygon
from app.core.jobs.runner import Failure, Job, JobRunner
from app.core.notices import Notice, Tone
from inpainting.detection.instance import AUTOMATIC, Instance, covers, grow_instance, smooth_outline, subtract, unite
from inpainting.detection.prompt import Prompt

_SAMPLES = 12
"""So many points of a stroke say which object is meant."""


class Picker(QObject):
    """Gestures come in, `proposals` change; the looking is done on the worker thread."""

    state_changed = pyqtSignal()
    """It began or ended to look."""

    painted = pyqtSignal()
    """What was looked for under a stroke is part of the mask now, or else the stroke is."""

    def __init__(
        self, editor: Editor, proposals: Proposals, *, runner: JobRunner, finder: Finder, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._proposals = proposals
        self._runner = runner
        self._finder = finder
        self._jobs: set[Job] = set()
        self._strokes: dict[Job, tuple[Sequence[Point], float]] = {}

    @property
    def is_picking(self) -> bool:
        return bool(self._jobs)

    @property
    def strokes(self) -> tuple[tuple[Sequence[Point], float], ...]:
        """Points and radius of the strokes under which it looks for an object."""
        return tuple(self._strokes.values())

    def prepare(self) -> None:
        """The tool is in hand: look at the picture before the first click. If that fails, the click will say so."""
        if self._editor.document.has_photo and self._editor.can_edit:
            see, device = self._editor.document.prepare_sight(), self._editor.choice.device
            self._runner.submit(
                lambda _: self._finder.prepare(see(), device), on_finished=lambda _: None, on_failed=lambda _: None
            )

    def pick(self, points: Sequence[Point], *, extend: bool = False) -> None:
        """Find the object at a point, or in a lasso; with `extend`, it is added to the finding of the last pick."""
        if enclose_polygon(points).clipped(self._editor.document.extent).is_empty:
            return
        prompt = Prompt(inside=tuple(points)) if len(points) == 1 else Prompt(lasso=tuple(points))
        see, device = self._editor.document.prepare_sight(), self._editor.choice.device
        self._submit(lambda _: self._finder.pick(see(), prompt, device), partial(self._on_picked, extend))

    def paint_along(self, points: Sequence[Point], *, radius: float) -> None:
        """Select the object that a rough stroke goes over; where none can be told apart, paint the stroke itself."""
        document, device = self._editor.document, self._editor.choice.device
        image, extent = document.take_image_snapshot(), document.extent
        prompt = Prompt(inside=tuple(points[:: max(1, len(points) // _SAMPLES)]))

        def pick(_: Job) -> Instance | None:
            found = self._finder.pick(image, prompt, device)
            if found is None or sum(covers(found, point) for point in prompt.inside) < len(prompt.inside) / 2:
                return None
            return grow_instance(smooth_outline(found), extent, AUTOMATIC)

        job = self._submit(pick, partial(self._on_looked_along, points, radius))
        self._strokes[job] = points, radius
        self.state_changed.emit()

    def _on_looked_along(self, points: Sequence[Point], radius: float, found: Instance | None) -> None:
        if found is not None:
            self._editor.paint_shape(found.box, lambda: found.hole)
        else:
            self._editor.begin_stroke(points[0], radius=radius, erase=False)
            for point in points[1:]:
                self._editor.extend_stroke(point, radius=radius)
            self._editor.end_stroke()
        self.painted.emit()

    def take_away(self, point: Point, proposal: Proposal) -> None:
        """Take the part at a point out of a finding."""
        see, device = self._editor.document.prepare_sight(), self._editor.choice.device
        self._submit(
            lambda _: self._finder.find_rest(see(), proposal.instance, point, device),
            partial(self._proposals.exchange, proposal),
        )

    def cut(self, points: Sequence[Point]) -> None:
        """Take what is encircled out of every finding that will go."""
        box = enclose_polygon(points).clipped(self._editor.document.extent)
        if box.is_empty:
            return
        inside = fill_polygon(points, box=box)
        for proposal in self._proposals.shown:
            if proposal.chosen and proposal.instance.box.overlaps(box):
                self._proposals.exchange(proposal, subtract(proposal.instance, box, inside))

    def _on_picked(self, extend: bool, instance: Instance | None) -> None:
        if instance is None:
            words = self.tr("Nothing can be told apart here; paint over it with the brush.")
            self._editor.noticed.emit(Notice(words, Tone.INFO))
            return
        last = self._proposals.last_picked
        if extend and last is not None:
            self._proposals.exchange(last, unite(last.instance, instance))
        else:
            self._proposals.add(instance)

    def _submit(self, work: Callable[[Job], Any], on_finished: Callable[[Any], None]) -> Job:
        revision = self._editor.document.picture_revision

        def finish(result: Any) -> None:
            self._end(job)
            if revision == self._editor.document.picture_revision:
                on_finished(result)
            else:
                self._editor.report_unused()

        def fail(failure: Failure) -> None:
            self._end(job)
            self._editor.noticed.emit(Notice(failure.sentence, Tone.ERROR, failure.details))

        job = self._runner.submit(work, on_finished=finish, on_failed=fail, on_cancelled=lambda: self._end(job))
        self._jobs.add(job)
        self.state_changed.emit()
        return job

    def _end(self, job: Job) -> None:
        self._jobs.discard(job)
        self._strokes.pop(job, None)
        self.state_changed.emit()
