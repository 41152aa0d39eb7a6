"""Writing laid over a video, as a source of holes: found in looks, known to the frame when it comes and goes.

Its place and looks are followed, not what is behind it; which pixels are letters is told by `lettering`.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import cv2
import numpy as np

from inpainting.detection.text_lines import find_lines
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image, Probability
from inpainting.video.background.motion import Luma
from inpainting.video.io.frames import Frame, convert_to_image, convert_to_luma8, turn_as_stored, turn_upright
from inpainting.video.io.reader import VideoInfo
from inpainting.video.masks.caption_lines import SeenLine, count_shown
from inpainting.video.masks.lettering import find_box, find_letters
from inpainting.video.packed import PackedHole, grow_hole

TEXT: Final = "text"
"""The class whose holes these are."""
_GROWTH: Final = 0.0035
"""How far holes reach beyond letters, in shares of the width: compression smears them."""
_VOTES: Final = 0.34
"""Share of the looks at a piece of writing in which a pixel must be one of its letters."""
_OVERLAP: Final = 0.5
_FOUND, _OFTEN = 0.4, 0.75
"""Share of the looks at a place in which it must be found to be writing, and in which if it was never found surely."""
_SURELY: Final = 0.88
_MATCHES: Final = 0.75
"""Correlation of writing with itself somewhere else."""
_STRAYS: Final = 0.12
"""How far writing may move from look to look, in shares of the picture's width."""
_AROUND: Final = 0.25
_AT_ENDS: Final = 1.2
"""How far from its line writing may reach, in shares of its height, and beyond its ends, where letters get lost."""
_HIGHEST, _SMALL = 0.3, 0.08
"""Captions are at most so high, in shares of the picture's shorter side; those that are not so low …"""
_LONG: Final = 2.0
"""… are so many times as long as high: one letter alone is more likely something else."""


class Locator(Protocol):
    """Says where text is, as `inpainting.detection.text_locator.TextLocator` does."""

    def compute_likelihood(self, image: Image) -> Probability:
        """How likely each pixel lies on a line of text, h×w at any size."""


@dataclass(eq=False)
class _Caption:
    """One piece of writing that stays in its place: all looks at it, and in which frames it is shown."""

    lines: list[SeenLine]
    first: int
    last: int
    detections: int = 1
    changed: Hole | None = None

    @property
    def newest(self) -> SeenLine:
        return self.lines[-1]

    def make_hole(self) -> Hole:
        """What most looks agree on; nothing where most of them saw no writing."""
        is_sure = max(line.score for line in self.lines) > _SURELY
        if len(self.lines) < (_FOUND * self.detections if is_sure else max(2, _OFTEN * self.detections)):
            return np.zeros_like(self.newest.letters)
        told = [line for line in self.lines if line.is_told] or self.lines
        votes = np.mean([line.letters for line in told], axis=0)
        hole = votes >= _VOTES
        return np.asarray(hole if self.changed is None else hole | self.changed, np.bool_)

    def add_change(self, frames: Sequence[Luma], count: int) -> None:
        """Takes what changed with the first frame that does not show it, `frames[count]`, for its own."""
        if 1 < count < len(frames) - 1:
            changed = self.newest.list_changed(frames[count - 2 : count][::-1], frames[count : count + 2])
            self.changed = changed if self.changed is None else self.changed | changed


