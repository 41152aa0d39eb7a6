"""Reads videos: what they are, and their frames one after the other as they are stored. Changes nothing."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import numpy as np

from inpainting.geometry import Extent
from inpainting.request import Image
from inpainting.video.errors import VideoError
from inpainting.video.frames import LAYOUTS, Colours, Frame, Layout, Plane, to_image, upright
from models.sentences import Sentence

_FASTEST: Final = 1000
"""Frames a second; files that claim more say nothing about their rate."""
_SHORTEST_SHARE: Final = 0.97
"""A file with fewer of the frames that its index promises than this is truncated."""


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

    @property
    def shown(self) -> Extent:
        """The size a person sees, and masks have."""
        return Extent(*reversed(self.extent)) if self.rotation % 180 else self.extent


def probe(path: Path) -> VideoInfo:
    """What a video is. Raises `VideoError` when it is none or cannot be worked on."""
    with opened(path) as container:
        return _info(path, container)


def read_frames(info: VideoInfo, *, until: float | None = None) -> Iterator[Frame]:
    """Every frame in order, those before `until` seconds only if given.

    Raises `VideoError` when the file is damaged or ends early.
    """
    with opened(info.path) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        promised, number, start, last = stream.frames, 0, None, None
        for decoded in _decoded(container, stream, info):
            pts = number if decoded.pts is None else decoded.pts
            start = pts if start is None else start
            if until is not None and (pts - start) * info.time_base >= until:
                return
            if last is not None and pts <= last:
                raise VideoError(
                    "“{path}” has frames without usable times, so it cannot be kept in step.", path=info.path
                )
            if (decoded.width, decoded.height) != info.extent:
                raise VideoError("“{path}” changes its size on the way, which cannot be worked on.", path=info.path)
            yield Frame(number, pts, _duration(decoded, info), _planes(decoded, info.layout))
            number, last = number + 1, pts
    if number == 0:
        raise VideoError("“{path}” has no frames.", path=info.path)
    if number < promised * _SHORTEST_SHARE:
        raise VideoError(
            "“{path}” ends early: only {number} of {promised} frames are there.",
            path=info.path,
            number=number,
            promised=promised,
        )


def frame_at(path: Path, seconds: float) -> Image:
    """The upright image (H×W×3 uint8) shown at a time, the last one when that is past the end; found by seeking."""
    info = probe(path)
    with opened(path) as container:
        stream = container.streams.video[0]
        start = stream.start_time or 0
        container.seek(start + round(seconds / info.time_base), stream=stream)
        shown = None
        for decoded in _decoded(container, stream, info):
            if shown is not None and (decoded.pts - start) * info.time_base > seconds + 1e-6:
                break
            shown = decoded
        if shown is None:
            raise VideoError("“{path}” has no frames.", path=path)
        return upright(to_image(_planes(shown, info.layout), info.layout, info.colours), info.rotation)


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """The container of a file, closed at the end; FFmpeg's errors become `VideoError`."""
    import av

    try:
        with av.open(str(path)) as container:
            yield container
    except (av.error.FFmpegError, OSError, ValueError, UnicodeError) as error:
        raise _reading_failed(path, error) from error


def _reading_failed(path: Path, error: Exception) -> VideoError:
    number = getattr(error, "errno", None)
    if number == errno.ENOENT:
        return VideoError("There is no file “{path}”.", path=path)
    if number in (errno.EACCES, errno.EPERM):
        return VideoError("You may not read “{path}”.", path=path)
    if number == errno.EISDIR or path.is_dir():
        return VideoError("“{path}” is a folder; give the name of a video.", path=path)
    return VideoError("“{path}” is damaged or no video.", path=path)


def _info(path: Path, container: Any) -> VideoInfo:
    if (
        not container.streams.video
        or container.streams.video[0].disposition & container.streams.video[0].disposition.attached_pic
    ):
        raise VideoError("“{path}” has no moving picture.", path=path)
    stream = container.streams.video[0]
    if stream.codec_context is None:
        raise VideoError("“{path}” is compressed in a way that this program cannot read.", path=path)
    first = next(_decoded(container, stream, None), None)
    if first is None:
        raise VideoError("“{path}” has no frames.", path=path)
    layout, notes = _layout(path, first.format)
    if first.interlaced_frame:
        notes += ("The video is interlaced; it is saved as whole frames.",)
    rates = [rate for rate in (stream.average_rate, stream.guessed_rate) if rate and rate <= _FASTEST]
    rate = rates[0] if rates else Fraction(25)
    seconds = float(stream.duration * stream.time_base) if stream.duration else (container.duration or 0) / 1e6
    frames = stream.frames or max(1, round(seconds * rate))
    bits = stream.codec_context.bit_rate or 0
    return VideoInfo(
        path=path,
        extent=Extent(first.width, first.height),
        rotation=round(first.rotation / 90) * 90 % 360,
        frames=frames,
        rate=rate,
        time_base=stream.time_base,
        layout=layout,
        colours=_colours(first, layout),
        aspect=stream.sample_aspect_ratio or Fraction(0),
        crowding=bits / float(first.width * first.height * rate),
        notes=notes,
    )


def _colours(frame: Any, layout: Layout) -> Colours:
    span = 2 if layout.name.startswith("yuvj") else int(frame.color_range)
    matrix = int(frame.colorspace)
    return Colours(int(frame.color_primaries), int(frame.color_trc), 2 if matrix == 0 else matrix, span)


def _layout(path: Path, pixels: Any) -> tuple[Layout, tuple[str, ...]]:
    """The layout to work in, and what the person should know about it."""
    if pixels.name in LAYOUTS:
        return LAYOUTS[pixels.name], ()
    if any(component.bits > 8 for component in pixels.components):
        raise VideoError(
            "“{path}” has the pixel format {format}, which cannot be kept; save it with 8 or 10 bits.",
            path=path,
            format=pixels.name,
        )
    if any(component.is_alpha for component in pixels.components):
        raise VideoError("“{path}” is transparent in places, which cannot be kept.", path=path)
    name = "yuv420p" if pixels.name in ("nv12", "nv21", "yuv411p", "yuv410p", "gray") else "yuv444p"
    return LAYOUTS[name], (
        Sentence("The pixels were converted from {format} to {name}.", format=pixels.name, name=name),
    )


def _decoded(container: Any, stream: Any, info: VideoInfo | None) -> Iterator[Any]:
    """Frames with their times; a frame that FFmpeg knows to be damaged ends it."""
    import av

    for frame in container.decode(stream):
        if frame.is_corrupt:
            raise av.error.InvalidDataError(errno.EINVAL, "damaged frame")
        if info is not None and frame.format.name != info.layout.name:
            frame = _converted(frame, info)
        yield frame


def _converted(frame: Any, info: VideoInfo) -> Any:
    other = frame.reformat(format=info.layout.name)
    other.pts, other.time_base = frame.pts, frame.time_base
    return other


def _duration(frame: Any, info: VideoInfo) -> int:
    return int(frame.duration or max(1, round(1 / (info.rate * info.time_base))))


def _planes(frame: Any, layout: Layout) -> tuple[Plane, ...]:
    """Copies, so that nothing of the decoder is ever written to."""
    kind = np.dtype(np.uint8 if layout.bits == 8 else "<u2")
    planes = []
    for plane in frame.planes[:3]:
        rows = np.frombuffer(plane, kind).reshape(-1, plane.line_size // kind.itemsize)
        planes.append(rows[: plane.height, : plane.width].copy())
    return tuple(planes)
