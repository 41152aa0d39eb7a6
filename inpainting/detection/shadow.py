"""Suggests the shadow that an object casts on the ground beside it: darker than the ground, of its colour, attached."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.detection.classes import SOLID
from inpainting.detection.instance import SHADOW, Instance, make_hole
from inpainting.detection.refine import refine_map
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image

_SIDE: Final = 256
_DARKEST, _LIGHTEST = 0.2, 0.82
"""Lightness of a shadow in shares of the lit ground's."""
_TINT: Final = 14.0
"""How far a shadow's hue may be from the ground's, in a* and b*."""
_SMALLEST, _LARGEST = 0.03, 1.5
"""Area in shares of the object's."""

Map = npt.NDArray[np.float32]


def suggest_shadows(instances: Sequence[Instance], image: Image) -> tuple[Instance, ...]:
    """The likely shadows of the instances, labelled `SHADOW`, each as certain as its object; none overlaps one."""
    return tuple(_find_shadows(instances, image))


def _find_shadows(instances: Sequence[Instance], image: Image) -> Iterator[Instance]:
    extent = Extent(image.shape[1], image.shape[0])
    taken = make_hole(instances, extent)
    for instance in instances:
        if instance.label in SOLID:
            found = _find_shadow_of(instance, image, taken)
            if found is not None:
                taken[found.box.slices] |= found.hole
                yield found


def _find_shadow_of(instance: Instance, image: Image, taken: Hole) -> Instance | None:
    box = _surround(instance.box, Extent(image.shape[1], image.shape[0]))
    part = np.ascontiguousarray(image[box.slices])
    scale = min(1.0, _SIDE / max(box.width, box.height))
    size = (max(1, round(box.width * scale)), max(1, round(box.height * scale)))
    small = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
    occupied = _resize(taken[box.slices], size)
    own = np.zeros((box.height, box.width), bool)
    own[instance.box.moved(-box.x0, -box.y0).slices] = instance.hole
    feet = _resize(own, size)
    feet[: _find_row_at(feet, 0.7)] = False
    shadow = _keep_attached(
        _find_dark_ground(np.asarray(small, np.uint8), occupied, below=_find_row_at(feet, 0.0)), feet
    )
    share = int(np.count_nonzero(shadow)) / max(1, int(np.count_nonzero(_resize(own, size))))
    if not _SMALLEST < share < _LARGEST:
        return None
    soft = np.asarray(cv2.GaussianBlur(shadow.astype(np.float32), (0, 0), 1), np.float32)
    mask = (refine_map(soft, part) > 0.5) & ~taken[box.slices]
    tight = Box.around(mask)
    if tight.is_empty:
        return None
    return Instance(SHADOW, instance.score, tight.moved(box.x0, box.y0), mask[tight.slices].copy())


def _surround(box: Box, extent: Extent) -> Box:
    """Where the shadow would be: beside and below."""
    across, down = round(max(0.9 * box.width, 0.7 * box.height)) + 8, round(box.height * 0.45) + 8
    return Box(box.x0 - across, box.y0, box.x1 + across, box.y1 + down).clipped(extent)


def _find_dark_ground(image: Image, occupied: Hole, *, below: int) -> Hole:
    """Ground pixels (`below` a row, not `occupied`) that are as dark as a shadow on it and of its hue."""
    lab = cv2.cvtColor(image, cv2.COLOR_RGB2LAB).astype(np.float32)
    ground = ~occupied
    ground[:below] = False
    if np.count_nonzero(ground) < 64:
        return np.zeros(ground.shape, bool)
    lit = float(np.percentile(lab[..., 0][ground], 70))
    hue = np.median(lab[..., 1:][ground & (lab[..., 0] > 0.9 * lit)], axis=0)
    alike = (np.abs(lab[..., 1:] - hue) < _TINT).all(axis=2)
    dark = ground & alike & (lab[..., 0] < _LIGHTEST * lit) & (lab[..., 0] > _DARKEST * lit)
    return np.asarray(cv2.morphologyEx(dark.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)) > 0)


def _keep_attached(dark: Hole, feet: Hole) -> Hole:
    """The dark parts that touch the object's feet and do not run along the window's border."""
    near = cv2.dilate(feet.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    count, parts = cv2.connectedComponents(dark.astype(np.uint8), connectivity=8)
    kept = np.zeros(dark.shape, bool)
    border = np.ones(dark.shape, bool)
    border[1:-1, 1:-1] = False
    for number in range(1, count):
        own = parts == number
        if (own & near).any() and np.count_nonzero(own & border) < 0.25 * sum(dark.shape):
            kept |= own
    return kept


def _resize(mask: Hole, size: tuple[int, int]) -> Hole:
    return np.asarray(cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0)


def _find_row_at(mask: Hole, share: float) -> int:
    """The row at a share of the height of what is True."""
    rows = np.flatnonzero(mask.any(axis=1))
    return int(rows[0] + share * (rows[-1] - rows[0])) if rows.size else 0
