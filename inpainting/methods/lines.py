"""Carries straight lines and edges across a hole where they end at its rim and go on beyond it: cables, joints, beams.

Patches see too little at once to meet across a hole. So line segments (von Gioi et al. 2010, as OpenCV finds them) that
end at the rim are followed to the other side; where something much alike goes on there, or where the picture ends, a
narrow band is copied along the line (structure propagation, Sun et al. 2005). Strict rather than many: a wrong line is
worse than none. Everything else is filled around the bands. Deterministic.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.context import Pixels
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.methods.prefill import Prefill

_REACH: Final = 96
"""Pixels round the hole in which segments are looked for."""
_MOST_PIXELS: Final = 1_500_000
"""Larger surroundings are looked at reduced."""
_SHORTEST: Final = 12.0
"""A segment has at least so many pixels."""
_AT_RIM: Final = 6.0
"""It ends at most so far from the hole."""
_SHORT_OF: Final = 2.5
"""What mostly lies nearer to the hole than this is the hole's own outline."""
_TURNS: Final = (0.0, -0.5, 0.5, -1.0, 1.0, -1.5, 1.5, -2.0, 2.0)
"""By how many degrees a line may seem to turn, since a segment is not measured exactly."""
_SHORTEST_GAP: Final = 32
"""Patches by themselves bridge less, in pixels."""
_FARTHEST: Final = 4.0
"""A gap is at most so many times as long as the segment."""
_ALONE: Final = 40.0
"""So long a segment goes on to the picture's edge though nothing there confirms it."""
_STEPS_BACK: Final = (0, 4, 8, 14)
"""Pixels by which an end is moved back from the hole until all across it is known."""
_ACROSS: Final = 6
"""Pixels to each side that are compared."""
_BAND: Final = 4
"""Pixels to each side that are copied."""
_CONTRAST: Final = 14.0
"""Grey levels by which what is compared must vary across the line."""
_UNLIKE: Final = 0.3
"""How much two may differ, in shares of the contrast."""
_BACK: Final = 40.0
"""Pixels of a segment that are copied, back and forth."""

Values = npt.NDArray[Any]
Vector = npt.NDArray[np.float64]
"""x, y."""


@dataclass(frozen=True, eq=False)
class _End:
    """A segment that ends at the hole: where, in which direction (into the hole, length 1), and how long it is."""

    at: Vector
    towards: Vector
    length: float

    def locate_behind(self, distance: npt.NDArray[np.float64], aside: npt.NDArray[np.float64]) -> tuple[Pixels, Pixels]:
        """x and y of places so far behind the end and so far to the right of the direction."""
        normal = np.array([-self.towards[1], self.towards[0]])
        x, y = (self.at[k] - distance * self.towards[k] + aside * normal[k] for k in (0, 1))
        return x.astype(np.float32), y.astype(np.float32)


def bridge_lines(image: Image, hole: Hole, excluded: Hole) -> Prefill:
    """Fills bands across `hole` (H×W bool) where a line goes on; nothing is copied from `excluded` (H×W bool)."""
    extent = Extent(hole.shape[1], hole.shape[0])
    box = Box.around(hole).grown(_REACH).clipped(extent)
    scene = _Scene(image[box.slices], hole[box.slices], (hole | excluded)[box.slices])
    filled, part = image.copy(), np.zeros_like(hole)
    for first, second in _choose_bridges(scene):
        scene.lay(first, second, filled[box.slices], part[box.slices])
    return Prefill(part, filled)


