"""What is to go in each frame: found by a detector, one mask for all, a mask a frame, or one painted and tracked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol

import numpy as np

from inpainting.detection.classes import MIN_SCORE
from inpainting.detection.detector import Detector
from inpainting.detection.instance import Instance, make_hole
from inpainting.engine.request import Hole, Image
from inpainting.video.background.low_res import enlarge_hole, make_small_luma, shrink_hole
from inpainting.video.background.motion import Luma
from inpainting.video.errors import MasksError
from inpainting.video.io.frames import Frame, convert_to_image, convert_to_luma8, turn_as_stored, turn_upright
from inpainting.video.io.reader import VideoInfo
from inpainting.video.masks.resegmenting import Resegmenter, Selector, shrink_picture
from inpainting.video.masks.tracking import interpolate_detections, is_alike, leads_to, track
from inpainting.video.packed import PackedHole, grow_hole, list_mask_files, load_mask
from models.sentences import Sentence

_BRIDGED_FILES: Final = 5
"""So many masks in a row may be missing in a folder; what is masked before and after is then masked between."""

_SAME: Final = 3
"""So many looks at most are replaced by an earlier one from which nothing has changed."""
_KEPT_BYTES: Final = 200_000_000
"""Of frames that may be looked at in hindsight."""


class HoleSource(Protocol):
    """Says what is to go, shot by shot; holes lie as the frames are stored."""

    @property
    def counts(self) -> Mapping[str, int]:
        """The most instances of each class that were seen at once; empty where nothing is looked for."""

    def see(self, frame: Frame) -> Hole | None:
        """Takes the next frame of a shot; returns what is known to be covered by now, for the camera's sake."""

    def finish(self, *, goes_on: bool) -> list[PackedHole]:
        """The holes of all frames since the last `finish`; `goes_on` when no cut follows."""


class FixedHoles:
    """The same hole in every frame."""

    def __init__(self, hole: Hole, *, grow: int = 0) -> None:
        self._hole = grow_hole(hole, grow)
        self._pack = PackedHole.of(self._hole)
        self._seen = 0
        self.counts: Mapping[str, int] = {}

    def see(self, frame: Frame) -> Hole | None:
        self._seen += 1
        return self._hole

    def finish(self, *, goes_on: bool) -> list[PackedHole]:
        seen, self._seen = self._seen, 0
        return [self._pack] * seen


class FolderHoles:
    """A mask file for each frame, upright; a few missing ones are bridged, more are an error."""

    def __init__(self, folder: Path, info: VideoInfo, *, grow: int = 0) -> None:
        self._folder, self._info, self._grow = folder, info, grow
        self._files = list_mask_files(folder, info.frames)
        self._holes: list[PackedHole] = []
        self.counts: Mapping[str, int] = {}

    def see(self, frame: Frame) -> Hole | None:
        holes = [self._load(number) for number in self._choose_numbers(frame.index)]
        hole = grow_hole(np.logical_or.reduce(holes), self._grow)
        self._holes.append(PackedHole.of(hole))
        return hole

    def finish(self, *, goes_on: bool) -> list[PackedHole]:
        holes, self._holes = self._holes, []
        return holes

    def list_notes(self, frames: int, *, is_cut: bool) -> Iterator[Sentence]:
        """How many masks were too few or too many for so many frames; more than those of a preview are right."""
        missing = sum(number not in self._files for number in range(frames))
        unused = sum(number >= frames for number in self._files)
        if missing:
            words = "Frames without a mask of their own: {number}; the masks before and after were used."
            yield Sentence(words, number=missing)
        if unused and not is_cut:
            yield Sentence("Masks that belong to no frame of the video: {number}; they were not used.", number=unused)

    def _load(self, number: int) -> Hole:
        return turn_as_stored(load_mask(self._files[number], self._info.shown), self._info.rotation)

    def _choose_numbers(self, number: int) -> list[int]:
        """The frame's own mask, or the nearest ones before and after it."""
        if number in self._files:
            return [number]
        before = max((one for one in self._files if one < number), default=None)
        after = min((one for one in self._files if one > number), default=None)
        gap = (self._info.frames if after is None else after) - (-1 if before is None else before) - 1
        if gap > _BRIDGED_FILES:
            raise MasksError(
                "“{folder}” has no mask for frame {frame}; a black one removes nothing.",
                folder=self._folder,
                frame=number + 1,
            )
        return [one for one in (before, after) if one is not None]


