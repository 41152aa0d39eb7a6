"""Reads videos: what they are, and their frames one after the other as they are stored. Changes nothing."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import numpy as np

from inpainting.engine.geometry import Extent
from inpainting.engine.request import Image
from inpainting.video.errors import VideoError
from inpainting.video.io.decoding import LARGEST, Damage, decode_frames
from inpainting.video.io.frames import LAYOUTS, Colours, Frame, Layout, Plane, convert_to_image, turn_upright
from inpainting.video.io.side_data import SideData, read_side_data
from models.reading import open_ordinary
from models.sentences import Sentence

_FASTEST: Final = 1000
"""Frames a second; files that claim more say nothing about their rate."""
_SHORTEST_SHARE: Final = 0.97
"""A file with less of what it promises than this is truncated."""
_LENGTH: Final = re.compile(r"(\d+):(\d+):(\d+(?:\.\d+)?)")
_LOCAL: Final = {"protocol_whitelist": "file"}
"""Keeps FFmpeg from following a list of other files into the network."""
_NO_VIDEOS: Final = re.compile(r"\w+_pipe|image2|ico|tty|hls|concat\w*|dash|sdp|rtsp|webm_dash_manifest")
"""FFmpeg's names for pictures, texts and lists of other files, which it would take for videos."""
_FROM_RGB: Final = 1
"""FFmpeg's number of the matrix, BT.709, by which pixels in RGB become luma and chroma."""
_PICTURES: Final = ("heic", "heix", "mif1", "avif")
"""Brands of pictures in the container of MP4."""


@dataclass(frozen=True)
class VideoInfo:
    """`extent` is as stored, `rotation` (degrees anticlockwise) makes it upright; `frames` may be an estimate.

    `crowding` is the number of bits the source spends on a pixel, 0 when not known.
    """

    path: Path
    extent: Extent
    rotation: int
    frames: int
    rate: Fraction
    time_base: Fraction
    layout: Layout
    colours: Colours
    aspect: Fraction
    crowding: float
    notes: tuple[str, ...] = ()
    side_data: SideData = field(default_factory=SideData)

    @property
    def step(self) -> int:
        """Ticks from one frame to the next at the rate of the file."""
        return max(1, round(1 / (self.rate * self.time_base)))

    @property
    def shown(self) -> Extent:
        """The size a person sees, and masks have."""
        return Extent(*reversed(self.extent)) if self.rotation % 180 else self.extent


def probe(path: Path) -> VideoInfo:
    """What a video is. Raises `VideoError` when it is none or cannot be worked on."""
    with open_container(path) as container:
        return _read_info(path, container)


def read_frames(info: VideoInfo, *, until: float | None = None, damage: Damage | None = None) -> Iterator[Frame]:
    """Every frame in order, those before `until` seconds only if given; what was mended is counted in `damage`.

    Raises `VideoError` when the file is too damaged or ends early.
    """
    damage = damage or Damage()
    number, start, end, gap = 0, None, None, info.step
    with open_container(info.path) as container:
        stream = find_moving_picture(container)
        stream.thread_type = "AUTO"
        promises = _Promises.of(stream)
        for picture, pts, duration in decode_frames(container, stream, info.step, damage):
            start = pts if start is None else start
            if until is not None and (pts - start) * info.time_base >= until:
                return
            if end is not None and pts <= end:
                raise VideoError(
                    "“{path}” has frames without usable times, so picture and sound cannot be kept in step.",
                    path=info.path,
                )
            if (picture.width, picture.height) != info.extent:
                raise VideoError(
                    "“{path}” changes the size of its picture part-way, which cannot be worked on.", path=info.path
                )
            _check_is_opaque(picture, info.path)
            yield make_frame(picture, info, number, pts=pts, duration=duration)
            number, gap, end = number + 1, gap if end is None else max(gap, pts - end), pts
    if start is None or end is None:
        raise VideoError("“{path}” has no frames.", path=info.path)
    promises.check(info, number, end + gap - start)
    if damage.frames > number // 2:
        raise VideoError("“{path}” is too damaged: more than half of its frames are lost.", path=info.path)


