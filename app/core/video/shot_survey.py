"""Looking for cuts in a clip while nothing else is to do. Decides nothing about them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt5.QtCore import QObject, pyqtSignal

from app.core.jobs.runner import Job, JobRunner


class Survey(QObject):
    """Goes through the frames once, with as many pauses as it must; `look` shows a number and whether a shot begins."""

    seen = pyqtSignal()
    """Another cut, or a piece further."""

    def __init__(self, runner: JobRunner, search: Callable[[int, Job], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._search = runner, search
        self._job: Job | None = None
        self._frames = self._done = 0
        self._may_run = False
        self.cuts: list[int] = []

    def begin(self, frames: int) -> None:
        """Another clip of so many frames; 0 for none."""
        self._frames, self._done, self.cuts = frames, 0, []
        self.pause() if not frames else self.go_on()

    def pause(self) -> None:
        """Give way to other work."""
        self._may_run = False
        if self._job is not None:
            self._job.cancel()

    def go_on(self) -> None:
        """From where it stopped, if there is anything left."""
        self._may_run = True
        if self._job is None and self._done < self._frames:
            self._job = self._runner.submit(
                partial(self._search, self._done),
                on_finished=lambda _: self._on_ended(),
                on_failed=lambda _: self._on_failed(),
                on_cancelled=self._on_ended,
                on_shown=self._on_seen,
            )

    def _on_seen(self, seen: tuple[int, bool]) -> None:
        number, is_cut = seen
        self._done = number + 1
        if is_cut and number not in self.cuts:
            self.cuts.append(number)
        self.seen.emit()

    def _on_ended(self) -> None:
        self._job = None
        if self._may_run:
            self.go_on()

    def _on_failed(self) -> None:
        """A damaged clip has no further cuts that could be told."""
        self._done = self._frames
        self._on_ended()
