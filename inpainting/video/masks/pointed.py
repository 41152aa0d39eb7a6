"""Objects that a person pointed at in one frame each, followed through their shots and told apart anew on the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from inpainting.detection.detector import Detector
from inpainting.detection.instance import make_hole
from inpainting.detection.prompt import Prompt
from inpainting.engine.request import Hole, Image
from inpainting.errors import OutsideError
from inpainting.video.background.low_res import shrink_hole
from inpainting.video.errors import MasksError
from inpainting.video.io.frames import Frame, turn_as_stored
from inpainting.video.io.reader import VideoInfo
from inpainting.video.masks.holes import PaintedHoles

_LATE: Final = 1.0
"""Seconds after a point in time at which a frame is still the one that is meant, where some are shown long."""


@dataclass(frozen=True)
class PointInTime:
    """An object at pixel x, y of the upright frame that is shown at some seconds from the start."""

    seconds: float
    x: int
    y: int


class PointedHoles(PaintedHoles):
    """The whole objects at some points, each from its frame on both ways through its shot; others stay.

    Raises `MasksError` when nothing can be told apart at a point, `OutsideError` when it is not in the picture. `start`
    is the time of the first frame, in ticks.
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
        super().__init__({}, info, grow=grow, selector=detector, every=every, check_cancelled=check_cancelled)
        for point in points:
            if not (0 <= point.x < info.shown.width and 0 <= point.y < info.shown.height):
                words = "The point {x},{y} is not in the video, which has {width}×{height} pixels."
                size = {"width": info.shown.width, "height": info.shown.height}
                raise OutsideError(words, x=point.x, y=point.y, **size)
        self._detector, self._start = detector, start
        self._waiting = sorted(points, key=lambda point: point.seconds)

    def see(self, frame: Frame) -> Hole | None:
        """See `inpainting.video.masks.holes.HoleSource.see`."""
        number = self._remember(frame)
        begin, end = (
            float((time - self._start) * self._info.time_base) for time in (frame.pts, frame.pts + frame.duration)
        )
        past = [point for point in self._waiting if point.seconds < end]
        due = [point for point in past if point.seconds > begin - _LATE]
        self._waiting = self._waiting[len(past) :]
        self._keep_picture(number, frame)
        if not due:
            return None
        image = self._make_picture(frame)
        hole = turn_as_stored(np.logical_or.reduce([self._select(image, point) for point in due]), self._info.rotation)
        self._detections[number] = shrink_hole(hole, self._lumas[number])
        return hole

    def _select(self, image: Image, point: PointInTime) -> Hole:
        self._check_cancelled()
        found = self._detector.select(image, Prompt(inside=((point.x + 0.5, point.y + 0.5),)))
        if found is None:
            words = "No object can be told apart at {x},{y}, {seconds} s from the start."
            raise MasksError(words, x=point.x, y=point.y, seconds=f"{point.seconds:g}")
        return make_hole([found], self._info.shown)
