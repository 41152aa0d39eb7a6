"""Looking through a clip on the worker thread: shots, things found, and masks followed over frames by the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from app.core.batch.thumbnails import thumbnail
from app.core.video.clip import Clip, ClipReader, Moment
from app.core.video.tracks import Chain, Linker, Sighting, Track
from inpainting.detection.instance import MIN_SCORE, OBJECT, hole_of
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.errors import CancelledError
from inpainting.video.background.motion import Luma
from inpainting.video.background.shots import CutDetector
from inpainting.video.io.frames import LAYOUTS
from inpainting.video.masks.packed import PackedHole
from inpainting.video.masks.tracking import between_looks, between_painted, carried, shrunk_hole, track

if TYPE_CHECKING:
    from inpainting.detection.detector import Detector

LOOKS_A_SECOND: Final = 3
REACH: Final = 450
"""So many frames at most a mask is followed before and after its own."""

_LONGEST: Final = 2 * REACH
PAINTED: Final = OBJECT
"""The label of what a person painted."""

Ask = Callable[[], None]
"""Raises `CancelledError` when the work shall stop."""


@dataclass(frozen=True, eq=False)
class Stretch:
    """Frames of one shot in a row, the first of them number `first`, as the engine tracks on them."""

    first: int
    lumas: list[Luma]


def cuts(reader: ClipReader, first: int, ask: Ask) -> Iterator[tuple[int, bool]]:
    """Every frame from `first` on, and whether a shot begins there."""
    detector = CutDetector(LAYOUTS["yuv444p"])
    for moment in reader.moments(first, reader.clip.frames):
        ask()
        yield moment.number, detector.is_cut(moment.planes)


def stretch_round(reader: ClipReader, number: int, ask: Ask, *, reach: int = REACH) -> Stretch:
    """What a frame can be followed over: its shot, as far as it reaches."""
    detector = CutDetector(LAYOUTS["yuv444p"])
    first = max(0, number - reach)
    lumas: list[Luma] = []
    for moment in reader.moments(first, min(reader.clip.frames, number + reach + 1)):
        ask()
        if detector.is_cut(moment.planes):
            if moment.number > number:
                break
            first, lumas = moment.number, []
        lumas.append(moment.planes[0])
    return Stretch(first, lumas)


def follow_painted(reader: ClipReader, painted: Mapping[int, PackedHole], ask: Ask) -> dict[int, PackedHole]:
    """Small holes for all frames of the shots that were painted in; in each frame the nearest painted ones decide."""
    followed: dict[int, PackedHole] = {}
    reached = -1
    for number in sorted(painted):
        if number > reached:
            stretch = stretch_round(reader, number, ask)
            reached = stretch.first + len(stretch.lumas) - 1
            followed |= packed(_painted_in(stretch, painted, ask), stretch.first)
    return followed


def _painted_in(stretch: Stretch, painted: Mapping[int, PackedHole], ask: Ask) -> list[Hole]:
    looks = {
        place: shrunk_hole(painted[stretch.first + place].unpacked(), luma)
        for place, luma in enumerate(stretch.lumas)
        if stretch.first + place in painted
    }
    return between_painted(stretch.lumas, looks, ask=ask)


def find_on_frame(
    reader: ClipReader, detector: Detector, classes: Sequence[str], number: int, ask: Ask
) -> Iterator[Track]:
    """What is in one frame, each thing followed over its shot."""
    ask()
    seen = _sightings(reader.image(number), detector, classes, reader.clip.small, ask)
    stretch = stretch_round(reader, number, ask) if seen else Stretch(number, [])
    for one in seen:
        holes = track(stretch.lumas, number - stretch.first, one.hole, ask=ask)
        yield Track(one.label, one.score, packed(holes, stretch.first), one.thumbnail)


def find_in_clip(
    reader: ClipReader, detector: Detector, classes: Sequence[str], ask: Ask, tell: Callable[[float], None]
) -> list[Track]:
    """Everything in the clip as tracks, the first to begin first; looks some times a second and follows between."""
    clip = reader.clip
    search = _Search(clip, lambda image: _sightings(image, detector, classes, clip.small, ask), ask)
    for moment in reader.moments(0, clip.frames):
        ask()
        search.take(moment)
        tell(moment.number / clip.frames)
    return search.tracks()


class _Search:
    """Goes through a clip shot by shot; long shots in parts. The last frame of each is looked at too."""

    def __init__(self, clip: Clip, look: Callable[[Image], list[Sighting]], ask: Ask) -> None:
        self._every = max(1, round(clip.info.rate / LOOKS_A_SECOND))
        self._look, self._ask = look, ask
        self._is_cut = CutDetector(LAYOUTS["yuv444p"]).is_cut
        self._part = Stretch(0, [])
        self._looked: list[int] = []
        self._last: Moment | None = None
        self._linker = Linker(lambda chain: _carried(chain, self._part))

    def take(self, moment: Moment) -> None:
        cut = self._is_cut(moment.planes)
        if cut or len(self._part.lumas) >= _LONGEST:
            self._finish()
            self._part, self._looked = Stretch(moment.number, []), []
        if cut:
            self._linker.cut()
        self._part.lumas.append(moment.planes[0])
        self._last = moment
        if (moment.number - self._part.first) % self._every == 0:
            self._look_at(moment)

    def tracks(self) -> list[Track]:
        self._finish()
        found = (chain.as_track() for chain in self._linker.chains if chain.holes)
        return sorted(found, key=lambda one: one.first)

    def _look_at(self, moment: Moment) -> None:
        self._looked.append(moment.number)
        self._linker.look(moment.number, self._look(moment.image()))

    def _finish(self) -> None:
        """Gives the chains seen in a part their holes in all its frames."""
        part = self._part
        if self._last is not None and self._last.number not in self._looked:
            self._look_at(self._last)
        for chain in self._linker.chains:
            if any(number in chain.sightings for number in self._looked):
                nothing = np.zeros(part.lumas[0].shape, np.bool_)
                looks = {
                    number - part.first: chain.sightings[number].hole if number in chain.sightings else nothing
                    for number in self._looked
                }
                chain.holes |= packed(between_looks(part.lumas, looks, ask=self._ask), part.first)


def packed(holes: Sequence[Hole], first: int) -> dict[int, PackedHole]:
    """Those with anything in them, by the number of their frame."""
    return {first + place: PackedHole.of(hole) for place, hole in enumerate(holes) if hole.any()}


def painted_track(reader: ClipReader, painted: Mapping[int, PackedHole], ask: Ask) -> Track:
    """All that a person painted, as one track; it is shown by the first place that is not empty."""
    holes = follow_painted(reader, painted, ask)
    for number, hole in sorted(painted.items()):
        box = Box.around(hole.unpacked())
        if not box.is_empty:
            return Track(PAINTED, 1.0, holes or dict(painted), _cropped(reader.image(number), box))
    return Track(PAINTED, 1.0, dict(painted))


def _carried(chain: Chain, part: Stretch) -> Box:
    """Where a chain's last hole is in the last frame of a part; nowhere when it was seen before the part began."""
    place = max(chain.sightings) - part.first
    return Box.around(carried(part.lumas[place:], chain.last.hole)) if place >= 0 else Box(0, 0, 0, 0)


