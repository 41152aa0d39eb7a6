"""Detail transfer: a soft fill gets the texture of the known pixels, patch by patch, and keeps its structure.

Thick parts of the hole are laid with large patches that are arranged to fit each other; then everything is laid with
smaller ones that join it to its surroundings. What was found at a reduced size can be
laid at full size too, so that an enlarged fill is as sharp as the picture. Deterministic.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from inpainting.geometry import Box
from inpainting.holes import depths
from inpainting.methods.arranging import arranged
from inpainting.methods.laying import Transfer, laid
from inpainting.methods.matching import find_match
from inpainting.methods.patches import Match, PatchSize, Pixels, blurred
from inpainting.request import Hole, Image

_THICK: Final = 24
"""A part of the hole at least this thick is laid with large patches first."""
_LARGE: Final = PatchSize(side=40, step=20, samples=4)
_SMALL: Final = PatchSize(side=16, step=8, samples=8)
_GAINS: Final = {_LARGE: 0.5, _SMALL: 1.0}
"""The share of a patch's colour difference to the fill, at the scale of a quarter of its side, that is made good."""


def with_detail(image: Image, hole: Hole, filled: Image) -> tuple[Image, Transfer | None]:
    """`filled` with the texture of what is known in `image`, and how it came; all H×W×3 uint8, `hole` H×W bool.

    Where too little is known the fill stays as it is, and there is no transfer.
    """
    result = np.where(hole[..., None], filled, image)
    thick = _thick_parts(hole)
    transfer, whole = None, Box(0, 0, hole.shape[1], hole.shape[0])
    for find, part, size in ((arranged, thick, _LARGE), (find_match, hole, _SMALL)):
        match = find(result, part, known=~hole, size=size)
        transfer = None if match is None else Transfer(part, match, _gains(result, match))
        if transfer is not None:
            result = laid(transfer, result, image=result, original=result, scale=1, place=whole)
    return result, transfer


def _thick_parts(hole: Hole) -> Hole:
    """The connected parts that are thick."""
    count, parts = cv2.connectedComponents(hole.astype(np.uint8), connectivity=8)
    is_thick = np.zeros(count, bool)
    is_thick[parts[depths(hole) >= _THICK / 2]] = True
    return np.asarray(is_thick[parts] & hole, np.bool_)


def _gains(image: Image, match: Match) -> Pixels:
    smooth = blurred(image.astype(np.float32), match.size.side / 4)
    height, width = image.shape[:2]
    there, here = (smooth[np.minimum(y, height - 1), np.minimum(x, width - 1)] for y, x in (match.to, match.origin))
    return np.asarray(_GAINS[match.size] * (there - here), np.float32)
