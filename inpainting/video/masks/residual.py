"""What belongs to a hole though nothing found it: a shadow, a foot, a nose; what was overlooked for a while too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Hole
from inpainting.video.background.low_res import enlarge_hole
from inpainting.video.background.low_res_shot import Difference, LowResBackground, LowResShot
from inpainting.video.background.motion import Matrix
from inpainting.video.masks.tracking import find_pieces_touching
from inpainting.video.masks.voting import vote
from inpainting.video.packed import PackedHole, grow_hole

_NEAR: Final = 0.3
"""How far anything clings, in shares of the square root of the hole's area."""
_FAR: Final = 1.0
"""How far shadows do."""
_PART: Final = 0.25
"""Share of a thing that is in the hole when all the rest of it belongs there too."""
_LEAST: Final = 5
"""Small pixels that anything may cling far at any rate."""
_OVERLAP: Final = 0.3
"""Share of a thing that lies where a hole was a frame ago when it is what was lost from there."""
_MET: Final = 0.2
"""Share of a hole's piece that is still in a hole a frame later when it was not lost."""
_NOT_SEEN: Final = 10_000

Ages = npt.NDArray[np.int16]
"""h×w: for how many frames what is here has gone unfound; 0 in what was found, `_NOT_SEEN` where nothing is."""


def add_residual_masks(
    shot: LowResShot,
    holes: Sequence[PackedHole],
    motions: Sequence[Matrix],
    *,
    grow: int,
    patience: int,
    check_cancelled: Callable[[], None],
) -> list[PackedHole]:
    """The holes of a shot with what clings to them, grown by `grow` pixels of the frame.

    What was in a hole and is overlooked before or after is kept for `patience` frames.
    """
    small = [PackedHole.of(shot.shrink(hole.unpack_hole())) for hole in holes]
    if not any(hole.unpack_hole().any() for hole in small):
        return list(holes)
    voted = vote(shot.lumas, small, check_cancelled=check_cancelled)
    residual = _ResidualFinder(shot.make_background(small, motions), small, voted, patience, check_cancelled)
    if residual.was_overlooked:
        residual = _ResidualFinder(
            shot.make_background(residual.whole, motions), small, voted, patience, check_cancelled
        )
    return [_join(hole, residual.find_more(number), grow) for number, hole in enumerate(holes)]


def _join(packed: PackedHole, more: Hole, grow: int) -> PackedHole:
    """The hole and what is more, which is small, at the size of the frame."""
    if not more.any():
        return packed
    hole = packed.unpack_hole()
    return PackedHole.of(hole | grow_hole(enlarge_hole(more, hole.shape), grow))


class _ResidualFinder:
    """The small holes of a shot, and what belongs to them."""

    def __init__(
        self,
        background: LowResBackground,
        holes: Sequence[PackedHole],
        voted: Sequence[PackedHole],
        patience: int,
        check_cancelled: Callable[[], None],
    ) -> None:
        self._background, self._patience, self._check_cancelled = background, patience, check_cancelled
        self._holes, self._voted = holes, voted
        self._something: dict[int, PackedHole] = {}
        self._own = [self._with_what_touches(number) for number in range(len(holes))]
        forth, back = self._find_kept(range(len(holes))), self._find_kept(range(len(holes) - 1, -1, -1))
        self.was_overlooked = len(forth) + len(back) > 0
        self.whole = [
            _unite([own, *(kept[number] for kept in (forth, back) if number in kept)])
            for number, own in enumerate(self._own)
        ]

    def find_more(self, number: int) -> Hole:
        """What belongs to the hole of a frame and is not in it; what both neighbours have, the frame has too."""
        whole = self.whole[number].unpack_hole()
        if 0 < number < len(self.whole) - 1:
            whole |= self.whole[number - 1].unpack_hole() & self.whole[number + 1].unpack_hole()
        return np.asarray(whole & ~self._holes[number].unpack_hole(), np.bool_)

    def _with_what_touches(self, number: int) -> PackedHole:
        """The hole of a frame and what it shows of something else next to it."""
        self._check_cancelled()
        hole, voted = self._holes[number].unpack_hole(), self._voted[number].unpack_hole()
        if not voted.any():
            return self._holes[number]
        difference = self._background.find_difference(number, voted)
        if difference is None:
            return self._holes[number]
        self._something[number] = PackedHole.of(_drop_specks(difference.something))
        hole = hole | (voted & _drop_specks(difference.something))
        return PackedHole.of(hole | _find_touching(hole, difference))

    def _find_kept(self, numbers: range) -> dict[int, PackedHole]:
        """What was in a hole a frame ago, is in none any more, and is still to be seen; by frame, one way."""
        kept: dict[int, PackedHole] = {}
        ages = np.full(self._holes[0].shape, _NOT_SEEN, np.int16)
        for number in numbers:
            self._check_cancelled()
            own = self._own[number].unpack_hole()
            lost = _find_lost(ages, own)
            ages = np.where(own, np.int16(0), np.int16(_NOT_SEEN))
            if lost.min() < self._patience:
                again = _find_again(self._find_something(number) & ~own, lost)
                again[again > self._patience] = _NOT_SEEN
                ages = np.minimum(ages, again)
                if again.min() < _NOT_SEEN:
                    kept[number] = PackedHole.of(_fill_enclosed(again < _NOT_SEEN))
        return kept

    def _find_something(self, number: int) -> Hole:
        if number not in self._something:
            difference = self._background.find_difference(number, self._holes[number].unpack_hole())
            nothing = np.zeros(self._holes[number].shape, np.bool_)
            self._something[number] = PackedHole.of(
                nothing if difference is None else _drop_specks(difference.something)
            )
        return self._something[number].unpack_hole()


