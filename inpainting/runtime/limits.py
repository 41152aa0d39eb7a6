"""How much of the computer the engine may use: threads and graphics memory. Loads torch for nobody but networks."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

NETWORK_THREADS: Final = 4
"""How many threads of torch a network has, whatever this process has: see `use_network_threads`."""

_usual_threads: int | None = None
"""How many threads torch takes by itself; known once that was changed."""


def limit_threads(count: int) -> None:
    """From now on this thread's work is done by `count` threads of torch and OpenCV; 0 leaves it to them."""
    import cv2

    global _usual_threads
    cv2.setNumThreads(count or -1)
    torch = _import_torch()
    if torch is not None and (count or _usual_threads):
        _usual_threads = _usual_threads or torch.get_num_threads()
        torch.set_num_threads(count or _usual_threads)


@contextmanager
def use_network_threads() -> Iterator[None]:
    """Inside, torch works with `NETWORK_THREADS` threads, so that a network gives the same bits everywhere.

    Its kernels sum in an order that goes by how many threads they are told of: a process with one core to itself and
    one with two would see the edges of the same object elsewhere. So this many it is even where `limit_threads` set
    fewer; where there are fewer cores they take turns, which costs little.
    """
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(NETWORK_THREADS)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def let_threads_rest() -> None:
    """Torch's threads sleep while they wait for one another; called before torch is loaded, or it does nothing.

    By themselves they wait busily, and where other programs or our own encoder want the same cores, a look of the
    detector takes ten times as long. What the person set is left alone.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def limit_graphics_memory(size: int) -> None:
    """Let torch take no more than `size` bytes of the graphics card (0: all); beyond, it says that memory is full.

    Then the engine works in smaller pieces. A card that is not in use is not touched.
    """
    cuda = getattr(_import_torch(), "cuda", None)  # not there yet while torch is being loaded
    if cuda is not None and cuda.is_initialized():
        whole = cuda.get_device_properties(0).total_memory
        cuda.set_per_process_memory_fraction(min(1.0, size / whole) if size else 1.0)


def _import_torch() -> Any:
    return sys.modules.get("torch")
