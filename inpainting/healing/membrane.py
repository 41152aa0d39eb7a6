"""The smoothest surface through values at the rim of a hole: what is added to a copy for it to meet its surroundings.

A Laplace equation (Pérez et al. 2003, Poisson image editing, for copies of known pixels), solved from coarse to fine by
the over-relaxation that also joins fills. No pixels of pictures here.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Hole
from inpainting.methods.texture import kernels

Floats = npt.NDArray[np.float32]

_SWEEPS: Final = 10
"""At each size."""
_PACE: Final = 1.85
"""The factor of over-relaxation: 0.3 grey levels from the true surface, on the mean, where the rim varies by 120."""
_BAND: Final = 24
"""Pixels from the rim beyond which the surface is so smooth that what the next smaller size says is kept."""
_COARSEST: Final = 6
"""Pixels of the longer side at which no smaller size is made."""


class Membrane:
    """What is the same for all values round one hole; the next smaller size is a membrane as well."""

    def __init__(self, hole: Hole, rim: Hole | None = None) -> None:
        """`hole`: H×W bool; `rim` is known, by default what touches the hole; whatever else there is does not count."""
        self._hole = hole
        self._rim = find_rim(hole) if rim is None else rim
        self._states = np.pad(np.where(hole, np.uint8(2), self._rim.astype(np.uint8)), 1).ravel()
        self._near = np.pad(hole & _find_near(self._rim), 1).ravel()
        self._stride = hole.shape[1] + 2
        self._places = [self._list_places(parity) for parity in (0, 1)]
        self._smaller: Membrane | None = None
        if max(hole.shape) > _COARSEST:
            has_rim = _add_blocks(self._rim.astype(np.float32)[..., None])
            has_hole = _add_blocks(hole.astype(np.float32)[..., None])[..., 0] > 0
            self._counts = np.maximum(has_rim, 1)
            self._smaller = Membrane(has_hole & (has_rim[..., 0] == 0), has_rim[..., 0] > 0)

    def stretch(self, values: Floats) -> Floats:
        """H×W×3 float32: `values` at the rim, inside the hole the mean of what lies beside; elsewhere undefined.

        Where the arrays end the surface ends, too, level.
        """
        surface = np.pad(self._guess(values), ((1, 1), (1, 1), (0, 0)))
        np.copyto(surface[1:-1, 1:-1], values, where=self._rim[..., None])
        flat = surface.reshape(-1, 3)
        for _ in range(_SWEEPS):
            for places, counts in self._places:
                nothing = np.zeros((len(places), 3), np.float32)
                kernels.relax(flat, self._states, self._stride, _PACE, places, nothing, counts)
        return surface[1:-1, 1:-1]

    def _guess(self, values: Floats) -> Floats:
        """The surface of the smaller size, enlarged."""
        height, width = self._hole.shape
        if self._smaller is None:
            return np.broadcast_to(values[self._rim].mean(axis=0) if self._rim.any() else np.float32(0), values.shape)
        known = np.where(self._rim[..., None], values, np.float32(0))
        smaller = self._smaller.stretch(np.asarray(_add_blocks(known) / self._counts, np.float32))
        return np.asarray(cv2.resize(smaller, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)

    def _list_places(self, parity: int) -> tuple[npt.NDArray[np.int64], Floats]:
        """Every other pixel near the rim, as places of the framed array, and how many pixels lie beside each."""
        places = np.flatnonzero(self._near)
        y, x = np.divmod(places, self._stride)
        places = places[(y + x) % 2 == parity]
        counts = sum(self._states[places + step] != 0 for step in (-self._stride, -1, 1, self._stride))
        return places, np.maximum(counts, 1).astype(np.float32)


def find_rim(hole: Hole) -> Hole:
    """The pixels that touch a hole with a side."""
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    return np.asarray((cv2.dilate(hole.astype(np.uint8), cross) > 0) & ~hole)


def _find_near(rim: Hole) -> Hole:
    """What is at most `_BAND` pixels from the rim; everything where there is none."""
    way = cv2.distanceTransform((~rim).astype(np.uint8), cv2.DIST_L2, 3)
    return np.asarray(way <= _BAND) if rim.any() else np.ones_like(rim)


def _add_blocks(array: Floats) -> Floats:
    """Sums of blocks of four; an odd last row or column makes blocks of its own."""
    height, width = array.shape[:2]
    padded = np.pad(array, ((0, height % 2), (0, width % 2), (0, 0)))
    return np.asarray(padded[::2, ::2] + padded[1::2, ::2] + padded[::2, 1::2] + padded[1::2, 1::2], np.float32)
