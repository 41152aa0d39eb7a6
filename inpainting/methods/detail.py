"""Detail transfer: a soft fill gets the texture of the known pixels, patch by patch, and keeps its structure.

Thick parts of the hole are laid twice with large patches, the second time with the first one's result as the guess;
then everything is laid with smaller ones that join it to its surroundings. What was found at a reduced size is copied
at full size, so that an enlarged fill is as sharp as the picture. Deterministic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.geometry import Box
from inpainting.holes import depths
from inpainting.methods.matching import Match, PatchSize, blurred, find_match
from inpainting.request import Hole, Image

_THICK: Final = 24
"""A part of the hole at least this thick is laid with large patches first."""
_LARGE: Final = PatchSize(side=32, step=16, samples=4)
_SMALL: Final = PatchSize(side=16, step=8, samples=8)
_GAINS: Final = {_LARGE: 0.5, _SMALL: 1.0}
"""The share of a patch's colour difference to the fill, at the scale of a quarter of its side, that is made good."""
_COVERED: Final = 1e-3
"""Weight from which on a pixel counts as made of patches."""
_SEAMS: Final = ((3.0, 6.0), (1.0, 1.5))
"""Sigma in pixels by which the error at the edge is smoothed, and the depth over which it fades: coarse, then fine."""

Pixels = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Transfer:
    """Which known patch is laid where in a part of the hole, and what is added to its colours (N×3)."""

    part: Hole
    match: Match
    gains: Pixels


def with_detail(image: Image, hole: Hole, filled: Image) -> tuple[Image, Transfer | None]:
    """`filled` with the texture of what is known in `image`, and how it came; all H×W×3 uint8, `hole` H×W bool.

    Where too little is known the fill stays as it is, and there is no transfer.
    """
    result = np.where(hole[..., None], filled, image)
    thick = _thick_parts(hole)
    passes = [(thick, _LARGE), (thick, _LARGE), (hole, _SMALL)] if thick.any() else [(hole, _SMALL)]
    transfer = None
    for part, size in passes:
        transfer = _found(result, part, known=~hole, size=size)
        if transfer is not None:
            result = _laid(transfer, result, image=result, original=result, scale=1)
    return result, transfer


def with_full_detail(enlarged: Image, transfer: Transfer, *, image: Image, original: Image, scale: int) -> Image:
    """The same at full size: `enlarged` and `original` are `scale` times as large as `image`, or a little less.

    `image` is what `with_detail` returned; outside the hole, `original` is what the image was reduced from.
    """
    height, width = (length * scale for length in image.shape[:2])
    beyond = (0, height - original.shape[0], 0, width - original.shape[1])
    full, base = (
        np.asarray(cv2.copyMakeBorder(one, *beyond, cv2.BORDER_REPLICATE), np.uint8) for one in (original, enlarged)
    )
    return _laid(transfer, base, image=image, original=full, scale=scale)[: enlarged.shape[0], : enlarged.shape[1]]


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


def _laid(transfer: Transfer, base: Image, *, image: Image, original: Image, scale: int) -> Image:
    """`base` with the patches of `original` laid over each other inside the part, meeting the picture at its edge."""
    match, side = transfer.match, transfer.match.size.side
    box = Box.around(cv2.dilate(transfer.part.astype(np.uint8), np.ones((2 * side, 2 * side), np.uint8)) > 0)
    large = Box(box.x0 * scale, box.y0 * scale, box.x1 * scale, box.y1 * scale)
    total = np.zeros((large.height, large.width, 4), np.float32)
    half, curve = side * scale // 2, np.hanning(side * scale + 2)[1:-1]
    window = np.outer(curve, curve)[..., None].astype(np.float32)
    patch = np.ones((2 * half, 2 * half, 4), np.float32)
    for y, x, v, u, gain in zip(*match.to, *match.origin, transfer.gains, strict=True):
        patch[..., :3] = original[v * scale - half : v * scale + half, u * scale - half : u * scale + half] + gain
        top, left = y * scale - half - large.y0, x * scale - half - large.x0
        total[top : top + 2 * half, left : left + 2 * half] += patch * window
    weight = total[..., 3]
    made = np.asarray(total[..., :3] / np.maximum(weight, 1e-6)[..., None], np.float32)
    error = image[box.slices] - _reduced(made, scale)
    seam = _seam_correction(error, transfer.part[box.slices], covered=_reduced(weight, scale) > _COVERED)
    made += cv2.resize(seam, (large.width, large.height), interpolation=cv2.INTER_LINEAR)
    part = transfer.part[box.slices].astype(np.uint8)
    reach = 3 if scale > 1 else 1  # at a reduced size the hole goes on into pixels that are known in part
    part = np.asarray(cv2.dilate(part, np.ones((reach, reach), np.uint8)), np.uint8)
    inside = cv2.resize(part, (large.width, large.height), interpolation=cv2.INTER_NEAREST) > 0
    result = base.copy()
    shown = inside & (weight > _COVERED)
    result[large.slices] = np.where(shown[..., None], (made + 0.5).clip(0, 255).astype(np.uint8), base[large.slices])
    return result


def _reduced(pixels: Pixels, scale: int) -> Pixels:
    size = (pixels.shape[1] // scale, pixels.shape[0] // scale)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.float32) if scale > 1 else pixels


def _seam_correction(error: Pixels, part: Hole, *, covered: Hole) -> Pixels:
    """What is to be added inside so that the patches meet the picture at the edge: the error there, fading inwards."""
    near = covered & ~part & (cv2.dilate(part.astype(np.uint8), np.ones((7, 7), np.uint8)) > 0)
    share = near.astype(np.float32)
    depth = cv2.distanceTransform(part.astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)[..., None]
    total = np.zeros_like(error)
    for reach, fading in _SEAMS:
        known = blurred(share, reach)
        spread = blurred((error - total) * share[..., None], reach) / np.maximum(known, 1e-4)[..., None]
        total += spread * np.exp(-depth / fading)
    return total
