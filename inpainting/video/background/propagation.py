"""Real pixels from the frames just before and after, brought along checked flow, where no plate fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole
from inpainting.video.background.blending import Map, spread
from inpainting.video.background.motion import (
    Flow,
    Luma,
    Matrix,
    check_consistency,
    compute_flow,
    make_scaling,
    make_shift,
    warp_along,
)
from inpainting.video.io.frames import Frame, Layout, Planes, convert_to_luma8, shrink_values

REACH: Final = 8
"""Frames from which pixels are brought at most."""

_WIDTH: Final = 640
_RIM: Final = 9
"""Pixels (at the reduced width) round a hole that may still move with it."""
_STALE: Final = 8.0
"""Frames from which what was brought counts a third of what it counts at once, if the plate is as good."""
_NEARER: Final = 0.5
"""How much a frame nearer in time counts more, of two that show the same place."""


class Wanted(NamedTuple):
    """A frame, its hole (H×W) and an aligned box round the hole, in which the background is wanted.

    `motion` is the way of the camera from it to a frame that all share; None if nothing is known of it.
    """

    frame: Frame
    hole: Hole
    box: Box
    motion: Matrix | None = None


@dataclass(frozen=True, eq=False)
class PropagatedPixels:
    """Planes of float32 at a frame's `box`, and after how many steps a pixel was found: infinite where none was."""

    box: Box
    planes: tuple[Map, ...]
    age: Map

    def compute_share(self, likeness: float) -> Map:
        """How much they count beside a plate that is so much like the frame (0..1): the less, the farther they came.

        Waves have gone on meanwhile; what is half there and half then is nearer to them, and changes more slowly.
        """
        there = np.isfinite(self.age)
        fresh = np.exp(-np.where(there, self.age, np.float32(0)) / _STALE)
        return np.asarray(there * (1 - likeness * (1 - fresh)), np.float32)


def propagate_pixels(wanted: Sequence[Wanted], layout: Layout) -> list[PropagatedPixels]:
    """For each of some neighbouring frames what the nearest of the others in time shows in its hole."""
    return Neighbours(layout).propagate_pixels(wanted)


class Neighbours:
    """Frames that lend to each other, a window of them after the other."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._earlier: PropagatedPixels | None = None

    def forget(self) -> None:
        """The next window does not go on where the last one ended."""
        self._earlier = None

    def propagate_pixels(self, wanted: Sequence[Wanted], *, goes_on_at: int = 0) -> list[PropagatedPixels]:
        """As the function; the next window will begin with the frame at `goes_on_at`, unless that is 0."""
        layout = self._layout
        lumas = [_reduce(one.frame, layout) for one in wanted]
        known = [_reduce_known(one.hole, luma) for one, luma in zip(wanted, lumas, strict=True)]
        flows = [(compute_flow(one, other), compute_flow(other, one)) for one, other in pairwise(lumas)]
        ways = [_carry_background(back, forth, known[n + 1]) for n, (forth, back) in enumerate(flows)]
        turned = [_carry_background(forth, back, known[n]) for n, (forth, back) in enumerate(flows)]
        first = self._earlier or _make_empty(wanted[0], layout)
        before = self._propagate_one_way(wanted, ways, first)
        after = self._propagate_one_way(wanted[::-1], turned[::-1], _make_empty(wanted[-1], layout))[::-1]
        self._earlier = before[goes_on_at] if 0 < goes_on_at < len(before) else None
        return [take_nearest(one, other, layout) for one, other in zip(before, after, strict=True)]

    def _propagate_one_way(
        self, wanted: Sequence[Wanted], ways: Sequence[tuple[Flow, Map]], first: PropagatedPixels
    ) -> list[PropagatedPixels]:
        """Each frame's hole from the one before it, which may itself have borrowed; `ways` lead back to that one."""
        results = [first]
        for last, one, (flow, sure) in zip(wanted, wanted[1:], ways, strict=False):
            results.append(_take_step(last.frame, results[-1], one, self._layout, flow, sure))
        return results


