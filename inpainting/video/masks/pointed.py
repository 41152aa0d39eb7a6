"""Objects that a person pointed at in one frame each, followed through their shots and told apart anew on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from inpainting.detection.detector import Detector
from inpainting.detection.instance import make_hole
from inpainting.detection.prompt import Point, Prompt
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, Image
from inpainting.video.background.low_res import shrink_hole
from inpainting.video.background.motion import Luma
from inpainting.video.errors import MasksError
from inpainting.video.io.frames import Frame, convert_to_image, turn_as_stored, turn_upright
from inpainting.video.io.reader import VideoInfo
from inpainting.video.masks.holes import PaintedHoles
from inpainting.video.masks.tracking import interpolate_detections

_WIDTH: Final = 640
"""Frames are looked at again at this width or less."""
_ALIKE: Final = 0.45
"""Common share of what was followed and what is told apart anew when they are one thing."""
_LATE: Final = 1.0
"""Seconds after a point in time at which a frame is still the one that is meant, where some are shown long."""
_POINTS: Final = 3
"""Deepest points of what was followed by which it is told apart anew."""


@dataclass(frozen=True)
class PointInTime:
    """An object at pixel x, y of the upright frame that is shown at some seconds from the start."""

    seconds: float
    x: int
    y: int


class PointedHoles(PaintedHoles):
    """The whole objects at some points, each from its frame on both ways through its shot; others stay.

    Raises `MasksError` when nothing can be told apart at a point, or it is not in the picture. `start` is the time of
    the first frame, in ticks.
    """

    def __init__(
        self,
        detector: Detector,
        points: Sequence[PointInTime],
        info: VideoInfo,
        *,
        grow: int,
        every: int,
        start: int = 0,
        check_cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__({}, info, grow=grow, check_cancelled=check_cancelled)
        for point in points:
            if not (0 <= point.x < info.shown.width and 0 <= point.y < info.shown.height):
                words = "The point {x},{y} is not in the video, which has {width}×{height} pixels."
                size = {"width": info.shown.width, "height": info.shown.height}
                raise MasksError(words, x=point.x, y=point.y, **size)
        self._detector, self._every, self._start = detector, every, start
        self._waiting = sorted(points, key=lambda point: point.seconds)
        self._pictures: dict[int, Image] = {}

    def see(self, frame: Frame) -> Hole | None:
        """See `inpainting.video.masks.holes.HoleSource.see`."""
        number = self._remember(frame)
        begin, end = (
            float((time - self._start) * self._info.time_base) for time in (frame.pts, frame.pts + frame.duration)
        )
        past = [point for point in self._waiting if point.seconds < end]
        due = [point for point in past if point.seconds > begin - _LATE]
        self._waiting = self._waiting[len(past) :]
        if not due and number % self._every:
            return None
        image = turn_upright(convert_to_image(frame.planes, self._info.layout, self._info.colours), self._info.rotation)
        self._pictures[number] = _shrunk(image)
        if not due:
            return None
        hole = turn_as_stored(np.logical_or.reduce([self._pointed(image, point) for point in due]), self._info.rotation)
        self._detections[number] = shrink_hole(hole, self._lumas[number])
        return hole

    def _pointed(self, image: Image, point: PointInTime) -> Hole:
        self._check_cancelled()
        found = self._detector.select(image, Prompt(inside=((point.x + 0.5, point.y + 0.5),)))
        if found is None:
            words = "No object can be told apart at {x},{y}, {seconds} s from the start."
            raise MasksError(words, x=point.x, y=point.y, seconds=f"{point.seconds:g}")
        return make_hole([found], self._info.shown)

    def _followed(self, lumas: Sequence[Luma], detections: Mapping[int, Hole]) -> list[Hole]:
        """What was followed, and as it is told apart anew in some frames, which says more than any one of them."""
        followed = super()._followed(lumas, detections)
        pictures, self._pictures = self._pictures, {}
        anew = {}
        for number, picture in pictures.items():
            if followed[number].any() and number not in detections:
                self._check_cancelled()
                anew[number] = self._told_anew(followed[number], picture)
        anew |= detections
        return interpolate_detections(lumas, anew, check_cancelled=self._check_cancelled) if detections else followed

    def _told_anew(self, followed: Hole, picture: Image) -> Hole:
        """The object of which most was followed to here; what was followed where it cannot be told apart."""
        upright = turn_upright(followed, self._info.rotation)
        extent = Extent(picture.shape[1], picture.shape[0])
        scale = extent.width / upright.shape[1], extent.height / upright.shape[0]
        points = tuple(((x + 0.5) * scale[0], (y + 0.5) * scale[1]) for x, y in _deepest(upright))
        found = self._detector.select(picture, Prompt(inside=points))
        if found is None:
            return followed
        hole = turn_as_stored(make_hole([found], extent), self._info.rotation)
        size = followed.shape[::-1]
        small = cv2.resize(hole.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0.3
        alike = float((small & followed).sum()) / max(1.0, float((small | followed).sum()))
        return np.asarray(small, np.bool_) if alike > _ALIKE else followed


def _shrunk(image: Image) -> Image:
    scale = min(1.0, _WIDTH / image.shape[1])
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _deepest(hole: Hole) -> list[Point]:
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
