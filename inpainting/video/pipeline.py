"""The one door to video: a file and options go in, a cleaned file comes out. Streams, so memory stays bounded."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, takewhile
from pathlib import Path
from typing import Final

from inpainting.detection.classes import MIN_SCORE
from inpainting.detection.detector import Detector
from inpainting.detection.instance import compute_default_growth
from inpainting.detection.text_locator import TextLocator
from inpainting.engine.bits import pack_bits
from inpainting.engine.filler import Filler
from inpainting.engine.masks import check_selects
from inpainting.engine.request import Hole, Image, InpaintRequest
from inpainting.errors import CancelledError, NothingError
from inpainting.video.analysis import Analysis, Shot
from inpainting.video.errors import VideoError
from inpainting.video.io.decoding import Damage
from inpainting.video.io.frames import Frame, turn_as_stored
from inpainting.video.io.muxing import assemble
from inpainting.video.io.reader import VideoInfo, probe, read_frames
from inpainting.video.io.segment_store import Segment, SegmentStore, compute_fingerprint, sole_writer
from inpainting.video.io.stream_copy import check_fits, choose_container
from inpainting.video.io.writer import open_segment_writer
from inpainting.video.masks.bounds import BoundedHoles, Clock, Place, Times, make_region
from inpainting.video.masks.captions import TEXT, CaptionHoles, compute_caption_growth
from inpainting.video.masks.holes import DetectedHoles, FixedHoles, FolderHoles, HoleSource, PaintedHoles
from inpainting.video.masks.pointed import PointedHoles, PointInTime
from inpainting.video.packed import load_mask
from inpainting.video.rendering import Renderer
from inpainting.video.showing import FinishedFrames
from models.errors import WeightsError
from models.sentences import Sentence

_DETECTIONS_A_SECOND: Final = 3
"""How often a detector looks; between, what it found is followed."""
_FEATHER_AT_512: Final = 2
_ROOM: Final = 0.01
"""How far holes reach beyond given masks, in shares of the width: masks miss the rim of things, and fills set in."""


@dataclass(frozen=True)
class VideoOptions:
    """What is to go — exactly one of `classes`, `mask`, `mask_folder`, `painted`, `points` — and how.

    Nothing goes outside the places of `within` and the stretches of time `times` (seconds), if any are given.

    `painted` has upright holes by the number of their frame (0 is the first). `grow` is in pixels, None for what
    suits: a rim for what is found, room for the fill to set in round masks. With `cling` shadows and other parts that
    were left out go too, and what is overlooked for a while; None does so for points and for classes but text.
    `preview` (seconds) cuts the result short.
    """

    classes: tuple[str, ...] = ()
    mask: Path | None = None
    mask_folder: Path | None = None
    painted: tuple[tuple[int, Hole], ...] = ()
    min_score: float = MIN_SCORE
    grow: int | None = None
    cling: bool | None = None
    method: str = "auto"
    device: str = "auto"
    lossless: bool = False
    preview: float | None = None
    within: tuple[Place, ...] = ()
    times: tuple[tuple[float, float], ...] = ()
    points: tuple[PointInTime, ...] = ()

    def __post_init__(self) -> None:
        given = [bool(self.classes), self.mask is not None, self.mask_folder is not None, bool(self.painted)]
        given.append(bool(self.points))
        if sum(given) != 1:
            raise VideoError(
                "Say in one way what is to go: classes, a mask, a folder of masks, painted masks, or points."
            )
        if self.preview is not None and self.preview <= 0:
            raise VideoError("A preview must be longer than 0 seconds.")
        Times(self.times)

    @property
    def clings(self) -> bool:
        """Whether what clings to holes goes too."""
        things = bool(self.points) or any(name != TEXT for name in self.classes)
        return things if self.cling is None else self.cling


@dataclass(frozen=True)
class Progress:
    """`done` is 0..1 and never falls; `seconds_left` is None until it can be told."""

    done: float
    seconds_left: float | None


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
    on_progress: Callable[[Progress], None] | None = None,
    on_frame: Callable[[Image], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> VideoResult:
    """Removes from `source` what `options` say and writes `target`; frames outside the holes stay as decoded.

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
    with sole_writer(target):
        return _Work(info, target, options, on_progress, on_frame, cancel).done()