def _unite(holes: Sequence[PackedHole]) -> PackedHole:
    return holes[0] if len(holes) == 1 else PackedHole.of(np.logical_or.reduce([hole.unpack_hole() for hole in holes]))


def _find_touching(hole: Hole, difference: Difference) -> Hole:
    """What is connected to the hole and differs from the background, as far as such a thing may cling."""
    near, far = _find_reaches(hole)
    larger = _find_partly_found(_drop_specks(difference.something) | hole, hole)
    candidates = _drop_specks((difference.little & near) | (difference.shade & far)) | larger | hole
    return _fill_enclosed(find_pieces_touching(candidates, hole))


def _find_partly_found(something: Hole, hole: Hole) -> Hole:
    """The pieces of something of which the hole has a good part, so that the rest will belong to the same thing."""
    pieces = _number(something)
    areas = np.bincount(pieces.ravel())
    there = np.bincount(pieces[hole], minlength=len(areas)) >= _PART * areas
    there[0] = False
    return np.asarray(there[pieces], np.bool_)


def _find_reaches(hole: Hole) -> tuple[Hole, Hole]:
    """What is near the hole, and what is as far as its shadow may be; every piece reaches by its own size."""
    near = far = np.zeros(hole.shape, np.bool_)
    count, pieces, stats, _ = cv2.connectedComponentsWithStats(hole.astype(np.uint8))
    for piece in range(1, count):
        size = float(np.sqrt(stats[piece, cv2.CC_STAT_AREA]))
        away = cv2.distanceTransform((pieces != piece).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_3)
        near = near | (away <= max(_LEAST, _NEAR * size))
        far = far | (away <= max(_LEAST, _FAR * size))
    return near, far


def _find_lost(ages: Ages, own: Hole) -> Ages:
    """The pieces that no longer meet a hole, their ages spread a little to where they may have gone."""
    if ages.min() == _NOT_SEEN:
        return ages
    pieces = _number(ages < _NOT_SEEN)
    areas = np.bincount(pieces.ravel())
    met = np.bincount(pieces[own], minlength=len(areas)) >= _MET * areas
    met[0] = True
    if met.all():
        return np.full_like(ages, _NOT_SEEN)
    left = np.where(met[pieces], np.int16(_NOT_SEEN), ages)
    return np.asarray(cv2.erode(left, np.ones((9, 9), np.uint8)), np.int16)


def _find_again(something: Hole, lost: Ages) -> Ages:
    """The pieces of something that lie where others were lost; they are a frame older."""
    pieces = _number(something)
    areas = np.bincount(pieces.ravel())
    there = np.bincount(pieces[lost < _NOT_SEEN], minlength=len(areas)) >= _OVERLAP * areas
    there[0] = False
    youngest = np.full(len(areas), _NOT_SEEN, np.int16)
    np.minimum.at(youngest, pieces.ravel(), lost.ravel())
    return np.where(there[pieces], youngest[pieces] + np.int16(1), np.int16(_NOT_SEEN))


def _number(hole: Hole) -> npt.NDArray[np.int32]:
    return np.asarray(cv2.connectedComponents(hole.astype(np.uint8))[1], np.int32)


def _fill_enclosed(hole: Hole) -> Hole:
    """With what it encloses."""
    whole = hole.astype(np.uint8)
    contours, _ = cv2.findContours(whole, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return np.asarray(cv2.drawContours(whole, contours, -1, 1, cv2.FILLED) > 0, np.bool_)


def _drop_specks(hole: Hole) -> Hole:
    """Without specks."""
    return np.asarray(cv2.morphologyEx(hole.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)) > 0)
