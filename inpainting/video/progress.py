"""What whoever waits for a video is told: how far it is, how long it will take, a finished frame now and then."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from inpainting.engine.request import Image
from inpainting.video.io.frames import Frame, convert_to_image, turn_upright
from inpainting.video.io.reader import VideoInfo


@dataclass(frozen=True)
class Progress:
    """`done` is 0..1 and never falls; `seconds_left` is None until it can be told."""

    done: float
    seconds_left: float | None


class StepCounter:
    """Counts steps and guesses the time left from those made."""

    def __init__(self, total: int, on_progress: Callable[[Progress], None] | None) -> None:
        self._total, self._report = total, on_progress or (lambda progress: None)
        self._made = self._skipped = 0
        self._started = time.perf_counter()

    def skip(self, number: int) -> None:
        self._made = self._skipped = number

    def step(self) -> None:
        self._made += 1
        done = min(0.99, self._made / self._total)
        seconds = time.perf_counter() - self._started
        own = self._made - self._skipped
        left = seconds / own * max(0, self._total - self._made) if own > 10 else None
        self._report(Progress(done, left))

    def finish(self) -> None:
        self._report(Progress(1.0, 0.0))


class FinishedFrames:
    """Shows a finished frame twice a second at most, for conversion takes time."""

    def __init__(self, info: VideoInfo, on_frame: Callable[[Image], None] | None) -> None:
        self._info, self._on_frame = info, on_frame
        self._last = 0.0

    def show(self, frame: Frame) -> None:
        now = time.perf_counter()
        if self._on_frame is None or now - self._last < 0.5:
            return
        self._last = now
        self._on_frame(
            turn_upright(convert_to_image(frame.planes, self._info.layout, self._info.colours), self._info.rotation)
        )
