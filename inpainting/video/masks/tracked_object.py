"""One thing followed from the picture it was marked on, by its looks there and since; one picture at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole
from inpainting.video.background.background_model import View
from inpainting.video.background.blending import Map
from inpainting.video.background.motion import Luma, Matrix, make_shift, move_points
from inpainting.video.packed import grow_hole

_POINTS: Final = 500
"""Pixels of a thing, and half as many round it, that are compared."""
_CUT: Final = 32.0
"""Grey levels; what differs by more counts no more than this."""
_LIKE: Final = 14.0
"""Grey levels by which what is the same may differ."""
_UNKNOWN: Final = 0.3 * _CUT
"""What counts where nothing can be compared: beyond the picture, or where the background is not known."""
_MOVING: Final = 0.15
"""Share of a hole that differs from the background when only that is the thing; if it is less, all is."""
_ALIKE: Final = 0.45
"""Share of a thing that must look as it did."""
_KNOWN_AGAIN: Final = 0.65
"""The same when it was lost."""
_SURE: Final = 0.9
"""The same when it need not be looked for anywhere else."""
_STIFF: Final = 4.0
"""Grey levels that a turn by a radian, or growing by the factor e, from picture to picture must be worth."""
_INSIDE: Final = 0.12
"""Share of a thing that must be in the picture."""
_ADAPTS: Final = 0.5
"""How fast the thing's looks are taken over from picture to picture."""
_PATCH: Final = 40
"""Pixels of the longer side of what is searched for."""
_REACH: Final = 32
"""Pixels round the expected place in which a thing is searched for, and so many more for each picture it was missed."""
_WIDER: Final = 6
_REACH_AT_FIRST: Final = 72
"""The same before anything is known of how a thing moves."""
_WAIT: Final = 30
"""Pictures for which something lost is waited for."""
_BLINK: Final = 5
"""Pictures in a row that may miss a thing that is then taken to have been there."""
_STEPS: Final = (2.0, 1.0, 0.5, 0.25)
"""Pixels, from coarse to fine, by which a place is improved."""
_BEND: Final = 0.12
"""How far the thing's outline may be from that where it was marked, in shares of its size."""

_MOST: Final = 0.6
"""Share of what differs from the background that a hole must have for the rest of it to belong there."""
_CORNERS: Final = 60
_FEWEST: Final = 6

Points = npt.NDArray[np.float32]
"""N×2, x and y."""
Corners = npt.NDArray[np.float32]
"""N×1×2, the same as OpenCV tracks them."""


