"""The registry of what can be looked for: a new class is one entry here and what finds it, mostly a segmenter."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from models.sentences import Sentence

SPECK: Final = "speck"
"""Dust, a hair, a scratch."""
_SPECK_DISC: Final = 0.006
"""Of the longer side."""
STRENGTHS: Final = (1, 2, 3)
"""How faint specks may be: from the clearest only to the faintest."""
USUAL_STRENGTH: Final = 2
SPECK_CERTAINTY: Final = {1: 0.95, 2: 0.85, 3: 0.76}
"""By the strength at which a speck is found first."""
WIRE: Final = "wire"

Growth = Callable[[int, int, int], int]
"""(the default growth of the picture, its longer side, the area of the instance) → pixels, all in pixels."""

_SHARE_OF_SIZE: Final = 0.05
"""How far solid things grow, as a fraction of the root of their area."""


_FROM_AFAR_AND_NEAR: Final = (256, 640)


_HAZE: Final = 0.06
"""How far a spray can's haze reaches, in shares of the root of what it painted."""


def _grow_solid(usual: int, side: int, area: int) -> int:
    return round(min(max(_SHARE_OF_SIZE * math.sqrt(area), 0.5 * usual, 2), 1.5 * usual))


def _grow_text(usual: int, side: int, area: int) -> int:
    """1 to 3, so that nothing beside letters is touched."""
    return max(1, min(3, round(side / 700)))


def _grow_speck(usual: int, side: int, area: int) -> int:
    return max(1, min(4, round(side / 1200)))


def _grow_wire(usual: int, side: int, area: int) -> int:
    """Not at all: its rim is measured and is part of it."""
    return 0


def _grow_paint(usual: int, side: int, area: int) -> int:
    """By its size and more than other things: spray paint leaves a haze round it."""
    return max(2, round(min(max(0.6 * usual, _HAZE * math.sqrt(area)), 2 * usual)))


@dataclass(frozen=True)
class ClassSpec:
    """A class: `name` on the command line and in files, `words` in a window, `colour` of its outlines.

    `counted`: how none, one and several are called in English. `smallest`: parts below this fraction of the image are
    noise. `gathered`: parts nearer than this fraction of the longer side belong together. `is_solid`: it casts
    shadows and may be what a picture was taken of; `is_painted`: it goes on where its colour does, and small
    places of it are looked at nearer. `scales`: the longer
    sides, in pixels, that it is seen best at together; none: as large as the segmenter sees anything. `judged_at`: the
    same for how likely it is, where that differs. What is not `is_usual` is found by filters and looked for only when
    asked for.
    """

    name: str
    words: Sentence
    counted: tuple[str, str, str]
    colour: str
    smallest: float
    grow: Growth
    gathered: float | None = None
    is_usual: bool = True
    is_solid: bool = False
    is_painted: bool = False
    scales: tuple[int, ...] = ()
    judged_at: tuple[int, ...] = ()


SPECS: Final = {
    spec.name: spec
    for spec in (
        ClassSpec(
            *("person", Sentence("Person"), ("people", "person", "people"), "#e69f00", 4e-4, _grow_solid),
            is_solid=True,
            scales=_FROM_AFAR_AND_NEAR,
        ),
        ClassSpec(
            *("vehicle", Sentence("Vehicle"), ("vehicles", "vehicle", "vehicles"), "#56b4e9", 4e-4, _grow_solid),
            is_solid=True,
            scales=_FROM_AFAR_AND_NEAR,
        ),
        ClassSpec(
            *("animal", Sentence("Animal"), ("animals", "animal", "animals"), "#009e73", 4e-4, _grow_solid),
            is_solid=True,
            scales=(256, 384, 640),
        ),
        ClassSpec(
            *("text", Sentence("Text"), ("text", "block of text", "blocks of text"), "#f0e442", 1e-4, _grow_text),
            gathered=0.012,
        ),
        ClassSpec(
            *("graffiti", Sentence("Graffiti"), ("graffiti", "piece of graffiti", "pieces of graffiti")),
            *("#cc79a7", 2e-4, _grow_paint),
            gathered=0.03,
            is_painted=True,
            scales=(256,),
            judged_at=(192, 256),
        ),
        ClassSpec(
            *(SPECK, Sentence("Speck"), ("specks", "speck", "specks"), "#d55e00", 0.0, _grow_speck),
            is_usual=False,
        ),
        ClassSpec(
            *(WIRE, Sentence("Wire"), ("wires", "wire", "wires"), "#0072b2", 0.0, _grow_wire),
            is_usual=False,
        ),
    )
}
"""In the order in which they are listed. The colours are of the set of Okabe and Ito, told apart with any eyes."""

CLASSES: Final = tuple(name for name, spec in SPECS.items() if spec.is_usual)
"""What is looked for unless something is asked for; a detector finds these."""

ALL_CLASSES: Final = tuple(SPECS)
"""What can be looked for in a picture."""

SOLID: Final = tuple(name for name, spec in SPECS.items() if spec.is_solid)

MIN_SCORE: Final = 0.5
"""What is less certain, more often wrong than right, is not shown unless asked for."""


def compute_speck_disc(extent: tuple[int, int]) -> int:
    """The diameter of the disc that specks are smaller than, in pixels of a picture of this extent."""
    return max(5, round(_SPECK_DISC * max(extent)))
