"""Random but repeatable steps: a seed makes them, a list of them can be done again, and shortened while it still fails.

A step is a name and a few numbers; what it comes to depends on the window it meets, and where it makes no sense it
does nothing. So any part of a list is a list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import NamedTuple


class Step(NamedTuple):
    """One thing to do; `numbers` are 0..1 and say where, how much, which."""

    name: str
    numbers: tuple[float, ...]

    def which(self, place: int, many: int) -> int:
        """One of `many`, by the number at `place`."""
        return min(many - 1, int(self.numbers[place] * many))


def made(seed: int, count: int, weights: Mapping[str, int]) -> list[Step]:
    """`count` steps of these names, the heavier the more often; always the same for a seed."""
    random = Random(seed)
    names = random.choices(list(weights), list(weights.values()), k=count)
    return [Step(name, tuple(round(random.random(), 3) for _ in range(6))) for name in names]


def shortened(steps: Sequence[Step], fails: Callable[[Sequence[Step]], bool], *, tries: int = 60) -> list[Step]:
    """As few of the steps as still fail, found by leaving out ever smaller parts; at most so many `tries`."""
    left, part = list(steps), max(1, len(steps) // 2)
    while tries > 0:
        place = 0
        while place < len(left) and tries > 0:
            fewer = left[:place] + left[place + part :]
            tries -= 1
            if fewer and fails(fewer):
                left = fewer
            else:
                place += part
        if part == 1:
            break
        part = max(1, part // 2)
    return left
