"""What is behind writing that stays in its place: followed from frame to frame to where it is seen, and taken there.

Each pixel is read once, where it is known, however far it was followed; so nothing gets softer on the way. What moves
and the ground behind it are followed each by itself; a pixel shows what moves if its trail ends on that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole
from inpainting.video.background.blending import Map
from inpainting.video.background.masked_flow import compute_masked_flow, tell_moving
from inpainting.video.background.motion import Flow, Matrix, list_corners, make_scaling, make_shift, move_points
from inpainting.video.background.propagation import PropagatedPixels, Wanted, enlarge_map, paste, take_nearest
from inpainting.video.io.frames import Frame, Layout, Planes, convert_to_luma8
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
_NOWHERE, _GROUND = -1, -2
_ROW: Final = 30000
"""Pixels that fit into one row of a picture."""


@dataclass(frozen=True, eq=False)
class _Trail:
    """For each pixel of a frame at `box` in which frame and where it is seen, and after how many steps.

    Instead of the frame's number `_NOWHERE`, or `_GROUND` where the trail of something that moves ends on the ground.
    """

    box: Box
    source: npt.NDArray[np.int32]
    x: Map
    y: Map
    age: Map

    def cut(self, box: Box) -> _Trail:
        """The part of a box within its own."""
        part = (slice(box.y0 - self.box.y0, box.y1 - self.box.y0), slice(box.x0 - self.box.x0, box.x1 - self.box.x0))
        return _Trail(box, self.source[part], self.x[part], self.y[part], self.age[part])


@dataclass(frozen=True, eq=False)
class _Step:
    """The way from one frame to a neighbour at `box` of a picture of `extent`: of what moves, and of the camera.

    `away` tells by how many grey levels frames differ by the former, `compared` by how many close to a pixel by both.
    """

    box: Box
    extent: Extent
    flow: Flow
    away: Map
    compared: Map
    camera: Matrix | None

    def enlarge(self, box: Box, extent: Extent) -> tuple[Flow, Hole]:
        """At a box of the frame itself: pixels of the frame, and where these can be followed."""
        flow = enlarge_map(self.flow, box, extent, part=self.box, size=self.extent)
        flow *= np.array([extent.width / self.extent.width, extent.height / self.extent.height], np.float32)
        return flow, enlarge_map(self.away, box, extent, part=self.box, size=self.extent) < _UNLIKE


@dataclass(frozen=True, eq=False)
class _Layers:
    """The trails of what moves in a frame and those of the ground behind it."""

    moving: _Trail
    ground: _Trail


@dataclass(frozen=True, eq=False)
class _Memory:
    """A frame as an earlier window has left it: its trails and, for each layer, the pixels to which they lead."""

    layers: _Layers
    moving: PropagatedPixels
    ground: PropagatedPixels


class Trails:
    """Frames whose holes lie still over what moves, a window of them after the other."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._earlier: _Memory | None = None
        self._steps: list[tuple[_Step, _Step] | None] = []
        self._box = Box(0, 0, 0, 0)

    def forget(self) -> None:
        """The next window does not go on where the last one ended."""
        self._earlier, self._steps = None, []

    def propagate_pixels(self, wanted: Sequence[Wanted], *, goes_on_at: int = 0) -> list[PropagatedPixels]:
        """What is seen of each frame's hole in the others; the next window begins with the frame at `goes_on_at`."""
        box = reduce(Box.union, (one.box for one in wanted))
        if box != self._box:
            self._box, self._steps = box, []
        steps = [*self._steps, *self._find_more_steps(wanted, len(self._steps))]
        wanted = [one._replace(hole=grow_hole(one.hole, _SMEARED)) for one in wanted]
        around = [None, *steps, None]
        moving = [_find_moving(one, box, *around[n : n + 2]) for n, one in enumerate(wanted)]
        goes_on = goes_on_at if 0 < goes_on_at < len(wanted) else None
        forth, back = ([None if pair is None else pair[way] for pair in steps] for way in (0, 1))
        before, memory = self._collect(wanted, moving, back, self._earlier, goes_on)
        after, _ = self._collect(wanted[::-1], moving[::-1], forth[::-1], None, None)
        self._earlier, self._steps = memory, steps[goes_on_at:] if goes_on else []
        return [take_nearest(one, other, self._layout) for one, other in zip(before, after[::-1], strict=True)]

    def _find_more_steps(self, wanted: Sequence[Wanted], first: int) -> list[tuple[_Step, _Step] | None]:
        """Between each two frames from the `first` on; none where nothing has to be found near them."""
        is_asked = [one.hole.any() for one in wanted]
        asked = [any(is_asked[max(0, number - 1) : number + 3]) for number in range(len(wanted) - 1)]
        pairs = list(pairwise(wanted))
        return [_find_steps(*pairs[n], self._box, self._layout) if asked[n] else None for n in range(first, len(pairs))]

    def _collect(
        self,
        wanted: Sequence[Wanted],
        moving: Sequence[Hole],
        steps: Sequence[_Step | None],
        first: _Memory | None,
        goes_on: int | None,
    ) -> tuple[list[PropagatedPixels], _Memory | None]:
        """What the frames before each show of its hole, and what is to be remembered of the one at `goes_on`.

        `steps` lead back, `first` is what is known of the first frame.
        """
        planes = [one.frame.planes for one in wanted]
        sources = [*planes, planes[0]]
        layers = _begin(wanted[0], self._box, moving[0], 0)
        if first is not None:
            layers = _remember(first.layers, self._box, len(planes))
            sources = [_fill_in(planes[0], first.moving, self._layout), *planes[1:]]
            sources.append(_fill_in(planes[0], first.ground, self._layout))
        collected, memory = [], None
        for number, one in enumerate(wanted):
            if number:
                layers = _go_on(layers, one, moving[number], number, steps[number - 1])
            collected.append(_fetch(_join(layers).cut(one.box), one.frame, sources, self._layout))
            if number == goes_on:
                parts = [_fetch(layer, one.frame, sources, self._layout) for layer in (layers.moving, layers.ground)]
                memory = _Memory(layers, *parts)
        return collected, memory


