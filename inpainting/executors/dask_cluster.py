"""The workers of a Dask cluster, for any work. This room alone imports `distributed`."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Generic, Self, TypeVar

from inpainting.executors.lost import LostWork
from models.errors import UsageError

_CONNECT_SECONDS = 10
_AHEAD = 2
"""Jobs under way for each worker, so that none waits for the network."""

Key = TypeVar("Key")
Job = TypeVar("Job")
Result = TypeVar("Result")


class DaskCluster(Generic[Job, Result]):
    """The workers at `address` (such as `tcp://host:8786`), each of which calls `do`; use it in a `with`.

    Without an address a cluster of `count` workers is begun on this machine and gone at the end of the `with`.
    Raises `UsageError` when nothing answers there or Dask is not installed.
    """

    def __init__(self, address: str | None, do: Callable[[Job], Result], *, count: int = 1) -> None:
        self._do = do
        self._own = _start_cluster(count) if address is None else None
        self._client = _connect(self._own.scheduler_address if self._own else str(address))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()
        if self._own:
            self._own.close()

    def work(self, jobs: Iterator[tuple[Key, Job]]) -> Iterator[tuple[Key, Result | LostWork]]:
        """The results as they come. A worker that dies over a job again and again costs that job only."""
        from distributed import as_completed

        under_way: dict[Any, Key] = {}
        coming = as_completed([], loop=self._client.loop)
        while True:
            while len(under_way) < _AHEAD * max(1, len(self._client.nthreads())):
                keyed = next(jobs, None)
                if keyed is None:
                    break
                future = self._send(keyed[1])
                under_way[future] = keyed[0]
                coming.add(future)
            if not under_way:
                return
            future = next(coming)
            yield under_way.pop(future), _take_result(future)

    def _send(self, job: Job) -> Any:
        import dask

        with dask.config.set({"distributed.admin.large-graph-warning-threshold": "4GB"}):
            return self._client.submit(self._do, job, pure=False)


def _take_result(future: Any) -> Any:
    """The future's result or `LostWork`; the cluster may let go of it afterwards."""
    error = future.exception()
    try:
        return LostWork(f"failed with {type(error).__name__}") if error is not None else future.result()
    finally:
        future.release()


def _start_cluster(count: int) -> Any:
    with _require_dask():
        from distributed import LocalCluster
    return LocalCluster(n_workers=count, threads_per_worker=1, dashboard_address=":0")


def _connect(address: str) -> Any:
    with _require_dask():
        from distributed import Client
    try:
        _check_somebody_answers(address)
        return Client(address, timeout=_CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise UsageError("There is no Dask cluster at “{address}”.", address=address) from error


@contextmanager
def _require_dask() -> Iterator[None]:
    """Dask is here, and no more talkative than the program. Raises `UsageError`."""
    try:
        yield
        logging.getLogger("distributed").setLevel(logging.getLogger().level)
    except ModuleNotFoundError as error:
        words = "--dask needs more packages ({name} is missing): pip install cleanplate[cluster]"
        raise UsageError(words, name=error.name) from error


def _check_somebody_answers(address: str) -> None:
    """Raises `OSError` or `ValueError` otherwise; a client that waits in vain would leave a thread behind."""
    protocol, _, place = address.rpartition("://")
    if protocol in ("", "tcp", "tls"):
        host, _, port = place.rpartition(":")
        socket.create_connection((host.strip("[]"), int(port)), timeout=_CONNECT_SECONDS).close()
