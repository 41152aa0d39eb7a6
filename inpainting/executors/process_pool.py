"""Several worker processes on this machine, for any work. One that dies costs its job only; another takes its place."""

from __future__ import annotations

import multiprocessing
import os
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from inpainting.executors.lost import LostWork

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

Key = TypeVar("Key")
Job = TypeVar("Job")
Result = TypeVar("Result")


class ProcessPool(Generic[Job, Result]):
    """`count` workers that share the processor's cores; use it in a `with`, at whose end they are gone.

    Each calls `begin` once, in its own process, and does its jobs with the function that it gets.
    """

    def __init__(self, count: int, begin: Callable[[], Callable[[Job], Result]]) -> None:
        self._count = count
        self._begin = begin
        self._workers: list[_Worker] = []
        self._folder = TemporaryDirectory(prefix="cleanplate-")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.end()
        self._workers.clear()
        self._folder.cleanup()

    def work(self, jobs: Iterator[tuple[Key, Job]]) -> Iterator[tuple[Key, Result | LostWork]]:
        """The results as they come, each with the key of its job; each worker has one job at a time."""
        busy: dict[object, tuple[_Worker, Key]] = {}
        while True:
            for worker in self._free({worker for worker, _ in busy.values()}):
                keyed = next(jobs, None)
                if keyed is None:
                    break
                key, job = keyed
                worker.give(job)
                busy[worker.pipe] = (worker, key)
            if not busy:
                return
            for pipe in wait([worker.pipe for worker, _ in busy.values()]):
                worker, key = busy.pop(pipe)
                yield key, self._take_result(worker)

    def _free(self, busy: set[_Worker]) -> Iterator[_Worker]:
        """Those with nothing to do; new ones are started one by one, as they are asked for."""
        yield from [worker for worker in self._workers if worker not in busy]
        while len(self._workers) < self._count:
            threads = max(1, (os.cpu_count() or 1) // self._count)
            worker = _Worker(self._begin, threads, self._folder.name)
            self._workers.append(worker)
            yield worker

    def _take_result(self, worker: _Worker) -> Result | LostWork:
        try:
            result: Result = worker.receive()
            return result
        except (EOFError, OSError):
            self._workers.remove(worker)
            return worker.read_last_words()


class _Worker:
    """One process and the pipe to it."""

    def __init__(self, begin: Callable[[], Callable[[Any], Any]], threads: int, folder: str) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=_serve, args=(theirs, begin, threads, folder), name="cleanplate-worker", daemon=True
        )
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that gives the jobs
        try:
            self._process.start()
        finally:
            signal.signal(signal.SIGINT, before)
        theirs.close()

    def give(self, job: object) -> None:
        with suppress(OSError):  # a dead worker is noticed when its result is asked for
            self.pipe.send(job)

    def receive(self) -> Any:
        """Raises `EOFError` or `OSError` when the process is no more."""
        return self.pipe.recv()

    def read_last_words(self) -> LostWork:
        """How the process died."""
        self._process.join(timeout=5)
        self.end()
        code = self._process.exitcode or 0
        return LostWork(f"was ended by signal {-code}" if code < 0 else f"ended with code {code}")

    def end(self) -> None:
        self.pipe.close()
        self._process.terminate()
        self._process.join()


def _serve(pipe: Connection, begin: Callable[[], Callable[[Any], Any]], threads: int, folder: str) -> None:
    """What a worker does until nobody listens any more; what it puts aside goes to `folder`."""
    tempfile.tempdir = folder
    os.environ["OMP_NUM_THREADS"] = str(threads)
    _limit_opencv(threads)
    do = begin()
    with suppress(EOFError, OSError):
        while True:
            pipe.send(do(pipe.recv()))


def _limit_opencv(threads: int) -> None:
    import cv2

    cv2.setNumThreads(threads)
