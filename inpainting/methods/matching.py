"""Which known patch resembles which patch of a hole: exact search, then agreement among neighbours.

Colours of both are compared at a grid of places, those that are known in the hole's patch weighing more than guessed
ones (the data term of Criminisi et al. 2004, made soft). Then each patch may copy from beside where a neighbour copies
from (coherence, Ashikhmin 2001) or from a few pixels beside where it does, so that whole stretches of texture come
over unbroken. Deterministic; sizes are in pixels of the image searched.
"""

from __future__ import annotations

from itertools import product
from typing import Final

import numpy as np

from inpainting.methods.patches import Centres, Indices, Looks, Match, PatchSize, Pixels, Sources, Targets, blurred
from inpainting.request import Hole, Image

FEWEST: Final = 32
"""With fewer known patches to choose from there is no match."""
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


def find_match(image: Image, part: Hole, *, known: Hole, size: PatchSize) -> Match | None:
    """For every patch that touches `part` the known one that fits best; None when there is too little to choose from.

    image: H×W×3 uint8, outside `known` (H×W bool) a guess; patches are copied only from where all is known.
    """
    targets, sources = Targets(part, size), Sources(known, size)
    if not targets.count or sources.count < FEWEST:
        return None
    search = Search(image, known, targets, sources, size)
    y, x = search.nearest(1)
    return Match(size, targets.centres, search.agreed((y[:, 0], x[:, 0])))


class Search:
    """One search: the colours of the targets at their samples, with their weights."""

    def __init__(self, image: Image, known: Hole, targets: Targets, sources: Sources, size: PatchSize) -> None:
        self._targets, self._sources = targets, sources
        pitch = size.side / size.samples
        self._looks = Looks(blurred(image.astype(np.float32), pitch / 2), size)
        trust = 1 + (_TRUST - 1) * blurred(known.astype(np.float32), pitch / 4)
        weights = Looks(trust[..., None], size).of(*targets.centres)
        self._weights = weights / weights.mean(axis=1, keepdims=True)
        self._weights_of_colours: Pixels = np.repeat(self._weights, 3, axis=1)
        self._wanted = self._looks.of(*targets.centres)

    def nearest(self, count: int) -> Centres:
        """The centres of the `count` known patches that are most like each wanted one (targets×count), in any order."""
        offered = self._looks.of(*self._sources.centres)
        squares = np.einsum("nsc,nsc->ns", *[offered.reshape(len(offered), -1, 3)] * 2)
        factors = np.column_stack([offered, squares]).T
        wanted = np.column_stack([self._weights_of_colours * self._wanted * np.float32(-2), self._weights])
        chunks = (wanted[start : start + _CHUNK] for start in range(0, len(wanted), _CHUNK))
        chosen = np.concatenate([_lowest(chunk @ factors, count) for chunk in chunks])
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


def _lowest(costs: Pixels, count: int) -> Indices:
    """The columns of the `count` lowest values of each row."""
    if count == 1:
        return np.asarray(costs.argmin(axis=1)[:, None], np.int64)
    return np.asarray(np.argpartition(costs, count, axis=1)[:, :count], np.int64)
