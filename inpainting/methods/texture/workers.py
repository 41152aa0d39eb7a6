"""Runs compiled loops over strips of work in threads; what comes out does not depend on how many there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import pairwise
from typing import Any, Final

import cv2

_STRIPS: Final = 8
_FEWEST: Final = 1_000
"""A strip has at least so many items, so that small work is not cut up."""


class Workers:
    """The threads of one fill. A loop must write nothing that another strip of the same call reads."""

    def __init__(self, pool: ThreadPoolExecutor | None) -> None:
        self._pool = pool

    def run(self, loop: Callable[..., Any], count: int, arguments: Callable[[slice], tuple[Any, ...]], *, shift: float = 0.0) -> None:
        """Calls `loop` with the arguments of each strip of `count` items; `shift` moves the cuts, in shares of a strip."""
        strips = [slice(start, stop) for start, stop in pairwise(_cuts(count, shift))]
        if self._pool is None or len(strips) == 1:
            for strip in strips:
                loop(*arguments(strip))
        else:
            for future in [self._pool.submit(loop, *arguments(strip)) for strip in strips]:
                future.result()


@contextmanager
def start_workers() -> Iterator[Workers]:
    """As many threads as OpenCV may use (`inpainting.limits`), ended when the fill is."""
    threads = cv2.getNumThreads()
    if threads <= 1:
        yield Workers(None)
        return
    with ThreadPoolExecutor(threads, thread_name_prefix="texture") as pool:
        yield Workers(pool)


def _cuts(count: int, shift: float) -> list[int]:
    strips = max(1, min(_STRIPS, count // _FEWEST))
    inner = [round((number + shift) * count / strips) for number in range(1, strips)]
    return [0, *inner, count]
