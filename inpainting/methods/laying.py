"""Lays known patches over each other inside a hole, so that they meet the picture at its edge.

Colours are added up at the size of the patches; what is smooth (the patches' gains, the correction at the seam) is
made at the size of the search and enlarged. Which patch goes where is `matching`'s business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.geometry import Box, Extent
from inpainting.methods.patches import Match, Pixels
from inpainting.request import Hole, Image

_NEAR: Final = 3
"""Pixels beside the part, at the size of the search, from which the error at its edge is taken."""
_SEAMS: Final = ((3.0, 6.0), (1.0, 1.5))
"""Sigma in pixels by which the error at the edge is smoothed, and the depth over which it fades: coarse, then fine."""
_COVERED: Final = 0.5
"""Weight, of 255, from which on a pixel counts as made of patches."""
_STRIP: Final = 64
"""Rows that are worked on at once, so that what is in between stays small."""


@dataclass(frozen=True, eq=False)
class Transfer:
    """Which known patch is laid where in a part of the hole, and what is added to its colours (N×3)."""

    part: Hole
    match: Match
    gains: Pixels


def laid(transfer: Transfer, base: Image, *, image: Image, original: Image, scale: int, place: Box) -> Image:
    """`base`, which is what lies at `place`, with the patches of `original` laid inside the part.

    `original` is `scale` times as large as `image`, or a little less; `place` is in its pixels, `transfer` in those
    of `image`, which outside the part is what the patches are to meet.
    """
    height, width = transfer.part.shape
    box = Box.around(transfer.part).grown(_NEAR + 1).clipped(Extent(width, height))
    part = transfer.part[box.slices].astype(np.uint8)
    made, weight = _overlaid(transfer.match, original, box, scale)
    gained = _gained(transfer, box)
    error = image[box.slices] - (_reduced(made, scale) + gained)
    gained += _seam_correction(error, part, covered=_reduced(weight, scale) > _COVERED)
    size = (made.shape[1], made.shape[0])
    smooth = cv2.resize(gained, size, interpolation=cv2.INTER_LINEAR) if scale > 1 else gained
    pixels = np.asarray(cv2.add(made, smooth, dtype=cv2.CV_8U), np.uint8)
    shown = _inside(part, scale) & (weight > _COVERED)
    return _shown(base, pixels, shown, at=_times(box, scale), place=place)


def _overlaid(match: Match, original: Image, box: Box, scale: int) -> tuple[Pixels, Pixels]:
    """The weighted mean of all patches in `box`, and their weight, `scale` times as large as `box`."""
    large, side = _times(box, scale), match.size.side * scale
    total = np.zeros((large.height, large.width, 3), np.float32)
    weight = np.zeros((large.height, large.width), np.float32)
    curve = np.hanning(side + 2)[1:-1]
    window = np.rint(255 * np.outer(curve, curve)).astype(np.uint8)
    window_of_colours = np.repeat(window[..., None], 3, axis=2)
    centres = (scale * np.stack([*match.to, *match.origin], axis=1) - side // 2).tolist()
    for top, left, from_top, from_left in centres:
        y0, y1 = max(top, large.y0), min(top + side, large.y1)
        x0, x1 = max(left, large.x0), min(left + side, large.x1)
        if y0 >= y1 or x0 >= x1:
            continue
        here = (slice(y0 - large.y0, y1 - large.y0), slice(x0 - large.x0, x1 - large.x0))
        seen = (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))
        patch = _patch(original, Box(x0, y0, x1, y1).moved(from_left - left, from_top - top))
        cv2.accumulateProduct(patch, window_of_colours[seen], total[here])
        cv2.accumulate(window[seen], weight[here])
    _divide(total, weight)
    return total, weight


def _divide(total: Pixels, weight: Pixels) -> None:
    """Makes the mean of the total, in place, strip by strip."""
    for start in range(0, len(total), _STRIP):
        rows = slice(start, start + _STRIP)
        cv2.divide(total[rows], cv2.merge([np.maximum(weight[rows], 1e-6)] * 3), dst=total[rows])


def _patch(original: Image, box: Box) -> Image:
    """What is in `box`; beyond the end of the picture its last pixels go on."""
    patch = original[box.slices]
    below, beside = box.height - patch.shape[0], box.width - patch.shape[1]
    return patch if below == beside == 0 else _going_on(patch, below, beside)


def _going_on(patch: Image, below: int, beside: int) -> Image:
    return np.asarray(cv2.copyMakeBorder(patch, 0, below, 0, beside, cv2.BORDER_REPLICATE), np.uint8)


def _gained(transfer: Transfer, box: Box) -> Pixels:
    """The patches' gains blended as the patches are: box.height×box.width×3."""
    rows, row = np.unique(transfer.match.to[0], return_inverse=True)
    columns, column = np.unique(transfer.match.to[1], return_inverse=True)
    gains = np.zeros((len(rows), len(columns), 4), np.float32)
    gains[row, column, :3], gains[row, column, 3] = transfer.gains, 1.0
    side = transfer.match.size.side
    down, across = _windows(rows, side, box.y0, box.y1), _windows(columns, side, box.x0, box.x1)
    total = np.einsum("ry,rxc->yxc", down, np.einsum("rkc,kx->rxc", gains, across, optimize=True), optimize=True)
    return np.asarray(total[..., :3] / np.maximum(total[..., 3:], 1e-6), np.float32)


