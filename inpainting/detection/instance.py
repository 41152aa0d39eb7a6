"""What a detector found: one object each, with its hole at the image's full size. Loads OpenCV only when needed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from inpainting.detection.classes import SPECS
from inpainting.detection.prompt import Point
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole

SHADOW: Final = "shadow"
"""The label of a suggested shadow; nobody looks for it by itself."""

_FRAY: Final = 0.015
"""Up to this thickness on either side, in shares of the root of its area, something is a fray of an instance."""

OBJECT: Final = "object"
"""The label of something a person pointed at that is none of the classes."""


BARRIER_REACH: Final = 32
"""So far round an instance, in pixels, it is known which lines it does not grow over."""


@dataclass(frozen=True, eq=False)
class Instance:
    """`hole` is box.height×box.width bool, True = the object; `score` is 0..1.

    `barrier` (bool, of the box grown by `BARRIER_REACH` and clipped to the picture) is what a hole of it leaves alone,
    and what it does not reach beyond.
    """

    label: str
    score: float
    box: Box
    hole: Hole = field(repr=False)
    barrier: Hole | None = field(default=None, repr=False)

    @property
    def area(self) -> int:
        """In pixels."""
        return int(np.count_nonzero(self.hole))


AUTOMATIC: Final = None
"""As a growth: by the class and the size of each instance."""


def compute_default_growth(extent: Extent) -> int:
    """How far a hole reaches beyond things of no class by default, in pixels: 5 at 512, so that no rim stays behind."""
    return max(2, round(max(extent) * 5 / 512))


def compute_growth(instance: Instance, extent: Extent) -> int:
    """How far a hole reaches beyond this instance by default, in pixels: by its class (`classes`) and its size."""
    usual, spec = compute_default_growth(extent), SPECS.get(instance.label)
    return usual if spec is None else spec.grow(usual, max(extent), instance.area)


def make_alpha(instances: Iterable[Instance], extent: Extent) -> npt.NDArray[np.uint8]:
    """H×W: 255 on the instances, 0 elsewhere, with edges a pixel soft."""
    import cv2

    whole = make_hole(instances, extent).astype(np.uint8) * np.uint8(255)
    return np.asarray(cv2.GaussianBlur(whole, (0, 0), 0.7), np.uint8)


def make_hole(instances: Iterable[Instance], extent: Extent, *, grow: int | None = 0) -> Hole:
    """One hole of all instances, each grown by `grow` pixels to all sides, or `AUTOMATIC`ally."""
    hole = np.zeros((extent.height, extent.width), bool)
    for instance in instances:
        whole = grow_instance(instance, extent, grow)
        hole[whole.box.slices] |= whole.hole
    return hole


def grow_instance(instance: Instance, extent: Extent, grow: int | None) -> Instance:
    """The instance with what a hole of it takes: `grow` pixels more to all sides, or `AUTOMATIC`ally many."""
    import cv2

    pixels = compute_growth(instance, extent) if grow is AUTOMATIC else grow
    if not pixels:
        return instance
    reach = instance.box.grown(pixels).clipped(extent)
    away = np.ones((reach.height, reach.width), np.uint8)
    away[instance.box.moved(-reach.x0, -reach.y0).slices] = ~instance.hole
    grown = cv2.distanceTransform(away, cv2.DIST_L2, cv2.DIST_MASK_5) <= pixels
    if instance.barrier is not None:
        grown = _stop_at_barrier(instance, reach, grown, extent)
    return replace(instance, box=reach, hole=grown)


def _stop_at_barrier(instance: Instance, reach: Box, grown: Hole, extent: Extent) -> Hole:
    """What of `grown`, which lies at `reach`, can be got to from the instance without crossing its barrier."""
    import cv2

    assert instance.barrier is not None
    known = instance.box.grown(BARRIER_REACH).clipped(extent)
    both = known.intersection(reach)
    free = grown.copy()
    free[both.moved(-reach.x0, -reach.y0).slices] &= ~instance.barrier[both.moved(-known.x0, -known.y0).slices]
    _, labels = cv2.connectedComponents(free.astype(np.uint8), connectivity=4)
    own = labels[instance.box.moved(-reach.x0, -reach.y0).slices][instance.hole]
    return np.asarray(np.isin(labels, np.unique(own[own > 0])), np.bool_)


def place_instance(instance: Instance, part: Box, extent: Extent) -> Instance:
    """An instance found in a part of a picture as one of the whole, which has this extent."""
    box = instance.box.moved(part.x0, part.y0)
    barrier = None
    if instance.barrier is not None:
        known = instance.box.grown(BARRIER_REACH).clipped(Extent(part.width, part.height)).moved(part.x0, part.y0)
        around = box.grown(BARRIER_REACH).clipped(extent)
        barrier = np.zeros((around.height, around.width), np.bool_)
        barrier[known.moved(-around.x0, -around.y0).slices] = instance.barrier
    return replace(instance, box=box, barrier=barrier)


def smooth_outline(instance: Instance) -> Instance:
    """The instance without specks and frays, which are thin beside its size; as it was where nothing else is left."""
    import cv2

    reach = round(_FRAY * math.sqrt(instance.area))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    hole = cv2.morphologyEx(instance.hole.astype(np.uint8), cv2.MORPH_OPEN, disc) > 0
    return replace(instance, hole=hole) if hole.any() else instance


def covers(instance: Instance, point: Point) -> bool:
    """Whether the instance has the pixel that `point` is in."""
    x, y = math.floor(point[0]) - instance.box.x0, math.floor(point[1]) - instance.box.y0
    return 0 <= x < instance.box.width and 0 <= y < instance.box.height and bool(instance.hole[y, x])


def unite(first: Instance, second: Instance) -> Instance:
    """The first instance with the second one's pixels added."""
    box = first.box.union(second.box)
    hole = np.zeros((box.height, box.width), bool)
    for one in (first, second):
        hole[one.box.moved(-box.x0, -box.y0).slices] |= one.hole
    return replace(first, box=box, hole=hole, barrier=None)


def subtract(instance: Instance, box: Box, taken: Hole) -> Instance | None:
    """The instance without what is True in `taken`, which lies at `box`; None when nothing is left."""
    common = instance.box.intersection(box)
    hole = instance.hole.copy()
    hole[common.moved(-instance.box.x0, -instance.box.y0).slices] &= ~taken[common.moved(-box.x0, -box.y0).slices]
    tight = Box.around(hole)
    if tight.is_empty:
        return None
    tight_box = tight.moved(instance.box.x0, instance.box.y0)
    return replace(instance, box=tight_box, hole=hole[tight.slices].copy(), barrier=None)


def intersect(first: Instance, second: Instance) -> Instance | None:
    """The pixels of the first instance that the second one has as well; None when there are none."""
    beyond = np.ones((first.box.height, first.box.width), bool)
    both = first.box.intersection(second.box)
    beyond[both.moved(-first.box.x0, -first.box.y0).slices] = ~second.hole[
        both.moved(-second.box.x0, -second.box.y0).slices
    ]
    return subtract(first, first.box, beyond)
