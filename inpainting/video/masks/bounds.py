"""Where in the picture and when in the video anything may go at all. Finds nothing itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from inpainting.engine.geometry import Extent
from inpainting.engine.places import Place as Place
from inpainting.engine.places import make_region as join_places
from inpainting.engine.request import Hole
from inpainting.video.errors import VideoError
from inpainting.video.io.frames import Frame, turn_as_stored
from inpainting.video.io.reader import VideoInfo
from inpainting.video.masks.holes import HoleSource
from inpainting.video.packed import PackedHole, load_mask

_SLACK: Final = 1e-3
"""Seconds by which a frame may be early and still count as one of its stretch."""


def make_region(places: Sequence[Place], extent: Extent) -> Hole | None:
    """All places together as one upright hole, see `inpainting.engine.places`. Raises `MasksError` for a bad mask."""
    return join_places(places, extent, load_mask)


@dataclass(frozen=True)
class Times:
    """Stretches of a video in seconds, each from its first moment up to, not including, its last; none: all of it."""

    stretches: tuple[tuple[float, float], ...] = ()

    def __post_init__(self) -> None:
        for first, last in self.stretches:
            if not 0 <= first < last:
                raise VideoError("A stretch of time must end after it begins.")

    def has(self, seconds: float) -> bool:
        inside = (first - _SLACK <= seconds < last - _SLACK for first, last in self.stretches)
        return not self.stretches or any(inside)


class Clock:
    """Tells of each frame whether it is in one of the stretches; the first frame it is shown is at 0 seconds."""

    def __init__(self, times: Times, info: VideoInfo, *, start: int = 0) -> None:
        self._times, self._base, self._start = times, info.time_base, start

    def is_in(self, frame: Frame) -> bool:
        return self._times.has(float((frame.pts - self._start) * self._base))


class BoundedHoles:
    """What another source says, but nothing beyond a region (upright, None for all) and outside of the times."""

    def __init__(self, source: HoleSource, clock: Clock, region: Hole | None, rotation: int) -> None:
        self.source, self._clock = source, clock
        self._region = None if region is None else turn_as_stored(region, rotation)
        self._in_time: list[bool] = []

    @property
    def counts(self) -> Mapping[str, int]:
        return self.source.counts

    def see(self, frame: Frame) -> Hole | None:
        """See `inpainting.video.masks.holes.HoleSource.see`."""
        self._in_time.append(self._clock.is_in(frame))
        return self.source.see(frame)

    def finish(self, *, goes_on: bool) -> list[PackedHole]:
        """See `inpainting.video.masks.holes.HoleSource.finish`."""
        in_time, self._in_time = self._in_time, []
        made: dict[tuple[int, bool], PackedHole] = {}
        holes = self.source.finish(goes_on=goes_on)
        return [self._bound(hole, kept, made) for hole, kept in zip(holes, in_time, strict=True)]

    def _bound(self, packed: PackedHole, kept: bool, made: dict[tuple[int, bool], PackedHole]) -> PackedHole:
        key = (id(packed), kept)
        if key not in made:
            hole = packed.unpack_hole() if kept else np.zeros(packed.shape, np.bool_)
            made[key] = PackedHole.of(hole if self._region is None else hole & self._region)
        return made[key]
