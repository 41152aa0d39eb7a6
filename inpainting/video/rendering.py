"""The second pass: lays the background into each frame's hole and changes nothing outside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final, NamedTuple

import numpy as np

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole
from inpainting.video.analysis import Shot
from inpainting.video.background.agreement import fill_alone, measure_agreement, measure_likeness
from inpainting.video.background.blending import Map, compute_slow_difference, soften_inside
from inpainting.video.background.motion import Matrix, make_shift
from inpainting.video.background.overlay import Overlay, estimate_overlay
from inpainting.video.background.plate import Plate
from inpainting.video.background.propagation import REACH, Neighbours, PropagatedPixels, Wanted
from inpainting.video.background.trails import AHEAD, Trails
from inpainting.video.io.frames import Frame, Layout, Plane, Planes, round_to_samples, shrink_values

_RIM: Final = 24
"""Pixels round the hole in which a frame and the plate are compared."""
_ELSE: Final = 28
"""8-bit levels; what differs more from the plate is something else, not another light."""
_DOUBTFUL: Final = 0.05
"""Share of the needed background with no plate to trust, from which neighbouring frames are asked first."""
_DOUBTFUL_WHEN_FOUND: Final = 0.3
"""The same where holes were found: what a detector overlooks makes doubt too, and neighbours would lend that."""


_BAND: Final = 64
"""Pixels above and below holes at rest that are looked at to see how what is behind them moves."""
_ODD: Final = 0.8
"""A frame that agrees less with the plate somewhere in its hole shows something else there."""


class _Task(NamedTuple):
    """One frame to clean; `box` (aligned) is round the hole and its rim, in which all the maps lie.

    `fitted` is the plate in the light of the frame, `trust` (0..1) where that is what belongs there.
    """

    frame: Frame
    hole: Hole
    box: Box
    still: Hole
    fitted: tuple[Map, ...]
    trust: Map
    is_odd: bool
    motion: Matrix
    grain: tuple[Map, ...] = ()


class Renderer:
    """Cleans the frames of one shot; `found` says whether its holes were found rather than given."""

    def __init__(self, shot: Shot, *, feather: int, found: bool) -> None:
        self._shot, self._feather, self._found = shot, feather, found
        self._at_rest = all(one == other for one, other in zip(shot.holes, shot.still, strict=True))
        self._overlays: dict[bytes, Overlay | None] = {}

    def render_frames(self, frames: Iterable[Frame], *, skipped: int = 0) -> Iterator[Frame]:
        """The cleaned frames, but for the first `skipped`; a window of them is held where neighbours have to help."""
        plate = self._shot.plate
        if plate is None:
            yield from islice(frames, skipped, None)
            return
        is_doubtful = plate.doubt > (_DOUBTFUL_WHEN_FOUND if self._found else _DOUBTFUL)
        if is_doubtful or any(not hole.is_empty for hole in self._shot.still):
            tasks = self._make_tasks(frames, plate)
            yield from islice(self._with_neighbours(tasks, plate, always=is_doubtful), skipped, None)
        else:
            yield from (self._clean(task, plate, None) for task in self._make_tasks(frames, plate, skipped))

    def _make_tasks(self, frames: Iterable[Frame], plate: Plate, skipped: int = 0) -> Iterator[_Task]:
        shot = self._shot
        whole = zip(frames, shot.holes, shot.still, shot.motions, strict=True)
        for frame, packed, still, motion in islice(whole, skipped, None):
            hole = packed.unpack_hole()
            box = Box.around(hole).grown(_RIM if hole.any() else 0).clipped(frame.extent)
            box = plate.layout.align_box(box, frame.extent)
            yield self._make_task(frame, hole, box, still.unpack_hole()[box.slices], motion, plate)

    def _make_task(self, frame: Frame, hole: Hole, box: Box, still: Hole, motion: Matrix, plate: Plate) -> _Task:
        if box.is_empty:
            return _Task(frame, hole, box, still, (), np.zeros(still.shape, np.float32), False, motion)
        layout, here = plate.layout, plate.layout.crop(frame.planes, box)
        background, cover, trust = plate.view_from(motion, box)
        known = (~hole[box.slices]).astype(np.float32) * (cover > 0.99)
        fitted = _fit_light(here, background, known, layout)
        grain = () if plate.grain is None else plate.grain.view_from(motion, box, frame.index)
        if not still.any():
            return _Task(frame, hole, box, still, fitted, trust, False, motion, grain)
        agreed = np.where(still, measure_agreement(here, fitted, known, layout, plate.noise), np.float32(1))
        return _Task(frame, hole, box, still, fitted, trust * agreed, bool(agreed.min() < _ODD), motion, grain)

    def _with_neighbours(self, tasks: Iterator[_Task], plate: Plate, *, always: bool) -> Iterator[Frame]:
        """Some frames at a time, seen together with as many as may help before and after."""
        lending = _Lending(self._shot, plate, always=always, at_rest=self._at_rest)
        window: list[_Task] = []
        done = 0
        for task in tasks:
            window.append(task)
            if len(window) - done == lending.at_once + lending.ahead:
                stop = done + lending.at_once
                yield from self._render_window(window, done, stop, lending, plate)
                done = min(stop, lending.behind)
                window = window[stop - done :]
        yield from self._render_window(window, done, len(window), lending, plate)

    def _render_window(
        self, window: list[_Task], start: int, stop: int, lending: _Lending, plate: Plate
    ) -> Iterator[Frame]:
        self._learn_overlays(window, start, stop, plate.layout)
        found = lending.carry(window, stop - lending.behind)
        yield from (self._clean(window[place], plate, found[place]) for place in range(start, stop))

    def _learn_overlays(self, window: Sequence[_Task], start: int, stop: int, layout: Layout) -> None:
        """Tells what shines through writing of which some frame of the window shows something else behind it."""
        for task in window[start:stop]:
            if task.is_odd and task.still.tobytes() not in self._overlays:
                alike = [one for one in window if one.box == task.box and np.array_equal(one.still, task.still)]
                overlay = _estimate(alike, layout) or next(reversed(self._overlays.values()), None)
                self._overlays[task.still.tobytes()] = overlay

    def _clean(self, task: _Task, plate: Plate, found: PropagatedPixels | None) -> Frame:
        if task.box.is_empty:
            return task.frame
        layout, inside = plate.layout, task.hole[task.box.slices]
        background = task.fitted
        if task.is_odd and (found is None or np.isinf(found.age).any()):
            alone = fill_alone(layout.crop(task.frame.planes, task.box), inside, layout)
            background = _share_planes(background, alone, (1 - task.trust) * task.still, layout)
        if task.grain:
            background = tuple(smooth + grain for smooth, grain in zip(background, task.grain, strict=True))
        if found is not None:
            share = found.compute_share(self._measure_likeness(task, layout))
            if not (self._at_rest and task.is_odd):
                share *= 1 - task.trust
            background = _share_planes(background, found.planes, share, layout)
        overlay = self._overlays.get(task.still.tobytes()) if task.is_odd else None
        if overlay is not None:
            undone, share = overlay.undo(layout.crop(task.frame.planes, task.box), background, layout, plate.noise)
            background = _share_planes(background, undone, (1 - task.trust) * share * task.still, layout)
        return _lay(task.frame, task.box, background, soften_inside(inside, self._feather), layout)

    def _measure_likeness(self, task: _Task, layout: Layout) -> float:
        """How far the plate may stand in for pixels from long ago; not at all behind what lies still on the picture."""
        if task.still.any():
            return 0.0
        here = layout.crop(task.frame.planes, task.box)[0]
        return measure_likeness(here, task.fitted[0], (~task.hole[task.box.slices]).astype(np.float32))


class _Lending:
    """What neighbouring frames lend; asked only if some frame shows something else than the plate, for it takes time.

    Where all holes are at rest nothing farther than a little above and below them is looked at. So many frames are to
    be rendered `at_once`, so many `ahead` of these be there, and so many `behind` be kept.
    """

    def __init__(self, shot: Shot, plate: Plate, *, always: bool, at_rest: bool) -> None:
        layout = plate.layout
        self._always, self._layout, self._is_camera_known = always, layout, bool(plate.trust.any())
        self._neighbours: Trails | Neighbours = Trails(layout) if at_rest else Neighbours(layout)
        self.at_once, self.ahead, self.behind = (AHEAD, AHEAD, 0) if at_rest else (2 * REACH, REACH, REACH)
        self._rows = _find_rows(shot, layout) if at_rest else slice(0, shot.holes[0].shape[0])

    def carry(self, window: Sequence[_Task], goes_on_at: int) -> Sequence[PropagatedPixels | None]:
        if not self._always and not any(task.is_odd for task in window):
            self._neighbours.forget()
            return [None] * len(window)
        return self._neighbours.propagate_pixels([self._choose_wanted(task) for task in window], goes_on_at=goes_on_at)

    def _choose_wanted(self, task: _Task) -> Wanted:
        width = task.frame.extent.width
        part = Box(0, self._rows.start, width, self._rows.stop)
        frame = replace(task.frame, planes=self._layout.crop(task.frame.planes, part))
        box = task.box if task.box.is_empty else task.box.moved(0, -part.y0)
        up = make_shift(0, -part.y0)
        motion = up @ task.motion @ np.linalg.inv(up) if self._is_camera_known else None
        return Wanted(frame, task.hole[self._rows], box, motion)


def _estimate(tasks: Sequence[_Task], layout: Layout) -> Overlay | None:
    frames = [layout.crop(task.frame.planes, task.box) for task in tasks]
    trusts = [task.trust for task in tasks]
    return estimate_overlay(frames, [task.fitted for task in tasks], trusts, tasks[0].still, layout)


def _find_rows(shot: Shot, layout: Layout) -> slice:
    """The rows of a frame that have any hole of a shot, and some round them."""
    height, width = shot.holes[0].shape
    different = {id(one): one for one in shot.holes}.values()
    there = np.logical_or.reduce([one.unpack_hole().any(axis=1) for one in different])
    found = np.flatnonzero(there)
    box = Box(0, int(found[0]) - _BAND, width, int(found[-1]) + 1 + _BAND).clipped(Extent(width, height))
    box = layout.align_box(box, Extent(width, height))
    return slice(box.y0, box.y1)


def _fit_light(here: Planes, background: Planes, known: Map, layout: Layout) -> tuple[Map, ...]:
    """The background in the light of the frame's planes `here`, compared where both are known."""
    limit, middle = _ELSE * (1 << (layout.bits - 8)), 1 << (layout.bits - 1)
    gain = _measure_gain(here[0], background[0], known)
    fitted = []
    for number, (own, plane) in enumerate(zip(here, background, strict=True)):
        comparable = (shrink_values(known, layout.get_steps(number)) > 0.99).astype(np.float32)
        rest = 0 if number == 0 else middle * (1 - gain)
        exposed = plane.astype(np.float32) * np.float32(gain) + np.float32(rest)
        fitted.append(exposed + compute_slow_difference(own, exposed, comparable, limit=limit))
    return tuple(fitted)


