"""Work done by other processes and by a cluster is the same work, and what dies costs one photo."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from app.core.batch.dask_executor import Cluster
from app.core.batch.process_executor import Processes
from app.core.batch.recipe import Recipe
from app.core.batch.run import TaskFor, by_mask
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
    return partial(by_mask, mask=mask(tmp_path / "mask.png"))


@pytest.fixture
def alone(source: Path, tmp_path: Path, by_one_mask: partial[TaskFor]) -> Path:
    """The results of a run without help."""
    from app.core.batch.executor import OwnHands
    from app.core.batch.tools import Tools

    run_batch(source, tmp_path / "alone", task_for=by_one_mask, recipe=TELEA, hands=OwnHands(Tools("cpu")))
    return tmp_path / "alone"


def same_results(one: Path, other: Path) -> bool:
    names = sorted(path.name for path in one.glob("*.png"))
    return len(names) == 4 and all((pixels(one / name) == pixels(other / name)).all() for name in names)


def test_processes_do_the_same_and_one_that_dies_costs_its_photo(
    source: Path, tmp_path: Path, by_one_mask: partial[TaskFor], alone: Path
) -> None:
    photo(source / "killer.png")
    with Processes(2, device="cpu") as hands:
        run, told = run_batch(source, tmp_path / "out", task_for=by_one_mask, recipe=TELEA, hands=Dying(hands))
        assert multiprocessing.active_children() != []
    assert multiprocessing.active_children() == []
    assert run.tally.as_numbers() == {"done": 4, "skipped": 0, "failed": 1, "untouched": 0}
    assert "was ended by signal 9" in told["killer.png"].sentence
    assert same_results(alone, tmp_path / "out")


class Dying:
    """Processes of which the one that gets a certain photo is killed, as when memory runs out."""

    def __init__(self, hands: Processes) -> None:
        self._hands = hands

    def work(self, errands: Iterator) -> Iterator:  # type: ignore[type-arg]
        return self._hands.work(self._deadly(errand) for errand in errands)

    def _deadly(self, errand):  # type: ignore[no-untyped-def]
        return errand._replace(task=Deadly()) if errand.item.name == "killer.png" else errand


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
        Cluster(cluster.scheduler_address, device="cpu") as hands,
    ):
        run, told = run_batch(source, tmp_path / "out", task_for=by_one_mask, recipe=TELEA, hands=hands)
    assert run.tally.as_numbers() == {"done": 4, "skipped": 0, "failed": 1, "untouched": 0}
    assert str(source / "broken.png") in told["broken.png"].sentence
    assert same_results(alone, tmp_path / "out")


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "127.0.0.1:x", "nowhere"])
def test_no_cluster_is_a_sentence(address: str) -> None:
    with pytest.raises(UsageError, match="no Dask cluster"):
        Cluster(address, device="cpu")
