"""Looking through a clip on the worker thread: shots, things found, and masks followed over frames by the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from app.core.batch.thumbnails import thumbnail
from app.core.video.clip import ClipReader
from app.core.video.tracks import Chain, Linker, Sighting, Track
from inpainting.detection.instance import MIN_SCORE, OBJECT, hole_of
from inpainting.geometry import Box, Extent
from inpainting.request import Hole, Image
from inpainting.video.frames import LAYOUTS
from inpainting.video.masks import PackedHole
from inpainting.video.motion import Luma
from inpainting.video.shots import CutDetector
from inpainting.video.tracking import between_looks, shrunk_hole, track

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
    return [looks.get(place, hole) for place, hole in enumerate(between_looks(stretch.lumas, looks, ask=ask))]


def find_on_frame(
    reader: ClipReader, detector: Detector, classes: Sequence[str], number: int, ask: Ask
) -> Iterator[Track]:
    """What is in one frame, each thing followed over its shot."""
    seen = _sightings(reader.image(number), detector, classes, ask)
    stretch = stretch_round(reader, number, ask) if seen else Stretch(number, [])
    for one in seen:
        small = _shrunk(one.hole, stretch.lumas[0])
        holes = track(stretch.lumas, number - stretch.first, small, ask=ask)
        yield Track(one.label, one.score, packed(holes, stretch.first), one.thumbnail)


def find_in_clip(
    reader: ClipReader, detector: Detector, classes: Sequence[str], ask: Ask, tell: Callable[[float], None]
) -> list[Track]:
    """Everything in the clip as tracks, the first to begin first; looks some times a second and follows between."""
    clip = reader.clip
    every = max(1, round(clip.info.rate / LOOKS_A_SECOND))
    is_cut = CutDetector(LAYOUTS["yuv444p"]).is_cut
    linker, part = Linker(), Stretch(0, [])
    for moment in reader.moments(0, clip.frames):
        ask()
        cut = is_cut(moment.planes)
        if cut or len(part.lumas) >= _LONGEST:
            _follow(linker.chains, part, every, ask)
            part = Stretch(moment.number, [])
        if cut:
            linker.cut()
        if len(part.lumas) % every == 0:
            seen = _sightings(moment.image(), detector, classes, ask)
            linker.look(moment.number, [_made_small(one, moment.planes[0]) for one in seen])
        part.lumas.append(moment.planes[0])
        tell(moment.number / clip.frames)
    _follow(linker.chains, part, every, ask)
    return sorted((chain.as_track() for chain in linker.chains if chain.holes), key=lambda one: one.first)


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


def _follow(chains: Sequence[Chain], part: Stretch, every: int, ask: Ask) -> None:
    """Gives the chains seen in a part their holes in all its frames."""
    numbers = range(part.first, part.first + len(part.lumas), every)
    for chain in chains:
        if any(number in chain.sightings for number in numbers):
            nothing = np.zeros(part.lumas[0].shape, np.bool_)
            looks = {
                number - part.first: chain.sightings[number].hole if number in chain.sightings else nothing
                for number in numbers
            }
            chain.holes |= packed(between_looks(part.lumas, looks, ask=ask), part.first)


def _sightings(image: Image, detector: Detector, classes: Sequence[str], ask: Ask) -> list[Sighting]:
    """With holes of the image's size."""
    ask()
    extent = Extent(image.shape[1], image.shape[0])
    found = [one for one in detector.detect(image, classes) if one.score >= MIN_SCORE]
    return [Sighting(one.label, one.score, one.box, hole_of([one], extent), _cropped(image, one.box)) for one in found]


def _made_small(sighting: Sighting, luma: Luma) -> Sighting:
    return Sighting(sighting.label, sighting.score, sighting.box, _shrunk(sighting.hole, luma), sighting.thumbnail)


def _shrunk(hole: Hole, luma: Luma) -> Hole:
    """Never nothing, so that small things are not lost."""
    small = shrunk_hole(hole, luma)
    if not small.any():
        ys, xs = np.nonzero(hole)
        small[int(ys.mean() * small.shape[0] / hole.shape[0]), int(xs.mean() * small.shape[1] / hole.shape[1])] = True
    return small


def _cropped(image: Image, box: Box) -> bytes:
    """A thumbnail of a box and a little round it."""
    extent = Extent(image.shape[1], image.shape[0])
    around = box.grown(max(4, max(box.width, box.height) // 8)).clipped(extent)
    return thumbnail(image[around.slices]) if not around.is_empty else b""
