"""What was found and painted in a clip, ticked or not, as one value: it is undone, kept on disk and exported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from app.core.video.removal_masks import RemovalMasks
from app.core.video.tracks import Track, compute_overlap
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole
from inpainting.video.background.low_res import enlarge_hole
from inpainting.video.packed import PackedHole

_TWIN: Final = 0.5
"""What is found again on a frame and overlaps a track there by more is that track."""


@dataclass(frozen=True, eq=False)
class ClipAnnotations:
    """`painted` has upright holes of the video's size by frame; `hand` is what was painted, once it was followed.

    `is_followed` says whether `hand` still is what the paint says.
    """

    found: tuple[Track, ...] = ()
    painted: Mapping[int, PackedHole] = field(default_factory=dict)
    hand: Track | None = None
    is_followed: bool = True

    @property
    def tracks(self) -> tuple[Track, ...]:
        """What was found, and what was painted once it was followed."""
        return self.found if self.hand is None else (*self.found, self.hand)

    @property
    def is_empty(self) -> bool:
        return not self.found and not self.painted

    @property
    def has_something_to_go(self) -> bool:
        """As far as can be told at once: paint may have been wiped off again."""
        by_hand = bool(self.painted) and (self.hand is None or self.hand.chosen)
        return by_hand or any(track.chosen for track in self.found)

    @property
    def removal_masks(self) -> RemovalMasks:
        """What is to go."""
        if self.hand is not None and not self.hand.chosen:
            return RemovalMasks.of(self.found, {}, {})
        return RemovalMasks.of(self.found, self.painted, self._followed)

    def ticked(self, track: Track, chosen: bool) -> ClipAnnotations:
        """With one track ticked or not."""

        def tick(one: Track) -> Track:
            return replace(one, chosen=chosen) if one.is_same(track) else one

        hand = None if self.hand is None else tick(self.hand)
        return replace(self, found=tuple(tick(one) for one in self.found), hand=hand)

    def paint_on(self, number: int, hole: PackedHole | None) -> ClipAnnotations:
        """With other paint on a frame, or as if nobody had painted there; what was followed no longer holds."""
        others = {place: one for place, one in self.painted.items() if place != number}
        painted = others if hole is None else others | {number: hole}
        return replace(self, painted=painted, is_followed=False, hand=self.hand if painted else None)

    def add_tracks(self, tracks: Sequence[Track]) -> ClipAnnotations:
        """With those of `tracks` that are not there already."""
        new = [one for one in tracks if not any(_is_twin(one, other) for other in self.found)]
        return replace(self, found=tuple(sorted((*self.found, *new), key=lambda one: one.first)))

    def get_hole_at(self, number: int) -> Hole | None:
        """What is painted on a frame or followed to it, at full size or small; None for nothing."""
        hole = self.painted.get(number) or self._followed.get(number)
        return None if hole is None else hole.unpack_hole()

    def make_seed(self, number: int, extent: Extent) -> Hole | None:
        """What the first stroke on a frame begins with: its paint, or what was followed to it, however long ago."""
        if number in self.painted:
            return self.painted[number].unpack_hole()
        if self.hand is None or number not in self.hand.holes:
            return None
        return enlarge_hole(self.hand.holes[number].unpack_hole(), (extent.height, extent.width))

    def find_track_at(self, number: int, x: float, y: float) -> Track | None:
        """The smallest track of a frame at a point, told in shares (0..1) of the frame's width and height."""
        hits = []
        for track in self.tracks:
            hole = self.get_hole_at(number) if track is self.hand else _unpack_at(track, number)
            if hole is not None and _covers(hole, x, y):
                hits.append((float(hole.mean()), track))
        return min(hits, key=lambda hit: hit[0])[1] if hits else None

    @property
    def _followed(self) -> Mapping[int, PackedHole]:
        return self.hand.holes if self.hand is not None and self.is_followed else {}


def count_lone_bytes(one: ClipAnnotations, other: ClipAnnotations) -> int:
    """The size of the holes that only one of two annotations has."""
    mine, theirs = ({id(holes): holes for holes in _list_maps(annotations)} for annotations in (one, other))
    lone = [(mine | theirs)[key] for key in mine.keys() ^ theirs.keys()]
    sizes: dict[int, int] = {}
    for hole in (hole for holes in lone for hole in holes.values()):
        if sizes.pop(id(hole), None) is None:
            sizes[id(hole)] = len(hole.data)
    return sum(sizes.values())


def _list_maps(annotations: ClipAnnotations) -> list[Mapping[int, PackedHole]]:
    return [annotations.painted, *(track.holes for track in annotations.tracks)]


def _unpack_at(track: Track, number: int) -> Hole | None:
    return track.holes[number].unpack_hole() if number in track.holes else None


def _covers(hole: Hole, x: float, y: float) -> bool:
    height, width = hole.shape
    inside = 0 <= x < 1 and 0 <= y < 1
    return inside and bool(hole[int(y * height), int(x * width)])


def _is_twin(one: Track, other: Track) -> bool:
    """Whether two tracks are the same thing, by the frames that both have."""
    common = sorted(one.holes.keys() & other.holes.keys()) if one.label == other.label else []
    if not common:
        return False
    boxes = [Box.around(track.holes[common[len(common) // 2]].unpack_hole()) for track in (one, other)]
    return compute_overlap(*boxes) > _TWIN
