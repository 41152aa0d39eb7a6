"""What was followed through a shot, told apart anew on the way, for things change their shape. Follows nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, Protocol

import cv2
import numpy as np

from inpainting.detection.instance import Instance, make_hole
from inpainting.detection.prompt import Point, Prompt
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, Image
from inpainting.video.background.motion import Luma
from inpainting.video.io.frames import turn_as_stored, turn_upright
from inpainting.video.masks.tracking import interpolate_detections, list_pieces

_WIDTH: Final = 640
"""Frames are looked at again at this width or less."""
_ALIKE: Final = 0.45
"""Common share of what was followed and what is told apart anew when they are one thing."""
_OBJECT: Final = 0.6
"""The same of what was painted, for it to be a thing at all and not a stain, or a part that alone shall go."""
_POINTS: Final = 3
"""Deepest points of what was followed by which it is told apart anew."""


class Selector(Protocol):
    """Tells an object apart, as `inpainting.detection.detector.Detector` does."""

    def select(self, image: Image, prompt: Prompt) -> Instance | None:
        """The object at a prompt in pixels of `image`; None when none can be told apart."""


class Resegmenter:
    """Tells things of one shot apart anew; holes are small ones as the frames are stored, pictures upright."""

    def __init__(self, selector: Selector, *, rotation: int = 0, check_cancelled: Callable[[], None]) -> None:
        self._selector, self._rotation, self._check_cancelled = selector, rotation, check_cancelled

    def refine(
        self,
        lumas: Sequence[Luma],
        followed: Sequence[Hole],
        pictures: Mapping[int, Image],
        marked: Mapping[int, Hole],
        *,
        was_painted: bool,
    ) -> list[Hole]:
        """What was `followed`, as it is told apart in some `pictures`, and carried from there to the frames between.

        What was `marked` stays as it is. What a person painted is covered at least as far as it was followed, and all
        of it stays where that is no thing that can be told apart.
        """
        own = [(hole, pictures[number]) for number, hole in marked.items() if hole.any() and number in pictures]
        if not marked or (was_painted and not all(self._are_things(hole, picture) for hole, picture in own)):
            return list(followed)
        anew = {
            number: self._tell_anew(followed[number], picture)
            for number, picture in pictures.items()
            if number not in marked and followed[number].any()
        }
        carried = interpolate_detections(lumas, anew | dict(marked), check_cancelled=self._check_cancelled)
        if not was_painted:
            return carried
        return [one | other for one, other in zip(carried, followed, strict=True)]

    def _are_things(self, hole: Hole, picture: Image) -> bool:
        pieces = list_pieces(hole)
        return all(_measure_likeness(self._tell_apart(piece, picture), piece) > _OBJECT for piece in pieces)

    def _tell_anew(self, followed: Hole, picture: Image) -> Hole:
        """The things of which most was followed to here; what was followed where none can be told apart."""
        told = np.zeros_like(followed)
        for piece in list_pieces(followed):
            anew = self._tell_apart(piece, picture)
            told |= anew if _measure_likeness(anew, piece) > _ALIKE else piece
        return told

    def _tell_apart(self, piece: Hole, picture: Image) -> Hole:
        """The thing that a piece lies on, at the size of the piece; nothing when there is none."""
        self._check_cancelled()
        upright = turn_upright(piece, self._rotation)
        extent = Extent(picture.shape[1], picture.shape[0])
        scale = extent.width / upright.shape[1], extent.height / upright.shape[0]
        points = tuple(((x + 0.5) * scale[0], (y + 0.5) * scale[1]) for x, y in _find_deepest(upright))
        found = self._selector.select(picture, Prompt(inside=points))
        if found is None:
            return np.zeros_like(piece)
        hole = turn_as_stored(make_hole([found], extent), self._rotation)
        small = cv2.resize(hole.astype(np.float32), piece.shape[::-1], interpolation=cv2.INTER_AREA)
        return np.asarray(small > 0.3, np.bool_)


def shrink_picture(image: Image) -> Image:
    """A picture as small as it is looked at again."""
    scale = min(1.0, _WIDTH / image.shape[1])
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _measure_likeness(one: Hole, other: Hole) -> float:
    return float((one & other).sum()) / max(1.0, float((one | other).sum()))


def _find_deepest(hole: Hole) -> list[Point]:
    """Points farthest from the rim of a hole and from each other."""
    depth = cv2.distanceTransform(np.pad(hole, 1).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_3)[1:-1, 1:-1]
    points: list[Point] = []
    for _ in range(_POINTS):
        y, x = np.unravel_index(int(depth.argmax()), depth.shape)
        if depth[y, x] <= 0:
            break
        points.append((float(x), float(y)))
        cv2.circle(depth, (int(x), int(y)), max(2, int(1.5 * depth[y, x])), 0.0, -1)
    return points
