"""Masks carried from some frames of a shot to the others, at a small size: far as things, near by flow."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Final

import cv2
import numpy as np

from inpainting.engine.request import Hole
from inpainting.video.background.background_model import BackgroundModel
from inpainting.video.background.motion import Luma, compute_flow, warp_along
from inpainting.video.masks.tracked_object import TrackedObject

_CELL: Final = 8
_SAME_LEVELS: Final = 5.0
"""Pictures are the same when no square of so many pixels differs by so much."""
_AGREEING: Final = 0.6
"""Common share of two holes that are taken for one."""
_SURE: Final = 0.45
_BRIDGED: Final = 2
"""How many looks in a row may miss something that is there before and after."""

Stop = Callable[[], None]
Carry = Callable[[Hole, range], Mapping[int, Hole]]
"""A hole in the first of some pictures, carried to the others of them."""


def is_alike(one: Luma, other: Luma) -> bool:
    """Whether two small lumas show the same, but for noise."""
    away = cv2.absdiff(one, other)
    size = (max(1, away.shape[1] // _CELL), max(1, away.shape[0] // _CELL))
    return float(cv2.resize(away, size, interpolation=cv2.INTER_AREA).max()) < _SAME_LEVELS


def leads_to(lumas: Sequence[Luma], first: Hole, last: Hole) -> bool:
    """Whether the hole of the first picture, followed, is about that of the last."""
    if not first.any() or not last.any():
        return bool(first.any() == last.any())
    followed = carry_hole(lumas, first)
    return int((followed & last).sum()) >= _AGREEING * int((followed | last).sum())


def carry_hole(lumas: Sequence[Luma], hole: Hole) -> Hole:
    """The hole of the first picture in the last one, carried by flow; for few pictures and slow things."""
    for before, luma in pairwise(lumas):
        hole = _carry(hole, luma, before)
    return hole


def track(lumas: Sequence[Luma], number: int, hole: Hole, *, check_cancelled: Stop = lambda: None) -> list[Hole]:
    """A hole painted on one picture of a shot, followed through all of it, both ways; all at the size of the lumas.

    What has left the picture or is hidden has no hole there.
    """
    return track_painted(lumas, {number: hole}, check_cancelled=check_cancelled)


def track_painted(
    lumas: Sequence[Luma], painted: Mapping[int, Hole], *, check_cancelled: Stop = lambda: None
) -> list[Hole]:
    """Holes for all pictures from those painted on some; things are followed from the painted ones next to each."""
    if not any(hole.any() for hole in painted.values()):
        return _complete(lumas, painted, lambda hole, places: {})
    model = BackgroundModel(lumas, painted, check_cancelled=check_cancelled)
    return _complete(lumas, painted, lambda hole, places: _follow(model, hole, places, check_cancelled))


def interpolate_detections(
    lumas: Sequence[Luma], detections: Mapping[int, Hole], *, check_cancelled: Stop = lambda: None
) -> list[Hole]:
    """Holes for all pictures from looks that lie close together, carried by flow from the one before and after."""
    return _complete(
        lumas,
        _bridge_gaps(lumas, detections, check_cancelled),
        lambda hole, places: _carry_by_flow(lumas, hole, places, check_cancelled),
    )


def _complete(lumas: Sequence[Luma], detections: Mapping[int, Hole], carry: Carry) -> list[Hole]:
    """The looks, and between them what is carried from both sides."""
    holes = [detections.get(place, np.zeros(luma.shape, np.bool_)) for place, luma in enumerate(lumas)]
    numbers = sorted(detections)
    for before, number, after in zip([-1, *numbers], numbers, [*numbers[1:], len(lumas)], strict=False):
        for places in (range(number, after), range(number, before, -1)):
            for place, hole in carry(detections[number], places).items():
                holes[place] = holes[place] | hole
    return holes


def _follow(model: BackgroundModel, hole: Hole, places: range, check_cancelled: Stop) -> dict[int, Hole]:
    """Where the things of a hole in the first of the places are in the others."""
    first, *others = places
    things = [TrackedObject(piece, model.view(first)) for piece in list_pieces(hole)] if others else []
    for place in others:
        check_cancelled()
        view = model.view(place)
        for thing in things:
            thing.follow(place, view)
    seen = {place for thing in things for place in thing.holes}
    return {place: np.logical_or.reduce([one.holes[place] for one in things if place in one.holes]) for place in seen}


def _carry_by_flow(lumas: Sequence[Luma], hole: Hole, places: range, check_cancelled: Stop) -> dict[int, Hole]:
    """The hole of the first of the places in the others, carried by flow."""
    flown = {}
    for before, place in pairwise(places if hole.any() else ()):
        check_cancelled()
        hole = flown[place] = _carry(hole, lumas[place], lumas[before])
    return flown


def list_pieces(hole: Hole) -> list[Hole]:
    """The pieces of a hole that may be different things; what all but touches is one."""
    _, numbers = cv2.connectedComponents(cv2.dilate(hole.astype(np.uint8), np.ones((5, 5), np.uint8)))
    return [hole & (numbers == piece) for piece in range(1, int(numbers.max()) + 1)]


def _bridge_gaps(lumas: Sequence[Luma], detections: Mapping[int, Hole], check_cancelled: Stop) -> dict[int, Hole]:
    """The looks with what one or two of them missed although it was there before and after."""
    numbers = sorted(detections)
    bridged = dict(detections)
    for place, number in enumerate(numbers[:-2]):
        for missed in range(1, min(_BRIDGED, len(numbers) - place - 2) + 1):
            between, after = numbers[place + 1 : place + missed + 1], numbers[place + missed + 1]
            gone = _find_pieces_not_in(detections[number], [_grow_to_reach(detections[one]) for one in between])
            again = gone & _grow_to_reach(_find_pieces_not_in(detections[after], [detections[one] for one in between]))
            if again.any():
                _bridge(lumas, bridged, number, after, find_pieces_touching(gone, again), check_cancelled)
    return bridged


def _bridge(
    lumas: Sequence[Luma], bridged: dict[int, Hole], first: int, last: int, hole: Hole, check_cancelled: Stop
) -> None:
    for place in range(first + 1, last):
        check_cancelled()
        hole = _carry(hole, lumas[place], lumas[place - 1])
        if place in bridged:
            bridged[place] = bridged[place] | hole


def _grow_to_reach(hole: Hole) -> Hole:
    """The hole and its neighbourhood, in which the same thing may be at another look."""
    return np.asarray(cv2.dilate(hole.astype(np.uint8), np.ones((15, 15), np.uint8)) > 0, np.bool_)


def _find_pieces_not_in(hole: Hole, others: Sequence[Hole]) -> Hole:
    """The connected pieces that meet none of the others."""
    for other in others:
        hole = hole & ~find_pieces_touching(hole, other)
    return hole


def find_pieces_touching(hole: Hole, other: Hole) -> Hole:
    _, numbers = cv2.connectedComponents(hole.astype(np.uint8))
    return np.asarray(np.isin(numbers, np.unique(numbers[hole & other])) & hole, np.bool_)


def _carry(hole: Hole, luma: Luma, luma_of_hole: Luma) -> Hole:
    """The hole of one picture in a neighbouring one."""
    if not hole.any():
        return hole
    flow = compute_flow(luma, luma_of_hole)
    return np.asarray(warp_along(hole.astype(np.float32), flow) > _SURE, np.bool_)