class CaptionHoles:
    """The letters of captions and logos, with their outlines and boxes; nothing in frames that show none.

    `within` (upright, H×W) is where to look, None for everywhere; `is_asked` says of a frame whether to look at all.
    """

    def __init__(
        self,
        locator: Locator,
        info: VideoInfo,
        *,
        grow: int,
        every: int,
        within: Hole | None = None,
        is_asked: Callable[[Frame], bool] = lambda frame: True,
        check_cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        self._locator, self._info, self._grow, self._every = locator, info, grow, every
        self._is_asked, self._check_cancelled = is_asked, check_cancelled
        self._within = within
        self._sheet = Box.around(within) if within is not None else Box(0, 0, *info.shown)
        self.counts: Counter[str] = Counter()
        self._begin()

    def _begin(self) -> None:
        self._seen = 0
        self._lumas: deque[tuple[int, Luma]] = deque(maxlen=2 * self._every + 2)
        self._detections: list[int] = []
        self._open: list[_Caption] = []
        self._ending: list[_Caption] = []
        self._closed: list[_Caption] = []
        self._passing: dict[int, Hole] = {}
        self._last: Frame | None = None

    def see(self, frame: Frame) -> Hole | None:
        """Takes the next frame of a shot; returns what of it is known to be covered by now, for the camera's sake."""
        number, self._seen = self._seen, self._seen + 1
        if not self._is_asked(frame):
            self._leave(number)
            return None
        luma = turn_upright(convert_to_luma8(frame.planes[0], self._info.layout.bits), self._info.rotation)
        self._lumas.append((number, np.ascontiguousarray(luma[self._sheet.slices])))
        self._last = frame
        if not self._detections or number - self._detections[-1] >= self._every:
            self._detect(number, frame)
        return self._find_known()

    def finish(self, *, goes_on: bool) -> list[PackedHole]:
        """The holes of all frames since the last `finish`."""
        self._leave(self._seen)
        holes = self._list_holes()
        self._begin()
        return holes

    def _leave(self, number: int) -> None:
        """Ends everything before the frame of this number: a shot or a stretch of frames that were asked for."""
        if self._last is not None and self._lumas:
            last = self._lumas[-1][0]
            if last != self._detections[-1]:
                self._detect(last, self._last)
            self._end_all(self._ending)
            for caption in self._open:
                caption.last = last
            self._closed += self._open
        self._open, self._ending, self._detections, self._last = [], [], [], None
        self._lumas.clear()

    def _find_known(self) -> Hole | None:
        if not self._open:
            return None
        return self._place(np.logical_or.reduce([caption.newest.letters for caption in self._open]))

    def _place(self, hole: Hole) -> Hole:
        """A hole of the sheet as it lies in the stored frame, grown."""
        whole = np.zeros((self._info.shown.height, self._info.shown.width), np.bool_)
        whole[self._sheet.slices] = hole
        whole = grow_hole(whole, self._grow)
        return turn_as_stored(whole, self._info.rotation)

    def _list_holes(self) -> list[PackedHole]:
        """For each frame what its captions cover; frames with the same captions share one."""
        height, width = self._info.extent.height, self._info.extent.width
        nothing = PackedHole.of(np.zeros((height, width), np.bool_))
        masks = {id(caption): caption.make_hole() for caption in self._closed}
        made: dict[tuple[int, ...], PackedHole] = {(): nothing}
        holes = []
        for number in range(self._seen):
            shown = tuple(id(one) for one in self._closed if one.first <= number <= one.last)
            if number in self._passing:
                parts = [self._passing[number], *(masks[one] for one in shown)]
                holes.append(PackedHole.of(self._place(np.logical_or.reduce(parts))))
                continue
            if shown not in made:
                made[shown] = PackedHole.of(self._place(np.logical_or.reduce([masks[one] for one in shown])))
            holes.append(made[shown])
        return holes

    def _detect(self, number: int, frame: Frame) -> None:
        self._check_cancelled()
        luma = self._lumas[-1][1]
        lines = self._find_lines(frame, luma)
        self.counts |= Counter(text=len(lines))
        ended, self._ending = self._ending, []
        self._end_all(ended)
        still = []
        for caption in self._open:
            if self._goes_on(caption, number, luma, lines):
                still.append(caption)
        self._open = still + [self._begin_caption(line, number) for line in lines]
        self._detections.append(number)

    def _goes_on(self, caption: _Caption, number: int, luma: Luma, lines: list[SeenLine]) -> bool:
        """Whether it is where it was; takes the line that is the same out of `lines`. Else it moved on, or ended."""
        newest = caption.newest
        same = [line for line in lines if _measure_overlap(line.letters, newest.letters) > _OVERLAP]
        if newest.is_in(luma) or any(line.is_same(newest) for line in same):
            caption.last, caption.detections = number, caption.detections + 1
            for line in same:
                lines.remove(line)
                caption.lines.append(line)
            return True
        moved = self._find_movement(caption, luma, lines)
        if moved is not None:
            self._cover_passing(caption, moved, number)
            self._closed.append(caption)
        else:
            self._ending.append(caption)
        return False

    def _find_movement(self, caption: _Caption, luma: Luma, lines: Sequence[SeenLine]) -> tuple[int, int] | None:
        """How far it has gone since it was last looked at, when it is a line again there."""
        x, y, likeness = caption.newest.find_in(luma, (0, 0), max(8, round(_STRAYS * luma.shape[1])))
        if likeness < _MATCHES:
            return None
        there = caption.newest.move(x, y)
        return (x, y) if any((line.letters & there).any() for line in lines) else None

    def _cover_passing(self, caption: _Caption, end: tuple[int, int], number: int) -> None:
        """Covers what moves in the frames since its last look, found in each near where it should be."""
        start = caption.last
        for place, luma in self._lumas:
            if not start < place <= number:
                continue
            part = (place - start) / (number - start)
            near = (round(end[0] * part), round(end[1] * part))
            x, y, likeness = caption.newest.find_in(luma, near, 6)
            hole = caption.newest.move(*((x, y) if likeness > _MATCHES / 2 else near))
            self._passing[place] = self._passing[place] | hole if place in self._passing else hole

    def _begin_caption(self, line: SeenLine, number: int) -> _Caption:
        """A new caption, with the frames before this look in which it was there already."""
        if not self._detections:
            return _Caption([line], number, number)
        before = self._detections[-2] if len(self._detections) > 1 else self._detections[-1]
        frames = [one for one in self._lumas if one[0] >= before][::-1]
        lumas = [luma for _, luma in frames]
        count = count_shown(line, lumas[-1], lumas)
        caption = _Caption([line], frames[max(0, count - 1)][0], number)
        caption.add_change(lumas, count)
        return caption

    def _end_all(self, captions: Sequence[_Caption]) -> None:
        """Finds the last frame of each of those that a look did not see any more."""
        for caption in captions:
            frames = [one for one in self._lumas if one[0] >= caption.last]
            lumas = [luma for _, luma in frames]
            count = count_shown(caption.newest, lumas[-1], lumas)
            caption.add_change(lumas, count)
            caption.last = max(caption.last, frames[max(0, count - 1)][0])
            self._closed.append(caption)

    def _find_lines(self, frame: Frame, luma: Luma) -> list[SeenLine]:
        image = turn_upright(convert_to_image(frame.planes, self._info.layout, self._info.colours), self._info.rotation)
        image = np.ascontiguousarray(image[self._sheet.slices])
        likely = self._locator.compute_likelihood(image)
        scale_x, scale_y = image.shape[1] / likely.shape[1], image.shape[0] / likely.shape[0]
        lines = []
        for line in find_lines(likely):
            height = line.height * scale_y
            box = line.box.scaled(scale_x, scale_y).clipped(Extent(image.shape[1], image.shape[0]))
            if box.is_empty or not self._may_be_caption(box, height):
                continue
            region = np.zeros(image.shape[:2], np.bool_)
            large = cv2.resize(line.region.astype(np.uint8), (box.width, box.height), interpolation=cv2.INTER_LINEAR)
            region[box.slices] = large > 0
            if not self._is_within(region):
                continue
            hole, core = find_letters(image, region, height)
            is_told = hole is not core
            under = find_box(image, region, height)
            if under is not None:
                hole = hole.copy()
                hole[under.slices] = True
            lines.append(SeenLine(hole, core, _find_room(region, height), luma, line.score, is_told))
        return lines

    def _may_be_caption(self, box: Box, height: float) -> bool:
        """Whether a line is of a size that captions have; where a person says that there are some, any will do."""
        shorter = min(self._info.extent)
        is_long = max(box.width, box.height) > _LONG * height or height < _SMALL * shorter
        return self._within is not None or (is_long and height < _HIGHEST * shorter)

    def _is_within(self, region: Hole) -> bool:
        if self._within is None:
            return True
        return bool((region & self._within[self._sheet.slices]).sum() > 0.5 * region.sum())


def _find_room(region: Hole, height: float) -> Hole:
    """Where else a line may have some of its letters: close to it, and farther off in the direction it runs."""
    around, ends = round(_AROUND * height), round(_AT_ENDS * height)
    box = Box.around(region)
    size = (2 * ends + 1, 2 * around + 1) if box.width >= box.height else (2 * around + 1, 2 * ends + 1)
    return np.asarray(cv2.dilate(region.astype(np.uint8), np.ones(size[::-1], np.uint8)) > 0, np.bool_)


def compute_caption_growth(extent: Extent) -> int:
    """How far holes reach beyond letters by default, in pixels: 3 at 854."""
    return max(2, round(_GROWTH * max(extent)))


def _measure_overlap(one: Hole, other: Hole) -> float:
    """Common share of the smaller of the two."""
    return float((one & other).sum()) / max(1, min(int(one.sum()), int(other.sum())))
