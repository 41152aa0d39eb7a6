"""Work done by other processes and by a cluster is the same work, and what dies costs one photo."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from app.core.batch.dask_executor import DaskExecutor
from app.core.batch.process_executor import ProcessExecutor
from app.core.batch.recipe import Recipe
from app.core.batch.run import TaskFor, make_tasks_by_mask
from app.core.errors import UsageError
from tests.unit.app.core.batch.folders import mask, photo, pixels, run_batch

TELEA = Recipe(method="telea")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    for number in range(4):
        photo(tmp_path / "in" / f"{number}.png", number)
    return tmp_path / "in"


@pytest.fixture
def by_one_mask(tmp_path: Path) -> partial[TaskFor]:
    return partial(make_tasks_by_mask, mask=mask(tmp_path / "mask.png"))


@pytest.fixture
def alone(source: Path, tmp_path: Path, by_one_mask: partial[TaskFor]) -> Path:
    """The results of a run without help."""
    from app.core.batch.executor import InProcessExecutor
    from app.core.jobs.model_cache import ModelCache

    run_batch(
        source,
        tmp_path / "alone",
        task_for=by_one_mask,
        recipe=TELEA,
        executor=InProcessExecutor(ModelCache().on("cpu")),
    )
    return tmp_path / "alone"


def same_results(one: Path, other: Path) -> bool:
    names = sorted(path.name for path in one.glob("*.png"))
    return len(names) == 4 and all((pixels(one / name) == pixels(other / name)).all() for name in names)


def test_processes_do_the_same_and_one_that_dies_costs_its_photo(
    source: Path, tmp_path: Path, by_one_mask: partial[TaskFor], alone: Path
) -> None:
    photo(source / "killer.png")
    with ProcessExecutor(2, device="cpu") as executor:
        run, told = run_batch(source, tmp_path / "out", task_for=by_one_mask, recipe=TELEA, executor=Dying(executor))
        assert multiprocessing.active_children() != []
    assert multiprocessing.active_children() == []
    assert run.tally.count_endings() == {"done": 4, "skipped": 0, "failed": 1, "untouched": 0}
    assert "was ended by signal 9" in told["killer.png"].sentence
    assert same_results(alone, tmp_path / "out")


class Dying:
    """Processes of which the one that gets a certain photo is killed, as when memory runs out."""

    def __init__(self, executor: ProcessExecutor) -> None:
        self._hands = executor

    def work(self, errands: Iterator) -> Iterator:  # type: ignore[type-arg]
        return self._hands.work(self._deadly(work_item) for work_item in errands)

    def _deadly(self, work_item):  # type: ignore[no-untyped-def]
        return work_item._replace(task=Deadly()) if work_item.item.name == "killer.png" else work_item


class Deadly:
    """Kills the process that unpacks it."""

    def __reduce__(self) -> tuple[object, ...]:
        return os.kill, (_Here(), signal.SIGKILL)


class _Here:
    """The number of the process that unpacks it."""

    def __reduce__(self) -> tuple[object, ...]:
        return os.getpid, ()


def test_a_cluster_does_the_same(source: Path, tmp_path: Path, by_one_mask: partial[TaskFor], alone: Path) -> None:
    from distributed import LocalCluster

    (source / "broken.png").write_bytes(b"no picture")
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, processes=False, dashboard_address=None) as cluster,
        DaskExecutor(cluster.scheduler_address, device="cpu") as executor,
    ):
        run, told = run_batch(source, tmp_path / "out", task_for=by_one_mask, recipe=TELEA, executor=executor)
    assert run.tally.count_endings() == {"done": 4, "skipped": 0, "failed": 1, "untouched": 0}
    assert str(source / "broken.png") in told["broken.png"].sentence
    assert same_results(alone, tmp_path / "out")


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "127.0.0.1:x", "nowhere"])
def test_no_cluster_is_a_sentence(address: str) -> None:
    with pytest.raises(UsageError, match="no Dask cluster"):
        DaskExecutor(address, device="cpu")
