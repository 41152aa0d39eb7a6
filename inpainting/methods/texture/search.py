"""Where each pixel of a hole is copied from: patch optimisation from coarse to fine, led by a coarse fill.

At each size, in turns: every patch that touches the hole looks for the known patch most like it (PatchMatch, Barnes et
al. 2009, with the picture's own frequent offsets as further candidates, He and Sun 2014), then every pixel of the hole
becomes what the patches over it say (Wexler et al. 2007; Newson et al. 2014). The next size starts from these offsets,
doubled. Sizes larger than the coarse fill are searched nearby only, by colour. Deterministic whatever the number of
threads. Not here: how what is copied is joined (`joining`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from inpainting.engine.holes import compute_thickness
from inpainting.engine.request import Image
from inpainting.methods.texture import kernels
from inpainting.methods.texture.pyramid import Lead, Level, Pixels, Places, Size, halve
from inpainting.methods.texture.workers import Loop, Workers

_THINNEST: Final = 10
"""Sizes are halved until the hole is at most this thick, in pixels, …"""
_SMALLEST: Final = 40
"""… or a side would be cut from below this many."""
_FEWEST: Final = 64
"""Where fewer patches may be copied there is no search."""
_TURNS: Final = (16, 12, 8, 5, 3)
"""Turns at each size, from the coarsest; the last figure goes for all finer ones."""
_TURNS_OF_THIN, _SIZES_OF_THIN = (10, 8, 5), 3
"""The same for a hole so thin that there are at most so many sizes."""
_PASSES: Final = (4, 2)
"""Passes of PatchMatch in the first turn at a size, and in the others."""
_TOLERANCE: Final = 0.1
_NEARBY: Final = 4
"""Pixels that are searched around at sizes larger than the coarse fill."""
_UNSURE: Final = 1e6
"""The cost of what was drawn by lot."""
_SHIFTS: Final = (-0.25, 0.25)


@dataclass(frozen=True, eq=False)
class Sources:
    """What a search found: `origins` says for each hole pixel's place, at full size, which one it is copied from."""

    level: Level
    origins: Places

    def get_copied(self) -> Pixels:
        """The colours that are copied, N×3 for the hole's pixels in row order."""
        colours = self.level.scene[0].reshape(len(self.level.states), -1)
        return np.asarray(colours[self.origins[self.level.pixels], :3], np.float32)


def find_sources(
    finest: Size,
    make_coarse_fill: Callable[[Size], Image],
    offsets_of: Callable[[Size], Places],
    *,
    halvings: int = 0,
    seed: int = 1,
    workers: Workers,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Sources | None:
    """The sources of the hole of `finest`; None where too little may be copied.

    The coarse fill (H×W×3 uint8) and the frequent offsets (N×2, rows and columns) are asked for of the size that is
    `halvings` coarser than the finest. `check_cancelled` is called between turns and may raise.
    """
    sizes = [finest]
    for _ in range(halvings):
        sizes.append(halve(sizes[-1]))
    if any(np.count_nonzero(size.usable) < _FEWEST for size in (finest, sizes[-1])):
        return None
    working = sizes.pop()
    offsets = offsets_of(working)
    led = _halve_until_thin(working, Lead.measure(make_coarse_fill(working), working.hole))
    turns = _TURNS_OF_THIN if len(led) <= _SIZES_OF_THIN else _TURNS
    search = None
    for number in reversed(range(len(led))):
        rank = len(led) - 1 - number
        search = _Search(Level(*led[number], rank=rank), search, workers, seed + 100 * (halvings + number))
        scaled = np.unique(np.round(offsets / 2.0**number).astype(np.int64), axis=0)
        search.settle(turns[min(rank, len(turns) - 1)], scaled, rank=rank, check_cancelled=check_cancelled)
    for number in reversed(range(halvings)):
        check_cancelled()
        search = _Search(Level(sizes[number], None), search, workers, seed + 100 * number)
        search.refine()
    return search.make_sources() if search else None


def _halve_until_thin(size: Size, lead: Lead) -> list[tuple[Size, Lead]]:
    """The sizes that are led, from the working size to one at which the hole is thin or little could be copied."""
    sizes = [(size, lead)]
    while compute_thickness(size.hole) > _THINNEST and min(size.hole.shape) >= _SMALLEST:
        size = halve(size)
        if np.count_nonzero(size.usable) < _FEWEST or not size.hole.any():
            break
        lead = lead.halve(size)
        sizes.append((size, lead))
    return sizes


class _Search:
    """One level's field: the source of each target's patch, 0 elsewhere, and what it costs."""

    def __init__(self, level: Level, coarser: _Search | None, workers: Workers, seed: int) -> None:
        self.level, self._workers, self._seed = level, workers, seed
        self.field, self.cost = np.zeros(len(level.states), np.int32), np.zeros(len(level.states), np.float32)
        if coarser is None:
            self._draw(level.targets)
        else:
            self._double(coarser)

    def settle(self, turns: int, offsets: Places, *, rank: int, check_cancelled: Callable[[], None]) -> None:
        """Searches and votes in turns."""
        steps = (offsets[:, 0] * self.level.stride + offsets[:, 1]) if len(offsets) else np.empty(0, np.int64)
        longest = max(self.level.shape)
        for number in range(turns):
            check_cancelled()
            self._on_targets(kernels.measure_field)
            if len(steps):
                self._on_targets(kernels.try_offsets, steps)
            radius = longest if rank == 0 or number == 0 else longest // 4
            self._improve(_PASSES[min(number, 1)], number, radius)
            self._vote(max(float(np.percentile(self.cost[self.level.targets], 75)), 1e-3))

    def refine(self) -> None:
        """Lets patches move a few pixels, once."""
        self._on_targets(kernels.measure_field)
        self._improve(1, 0, _NEARBY)

    def make_sources(self) -> Sources:
        """What each hole pixel is copied from."""
        level, origins = self.level, np.zeros(len(self.field), np.int32)
        common = level.stride, self.field, self.cost, origins
        self._workers.run(kernels.choose_sources, common, level.pixels)
        return Sources(level, origins)

    def _improve(self, passes: int, number: int, radius: int) -> None:
        shift = _SHIFTS[number % len(_SHIFTS)]
        self._on_targets(kernels.improve_field, passes, self._seed + number, radius, _TOLERANCE, shift=shift)

    def _on_targets(self, loop: Loop, *more: object, shift: float = 0.0) -> None:
        common = self.level.scene, self.field, self.cost, *more
        self._workers.run(loop, common, self.level.targets, shift=shift)

    def _vote(self, variance: float) -> None:
        level, votes = self.level, np.zeros(len(self.cost), np.float32)
        votes[level.targets] = np.exp(self.cost[level.targets] / (-2 * variance)) * level.nearness
        self._workers.run(kernels.vote, (level.scene, self.field, votes), level.pixels)

    def _draw(self, targets: Places) -> None:
        places = np.flatnonzero(self.level.usable)
        drawn = np.random.default_rng(self._seed).integers(0, len(places), len(targets))
        self.field[targets] = places[drawn]

    def _double(self, coarser: _Search) -> None:
        """Takes over the offsets of the size half as large; where they lead to nothing usable sources are drawn."""
        level, above = self.level, coarser.level
        common = level.usable, self.field, level.shape, coarser.field, above.shape
        self._workers.run(kernels.double_field, common, level.targets)
        lost = level.targets[self.field[level.targets] == 0]
        if len(lost):
            self._draw(lost)
            self.cost[lost] = _UNSURE
        self._vote(1.0)