def _find_steps(one: Wanted, other: Wanted, whole: Box, layout: Layout) -> tuple[_Step, _Step]:
    """From one frame to the other and back, in a box and round it."""
    extent = one.frame.extent
    scale = min(1.0, _WIDTH / extent.width)
    size = Extent(max(16, round(extent.width * scale)), max(16, round(extent.height * scale)))
    lumas = [_reduce(convert_to_luma8(each.frame.planes[0], layout.bits), size) for each in (one, other)]
    holes = [_reduce(each.hole.astype(np.float32), size) > 0 for each in (one, other)]
    camera = back = None
    if one.motion is not None and other.motion is not None:
        camera, back = np.linalg.inv(other.motion) @ one.motion, np.linalg.inv(one.motion) @ other.motion
    to_small = make_scaling(size.width / extent.width, size.height / extent.height)
    ends = np.rint(move_points(to_small, list_corners(whole)[[0, 3]])).astype(int)
    box = Box(*ends.ravel().tolist()).grown(_MARGIN).clipped(size)
    parts, there = ([np.ascontiguousarray(each[box.slices]) for each in both] for both in (lumas, holes))
    to_box = make_shift(-box.x0, -box.y0) @ to_small
    ways = [None if way is None else _make_flow(to_box @ way @ np.linalg.inv(to_box), box) for way in (camera, back)]
    one_way, other_way = compute_masked_flow(parts[0], parts[1], there[0], there[1], ways)
    return _Step(box, size, *one_way, camera), _Step(box, size, *other_way, back)


def _make_flow(way: Matrix, box: Box) -> Flow:
    """Where the camera takes each pixel of a box of this size."""
    y, x = np.mgrid[: box.height, : box.width].astype(np.float64)
    points = np.stack([x.ravel(), y.ravel()], axis=1)
    return np.asarray((move_points(way, points) - points).reshape(box.height, box.width, 2), np.float32)


def _find_moving(one: Wanted, box: Box, before: tuple[_Step, _Step] | None, after: tuple[_Step, _Step] | None) -> Hole:
    """Where a frame shows what moves, in a box; the steps are those from the frame before and to the one after."""
    own = [*([] if before is None else [before[1]]), *([] if after is None else [after[0]])]
    if not own:
        return np.ones((box.height, box.width), np.bool_)
    step = own[0]
    known = _reduce((~one.hole).astype(np.float32), step.extent)[step.box.slices]
    moving = tell_moving([each.compared for each in own], known)
    return enlarge_map(moving, box, one.frame.extent, part=step.box, size=step.extent) > 0


