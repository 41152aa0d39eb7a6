"""Patches of a picture: which ones are known whole, and their colours at a grid of samples.

Sizes and places are in pixels of the picture. Not here: which of them is copied where.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from inpainting.engine.request import Hole

_MOST: Final = 4_000
"""More known patches than this are thinned out."""

Pixels = npt.NDArray[np.float32]
Indices = npt.NDArray[np.int64]
Centres = tuple[Indices, Indices]
"""Rows and columns; a patch reaches from half its side before its centre to half its side after it."""


@dataclass(frozen=True)
class PatchSize:
    """Patches `side` wide, every `step` pixels, compared at `samples`² places."""

    side: int
    step: int
    samples: int


class WholePatches:
    """The patches known whole: `allowed` says at which centres they are, `centres` are those on a regular grid."""

    def __init__(self, known: Hole, size: PatchSize) -> None:
        reach = size.side + 3  # a pixel more to all sides: at a reduced size it may be hole in part
        whole = cv2.erode(
            known.astype(np.uint8), np.ones((reach, reach), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=1
        )
        half = size.side // 2
        self.allowed = np.zeros((known.shape[0] + 1, known.shape[1] + 1), np.bool_)
        inner = tuple(slice(half, length - half + 1) for length in known.shape)
        self.allowed[inner] = np.pad(whole > 0, ((0, 1), (0, 1)), mode="edge")[inner]
        step = min(size.step, max(2, math.ceil(math.sqrt(known.size / _MOST))))
        y, x = np.nonzero(self.allowed[half::step, half::step])
        self.centres: Centres = (y * step + half, x * step + half)
        self.count = len(y)


class PatchSamples:
    """The values of an image (H×W×C) at the samples of its patches, laid out so that a patch is read in few pieces."""

    def __init__(self, pixels: Pixels, size: PatchSize) -> None:
        self._pitch = pitch = size.side // size.samples
        self._first = pitch // 2 - size.side // 2
        bottom, right = (-side % pitch for side in pixels.shape[:2])
        padded = np.pad(pixels, ((0, bottom), (0, right), (0, 0))) if bottom or right else pixels
        height, width, channels = padded.shape
        shape = (height // pitch, pitch, width // pitch, pitch, channels)
        phases = np.ascontiguousarray(padded.reshape(shape).transpose(1, 3, 0, 2, 4))
        windows = sliding_window_view(phases, (size.samples, size.samples), axis=(2, 3))
        self._windows = windows.transpose(0, 1, 2, 3, 5, 6, 4)

    def take(self, y: Indices, x: Indices) -> Pixels:
        """One row a patch, of which these are the centres: its values at samples² places."""
        (row, down), (column, across) = (np.divmod(centre + self._first, self._pitch) for centre in (y, x))
        return np.asarray(self._windows[down, across, row, column].reshape(len(y), -1), np.float32)
