"""Where each pixel of a hole is copied from: patch optimisation from coarse to fine, led by a coarse fill.

At each size, in turns: every patch that touches the hole looks for the known patch most like it (PatchMatch, Barnes et
al. 2009, with the picture's own frequent offsets as further candidates, He and Sun 2014), then every pixel of the hole
becomes what the patches over it say (Wexler et al. 2007; Newson et al. 2014). The next size starts from these offsets,
doubled. Deterministic whatever the number of threads. Not here: how what is copied is joined (`joining`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import cv2
import numpy as np

from inpainting.methods.texture import kernels
from inpainting.methods.texture.pyramid import Level, Numbers, Pixels, Size, halve_until_thin
from inpainting.request import Hole, Image

_ROUNDS: Final = (12, 8, 5, 3, 2)
"""Turns at each size, from the coarsest; the last figure goes for all finer ones."""
_PASSES: Final = 4
_FIRST_PASSES: Final = 8
_TOLERANCE: Final = 0.1
_STRIPS: Final = 4
_FEWEST: Final = 2_000
"""So many targets at least make a strip of their own."""
_UNSURE: Final = np.float32(1e6)


class Workers:
    """Runs a loop over strips of places in threads; the strips, and so the result, do not depend on their number."""

    def __init__(self, threads: int | None = None) -> None:
        self._threads = threads or cv2.getNumThreads()
        self._pool = ThreadPoolExecutor(self._threads) if self._threads > 1 else None

    def run(self, loop: Callable[..., Any], places: Numbers, call: Callable[[Numbers], tuple[Any, ...]], *, shift: float = 0.0) -> None:
        strips = list(_strips(places, shift))
        if self._pool is None or len(strips) == 1:
            for strip in strips:
                loop(*call(strip))
            return
        for future in [self._pool.submit(loop, *call(strip)) for strip in strips]:
            future.result()

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown()


def _strips(places: Numbers, shift: float) -> Iterator[Numbers]:
    count = max(1, min(_STRIPS, len(places) // _FEWEST))
    cuts = [round((number + (shift if 0 < number < count else 0)) * len(places) / count) for number in range(count + 1)]
    for start, stop in zip(cuts, cuts[1:]):
        if stop > start:
            yield places[start:stop]


def find_sources(image: Image, hole: Hole, coarse: Image, offsets: Numbers, *, excluded: Hole | None = None, seed: int = 1, workers: Workers | None = None) -> tuple[Numbers, Numbers]:
    sizes = halve_until_thin(image, hole, coarse, np.zeros_like(hole) if excluded is None else excluded)
    workers = workers or Workers()
    state = None
    for number in range(len(sizes) - 1, -1, -1):
        rank = len(sizes) - 1 - number
        window = min(2 ** (rank + 1) + 1, 9) | 1
        level = Level(sizes[number], rank=rank, window=window)
        search = _Search(level, workers, seed + 100 * number)
        search.start(state)
        scaled = np.unique(np.round(offsets / 2.0**number).astype(np.int64), axis=0)
        search.settle(_ROUNDS[min(rank, len(_ROUNDS) - 1)], scaled, coarsest=rank == 0)
        state = level, search.field
    sources = np.empty(len(level.pixels), np.int64)
    kernels.choose_sources(level.stride, level.pixels, search.field, search.cost, sources)
    return level.pixels, sources, level


class _Search:
    def __init__(self, level: Level, workers: Workers, seed: int) -> None:
        self._level, self._workers, self._seed = level, workers, seed
        self.field = np.full(len(level.usable), -1, np.int64)
        self.cost = np.zeros(len(level.usable), np.float32)

    def start(self, coarser) -> None:
        level = self._level
        generator, places = np.random.default_rng(self._seed), np.flatnonzero(level.usable)
        self.field[level.targets] = places[generator.integers(0, len(places), len(level.targets))]
        if coarser is None:
            return
        above, field = coarser
        y, x = level.rows_and_columns(level.targets)
        py, px = np.minimum(y // 2, above.shape[0] - 1), np.minimum(x // 2, above.shape[1] - 1)
        parents = field[above.places(py, px)]
        v, u = above.rows_and_columns(parents)
        v, u = 2 * v + y - 2 * py, 2 * u + x - 2 * px
        inside = (parents >= 0) & (v >= 0) & (u >= 0) & (v < level.shape[0]) & (u < level.shape[1])
        doubled = level.places(np.where(inside, v, 0), np.where(inside, u, 0))
        good = inside & level.usable[doubled]
        self.field[level.targets[good]] = doubled[good]
        self.cost[level.targets[~good]] = _UNSURE
        self._vote(np.float32(1))

    def settle(self, rounds: int, offsets: Numbers, *, coarsest: bool) -> None:
        level = self._level
        flat = offsets[:, 0] * level.stride + offsets[:, 1]
        longest = max(level.shape)
        for number in range(rounds):
            passes = _FIRST_PASSES if number == 0 else _PASSES
            radius = longest if coarsest or number == 0 else longest // 4
            common = level.features, level.weights, level.stride
            self._workers.run(kernels.measure_field, level.targets, lambda strip: (*common, strip, self.field, self.cost))
            common = level.features, level.weights, level.usable, level.stride
            self._workers.run(kernels.try_offsets, level.targets, lambda strip: (*common, strip, self.field, self.cost, flat))
            self._workers.run(kernels.improve_field, level.targets, lambda strip: (*common, strip, self.field, self.cost, passes, self._seed + number, radius, _TOLERANCE), shift=0.25 if number % 2 else -0.25)
            self._vote(max(np.percentile(self.cost[level.targets], 75), 1e-3))

    def _vote(self, variance: float) -> None:
        level = self._level
        votes = np.exp(self.cost / (-2 * variance)) * level.nearness
        self._workers.run(kernels.vote, level.pixels, lambda strip: (level.features, level.stride, strip, self.field, votes))
