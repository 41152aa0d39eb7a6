"""Who makes training pairs: this process, several, or a Dask cluster. The pairs themselves are `training.pairs`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from inpainting.executors.dask_cluster import Cluster
from inpainting.executors.lost import Lost
from inpainting.executors.process_pool import Processes
from inpainting.training.synthesis.pairs.making import Made, Useless, make
from models.errors import CleanplateError

if TYPE_CHECKING:
    from inpainting.training.synthesis.pairs.filling import Makers
    from inpainting.training.synthesis.pairs.specs import Order

_Keyed = Iterator[tuple["Order", "Order"]]
_Results = Iterator[tuple["Order", "Made | Useless | Lost"]]


class LostError(CleanplateError):
    """A worker died over a pair."""


class OwnMakers:
    """This process and thread, one pair after the other."""

    def work(self, orders: Iterator[Order]) -> Iterator[tuple[Order, Made | Useless]]:
        return ((order, make(order)) for order in orders)


def process_makers(count: int) -> AbstractContextManager[Makers]:
    """`count` processes on this machine."""
    return _lent(Processes(count, _begin), lambda order: order)


def cluster_makers(address: str | None, *, count: int) -> AbstractContextManager[Makers]:
    """The workers at an address; the files travel to them. Without one, `count` workers on this machine."""
    return _lent(Cluster(address, make, count=count), lambda order: order.carried())


class _Workers(Protocol):
    def work(self, jobs: _Keyed) -> _Results: ...


@dataclass
class _Lent:
    workers: _Workers
    packed: Callable[[Order], Order]

    def work(self, orders: Iterator[Order]) -> Iterator[tuple[Order, Made | Useless]]:
        """Raises `LostError` when a worker died; what is finished by then is kept."""
        for order, made in self.workers.work((order, self.packed(order)) for order in orders):
            if isinstance(made, Lost):
                words = "The worker on pair {number} {how}; the same command goes on from there."
                raise LostError(words, number=order.number, how=made.how)
            yield order, made


@contextmanager
def _lent(
    workers: Processes[Order, Made | Useless] | Cluster[Order, Made | Useless],
    packed: Callable[[Order], Order],
) -> Iterator[Makers]:
    with workers:
        yield _Lent(workers, packed)


def _begin() -> Callable[[Order], Made | Useless]:
    return make
