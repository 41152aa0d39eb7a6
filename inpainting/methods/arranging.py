"""Arranges large patches in a hole so that they fit the picture around it, the guess and, above all, each other.

Each place may take a patch by an offset at which the picture repeats itself (He and Sun 2014) or one that resembles
the guess; what each two neighbours cost is how their colours differ where they overlap (Komodakis and Tziritas 2007),
and belief propagation finds an arrangement that costs little. Deterministic.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from inpainting.methods.matching import FEWEST, Search
from inpainting.methods.offsets import frequent_offsets
from inpainting.methods.patches import Centres, Indices, Looks, Match, PatchSize, Pixels, Sources, Targets, blurred
from inpainting.request import Hole, Image

_OFFSETS: Final = 40
_ALIKE: Final = 6
"""How many patches each place is offered by the picture's offsets, and for being most like the guess."""
_SHARPNESS: Final = 1.0
"""Sigma in pixels of the blur through which known colours are compared."""
_SOFTNESS: Final = 1 / 6
"""The same for guessed ones, in shares of a patch's side: a guess says which colours, not which texture."""
_GUESSED: Final = 0.3
_OVERLAPPING: Final = 0.6
"""What guessed colours and overlapping patches weigh beside known colours."""
_MOST: Final = 3 * 100.0**2
"""A known colour costs no more than this squared difference, summed over the channels."""
_IMPOSSIBLE: Final = 1e6
_ROUNDS: Final = 8
_KEPT: Final = 0.3
"""The share of a message that is kept from the round before, so that none swings to and fro."""
_CHUNK: Final = 64


def arranged(image: Image, part: Hole, *, known: Hole, size: PatchSize) -> Match | None:
    """For every patch that touches `part` a known one; None when there is too little to choose from.

    image: H×W×3 uint8, outside `known` (H×W bool) a guess; patches are copied only from where all is known.
    """
    targets, sources = Targets(part, size), Sources(known, size)
    if not targets.count or sources.count < FEWEST:
        return None
    choice = _Choice(image, part, known, targets, sources, size)
    chosen = _settled(choice.costs(), [choice.links(below) for below in (True, False)])
    return Match(size, targets.centres, choice.taken(chosen))


@dataclass(eq=False)
class _Links:
    """Neighbours, and what each two of their candidates cost together (pairs×candidates×candidates).

    The messages (pairs×candidates) say what each candidate would cost the other one's side.
    """

    first: Indices
    second: Indices
    costs: Pixels

    def __post_init__(self) -> None:
        self.to_first, self.to_second = (np.zeros(self.costs.shape[:2], np.float32) for _ in range(2))

    def pass_on(self, beliefs: Pixels) -> None:
        """Sends new messages both ways."""
        from_first = (beliefs[self.first] - self.to_first)[:, :, None] + self.costs
        from_second = (beliefs[self.second] - self.to_second)[:, None, :] + self.costs
        self.to_second = _renewed(self.to_second, from_first.min(axis=1))
        self.to_first = _renewed(self.to_first, from_second.min(axis=2))


def _renewed(old: Pixels, new: Pixels) -> Pixels:
    return np.asarray(_KEPT * old + (1 - _KEPT) * (new - new.min(axis=1, keepdims=True)), np.float32)


def _settled(costs: Pixels, links: list[_Links]) -> Indices:
    """The number of the candidate that each target takes, by min-sum belief propagation."""
    for _ in range(_ROUNDS):
        beliefs = _beliefs(costs, links)
        for one in links:
            one.pass_on(beliefs)
    return np.asarray(_beliefs(costs, links).argmin(axis=1), np.int64)


def _beliefs(costs: Pixels, links: list[_Links]) -> Pixels:
    beliefs = costs.copy()
    for one in links:
        beliefs[one.first] += one.to_first
        beliefs[one.second] += one.to_second
    return beliefs


