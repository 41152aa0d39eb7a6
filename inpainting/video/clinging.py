"""What clings to a found thing though the detector left it out: a foot, a shadow; the plate shows neither."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from inpainting.geometry import Box
from inpainting.request import Hole
from inpainting.video.blending import Map, slow_difference
from inpainting.video.frames import Frame, Plane
from inpainting.video.masks import grown
from inpainting.video.motion import Matrix
from inpainting.video.plate import Plate

_DIFFERENT: Final = (13.0, 7.0, 7.0)
"""8-bit levels of luma and chroma beyond which a frame shows something else than the plate."""
_ELSE: Final = 28.0
_REACH: Final = 1.0
"""How far things cling, in shares of the square root of the hole's area."""
_FARTHEST: Final = 0.25
"""… and in shares of the frame's width."""


def with_clinging(frame: Frame, hole: Hole, motion: Matrix, plate: Plate, *, grow: int) -> Hole:
    """The hole and what is connected to it and differs from the background, as far as that is to be trusted."""
    width = frame.extent.width
    reach = round(min(_REACH * float(np.sqrt(hole.sum())), _FARTHEST * width))
    layout = plate.layout
    box = layout.aligned(Box.around(hole).grown(reach + grow).clipped(frame.extent), frame.extent)
    different = _different(frame, hole, motion, plate, box) & grown(hole[box.slices], reach)
    inside = hole[box.slices]
    both = (different | inside).astype(np.uint8)
    _, numbers = cv2.connectedComponents(both)
    clinging = np.isin(numbers, np.unique(numbers[inside])) & (both > 0) & ~inside
    whole = hole.copy()
    whole[box.slices] |= grown(clinging, grow)
    return whole


def _different(frame: Frame, hole: Hole, motion: Matrix, plate: Plate, box: Box) -> Hole:
    """Where luma or chroma are not the background's in another light; specks do not count."""
    layout = plate.layout
    background, cover, trust = plate.viewed(motion, box)
    size = (-(-box.width // 2), -(-box.height // 2))
    outside = (~hole[box.slices]).astype(np.float32) * (cover > 0.99)
    known = (cv2.resize(outside, size, interpolation=cv2.INTER_AREA) > 0.99).astype(np.float32)
    found = np.zeros(size[::-1], np.bool_)
    scale = 1.0 / (1 << (layout.bits - 8))
    for limit, here, there in zip(_DIFFERENT, layout.crop(frame.planes, box), background, strict=True):
        one, other = (_smooth(plane, size) * scale for plane in (here, there))
        found |= np.abs(one - other - slow_difference(one, other, known, limit=_ELSE)) > limit
    found &= cv2.resize(trust * (cover > 0.99), size, interpolation=cv2.INTER_AREA) > 0.5
    solid = cv2.morphologyEx(found.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    return np.asarray(cv2.resize(solid, (box.width, box.height), interpolation=cv2.INTER_NEAREST) > 0, np.bool_)


def _smooth(plane: Plane, size: tuple[int, int]) -> Map:
    small = cv2.resize(plane.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(small, (0, 0), 1), np.float32)