def _sightings(image: Image, detector: Detector, classes: Sequence[str], small: Extent, ask: Ask) -> list[Sighting]:
    """What is in an image, told at the size that is tracked on."""
    extent = Extent(image.shape[1], image.shape[0])
    seen = []
    for one in detector.detect(image, classes, cancel=lambda: _shall_stop(ask)):
        if one.score >= MIN_SCORE:
            hole = _shrunk(hole_of([one], extent), small)
            seen.append(Sighting(one.label, one.score, Box.around(hole), hole, _cropped(image, one.box)))
    return seen


def _shall_stop(ask: Ask) -> bool:
    try:
        ask()
    except CancelledError:
        return True
    return False


def _shrunk(hole: Hole, extent: Extent) -> Hole:
    """Never nothing, so that small things are not lost."""
    small = shrunk_hole(hole, np.empty((extent.height, extent.width), np.uint8))
    if not small.any():
        ys, xs = np.nonzero(hole)
        small[int(ys.mean() * small.shape[0] / hole.shape[0]), int(xs.mean() * small.shape[1] / hole.shape[1])] = True
    return small


def _cropped(image: Image, box: Box) -> bytes:
    """A thumbnail of a box and a little round it."""
    extent = Extent(image.shape[1], image.shape[0])
    around = box.grown(max(4, max(box.width, box.height) // 8)).clipped(extent)
    return thumbnail(image[around.slices]) if not around.is_empty else b""
