"""A video opened for looking at: any frame by its number, or one after the other. Changes nothing."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from inpainting.engine.geometry import Extent
from inpainting.engine.request import Image
from inpainting.video.background.low_res import WIDTH
from inpainting.video.errors import VideoError
from inpainting.video.io.frames import Planes, turn_upright
from inpainting.video.io.reader import VideoInfo, open_container, probe


@dataclass(frozen=True)
class Clip:
    """What is known of a video: `times` has the tick at which each frame is shown, `keys` the frames to seek to."""

    info: VideoInfo
    times: tuple[int, ...]
    keys: tuple[int, ...] = field(repr=False)

    @property
    def path(self) -> Path:
        return self.info.path

    @property
    def frames(self) -> int:
        return len(self.times)

    @property
    def extent(self) -> Extent:
        """As a person sees it."""
        return self.info.shown

    @property
    def small(self) -> Extent:
        """The same at the size that is tracked on."""
        width, height = _compute_small_size(self.info.extent)
        return Extent(height, width) if self.info.rotation % 180 else Extent(width, height)

    def compute_seconds(self, number: int) -> float:
        """When a frame is shown."""
        return float((self.times[number] - self.times[0]) * self.info.time_base)

    @property
    def length(self) -> float:
        """Seconds up to the end of the last frame, rounded up to hundredths."""
        return math.ceil(100 * (self.compute_seconds(self.frames - 1) + float(1 / self.info.rate))) / 100

    def find_number_at(self, seconds: float) -> int:
        """The frame shown at a time, the last one after the end."""
        tick = self.times[0] + seconds / float(self.info.time_base)
        return max(0, bisect_right(self.times, tick + 0.5) - 1)

    def find_number(self, pts: int) -> int:
        """The frame with this tick or the nearest one after it."""
        return min(bisect_left(self.times, pts), self.frames - 1)


@dataclass(frozen=True, eq=False)
class Moment:
    """A frame on its way past: small upright planes (4:4:4, 8 bits), and the whole image when it is wanted."""

    number: int
    planes: Planes
    image: Callable[[], Image]


class ClipReader:
    """Keeps one file open; goes on decoding where it can, seeks where it must. Used on one thread at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._clip: Clip | None = None
        self._open = ExitStack()
        self._container: Any = None
        self._decoder: Iterator[Any] | None = None
        self._place = -1

    @property
    def clip(self) -> Clip:
        """Opens the file when asked first. Raises `VideoError`."""
        if self._clip is None:
            clip = _read_clip(self.path)
            self._container = self._open.enter_context(open_container(self.path))
            self._container.streams.video[0].thread_type = "AUTO"
            self._clip = clip
        return self._clip

    def read_image(self, number: int, *, longest: int | None = None) -> Image:
        """A frame as H×W×3 uint8, upright; made smaller if its longer side is longer than `longest`."""
        with self._tell_damage():
            for frame in self._decode_from(number):
                return self._convert_to_image(frame, longest)
        raise VideoError("“{path}” ends early; frame {number} is not there.", path=self.path, number=number + 1)

    def read_images(self, first: int, last: int, *, longest: int | None = None) -> dict[int, Image]:
        """The same of all frames from `first` to `last`, by their numbers; the last one is there or it raises."""
        images = {number: self._convert_to_image(frame, longest) for number, frame in self.read_frames(first, last + 1)}
        return images if last in images else images | {last: self.read_image(last, longest=longest)}

    def read_frames(self, first: int, stop: int) -> Iterator[tuple[int, Any]]:
        """Frames `first` to before `stop` as FFmpeg decodes them, with their numbers."""
        with self._tell_damage():
            for frame in self._decode_from(first):
                if self._place >= stop:
                    return
                yield self._place, frame

    def read_moments(self, first: int, stop: int) -> Iterator[Moment]:
        """The same, made small."""
        clip = self.clip
        width, height = _compute_small_size(clip.info.extent)
        for number, frame in self.read_frames(first, stop):
            small = frame.reformat(width=width, height=height, format="yuv444p", interpolation="AREA").to_ndarray()
            planes = tuple(turn_upright(plane, clip.info.rotation) for plane in small)
            yield Moment(number, planes, partial(self._convert_to_image, frame, None))

    def close(self) -> None:
        self._open.close()
        self._decoder, self._clip = None, None

    def _decode_from(self, number: int) -> Iterator[Any]:
        """Decoded frames, the first being `number`."""
        clip = self.clip
        key = clip.keys[max(0, bisect_right(clip.keys, number) - 1)]
        if self._decoder is None or not key <= self._place + 1 <= number:
            stream = self._container.streams.video[0]
            self._container.seek(clip.times[number], stream=stream)
            self._decoder = self._container.decode(stream)
        for frame in self._decoder:
            self._place = clip.find_number(self._place + 1 if frame.pts is None else frame.pts)
            if self._place >= number:
                yield frame
        self._decoder = None

    @contextmanager
    def _tell_damage(self) -> Iterator[None]:
        """After damage nothing is gone on with: the next frame is sought anew."""
        import av

        try:
            yield
        except av.error.FFmpegError as error:
            self._decoder = None
            raise VideoError("“{path}” is damaged, or it is not a video.", path=self.path) from error

    def _convert_to_image(self, frame: Any, longest: int | None) -> Image:
        scale = 1.0 if longest is None else min(1.0, longest / max(frame.width, frame.height))
        size = {"width": max(1, round(frame.width * scale)), "height": max(1, round(frame.height * scale))}
        rgb = frame.reformat(**size, format="rgb24", interpolation="BILINEAR").to_ndarray()
        return np.asarray(turn_upright(rgb, self.clip.info.rotation), np.uint8)


def _read_clip(path: Path) -> Clip:
    """Looks at the packets alone, so it is quick."""
    info = probe(path)
    with open_container(path) as container:
        packets = [packet for packet in container.demux(container.streams.video[0]) if packet.size]
    shown = [
        (packet.dts if packet.pts is None else packet.pts, packet.is_keyframe)
        for packet in packets
        if not packet.is_discard
    ]
    if not shown or any(time is None for time, _ in shown):
        words = "“{path}” has frames without usable times, so picture and sound cannot be kept in step."
        raise VideoError(words, path=path)
    shown.sort()
    return Clip(info, tuple(time for time, _ in shown), tuple(place for place, (_, key) in enumerate(shown) if key))


def _compute_small_size(extent: Extent) -> tuple[int, int]:
    """As large as the engine tracks on."""
    scale = min(1.0, WIDTH / extent.width)
    return max(16, round(extent.width * scale)), max(16, round(extent.height * scale))
