"""What is behind writing that stays in its place: followed from frame to frame to where it is seen, and taken there.

Each pixel is read once, where it is known, however far it was followed; so nothing gets softer on the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole
from inpainting.video.background.blending import Map
from inpainting.video.background.masked_flow import compute_masked_flow
from inpainting.video.background.motion import Flow
from inpainting.video.background.propagation import PropagatedPixels, Wanted, enlarge_map, paste, take_nearest
from inpainting.video.io.frames import Layout, Planes, convert_to_luma8
from inpainting.video.packed import grow_hole

AHEAD: Final = 16
"""Frames to come in which what is hidden is looked for; of earlier ones it is remembered."""

_WIDTH: Final = 960
"""Wider frames are followed at this width."""
_MARGIN: Final = 48
"""Pixels round holes, at that width, that tell how things move behind them."""
_FARTHEST: Final = 30.0
"""Steps after which a trail ends …"""
_STANDING: Final = 0.05
"""… one at which nothing moves being this share of a step."""
_SMEARED: Final = 1
"""Pixels round a hole in which compression leaves traces of what lies over the frame; nothing is taken from there."""
_UNLIKE: Final = 25.0
"""Grey levels by which two frames differ round a pixel where it is not followed from one to the other."""
_ROW: Final = 30000
"""Pixels that fit into one row of a picture."""


@dataclass(frozen=True, eq=False)
class _Trail:
    """For each pixel of a frame at `box` in which frame and where it is seen (-1: nowhere), and how far that is."""

    box: Box
    source: npt.NDArray[np.int32]
    x: Map
    y: Map
    age: Map


@dataclass(frozen=True, eq=False)
class _Step:
    """The way from one frame to a neighbour at `box` of a picture of `extent`; and where it is sure."""

    box: Box
    extent: Extent
    flow: Flow
    away: Map

    def enlarge(self, box: Box, extent: Extent) -> tuple[Flow, Hole]:
        """At a box of the frame itself: pixels of the frame, and where these can be followed."""
        if self.box.is_empty:
            return np.zeros((box.height, box.width, 2), np.float32), np.zeros((box.height, box.width), np.bool_)
        flow = enlarge_map(self.flow, box, extent, part=self.box, size=self.extent)
        flow *= np.array([extent.width / self.extent.width, extent.height / self.extent.height], np.float32)
        return flow, enlarge_map(self.away, box, extent, part=self.box, size=self.extent) < _UNLIKE


class Trails:
    """Frames whose holes lie still over what moves, a window of them after the other."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._earlier: PropagatedPixels | None = None
        self._steps: list[tuple[_Step, _Step]] = []

    def forget(self) -> None:
        """The next window does not go on where the last one ended."""
        self._earlier, self._steps = None, []

    def propagate_pixels(self, wanted: Sequence[Wanted], *, goes_on_at: int = 0) -> list[PropagatedPixels]:
        """What is seen of each frame's hole in the others; the next window begins with the frame at `goes_on_at`."""
        pairs = list(pairwise(wanted))
        steps = [*self._steps, *(_find_steps(*pair, self._layout) for pair in pairs[len(self._steps) :])]
        wanted = [one._replace(hole=grow_hole(one.hole, _SMEARED)) for one in wanted]
        planes = [one.frame.planes for one in wanted]
        before = self._collect(wanted, [back for _, back in steps], planes, self._earlier)
        turned = [forth for forth, _ in steps][::-1]
        after = self._collect(wanted[::-1], turned, planes[::-1], None)[::-1]
        goes_on = 0 < goes_on_at < len(wanted)
        self._earlier, self._steps = (before[goes_on_at], steps[goes_on_at:]) if goes_on else (None, [])
        return [take_nearest(one, other, self._layout) for one, other in zip(before, after, strict=True)]

    def _collect(
        self, wanted: Sequence[Wanted], steps: Sequence[_Step], planes: Sequence[Planes], first: PropagatedPixels | None
    ) -> list[PropagatedPixels]:
        """What the frames before each show of its hole; `steps` lead back, `first` is what is known of the first's."""
        trail = _begin(wanted[0], 0, first)
        sources = [planes[0] if first is None else _fill_in(planes[0], first, self._layout), *planes[1:]]
        collected = [_fetch(trail, wanted[0], sources, self._layout)]
        for number, (one, step) in enumerate(zip(wanted[1:], steps, strict=True), start=1):
            trail = _go_on(trail, one, number, step)
            collected.append(_fetch(trail, one, sources, self._layout))
        return collected


def _find_steps(one: Wanted, other: Wanted, layout: Layout) -> tuple[_Step, _Step]:
    """From one frame to the other and back, round the holes of both."""
    extent = one.frame.extent
    scale = min(1.0, _WIDTH / extent.width)
    size = Extent(max(16, round(extent.width * scale)), max(16, round(extent.height * scale)))
    lumas = [_reduce(convert_to_luma8(each.frame.planes[0], layout.bits), size) for each in (one, other)]
    holes = [_reduce(each.hole.astype(np.float32), size) > 0 for each in (one, other)]
    box = Box.around(holes[0] | holes[1])
    if box.is_empty:
        nothing = _Step(box, size, np.zeros((0, 0, 2), np.float32), np.zeros((0, 0), np.float32))
        return nothing, nothing
    box = box.grown(_MARGIN).clipped(size)
    parts = [np.ascontiguousarray(values[box.slices]) for values in (*lumas, *holes)]
    forth, back = compute_masked_flow(*parts)
    return _Step(box, size, *forth), _Step(box, size, *back)


