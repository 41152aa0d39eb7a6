"""Finished frames on their way to whoever watches: now and then one, upright, as an image."""

from __future__ import annotations

import time
from collections.abc import Callable

from inpainting.engine.request import Image
from inpainting.video.io.frames import Frame, convert_to_image, turn_upright
from inpainting.video.io.reader import VideoInfo


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