class TrackedObject:
    """What a hole marks in a picture, and where it has gone by the last picture it was looked for in.

    A place is a similarity from the marked picture to another one.
    """

    def __init__(self, hole: Hole, view: View) -> None:
        self._hole = hole
        self._body = _find_body(hole, view)
        self._size = max(4.0, float(np.sqrt(self._body.sum())))
        ring = grow_hole(self._body, max(3, round(self._size * 0.15))) & ~grow_hole(self._body, 1)
        if self._body is not hole:
            ring &= ~view.something
        self._inside, self._outside = _choose_some(self._body, _POINTS), _choose_some(ring, _POINTS // 2)
        layers = _sample(view.layers, self._inside[None])[0]
        self._marked = self._recent = layers[:, 0]
        self._telling = (np.abs(layers[:, 0] - layers[:, 1]) > _LIKE) | (layers[:, 2] < 0.5)
        self._middle = self._inside.mean(axis=0)
        self._place, self._velocity = np.eye(3), np.eye(3)
        self._view, self._missed = view, 0
        self._guessed: dict[int, Hole] = {}
        self.holes: dict[int, Hole] = {}
        self._seen = (view, self._place)

    def follow(self, number: int, view: View) -> None:
        """Looks for the thing in the next picture; what is missed for a moment only is taken to go on as it did."""
        if self._missed > _WAIT:
            return
        camera = np.linalg.inv(view.motion) @ self._view.motion
        expected = camera @ self._velocity @ self._place
        place = self._improve(view, expected)
        likeness = self._measure_likeness(view, place)
        if likeness < _SURE:
            place = self._improve(
                view, self._choose_best(view, [place, *self._list_candidates(view, camera, expected)])
            )
            likeness = self._measure_likeness(view, place)
        if likeness > (_ALIKE if self._missed <= _BLINK else _KNOWN_AGAIN):
            self._velocity = _slow_down(np.linalg.inv(camera) @ place @ np.linalg.inv(self._place), self._missed)
            self._learn(view, place)
            self.holes |= (self._guessed if self._missed <= _BLINK else {}) | {number: self._find_shape(view)}
            self._missed, self._guessed = 0, {}
        else:
            self._velocity, self._place = _slow_down(self._velocity, 1), expected
            self._missed += 1
            if self._missed <= _BLINK:
                self._guessed[number] = _warp(self._hole, expected)
        self._view = view

    def _list_candidates(self, view: View, camera: Matrix, expected: Matrix) -> Iterable[Matrix]:
        yield camera @ self._place
        if not self._missed:
            step = _step_by_points(self._view.luma, view.luma, _warp(self._body, self._place), camera @ self._velocity)
            if step is not None:
                yield step @ self._place
        yield from self._search(view, expected)

    def _choose_best(self, view: View, places: Sequence[Matrix]) -> Matrix:
        tried = np.stack(places)
        return np.asarray(tried[int(np.argmin(self._compute_costs(view, tried)))], np.float64)

    def _improve(self, view: View, place: Matrix) -> Matrix:
        """The place moved, turned and scaled a little as long as that makes it better."""
        cost = float(self._compute_costs(view, place[None])[0])
        for step in _STEPS:
            for _ in range(4):
                tried = self._vary(place, step)
                costs = self._compute_costs(view, tried)
                best = int(np.argmin(costs))
                if costs[best] >= cost - 1e-3:
                    break
                place, cost = tried[best], float(costs[best])
        return place

    def _vary(self, place: Matrix, step: float) -> npt.NDArray[np.float64]:
        """The place changed by so many pixels in eight ways, 8×3×3."""
        x, y = move_points(place, self._middle[None])[0]
        there, back = make_shift(x, y), make_shift(-x, -y)
        part = 2 * step / self._size
        changes = [make_shift(step, 0), make_shift(-step, 0), make_shift(0, step), make_shift(0, -step)]
        changes += [_make_turn(part), _make_turn(-part), _make_turn(0, 1 + part), _make_turn(0, 1 / (1 + part))]
        return np.stack([there @ change @ back @ place for change in changes])

    def _compute_costs(self, view: View, places: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """How unlike the thing the picture is inside, and the background round it, at each of the places."""
        inside = _sample(view.layers, _find_ends(places, self._inside))
        unlike = np.minimum(np.abs(inside[..., 0] - self._marked), np.abs(inside[..., 0] - self._recent))
        cost = np.where(inside[..., 2] < 0, _UNKNOWN, np.minimum(unlike, _CUT)).mean(axis=1)
        if len(self._outside):
            outside = _sample(view.layers, _find_ends(places, self._outside))
            away = np.minimum(np.abs(outside[..., 0] - outside[..., 1]), _CUT)
            cost = cost + 0.5 * np.where(outside[..., 2] < 0.5, _UNKNOWN, away).mean(axis=1)
        change = places[:, :2, :2] @ np.linalg.inv(self._place[:2, :2])
        turn = np.abs(np.arctan2(change[:, 1, 0], change[:, 0, 0]))
        return np.asarray(cost + _STIFF * (np.abs(np.log(_measure_scale(change))) + turn), np.float64)

    def _measure_likeness(self, view: View, place: Matrix) -> float:
        """Which share of what can be seen of the thing looks as it should; 0 when that is too little of it."""
        inside = _sample(view.layers, _find_ends(place[None], self._inside))[0]
        seen = inside[:, 2] >= 0
        if seen.mean() < _INSIDE or not 0.1 < _measure_scale(place[None])[0] < 10:
            return 0.0
        unlike = np.minimum(np.abs(inside[:, 0] - self._marked), np.abs(inside[:, 0] - self._recent))
        counts = seen & self._telling if (seen & self._telling).sum() >= 0.1 * seen.sum() else seen
        return float((unlike[counts] < _LIKE).mean())

    def _learn(self, view: View, place: Matrix) -> None:
        """Takes over where the thing is and how it looks now, but for what the background looks like."""
        self._place, self._seen = place, (view, place)
        inside = _sample(view.layers, _find_ends(self._place[None], self._inside))[0]
        own = (inside[:, 2] >= 0) & ((np.abs(inside[:, 0] - inside[:, 1]) > _LIKE / 2) | (inside[:, 2] < 0.5))
        self._recent = np.where(own, self._recent + _ADAPTS * (inside[:, 0] - self._recent), self._recent)

    def _find_shape(self, view: View) -> Hole:
        """The marked hole where the thing is now, and what else of it differs from the background there."""
        hole = _warp(self._hole, self._place)
        near = grow_hole(hole, max(2, round(_BEND * self._size * _measure_scale(self._place[None])[0])))
        return np.asarray(hole | (view.something & near) | _find_mostly_in(hole, view.something), np.bool_)

    def _search(self, view: View, expected: Matrix) -> Iterable[Matrix]:
        """The place moved to where what is there looks most like the thing; searched for round the expected place."""
        body = _warp(self._body, expected)
        box = Box.around(body)
        if box.is_empty:
            return
        step = (expected @ np.linalg.inv(self._seen[1]))[:2]
        patch = cv2.warpAffine(self._seen[0].soft, step, view.luma.shape[::-1], flags=cv2.INTER_LINEAR)
        reach = _REACH if self.holes else _REACH_AT_FIRST
        around = box.grown(reach + _WIDER * self._missed).clipped(Extent(*view.luma.shape[::-1]))
        scale = min(1.0, _PATCH / max(box.width, box.height))
        wanted, mask, ground = (
            cv2.resize(one, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            for one in (patch[box.slices], body[box.slices].astype(np.float32), view.soft[around.slices])
        )
        if min(wanted.shape) < 3 or wanted.shape[0] > ground.shape[0] or wanted.shape[1] > ground.shape[1]:
            return
        unlike = cv2.matchTemplate(ground, wanted, cv2.TM_SQDIFF, mask=np.asarray(mask > 0.5, np.float32))
        _, _, (x, y), _ = cv2.minMaxLoc(unlike)
        yield make_shift(around.x0 + x / scale - box.x0, around.y0 + y / scale - box.y0) @ expected


def _find_body(hole: Hole, view: View) -> Hole:
    """The part of a hole that is the thing itself, if the background says which; else all of it."""
    own = hole & view.something
    return own if own.sum() >= _MOVING * hole.sum() else hole


def _find_mostly_in(hole: Hole, something: Hole) -> Hole:
    """The connected pieces of something of which the hole has the most."""
    pieces = cv2.connectedComponents(something.astype(np.uint8))[1]
    areas = np.bincount(pieces.ravel())
    there = np.bincount(pieces[hole], minlength=len(areas)) > _MOST * areas
    there[0] = False
    return np.asarray(there[pieces], np.bool_)


def _choose_some(hole: Hole, most: int) -> Points:
    """At most so many of its pixels, without an order that a pattern could be in step with."""
    pixels = np.argwhere(hole)[:, ::-1].astype(np.float32)
    return np.asarray(np.random.default_rng(0).permutation(pixels)[:most], np.float32)


def _find_ends(places: npt.NDArray[np.float64], points: Points) -> npt.NDArray[np.float32]:
    """The points taken to each of the places, K×N×2."""
    ends = points @ places[:, :2, :2].transpose(0, 2, 1) + places[:, None, :2, 2]
    return np.asarray(ends, np.float32)


def _sample(layers: Map, ends: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """What is at the points, K×N×3; -1 in the last layer beyond the picture."""
    height, width = layers.shape[:2]
    x, y = (np.ascontiguousarray(ends[..., axis]) for axis in (0, 1))
    found = cv2.remap(layers, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    found[..., 2][(x < 0) | (y < 0) | (x > width - 1) | (y > height - 1)] = -1
    return np.asarray(found, np.float32)


def _measure_scale(places: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.asarray(np.sqrt(np.abs(np.linalg.det(places[:, :2, :2]))), np.float64)


def _make_turn(angle: float, scale: float = 1.0) -> Matrix:
    """Turned and scaled round the origin."""
    turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return np.vstack([np.column_stack([turn, (0, 0)]), (0, 0, 1)])


def _slow_down(step: Matrix, missed: int) -> Matrix:
    """The shift of a step alone, and less of it, when it was missed; what is out of sight may stop there."""
    return make_shift(*(0.9 * step[:2, 2])) if missed else step


def _warp(hole: Hole, place: Matrix) -> Hole:
    there = cv2.warpAffine(hole.astype(np.float32), place[:2], hole.shape[::-1], flags=cv2.INTER_LINEAR)
    return np.asarray(there > 0.5, np.bool_)


def _step_by_points(before: Luma, after: Luma, body: Hole, guess: Matrix) -> Matrix | None:
    """How the corners of the body have moved between two pictures; None when too few agree.

    `guess` is the step that is looked round first; points that do not lead back to where they came from do not count.
    """
    found_points = cv2.goodFeaturesToTrack(before, _CORNERS, 0.01, 3, mask=body.astype(np.uint8))
    if found_points is None or len(found_points) < _FEWEST:
        return None
    points = np.asarray(found_points, np.float32)
    start = move_points(guess, points).astype(np.float32).reshape(-1, 1, 2)
    ends, found = _track(before, after, points, start)
    again, found_again = _track(after, before, ends, points.copy())
    good = (found & found_again).ravel() == 1
    good &= np.linalg.norm(again - points, axis=(1, 2)) < 1.0
    if good.sum() < _FEWEST:
        return None
    step, alike = cv2.estimateAffinePartial2D(points[good], ends[good], ransacReprojThreshold=1.0)
    return None if step is None or alike.sum() < _FEWEST else np.vstack([step, (0, 0, 1)])


def _track(before: Luma, after: Luma, points: Corners, start: Corners) -> tuple[Corners, npt.NDArray[np.uint8]]:
    """Where the points are in the other picture, looked for round `start`, and 1 for those that were found."""
    ends, found, _ = cv2.calcOpticalFlowPyrLK(
        before, after, points, start, winSize=(11, 11), maxLevel=3, flags=cv2.OPTFLOW_USE_INITIAL_FLOW
    )
    return np.asarray(ends, np.float32), np.asarray(found, np.uint8)