@dataclass(frozen=True)
class _Promises:
    """What a file says it has: frames, and ticks from the first to the end of the last; 0 = it does not say."""

    frames: int
    ticks: float

    @classmethod
    def of(cls, stream: Any) -> _Promises:
        tagged = _read_tagged_end(stream.metadata) / stream.time_base
        return cls(stream.frames, stream.duration or max(0, tagged - (stream.start_time or 0)))

    def check(self, info: VideoInfo, frames: int, ticks: int) -> None:
        """Raises `VideoError` when both are missed; empty frames in an index and cut edit lists miss only one."""
        if frames >= self.frames * _SHORTEST_SHARE and self.frames:
            return
        if ticks >= self.ticks * _SHORTEST_SHARE:
            return
        promised = self.frames or max(frames + 1, round(self.ticks / info.step))
        raise VideoError(
            "“{path}” ends early: only {number} of {promised} frames are there.",
            path=info.path,
            number=frames,
            promised=promised,
        )


def _read_tagged_end(words: Mapping[str, str]) -> Fraction:
    """When a track ends (seconds) as Matroska notes it, such as `00:01:02.500000000`; 0 when it does not."""
    match = _LENGTH.fullmatch(words.get("DURATION", ""))
    hours, minutes, seconds = match.groups() if match else (0, 0, 0)
    return Fraction(hours) * 3600 + Fraction(minutes) * 60 + Fraction(seconds)


def read_frame_at(path: Path, seconds: float) -> Image:
    """The upright image (H×W×3 uint8) shown at a time, the last one when that is past the end; found by seeking."""
    info = probe(path)
    with open_container(path) as container:
        stream = find_moving_picture(container)
        start = stream.start_time or 0
        if container.duration:
            container.seek(start + round(seconds / info.time_base), stream=stream)
        shown = None
        for picture, pts, _ in decode_frames(container, stream, info.step, Damage()):
            if shown is not None and (pts - start) * info.time_base > seconds + 1e-6:
                break
            shown = picture
        if shown is None:
            raise VideoError("“{path}” has no frames.", path=path)
        planes = _copy_planes(_convert(shown, info), info.layout)
        return turn_upright(convert_to_image(planes, info.layout, info.colours), info.rotation)


def find_moving_picture(container: Any) -> Any:
    """The first stream of pictures that is no cover, None when there is none; frames too large are not decoded."""
    moving = (stream for stream in container.streams.video if not stream.disposition & stream.disposition.attached_pic)
    stream = next(moving, None)
    if stream is not None and stream.codec_context is not None:
        stream.codec_context.options = {"max_pixels": str(LARGEST.width * LARGEST.height)}
    return stream


@contextmanager
def open_container(path: Path) -> Iterator[Any]:
    """The container of a file, closed at the end; FFmpeg's errors become `VideoError`."""
    import av

    try:
        os.close(open_ordinary(path))
        with av.open(str(path.absolute()), container_options=_LOCAL) as container:
            yield container
    except (av.error.FFmpegError, OSError, ValueError, UnicodeError) as error:
        raise _make_read_error(path, error) from error


def _make_read_error(path: Path, error: Exception) -> VideoError:
    number = getattr(error, "errno", None)
    if number == errno.ENOENT:
        return VideoError("There is no file “{path}”.", path=path)
    if number in (errno.EACCES, errno.EPERM):
        return VideoError("You may not read “{path}”.", path=path)
    if number == errno.EISDIR or path.is_dir():
        return VideoError("“{path}” is a folder; give the name of a video.", path=path)
    return VideoError("“{path}” is damaged, or it is not a video.", path=path)


def _read_info(path: Path, container: Any) -> VideoInfo:
    stream = _choose_stream(path, container)
    _check_size(path, stream.codec_context)
    first = next((timed.picture for timed in decode_frames(container, stream, 1, Damage())), None)
    if first is None:
        raise VideoError("“{path}” has no frames.", path=path)
    extent = Extent(first.width, first.height)
    layout, notes = _choose_layout(path, first.format, extent)
    _check_is_opaque(first, path)
    side_data, lost = read_side_data(first, layout)
    rates = [rate for rate in (stream.average_rate, stream.guessed_rate) if rate and rate <= _FASTEST]
    rate = rates[0] if rates else Fraction(25)
    seconds = float(stream.duration * stream.time_base) if stream.duration else (container.duration or 0) / 1e6
    bits = stream.codec_context.bit_rate or 0
    return VideoInfo(
        path=path,
        extent=extent,
        rotation=round(first.rotation / 90) * 90 % 360,
        frames=stream.frames or max(1, round(seconds * rate)),
        rate=rate,
        time_base=stream.time_base,
        layout=layout,
        colours=_read_colours(first, layout),
        aspect=stream.sample_aspect_ratio or Fraction(0),
        crowding=bits / float(extent.width * extent.height * rate),
        notes=(*notes, *lost, *_on_hidden_alpha(stream)),
        side_data=side_data,
    )


