"""Lines round writing, such as the outline of a balloon, that a hole of it must not cross. Finds no writing itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from inpainting.detection.instance import BARRIER_REACH, Instance
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image

_UNLIKE: Final = 40
"""Grey levels by which a line differs from the ground that the writing stands on."""
_GROUND: Final = 6
"""Up to so many pixels from the writing lies its ground."""
_BUSIEST: Final = 0.35
"""Where more of the surroundings is unlike the ground, there is no even ground and no line on it."""
_RIM: Final = 2
"""What lies so near to the writing is its own rim."""


def add_barrier(instance: Instance, image: Image) -> Instance:
    """The instance, knowing which of the pixels round it are lines that it does not grow over."""
    extent = Extent(image.shape[1], image.shape[0])
    around = instance.box.grown(BARRIER_REACH).clipped(extent)
    barrier = _find_lines(_place(instance, around), image[around.slices])
    return replace(instance, barrier=barrier if barrier.any() else None)


def _find_lines(hole: Hole, image: Image) -> Hole:
    """What is unlike the ground and is not joined to the writing."""
    none = np.zeros(hole.shape, np.bool_)
    gray = cv2.cvtColor(np.ascontiguousarray(image), cv2.COLOR_RGB2GRAY).astype(np.int16)
    away = cv2.distanceTransform((~hole).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    near = (away > _RIM) & (away <= _GROUND)
    if not near.any():
        return none
    unlike = np.abs(gray - int(np.median(gray[near]))) > _UNLIKE
    if unlike[near].mean() > _BUSIEST:
        return none
    _, labels = cv2.connectedComponents((unlike | hole).astype(np.uint8), connectivity=8)
    own = np.unique(labels[(away <= _RIM) & unlike | hole])
    return np.asarray(unlike & ~np.isin(labels, own), np.bool_)


def _place(instance: Instance, around: Box) -> Hole:
    hole = np.zeros((around.height, around.width), np.bool_)
    hole[instance.box.moved(-around.x0, -around.y0).slices] = instance.hole
    return hole