def _reduce(values: npt.NDArray[Any], size: Extent) -> npt.NDArray[Any]:
    return values if values.shape[::-1] == size else cv2.resize(values, size, interpolation=cv2.INTER_AREA)


def _begin(one: Wanted, number: int, first: PropagatedPixels | None) -> _Trail:
    """Of a frame nothing but itself is known, and what an earlier window has found."""
    box, hole = one.box, one.hole[one.box.slices]
    age = np.where(hole, np.float32(np.inf), np.float32(0)) if first is None else first.age
    y, x = np.mgrid[box.y0 : box.y1, box.x0 : box.x1].astype(np.float32)
    return _Trail(box, np.where(np.isfinite(age), number, -1).astype(np.int32), x, y, age.astype(np.float32))


def _go_on(last: _Trail, one: Wanted, number: int, step: _Step) -> _Trail:
    """The trails of the next frame, its hole's pixels being followed to the one whose trails are `last`."""
    trail = _begin(one, number, None)
    rows, columns = np.nonzero(one.hole[one.box.slices])
    if not len(rows):
        return trail
    extent = one.frame.extent
    whole, sure = step.enlarge(one.box, extent)
    flow, is_sure = whole[rows, columns], sure[rows, columns]
    x, y = trail.x[rows, columns] + flow[:, 0], trail.y[rows, columns] + flow[:, 1]
    near_x, near_y = np.rint(x).astype(np.int32), np.rint(y).astype(np.int32)
    source, from_x, from_y, age = _read_trail(last, near_x, near_y, number - 1)
    age = age + np.where((flow == 0).all(axis=1), np.float32(_STANDING), np.float32(1))
    is_inside = (near_x >= 0) & (near_y >= 0) & (near_x < extent.width) & (near_y < extent.height)
    good = is_sure & is_inside & (source >= 0) & (age <= _FARTHEST)
    place = rows[good], columns[good]
    trail.source[place], trail.age[place] = source[good], age[good]
    trail.x[place], trail.y[place] = (from_x + x - near_x)[good], (from_y + y - near_y)[good]
    return trail


def _read_trail(
    trail: _Trail, x: npt.NDArray[np.int32], y: npt.NDArray[np.int32], number: int
) -> tuple[npt.NDArray[Any], ...]:
    """Source, place there and age of pixels of a frame, N each; beyond its box all is seen in the frame itself."""
    box = trail.box
    source, from_x, from_y = np.full(x.shape, number, np.int32), x.astype(np.float32), y.astype(np.float32)
    age = np.zeros(x.shape, np.float32)
    within = (x >= box.x0) & (x < box.x1) & (y >= box.y0) & (y < box.y1)
    place = y[within] - box.y0, x[within] - box.x0
    source[within], age[within] = trail.source[place], trail.age[place]
    from_x[within], from_y[within] = trail.x[place], trail.y[place]
    return source, from_x, from_y, age


def _fetch(trail: _Trail, one: Wanted, sources: Sequence[Planes], layout: Layout) -> PropagatedPixels:
    """The frame's planes with what its trails lead to in its hole."""
    box = one.box
    planes = tuple(plane.astype(np.float32) for plane in layout.crop(one.frame.planes, box))
    rows, columns = np.nonzero(one.hole[box.slices] & (trail.source >= 0))
    numbers = trail.source[rows, columns]
    for number in np.unique(numbers):
        chosen = rows[numbers == number], columns[numbers == number]
        for plane, own in enumerate(planes):
            across, down = layout.get_steps(plane)
            x = _move_to_sample(trail.x[chosen], chosen[1], across)
            y = _move_to_sample(trail.y[chosen], chosen[0], down)
            values = _read(sources[number][plane], x, y)
            own[chosen[0] // down, chosen[1] // across] = values
    return PropagatedPixels(box, planes, trail.age)


def _move_to_sample(place: Map, pixel: npt.NDArray[Any], step: int) -> Map:
    """Where the sample of a plane that a pixel belongs to is found, when the pixel is found at a place."""
    middle = (step - 1) / 2
    return np.asarray((place + (middle - pixel % step) - middle) / step, np.float32)


def _read(plane: npt.NDArray[Any], x: Map, y: Map) -> Map:
    """A plane at N places between its samples."""
    border, parts = cv2.BORDER_REPLICATE, []
    for part in (slice(start, start + _ROW) for start in range(0, len(x), _ROW)):
        parts.append(cv2.remap(plane, x[None, part], y[None, part], cv2.INTER_CUBIC, borderMode=border))
    return np.asarray(np.concatenate(parts, axis=1)[0], np.float32)


def _fill_in(planes: Planes, found: PropagatedPixels, layout: Layout) -> Planes:
    """A frame's planes with what was found for its hole."""
    whole = Box(0, 0, planes[0].shape[1], planes[0].shape[0])
    return tuple(
        paste(plane.astype(np.float32), whole, other, found.box, layout.get_steps(number))
        for number, (plane, other) in enumerate(zip(planes, found.planes, strict=True))
    )
