"""Tracks: one thing followed over frames, and how what was found in single frames is linked to them. Sees no pixels."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole
from inpainting.video.packed import PackedHole

PATIENCE: Final = 3
"""How many looks in a row may miss a thing that is then still taken for the same."""

_SAME: Final = 0.15
"""Boxes that overlap less (intersection over union) are not the same thing."""


@dataclass(frozen=True, eq=False)
class Track:
    """One thing from its first frame to its last; `holes` are upright, of the size tracked on or of the video's."""

    label: str
    score: float
    holes: Mapping[int, PackedHole]
    thumbnail: bytes = field(default=b"", repr=False)
    chosen: bool = True

    @property
    def first(self) -> int:
        return self.runs[0].start

    @property
    def last(self) -> int:
        return self.runs[-1].stop - 1

    @cached_property
    def runs(self) -> tuple[range, ...]:
        """The frames it is in, as many of them in a row as there are."""
        numbers = sorted(self.holes)
        starts = [place for place, number in enumerate(numbers) if not place or number - numbers[place - 1] > 1]
        ends = [*starts[1:], len(numbers)]
        return tuple(range(numbers[a], numbers[b - 1] + 1) for a, b in zip(starts, ends, strict=True))

    def is_same(self, other: Track) -> bool:
        """Whether it is the same thing, ticked or not."""
        return self.holes is other.holes


def assign_lanes(tracks: Sequence[Track]) -> list[int]:
    """A lane for each track such that those of one lane are never there at once; as few as can be."""
    ends: list[int] = []
    chosen = [0] * len(tracks)
    for place in sorted(range(len(tracks)), key=lambda place: tracks[place].first):
        track = tracks[place]
        lane = next((lane for lane, end in enumerate(ends) if end < track.first), len(ends))
        ends[lane : lane + 1] = [track.last]
        chosen[place] = lane
    return chosen


@dataclass(frozen=True, eq=False)
class Detection:
    """A thing found in one frame: its hole and box at the size that is tracked on, and a thumbnail."""

    label: str
    score: float
    box: Box
    hole: Hole = field(repr=False)
    thumbnail: bytes = field(default=b"", repr=False)


@dataclass(eq=False)
class Tracklet:
    """Sightings of one thing by the number of their frame, while it is looked for."""

    detections: dict[int, Detection]
    holes: dict[int, PackedHole] = field(default_factory=dict)
    missed: int = 0

    @property
    def last(self) -> Detection:
        return self.detections[max(self.detections)]

    @property
    def best(self) -> Detection:
        """The one it is shown by: the surest among the larger ones."""
        return max(self.detections.values(), key=lambda one: one.score * one.box.area**0.25)

    def predict_box(self, number: int) -> Box:
        """Where it should be in another frame if it goes on as it did between the last two sightings."""
        *before, last = sorted(self.detections)
        box = self.detections[last].box
        if not before:
            return box
        earlier = self.detections[before[-1]].box
        share = (number - last) / (last - before[-1])
        middle = (box.x0 + box.x1 - earlier.x0 - earlier.x1) / 2, (box.y0 + box.y1 - earlier.y0 - earlier.y1) / 2
        return box.moved(round(middle[0] * share), round(middle[1] * share))

    def make_track(self) -> Track:
        best = self.best
        return Track(best.label, best.score, self.holes, best.thumbnail)


class TrackAssociator:
    """Takes looks in the order of their frames; each detection joins the tracklet it fits best or begins one.

    `carried` says where a tracklet's last hole has gone to by the frame of the look.
    """

    def __init__(self, carried: Callable[[Tracklet], Box]) -> None:
        self._carried = carried
        self.tracklets: list[Tracklet] = []
        self._open: list[Tracklet] = []

    def search(self, number: int, detections: Sequence[Detection]) -> None:
        left = list(detections)
        seen: set[int] = set()
        for _, tracklet, detection in sorted(self._list_fits(number, left), key=lambda fit: -fit[0]):
            if id(tracklet) not in seen and detection in left:
                seen.add(id(tracklet))
                left.remove(detection)
                tracklet.detections[number] = detection
                tracklet.missed = 0
        for tracklet in self._open:
            tracklet.missed += id(tracklet) not in seen
        new = [Tracklet({number: detection}) for detection in left]
        self.tracklets += new
        self._open = [tracklet for tracklet in self._open if tracklet.missed <= PATIENCE] + new

    def cut(self) -> None:
        """Another shot begins: nothing goes on."""
        self._open = []

    def _list_fits(self, number: int, detections: Sequence[Detection]) -> list[tuple[float, Tracklet, Detection]]:
        fits = []
        for tracklet in self._open if detections else ():
            places = (self._carried(tracklet), tracklet.predict_box(number), tracklet.last.box)
            for detection in detections:
                if tracklet.last.label == detection.label:
                    fits.append((max(compute_overlap(place, detection.box) for place in places), tracklet, detection))
        return [fit for fit in fits if fit[0] >= _SAME]


def compute_overlap(one: Box, other: Box) -> float:
    """Intersection over union, 0..1."""
    common = one.intersection(other)
    shared = 0 if common.is_empty else common.area
    return shared / max(1, one.area + other.area - shared)
