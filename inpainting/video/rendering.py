"""The second pass: lays the clean plate into each frame's hole and changes nothing outside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from inpainting.geometry import Box
from inpainting.request import Hole
from inpainting.video.blending import Map, slow_difference, soft_inside
from inpainting.video.frames import Frame, Layout, Planes, as_samples, shrunk
from inpainting.video.motion import Matrix
from inpainting.video.plate import Plate

_RIM: Final = 24
"""Pixels round the hole in which a frame and the plate are compared."""
_ELSE: Final = 28
"""8-bit levels; what differs more from the plate is something else, not another light."""


def cleaned(frame: Frame, hole: Hole, motion: Matrix, plate: Plate, *, feather: int) -> Frame:
    """The frame with the plate in its hole, fitted to its light and fading in over `feather` pixels."""
    layout = plate.layout
    box = layout.aligned(Box.around(hole).grown(_RIM).clipped(frame.extent), frame.extent)
    background, cover, _ = plate.viewed(motion, box)
    return with_background(frame, hole, box, background, cover, layout, feather=feather)


def with_background(
    frame: Frame, hole: Hole, box: Box, background: Planes, cover: Map, layout: Layout, *, feather: int
) -> Frame:
    """The frame with `background` (planes at `box`) inside the hole; `cover` is where it may be compared."""
    inside = hole[box.slices]
    opacity = soft_inside(inside, feather)
    known = (~inside).astype(np.float32) * (cover > 0.99)
    planes = tuple(plane.copy() for plane in frame.planes)
    for number, plane in enumerate(planes):
        steps, place = layout.steps(number), layout.slices(number, box)
        here, there = plane[place], background[number].astype(np.float32)
        comparable = (shrunk(known, steps) > 0.99).astype(np.float32)
        there += slow_difference(here, there, comparable, limit=_ELSE * (1 << (layout.bits - 8)))
        share = shrunk(opacity, steps)
        mixed = as_samples(here + share * (there - here), layout)
        plane[place] = np.where(share > 0, mixed, here)
    return replace(frame, planes=planes)