def _make_empty(one: Wanted, layout: Layout) -> PropagatedPixels:
    age = np.where(one.hole[one.box.slices], np.inf, 0).astype(np.float32)
    return PropagatedPixels(one.box, _convert_to_floats(layout.crop(one.frame.planes, one.box)), age)


def _take_step(
    before: Frame, carried: PropagatedPixels, one: Wanted, layout: Layout, flow: Flow, sure: Map
) -> PropagatedPixels:
    """`one` with what the frame before it shows, or was `carried` in its own hole."""
    nothing = _make_empty(one, layout)
    if one.box.is_empty:
        return nothing
    extent = one.frame.extent
    way = enlarge_map(flow, one.box, extent) * np.array([extent.width, extent.height], np.float32)
    way /= np.array(flow.shape[1::-1], np.float32)
    there = layout.align_box(_find_reached(way, one.box).clipped(extent), extent)
    if there.is_empty:
        return nothing
    way += np.array([one.box.x0 - there.x0, one.box.y0 - there.y0], np.float32)
    found, age = _find_known(carried, there, one, way, sure)
    sources = _complete(before, carried, there, layout)
    brought = [warp_along(old, _scale_to_plane(way, layout, n), linear=False) for n, old in enumerate(sources)]
    planes = []
    for number, (new, own) in enumerate(zip(brought, nothing.planes, strict=True)):
        place = shrink_values(found.astype(np.float32), layout.get_steps(number)) > 0
        planes.append(np.where(place, new, own))
    return PropagatedPixels(one.box, tuple(planes), np.where(nothing.age > 0, np.where(found, age, np.inf), 0))


def _find_known(carried: PropagatedPixels, there: Box, one: Wanted, way: Flow, sure: Map) -> tuple[Hole, Map]:
    """Which pixels of the hole are known to lie in the part `there` of the frame before, and how far they came."""
    ages = paste(np.zeros((there.height, there.width), np.float32), there, carried.age, carried.box, (1, 1))
    missing = warp_along(np.isinf(ages).astype(np.float32), way) > 0.01
    steps = warp_along(np.where(np.isinf(ages), np.float32(0), ages), way) + 1
    inside = warp_along(np.ones(ages.shape, np.float32), way) > 0.99
    trusted = enlarge_map(sure, one.box, one.frame.extent) > 0.5
    return one.hole[one.box.slices] & ~missing & trusted & inside & (steps < REACH + 1), steps


def _complete(frame: Frame, carried: PropagatedPixels, part: Box, layout: Layout) -> tuple[Map, ...]:
    """A part of a frame with what it was lent in its hole."""
    own = _convert_to_floats(layout.crop(frame.planes, part))
    pairs = enumerate(zip(own, carried.planes, strict=True))
    return tuple(paste(plane, part, other, carried.box, layout.get_steps(number)) for number, (plane, other) in pairs)


def paste(plane: Map, box: Box, other: Map, place: Box, steps: tuple[int, int]) -> Map:
    """`plane` (of the aligned `box`) with `other` (of `place`) over it where they meet."""
    common = box.intersection(place)
    if not common.is_empty:
        plane[_slice_within(common, box, steps)] = other[_slice_within(common, place, steps)]
    return plane


