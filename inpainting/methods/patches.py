"""Patches of a picture: which ones touch a hole, which are known whole, and what they look like at their samples.

Sizes and places are in pixels of the picture. Not here: which of them is laid where.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from inpainting.request import Hole

_MOST: Final = 8_000
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


@dataclass(frozen=True, eq=False)
class Match:
    """The known patch at `origin` is to be laid at `to`, one for each patch that touches the hole."""

    size: PatchSize
    to: Centres
    origin: Centres


class Targets:
    """The patches that touch a part of the hole, on a regular grid: centres and each one's four neighbours."""

    def __init__(self, part: Hole, size: PatchSize) -> None:
        touched = cv2.dilate(part.astype(np.uint8), np.ones((size.side, size.side), np.uint8)) > 0
        rows, columns = (_grid(length, size.side, size.step) for length in part.shape)
        y, x = np.meshgrid(rows, columns, indexing="ij")
        wanted = touched[np.minimum(y, part.shape[0] - 1), np.minimum(x, part.shape[1] - 1)]
        self.centres: Centres = (y[wanted], x[wanted])
        self.count = len(self.centres[0])
        numbers = np.full((len(rows) + 2, len(columns) + 2), -1)
        numbers[1:-1, 1:-1][wanted] = np.arange(self.count)
        around = (numbers[:-2, 1:-1], numbers[2:, 1:-1], numbers[1:-1, :-2], numbers[1:-1, 2:])
        self.neighbours: Indices = np.stack([one[wanted] for one in around], axis=1)


class Sources:
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

    def has(self, y: Indices, x: Indices) -> Hole:
        """Whether there are known patches at these centres, which may lie outside the picture."""
        height, width = self.allowed.shape
        inside = (y >= 0) & (y < height) & (x >= 0) & (x < width)
        return np.asarray(inside & self.allowed[np.where(inside, y, 0), np.where(inside, x, 0)], np.bool_)


def _grid(length: int, side: int, step: int) -> Indices:
    """Centres every `step` pixels such that patches cover the whole length, the last one flush with its end."""
    centres = np.arange(side // 2, length - side // 2 + 1, step)
    last = length - side // 2
    return np.append(centres, last) if len(centres) and centres[-1] != last else centres


class Looks:
    """What an image (H×W×C) looks like at the samples of its patches, laid out so that one is read in few pieces."""

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

    def of(self, y: Indices, x: Indices) -> Pixels:
        """One row a patch, of which these are the centres: its values at samples² places."""
        (row, down), (column, across) = (np.divmod(centre + self._first, self._pitch) for centre in (y, x))
        return np.asarray(self._windows[down, across, row, column].reshape(len(y), -1), np.float32)


def blurred(pixels: Pixels, sigma: float) -> Pixels:
    """Gaussian blur of H×W or H×W×C; a strong one is made at a reduced size, which looks the same and is quicker."""
    height, width = pixels.shape[:2]
    factor = min(int(sigma / 2), height // 8, width // 8)
    if factor < 2:
        return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), np.float32)
    small = cv2.resize(pixels, (width // factor, height // factor), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), sigma / factor)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)