def _measure_gain(one: Plane, other: Plane, known: Map) -> float:
    """How much brighter `one` mostly is, where both are known and not black; 1 when nothing is."""
    place = (known[::2, ::2] > 0) & (other[::2, ::2] > other.max() // 8)
    if np.count_nonzero(place) < 50:
        return 1.0
    return float(np.median(one[::2, ::2][place] / other[::2, ::2][place].astype(np.float32)))


def _share_planes(one: tuple[Map, ...], other: Sequence[Map], share: Map, layout: Layout) -> tuple[Map, ...]:
    """The planes of one, and as much of the other's as `share` (0..1, luma size) says."""
    parts = [shrink_values(np.asarray(share, np.float32), layout.get_steps(number)) for number in range(3)]
    return tuple(own + part * (new - own) for own, part, new in zip(one, parts, other, strict=True))


def _lay(frame: Frame, box: Box, background: tuple[Map, ...], opacity: Map, layout: Layout) -> Frame:
    """The frame with the background at `box` as far as it is opaque; other samples stay as they are."""
    planes = tuple(plane.copy() for plane in frame.planes)
    for number, plane in enumerate(planes):
        place, share = layout.get_slices(number, box), shrink_values(opacity, layout.get_steps(number))
        here = plane[place]
        plane[place] = np.where(share > 0, round_to_samples(here + share * (background[number] - here), layout), here)
    return replace(frame, planes=planes)
