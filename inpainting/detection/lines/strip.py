"""Follows a line to the pixel: the picture along a rough way is laid out straight, and there the line is looked for.

Laid out so, a line is nearly a column however it runs in the picture; its middle is the best way from end to end, its
width is read from the mean of many rows.
"""

from __future__ import annotations

import math
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.detection.lines.line import Lengths, Line, Points
from inpainting.detection.lines.loops import find_best_way
from inpainting.engine.request import Image

Strip = npt.NDArray[Any]
"""A row for each pixel along a way, a column for each pixel across it."""

_ALONG: Final = 3.0
"""Pixels along the way over which rows are averaged before the line is looked for."""
_WIDTHS: Final = (1, 3, 5, 9, 13, 19, 27)
"""Widths of lines that are tried."""
_BEND: Final = 0.35
"""What a pixel aside costs, in shares of what a pixel of the line gains."""
_ASIDE: Final = 0.3
"""What the farthest column costs, in the same shares: the rough way is meant."""
_EDGE: Final = 0.3
"""A line ends where its contrast has fallen to this share."""
_WIDTH_ALONG: Final = 12.0
"""Pixels along the way over which its width is averaged."""
_SLIMMEST, _WIDEST = 0.6, 1.7
"""Its width stays within these shares of the usual one."""
_LEAST, _UNSEEN = 5.0, 1.5
"""Where fewer grey levels tell a line from its ground, it is taken to reach so far to each side."""
_SIGN: Final = 0.3
"""The line is seen where it has at least this share of its usual contrast."""


def follow_line(grey: Image, way: Points, *, aside: int) -> Line:
    """The line along a rough way in a lightness map (H×W uint8), looked for up to `aside` pixels to either side."""
    middle = smooth_way(way, aside / 2)
    normals = _compute_normals(middle)
    strip = cv2.GaussianBlur(_lay_out(grey, middle, normals, 2 * aside), (1, 0), 0.01, sigmaY=_ALONG)
    gains = [gain[:, aside:-aside] for gain in _compute_gains(strip)]
    ways = [_find_way(gain) for gain in gains]
    is_light = ways[1][0] > ways[0][0]
    offsets = cv2.GaussianBlur((ways[is_light][1] - aside).astype(np.float64)[:, None], (1, 0), 0.01, sigmaY=_ALONG)
    middle = middle + normals * offsets
    return _measure(grey, middle, sign=-1.0 if is_light else 1.0, most=2 * aside)


def smooth_way(way: Points, sigma: float) -> Points:
    """A way with a point at each pixel of its length and without its steps; its ends stay."""
    lengths = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(way, axis=0).T))])
    count = max(2, round(float(lengths[-1])) + 1)
    dense = np.stack([np.interp(np.linspace(0, lengths[-1], count), lengths, way[:, k]) for k in (0, 1)], axis=1)
    reach = min(count - 1, round(3 * sigma))
    if reach < 1:
        return dense
    framed = np.concatenate([2 * dense[0] - dense[reach:0:-1], dense, 2 * dense[-1] - dense[-2 : -reach - 2 : -1]])
    return np.asarray(cv2.GaussianBlur(framed, (1, 0), 0.01, sigmaY=sigma)[reach : reach + count], np.float64)


def measure_ground(grey: Image, line: Line) -> float:
    """By how many grey levels the ground beside a line varies across it, for most of its length."""
    near, far = math.ceil(line.width / 2) + 2, math.ceil(line.width / 2) + 2 + max(6, round(2 * line.width))
    strip = _lay_out(grey, line.points, _compute_normals(line.points), far)
    sides = strip[:, : far - near + 1], strip[:, far + near :]
    spread = np.maximum(*(side.max(axis=1) - side.min(axis=1) for side in sides))
    return float(np.percentile(spread, 60)) / 2


def _compute_normals(middle: Points) -> Points:
    along = np.gradient(middle, axis=0)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
    return np.stack([-along[:, 1], along[:, 0]], axis=1)


