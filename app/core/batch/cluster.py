"""The workers of a Dask cluster. Photos and masks go there and finished files come back as bytes.

So the machines need no common disk, and results and journal are still written in one place. This room alone imports
`distributed`.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Self

from app.core.batch.journal import State
from app.core.batch.tools import Tools
from app.core.batch.work import Outcome, Task, work_on
from app.core.errors import UsageError

if TYPE_CHECKING:
    from app.core.batch.hands import Errand

_CONNECT_SECONDS = 10
_AHEAD = 2
"""Errands under way for each worker, so that none waits for the network."""

_one_at_a_time = threading.Lock()
"""A worker may have several threads, but its tools serve one photo at a time."""


class Cluster:
    """The workers at `address` (such as `tcp://host:8786`); use it in a `with`.

    Raises `UsageError` when nothing answers there or Dask is not installed.
    """

    def __init__(self, address: str, *, device: str) -> None:
        self._device = device
        self._client = _connected(address)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def work(self, errands: Iterator[Errand]) -> Iterator[tuple[Errand, Outcome]]:
        """The outcomes as they come. A worker that dies over a photo again and again costs that photo only."""
        from distributed import as_completed

        under_way: dict[Any, Errand] = {}
        coming = as_completed([], loop=self._client.loop)
        while True:
            while len(under_way) < _AHEAD * max(1, len(self._client.nthreads())):
                errand = next(errands, None)
                if errand is None:
                    break
                future = self._sent(_Parcel.of(errand.task))
                under_way[future] = errand
                coming.add(future)
            if not under_way:
                return
            future = next(coming)
            yield under_way.pop(future), _outcome_of(future)

    def _sent(self, parcel: _Parcel) -> Any:
        import dask

        with dask.config.set({"distributed.admin.large-graph-warning-threshold": "4GB"}):
            return self._client.submit(_work_there, parcel, self._device, pure=False)


@dataclass(frozen=True)
class _Parcel:
    """A task with the files it needs; its paths mean nothing on another machine."""

    task: Task
    photo: bytes
    mask: bytes | None

    @classmethod
    def of(cls, task: Task) -> _Parcel:
        """Reads the files; one that cannot be read is sent empty, which the worker answers with a sentence."""
        return cls(task, _content(task.source), None if task.mask is None else _content(task.mask))


def _work_there(parcel: _Parcel, device: str) -> Outcome:
    """What a worker does with a parcel."""
    with TemporaryDirectory(prefix="cleanplate-") as folder, _one_at_a_time:
        task = parcel.task
        source = _unpacked(parcel.photo, Path(folder) / "photo", task.source)
        mask = None
        if task.mask is not None and parcel.mask is not None:
            mask = _unpacked(parcel.mask, Path(folder) / "mask", task.mask)
        outcome = work_on(replace(task, source=source, mask=mask), _tools(device))
        return replace(outcome, sentence=_with_own_names(outcome.sentence, task, source, mask))


def _unpacked(content: bytes, folder: Path, named_like: Path) -> Path:
    folder.mkdir()
    path = folder / f"file{named_like.suffix}"
    path.write_bytes(content)
    return path


def _with_own_names(sentence: str, task: Task, source: Path, mask: Path | None) -> str:
    """The sentence with the names that the person knows."""
    sentence = sentence.replace(str(source), str(task.source))
    return sentence if mask is None else sentence.replace(str(mask), str(task.mask))


@lru_cache(maxsize=2)
def _tools(device: str) -> Tools:
    return Tools(device)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _outcome_of(future: Any) -> Outcome:
    """The future's outcome; the cluster may let go of it afterwards."""
    error = future.exception()
    try:
        if error is not None:
            return Outcome(State.FAILED, f"The cluster could not work on this photo ({type(error).__name__}).")
        outcome: Outcome = future.result()
        return outcome
    finally:
        future.release()


def _connected(address: str) -> Any:
    try:
        from distributed import Client
    except ModuleNotFoundError as error:
        words = f"--dask needs more packages ({error.name} is missing): pip install cleanplate[cluster]"
        raise UsageError(words) from error
    try:
        _check_somebody_answers(address)
        return Client(address, timeout=_CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise UsageError("There is no Dask cluster at “{address}”.", address=address) from error


def _check_somebody_answers(address: str) -> None:
    """Raises `OSError` or `ValueError` otherwise; a client that waits in vain would leave a thread behind."""
    protocol, _, place = address.rpartition("://")
    if protocol in ("", "tcp", "tls"):
        host, _, port = place.rpartition(":")
        socket.create_connection((host.strip("[]"), int(port)), timeout=_CONNECT_SECONDS).close()