def _slice_within(part: Box, box: Box, steps: tuple[int, int]) -> tuple[slice, slice]:
    """Where an aligned part of an aligned box lies in a plane of that box."""
    across, down = steps
    rows = slice((part.y0 - box.y0) // down, -(-(part.y1 - box.y0) // down))
    return rows, slice((part.x0 - box.x0) // across, -(-(part.x1 - box.x0) // across))


def _convert_to_floats(planes: Planes) -> tuple[Map, ...]:
    return tuple(plane.astype(np.float32) for plane in planes)


def enlarge_map(
    small: npt.NDArray[np.float32], box: Box, extent: Extent, *, part: Box | None = None, size: Extent | None = None
) -> npt.NDArray[np.float32]:
    """A box of a small map or flow of the whole frame, or of `part` of it at a small `size`, at full size."""
    part, size = part or Box(0, 0, small.shape[1], small.shape[0]), size or Extent(small.shape[1], small.shape[0])
    to_small = np.linalg.inv(make_scaling(extent.width / size.width, extent.height / size.height))
    view = (make_shift(-part.x0, -part.y0) @ to_small @ make_shift(box.x0, box.y0))[:2]
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(
        cv2.warpAffine(small, view, (box.width, box.height), flags=how, borderMode=cv2.BORDER_REPLICATE), np.float32
    )


def _find_reached(way: Flow, box: Box) -> Box:
    """Where the flow leads from a box, with room for interpolation."""
    x = way[..., 0] + np.arange(box.x0, box.x1, dtype=np.float32)
    y = way[..., 1] + np.arange(box.y0, box.y1, dtype=np.float32)[:, None]
    return Box(int(x.min()), int(y.min()), int(x.max()), int(y.max())).grown(3)


def _scale_to_plane(flow: Flow, layout: Layout, number: int) -> Flow:
    steps = layout.get_steps(number)
    if steps == (1, 1):
        return flow
    parts = [shrink_values(np.ascontiguousarray(flow[..., axis]), steps) / steps[axis] for axis in (0, 1)]
    return np.dstack(parts)


def _carry_background(flow: Flow, back: Flow, known: Map) -> tuple[Flow, Map]:
    """The flow of what surrounds the hole, carried on into it, and how sure of it one may be."""
    weight = known * check_consistency(flow, back)
    whole = np.dstack([spread(np.ascontiguousarray(flow[..., axis]), weight) for axis in (0, 1)])
    agreeing = _average_around(weight) / np.maximum(_average_around(known), 1e-4)
    return whole, spread(np.minimum(agreeing, 1).astype(np.float32), known)


def _average_around(values: Map) -> Map:
    """The mean of what lies round each pixel, found at half the size."""
    half = cv2.resize(values, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(cv2.GaussianBlur(half, (0, 0), _RIM / 2), values.shape[::-1]), np.float32)


def take_nearest(one: PropagatedPixels, other: PropagatedPixels, layout: Layout) -> PropagatedPixels:
    """Of two, pixel by pixel, what was found nearer in time; both where they are equally near."""
    if one.box.is_empty:
        return one
    with np.errstate(invalid="ignore"):
        share = np.where(np.isinf(one.age), np.float32(0), np.where(np.isinf(other.age), np.float32(1), other.age))
        both = np.isfinite(one.age) & np.isfinite(other.age)
        share = np.where(both, 1 / (1 + np.exp(np.clip(_NEARER * (one.age - other.age), -30, 30))), share).astype(
            np.float32
        )
    planes = []
    for number, (first, second) in enumerate(zip(one.planes, other.planes, strict=True)):
        part = shrink_values(share, layout.get_steps(number))
        planes.append(first * part + second * (1 - part))
    return PropagatedPixels(one.box, tuple(planes), np.minimum(one.age, other.age))


def _reduce(frame: Frame, layout: Layout) -> Luma:
    luma = convert_to_luma8(frame.planes[0], layout.bits)
    scale = min(1.0, _WIDTH / luma.shape[1])
    size = (max(16, round(luma.shape[1] * scale)), max(16, round(luma.shape[0] * scale)))
    return np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.uint8)


def _reduce_known(hole: Hole, luma: Luma) -> Map:
    small = cv2.resize(hole.astype(np.float32), luma.shape[::-1], interpolation=cv2.INTER_AREA)
    near = cv2.dilate((small > 0).astype(np.uint8), np.ones((_RIM, _RIM), np.uint8))
    return np.asarray(1 - near, np.float32)
