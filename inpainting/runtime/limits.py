"""How much of the computer the engine may use: threads and graphics memory. Imports torch only where it is already."""

from __future__ import annotations

import os
import sys
from typing import Any

_usual_threads: int | None = None
"""How many threads torch takes by itself; known once that was changed."""


def limit_threads(count: int) -> None:
    """From now on this thread's work is done by `count` threads of torch and OpenCV; 0 leaves it to them."""
    import cv2

    global _usual_threads
    cv2.setNumThreads(count or -1)
    torch = _torch()
    if torch is not None and (count or _usual_threads):
        _usual_threads = _usual_threads or torch.get_num_threads()
        torch.set_num_threads(count or _usual_threads)


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
    cuda = getattr(_torch(), "cuda", None)  # not there yet while torch is being loaded
    if cuda is not None and cuda.is_initialized():
        whole = cuda.get_device_properties(0).total_memory
        cuda.set_per_process_memory_fraction(min(1.0, size / whole) if size else 1.0)


def _torch() -> Any:
    return sys.modules.get("torch")
