"""Jobs: one ending each, on the owner's thread, whatever the work does."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.core.jobs.runner import Failure, Job, JobRunner
from inpainting.errors import CancelledError, InvalidRequestError


class Owner:
    """Writes down every ending and the thread it came on."""

    def __init__(self, runner: JobRunner) -> None:
        self.runner = runner
        self.endings: list[tuple[str, Any]] = []
        self.progress: list[float] = []
        self.threads: set[threading.Thread] = set()

    def submit(self, work: Callable[[Job], Any], *, lasting: bool = False) -> Job:
        return self.runner.submit(
            work,
            on_finished=lambda value: self._end("finished", value),
            on_failed=lambda failure: self._end("failed", failure),
            on_cancelled=lambda: self._end("cancelled", None),
            on_progress=self.progress.append,
            lasting=lasting,
        )

    @property
    def failure(self) -> Failure:
        [(word, failure)] = self.endings
        assert word == "failed"
        return failure

    def _end(self, word: str, content: Any) -> None:
        self.endings.append((word, content))
        self.threads.add(threading.current_thread())


class Obedient:
    """Work without end that stops when asked to."""

    def __init__(self) -> None:
        self.begun = threading.Event()

    def __call__(self, job: Job) -> None:
        self.begun.set()
        while not job.is_asked_to_stop():
            threading.Event().wait(0.001)
        raise CancelledError


@pytest.fixture
def owner(qapp: object) -> Iterator[Owner]:
    runner = JobRunner("test")
    yield Owner(runner)
    runner.shut_down()


def test_something_can_be_done_on_the_worker_before_each_job(qapp: object, qtbot: QtBot) -> None:
    log: list[object] = []
    runner = JobRunner("test", before=lambda: log.append(threading.current_thread()))
    for number in range(2):
        runner.submit(lambda _, number=number: log.append(number), on_finished=lambda _: None, on_failed=log.append)
    qtbot.waitUntil(lambda: not runner.is_busy)
    runner.shut_down()
    assert log[1::2] == [0, 1]
    assert log[0] is log[2] is not threading.main_thread()


def test_a_failure_before_a_job_is_logged_and_the_job_is_done(
    qapp: object, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    results: list[object] = []
    runner = JobRunner("test", before=lambda: 1 / 0)  # type: ignore[arg-type, return-value]
    runner.submit(lambda _: "done", on_finished=results.append, on_failed=results.append)
    qtbot.waitUntil(lambda: not runner.is_busy)
    runner.shut_down()
    assert results == ["done"]
    assert "ZeroDivisionError" in caplog.text


def test_a_result_comes_on_the_owners_thread(owner: Owner, qtbot: QtBot) -> None:
    worked_on: list[threading.Thread] = []

    def work(job: Job) -> int:
        worked_on.append(threading.current_thread())
        return 42

    owner.submit(work)
    qtbot.waitUntil(lambda: bool(owner.endings))
    assert owner.endings == [("finished", 42)]
    assert owner.threads == {threading.main_thread()}
    assert worked_on[0] is not threading.main_thread()


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (InvalidRequestError("A sentence for the person."), "A sentence for the person."),
        (RuntimeError("mat1 and mat2 shapes cannot be multiplied"), "unexpected error (RuntimeError)"),
        (MemoryError(), "not enough memory"),
        (KeyError("x"), "unexpected error (KeyError)"),
        (SystemExit(3), "unexpected error (SystemExit)"),
    ],
)
def test_every_exception_becomes_a_sentence(owner: Owner, qtbot: QtBot, error: BaseException, sentence: str) -> None:
    def work(job: Job) -> None:
        raise error

    owner.submit(work)
    qtbot.waitUntil(lambda: bool(owner.endings))
    assert sentence in owner.failure.sentence
    expected = isinstance(error, InvalidRequestError)
    assert expected or type(error).__name__ in owner.failure.details

    owner.endings.clear()
    owner.submit(lambda job: "goes on")
    qtbot.waitUntil(lambda: bool(owner.endings))
    assert owner.endings == [("finished", "goes on")]


def test_a_running_job_is_asked_to_stop(owner: Owner, qtbot: QtBot) -> None:
    work = Obedient()
    job = owner.submit(work)
    assert work.begun.wait(5)
    job.cancel()
    assert job.is_cancelling
    qtbot.waitUntil(lambda: bool(owner.endings))
    assert owner.endings == [("cancelled", None)]


def test_a_result_that_comes_after_cancelling_is_dropped(owner: Owner, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(job: Job) -> str:
        begun.set()
        go_on.wait(5)
        return "too late"

    job = owner.submit(work)
    assert begun.wait(5)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(owner.endings))
    qtbot.wait(30)
    assert owner.endings == [("cancelled", None)]


@pytest.mark.parametrize(("lasting", "ending"), [(True, ("finished", "done")), (False, ("cancelled", None))])
def test_what_lasts_has_finished_when_it_is_done_and_nothing_else_has(
    owner: Owner, qtbot: QtBot, lasting: bool, ending: tuple[str, object]
) -> None:
    done = threading.Event()

    def work(job: Job) -> str:
        done.set()
        return "done"

    job = owner.submit(work, lasting=lasting)
    assert done.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(owner.endings))
    assert owner.endings == [ending]


def test_a_waiting_job_is_cancelled_at_once_and_never_begins(owner: Owner, qtbot: QtBot) -> None:
    go_on, begun_too = threading.Event(), threading.Event()
    owner.submit(lambda job: go_on.wait(5))
    job = owner.submit(lambda job: begun_too.set())
    job.cancel()
    qtbot.waitUntil(lambda: bool(owner.endings))
    assert owner.endings == [("cancelled", None)]
    go_on.set()
    qtbot.waitUntil(lambda: len(owner.endings) == 2)
    qtbot.wait(30)
    assert not begun_too.is_set()


def test_progress_is_thinned_out_but_its_end_is_told(owner: Owner, qtbot: QtBot) -> None:
    def work(job: Job) -> None:
        for step in range(1001):
            job.report(step / 1000)

    owner.submit(work)
    qtbot.waitUntil(lambda: bool(owner.endings))
    assert owner.progress[-1] == 1.0
    assert owner.progress == sorted(owner.progress)
    assert len(owner.progress) < 100


def test_jobs_are_done_in_order(owner: Owner, qtbot: QtBot) -> None:
    for number in range(5):
        owner.submit(lambda job, number=number: number)
    qtbot.waitUntil(lambda: len(owner.endings) == 5)
    assert [value for _, value in owner.endings] == [0, 1, 2, 3, 4]


def test_shutting_down_ends_every_job_once_and_the_thread(qapp: object, qtbot: QtBot) -> None:
    runner = JobRunner("test")
    owner = Owner(runner)
    work = Obedient()
    owner.submit(work)
    owner.submit(lambda job: None)
    assert work.begun.wait(5)
    assert runner.shut_down()
    qtbot.wait(30)
    assert owner.endings == [("cancelled", None), ("cancelled", None)]
    assert not runner.is_busy


def test_what_lasts_and_waits_is_done_before_the_thread_ends(qapp: object) -> None:
    runner, done = JobRunner("test"), list[str]()
    owner, work = Owner(runner), Obedient()
    owner.submit(work)
    owner.submit(lambda job: done.append("lasts"), lasting=True)
    owner.submit(lambda job: done.append("does not"))
    assert work.begun.wait(5)
    assert runner.shut_down()
    assert done == ["lasts"]
