"""Runs compiled loops over strips of work in threads; what comes out does not depend on how many there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import pairwise
from typing import Any, Final

import cv2
import numpy.typing as npt

Loop = Callable[..., Any]
Array = npt.NDArray[Any]

_STRIPS: Final = 8
_FEWEST: Final = 1_000
"""A strip has at least so many items, so that small work is not cut up."""


class Workers:
    """The threads of one fill. A loop must write nothing that another strip of the same call reads."""

    def __init__(self, pool: ThreadPoolExecutor | None) -> None:
        self._pool = pool

    def run(self, loop: Loop, common: tuple[Any, ...], *cut: Array, shift: float = 0.0) -> None:
        """Calls `loop(*common, *cut)` with a strip of the `cut` arrays at a time, which are equally long.

        `shift` moves the cuts, in shares of a strip.
        """
        strips = [slice(start, stop) for start, stop in pairwise(_choose_cuts(len(cut[0]), shift))]
        calls = ((*common, *(array[strip] for array in cut)) for strip in strips)
        if self._pool is None or len(strips) == 1:
            for call in calls:
                loop(*call)
        else:
            for future in [self._pool.submit(loop, *call) for call in calls]:
                future.result()


@contextmanager
def start_workers() -> Iterator[Workers]:
    """As many threads as OpenCV may use (`inpainting.runtime.limits`), ended when the fill is."""
    threads = cv2.getNumThreads()
    if threads <= 1:
        yield Workers(None)
        return
    with ThreadPoolExecutor(threads, thread_name_prefix="texture") as pool:
        yield Workers(pool)


def _choose_cuts(count: int, shift: float) -> list[int]:
    strips = max(1, min(_STRIPS, count // _FEWEST))
    inner = [round((number + shift) * count / strips) for number in range(1, strips)]
    return [0, *inner, count]