def _on_hidden_alpha(stream: Any) -> Iterator[Sentence]:
    """On transparency beside the frames, as VP8 and VP9 have it, which decoders pass over."""
    words = {name.lower(): value for name, value in stream.metadata.items()}
    if words.get("alpha_mode", "0") not in ("", "0"):
        yield Sentence("The video’s transparency (alpha) is not kept.")


def _check_size(path: Path, context: Any) -> None:
    if context.width * context.height > LARGEST.width * LARGEST.height:
        raise VideoError(
            "“{path}” has {width}×{height} pixels, more than this program can work on.",
            path=path,
            width=context.width,
            height=context.height,
        )


def _choose_stream(path: Path, container: Any) -> Any:
    """The stream to work on. Raises `VideoError` when the file is something else than a video."""
    brand = container.metadata.get("major_brand", "")
    if brand in _PICTURES or any(_NO_VIDEOS.fullmatch(name) for name in container.format.name.split(",")):
        raise VideoError("“{path}” is a picture or a text, not a video.", path=path)
    if container.format.name == "gif":
        raise VideoError("“{path}” is a GIF animation; save it as a video first, such as MP4.", path=path)
    stream = find_moving_picture(container)
    if stream is None:
        raise VideoError("“{path}” has no moving picture.", path=path)
    if stream.codec_context is None:
        raise VideoError("“{path}” is compressed in a way that this program cannot read.", path=path)
    return stream


def _read_colours(frame: Any, layout: Layout) -> Colours:
    if frame.format.is_rgb:
        return Colours(1, int(frame.color_trc), _FROM_RGB, 1)
    span = 2 if layout.name.startswith("yuvj") else int(frame.color_range)
    matrix = int(frame.colorspace)
    return Colours(int(frame.color_primaries), int(frame.color_trc), 2 if matrix == 0 else matrix, span)


def _choose_layout(path: Path, pixels: Any, extent: Extent) -> tuple[Layout, tuple[str, ...]]:
    """The layout to work in, and what the person should know about it."""
    if pixels.name in LAYOUTS:
        return _fit_to_size(LAYOUTS[pixels.name], extent)
    if any(component.bits > 8 for component in pixels.components):
        raise VideoError(
            "“{path}” has the pixel format {format}, which cannot be kept; save it with 8 or 10 bits.",
            path=path,
            format=pixels.name,
        )
    name = "yuv420p" if pixels.name in ("nv12", "nv21", "yuv411p", "yuv410p", "gray") else "yuv444p"
    layout, _ = _fit_to_size(LAYOUTS[name], extent)
    return layout, (
        Sentence("The pixels were converted from {format} to {name}.", format=pixels.name, name=layout.name),
    )


def _check_is_opaque(frame: Any, path: Path) -> None:
    """Raises `VideoError` when a frame has a pixel that is not opaque."""
    if not any(component.is_alpha for component in frame.format.components):
        return
    if frame.reformat(format="rgba").to_ndarray()[..., 3].min() < 255:
        raise VideoError("“{path}” is transparent in places, which cannot be kept.", path=path)


def _fit_to_size(layout: Layout, extent: Extent) -> tuple[Layout, tuple[str, ...]]:
    """H.264 holds odd sizes only with as much chroma as luma."""
    if extent.width % layout.step_x == 0 and extent.height % layout.step_y == 0:
        return layout, ()
    full = LAYOUTS[re.sub("4[12][0-2]", "444", layout.name)]
    return full, (Sentence("The pixels were converted from {format} to {name}.", format=layout.name, name=full.name),)


def make_frame(picture: Any, info: VideoInfo, number: int, *, pts: int | None = None, duration: int = 0) -> Frame:
    """A decoded picture as a frame of this number, at its own time unless another is given."""
    time = picture.pts if pts is None else pts
    return Frame(number, time or 0, duration, _copy_planes(_convert(picture, info), info.layout))


def _convert(frame: Any, info: VideoInfo) -> Any:
    if frame.format.name == info.layout.name:
        return frame
    matrix = {"dst_colorspace": _FROM_RGB} if frame.format.is_rgb else {}
    return frame.reformat(format=info.layout.name, **matrix)


def _copy_planes(frame: Any, layout: Layout) -> tuple[Plane, ...]:
    """Copies, so that nothing of the decoder is ever written to."""
    kind = np.dtype(np.uint8 if layout.bits == 8 else "<u2")
    planes = []
    for plane in frame.planes[:3]:
        rows = np.frombuffer(plane, kind).reshape(-1, plane.line_size // kind.itemsize)
        planes.append(rows[: plane.height, : plane.width].copy())
    return tuple(planes)
