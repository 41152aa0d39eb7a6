"""What stands still in a shot: the camera's way at a small size and the background of most frames. Follows nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole
from inpainting.video.background.blending import Map
from inpainting.video.background.motion import (
    CameraTracker,
    Luma,
    Matrix,
    make_shift,
    measure_farthest_shift,
    steady_motions,
)
from inpainting.video.packed import grow_hole

_SAMPLES: Final = 15
"""So many pictures tell the background."""
_FEWEST: Final = 3
_DOUBT: Final = 0.4
"""Share of pictures that must not say something else; where a thing stayed for so long, nothing is known."""
_MARGIN: Final = 0.4
"""How far the background is known beyond the picture it is seen from, in shares of its sides."""
_DIFFERENT: Final = 12.0
"""Grey levels from the background, and from what is next to it there, that make something else."""
_STRETCH: Final = 60
"""So many pictures share a background."""
_UNKNOWN: Final = 255


@dataclass(frozen=True, eq=False)
class View:
    """One picture of a shot: its luma, the background as it would be seen there, and where that is `known`.

    `motion` leads to the picture that all of the shot are seen from; `soft` is the luma in the light of the background.
    """

    luma: Luma
    soft: Map
    background: Map
    known: Hole
    motion: Matrix

    @cached_property
    def layers(self) -> Map:
        """h×w×3: luma, background, and 1 where that is known; to be sampled together."""
        return np.dstack([self.soft, self.background, self.known.astype(np.float32)])

    @cached_property
    def something(self) -> Hole:
        """Where something else than the background is seen, without specks; an edge a pixel off is none."""
        kernel = np.ones((3, 3), np.uint8)
        above = self.soft - cv2.dilate(self.background, kernel)
        below = cv2.erode(self.background, kernel) - self.soft
        different = (np.maximum(above, below) > _DIFFERENT) & self.known
        solid = cv2.morphologyEx(different.astype(np.uint8), cv2.MORPH_OPEN, kernel)
        return np.asarray(cv2.morphologyEx(solid, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)) > 0, np.bool_)


class BackgroundModel:
    """The pictures of a shot; `holes` are what some of them show that does not count for the camera's sake."""

    def __init__(
        self, lumas: Sequence[Luma], holes: Mapping[int, Hole], *, check_cancelled: Callable[[], None]
    ) -> None:
        self._lumas, self._holes, self._check_cancelled = lumas, holes, check_cancelled
        self._extent = Extent(*lumas[0].shape[::-1])
        self._motions = self._find_ways(min(holes))
        self._plates: dict[int, tuple[Map, Map]] = {}

    def view(self, number: int) -> View:
        key = self._find_key(number)
        if key not in self._plates:
            self._plates[key] = self._make_plate(key)
        step = np.linalg.inv(self._motions[number]) @ self._motions[key] @ self._from_plate
        background, known = (
            cv2.warpPerspective(layer, step, self._extent, flags=cv2.INTER_LINEAR) for layer in self._plates[key]
        )
        soft = _soften(self._lumas[number])
        light = _measure_light(soft - background, known > 0.99)
        return View(self._lumas[number], soft - light, background, known > 0.99, self._motions[number])

    @property
    def _margins(self) -> tuple[int, int]:
        return round(self._extent.width * _MARGIN), round(self._extent.height * _MARGIN)

    @property
    def _from_plate(self) -> Matrix:
        return make_shift(-self._margins[0], -self._margins[1])

    def _find_key(self, number: int) -> int:
        """The picture whose plate serves for the one of this number."""
        return min(number // _STRETCH * _STRETCH + _STRETCH // 2, len(self._lumas) - 1)

    def _find_ways(self, first: int) -> list[Matrix]:
        """The motion of each picture to the first one with a hole, found from there outwards."""
        motions = [np.eye(3)] * len(self._lumas)
        for places in (range(first, len(self._lumas)), range(first, -1, -1)):
            tracker = CameraTracker(self._extent)
            for place in places:
                self._check_cancelled()
                motions[place] = tracker.find_motion(self._lumas[place], self._holes.get(place))
        return steady_motions(motions, self._extent)

    def _make_plate(self, key: int) -> tuple[Map, Map]:
        """What most of the pictures show that see the same as one, and 1 where enough of them do; with margins."""
        size = self._extent.width + 2 * self._margins[0], self._extent.height + 2 * self._margins[1]
        ways = [np.linalg.inv(self._motions[key]) @ motion for motion in self._motions]
        near = [
            place for place, way in enumerate(ways) if measure_farthest_shift(way, self._extent) < self._extent.width
        ]
        seen = []
        for place in sorted({near[round(share)] for share in np.linspace(0, len(near) - 1, _SAMPLES)}):
            self._check_cancelled()
            to_plate = make_shift(*self._margins) @ ways[place]
            seen.append(
                cv2.warpPerspective(
                    self._clear_ground(place), to_plate, size, flags=cv2.INTER_LINEAR, borderValue=_UNKNOWN
                )
            )
        return _compute_median(np.sort(np.stack(seen), axis=0))

    def _clear_ground(self, place: int) -> Luma:
        """A picture without the holes of others in which it still shows the same: what is there is not gone yet."""
        luma = np.minimum(self._lumas[place], np.uint8(_UNKNOWN - 1))
        for number, hole in self._holes.items():
            step = np.linalg.inv(self._motions[place]) @ self._motions[number]
            there = cv2.warpPerspective(hole.astype(np.uint8), step, self._extent, flags=cv2.INTER_NEAREST) > 0
            then = cv2.warpPerspective(self._lumas[number], step, self._extent, flags=cv2.INTER_LINEAR)
            if there.any() and np.percentile(cv2.absdiff(then, self._lumas[place])[there], 85) < _DIFFERENT:
                luma[grow_hole(there, 2)] = _UNKNOWN
        return luma


def _compute_median(values: npt.NDArray[np.uint8]) -> tuple[Map, Map]:
    """The median of what is known of each pixel, and 1 where most agree on it; n×h×w, sorted."""
    count = (values < _UNKNOWN).sum(axis=0)
    last = np.maximum(count - 1, 0)
    low, middle, high = (
        np.take_along_axis(values, np.rint(last * share).astype(np.intp)[None], axis=0)[0]
        for share in (_DOUBT, 0.5, 1 - _DOUBT)
    )
    agreed = (count >= max(_FEWEST, len(values) // 4)) & (_soften(high) - _soften(low) < 2 * _DIFFERENT)
    return _soften(middle), agreed.astype(np.float32)


def _soften(luma: Luma) -> Map:
    return np.asarray(cv2.GaussianBlur(luma, (0, 0), 1.0), np.float32)


def _measure_light(away: Map, known: Hole) -> np.float32:
    """How much brighter a picture is than the background, in levels, where most of it shows that."""
    some = away[::4, ::4][known[::4, ::4]]
    return np.float32(np.median(some)) if some.size else np.float32(0)
