"""Joins what is copied into a hole in the gradient domain, so that pieces of other brightness meet without a seam.

A screened Poisson equation (Pérez et al. 2003; Darabi et al. 2012): gradients are the sources', colours stay near the
sources', known pixels round the hole stay as they are. Solved by red-black over-relaxation, the same for any number of
threads. Not here: where anything is copied from (`search`).
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from inpainting.methods.texture import kernels
from inpainting.methods.texture.kernels import REACH
from inpainting.methods.texture.pyramid import Numbers
from inpainting.methods.texture.search import Workers
from inpainting.request import Hole, Image

_SCREENING: Final = 0.03
"""How much a pixel clings to the copied colour, beside 1 for each gradient."""
_SWEEPS: Final = 30


def join(image: Image, hole: Hole, sources: Numbers, *, workers: Workers) -> Image:
    """`image` (H×W×3 uint8) with its `hole` (H×W bool) filled from `sources`, places of the framed picture."""
    frame = ((REACH, REACH), (REACH, REACH))
    stride = image.shape[1] + 2 * REACH
    states = np.pad(np.where(hole, np.uint8(2), np.uint8(1)), frame).ravel()
    colours = np.pad(image, (*frame, (0, 0))).reshape(-1, 3).astype(np.float32)
    pixels = np.flatnonzero(states == 2)
    origins = np.arange(len(states))
    origins[pixels] = sources
    right, diagonal = np.zeros_like(colours), np.ones(len(states), np.float32)
    values = colours.copy()
    values[pixels] = colours[sources]
    workers.run(
        kernels.copy_gradients, pixels, lambda strip: (colours, states, stride, strip, origins, _SCREENING, right, diagonal)
    )
    y, x = np.divmod(pixels, stride)
    halves = [pixels[(y + x) % 2 == parity] for parity in (0, 1)]
    radius = 4 / (4 + _SCREENING)
    pace = 2 / (1 + math.sqrt(1 - radius * radius))
    for _ in range(_SWEEPS):
        for half in halves:
            workers.run(kernels.relax, half, lambda strip: (values, states, stride, strip, right, diagonal, pace))
    filled = image.copy()
    filled[hole] = np.clip(np.rint(values[pixels]), 0, 255).astype(np.uint8)
    return filled