class _Choice:
    """The candidates of every target, and what they cost."""

    def __init__(
        self, image: Image, part: Hole, known: Hole, targets: Targets, sources: Sources, size: PatchSize
    ) -> None:
        self._targets, self._size = targets, size
        nearest = Search(image, known, targets, sources, size).nearest(_ALIKE)
        offsets = frequent_offsets(image, part, known=known, count=_OFFSETS)
        y, x = (centre[:, None] for centre in targets.centres)
        v, u = (
            np.concatenate(both, axis=1) for both in ((y + offsets[:, 0], nearest[0]), (x + offsets[:, 1], nearest[1]))
        )
        self._possible = sources.has(v, u)
        self._at: Centres = np.where(self._possible, v, y), np.where(self._possible, u, x)
        self._fine = PatchSize(size.side, size.step, 8)
        pixels, self._margin = image.astype(np.float32), size.side
        around = ((self._margin, self._margin), (self._margin, self._margin), (0, 0))
        self._sharp = Looks(np.pad(blurred(pixels, _SHARPNESS), around, mode="edge"), self._fine)
        self._soft = Looks(blurred(pixels, size.side * _SOFTNESS), size)
        self._known, self._known_of_soft = (
            Looks(known.astype(np.float32)[..., None], one).of(*targets.centres) for one in (self._fine, size)
        )

    def taken(self, chosen: Indices) -> Centres:
        best = (np.arange(len(chosen)), chosen)
        return self._at[0][best], self._at[1][best]

    def costs(self) -> Pixels:
        """What each candidate costs for itself, targets×candidates."""
        costs = np.full(self._possible.shape, _IMPOSSIBLE, np.float32)
        for part in _chunks(self._targets.count):
            here = self._targets.centres[0][part, None], self._targets.centres[1][part, None]
            there = self._at[0][part], self._at[1][part]
            known = np.minimum(_differences(self._sharp_of(*there), self._sharp_of(*here)), _MOST)
            guessed = _differences(_of(self._soft, *there), _of(self._soft, *here))
            cost = (known * self._known[part, None]).mean(axis=2)
            cost += _GUESSED * (guessed * (1 - self._known_of_soft[part, None])).mean(axis=2)
            costs[part][self._possible[part]] = cost[self._possible[part]]
        return costs

    def links(self, below: bool) -> _Links:
        """Of each target that has a neighbour below, or else one at its right, with that one."""
        neighbours = self._targets.neighbours[:, 1 if below else 3]
        first = np.nonzero(neighbours >= 0)[0]
        second = neighbours[first]
        candidates = self._possible.shape[1]
        costs = np.empty((len(first), candidates, candidates), np.float32)
        for part in _chunks(len(first)):
            costs[part] = self._overlap(first[part], second[part], below)
        return _Links(first, second, costs)

    def _overlap(self, first: Indices, second: Indices, below: bool) -> Pixels:
        """How all candidates of two differ in the first one's half that both cover."""
        y, x = self._targets.centres
        own = self._sharp_of(self._at[0][first], self._at[1][first])
        moved = (y[first] - y[second])[:, None], (x[first] - x[second])[:, None]
        other = self._sharp_of(self._at[0][second] + moved[0], self._at[1][second] + moved[1])
        samples = self._fine.samples
        half = np.s_[:, :, samples // 2 :] if below else np.s_[:, :, :, samples // 2 :]
        one, two = (
            looks.reshape(*looks.shape[:2], samples, samples, 3)[half].reshape(*looks.shape[:2], -1)
            for looks in (own, other)
        )
        squares = (one * one).sum(axis=2)[:, :, None] + (two * two).sum(axis=2)[:, None]
        difference = squares - 2 * (one @ two.transpose(0, 2, 1))
        return np.asarray(_OVERLAPPING / samples**2 * difference.clip(0), np.float32)

    def _sharp_of(self, y: Indices, x: Indices) -> Pixels:
        return _of(self._sharp, y + self._margin, x + self._margin)


def _of(looks: Looks, y: Indices, x: Indices) -> Pixels:
    """What patches (targets×candidates) look like: targets×candidates×samples×3."""
    return looks.of(y.ravel(), x.ravel()).reshape(*y.shape, -1, 3)


def _differences(candidates: Pixels, wanted: Pixels) -> Pixels:
    """Squared, summed over the channels."""
    difference = candidates - wanted
    return np.asarray(np.einsum("tcsk,tcsk->tcs", difference, difference), np.float32)


def _chunks(count: int) -> Iterator[slice]:
    return (slice(start, start + _CHUNK) for start in range(0, count, _CHUNK))
