"""Makes Ctrl-C wait while something must not be torn apart. Knows nothing of what that is."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def defer_interrupts() -> Iterator[None]:
    """Ctrl-C that is pressed inside the `with` takes effect at its end; other threads are never disturbed by it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    pressed: list[tuple[object, ...]] = []
    before = signal.signal(signal.SIGINT, lambda *news: pressed.append(news))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed and callable(before):
        before(signal.SIGINT, None)
