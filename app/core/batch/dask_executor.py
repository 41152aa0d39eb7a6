"""A batch worked off by a Dask cluster. Photos and masks go there and finished files come back as bytes.

So the machines need no common disk, and results and journal are still written in one place.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Self

from app.core.batch.journal import State
from app.core.batch.photo_task import Outcome, Task, work_on
from app.core.jobs.model_cache import DeviceModels, ModelCache
from inpainting.executors import dask_cluster as cluster
from inpainting.executors.lost import LostWork

if TYPE_CHECKING:
    from app.core.batch.executor import WorkItem

_one_at_a_time = threading.Lock()
"""A worker may have several threads, but its tools serve one photo at a time."""


class DaskExecutor:
    """The workers at `address` (such as `tcp://host:8786`); use it in a `with`.

    Raises `UsageError` when nothing answers there or Dask is not installed.
    """

    def __init__(self, address: str, *, device: str) -> None:
        self._workers: cluster.DaskCluster[_Parcel, Outcome] = cluster.DaskCluster(
            address, partial(_do_parcel, device=device)
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        self._workers.__exit__(*details)

    def work(self, work_items: Iterator[WorkItem]) -> Iterator[tuple[WorkItem, Outcome]]:
        """The outcomes as they come. A worker that dies over a photo again and again costs that photo only."""
        for work_item, outcome in self._workers.work(
            (work_item, _Parcel.of(work_item.task)) for work_item in work_items
        ):
            yield work_item, _fail_lost(outcome) if isinstance(outcome, LostWork) else outcome


def _fail_lost(lost: LostWork) -> Outcome:
    return Outcome(State.FAILED, f"The work of the cluster on this photo {lost.how}.")


@dataclass(frozen=True)
class _Parcel:
    """A task with the files it needs; its paths mean nothing on another machine."""

    task: Task
    photo: bytes
    mask: bytes | None

    @classmethod
    def of(cls, task: Task) -> _Parcel:
        """Reads the files; one that cannot be read is sent empty, which the worker answers with a sentence."""
        return cls(task, _read_content(task.source), None if task.mask is None else _read_content(task.mask))


def _do_parcel(parcel: _Parcel, device: str) -> Outcome:
    """What a worker does with a parcel."""
    with TemporaryDirectory(prefix="cleanplate-") as folder, _one_at_a_time:
        task = parcel.task
        source = _unpack(parcel.photo, Path(folder) / "photo", task.source)
        mask = None
        if task.mask is not None and parcel.mask is not None:
            mask = _unpack(parcel.mask, Path(folder) / "mask", task.mask)
        outcome = work_on(replace(task, source=source, mask=mask), _get_models(device))
        return replace(outcome, sentence=_with_own_names(outcome.sentence, task, source, mask))


def _unpack(content: bytes, folder: Path, named_like: Path) -> Path:
    folder.mkdir()
    path = folder / f"file{named_like.suffix}"
    path.write_bytes(content)
    return path


def _with_own_names(sentence: str, task: Task, source: Path, mask: Path | None) -> str:
    """The sentence with the names that the person knows."""
    sentence = sentence.replace(str(source), str(task.source))
    return sentence if mask is None else sentence.replace(str(mask), str(task.mask))


@lru_cache(maxsize=2)
def _get_models(device: str) -> DeviceModels:
    return ModelCache().on(device)


def _read_content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
