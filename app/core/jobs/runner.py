"""The worker thread and the jobs on it: each ends exactly once, on the thread of its owner; no pixels, no engine."""

from __future__ import annotations

import errno
import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

from PyQt5.QtCore import QObject, Qt, pyqtSignal

from app.core.reports import format_details
from inpainting.errors import CancelledError
from models.errors import CleanplateError
from models.sentences import Sentence

log = logging.getLogger(__name__)

Value = TypeVar("Value")

_PROGRESS_PAUSE = 0.03


class Outcome(Enum):
    """The three ways a job can end."""

    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Failure:
    """Why a job failed: a sentence for the person and, when nobody expected it, the details for a report."""

    sentence: str
    details: str = ""


@dataclass(frozen=True, eq=False)
class _Letter:
    """What the worker tells the owner about a job."""

    job: Job
    progress: float | None = None
    outcome: Outcome | None = None
    content: Any = None


class Job:
    """A request on its way: `cancel` and the properties are for the owner, the other calls for the work.

    A `lasting` one leaves something on disk: when its work is done it has finished, whoever asked it to stop meanwhile.
    Of any other nothing remains after `cancel`.
    """

    def __init__(self, work: Callable[[Job], Any], send: Callable[[_Letter], None], *, lasting: bool = False) -> None:
        self._work = work
        self._lasting = lasting
        self._send = send
        self._stop = threading.Event()
        self._start = threading.Lock()
        self._ended = False
        self._reported = 0.0
        self.on_finished: Callable[[Any], None] = _ignore
        self.on_failed: Callable[[Failure], None] = _ignore
        self.on_cancelled: Callable[[], None] = _ignore_nothing
        self.on_progress: Callable[[float], None] = _ignore
        self.on_shown: Callable[[Any], None] = _ignore

    @property
    def is_cancelling(self) -> bool:
        return self._stop.is_set() and not self._ended

    @property
    def waits_to_last(self) -> bool:
        """Whether it is lasting and has not begun."""
        return self._lasting and not self._start.locked()

    def cancel(self) -> None:
        """Ask the work to stop; a job still waiting for the worker ends at once, a running one at its next question."""
        self._stop.set()
        if self._start.acquire(blocking=False):
            self._send(_Letter(self, outcome=Outcome.CANCELLED))

    def is_asked_to_stop(self) -> bool:
        return self._stop.is_set()

    def report(self, progress: float) -> None:
        """Tell the owner how far the work is, 0..1; calls in quick succession are left out."""
        now = time.monotonic()
        if now - self._reported >= _PROGRESS_PAUSE or progress >= 1.0:
            self._reported = now
            self._send(_Letter(self, progress=progress))

    def show(self, part: Any) -> None:
        """Hand the owner something that is done already."""
        self._send(_Letter(self, content=part))

    def run(self) -> None:
        """Do the work and send its one ending; called by the worker thread. The work is let go of, with its arrays."""
        if not self._start.acquire(blocking=False):
            return
        self._send(self._do_work())

    def deliver(self, letter: _Letter) -> None:
        """Tell the owner; called on the owner's thread. Whatever comes after the ending is dropped."""
        if self._ended:
            return
        if letter.outcome is None:
            if letter.progress is None:
                self.on_shown(letter.content)
            else:
                self.on_progress(letter.progress)
            return
        self._ended = True
        if letter.outcome is Outcome.FINISHED and (self._lasting or not self._stop.is_set()):
            self.on_finished(letter.content)
        elif letter.outcome is Outcome.FAILED and not self._stop.is_set():
            self.on_failed(letter.content)
        else:
            self.on_cancelled()

    def _do_work(self) -> _Letter:
        work, self._work = self._work, _ignore
        try:
            return _Letter(self, outcome=Outcome.FINISHED, content=work(self))
        except CancelledError:
            return _Letter(self, outcome=Outcome.CANCELLED)
        except CleanplateError as error:
            log.warning("A job failed: %s", error)
            return _Letter(self, outcome=Outcome.FAILED, content=Failure(error.sentence))
        except BaseException as error:
            log.exception("A job failed")
            failure = Failure(_choose_sentence(error), format_details(error))
            return _Letter(self, outcome=Outcome.FAILED, content=failure)


class JobRunner(QObject):
    """Owns one worker thread and does jobs on it one after the other; create and use it on one thread."""

    _arrived = pyqtSignal(object)

    def __init__(self, name: str, *, before: Callable[[], None] | None = None, parent: QObject | None = None) -> None:
        """`before` is called on the worker's thread ahead of each job."""
        super().__init__(parent)
        self._before = before or _ignore_nothing
        self._waiting: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._open: list[Job] = []
        self._thread = threading.Thread(target=self._work_off, name=f"cleanplate-{name}", daemon=True)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)  # type: ignore[call-arg]
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        return bool(self._open)

    def submit(
        self,
        work: Callable[[Job], Value],
        *,
        on_finished: Callable[[Value], None],
        on_failed: Callable[[Failure], None],
        on_cancelled: Callable[[], None] | None = None,
        on_progress: Callable[[float], None] | None = None,
        on_shown: Callable[[Any], None] | None = None,
        lasting: bool = False,
    ) -> Job:
        """Put `work` on the worker thread; exactly one of the three endings is called here later.

        `lasting` work leaves something on disk, see `Job`.
        """
        job = Job(work, self._send, lasting=lasting)
        job.on_finished, job.on_failed = on_finished, on_failed
        job.on_cancelled = on_cancelled or _ignore_nothing
        job.on_progress = on_progress or _ignore
        job.on_shown = on_shown or _ignore
        self._open.append(job)
        self._waiting.put(job)
        return job

    def shut_down(self, *, timeout: float = 20.0) -> bool:
        """Cancel everything, wait up to `timeout` seconds for the thread; jobs without an ending end as cancelled.

        What lasts and has not begun yet, a mask to be saved, say, is still done.
        """
        for job in self._open:
            if not job.waits_to_last:
                job.cancel()
        self._waiting.put(None)
        self._thread.join(timeout)
        if self._thread.is_alive():
            log.error("The worker thread did not stop within %s seconds", timeout)
        for job in list(self._open):
            self._on_arrived(_Letter(job, outcome=Outcome.CANCELLED))
        return not self._thread.is_alive()

    def _on_arrived(self, letter: _Letter) -> None:
        if letter.outcome is not None and letter.job in self._open:
            self._open.remove(letter.job)
        letter.job.deliver(letter)

    def _work_off(self) -> None:
        while (job := self._waiting.get()) is not None:
            self._prepare()
            job.run()
            del job

    def _prepare(self) -> None:
        try:
            self._before()
        except Exception:
            log.exception("What comes before a job failed")

    def _send(self, letter: _Letter) -> None:
        try:
            self._arrived.emit(letter)
        except RuntimeError:
            log.warning("A job ended after its owner was gone")


def _choose_sentence(error: BaseException) -> str:
    if isinstance(error, MemoryError):
        return Sentence("There is not enough memory for this. Close other programs or work on a smaller picture.")
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Sentence("This did not work because the disk is full.")
    words = "This did not work because of an unexpected error ({kind}). Nothing was changed."
    return Sentence(words, kind=type(error).__name__)


def _ignore(_: Any) -> None:
    pass


def _ignore_nothing() -> None:
    pass
