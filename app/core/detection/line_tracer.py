"""A thin line followed from click to click: knows the clicks and the way so far, knows no widget.

The looking is done on the worker thread; only then is the way to the pointer at hand at every move of it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from PyQt5.QtCore import QObject, pyqtSignal

from app.core.document.editor import Editor
from app.core.document.shapes import Point
from app.core.jobs.runner import Failure, Job, JobRunner
from app.core.notices import Notice, Tone
from inpainting.engine.request import Image

if TYPE_CHECKING:
    from inpainting.detection.lines.line import Line
    from inpainting.detection.lines.tracing import LineMap, Ways


class LineTracer(QObject):
    """Clicks come in; in the end the line is part of the mask, as one step."""

    changed = pyqtSignal()
    """Other clicks, or another way to the pointer: ask the properties."""

    state_changed = pyqtSignal()
    """It began or ended to look, or a line ended."""

    painted = pyqtSignal()
    """The line is part of the mask now."""

    def __init__(self, editor: Editor, *, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._runner = runner
        self._map = _MapKeeper()
        self._jobs: list[Job] = []
        self._last: tuple[Line, ...] = ()
        self._aim: Point | None = None
        self._forget()
        editor.document.photo_replaced.connect(self._on_photo_replaced)

    @property
    def is_tracing(self) -> bool:
        """Whether there is a click and no end yet."""
        return bool(self._clicks)

    @property
    def is_looking(self) -> bool:
        return bool(self._jobs)

    @property
    def last(self) -> tuple[Line, ...]:
        """The pieces of the line that was traced last in this photo."""
        return self._last

    @property
    def width(self) -> float:
        """Of what was followed so far, in pixels; 0 as long as that is not known."""
        return max((line.width for line in self._lines), default=0.0)

    @property
    def ways(self) -> Sequence[Sequence[Point]]:
        """What was followed so far, piece by piece, and the way on to the pointer; straight where none is known yet."""
        followed = [_thin_out(line.points) for line in self._lines]
        if self._aim is None or self._ends:
            return followed
        if self._ways is not None and len(self._lines) == len(self._clicks) - 1:
            return [*followed, _thin_out(self._ways.sketch(self._aim))]
        return [*followed, [*self._clicks[len(self._lines) :], self._aim]]

    def prepare(self) -> None:
        """The tool is in hand: look at the picture before the first click. If that fails, the click will say so."""
        if self._editor.document.has_photo:
            see, key = self._prepare_sight()
            self._runner.submit(
                lambda _: self._map.prepare(see, key), on_finished=lambda _: None, on_failed=lambda _: None
            )

    def is_at_end(self, point: Point, *, near: float) -> bool:
        """Whether a point is at most `near` pixels from the last click."""
        return self.is_tracing and math.dist(point, self._clicks[-1]) <= near

    def add(self, point: Point) -> None:
        """Another click: the line goes on to here."""
        if self._ends or not self._editor.can_edit:
            return
        self._clicks.append(point)
        self._aim = point
        see, key = self._prepare_sight()
        known = self._worked
        self._submit(lambda _: known.go_on(self._map.get(see, key), point), self._on_followed)
        self.changed.emit()

    def aim(self, point: Point | None) -> None:
        """The pointer is here now, or nowhere."""
        if self.is_tracing and point != self._aim:
            self._aim = point
            self.changed.emit()

    def finish(self) -> bool:
        """The line ends at the last click and becomes part of the mask; says whether there was one."""
        if not self.is_tracing:
            return False
        self._ends = True
        self._end_if_ready()
        return True

    def abandon(self) -> bool:
        """Give up the line; says whether there was one."""
        was_tracing = self.is_tracing
        self._forget()
        if was_tracing:
            self.changed.emit()
            self.state_changed.emit()
        return was_tracing

    def take_back(self) -> None:
        """Forget the last click."""
        clicks = self._clicks[:-1]
        self.abandon()
        for click in clicks:
            self.add(click)

    def _forget(self) -> None:
        self._clicks: list[Point] = []
        self._lines: list[Line] = []
        self._ways: Ways | None = None
        self._aim = None
        self._ends = False
        self._worked = _Worked()

    def _prepare_sight(self) -> tuple[Callable[[], Image], int]:
        return self._editor.document.prepare_sight(), self._editor.document.picture_revision

    def _on_followed(self, worked: _Worked, answer: tuple[Line | None, Ways]) -> None:
        if worked is not self._worked:
            return
        line, self._ways = answer
        if line is not None:
            self._lines.append(line)
        self._end_if_ready()
        self.changed.emit()

    def _end_if_ready(self) -> None:
        """Paint, once all that was clicked is followed."""
        if not self._ends or self._ways is None or len(self._lines) < len(self._clicks) - 1:
            return
        lines = tuple(self._lines)
        self._forget()
        self.changed.emit()
        self.state_changed.emit()
        if lines:
            from inpainting.detection.lines.line import draw_lines

            self._last = lines
            box, hole = draw_lines(lines, self._editor.document.extent)
            self._editor.paint_shape(box, lambda: hole)
            self.painted.emit()

    def _submit(self, work: Callable[[Job], Any], on_finished: Callable[[_Worked, Any], None]) -> None:
        worked = self._worked

        def end() -> None:
            self._jobs.remove(job)
            self.state_changed.emit()

        def finish(answer: Any) -> None:
            end()
            on_finished(worked, answer)

        def fail(failure: Failure) -> None:
            end()
            self.abandon()
            self._editor.noticed.emit(Notice(failure.sentence, Tone.ERROR, failure.details))

        job = self._runner.submit(work, on_finished=finish, on_failed=fail, on_cancelled=end)
        self._jobs.append(job)
        self.state_changed.emit()

    def _on_photo_replaced(self) -> None:
        self._last = ()
        self._map = _MapKeeper()
        self.abandon()


class _MapKeeper:
    """Where lines may run in the picture that was asked about last; used on the worker thread."""

    def __init__(self) -> None:
        self._kept: tuple[int, LineMap] | None = None

    def prepare(self, see: Callable[[], Image], key: int) -> None:
        """Do the slow part of `get`, and of what is done with its answer, beforehand."""
        from inpainting.detection.lines.tracing import compile_loops

        self.get(see, key)
        compile_loops()

    def get(self, see: Callable[[], Image], key: int) -> LineMap:
        """The map of the picture with this revision."""
        from inpainting.detection.lines.tracing import make_line_map

        if self._kept is None or self._kept[0] != key:
            self._kept = None
            self._kept = (key, make_line_map(see()))
        return self._kept[1]


class _Worked:
    """How far one line was followed; used on the worker thread, where click comes after click."""

    def __init__(self) -> None:
        self._ways: Ways | None = None

    def go_on(self, lines: LineMap, point: Point) -> tuple[Line | None, Ways]:
        """The line from the click before to this one, if there was one, and the ways from here."""
        line = None if self._ways is None else self._ways.follow(point)
        self._ways = lines.spread(point)
        return line, self._ways


def _thin_out(points: np.ndarray[Any, Any]) -> list[Point]:
    """Enough of the points to draw by."""
    step = max(1, len(points) // 400)
    kept = np.concatenate([points[:-1:step], points[-1:]])
    return [(float(x), float(y)) for x, y in kept]
