"""Puts the finished video together: new pictures from segments, everything else copied packet by packet."""

from __future__ import annotations

import heapq
import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any, Final

from inpainting.video.errors import VideoError
from inpainting.video.reader import VideoInfo, opened
from inpainting.video.writer import writing
from models.sentences import Sentence

FORMS: Final = {".mp4": "mp4", ".m4v": "mp4", ".mov": "mov", ".mkv": "matroska"}
"""What can be saved, by the end of the file's name."""

_COPIED: Final = ("audio", "subtitle")
_NOT_KEPT: Final = ("major_brand", "minor_version", "compatible_brands", "encoder")


def form_of(path: Path) -> str:
    """FFmpeg's name of the container. Raises `VideoError` for an ending that is none of `FORMS`."""
    form = FORMS.get(path.suffix.lower())
    if form is None:
        raise VideoError(
            "“{path}” cannot be saved; give it a name that ends in {known}.", path=path, known=", ".join(FORMS)
        )
    return form


def assemble(
    info: VideoInfo, segments: Sequence[Path], durations: dict[int, int], target: Path, *, until: float | None = None
) -> tuple[str, ...]:
    """Writes the video to `target` in one step and returns notes on what could not be kept.

    `durations` has each frame's ticks by its pts; with `until` (seconds) the sound ends there. Raises `VideoError`;
    then nothing is left behind and an older file is as it was.
    """
    whole = target.resolve()
    temporary = whole.parent / f".cleanplate-{secrets.token_hex(6)}.tmp"
    try:
        notes = _write(info, segments, durations, temporary, target, until)
        if whole.exists():
            temporary.chmod(whole.stat().st_mode & 0o7777)
        os.replace(temporary, whole)
    except OSError as error:
        raise VideoError("“{path}” could not be saved: {reason}.", path=target, reason=error.strerror) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return notes


def _write(
    info: VideoInfo,
    segments: Sequence[Path],
    durations: dict[int, int],
    temporary: Path,
    target: Path,
    until: float | None,
) -> tuple[str, ...]:
    form = form_of(target)
    options = {"options": {"movflags": "+faststart"}} if form in ("mp4", "mov") else {}
    with ExitStack() as stack:
        source = stack.enter_context(opened(info.path))
        container = stack.enter_context(writing(temporary, form=form, named=target, **options))
        kept = {key: value for key, value in source.metadata.items() if key not in _NOT_KEPT}
        container.metadata.update(kept)
        container.set_chapters(source.chapters())
        pictures = _pictures(info, container, segments, durations, source.streams.video[0])
        copied, notes = _copies(source, container, info, until)
        try:
            container.start_encoding()
        except ValueError as error:
            raise _cannot_hold(source, target) from error
        for _, packet in heapq.merge(pictures, copied, key=lambda timed: timed[0]):
            container.mux_one(packet)
    return notes


def _cannot_hold(source: Any, target: Path) -> VideoError:
    kinds = sorted({stream.codec_context.name for stream in source.streams if stream.type in _COPIED})
    return VideoError(
        "“{path}” cannot hold {kinds} as it is; save it under a name that ends in .mkv.",
        path=target,
        kinds=", ".join(kinds),
    )


def _copies(source: Any, container: Any, info: VideoInfo, until: float | None) -> tuple[Iterator[Any], tuple[str, ...]]:
    """Packets of sound and subtitles with their times, and notes on the streams left out."""
    streams, notes = {}, []
    for stream in source.streams:
        if stream.type in _COPIED:
            copy = streams[stream.index] = container.add_stream_from_template(stream)
            _keep_words(stream, copy)
        elif stream.index != source.streams.video[0].index:
            notes.append(Sentence("Track {number} ({kind}) was not kept.", number=stream.index, kind=stream.type))
    start = (source.streams.video[0].start_time or 0) * info.time_base
    return _packets(source, streams, None if until is None else start + until), tuple(notes)


def _keep_words(stream: Any, copy: Any) -> None:
    copy.metadata.update({key: value for key, value in stream.metadata.items() if key not in _NOT_KEPT})
    copy.disposition = stream.disposition


def _packets(source: Any, streams: dict[int, Any], end: float | None) -> Iterator[tuple[float, Any]]:
    if not streams:
        return
    for packet in source.demux([stream for stream in source.streams if stream.index in streams]):
        if packet.size == 0 or packet.dts is None:
            continue
        seconds = packet.dts * packet.time_base
        if end is None or seconds < end:
            packet.stream = streams[packet.stream.index]
            yield float(seconds), packet


def _pictures(
    info: VideoInfo, container: Any, segments: Sequence[Path], durations: dict[int, int], original: Any
) -> Iterator[tuple[float, Any]]:
    """Adds the stream of the pictures now; its packets with their times come when asked for."""
    with opened(segments[0]) as first:
        stream = container.add_stream_from_template(first.streams.video[0])
        stream.time_base = info.time_base
    _keep_words(original, stream)
    if info.aspect:
        stream.sample_aspect_ratio = info.aspect
    if info.rotation:
        stream.set_display_rotation(info.rotation)
    return _timed(info, segments, durations, stream)


def _timed(
    info: VideoInfo, segments: Sequence[Path], durations: dict[int, int], stream: Any
) -> Iterator[tuple[float, Any]]:
    """Each packet with the times of its frame: segments know the order of frames, `durations` their true times."""
    shown = sorted(durations)
    ranks = [rank for segment, first in _with_firsts(segments) for rank in _ranks(segment, first)]
    lag = max(number - rank for number, rank in enumerate(ranks))
    packets = (packet for segment in segments for packet in _video_packets(segment))
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
        first += sum(1 for _ in _video_packets(segment))


def _ranks(segment: Path, first: int) -> list[int]:
    """For each packet in the file's order, which frame of the video it shows."""
    times = [packet.pts for packet in _video_packets(segment)]
    places = {time: first + place for place, time in enumerate(sorted(times))}
    return [places[time] for time in times]


def _video_packets(segment: Path) -> Iterator[Any]:
    with opened(segment) as container:
        yield from (packet for packet in container.demux(container.streams.video[0]) if packet.size)
