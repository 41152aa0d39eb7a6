"""What is looked for in a picture, as a value, and the looking: some by the detector, lines and specks by filters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from inpainting.detection.classes import ALL_CLASSES, CLASSES, SPECK, USUAL_STRENGTH, WIRE
from inpainting.detection.distractions import DISTRACTING, DISTRACTIONS, choose_distracting, list_distractions
from inpainting.detection.instance import Instance, place_instance
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.errors import CancelledError, InvalidRequestError

if TYPE_CHECKING:
    from inpainting.detection.detector import Detector

WANTED: Final = (*ALL_CLASSES, DISTRACTIONS)
"""What can be asked for: a class, or the word that stands for several."""

_ROUND: Final = 0.5
"""How much is seen round a part that is looked at by itself, in shares of its longer side."""


@dataclass(frozen=True, eq=False)
class Search:
    """`wanted` are names of `WANTED`; `strength` (1 to 3) says how faint specks may be; things of which less than half
    lies in `within` (H×W bool, None for everywhere) are left out.

    Raises `InvalidRequestError` for a name that there is not, and for distractions beside other names.
    """

    wanted: tuple[str, ...] = CLASSES
    strength: int = USUAL_STRENGTH
    within: Hole | None = None

    def __post_init__(self) -> None:
        for name in self.wanted:
            if name not in WANTED:
                words = "There is no class “{name}”; choose from {known}."
                raise InvalidRequestError(words, name=name, known=", ".join(WANTED))
        if self.is_for_distractions and len(self.wanted) > 1:
            raise InvalidRequestError("“distractions” stands for several classes; ask for it alone.")

    @property
    def is_for_distractions(self) -> bool:
        return DISTRACTIONS in self.wanted

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes that are looked for, in the program's order."""
        names = {*self.wanted, *(DISTRACTING if self.is_for_distractions else ())}
        return tuple(name for name in ALL_CLASSES if name in names)

    @property
    def detected(self) -> tuple[str, ...]:
        """Those of the classes that a detector is needed for."""
        return tuple(name for name in self.classes if name in CLASSES)

    def find(
        self, image: Image, load_detector: Callable[[], Detector], *, cancel: Callable[[], bool] | None = None
    ) -> tuple[Instance, ...]:
        """The instances in `image` (H×W×3 uint8), with masks at its full size; of distractions the subject as well.

        Raises `CancelledError` when `cancel` says so, and what loading and detecting raise.
        """
        if self.within is not None and not self.within.any():
            return ()
        found = list(self._detect(image, load_detector, cancel)) if self.detected else []
        for name, find in ((WIRE, _find_wires), (SPECK, _find_specks)):
            if cancel is not None and cancel():
                raise CancelledError
            if name in self.classes:
                found += find(image, self.strength)
        if self.within is not None:
            found = [one for one in found if _lies_in(one, self.within)]
        extent = Extent(image.shape[1], image.shape[0])
        return tuple(list_distractions(found, extent) if self.is_for_distractions else found)

    def take_wanted(self, found: Sequence[Instance], extent: Extent) -> tuple[Instance, ...]:
        """Of what was found, what is to go where nobody is asked: all, but of distractions those alone."""
        if not self.is_for_distractions:
            return tuple(found)
        return tuple(one for one, goes in zip(found, choose_distracting(found, extent), strict=True) if goes)

    def describe_unavailable(self, load_detector: Callable[[], Detector]) -> tuple[str, ...]:
        """A sentence for each of the classes that cannot be looked for and is passed over."""
        return load_detector().describe_unavailable(self.detected) if self.detected else ()

    def _detect(
        self, image: Image, load_detector: Callable[[], Detector], cancel: Callable[[], bool] | None
    ) -> Iterator[Instance]:
        """What the detector finds; where only a part matters, it looks at that part, so that it sees more of it."""
        extent = Extent(image.shape[1], image.shape[0])
        box = whole = Box.of(extent)
        if self.within is not None:
            part = Box.around(self.within)
            box = part.grown(round(_ROUND * max(part.width, part.height))).intersection(whole)
        seen = image if box == whole else np.ascontiguousarray(image[box.slices])
        for one in load_detector().detect(seen, self.detected, cancel=cancel):
            yield one if seen is image else place_instance(one, box, extent)


def _lies_in(instance: Instance, within: Hole) -> bool:
    """Whether at least half of it does."""
    return bool(2 * np.count_nonzero(within[instance.box.slices] & instance.hole) >= instance.area)


def _find_specks(image: Image, strength: int) -> Sequence[Instance]:
    from inpainting.detection.specks import find_specks

    return find_specks(image, strength=strength)


def _find_wires(image: Image, strength: int) -> Sequence[Instance]:
    from inpainting.detection.lines.finding import find_wires, make_wire

    extent = Extent(image.shape[1], image.shape[0])
    return [make_wire(line, extent) for line in find_wires(image)]
