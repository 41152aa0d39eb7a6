"""Real pixels from the frames just before and after, brought along checked flow, where no plate fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import cv2
import numpy as np

from inpainting.request import Hole
from inpainting.video.blending import Map, spread
from inpainting.video.frames import Frame, Layout, luma8, shrunk
from inpainting.video.motion import Flow, Luma, consistent, flow_between, taken_along

REACH: Final = 8
"""Frames from which pixels are brought at most."""

_WIDTH: Final = 640
_RIM: Final = 9
"""Pixels (at the reduced width) round a hole that may still move with it."""


@dataclass(frozen=True, eq=False)
class Borrowed:
    """Planes of float32 at a frame's size, and after how many steps a pixel was found: infinite where none was."""

    planes: tuple[Map, ...]
    age: Map


def borrowed(frames: Sequence[Frame], holes: Sequence[Hole], layout: Layout) -> list[Borrowed]:
    """For each of some neighbouring frames what the nearest of the others in time shows in its hole."""
    lumas = [_small(frame, layout) for frame in frames]
    known = [_small_known(hole, luma) for hole, luma in zip(holes, lumas, strict=True)]
    flows = [(flow_between(one, other), flow_between(other, one)) for one, other in pairwise(lumas)]
    before = _one_way(
        frames, holes, layout, [_background(back, forth, known[n + 1]) for n, (forth, back) in enumerate(flows)]
    )
    turned = [_background(forth, back, known[n]) for n, (forth, back) in enumerate(flows)]
    after = _one_way(frames[::-1], holes[::-1], layout, turned[::-1])[::-1]
    return [_nearest(one, other, layout) for one, other in zip(before, after, strict=True)]


def _one_way(
    frames: Sequence[Frame], holes: Sequence[Hole], layout: Layout, ways: Sequence[tuple[Flow, Map]]
) -> list[Borrowed]:
    """Each frame's hole from the one before it, which may itself have borrowed; `ways` lead back to that one."""
    results = [_from_nowhere(frames[0], holes[0])]
    for frame, hole, (flow, sure) in zip(frames[1:], holes[1:], ways, strict=True):
        results.append(_stepped(results[-1], frame, hole, layout, flow, sure))
    return results


def _from_nowhere(frame: Frame, hole: Hole) -> Borrowed:
    age = np.where(hole, np.inf, 0).astype(np.float32)
    return Borrowed(tuple(plane.astype(np.float32) for plane in frame.planes), age)


def _stepped(last: Borrowed, frame: Frame, hole: Hole, layout: Layout, flow: Flow, sure: Map) -> Borrowed:
    height, width = hole.shape
    scale = np.array([width / flow.shape[1], height / flow.shape[0]], np.float32)
    large = np.asarray(cv2.resize(flow, (width, height), interpolation=cv2.INTER_LINEAR) * scale, np.float32)
    trusted = cv2.resize(sure, (width, height), interpolation=cv2.INTER_LINEAR) > 0.5
    missing = taken_along(np.where(np.isinf(last.age), np.float32(1), np.float32(0)), large) > 0.01
    steps = taken_along(np.where(np.isinf(last.age), np.float32(0), last.age), large) + 1
    inside = taken_along(np.ones((height, width), np.float32), large) > 0.99
    found = hole & ~missing & trusted & inside & (steps < REACH + 1)
    planes = []
    for number, (old, own) in enumerate(zip(last.planes, frame.planes, strict=True)):
        way = _for_plane(large, layout, number)
        place = shrunk(found.astype(np.float32), layout.steps(number)) > 0
        planes.append(np.where(place, taken_along(old, way, linear=False), own.astype(np.float32)))
    return Borrowed(tuple(planes), np.where(hole, np.where(found, steps, np.inf), 0).astype(np.float32))


def _for_plane(flow: Flow, layout: Layout, number: int) -> Flow:
    steps = layout.steps(number)
    if steps == (1, 1):
        return flow
    parts = [shrunk(np.ascontiguousarray(flow[..., axis]), steps) / steps[axis] for axis in (0, 1)]
    return np.dstack(parts)


def _background(flow: Flow, back: Flow, known: Map) -> tuple[Flow, Map]:
    """The flow of what surrounds the hole, carried on into it, and how sure of it one may be."""
    weight = known * consistent(flow, back)
    whole = np.dstack([spread(np.ascontiguousarray(flow[..., axis]), weight) for axis in (0, 1)])
    agreeing = cv2.GaussianBlur(weight, (0, 0), _RIM) / np.maximum(cv2.GaussianBlur(known, (0, 0), _RIM), 1e-4)
    return whole, spread(np.minimum(agreeing, 1).astype(np.float32), known)


def _nearest(one: Borrowed, other: Borrowed, layout: Layout) -> Borrowed:
    """Of two, pixel by pixel, what was found nearer in time; both where they are equally near."""
    with np.errstate(invalid="ignore"):
        share = np.where(np.isinf(one.age), np.float32(0), np.where(np.isinf(other.age), np.float32(1), other.age))
        both = np.isfinite(one.age) & np.isfinite(other.age)
        share = np.where(both, 1 / (1 + np.exp(np.clip(2 * (one.age - other.age), -30, 30))), share).astype(np.float32)
    planes = []
    for number, (first, second) in enumerate(zip(one.planes, other.planes, strict=True)):
        part = shrunk(share, layout.steps(number))
        planes.append(first * part + second * (1 - part))
    return Borrowed(tuple(planes), np.minimum(one.age, other.age))


def _small(frame: Frame, layout: Layout) -> Luma:
    luma = luma8(frame.planes[0], layout.bits)
    scale = min(1.0, _WIDTH / luma.shape[1])
    size = (max(16, round(luma.shape[1] * scale)), max(16, round(luma.shape[0] * scale)))
    return np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.uint8)


def _small_known(hole: Hole, luma: Luma) -> Map:
    small = cv2.resize(hole.astype(np.float32), luma.shape[::-1], interpolation=cv2.INTER_AREA)
    near = cv2.dilate((small > 0).astype(np.uint8), np.ones((_RIM, _RIM), np.uint8))
    return np.asarray(1 - near, np.float32)
