"""A batch worked off by several processes on this machine. One that dies costs its photo only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Self

from app.core.batch.journal import State
from app.core.batch.photo_task import Outcome, Task, work_on
from app.core.jobs.model_cache import ModelCache
from inpainting.executors import process_pool as processes
from inpainting.executors.lost import LostWork

if TYPE_CHECKING:
    from app.core.batch.executor import WorkItem


class ProcessExecutor:
    """`count` workers that share the processor's cores; use it in a `with`, at whose end they are gone."""

    def __init__(self, count: int, *, device: str) -> None:
        self._workers: processes.ProcessPool[Task, Outcome] = processes.ProcessPool(count, partial(_begin, device))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        self._workers.__exit__(*details)

    def work(self, work_items: Iterator[WorkItem]) -> Iterator[tuple[WorkItem, Outcome]]:
        """The outcomes as they come; each worker has one item at a time."""
        for work_item, outcome in self._workers.work((work_item, work_item.task) for work_item in work_items):
            yield work_item, _fail_lost(outcome) if isinstance(outcome, LostWork) else outcome


def _begin(device: str) -> Callable[[Task], Outcome]:
    return partial(work_on, models=ModelCache().on(device))


def _fail_lost(lost: LostWork) -> Outcome:
    words = f"The process that worked on this photo {lost.how}; perhaps there was not enough memory."
    return Outcome(State.FAILED, words)