def _reduce(values: npt.NDArray[Any], size: Extent) -> npt.NDArray[Any]:
    return values if values.shape[::-1] == size else cv2.resize(values, size, interpolation=cv2.INTER_AREA)


def _begin(one: Wanted, box: Box, moving: Hole, number: int) -> _Layers:
    """Of a frame nothing but itself is known."""
    hole = one.hole[box.slices]
    y, x = np.mgrid[box.slices].astype(np.float32)
    age = np.where(hole, np.float32(np.inf), np.float32(0))
    seen = np.where(hole, _NOWHERE, np.where(moving, number, _GROUND)).astype(np.int32)
    ground = np.where(hole | moving, _NOWHERE, number).astype(np.int32)
    return _Layers(_Trail(box, seen, x, y, age), _Trail(box, ground, x.copy(), y.copy(), age.copy()))


def _remember(layers: _Layers, box: Box, ground: int) -> _Layers:
    """The trails of a window's first frame, by what an earlier window found: frame 0, or one of that number."""
    y, x = np.mgrid[box.slices].astype(np.float32)
    made = []
    for layer, number in ((layers.moving, 0), (layers.ground, ground)):
        at_x, at_y = x.astype(np.int32).ravel(), y.astype(np.int32).ravel()
        source, _, _, age = (part.reshape(x.shape) for part in _read_trail(layer, at_x, at_y, 0))
        made.append(_Trail(box, np.where(source >= 0, number, source).astype(np.int32), x, y, age))
    return _Layers(*made)


def _go_on(last: _Layers, one: Wanted, moving: Hole, number: int, step: _Step | None) -> _Layers:
    """The trails of the next frame, followed to the one whose trails are `last`."""
    box, extent = last.moving.box, one.frame.extent
    layers, hole = _begin(one, box, moving, number), one.hole[box.slices]
    if step is None or not hole.any():
        return layers
    flow, sure = step.enlarge(box, extent)
    _follow(layers.moving, last.moving, hole, flow, sure, number, extent)
    if step.camera is not None:
        to_box = make_shift(-box.x0, -box.y0)
        camera = _make_flow(to_box @ step.camera @ np.linalg.inv(to_box), box)
        _follow(layers.ground, last.ground, hole | moving, camera, np.ones_like(hole), number, extent)
    return layers


def _follow(trail: _Trail, last: _Trail, where: Hole, flow: Flow, sure: Hole, number: int, extent: Extent) -> None:
    """Puts into a trail what `last`, that of the neighbour to which the flow leads, says of the pixels of `where`."""
    rows, columns = np.nonzero(where)
    flow, is_sure = flow[rows, columns], sure[rows, columns]
    x, y = trail.x[rows, columns] + flow[:, 0], trail.y[rows, columns] + flow[:, 1]
    near_x, near_y = np.rint(x).astype(np.int32), np.rint(y).astype(np.int32)
    source, from_x, from_y, age = _read_trail(last, near_x, near_y, number - 1)
    age = age + np.where((flow == 0).all(axis=1), np.float32(_STANDING), np.float32(1))
    is_inside = (near_x >= 0) & (near_y >= 0) & (near_x < extent.width) & (near_y < extent.height)
    good = (is_sure | (source == _GROUND)) & is_inside & (source != _NOWHERE) & (age <= _FARTHEST)
    place = rows[good], columns[good]
    trail.source[place], trail.age[place] = source[good], age[good]
    trail.x[place], trail.y[place] = (from_x + x - near_x)[good], (from_y + y - near_y)[good]


def _join(layers: _Layers) -> _Trail:
    """What is seen of a frame: what moves, and the ground where that has ended on it."""
    moving, ground = layers.moving, layers.ground
    is_ground = moving.source == _GROUND
    source, x, y = (
        np.where(is_ground, one, other)
        for one, other in ((ground.source, moving.source), (ground.x, moving.x), (ground.y, moving.y))
    )
    age = np.where(source >= 0, moving.age, np.float32(np.inf))
    return _Trail(moving.box, source, x, y, age)


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


def _fetch(trail: _Trail, frame: Frame, sources: Sequence[Planes], layout: Layout) -> PropagatedPixels:
    """The frame's planes with what its trails lead to, where that is another frame."""
    box = trail.box
    planes = tuple(plane.astype(np.float32) for plane in layout.crop(frame.planes, box))
    rows, columns = np.nonzero((trail.source >= 0) & (trail.age > 0))
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
