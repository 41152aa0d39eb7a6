"""The second pass: lays the background into each frame's hole and changes nothing outside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, NamedTuple

import numpy as np

from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole
from inpainting.video.analysis import Shot
from inpainting.video.background.blending import Map, compute_slow_difference, soften_inside
from inpainting.video.background.motion import Matrix
from inpainting.video.background.plate import Plate
from inpainting.video.background.propagation import REACH, PropagatedPixels, Wanted, propagate_pixels
from inpainting.video.io.frames import Frame, Layout, Plane, Planes, round_to_samples, shrink_values

_RIM: Final = 24
"""Pixels round the hole in which a frame and the plate are compared."""
_ELSE: Final = 28
"""8-bit levels; what differs more from the plate is something else, not another light."""
_DOUBTFUL: Final = 0.05
"""Share of the needed background with no plate to trust, from which neighbouring frames are asked first."""
_DOUBTFUL_WHEN_FOUND: Final = 0.3
"""The same where holes were found: what a detector overlooks makes doubt too, and neighbours would lend that."""


class _Task(NamedTuple):
    """One frame to clean; `box` (aligned) is round the hole and its rim."""

    frame: Frame
    hole: Hole
    box: Box
    motion: Matrix


class Renderer:
    """Cleans the frames of one shot; `found` says whether its holes were found rather than given."""

    def __init__(self, shot: Shot, *, feather: int, found: bool) -> None:
        self._shot, self._feather, self._found = shot, feather, found

    def render_frames(self, frames: Iterable[Frame]) -> Iterator[Frame]:
        """The cleaned frames; a window of them is held where neighbours have to help."""
        plate = self._shot.plate
        if plate is None:
            yield from frames
            return
        tasks = self._tasks(frames, plate)
        if plate.doubt > (_DOUBTFUL_WHEN_FOUND if self._found else _DOUBTFUL):
            yield from self._with_neighbours(tasks, plate)
        else:
            yield from (self._cleaned(task, plate, None) for task in tasks)

    def _tasks(self, frames: Iterable[Frame], plate: Plate) -> Iterator[_Task]:
        for frame, packed, motion in zip(frames, self._shot.holes, self._shot.motions, strict=True):
            hole = packed.unpack_hole()
            box = Box.around(hole).grown(_RIM if hole.any() else 0).clipped(frame.extent)
            yield _Task(frame, hole, plate.layout.align_box(box, frame.extent), motion)

    def _with_neighbours(self, tasks: Iterator[_Task], plate: Plate) -> Iterator[Frame]:
        """Twice `REACH` frames at a time, seen together with as many as may help before and after."""
        window: list[_Task] = []
        done = 0
        for task in tasks:
            window.append(task)
            if len(window) - done == 3 * REACH:
                yield from self._window(window, done, done + 2 * REACH, plate)
                window, done = window[done + REACH :], REACH
        yield from self._window(window, done, len(window), plate)

    def _window(self, window: list[_Task], start: int, stop: int, plate: Plate) -> Iterator[Frame]:
        found = propagate_pixels([Wanted(task.frame, task.hole, task.box) for task in window], plate.layout)
        yield from (self._cleaned(window[place], plate, found[place]) for place in range(start, stop))

    def _cleaned(self, task: _Task, plate: Plate, found: PropagatedPixels | None) -> Frame:
        frame, hole, box, motion = task
        if box.is_empty:
            return frame
        layout = plate.layout
        background, cover, trust = plate.view_from(motion, box)
        inside = hole[box.slices]
        known = (~inside).astype(np.float32) * (cover > 0.99)
        fitted = _fitted(layout.crop(frame.planes, box), background, known, layout)
        if found is not None:
            fitted = _mixed(fitted, found, trust, layout)
        return _laid(frame, box, fitted, soften_inside(inside, self._feather), layout)


def _fitted(here: Planes, background: Planes, known: Map, layout: Layout) -> tuple[Map, ...]:
    """The background in the light of the frame's planes `here`, compared where both are known."""
    limit, middle = _ELSE * (1 << (layout.bits - 8)), 1 << (layout.bits - 1)
    gain = _gain(here[0], background[0], known)
    fitted = []
    for number, (own, plane) in enumerate(zip(here, background, strict=True)):
        comparable = (shrink_values(known, layout.steps(number)) > 0.99).astype(np.float32)
        rest = 0 if number == 0 else middle * (1 - gain)
        exposed = plane.astype(np.float32) * np.float32(gain) + np.float32(rest)
        fitted.append(exposed + compute_slow_difference(own, exposed, comparable, limit=limit))
    return tuple(fitted)


def _gain(one: Plane, other: Plane, known: Map) -> float:
    """How much brighter `one` mostly is, where both are known and not black; 1 when nothing is."""
    place = (known[::2, ::2] > 0) & (other[::2, ::2] > other.max() // 8)
    if np.count_nonzero(place) < 50:
        return 1.0
    return float(np.median(one[::2, ::2][place] / other[::2, ::2][place].astype(np.float32)))


def _mixed(plate: tuple[Map, ...], found: PropagatedPixels, trust: Map, layout: Layout) -> tuple[Map, ...]:
    """The plate where it is to be trusted, elsewhere what was borrowed if anything was."""
    share = (1 - trust) * np.isfinite(found.age)
    parts = [shrink_values(np.asarray(share, np.float32), layout.steps(number)) for number in range(3)]
    return tuple(one + part * (other - one) for one, part, other in zip(plate, parts, found.planes, strict=True))


def _laid(frame: Frame, box: Box, background: tuple[Map, ...], opacity: Map, layout: Layout) -> Frame:
    """The frame with the background at `box` as far as it is opaque; other samples stay as they are."""
    planes = tuple(plane.copy() for plane in frame.planes)
    for number, plane in enumerate(planes):
        place, share = layout.slices(number, box), shrink_values(opacity, layout.steps(number))
        here = plane[place]
        plane[place] = np.where(share > 0, round_to_samples(here + share * (background[number] - here), layout), here)
    return replace(frame, planes=planes)
