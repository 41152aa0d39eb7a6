"""Joins what is copied into a hole in the gradient domain, so that pieces of other brightness meet without a seam.

A screened Poisson equation (Pérez et al. 2003; Darabi et al. 2012): gradients are the sources', colours stay near the
sources', known pixels round the hole stay as they are. Solved by red-black over-relaxation, the same for any number of
threads. Not here: where anything is copied from (`search`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box
from inpainting.methods.texture import kernels
from inpainting.methods.texture.pyramid import Pixels, Places
from inpainting.methods.texture.search import Sources
from inpainting.methods.texture.workers import Workers

_SCREENING: Final = 0.03
"""How much a pixel clings to the copied colour, beside 1 for each gradient."""
_SWEEPS: Final = 20
_PACE: Final = 2 / (1 + math.sqrt(1 - (4 / (4 + _SCREENING)) ** 2))
"""The best factor of over-relaxation for this equation on a plane."""


def join(sources: Sources, workers: Workers) -> Pixels:
    """The colours of the hole's pixels in row order, N×3 float32, about 0..255."""
    level = sources.level
    right = np.empty((len(level.pixels), 3), np.float32)
    diagonal = np.empty(len(level.pixels), np.float32)
    common = level.scene, level.states, sources.origins, _SCREENING
    workers.run(kernels.copy_gradients, common, level.pixels, right, diagonal)
    grid = _Grid.around(sources)
    y, x = np.divmod(grid.places, grid.stride)
    halves = [np.flatnonzero((y + x) % 2 == parity) for parity in (0, 1)]
    parts = [(grid.places[half], right[half], diagonal[half]) for half in halves]
    for _ in range(_SWEEPS):
        for part in parts:
            workers.run(kernels.relax, (grid.values, grid.states, grid.stride, _PACE), *part)
    return grid.values[grid.places]


@dataclass(frozen=True, eq=False)
class _Grid:
    """The box round the hole with a pixel more on each side, flat: colours (3 channels) and states."""

    values: Pixels
    states: npt.NDArray[np.uint8]
    stride: int
    places: Places

    @classmethod
    def around(cls, sources: Sources) -> _Grid:
        level = sources.level
        states = level.states.reshape(-1, level.stride)
        box = Box.around(states == 2).grown(1)
        features = level.scene[0].reshape(*states.shape, -1)
        values = features[box.slices][..., :3].astype(np.float32).reshape(-1, 3)
        part = np.ascontiguousarray(states[box.slices]).ravel()
        places = np.flatnonzero(part == 2)
        values[places] = sources.get_copied()
        return cls(values, part, box.width, places)
