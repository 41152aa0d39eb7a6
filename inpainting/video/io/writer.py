"""Encodes frames into one segment: a small file that holds nothing but a stretch of the new pictures."""

from __future__ import annotations

import errno
import math
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import numpy as np

from inpainting.video.errors import VideoError
from inpainting.video.io.frames import Frame
from inpainting.video.io.reader import VideoInfo

_ENCODERS: Final = ("libx264", "libopenh264", "mpeg4")
"""Taken in this order, whichever FFmpeg was built with."""

_WAITING: Final = 4
"""Frames that may wait for the encoder."""

_FINEST, _COARSEST = 14, 18
_DENSE, _SPARSE = 0.4, 0.05
"""Bits a pixel of sources that get the finest and the coarsest quality."""


_MORE: Final = 1.05
"""So many times the bits of the source may be spent, over `_SECONDS`: what was compressed before costs more again."""
_SECONDS: Final = 3
_AT_FIRST: Final = 0.5
"""Share of these seconds' bits that a segment may spend at once; with more, files of many segments grow."""


def choose_quality(crowding: float) -> int:
    """The constant rate factor, 14 to 18: the more bits a pixel the source has, the finer (0 = not known: finest)."""
    if crowding <= 0:
        return _FINEST
    place = math.log(crowding / _SPARSE) / math.log(_DENSE / _SPARSE)
    return round(_COARSEST + (_FINEST - _COARSEST) * min(1.0, max(0.0, place)))


class SegmentWriter:
    """Writes frames of one video into a file as they come, on a thread of `pool`; used by `open_segment_writer`."""

    def __init__(self, container: Any, info: VideoInfo, pool: Executor, *, lossless: bool) -> None:
        self._container, self._info, self._pool = container, info, pool
        self._waiting: deque[Future[None]] = deque()
        self._stream = container.add_stream(_choose_encoder(info), rate=info.rate)
        context = self._stream.codec_context
        context.width, context.height = info.extent
        context.pix_fmt = info.layout.name
        context.time_base = self._stream.time_base = info.time_base
        context.options = _make_options(info, lossless=lossless)
        self._marked = _make_field_marker(info) if info.side_data.fields else None
        colours = info.colours
        context.color_primaries, context.color_trc = colours.primaries, colours.transfer
        context.colorspace, context.color_range = colours.matrix, colours.range
        if info.aspect:
            context.sample_aspect_ratio = info.aspect

    def write(self, frame: Frame) -> None:
        """Hands the frame over, which must not change any more; an error may come with a later frame."""
        self._waiting.append(self._pool.submit(self._encode, frame))
        if len(self._waiting) > _WAITING:
            self._waiting.popleft().result()

    def finish(self) -> None:
        """Writes what waits and what the encoder still holds."""
        self._waiting.append(self._pool.submit(self._encode, None))
        while self._waiting:
            self._waiting.popleft().result()

    def _encode(self, frame: Frame | None) -> None:
        self._container.mux(self._stream.encode(None if frame is None else self._make_picture(frame)))

    def _make_picture(self, frame: Frame) -> Any:
        import av

        picture = av.VideoFrame(*self._info.extent, self._info.layout.name)
        for plane, samples in zip(picture.planes, frame.planes, strict=True):
            rows = np.frombuffer(memoryview(plane), samples.dtype).reshape(-1, plane.line_size // samples.itemsize)
            rows[: samples.shape[0], : samples.shape[1]] = samples
        picture.pts, picture.time_base, picture.duration = frame.pts, self._info.time_base, frame.duration
        return picture if self._marked is None else self._marked(picture)


@contextmanager
def open_segment_writer(path: Path, info: VideoInfo, *, lossless: bool) -> Iterator[SegmentWriter]:
    """A writer into `path`, finished when the block ends well. Raises `VideoError` when it cannot be written."""
    with open_for_writing(path) as container, ThreadPoolExecutor(1, "encoder") as pool:
        writer = SegmentWriter(container, info, pool, lossless=lossless)
        yield writer
        writer.finish()


@contextmanager
def open_for_writing(path: Path, *, form: str = "nut", named: Path | None = None, **options: Any) -> Iterator[Any]:
    """A container to write into; FFmpeg's errors become `VideoError` that speak of `named`."""
    import av

    try:
        with av.open(str(path.absolute()), "w", format=form, **options) as container:
            yield container
    except (av.error.FFmpegError, OSError) as error:
        raise VideoError(
            "“{path}” could not be saved: {reason}.", path=named or path, reason=_describe_reason(error)
        ) from error


def _describe_reason(error: Exception) -> str:
    number = getattr(error, "errno", None)
    if number == errno.ENOSPC:
        return "the disk is full"
    if number == errno.EDQUOT:
        return "the disk quota is used up"
    if number == errno.EFBIG:
        return "the disk does not take files that large"
    if number in (errno.EACCES, errno.EPERM):
        return "you may not write there"
    return str(getattr(error, "strerror", None) or error).rstrip(".")


def _choose_encoder(info: VideoInfo) -> str:
    """The name of the best encoder that is there and takes this layout."""
    import av

    there = [name for name in _ENCODERS if name in av.codecs_available]
    for name in there:
        formats = av.Codec(name, "w").video_formats
        if formats and info.layout.name in {one.name for one in formats}:
            return name
    raise VideoError(
        "No encoder on this computer can save {format} ({bits} bits).", format=info.layout.name, bits=info.layout.bits
    )


def _make_options(info: VideoInfo, *, lossless: bool) -> dict[str, str]:
    if _choose_encoder(info) != "libx264":
        if lossless:
            raise VideoError("The encoder on this computer cannot save without loss.")
        return {"qscale": "2"}
    options = {"preset": "veryfast"} | ({"qp": "0"} if lossless else _limit_rate(info))
    if info.side_data.fields:
        options["flags"] = "+ildct+ilme"
    if info.side_data.for_encoder:
        options["x264-params"] = info.side_data.for_encoder
    return options


def _limit_rate(info: VideoInfo) -> dict[str, str]:
    """A quality, and no more bits than the source spends in some seconds, as far as that is known."""
    quality = {"crf": str(choose_quality(info.crowding))}
    bits = info.crowding * info.extent.width * info.extent.height * float(info.rate)
    if bits <= 0:
        return quality
    most = _SECONDS * _MORE * bits
    limits = {"maxrate": _MORE * bits, "bufsize": most, "rc_init_occupancy": _AT_FIRST * most}
    return quality | {name: str(round(value)) for name, value in limits.items()}


def _make_field_marker(info: VideoInfo) -> Callable[[Any], Any]:
    """Marks pictures as interlaced; only a filter of FFmpeg can."""
    import av
    import av.filter

    graph = av.filter.Graph()
    pixels = av.VideoFormat(info.layout.name, *info.extent)
    source = graph.add_buffer(width=pixels.width, height=pixels.height, format=pixels, time_base=info.time_base)
    graph.link_nodes(source, graph.add("setfield", info.side_data.fields), graph.add("buffersink")).configure()

    def mark(picture: Any) -> Any:
        graph.push(picture)
        return graph.pull()

    return mark