class _Work:
    """One video on its way."""

    def __init__(
        self,
        info: VideoInfo,
        target: Path,
        options: VideoOptions,
        on_progress: Callable[[Progress], None] | None,
        on_frame: Callable[[Image], None] | None,
        cancel: Callable[[], bool] | None,
    ) -> None:
        self._info, self._target, self._options = info, target, options
        self._cancel = cancel or (lambda: False)
        expected = info.frames if options.preview is None else min(info.frames, round(options.preview * info.rate) + 1)
        self._steps = _Steps(2 * max(1, expected), on_progress)
        self._shows = FinishedFrames(info, on_frame)
        self._fills = _Fills(options, self._cancel)
        self._damage = Damage()
        self._lacking: tuple[str, ...] = ()
        self._place = SegmentStore(target, compute_fingerprint(info.path, repr(_facts(options))))
        self._grow = self._suitable_growth() if options.grow is None else options.grow
        self._feather = min(max(2, round(max(info.extent) * _FEATHER_AT_512 / 512)), self._grow // 2)

    def done(self) -> VideoResult:
        started = time.perf_counter()
        try:
            source, written = self._sources()
            self._place.enter()
            resumed = sum(segment.frames for segment in self._place.segments)
            self._steps.skip(2 * resumed)
            self._work(source, written, resumed)
            self._check_removed()
            notes = (*self._assembled(), *self._notes_on_masks(source))
        finally:
            self._place.leave()
        self._steps.finish()
        segments = self._place.segments
        counts: Counter[str] = Counter()
        for segment in segments:
            counts |= Counter(segment.counts)
        return VideoResult(
            frames=sum(segment.frames for segment in segments),
            shots=sum(not segment.goes_on for segment in segments),
            seconds=time.perf_counter() - started,
            method=self._fills.method,
            device=self._fills.device,
            instances=dict(counts),
            resumed=resumed,
            notes=(*self._info.notes, *self._lacking, *notes, *self._damage.notes()),
        )

    def _check_removed(self) -> None:
        """Raises `NothingError` when no frame has a hole."""
        if not any(segment.removes for segment in self._place.segments):
            words = "Nothing to remove was found in “{path}”; nothing was saved."
            raise NothingError(words, path=self._info.path)

    def _notes_on_masks(self, source: HoleSource) -> Iterator[Sentence]:
        frames = sum(segment.frames for segment in self._place.segments)
        source = source.source if isinstance(source, BoundedHoles) else source
        if isinstance(source, FolderHoles):
            yield from source.notes(frames, is_cut=self._options.preview is not None)

    def _suitable_growth(self) -> int:
        """A rim round what is found; round masks room for the fill to set in where nothing of the thing is left."""
        widest = max(self._info.extent)
        if self._options.classes == (TEXT,):
            return compute_caption_growth(self._info.extent)
        return compute_default_growth(self._info.extent) if self._options.classes else max(3, round(_ROOM * widest))

    def _check_cancelled(self) -> None:
        if self._cancel():
            raise CancelledError()

    def _frames(self, skipped: int) -> Iterator[Frame]:
        self._damage = Damage()
        return islice(read_frames(self._info, until=self._options.preview, damage=self._damage), skipped, None)

    def _sources(self) -> tuple[HoleSource, HoleSource | None]:
        """What is to go, and what is written over the picture if that is looked for beside other things."""
        options, info = self._options, self._info
        start = next(self._frames(0)).pts if options.times or options.points else 0
        clock, region = Clock(Times(options.times), info, start=start), make_region(options.within, info.shown)
        others = tuple(name for name in options.classes if name != TEXT)
        written = self._captions(clock, region) if TEXT in options.classes else None
        if written is not None and not others:
            return written, None
        source = self._detected(others, region) if others else self._given(start)
        if options.times or region is not None:
            source = BoundedHoles(source, clock, region, info.rotation)
        return source, written

    def _given(self, start: int) -> HoleSource:
        options, info = self._options, self._info
        if options.mask is not None:
            hole = load_mask(options.mask, info.shown)
            check_selects(hole, options.mask)
            return FixedHoles(turn_as_stored(hole, info.rotation), grow=self._grow)
        if options.mask_folder is not None:
            return FolderHoles(options.mask_folder, info, grow=self._grow)
        if options.points:
            how = {"grow": self._grow, "every": self._every, "start": start}
            return PointedHoles(self._detector(), options.points, info, **how, check_cancelled=self._check_cancelled)
        return PaintedHoles(dict(options.painted), info, grow=self._grow, check_cancelled=self._check_cancelled)

    def _detected(self, classes: tuple[str, ...], region: Hole | None) -> HoleSource:
        return DetectedHoles(
            self._detector(),
            classes,
            self._info,
            grow=self._grow,
            every=self._every,
            min_score=self._options.min_score,
            within=region,
            check_cancelled=self._check_cancelled,
        )

    def _detector(self) -> Detector:
        from inpainting.detection.loading import create_detector

        detector = create_detector(device=self._options.device)
        self._fills.device = detector.device
        return detector

    def _captions(self, clock: Clock, region: Hole | None) -> HoleSource | None:
        """None when text cannot be looked for, which is noted; an error when nothing else is to be looked for."""
        try:
            locator = TextLocator.load()
        except WeightsError as error:
            if self._options.classes == (TEXT,):
                raise
            self._lacking = (error.sentence,)
            return None
        grow = compute_caption_growth(self._info.extent) if self._options.grow is None else self._options.grow
        return CaptionHoles(
            locator,
            self._info,
            grow=grow,
            every=self._every,
            within=region,
            is_asked=clock.is_in,
            check_cancelled=self._check_cancelled,
        )

    @property
    def _every(self) -> int:
        return max(1, round(self._info.rate / _DETECTIONS_A_SECOND))

    def _work(self, source: HoleSource, written: HoleSource | None, resumed: int) -> None:
        cling = self._grow // 2 if self._options.clings else None
        analysis = Analysis(
            self._info, source, self._fills.fill, cling=cling, written=written, check_cancelled=self._check_cancelled
        )
        frames = self._frames(resumed)
        for shot in analysis.shots(self._caught_up(source, resumed), self._steps.step):
            times = self._rendered(shot, frames)
            place, found = self._place.make_new_path(), dict(source.counts)
            found |= {} if written is None else written.counts
            removes = not all(hole.is_empty for hole in shot.holes)
            self._place.add(Segment(place, len(times), times, shot.goes_on, found, removes=removes))

    def _caught_up(self, source: HoleSource, resumed: int) -> Iterator[Frame]:
        """The frames that are left; what was painted is first followed through the finished parts of their shot."""
        parts = list(takewhile(lambda segment: segment.goes_on, reversed(self._place.segments)))
        inner = source.source if isinstance(source, BoundedHoles) else source
        parts = parts[::-1] if isinstance(inner, PaintedHoles) else []
        frames = self._frames(resumed - sum(part.frames for part in parts))
        for part in parts:
            for frame in islice(frames, part.frames):
                self._check_cancelled()
                source.see(frame)
            source.finish(goes_on=True)
        return frames

    def _rendered(self, shot: Shot, frames: Iterator[Frame]) -> list[list[int]]:
        """Writes the shot as a segment; returns time and duration of each frame."""
        times = []
        with open_segment_writer(self._place.make_new_path(), self._info, lossless=self._options.lossless) as writer:
            renderer = Renderer(shot, feather=self._feather, found=self._options.clings)
            for frame in renderer.render_frames(islice(frames, len(shot.holes))):
                self._check_cancelled()
                writer.write(frame)
                times.append([frame.pts, frame.duration])
                self._shows.show(frame)
                self._steps.step()
        return times

    def _assembled(self) -> tuple[str, ...]:
        segments = self._place.segments
        durations = {pts: duration for segment in segments for pts, duration in segment.times}
        paths = [segment.path for segment in segments]
        return assemble(self._info, paths, durations, self._target, until=self._options.preview)


def _facts(options: VideoOptions) -> list[object]:
    """What decides the result, with the masks' own bytes."""
    painted = [(number, pack_bits(hole).tobytes()) for number, hole in options.painted]
    files = [path for path in (options.mask, *options.within) if isinstance(path, Path)]
    if options.mask_folder is not None and options.mask_folder.is_dir():
        files += sorted(options.mask_folder.iterdir())
    stamps = [
        (f"{path.parent.name}/{path.name}", path.stat().st_mtime_ns, path.stat().st_size)
        for path in files
        if path.exists()
    ]
    rest = [options.classes, options.min_score, options.grow, options.clings, options.method, options.lossless]
    return [painted, stamps, rest, options.preview, options.within, options.times, options.points]


class _Fills:
    """The image engine, loaded when a shot has pixels that no frame shows; remembers what did the work."""

    def __init__(self, options: VideoOptions, cancel: Callable[[], bool]) -> None:
        from inpainting.methods import find_method
        from inpainting.runtime.devices import check_device_name

        find_method(options.method)
        check_device_name(options.device)
        self._options, self._cancel = options, cancel
        self._filler: Filler | None = None
        self.method, self.device = "plate", "cpu"

    def fill(self, image: Image, hole: Hole) -> Image:
        from inpainting.engine.inpaint import inpaint
        from inpainting.methods import create_filler

        if self._filler is None:
            self._filler = create_filler(self._options.method, device=self._options.device)
            self.method = f"plate, {self._filler.name}"
        result = inpaint(InpaintRequest(image, hole), self._filler, cancel=self._cancel)
        self.device = result.device
        return result.apply_to(image)


class _Steps:
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
