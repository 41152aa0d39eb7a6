"""Which files a pair is made of: drawn from the pool by seed and number alone, passing over what turned out useless.

Nothing is opened here, so a spec is small, and whoever has its files can fill it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Final, TypeVar

import numpy as np

from inpainting.training.synthesis.pairs.files import File
from models.errors import CleanplateError

PASTED: Final = ("vehicle", "person")
PAINTED: Final = ("graffiti", "text")
_SEVERAL: Final = (0.7, 0.2, 0.1)
"""How often 1, 2, 3 things are pasted."""


class SourcePoolError(CleanplateError):
    """There is nothing that pairs could be made of."""


@dataclass(frozen=True)
class Thing:
    """Something to paste: a picture with alpha, or a photo with a mask, or with `labels` of its class in `channel`."""

    picture: File
    mask: File | None = None
    labels: File | None = None
    channel: int = 0

    def carry_content(self) -> Thing:
        mask, labels = self.mask and self.mask.carry_content(), self.labels and self.labels.carry_content()
        return replace(self, picture=self.picture.carry_content(), mask=mask, labels=labels)


@dataclass(frozen=True)
class Ground:
    """A background by the name the manifest gives it; its `labels` tell in `channel` whether it shows the class."""

    name: str
    picture: File
    labels: File | None = None
    channel: int = 0

    def carry_content(self) -> Ground:
        return replace(self, picture=self.picture.carry_content(), labels=self.labels and self.labels.carry_content())


@dataclass(frozen=True)
class PairSettings:
    """What all pairs of a folder have in common: the class, the side in px, the seed, and whether there is weather."""

    name: str
    size: int
    seed: int
    weather: bool


@dataclass(frozen=True)
class PairSpec:
    """One pair that is to be made."""

    pair_settings: PairSettings
    number: int
    ground: Ground
    things: tuple[Thing, ...]

    def carry_content(self) -> PairSpec:
        """With the content of its files, for another machine."""
        return replace(
            self,
            ground=self.ground.carry_content(),
            things=tuple(cutout.carry_content() for cutout in self.things),
        )


Choice = TypeVar("Choice", Ground, Thing)


@dataclass
class SourcePool:
    """All backgrounds and all things; `spoilt` are the files that turned out useless."""

    grounds: Sequence[Ground]
    things: Sequence[Thing] = ()
    spoilt: set[Path] = field(default_factory=set)

    def make_spec(self, pair_settings: PairSettings, number: int) -> PairSpec:
        """Pair `number`. Raises `SourcePoolError` when nothing usable is left."""
        rng = np.random.default_rng((pair_settings.seed, number))
        ground = next(self._draw_usable(self.grounds, rng), None)
        if ground is None:
            raise SourcePoolError("None of the %n backgrounds can be used.", n=len(self.grounds))
        wanted = 1 + int(rng.choice(len(_SEVERAL), p=_SEVERAL))
        things = tuple(islice(self._draw_usable(self.things, rng), wanted))
        if pair_settings.name in PASTED and not things:
            raise SourcePoolError("None of the %n things to paste can be used.", n=len(self.things))
        return PairSpec(pair_settings, number, ground, things)

    def _draw_usable(self, choices: Sequence[Choice], rng: np.random.Generator) -> Iterator[Choice]:
        """In an order that does not depend on what is usable."""
        drawn = rng.permutation(len(choices))
        return (choices[n] for n in drawn if choices[n].picture.path not in self.spoilt)
