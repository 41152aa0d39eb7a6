"""Which known patch resembles which patch of a hole: exact search, then agreement among neighbours.

Colours of both are compared at a grid of places, those that are known in the hole's patch weighing more than guessed
ones (the data term of Criminisi et al. 2004, made soft). Then each patch may copy from beside where a neighbour copies
from (coherence, Ashikhmin 2001) or from a few pixels beside where it does, so that whole stretches of texture come
over unbroken. Deterministic; sizes are in pixels of the image searched.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import product
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from inpainting.request import Hole, Image

_FEWEST: Final = 32
"""With fewer known patches to choose from there is no match."""
_MOST: Final = 8_000
"""More known patches than this are thinned out."""
_CHUNK: Final = 256
_TRUST: Final = 30.0
"""How much more a known colour weighs than a guessed one."""
_SHIFTS: Final = (3, 2, 1)
"""Pixels by which a patch may move in the first rounds; they make good for the thinning."""
_ROUNDS: Final = 8
_DISAGREEING: Final = 1.5
"""What a neighbour that copies from elsewhere costs, in shares of the usual difference between patches."""
_NOTICEABLE: Final = 4.0
"""Squared difference in grey levels below which patches look the same."""

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


def find_match(image: Image, part: Hole, *, known: Hole, size: PatchSize) -> Match | None:
    """For every patch that touches `part` the known one that fits best; None when there is too little to choose from.

    image: H×W×3 uint8, outside `known` (H×W bool) a guess; patches are copied only from where all is known.
    """
    targets, sources = _Targets(part, size), _Sources(known, size)
    if not targets.count or sources.count < _FEWEST:
        return None
    search = _Search(image, known, targets, sources, size)
    return Match(size, targets.centres, search.agreed(search.nearest()))


class _Targets:
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


class _Sources:
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


class _Looks:
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


class _Search:
    """One search: the colours of the targets at their samples, with their weights."""

    def __init__(self, image: Image, known: Hole, targets: _Targets, sources: _Sources, size: PatchSize) -> None:
        self._targets, self._sources = targets, sources
        pitch = size.side / size.samples
        self._looks = _Looks(blurred(image.astype(np.float32), pitch / 2), size)
        trust = 1 + (_TRUST - 1) * blurred(known.astype(np.float32), pitch / 4)
        weights = _Looks(trust[..., None], size).of(*targets.centres)
        self._weights = weights / weights.mean(axis=1, keepdims=True)
        self._weights_of_colours: Pixels = np.repeat(self._weights, 3, axis=1)
        self._wanted = self._looks.of(*targets.centres)

    def nearest(self) -> Centres:
        """The centres of the known patches that are most like the wanted ones, neighbours disregarded."""
        offered = self._looks.of(*self._sources.centres)
        squares = np.einsum("nsc,nsc->ns", *[offered.reshape(len(offered), -1, 3)] * 2)
        factors = np.column_stack([offered, squares]).T
        wanted = np.column_stack([self._weights_of_colours * self._wanted * np.float32(-2), self._weights])
        chunks = (wanted[start : start + _CHUNK] for start in range(0, len(wanted), _CHUNK))
        chosen = np.concatenate([np.argmin(chunk @ factors, axis=1) for chunk in chunks])
        return self._sources.centres[0][chosen], self._sources.centres[1][chosen]

    def agreed(self, chosen: Centres) -> Centres:
        """Lets every patch copy from beside where a neighbour copies from, where that is hardly less alike."""
        (y, x), (v, u), neighbours = self._targets.centres, chosen, self._targets.neighbours
        everyone = np.arange(self._targets.count)
        unlike = self._unlike(everyone, v, u)
        price = _DISAGREEING * (np.median(unlike) + _NOTICEABLE * self._wanted.shape[1])
        for number in range(_ROUNDS):
            down, across = v - y, u - x
            rows = [v[:, None], y[:, None] + down[neighbours]]
            columns = [u[:, None], x[:, None] + across[neighbours]]
            if number < len(_SHIFTS):
                shifts = np.array(list(product((-_SHIFTS[number], 0, _SHIFTS[number]), repeat=2)))
                rows.append(v[:, None] + shifts[:, 0])
                columns.append(u[:, None] + shifts[:, 1])
            at = np.concatenate(rows, axis=1), np.concatenate(columns, axis=1)
            moves = self._sources.has(*at) & ((at[0] != v[:, None]) | (at[1] != u[:, None]))
            moves[:, 1:5] &= neighbours >= 0
            at = np.where(moves, at[0], v[:, None]), np.where(moves, at[1], u[:, None])
            differences = np.repeat(unlike[:, None], moves.shape[1], axis=1)
            differences[moves] = self._unlike(np.nonzero(moves)[0], at[0][moves], at[1][moves])
            best = (everyone, (differences + price * self._disagreements(at, down, across)).argmin(axis=1))
            if number >= len(_SHIFTS) and not best[1].any():
                break
            v, u, unlike = at[0][best], at[1][best], differences[best]
        return v, u

    def _disagreements(self, at: Centres, down: Indices, across: Indices) -> Pixels:
        """With how many neighbours each candidate (targets×candidates) would not be at one."""
        to = (at[0] - self._targets.centres[0][:, None], at[1] - self._targets.centres[1][:, None])
        count = np.zeros(at[0].shape, np.float32)
        for other in self._targets.neighbours.T:
            differs = (to[0] != down[other][:, None]) | (to[1] != across[other][:, None])
            count += differs & (other >= 0)[:, None]
        return count

    def _unlike(self, targets: Indices, v: Indices, u: Indices) -> Pixels:
        """The weighted squared difference of these targets, by number, each to one candidate."""
        unlike = np.empty(len(targets), np.float32)
        for start in range(0, len(targets), _CHUNK):
            part = slice(start, start + _CHUNK)
            difference = self._looks.of(v[part], u[part]) - self._wanted[targets[part]]
            difference *= difference
            unlike[part] = np.einsum("ns,ns->n", difference, self._weights_of_colours[targets[part]])
        return unlike


def blurred(pixels: Pixels, sigma: float) -> Pixels:
    """Gaussian blur of H×W or H×W×C; a strong one is made at a reduced size, which looks the same and is quicker."""
    height, width = pixels.shape[:2]
    factor = min(int(sigma / 2), height // 8, width // 8)
    if factor < 2:
        return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), np.float32)
    small = cv2.resize(pixels, (width // factor, height // factor), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), sigma / factor)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)
