"""Several worker processes on this machine. One that dies costs its photo only; another takes its place."""

from __future__ import annotations

import multiprocessing
import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Self

from app.core.batch.journal import State
from app.core.batch.tools import Tools
from app.core.batch.work import Outcome, work_on

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

    from app.core.batch.hands import Errand


class Processes:
    """`count` workers that share the processor's cores; use it in a `with`, at whose end they are gone."""

    def __init__(self, count: int, *, device: str) -> None:
        self._count = count
        self._device = device
        self._workers: list[_Worker] = []
        self._folder = TemporaryDirectory(prefix="cleanplate-")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.end()
        self._workers.clear()
        self._folder.cleanup()

    def work(self, errands: Iterator[Errand]) -> Iterator[tuple[Errand, Outcome]]:
        """The outcomes as they come; each worker has one errand at a time."""
        busy: dict[object, tuple[_Worker, Errand]] = {}
        while True:
            for worker in self._free({worker for worker, _ in busy.values()}):
                errand = next(errands, None)
                if errand is None:
                    break
                worker.give(errand)
                busy[worker.pipe] = (worker, errand)
            if not busy:
                return
            for pipe in wait([worker.pipe for worker, _ in busy.values()]):
                worker, errand = busy.pop(pipe)
                yield errand, self._outcome_of(worker)

    def _free(self, busy: set[_Worker]) -> Iterator[_Worker]:
        """Those with nothing to do; new ones are started one by one, as they are asked for."""
        yield from [worker for worker in self._workers if worker not in busy]
        while len(self._workers) < self._count:
            threads = max(1, (os.cpu_count() or 1) // self._count)
            worker = _Worker(self._device, threads, self._folder.name)
            self._workers.append(worker)
            yield worker

    def _outcome_of(self, worker: _Worker) -> Outcome:
        try:
            return worker.outcome()
        except (EOFError, OSError):
            self._workers.remove(worker)
            return Outcome(State.FAILED, worker.last_words())


class _Worker:
    """One process and the pipe to it."""

    def __init__(self, device: str, threads: int, folder: str) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=_serve, args=(theirs, device, threads, folder), name="cleanplate-batch", daemon=True
        )
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that gives the tasks
        try:
            self._process.start()
        finally:
            signal.signal(signal.SIGINT, before)
        theirs.close()

    def give(self, errand: Errand) -> None:
        with suppress(OSError):  # a dead worker is noticed when its outcome is asked for
            self.pipe.send(errand.task)

    def outcome(self) -> Outcome:
        """Raises `EOFError` or `OSError` when the process is no more."""
        outcome: Outcome = self.pipe.recv()
        return outcome

    def last_words(self) -> str:
        """A sentence on why the process died."""
        self._process.join(timeout=5)
        self.end()
        code = self._process.exitcode or 0
        how = f"was ended by signal {-code}" if code < 0 else f"ended with code {code}"
        return f"The process that worked on this photo {how}; perhaps there was not enough memory."

    def end(self) -> None:
        self.pipe.close()
        self._process.terminate()
        self._process.join()


def _serve(pipe: Connection, device: str, threads: int, folder: str) -> None:
    """What a worker does until nobody listens any more; what it puts aside goes to `folder`."""
    tempfile.tempdir = folder
    os.environ["OMP_NUM_THREADS"] = str(threads)
    _limit_opencv(threads)
    tools = Tools(device)
    with suppress(EOFError, OSError):
        while True:
            pipe.send(work_on(pipe.recv(), tools))


def _limit_opencv(threads: int) -> None:
    import cv2

    cv2.setNumThreads(threads)
