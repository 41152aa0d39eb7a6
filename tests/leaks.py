"""Finds threads that a test left behind. Not a test."""

from __future__ import annotations

import threading
import time

_PATIENCE = 3.0

_OF_LIBRARIES = ("TMonitor", "_DummyThread")
"""Classes of threads that live as long as the process by design: tqdm's monitor, threads not begun by Python."""

_POOLS_OF_LIBRARIES = ("Dask-Offload",)
"""Beginnings of the names of others of that kind."""


def leaked_threads(before: set[threading.Thread]) -> list[str]:
    """Names of the threads that were not there `before` and do not end within a few seconds."""
    end = time.monotonic() + _PATIENCE
    while left := _new_threads(before):
        if time.monotonic() > end:
            return [thread.name for thread in left]
        time.sleep(0.02)
    return []


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    alive = [thread for thread in threading.enumerate() if thread not in before]
    own = [thread for thread in alive if type(thread).__name__ not in _OF_LIBRARIES]
    return [thread for thread in own if not thread.name.startswith(_POOLS_OF_LIBRARIES)]
