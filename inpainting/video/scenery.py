"""What stands still in a shot: the camera's way at a small size and the background of most frames. Follows nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.geometry import Extent
from inpainting.request import Hole
from inpainting.video.blending import Map
from inpainting.video.motion import CameraTracker, Luma, Matrix, farthest, shift, steadied

_SAMPLES: Final = 15
"""So many pictures tell the background."""
_FEWEST: Final = 3
_MARGIN: Final = 0.4
"""How far the background is known beyond the picture it is seen from, in shares of its sides."""
_DIFFERENT: Final = 12.0
"""Grey levels from the background, and from what is next to it there, that make something else."""
_UNKNOWN: Final = 255


@dataclass(frozen=True, eq=False)
class View:
    """One picture of a shot: its luma, the background as it would be seen there, and where that is `known`.

    `motion` leads to the picture that the shot is seen from; `soft` is the luma in the light of the background.
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


class Scenery:
    """The pictures of a shot as seen from number `number`, in which `hole` is covered for the camera's sake."""

    def __init__(self, lumas: Sequence[Luma], number: int, hole: Hole, *, ask: Callable[[], None]) -> None:
        self._lumas = lumas
        self._extent = Extent(*lumas[number].shape[::-1])
        self._motions = self._ways(number, hole, ask)
        self._margins = round(self._extent.width * _MARGIN), round(self._extent.height * _MARGIN)
        self._background, self._known = self._made(number, ask)

    def view(self, number: int) -> View:
        luma, motion = self._lumas[number], self._motions[number]
        from_plate = np.linalg.inv(motion) @ shift(-self._margins[0], -self._margins[1])
        background = cv2.warpPerspective(self._background, from_plate, self._extent, flags=cv2.INTER_LINEAR)
        known = cv2.warpPerspective(self._known, from_plate, self._extent, flags=cv2.INTER_LINEAR) > 0.99
        soft = _softened(luma)
        return View(luma, soft - _light(soft - background, known), background, known, motion)

    def _ways(self, number: int, hole: Hole, ask: Callable[[], None]) -> list[Matrix]:
        """The motion of each picture to that of the number, found from there outwards."""
        motions = [np.eye(3)] * len(self._lumas)
        for places in (range(number + 1, len(self._lumas)), range(number - 1, -1, -1)):
            tracker = CameraTracker(self._extent)
            tracker.motion(self._lumas[number], hole)
            for place in places:
                ask()
                motions[place] = tracker.motion(self._lumas[place], None)
        return steadied(motions, self._extent)

    def _made(self, number: int, ask: Callable[[], None]) -> tuple[Map, Map]:
        """What most of the other pictures show, and 1 where enough of them do; a margin wider than a picture."""
        size = (self._extent.width + 2 * self._margins[0], self._extent.height + 2 * self._margins[1])
        near = [
            place
            for place, motion in enumerate(self._motions)
            if place != number and farthest(motion, self._extent) < self._extent.width
        ]
        seen = []
        for place in np.unique(np.linspace(0, len(near) - 1, min(_SAMPLES, len(near))).astype(int)) if near else ():
            ask()
            to_plate = shift(*self._margins) @ self._motions[near[place]]
            seen.append(
                cv2.warpPerspective(
                    np.minimum(self._lumas[near[place]], _UNKNOWN - 1),
                    to_plate,
                    size,
                    flags=cv2.INTER_LINEAR,
                    borderMode=cv2.BORDER_CONSTANT,
                    borderValue=_UNKNOWN,
                )
            )
        if not seen:
            return np.zeros(size[::-1], np.float32), np.zeros(size[::-1], np.float32)
        return _median(np.sort(np.stack(seen), axis=0))


def _median(values: npt.NDArray[np.uint8]) -> tuple[Map, Map]:
    """The median of what is known of each pixel, and 1 where that is enough; n×h×w, sorted."""
    count = (values < _UNKNOWN).sum(axis=0)
    middle = np.take_along_axis(values, np.maximum(count - 1, 0)[None] // 2, axis=0)[0]
    return _softened(middle), (count >= max(_FEWEST, len(values) // 4)).astype(np.float32)


def _softened(luma: Luma) -> Map:
    return np.asarray(cv2.GaussianBlur(luma, (0, 0), 1.0), np.float32)


def _light(away: Map, known: Hole) -> np.float32:
    """How much brighter a picture is than the background, in levels, where most of it shows that."""
    some = away[::4, ::4][known[::4, ::4]]
    return np.float32(np.median(some)) if some.size else np.float32(0)
