"""Looking through a clip on the worker thread: shots, things found, and masks followed over frames by the engine."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

from app.core.batch.thumbnails import make_thumbnail
from app.core.video.clip import Clip, ClipReader, Moment
from app.core.video.tracks import Detection, Track, TrackAssociator, Tracklet
from inpainting.detection.classes import MIN_SCORE
from inpainting.detection.instance import OBJECT, make_hole
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.errors import CancelledError
from inpainting.video.background.low_res import shrink_hole
from inpainting.video.background.motion import Luma
from inpainting.video.background.shots import CutDetector
from inpainting.video.io.frames import LAYOUTS
from inpainting.video.masks.resegmenting import Resegmenter, Selector, shrink_picture
from inpainting.video.masks.tracking import carry_hole, interpolate_detections, track, track_painted
from inpainting.video.packed import PackedHole

if TYPE_CHECKING:
    from inpainting.detection.detector import Detector

DETECTIONS_A_SECOND: Final = 3
REACH: Final = 450
"""So many frames at most a mask is followed before and after its own."""

_LONGEST: Final = 2 * REACH
PAINTED: Final = OBJECT
"""The label of what a person painted."""

CheckCancelled = Callable[[], None]
"""Raises `CancelledError` when the work shall stop."""


@dataclass(frozen=True, eq=False)
class FrameRange:
    """Frames of one shot in a row, the first of them number `first`, as the engine tracks on them.

    `pictures` are some of them in colour, by their place in the row.
    """

    first: int
    lumas: list[Luma]
    pictures: dict[int, Image] = field(default_factory=dict)


def find_cuts(reader: ClipReader, first: int, check_cancelled: CheckCancelled) -> Iterator[tuple[int, bool]]:
    """Every frame from `first` on, and whether a shot begins there."""
    detector = CutDetector(LAYOUTS["yuv444p"])
    for moment in reader.read_moments(first, reader.clip.frames):
        check_cancelled()
        yield moment.number, detector.is_cut(moment.planes)


def find_stretch(
    reader: ClipReader,
    number: int,
    check_cancelled: CheckCancelled,
    *,
    reach: int = REACH,
    in_colour: Container[int] = (),
) -> FrameRange:
    """What a frame can be followed over: its shot, as far as it reaches, some of its frames `in_colour`."""
    detector = CutDetector(LAYOUTS["yuv444p"])
    first = max(0, number - reach)
    lumas: list[Luma] = []
    pictures: dict[int, Image] = {}
    for moment in reader.read_moments(first, min(reader.clip.frames, number + reach + 1)):
        check_cancelled()
        if detector.is_cut(moment.planes):
            if moment.number > number:
                break
            first, lumas, pictures = moment.number, [], {}
        if moment.number in in_colour:
            pictures[len(lumas)] = shrink_picture(moment.image())
        lumas.append(moment.planes[0])
    return FrameRange(first, lumas, pictures)


def follow_painted(
    reader: ClipReader, painted: Mapping[int, PackedHole], selector: Selector, check_cancelled: CheckCancelled
) -> dict[int, PackedHole]:
    """Small holes for all frames of the shots that were painted in; in each frame the nearest painted ones decide.

    What is a thing is told apart anew by the selector on the way.
    """
    every = max(1, round(reader.clip.info.rate / DETECTIONS_A_SECOND))
    in_colour = {*painted, *range(0, reader.clip.frames, every)}
    again = Resegmenter(selector, check_cancelled=check_cancelled)
    followed: dict[int, PackedHole] = {}
    reached = -1
    for number in sorted(painted):
        if number > reached:
            stretch = find_stretch(reader, number, check_cancelled, in_colour=in_colour)
            reached = stretch.first + len(stretch.lumas) - 1
            followed |= pack_holes(_follow_painted(stretch, painted, again, check_cancelled), stretch.first)
    return followed


def _follow_painted(
    stretch: FrameRange, painted: Mapping[int, PackedHole], again: Resegmenter, check_cancelled: CheckCancelled
) -> list[Hole]:
    detections = {
        place: shrink_hole(painted[stretch.first + place].unpack_hole(), luma)
        for place, luma in enumerate(stretch.lumas)
        if stretch.first + place in painted
    }
    followed = track_painted(stretch.lumas, detections, check_cancelled=check_cancelled)
    return again.refine(stretch.lumas, followed, stretch.pictures, detections, was_painted=True)


def find_on_frame(
    reader: ClipReader, detector: Detector, classes: Sequence[str], number: int, check_cancelled: CheckCancelled
) -> Iterator[Track]:
    """What is in one frame, each thing followed over its shot."""
    check_cancelled()
    seen = _list_detections(reader.read_image(number), detector, classes, reader.clip.small, check_cancelled)
    stretch = find_stretch(reader, number, check_cancelled) if seen else FrameRange(number, [])
    for one in seen:
        holes = track(stretch.lumas, number - stretch.first, one.hole, check_cancelled=check_cancelled)
        yield Track(one.label, one.score, pack_holes(holes, stretch.first), one.thumbnail)


def find_in_clip(
    reader: ClipReader,
    detector: Detector,
    classes: Sequence[str],
    check_cancelled: CheckCancelled,
    report: Callable[[float], None],
) -> list[Track]:
    """Everything in the clip as tracks, the first to begin first; looks some times a second and follows between."""
    clip = reader.clip
    search = _Search(
        clip, lambda image: _list_detections(image, detector, classes, clip.small, check_cancelled), check_cancelled
    )
    for moment in reader.read_moments(0, clip.frames):
        check_cancelled()
        search.take(moment)
        report(moment.number / clip.frames)
    return search.list_tracks()


class _Search:
    """Goes through a clip shot by shot; long shots in parts. The last frame of each is looked at too."""

    def __init__(self, clip: Clip, search: Callable[[Image], list[Detection]], check_cancelled: CheckCancelled) -> None:
        self._every = max(1, round(clip.info.rate / DETECTIONS_A_SECOND))
        self._search, self._request = search, check_cancelled
        self._is_cut = CutDetector(LAYOUTS["yuv444p"]).is_cut
        self._part = FrameRange(0, [])
        self._looked: list[int] = []
        self._last: Moment | None = None
        self._associator = TrackAssociator(lambda tracklet: _carry_box(tracklet, self._part))

    def take(self, moment: Moment) -> None:
        cut = self._is_cut(moment.planes)
        if cut or len(self._part.lumas) >= _LONGEST:
            self._finish()
            self._part, self._looked = FrameRange(moment.number, []), []
        if cut:
            self._associator.cut()
        self._part.lumas.append(moment.planes[0])
        self._last = moment
        if (moment.number - self._part.first) % self._every == 0:
            self._search_frame(moment)

    def list_tracks(self) -> list[Track]:
        self._finish()
        found = (tracklet.make_track() for tracklet in self._associator.tracklets if tracklet.holes)
        return sorted(found, key=lambda one: one.first)

    def _search_frame(self, moment: Moment) -> None:
        self._looked.append(moment.number)
        self._associator.search(moment.number, self._search(moment.image()))

    def _finish(self) -> None:
        """Gives the chains seen in a part their holes in all its frames."""
        part = self._part
        if self._last is not None and self._last.number not in self._looked:
            self._search_frame(self._last)
        for tracklet in self._associator.tracklets:
            if any(number in tracklet.detections for number in self._looked):
                nothing = np.zeros(part.lumas[0].shape, np.bool_)
                detections = {
                    number - part.first: tracklet.detections[number].hole if number in tracklet.detections else nothing
                    for number in self._looked
                }
                tracklet.holes |= pack_holes(
                    interpolate_detections(part.lumas, detections, check_cancelled=self._request), part.first
                )


def pack_holes(holes: Sequence[Hole], first: int) -> dict[int, PackedHole]:
    """Those with anything in them, by the number of their frame."""
    return {first + place: PackedHole.of(hole) for place, hole in enumerate(holes) if hole.any()}


def make_painted_track(
    reader: ClipReader, painted: Mapping[int, PackedHole], selector: Selector, check_cancelled: CheckCancelled
) -> Track:
    """All that a person painted, as one track; it is shown by the first place that is not empty."""
    holes = follow_painted(reader, painted, selector, check_cancelled)
    for number, hole in sorted(painted.items()):
        box = Box.around(hole.unpack_hole())
        if not box.is_empty:
            return Track(PAINTED, 1.0, holes or dict(painted), _crop_thumbnail(reader.read_image(number), box))
    return Track(PAINTED, 1.0, dict(painted))


def _carry_box(tracklet: Tracklet, part: FrameRange) -> Box:
    """Where a chain's last hole is in the last frame of a part; nowhere when it was seen before the part began."""
    place = max(tracklet.detections) - part.first
    return Box.around(carry_hole(part.lumas[place:], tracklet.last.hole)) if place >= 0 else Box(0, 0, 0, 0)


