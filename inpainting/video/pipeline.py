"""The one door to video: a file and options go in, a cleaned file comes out. Streams, so memory stays bounded."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from inpainting.engine.request import Image
from inpainting.errors import CancelledError, NothingError
from inpainting.video.analysis import Analysis, Shot
from inpainting.video.errors import VideoError
from inpainting.video.io.decoding import Damage
from inpainting.video.io.frames import Frame
from inpainting.video.io.muxing import assemble
from inpainting.video.io.reader import VideoInfo, probe, read_frames
from inpainting.video.io.segment_store import Segment, SegmentStore, compute_fingerprint, lock_target
from inpainting.video.io.stream_copy import check_fits, choose_container
from inpainting.video.io.writer import open_segment_writer
from inpainting.video.masks.holes import PaintedHoles
from inpainting.video.networks import Models, Networks
from inpainting.video.options import VideoOptions, list_facts
from inpainting.video.progress import FinishedFrames, Progress, StepCounter
from inpainting.video.rendering import Renderer
from inpainting.video.sources import Sources, compute_growth

_FEATHER_AT_512: Final = 2
LONGEST_SEGMENT: Final = 250
"""Frames after which what is done of a shot is kept, so that a kill loses no more."""


@dataclass(frozen=True)
class VideoResult:
    """What was done; `instances` has the most of each class seen at once, `resumed` the frames found already done."""

    frames: int
    shots: int
    seconds: float
    method: str
    device: str
    instances: Mapping[str, int]
    resumed: int = 0
    notes: tuple[str, ...] = ()

    @property
    def frames_per_second(self) -> float:
        return (self.frames - self.resumed) / self.seconds if self.seconds else 0.0


def clean(
    source: Path,
    target: Path,
    options: VideoOptions,
    *,
    models: Models | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    on_frame: Callable[[Image], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> VideoResult:
    """Removes from `source` what `options` say and writes `target`; frames outside the holes stay as decoded.

    Networks come from `models`, which keeps them; None loads them for this video alone.
    `on_frame` is shown a finished frame (upright H×W×3 uint8) now and then; `cancel` is asked at every frame.
    Whatever ends it early leaves nothing behind, but for a kill: then the same call goes on with what was finished.
    Raises `CancelledError` and other `CleanplateError`s, among them `VideoError`, also while another process is at
    work on the same `target`.
    """
    choose_container(target)
    whole = target.resolve()
    if whole == source.resolve() or (whole.exists() and whole.samefile(source)):
        raise VideoError("“{path}” is the video itself; save the result under another name.", path=target)
    info = probe(source)
    check_fits(source, target)
    with lock_target(target):
        return _Work(info, target, options, models, on_progress, on_frame, cancel).run()


class _Work:
    """One video on its way."""

    def __init__(
        self,
        info: VideoInfo,
        target: Path,
        options: VideoOptions,
        models: Models | None,
        on_progress: Callable[[Progress], None] | None,
        on_frame: Callable[[Image], None] | None,
        cancel: Callable[[], bool] | None,
    ) -> None:
        self._info, self._target, self._options = info, target, options
        self._cancel = cancel or (lambda: False)
        expected = info.frames if options.preview is None else min(info.frames, round(options.preview * info.rate) + 1)
        self._steps = StepCounter(2 * max(1, expected), on_progress)
        self._shows = FinishedFrames(info, on_frame)
        self._networks = Networks(options, models, self._cancel)
        self._damage = Damage()
        self._place = SegmentStore(target, compute_fingerprint(info.path, repr(list_facts(options))))
        self._grow = compute_growth(options, info)
        self._feather = min(max(2, round(max(info.extent) * _FEATHER_AT_512 / 512)), self._grow // 2)

    def run(self) -> VideoResult:
        started = time.perf_counter()
        try:
            sources = self._make_sources()
            self._place.enter()
            resumed = sum(segment.frames for segment in self._place.segments)
            self._steps.skip(resumed + sum(segment.frames for segment in self._place.finished))
            self._work(sources, resumed)
            self._check_removed()
            notes = (*sources.lacking, *self._assemble(), *sources.list_notes(self._count_frames()))
        finally:
            self._place.leave()
        self._steps.finish()
        segments = self._place.segments
        counts: Counter[str] = Counter()
        for segment in segments:
            counts |= Counter(segment.counts)
        return VideoResult(
            frames=self._count_frames(),
            shots=sum(not segment.goes_on for segment in segments),
            seconds=time.perf_counter() - started,
            method=self._networks.method,
            device=self._networks.device,
            instances=dict(counts),
            resumed=resumed,
            notes=(*self._info.notes, *notes, *self._damage.list_notes()),
        )

    def _check_removed(self) -> None:
        """Raises `NothingError` when no frame has a hole."""
        if not any(segment.removes for segment in self._place.segments):
            words = "Nothing to remove was found in “{path}”; nothing was saved."
            raise NothingError(words, path=self._info.path)

    def _check_cancelled(self) -> None:
        if self._cancel():
            raise CancelledError()

    def _read_frames(self, skipped: int) -> Iterator[Frame]:
        self._damage = Damage()
        return islice(read_frames(self._info, until=self._options.preview, damage=self._damage), skipped, None)

    def _count_frames(self) -> int:
        return sum(segment.frames for segment in self._place.segments)

    def _make_sources(self) -> Sources:
        options = self._options
        start = next(self._read_frames(0)).pts if options.times or options.points else 0
        return Sources(options, self._info, self._networks, start=start, check_cancelled=self._check_cancelled)

    def _work(self, sources: Sources, resumed: int) -> None:
        cling = self._grow // 2 if self._options.clings else None
        analysis = Analysis(
            self._info,
            sources.main,
            self._networks.fill,
            cling=cling,
            written=sources.written,
            check_cancelled=self._check_cancelled,
        )
        begun = sum(segment.frames for segment in self._place.finished)
        frames, rendered = self._read_frames(begun), resumed - begun
        for shot in analysis.find_shots(self._catch_up(sources, begun), self._steps.step):
            self._render(shot, frames, rendered, sources)
            rendered = 0

    def _catch_up(self, sources: Sources, begun: int) -> Iterator[Frame]:
        """The frames that are left; what was painted is first followed through the finished parts of their shot."""
        parts = _list_open_parts(self._place.finished) if isinstance(sources.given, PaintedHoles) else []
        frames = self._read_frames(begun - sum(parts))
        for part in parts:
            for frame in islice(frames, part):
                self._check_cancelled()
                sources.main.see(frame)
            sources.main.finish(goes_on=True)
        return frames

    def _render(self, shot: Shot, frames: Iterator[Frame], done: int, sources: Sources) -> None:
        """Writes what is not yet done of the shot and is to be written, in segments that are not too long."""
        first, stop = self._options.written or (0, shot.first + len(shot.holes))
        skipped, end = max(done, first - shot.first), min(len(shot.holes), stop - shot.first)
        own = islice(frames, len(shot.holes))
        renderer = Renderer(shot, feather=self._feather, found=self._options.clings)
        rendered = renderer.render_frames(own, skipped=max(0, min(skipped, end)))
        for place in range(skipped, end, LONGEST_SEGMENT):
            holes = shot.holes[place : min(end, place + LONGEST_SEGMENT)]
            times = self._write(islice(rendered, len(holes)))
            is_last = place + LONGEST_SEGMENT >= end
            self._place.add(
                Segment(
                    self._place.make_new_path(),
                    len(times),
                    times,
                    shot.goes_on or not is_last,
                    sources.counts,
                    removes=not all(hole.is_empty for hole in holes),
                    ends_part=is_last,
                )
            )
        deque(own, maxlen=0)

    def _write(self, rendered: Iterator[Frame]) -> list[list[int]]:
        """Writes frames as a segment; returns time and duration of each."""
        times = []
        with open_segment_writer(self._place.make_new_path(), self._info, lossless=self._options.lossless) as writer:
            for frame in rendered:
                self._check_cancelled()
                writer.write(frame)
                times.append([frame.pts, frame.duration])
                self._shows.show(frame)
                self._steps.step()
        return times

    def _assemble(self) -> tuple[str, ...]:
        segments = self._place.segments
        durations = {pts: duration for segment in segments for pts, duration in segment.times}
        paths = [segment.path for segment in segments]
        return assemble(self._info, paths, durations, self._target, until=self._options.preview)


def _list_open_parts(segments: Sequence[Segment]) -> list[int]:
    """How many frames the finished parts have of the shot that goes on after them."""
    parts: list[int] = []
    frames = 0
    for segment in segments:
        frames += segment.frames
        if segment.ends_part:
            parts, frames = [*parts, frames] if segment.goes_on else [], 0
    return parts
