"""Puts the finished video together: new pictures from segments, everything else copied packet by packet."""

from __future__ import annotations

import heapq
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

from inpainting.video.errors import VideoError
from inpainting.video.io.reader import VideoInfo, find_moving_picture, open_container
from inpainting.video.io.stream_copy import (
    StreamCopy,
    choose_container,
    keep_known_words,
    keep_words,
    list_chapters,
    make_options,
)
from inpainting.video.io.writer import open_for_writing

_TIMECODE: Final = re.compile(r"\d\d:\d\d:\d\d([:;.])\d\d+")


def assemble(
    info: VideoInfo, segments: Sequence[Path], durations: dict[int, int], target: Path, *, until: float | None = None
) -> tuple[str, ...]:
    """Writes the video to `target` in one step and returns notes on what could not be kept.

    `durations` has each frame's ticks by its pts; with `until` (seconds) the sound ends there. It grows beside the
    segments. Raises `VideoError`; then an older file is as it was.
    """
    whole, temporary = target.resolve(), segments[0].with_name("whole.tmp")
    notes = _write(info, segments, durations, temporary, target, until)
    try:
        if whole.exists():
            temporary.chmod(whole.stat().st_mode & 0o7777)
        os.replace(temporary, whole)
    except OSError as error:
        raise VideoError("“{path}” could not be saved: {reason}.", path=target, reason=error.strerror) from error
    return notes


def _write(
    info: VideoInfo,
    segments: Sequence[Path],
    durations: dict[int, int],
    temporary: Path,
    target: Path,
    until: float | None,
) -> tuple[str, ...]:
    form = choose_container(target)
    with ExitStack() as stack:
        source = stack.enter_context(open_container(info.path))
        words, original = keep_known_words(source.metadata), find_moving_picture(source)
        options = make_options(form, words)
        container = stack.enter_context(open_for_writing(temporary, form=form, named=target, options=options))
        end = None if until is None else float((original.start_time or 0) * info.time_base) + until
        container.metadata.update(words)
        container.set_chapters(list_chapters(source, end))
        pictures = _add_pictures(info, container, segments, durations, original)
        copies = StreamCopy.into(container, source, target)
        container.start_encoding()
        for _, packet in heapq.merge(pictures, copies.iterate_packets(end), key=lambda timed: timed[0]):
            container.mux_one(packet)
    return copies.notes


def _add_pictures(
    info: VideoInfo, container: Any, segments: Sequence[Path], durations: dict[int, int], original: Any
) -> Iterator[tuple[float, Any]]:
    """Adds the stream of the pictures now; its packets with their times come when asked for."""
    with open_container(segments[0]) as first:
        stream = container.add_stream_from_template(first.streams.video[0])
        stream.time_base = info.time_base
    stream.codec_context.framerate = info.rate
    keep_words(original, stream)
    if not _is_usable(stream.metadata.get("timecode"), info):
        stream.metadata.pop("timecode", None)
    if info.aspect:
        stream.sample_aspect_ratio = info.aspect
    if info.side_data.matrix:
        stream.set_display_matrix(info.side_data.matrix)
    return _time_packets(info, segments, durations, stream)


def _is_usable(timecode: str | None, info: VideoInfo) -> bool:
    """Whether a timecode can be written; one that drops frames goes with 30 or 60 frames a second only."""
    match = _TIMECODE.fullmatch(timecode or "")
    return match is not None and round(info.rate) > 0 and (match[1] == ":" or round(info.rate) % 30 == 0)


def _time_packets(
    info: VideoInfo, segments: Sequence[Path], durations: dict[int, int], stream: Any
) -> Iterator[tuple[float, Any]]:
    """Each packet with the times of its frame: segments know the order of frames, `durations` their true times."""
    shown = sorted(durations)
    ranks = [rank for segment, first in _with_firsts(segments) for rank in _rank_packets(segment, first)]
    lag = max(number - rank for number, rank in enumerate(ranks))
    packets = (packet for segment in segments for packet in _read_video_packets(segment))
    for number, (packet, rank) in enumerate(zip(packets, ranks, strict=True)):
        packet.stream = stream
        packet.time_base = info.time_base
        packet.pts = shown[rank]
        packet.dts = shown[number - lag] if number >= lag else shown[0] - (lag - number) * durations[shown[0]]
        packet.duration = durations[packet.pts]
        yield float(packet.dts * info.time_base), packet


def _with_firsts(segments: Sequence[Path]) -> Iterator[tuple[Path, int]]:
    """Each segment with the number of its first frame."""
    first = 0
    for segment in segments:
        yield segment, first
        first += sum(1 for _ in _read_video_packets(segment))


def _rank_packets(segment: Path, first: int) -> list[int]:
    """For each packet in the file's order, which frame of the video it shows."""
    times = [packet.pts for packet in _read_video_packets(segment)]
    places = {time: first + place for place, time in enumerate(sorted(times))}
    return [places[time] for time in times]


def _read_video_packets(segment: Path) -> Iterator[Any]:
    with open_container(segment) as container:
        yield from (packet for packet in container.demux(container.streams.video[0]) if packet.size)