class _Scene:
    """The surroundings of a hole: what segments are looked for, compared and copied in."""

    def __init__(self, image: Image, hole: Hole, unusable: Hole) -> None:
        self._image, self._hole = image, hole
        self._places = np.nonzero(hole)
        self._usable = cv2.erode((~unusable).astype(np.uint8), np.ones((5, 5), np.uint8))
        self._away = cv2.distanceTransform((~hole).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)

    def find_ends(self) -> list[_End]:
        """The segments that end at the hole, each from where it may be used all across."""
        ends = (self._find_end(start, stop) for start, stop in self._find_segments())
        return [clear for end in ends if end is not None and (clear := self._step_back(end)) is not None]

    def _step_back(self, end: _End) -> _End | None:
        """The end moved back until a profile can be taken there; None where that is nowhere near."""
        for back in _STEPS_BACK:
            moved = replace(end, at=end.at - back * end.towards)
            if self.measure_profile(moved) is not None:
                return moved
        return None

    def _find_segments(self) -> Iterator[tuple[Vector, Vector]]:
        luma = cv2.cvtColor(self._image, cv2.COLOR_RGB2GRAY)
        luma[self._hole] = int(luma[~self._hole].mean()) if not self._hole.all() else 0
        factor = max(1, int(np.ceil(np.sqrt(luma.size / _MOST_PIXELS))))
        if factor > 1:
            size = (luma.shape[1] // factor, luma.shape[0] // factor)
            luma = cv2.resize(luma, size, interpolation=cv2.INTER_AREA)
        found = cv2.createLineSegmentDetector(cv2.LSD_REFINE_STD).detect(luma)[0]
        for x0, y0, x1, y1 in [] if found is None else found.reshape(-1, 4).astype(np.float64):
            yield factor * np.array([x0, y0]), factor * np.array([x1, y1])

    def _find_end(self, start: Vector, stop: Vector) -> _End | None:
        length = float(np.linalg.norm(stop - start))
        if length < _SHORTEST:
            return None
        away = self._read_at(self._away, *np.linspace(start, stop, 9).T)
        if away[0] < away[-1]:
            start, stop, away = stop, start, away[::-1]
        if away[-1] > _AT_RIM or np.mean(away < _SHORT_OF) > 0.3:
            return None
        return _End(stop, (stop - start) / length, length)

    def follow(self, end: _End) -> tuple[float, _End | None] | None:
        """What goes on beyond the hole, turned to face `end`, and how unlike it is; None instead at the picture's edge.

        None where nothing alike goes on, or too far away.
        """
        wanted = self.measure_profile(end)
        if wanted is None or np.ptp(wanted.mean(axis=1)) < _CONTRAST:
            return None
        best: tuple[float, _End | None] | None = None
        for angle in np.deg2rad(_TURNS):
            turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
            found = self._find_far_end(end, turn @ end.towards)
            if isinstance(found, _End):
                clear = self._step_back(found)
                unlike = np.inf if clear is None else _compare(wanted, self.measure_profile(clear))
                if unlike <= _UNLIKE and (best is None or unlike < best[0]):
                    best = unlike, clear
            elif found and angle == 0 and end.length > _ALONE:
                return _UNLIKE, None
        return best

    def _find_far_end(self, end: _End, towards: Vector) -> _End | bool:
        """Where a line leaves the hole again; True where that is the picture's edge, False where it never enters."""
        places = end.at + np.arange(1.0, _FARTHEST * end.length)[:, None] * towards
        columns, rows = np.rint(places).astype(int).T
        inside = (rows >= 0) & (columns >= 0) & (rows < self._hole.shape[0]) & (columns < self._hole.shape[1])
        away = self._read_at(self._away, *places.T)
        entered = np.flatnonzero(inside & (away == 0))
        if not len(entered) or entered[0] > _AT_RIM + _STEPS_BACK[-1]:
            return False
        left = np.flatnonzero((away > 1) & (np.arange(len(away)) > entered[0]))
        outside = np.flatnonzero(~inside)
        if len(left) and (not len(outside) or left[0] < outside[0]):
            return _End(places[left[0]], -towards, _BACK) if left[0] > _SHORTEST_GAP else False
        return bool(len(outside))

    def measure_profile(self, end: _End) -> Pixels | None:
        """The mean colours across a line near its end, left to right as seen by `end` looking at the hole.

        2·_ACROSS+1×3; None where some may not be used.
        """
        aside, distance = np.meshgrid(np.arange(-_ACROSS, _ACROSS + 1.0), np.arange(3.0, 3 + _SHORTEST))
        x, y = end.locate_behind(distance, aside)
        if not self._read_at(self._usable, x, y).all():
            return None
        return np.asarray(cv2.remap(self._image, x, y, cv2.INTER_LINEAR).mean(axis=0, dtype=np.float32))

    def lay(self, first: _End, second: _End | None, filled: Image, part: Hole) -> None:
        """Copies the band between two ends, or to the picture's edge, into `filled`; marks it in `part`."""
        last = second.at if second else first.at + sum(self._hole.shape) * first.towards
        gap = float(np.linalg.norm(last - first.at))
        along = (last - first.at) / gap
        rows, columns = self._places
        forward = (columns - first.at[0]) * along[0] + (rows - first.at[1]) * along[1]
        aside = (rows - first.at[1]) * along[0] - (columns - first.at[0]) * along[1]
        inside = (np.abs(aside) <= _BAND) & (forward >= 0) & (forward <= gap)
        inside[inside] = ~part[rows[inside], columns[inside]]
        if not inside.any():
            return
        rows, columns, forward, aside = (one[inside] for one in (rows, columns, forward, aside))
        colours, usable = self._copy(first, forward, aside)
        if second:
            others, also = self._copy(second, gap - forward, -aside)
            share = np.clip((forward / gap - 0.25) * 2, 0, 1)[:, None]
            colours, usable = colours * (1 - share) + others * share, usable & also
        filled[rows[usable], columns[usable]] = np.clip(np.rint(colours[usable]), 0, 255)
        part[rows[usable], columns[usable]] = True

    def _copy(self, end: _End, distance: Vector, aside: Vector) -> tuple[Pixels, Hole]:
        """What a segment shows when it goes on so far beyond its end, back and forth, and where that may be used."""
        length = min(end.length, _BACK) - 4
        places = 2 + np.abs((distance + length) % (2 * length) - length)
        x, y = end.locate_behind(places, aside)
        pixels = cv2.remap(self._image, x[None], y[None], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)[0]
        return pixels.astype(np.float32), self._read_at(self._usable, x, y) > 0

    def _read_at(self, values: Values, x: Values, y: Values) -> Values:
        """The values at the nearest pixels; 0 outside."""
        columns, rows = np.rint(x).astype(int), np.rint(y).astype(int)
        inside = (rows >= 0) & (columns >= 0) & (rows < values.shape[0]) & (columns < values.shape[1])
        return np.where(inside, values[np.where(inside, rows, 0), np.where(inside, columns, 0)], 0)


def _choose_bridges(scene: _Scene) -> list[tuple[_End, _End | None]]:
    """From where to where lines go on, those most alike first."""
    followed = ((end, scene.follow(end)) for end in scene.find_ends())
    found = [(unlike[0], end, unlike[1]) for end, unlike in followed if unlike is not None]
    return [(end, beyond) for _, end, beyond in sorted(found, key=lambda one: one[0])]


def _compare(one: Pixels, other: Pixels | None) -> float:
    """How unlike a profile is to that from the other side, in shares of the contrast; much where it hardly varies."""
    if other is None:
        return np.inf
    contrast = min(float(np.ptp(profile.mean(axis=1))) for profile in (one, other))
    return float(np.abs(one - other[::-1]).mean()) / contrast if contrast >= _CONTRAST else np.inf