def _lay_out(grey: Image, middle: Points, normals: Points, reach: int) -> Strip:
    """The picture along the way, `reach` pixels to either side."""
    across = np.arange(-reach, reach + 1)
    x, y = (middle[:, k, None] + normals[:, k, None] * across - 0.5 for k in (0, 1))
    laid = cv2.remap(
        grey, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return laid.astype(np.float32)


def _compute_gains(strip: Strip) -> tuple[Strip, Strip]:
    """By how much each pixel is darker, and lighter, than what is to the left and to the right of it."""
    dark, light = np.zeros_like(strip), np.zeros_like(strip)
    for width in _WIDTHS:
        if 3 * width > strip.shape[1] // 2 and width > 1:
            break
        mean = cv2.blur(strip, (width, 1), borderType=cv2.BORDER_REPLICATE)
        step = (width + 3) // 2
        framed = cv2.copyMakeBorder(cv2.blur(strip, (3, 1)), 0, 0, step + 1, step + 1, cv2.BORDER_REPLICATE)
        left, right = framed[:, : strip.shape[1]], framed[:, 2 * step + 2 :]
        np.maximum(dark, np.minimum(left, right) - mean, out=dark)
        np.maximum(light, mean - np.maximum(left, right), out=light)
    return dark, light


def _find_way(gain: Strip) -> tuple[float, npt.NDArray[np.int32]]:
    """What the best way through a strip gains, and its columns; single strong places count no more than usual ones."""
    usual = max(float(np.median(gain.max(axis=1))), 1.0)
    reach = gain.shape[1] // 2
    aside = (np.arange(-reach, reach + 1) / max(reach, 1)) ** 2
    capped = np.ascontiguousarray(np.minimum(gain, 1.2 * usual) - _ASIDE * usual * aside, np.float32)
    way = np.zeros(len(gain), np.int32)
    return find_best_way(capped, _BEND * usual, way), way


def _measure(grey: Image, middle: Points, *, sign: float, most: int) -> Line:
    """The line whose middle is known: how wide it is and how much it stands out (`sign` 1 dark, -1 light)."""
    normals = _compute_normals(middle)
    depth = _compute_depth(_lay_out(grey, middle, normals, 2 * most), sign)
    usual = np.median(depth, axis=0)
    contrast = float(usual[2 * most - 1 : 2 * most + 2].max())
    widths = [float(_find_edges(half, np.array([contrast]))[0]) for half in _cut_in_halves(usual[None])]
    mean = cv2.GaussianBlur(depth, (1, 0), 0.01, sigmaY=_WIDTH_ALONG, borderType=cv2.BORDER_REPLICATE)
    peak = np.maximum(mean[:, 2 * most], 0.5 * contrast)
    sides = [
        np.clip(_find_edges(half, peak), _SLIMMEST * width, _WIDEST * width)
        for half, width in zip(_cut_in_halves(mean), widths, strict=True)
    ]
    if contrast < _LEAST or len(middle) <= _ALONG:
        sides = [np.full(len(middle), _UNSEEN)] * 2
    left, right = (_smooth(side) for side in sides)
    brief = cv2.GaussianBlur(depth[:, 2 * most - 1 : 2 * most + 2].mean(axis=1)[:, None], (1, 0), 0.01, sigmaY=_ALONG)
    seen = float(np.mean(brief > _SIGN * max(contrast, 1.0)))
    return Line(middle + normals * ((right - left) / 2)[:, None], (left + right) / 2, sign * contrast, seen)


def _compute_depth(strip: Strip, sign: float) -> Strip:
    """By how much each pixel is darker (`sign` 1) or lighter (-1) than what is beside the line on its own side.

    In the middle it must be so on both sides, or it is an edge and no line.
    """
    reach = strip.shape[1] // 2
    beside = max(2, reach // 4)
    left = np.median(strip[:, reach - 2 * beside : reach - beside], axis=1)
    right = np.median(strip[:, reach + beside + 1 : reach + 2 * beside + 1], axis=1)
    ground = np.where(np.arange(-reach, reach + 1) < 0, left[:, None], right[:, None])
    ground[:, reach - 1 : reach + 2] = (np.minimum(sign * left, sign * right) * sign)[:, None]
    return np.asarray((ground - strip) * sign, np.float32)


def _cut_in_halves(depth: Strip) -> tuple[Strip, Strip]:
    """From the middle to the left, and to the right."""
    middle = depth.shape[1] // 2
    return depth[:, middle::-1], depth[:, middle:]


def _find_edges(half: Strip, peak: npt.NDArray[np.floating]) -> Lengths:
    """Where in each row the contrast has fallen below a share of its peak, in parts of pixels from the middle."""
    limit = (_EDGE * peak)[:, None]
    below = half < limit
    below[:, 0], below[:, -1] = False, True
    first = below.argmax(axis=1)
    rows = np.arange(len(half))
    before, after = half[rows, first - 1], half[rows, first]
    part = (before - limit[:, 0]) / np.maximum(before - after, 1e-6)
    return np.asarray(first - 1 + np.clip(part, 0, 1), np.float64)


def _smooth(values: Lengths) -> Lengths:
    return np.asarray(cv2.GaussianBlur(values[:, None], (1, 0), 0.01, sigmaY=_ALONG)[:, 0], np.float64)
