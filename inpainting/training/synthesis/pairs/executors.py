"""Who makes training pairs: this process, several, or a Dask cluster. The pairs themselves are `training.pairs`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from inpainting.executors.dask_cluster import DaskCluster
from inpainting.executors.lost import LostWork
from inpainting.executors.process_pool import ProcessPool
from inpainting.training.synthesis.pairs.making import Made, Useless, make
from models.errors import CleanplateError

if TYPE_CHECKING:
    from inpainting.training.synthesis.pairs.filling import Makers
    from inpainting.training.synthesis.pairs.specs import PairSpec

_Keyed = Iterator[tuple["PairSpec", "PairSpec"]]
_Results = Iterator[tuple["PairSpec", "Made | Useless | LostWork"]]


class LostWorkError(CleanplateError):
    """A worker died over a pair."""


class InProcessMaker:
    """This process and thread, one pair after the other."""

    def work(self, specs: Iterator[PairSpec]) -> Iterator[tuple[PairSpec, Made | Useless]]:
        return ((spec, make(spec)) for spec in specs)


def open_process_pool(count: int) -> AbstractContextManager[Makers]:
    """`count` processes on this machine."""
    return _start(ProcessPool(count, _begin), lambda spec: spec)


def open_dask_cluster(address: str | None, *, count: int) -> AbstractContextManager[Makers]:
    """The workers at an address; the files travel to them. Without one, `count` workers on this machine."""
    return _start(DaskCluster(address, make, count=count), lambda spec: spec.carry_content())


class _Workers(Protocol):
    def work(self, jobs: _Keyed) -> _Results: ...


@dataclass
class _Started:
    workers: _Workers
    packed: Callable[[PairSpec], PairSpec]

    def work(self, specs: Iterator[PairSpec]) -> Iterator[tuple[PairSpec, Made | Useless]]:
        """Raises `LostWorkError` when a worker died; what is finished by then is kept."""
        for spec, made in self.workers.work((spec, self.packed(spec)) for spec in specs):
            if isinstance(made, LostWork):
                words = "The worker on pair {number} {how}; the same command goes on from there."
                raise LostWorkError(words, number=spec.number, how=made.how)
            yield spec, made


@contextmanager
def _start(
    workers: ProcessPool[PairSpec, Made | Useless] | DaskCluster[PairSpec, Made | Useless],
    packed: Callable[[PairSpec], PairSpec],
) -> Iterator[Makers]:
    with workers:
        yield _Started(workers, packed)


def _begin() -> Callable[[PairSpec], Made | Useless]:
    return make
