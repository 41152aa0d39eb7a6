"""Who does the work of a batch: the protocol, and this very process as one. Decides nothing, writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.core.batch.journal import Entry
from app.core.batch.photo_task import Outcome, Task, work_on
from app.core.batch.plan import Item

if TYPE_CHECKING:
    from app.core.jobs.model_cache import DeviceModels


class WorkItem(NamedTuple):
    """A photo of the plan, the task it means, and what the journal shall say of it if nothing more is known."""

    item: Item
    task: Task
    begun: Entry


class Executor(Protocol):
    """Does work items."""

    def work(self, work_items: Iterator[WorkItem]) -> Iterator[tuple[WorkItem, Outcome]]:
        """The outcome of every item as it comes; the next ones are taken only when there is a free worker."""


class InProcessExecutor:
    """Works in this process and thread, one photo after the other."""

    def __init__(self, models: DeviceModels, *, cancel: Callable[[], bool] | None = None) -> None:
        self._models = models
        self._cancel = cancel

    def work(self, work_items: Iterator[WorkItem]) -> Iterator[tuple[WorkItem, Outcome]]:
        """Raises `CancelledError` when `cancel` says so."""
        for work_item in work_items:
            yield work_item, work_on(work_item.task, self._models, self._cancel)
