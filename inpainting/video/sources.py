"""From what a person wants gone to the sources that say so frame by frame. Finds nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from inpainting.detection.instance import compute_default_growth
from inpainting.detection.text_locator import TextLocator
from inpainting.engine.masks import check_selects
from inpainting.engine.request import Hole
from inpainting.video.io.frames import turn_as_stored
from inpainting.video.io.reader import VideoInfo
from inpainting.video.masks.bounds import BoundedHoles, Clock, Times, make_region
from inpainting.video.masks.captions import TEXT, CaptionHoles, compute_caption_growth
from inpainting.video.masks.holes import DetectedHoles, FixedHoles, FolderHoles, HoleSource, PaintedHoles
from inpainting.video.masks.pointed import PointedHoles
from inpainting.video.networks import Networks
from inpainting.video.options import VideoOptions
from inpainting.video.packed import load_mask
from models.errors import WeightsError
from models.sentences import Sentence

_DETECTIONS_A_SECOND: Final = 3
"""How often a detector looks; between, what it found is followed."""
_ROOM: Final = 0.01
"""How far holes reach beyond given masks, in shares of the width: masks miss the rim of things, and fills set in."""


def compute_growth(options: VideoOptions, info: VideoInfo) -> int:
    """How far holes reach beyond what is to go, in pixels: what was asked for, or what suits."""
    if options.grow is not None:
        return options.grow
    if options.classes == (TEXT,):
        return compute_caption_growth(info.extent)
    return compute_default_growth(info.extent) if options.classes else max(3, round(_ROOM * max(info.extent)))


class Sources:
    """Of one video: `main` says what is to go, `written` what is written over the picture if that is not all.

    `lacking` says why something cannot be looked for. `start` is the time of the first frame, in ticks.
    """

    def __init__(
        self,
        options: VideoOptions,
        info: VideoInfo,
        networks: Networks,
        *,
        start: int,
        check_cancelled: Callable[[], None],
    ) -> None:
        self._options, self._info, self._networks, self._start = options, info, networks, start
        self._grow, self._check_cancelled = compute_growth(options, info), check_cancelled
        self.lacking: tuple[Sentence, ...] = ()
        self.main, self.written = self._make()

    @property
    def given(self) -> HoleSource:
        """The main one without the bounds that were put on it."""
        return self.main.source if isinstance(self.main, BoundedHoles) else self.main

    @property
    def counts(self) -> dict[str, int]:
        """The most of each class seen at once up to now."""
        return {**self.main.counts, **({} if self.written is None else self.written.counts)}

    def list_notes(self, frames: int) -> Iterator[Sentence]:
        """What a person should know of the masks they gave, when the video has so many frames."""
        if isinstance(self.given, FolderHoles):
            yield from self.given.list_notes(frames, is_cut=self._options.preview is not None)

    def _make(self) -> tuple[HoleSource, HoleSource | None]:
        options, info = self._options, self._info
        clock, region = Clock(Times(options.times), info, start=self._start), make_region(options.within, info.shown)
        others = tuple(name for name in options.classes if name != TEXT)
        written = self._make_captions(clock, region) if TEXT in options.classes else None
        if written is not None and not others:
            return written, None
        source = self._make_detected(others, region) if others else self._make_given()
        if options.times or region is not None:
            source = BoundedHoles(source, clock, region, info.rotation)
        return source, written

    def _make_given(self) -> HoleSource:
        options, info = self._options, self._info
        if options.mask is not None:
            hole = load_mask(options.mask, info.shown)
            check_selects(hole, options.mask)
            return FixedHoles(turn_as_stored(hole, info.rotation), grow=self._grow)
        if options.mask_folder is not None:
            return FolderHoles(options.mask_folder, info, grow=self._grow)
        if options.points:
            how = {"grow": self._grow, "every": self._every, "start": self._start}
            return PointedHoles(
                self._networks.get_detector(), options.points, info, **how, check_cancelled=self._check_cancelled
            )
        return PaintedHoles(
            dict(options.painted),
            info,
            grow=self._grow,
            selector=self._networks.get_detector(),
            every=self._every,
            check_cancelled=self._check_cancelled,
        )

    def _make_detected(self, classes: tuple[str, ...], region: Hole | None) -> HoleSource:
        return DetectedHoles(
            self._networks.get_detector(),
            classes,
            self._info,
            grow=self._grow,
            every=self._every,
            min_score=self._options.min_score,
            within=region,
            check_cancelled=self._check_cancelled,
        )

    def _make_captions(self, clock: Clock, region: Hole | None) -> HoleSource | None:
        """None when text cannot be looked for, which is noted; an error when nothing else is to be looked for."""
        try:
            locator = TextLocator.load()
        except WeightsError as error:
            if self._options.classes == (TEXT,):
                raise
            self.lacking = (error.sentence,)
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
