"""Dust on a sensor: specks that are at the same place in several photos of a folder. Opens no photo, finds no speck."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from inpainting.detection.classes import SPECK
from inpainting.engine.geometry import Box, Extent

FEWEST: Final = 3
"""In so many photos a speck at one place is dust on the sensor."""
_NEAR: Final = 0.004
"""Specks no farther apart than this share of the longer side are at one place."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where dust is in photos of one extent: its middle, in pixels."""

    extent: Extent
    x: int
    y: int

    def has(self, box: Box) -> bool:
        """Whether a speck with this box, in a photo of the same extent, is at this place."""
        x, y = _find_middle(box)
        return abs(x - self.x) <= self._reach and abs(y - self.y) <= self._reach

    @property
    def _reach(self) -> float:
        return max(2.0, _NEAR * max(self.extent))


def find_dust(photos: Sequence[tuple[Extent, Sequence[Box]]]) -> tuple[Place, ...]:
    """The places at which at least `FEWEST` photos of one extent have a speck, however faint."""
    specks: dict[Extent, list[tuple[int, Box]]] = defaultdict(list)
    for number, (extent, boxes) in enumerate(photos):
        specks[extent] += [(number, box) for box in boxes]
    return tuple(place for extent, found in specks.items() for place in _find_places(extent, found))


def is_dust(label: str, box: Box, extent: Extent, places: Sequence[Place]) -> bool:
    """Whether what was found in a photo is a speck at one of the places."""
    return label == SPECK and any(place.extent == extent and place.has(box) for place in places)


def _find_places(extent: Extent, found: Sequence[tuple[int, Box]]) -> Iterator[Place]:
    left = list(found)
    while left:
        place = Place(extent, *(round(value) for value in _find_middle(left[0][1])))
        there = [one for one in left if place.has(one[1])]
        left = [one for one in left if not place.has(one[1])]
        if len({number for number, _ in there}) >= FEWEST:
            yield place


def _find_middle(box: Box) -> tuple[float, float]:
    return (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
