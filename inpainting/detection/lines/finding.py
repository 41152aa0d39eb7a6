"""Finds wires: long thin lines, straight or hanging, against what is like a sky. No network.

Walks along ridges from the clearest ones on, over gaps and crossings; what is long enough is then followed to the pixel
and kept if it can be told from its ground nearly everywhere. With a `sample`, what is like that, on any ground.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.detection.classes import WIRE
from inpainting.detection.instance import Instance
from inpainting.detection.lines.ground import find_sky
from inpainting.detection.lines.line import Line, Points, draw_lines
from inpainting.detection.lines.loops import walk_along
from inpainting.detection.lines.ridge import DIRECTIONS, compute_grey, compute_ridges
from inpainting.detection.lines.strip import follow_line, measure_ground
from inpainting.detection.lines.tracing import RIDGE_SIDE, reduce_grey
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, Image

_AROUND: Final = 41
"""Side of the square, in pixels of the reduced picture, over which a ridge is compared with others."""
_FLOOR, _BUSY = 4.0, 1.5
"""A ridge counts as once likely with so many grey levels and so many times what is around it."""
_SEED, _GO_ON = 1.3, 0.6
"""How likely a ridge is where a walk begins, and where it goes on."""
_GAP: Final = 14
"""Steps of a walk without a ridge."""
_TURN: Final = math.radians(24)
"""How far a ridge's direction may differ from that of the walk."""
_SHORTEST: Final = 0.12
"""Of the longer side of the picture."""
_SHORTEST_ALIKE: Final = 0.06
"""Where one is shown."""
_WIDEST: Final = 0.008
"""Of the longer side."""
_SEEN: Final = 0.75
"""The share of its length at which a wire can be told from its ground."""
_APART: Final = 2.5
"""So many times as much as its ground varies, a wire differs from it."""
_FAINTEST: Final = 8.0
"""Grey levels by which a wire differs from its ground."""
_IN_SKY: Final = 0.6
"""The share of its length at which a wire is before the sky."""
_ASIDE: Final = 3
_SPARSE: Final = 5
"""Points of a walk of which one is enough to tell its direction."""
_SAME: Final = 3.0
"""Lines so many pixels of the reduced picture from another one are that."""

_LIKE_WIDTH, _LIKE_CONTRAST = 1.8, 2.2
"""Lines are alike whose widths and contrasts differ at most by these factors,"""
_LIKE_WAY: Final = math.radians(25)
"""and their directions by this."""

Values = npt.NDArray[Any]


def find_wires(image: Image, *, sample: Sequence[Line] = (), ground: Hole | None = None) -> list[Line]:
    """The wires in an image (H×W×3 uint8), the longest first; those like the pieces of `sample` if there are any.

    Nothing is looked for where `ground` (H×W bool) is False.
    """
    grey = compute_grey(image)
    small = reduce_grey(grey, RIDGE_SIDE)
    scale = max(grey.shape) / max(small.shape)
    longest, shortest = max(small.shape), _SHORTEST_ALIKE if sample else _SHORTEST
    ridges = compute_ridges(small)
    found: list[Line] = []
    covered = np.zeros(small.shape, np.bool_)
    sky = np.ones(small.shape, np.bool_) if sample else find_sky(small)
    if not sky.any():
        return []
    for strength, way in ((ridges.dark, ridges.dark_way), (ridges.light, ridges.light_way)):
        for walk in _walk(strength, way, ground):
            if _measure_length(walk) < shortest * longest or _measure_share(walk, covered) > 0.5:
                continue
            if _measure_share(walk, sky) >= _IN_SKY:
                line = follow_line(grey, walk * scale, aside=max(4, math.ceil(_ASIDE * scale)))
                if _is_wire(line, grey) and (not sample or _is_like(line, sample)):
                    found.append(line)
                    _cover(covered, walk)
    return sorted(found, key=lambda line: -line.length)


def make_wire(line: Line, extent: Extent) -> Instance:
    """A line as a thing that was found."""
    box, hole = draw_lines([line], extent)
    return Instance(WIRE, round(line.seen, 3), box, hole)


def _walk(strength: Values, way: Values, ground: Hole | None) -> Iterator[Points]:
    """Walks along the ridges of one kind, from the clearest on, none over another."""
    around = cv2.blur(strength, (_AROUND, _AROUND))
    likely = strength / (_FLOOR + _BUSY * around)
    if ground is not None:
        height, width = likely.shape
        likely[cv2.resize(ground.astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST) == 0] = 0
    angles = (way * (math.pi / DIRECTIONS)).astype(np.float32)
    taken = np.full(strength.shape, -1, np.float32)
    limits = np.array([_GO_ON, _GAP, _TURN])
    path = np.empty((2 * max(strength.shape), 2))
    peaks = (likely >= _SEED) & (likely >= cv2.dilate(likely, np.ones((3, 3), np.uint8)))
    rows, columns = np.nonzero(peaks)
    for place in np.argsort(-likely[rows, columns], kind="stable"):
        row, column = rows[place], columns[place]
        if taken[row, column] >= 0:
            continue
        halves = []
        for turn in (0.0, math.pi):
            start = np.array([column + 0.5, row + 0.5, angles[row, column] + turn])
            halves.append(path[: walk_along(likely, angles, start, taken, limits, path)].copy())
        walk = np.concatenate([halves[1][::-1], [[column + 0.5, row + 0.5]], halves[0]])
        _note_directions(taken, walk)
        yield walk


def _note_directions(taken: Values, walk: Points) -> None:
    points = np.rint(walk[::_SPARSE] - 0.5).astype(int)
    for first, last in pairwise(points.tolist()):
        angle = math.atan2(last[1] - first[1], last[0] - first[0]) % math.pi
        cv2.line(taken, first, last, angle, 2 * int(_SAME) + 1)


def _cover(canvas: Hole, walk: Points) -> None:
    points = np.rint(walk - 0.5).astype(np.int32)
    cv2.polylines(canvas.view(np.uint8), [points], False, (1,), 2 * int(_SAME) + 1)


def _measure_share(walk: Points, canvas: Hole) -> float:
    """How much of a walk lies where `canvas` is True."""
    columns, rows = (np.clip(walk[:, k].astype(int), 0, canvas.shape[1 - k] - 1) for k in (0, 1))
    return float(canvas[rows, columns].mean())


def _measure_length(walk: Points) -> float:
    return float(np.hypot(*np.diff(walk, axis=0).T).sum())


def _is_wire(line: Line, grey: Image) -> bool:
    contrast = abs(line.contrast)
    if line.seen < _SEEN or contrast < _FAINTEST or line.width > max(3.0, _WIDEST * max(grey.shape)) + 2:
        return False
    return contrast >= _APART * measure_ground(grey, line)


def _is_like(line: Line, sample: Sequence[Line]) -> bool:
    """Whether a line is about as wide, as much darker or lighter, and runs about the same way, as one of the sample."""
    return any(
        1 / _LIKE_WIDTH <= line.width / one.width <= _LIKE_WIDTH
        and 1 / _LIKE_CONTRAST <= line.contrast / one.contrast <= _LIKE_CONTRAST
        and abs((line.direction - one.direction + math.pi / 2) % math.pi - math.pi / 2) <= _LIKE_WAY
        for one in sample
        if one.contrast
    )
