"""Makes masks of solid objects whole: small holes and specks go, what broke off goes back. No classes, no scores."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Hole

Labels = npt.NDArray[np.int32]

_PINHOLE: Final = 0.02
"""Enclosed holes smaller than this share of an object belong to it: a badge, the gap at a bent arm."""
_SPECK: Final = 0.03
"""Parts smaller than this share of the largest are specks, unless they lie near it."""
_PIECE: Final = 0.25
"""A part no larger than this share of one nearby broke off it: a foot, a hand, a bag."""
_OWNER: Final = 64
"""Pixels that an object must have for pieces to belong to it."""
_NEAR: Final = 0.15
"""Nearby is within this share of the root of an object's area."""


def clean_mask(mask: Hole) -> Hole:
    """The mask (H×W bool) of one object with its pinholes closed and without far specks."""
    return _drop_specks(fill_pinholes(mask))


def rejoin_parts(parts: Labels) -> Labels:
    """The parts of a mask (H×W, 0 = nothing) with every small one given the number of a larger one nearby."""
    sizes = np.bincount(parts.ravel())
    result = parts.copy()
    owners = [part for part in np.argsort(-sizes) if part and sizes[part] >= _OWNER]
    for part in owners:
        own = parts == part
        near = _grow_within(own, _NEAR * float(np.sqrt(sizes[part])))
        for piece in np.unique(result[near]):
            if piece and piece != part and sizes[piece] <= _PIECE * sizes[part]:
                result[result == piece] = result[own][0]
    return result


def fill_pinholes(mask: Hole) -> Hole:
    """The mask with its pinholes closed: what they make thin is no waist between two objects."""
    framed = np.pad(~mask, 1, constant_values=True).astype(np.uint8)
    _, parts, stats, _ = cv2.connectedComponentsWithStats(framed, connectivity=4)
    small = stats[:, cv2.CC_STAT_AREA] < _PINHOLE * np.count_nonzero(mask)
    small[[0, parts[0, 0]]] = False
    return np.asarray(mask | small[parts[1:-1, 1:-1]], np.bool_)


def _drop_specks(mask: Hole) -> Hole:
    count, parts, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    if count < 3:
        return mask
    sizes = stats[:, cv2.CC_STAT_AREA].copy()
    sizes[0] = 0
    largest = int(sizes.argmax())
    kept = sizes >= _SPECK * sizes[largest]
    kept[np.unique(parts[_grow_within(parts == largest, _NEAR * float(np.sqrt(sizes[largest])))])] = True
    kept[0] = False
    return np.asarray(kept[parts], np.bool_)


def _grow_within(part: Hole, reach: float) -> Hole:
    return np.asarray(cv2.distanceTransform((~part).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5) <= reach, np.bool_)