class _TrackedHoles:
    """What both tracking sources share: small lumas of the present shot."""

    def __init__(self, info: VideoInfo, *, grow: int, check_cancelled: Callable[[], None]) -> None:
        self._info, self._grow, self._check_cancelled = info, grow, check_cancelled
        self._lumas: list[Luma] = []

    def _remember(self, frame: Frame) -> int:
        """The frame's number within the shot."""
        self._lumas.append(make_small_luma(convert_to_luma8(frame.planes[0], self._info.layout.bits)))
        return len(self._lumas) - 1

    def _pack(self, holes: Sequence[Hole]) -> list[PackedHole]:
        width, height = self._info.extent
        empty = PackedHole.of(np.zeros((height, width), np.bool_))
        return [
            PackedHole.of(grow_hole(enlarge_hole(hole, (height, width)), self._grow)) if hole.any() else empty
            for hole in holes
        ]


class DetectedHoles(_TrackedHoles):
    """Instances found in every so many frames of a shot, followed between.

    Those that do not lie mostly `within` a region (upright) are left alone.
    Where nothing has changed since the last look there is no other for a while; where following does not lead from
    one look to the next, there are more between them.
    """

    def __init__(
        self,
        detector: Detector,
        classes: Sequence[str],
        info: VideoInfo,
        *,
        grow: int,
        every: int,
        min_score: float = MIN_SCORE,
        within: Hole | None = None,
        check_cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(info, grow=grow, check_cancelled=check_cancelled)
        self._within = within
        self._detector, self._classes, self._min_score, self._every = detector, classes, min_score, every
        self._detections: dict[int, Hole] = {}
        self._since: dict[int, Frame] = {}
        self._latest: Hole | None = None
        self.counts: Counter[str] = Counter()

    def see(self, frame: Frame) -> Hole | None:
        number = self._remember(frame)
        if (len(self._since) + 1) * sum(plane.nbytes for plane in frame.planes) <= _KEPT_BYTES:
            self._since[number] = frame
        if number % self._every == 0 and not self._is_as_before(number):
            last = max(self._detections, default=number)
            self._latest = self._detect(number, frame)
            self._detect_between(last, number)
            self._since = {number: frame}
        return self._latest

    def finish(self, *, goes_on: bool) -> list[PackedHole]:
        lumas, detections, self._lumas, self._detections, self._since = self._lumas, self._detections, [], {}, {}
        return self._pack(interpolate_detections(lumas, detections, check_cancelled=self._check_cancelled))

    def _is_as_before(self, number: int) -> bool:
        """Whether nothing has changed since a look not long ago."""
        last = max(self._detections, default=None)
        if last is None or number - last > _SAME * self._every:
            return False
        return is_alike(self._lumas[number], self._lumas[last])

    def _detect(self, number: int, frame: Frame) -> Hole:
        self._check_cancelled()
        hole = self._find_hole(frame)
        self._detections[number] = shrink_hole(hole, self._lumas[number])
        return hole

    def _detect_between(self, first: int, last: int) -> None:
        """Looks again midway, and midway to there, while the hole of one look does not lead to that of the other."""
        middle = (first + last) // 2
        if last - first <= max(1, self._every // 3) or middle not in self._since:
            return
        if leads_to(self._lumas[first : last + 1], self._detections[first], self._detections[last]):
            return
        self._detect(middle, self._since[middle])
        self._detect_between(first, middle)
        self._detect_between(middle, last)

    def _find_hole(self, frame: Frame) -> Hole:
        image = turn_upright(convert_to_image(frame.planes, self._info.layout, self._info.colours), self._info.rotation)
        found = self._detector.detect(image, self._classes)
        instances = [one for one in found if one.score >= self._min_score and self._is_within(one)]
        self.counts |= Counter(one.label for one in instances)
        return turn_as_stored(make_hole(instances, self._info.shown), self._info.rotation)

    def _is_within(self, instance: Instance) -> bool:
        """Whether most of it lies where things may go."""
        if self._within is None:
            return True
        return int((self._within[instance.box.slices] & instance.hole).sum()) > instance.area / 2


class PaintedHoles(_TrackedHoles):
    """Upright masks painted on some frames, each followed both ways through its shot.

    With a `selector` what is a thing is told apart anew in `every` so many frames, and where it was painted.
    """

    def __init__(
        self,
        painted: Mapping[int, Hole],
        info: VideoInfo,
        *,
        grow: int,
        selector: Selector | None = None,
        every: int = 8,
        check_cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(info, grow=grow, check_cancelled=check_cancelled)
        self._selector, self._every = selector, every
        self._pictures: dict[int, Image] = {}
        for hole in painted.values():
            if hole.shape[::-1] != info.shown:
                raise MasksError(
                    "A painted mask must have the video’s size, {size}.", size="×".join(map(str, info.shown))
                )
        self._painted = {number: turn_as_stored(hole, info.rotation) for number, hole in painted.items()}
        self._detections: dict[int, Hole] = {}
        self._brought = 0
        self._was_painted = bool(painted)
        self.counts: Mapping[str, int] = {}

    def see(self, frame: Frame) -> Hole | None:
        number = self._remember(frame)
        hole = self._painted.get(frame.index)
        if hole is not None:
            self._detections[number] = shrink_hole(hole, self._lumas[number])
        self._keep_picture(number, frame, is_wanted=hole is not None)
        return hole

    def finish(self, *, goes_on: bool) -> list[PackedHole]:
        """What goes on without a cut takes the last hole along; nothing is taken back into what is finished."""
        lumas, detections, self._lumas, self._detections = self._lumas, self._detections, [], {}
        holes = self._follow(lumas, detections)
        packed = self._pack(holes)[self._brought :]
        self._brought = int(goes_on and holes[-1].any())
        if self._brought:
            self._lumas, self._detections = [lumas[-1]], {0: holes[-1]}
        return packed

    def _follow(self, lumas: Sequence[Luma], detections: Mapping[int, Hole]) -> list[Hole]:
        """The small holes of all frames, what is in `detections` being followed both ways."""
        tracks = [
            track(lumas, number, hole, check_cancelled=self._check_cancelled) for number, hole in detections.items()
        ]
        none = [np.zeros(luma.shape, np.bool_) for luma in lumas]
        followed = [np.logical_or.reduce(together) for together in zip(none, *tracks, strict=True)]
        pictures, self._pictures = self._pictures, {}
        if self._selector is None:
            return followed
        stop = self._check_cancelled
        again = Resegmenter(self._selector, rotation=self._info.rotation, check_cancelled=stop)
        return again.refine(lumas, followed, pictures, detections, was_painted=self._was_painted)

    def _keep_picture(self, number: int, frame: Frame, *, is_wanted: bool = False) -> None:
        """Remembers a frame now and then, to be looked at again."""
        if self._selector is not None and (is_wanted or number % self._every == 0):
            self._pictures[number] = shrink_picture(self._make_picture(frame))

    def _make_picture(self, frame: Frame) -> Image:
        image = convert_to_image(frame.planes, self._info.layout, self._info.colours)
        return turn_upright(image, self._info.rotation)