def _windows(centres: npt.NDArray[np.int64], side: int, start: int, stop: int) -> Pixels:
    """Each patch's weights along one side of a box: centres×length."""
    curve = np.asarray(np.hanning(side + 2), np.float32)
    places = np.arange(start, stop) - centres[:, None] + side // 2 + 1
    return np.asarray(curve[places.clip(0, side + 1)], np.float32)


def _reduced(pixels: Pixels, scale: int) -> Pixels:
    size = (pixels.shape[1] // scale, pixels.shape[0] // scale)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.float32) if scale > 1 else pixels


def _seam_correction(error: Pixels, part: Image, *, covered: Hole) -> Pixels:
    """What is to be added inside so that the patches meet the picture at the edge: the error there, fading inwards."""
    reach = 2 * _NEAR + 1
    near = covered & (part == 0) & (cv2.dilate(part, np.ones((reach, reach), np.uint8)) > 0)
    share = near.astype(np.float32)
    depth = cv2.distanceTransform(part, cv2.DIST_L2, cv2.DIST_MASK_5)[..., None]
    total = np.zeros_like(error)
    for sigma, fading in _SEAMS:
        spread = _spread((error - total) * share[..., None], sigma) / np.maximum(_spread(share, sigma), 1e-4)[..., None]
        total += spread * np.exp(-depth / fading)
    return total


def _spread(pixels: Pixels, sigma: float) -> Pixels:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma, borderType=cv2.BORDER_CONSTANT), np.float32)


def _inside(part: Image, scale: int) -> Hole:
    if scale == 1:
        return part > 0
    grown = cv2.dilate(part, np.ones((3, 3), np.uint8))  # the hole goes on into pixels that are known in part
    size = (part.shape[1] * scale, part.shape[0] * scale)
    return np.asarray(cv2.resize(grown, size, interpolation=cv2.INTER_NEAREST) > 0, np.bool_)


def _shown(base: Image, pixels: Image, shown: Hole, *, at: Box, place: Box) -> Image:
    """`base`, which lies at `place`, with those of `pixels`, which lie at `at`, that are shown."""
    result, shared = base.copy(), at.intersection(place)
    there, here = (shared.moved(-box.x0, -box.y0).slices for box in (at, place))
    np.copyto(result[here], pixels[there], where=shown[there][..., None])
    return result


def _times(box: Box, scale: int) -> Box:
    return Box(box.x0 * scale, box.y0 * scale, box.x1 * scale, box.y1 * scale)
