"""Writes unsaved work to the disk a moment after it changed, on a worker thread. Knows neither what nor where."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PyQt5.QtCore import QObject, QTimer, pyqtSignal

from app.core.errors import SaveError
from app.core.jobs.runner import Failure, JobRunner

log = logging.getLogger(__name__)


class DelayedWriter(QObject):
    """The base of what keeps work for the case of a crash: `note_change` is called at each change of it.

    The first of a row of changes is written after the pause, with all that followed it. Writings come one after the
    other, and what is older never replaces what is newer, whichever thread writes it.
    """

    failed = pyqtSignal(object)
    """A sentence: the work could not be written. Said once, until it goes well again or somebody asks for it."""

    def __init__(self, runner: JobRunner, *, pause: int, parent: QObject | None = None) -> None:
        """`pause` is in milliseconds."""
        super().__init__(parent)
        self._runner = runner
        self._changes = self._written = 0
        self._is_writing = False
        self._last_failure = ""
        self._turn = threading.Lock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self.write_now)

    @property
    def is_written(self) -> bool:
        """Whether all that was done is on the disk."""
        return self._written >= self._changes

    @property
    def is_at_rest(self) -> bool:
        """Whether the work can be taken as it is; in the middle of a drag, say, it cannot."""
        return True

    def make_writer(self) -> Callable[[], None] | None:
        """Take the work as it is; what is returned writes it, on any thread, or raises `SaveError`. None: nothing."""
        raise NotImplementedError

    def note_change(self) -> None:
        """There is something new to be written."""
        self._changes += 1
        if not self._timer.isActive():
            self._timer.start()

    def write_now(self) -> None:
        """Have the worker thread write what there is; what cannot be taken now, or changes meanwhile, follows later."""
        self._timer.stop()
        if self._is_writing or not self.is_at_rest:
            self._timer.start()
            return
        write, number = self.make_writer(), self._changes
        if write is None:
            self.skip()
            return
        self._is_writing = True
        self._runner.submit(
            lambda _: self._write(write, number),
            on_finished=lambda _: self._on_written(),
            on_failed=self._on_failed,
            on_cancelled=self._on_ended,
            lasting=True,
        )

    def flush(self) -> bool:
        """Write on this thread, at once, what is not written yet; says whether all is now."""
        self._timer.stop()
        write = None if self.is_written else self.make_writer()
        if write is None:
            self.skip()
            return True
        try:
            self._write(write, self._changes)
        except SaveError as error:
            log.warning("Unsaved work could not be kept: %s", error)
            self.failed.emit(error.sentence)
        return self.is_written

    def skip(self) -> None:
        """What was done up to now is not written any more; a writing that has begun is waited for."""
        self._timer.stop()
        with self._turn:
            self._written = self._changes

    def _write(self, write: Callable[[], None], number: int) -> None:
        with self._turn:
            if number > self._written:
                write()
                self._written = number

    def _on_written(self) -> None:
        self._last_failure = ""
        self._on_ended()

    def _on_ended(self) -> None:
        self._is_writing = False

    def _on_failed(self, failure: Failure) -> None:
        log.warning("Unsaved work could not be kept: %s", failure.sentence)
        self._on_ended()
        if failure.sentence != self._last_failure:
            self._last_failure = failure.sentence
            self.failed.emit(failure.sentence)
