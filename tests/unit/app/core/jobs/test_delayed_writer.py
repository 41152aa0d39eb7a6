"""Unsaved work is written a moment after it changed: each state once, the newest last, a failure said once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.core.errors import SaveError
from app.core.jobs.delayed_writer import DelayedWriter
from app.core.jobs.runner import JobRunner


class Counter(DelayedWriter):
    """Work that is a number; what was written of it lies in a list."""

    def __init__(self, runner: JobRunner) -> None:
        super().__init__(runner, pause=5)
        self.work, self.rests, self.is_full = 0, True, False
        self.disk: list[int] = []
        self.gate, self.waits = threading.Event(), threading.Event()
        self.gate.set()
        self.said: list[str] = []
        self.failed.connect(self.said.append)

    @property
    def is_at_rest(self) -> bool:
        return self.rests

    def make_writer(self) -> Callable[[], None] | None:
        work = self.work
        return (lambda: self._put(work)) if work else None

    def change(self) -> None:
        self.work += 1
        self.note_change()

    def _put(self, work: int) -> None:
        self.waits.set()
        self.gate.wait(10)
        if self.is_full:
            raise SaveError("The disk is full.")
        self.disk.append(work)


@pytest.fixture
def counter(qtbot: QtBot) -> Iterator[Counter]:
    runner = JobRunner("writing")
    yield Counter(runner)
    runner.shut_down()


def test_what_changes_while_something_is_written_is_written_afterwards_and_once(counter: Counter, qtbot: QtBot) -> None:
    counter.gate.clear()
    counter.change()
    qtbot.waitUntil(counter.waits.is_set)
    for _ in range(5):
        counter.change()
        qtbot.wait(10)
    counter.gate.set()
    qtbot.waitUntil(lambda: counter.is_written)
    assert counter.disk == [1, 6]


def test_what_waits_for_the_worker_never_replaces_what_is_newer(counter: Counter, qtbot: QtBot) -> None:
    busy = threading.Event()
    counter._runner.submit(lambda _: busy.wait(10), on_finished=lambda _: None, on_failed=lambda _: None)
    counter.change()
    counter.write_now()
    counter.change()
    assert counter.flush()
    busy.set()
    qtbot.waitUntil(lambda: not counter._runner.is_busy)
    assert counter.disk == [2]


def test_what_was_given_up_is_not_written(counter: Counter, qtbot: QtBot) -> None:
    busy = threading.Event()
    counter._runner.submit(lambda _: busy.wait(10), on_finished=lambda _: None, on_failed=lambda _: None)
    counter.change()
    counter.write_now()
    counter.skip()
    busy.set()
    qtbot.waitUntil(lambda: not counter._runner.is_busy)
    assert counter.is_written
    assert counter.disk == []


def test_the_middle_of_a_drag_is_waited_for(counter: Counter, qtbot: QtBot) -> None:
    counter.rests = False
    counter.change()
    qtbot.wait(30)
    assert counter.disk == []
    counter.rests = True
    qtbot.waitUntil(lambda: counter.disk == [1])


def test_a_failure_is_said_once_until_it_goes_well_and_whenever_somebody_asks(counter: Counter, qtbot: QtBot) -> None:
    counter.is_full = True
    for _ in range(2):
        counter.change()
        qtbot.waitUntil(lambda: not counter._timer.isActive() and not counter._runner.is_busy)
    assert len(counter.said) == 1
    assert not counter.flush()
    assert len(counter.said) == 2
    counter.is_full = False
    counter.change()
    qtbot.waitUntil(lambda: counter.is_written)
    counter.is_full = True
    counter.change()
    qtbot.waitUntil(lambda: len(counter.said) == 3)