def _list_detections(
    image: Image, detector: Detector, classes: Sequence[str], small: Extent, check_cancelled: CheckCancelled
) -> list[Detection]:
    """What is in an image, told at the size that is tracked on."""
    extent = Extent(image.shape[1], image.shape[0])
    seen = []
    for one in detector.detect(image, classes, cancel=lambda: _is_cancelled(check_cancelled)):
        if one.score >= MIN_SCORE:
            hole = _shrink(make_hole([one], extent), small)
            seen.append(Detection(one.label, one.score, Box.around(hole), hole, _crop_thumbnail(image, one.box)))
    return seen


def _is_cancelled(check_cancelled: CheckCancelled) -> bool:
    try:
        check_cancelled()
    except CancelledError:
        return True
    return False


def _shrink(hole: Hole, extent: Extent) -> Hole:
    """Never nothing, so that small things are not lost."""
    small = shrink_hole(hole, np.empty((extent.height, extent.width), np.uint8))
    if not small.any():
        ys, xs = np.nonzero(hole)
        small[int(ys.mean() * small.shape[0] / hole.shape[0]), int(xs.mean() * small.shape[1] / hole.shape[1])] = True
    return small


def _crop_thumbnail(image: Image, box: Box) -> bytes:
    """A thumbnail of a box and a little round it."""
    extent = Extent(image.shape[1], image.shape[0])
    around = box.grown(max(4, max(box.width, box.height) // 8)).clipped(extent)
    return make_thumbnail(image[around.slices]) if not around.is_empty else b""
