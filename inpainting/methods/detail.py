"""Detail transfer: a soft fill gets the texture of the known pixels, patch by patch, and keeps its structure.

Thick parts of the hole are laid twice with large patches, the second time with the first one's result as the guess;
then everything is laid with smaller ones that join it to its surroundings. What was found at a reduced size can be
laid at full size too, so that an enlarged fill is as sharp as the picture. Deterministic.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from inpainting.geometry import Box
from inpainting.holes import depths
from inpainting.methods.laying import Transfer, laid
from inpainting.methods.matching import PatchSize, blurred, find_match
from inpainting.request import Hole, Image

_THICK: Final = 24
"""A part of the hole at least this thick is laid with large patches first."""
_LARGE: Final = PatchSize(side=32, step=16, samples=4)
_SMALL: Final = PatchSize(side=16, step=8, samples=8)
_GAINS: Final = {_LARGE: 0.5, _SMALL: 1.0}
"""The share of a patch's colour difference to the fill, at the scale of a quarter of its side, that is made good."""


def with_detail(image: Image, hole: Hole, filled: Image) -> tuple[Image, Transfer | None]:
    """`filled` with the texture of what is known in `image`, and how it came; all H×W×3 uint8, `hole` H×W bool.

    Where too little is known the fill stays as it is, and there is no transfer.
    """
    result = np.where(hole[..., None], filled, image)
    thick = _thick_parts(hole)
    passes = [(thick, _LARGE), (thick, _LARGE), (hole, _SMALL)] if thick.any() else [(hole, _SMALL)]
    transfer, whole = None, Box(0, 0, hole.shape[1], hole.shape[0])
    for part, size in passes:
        transfer = _found(result, part, known=~hole, size=size)
        if transfer is not None:
            result = laid(transfer, result, image=result, original=result, scale=1, place=whole)
    return result, transfer


def _thick_parts(hole: Hole) -> Hole:
    """The connected parts that are thick."""
    count, parts = cv2.connectedComponents(hole.astype(np.uint8), connectivity=8)
    is_thick = np.zeros(count, bool)
    is_thick[parts[depths(hole) >= _THICK / 2]] = True
    return np.asarray(is_thick[parts] & hole, np.bool_)


def _found(image: Image, part: Hole, *, known: Hole, size: PatchSize) -> Transfer | None:
    match = find_match(image, part, known=known, size=size)
    if match is None:
        return None
    smooth = blurred(image.astype(np.float32), size.side / 4)
    there, here = (
        smooth[np.minimum(y, part.shape[0] - 1), np.minimum(x, part.shape[1] - 1)] for y, x in (match.to, match.origin)
    )
    return Transfer(part, match, np.asarray(_GAINS[size] * (there - here), np.float32))
