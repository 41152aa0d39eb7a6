"""Finds dust, hairs and scratches: small things that stand out from an even neighbourhood. No network.

What a disc of about 0.6 % of the picture's longer side does not fit into is small (top-hat, dark and light). It counts
where it stands out from the texture around it and its own rim is even, so that foliage and gravel are left alone. Lines
that are straight and cross the picture are no hairs.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.detection.classes import SPECK, SPECK_CERTAINTY, STRENGTHS, compute_speck_disc
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image

_SIDE: Final = 2400
"""Larger pictures are looked at reduced."""
_FAINTEST: Final = {1: 26.0, 2: 15.0, 3: 8.0}
"""Grey levels by which a speck differs from its ground, by strength."""
_BUSY: Final = {1: 7.0, 2: 5.0, 3: 4.0}
"""So many times the texture around it a speck stands out."""
_RIM: Final = 0.33
"""The rim of a speck varies by at most this share of its contrast."""
_OWN: Final = 0.4
"""What differs from the ground by this share of its contrast belongs to a speck."""
_LONGEST: Final = 0.12
"""Of the longer side: longer things are no hairs."""
_STRAIGHT: Final = 0.04
"""Of a length: what bends by less is straight."""
_LONG: Final = 6
"""So many times as long as the disc is wide, something is a line."""
_CROWD, _MOST_NEAR = 12, 5
"""More specks than this within so many times the disc are a pattern."""
_MOST: Final = 4000
"""Where there is more than this that may be a speck, it is a pattern."""
_GAIN: Final = 5.0
"""How much contrast the picture of specks has more."""

Values = npt.NDArray[Any]


@dataclass(frozen=True, eq=False)
class _Sight:
    """One kind of specks, dark or light, in a reduced picture: `depth` is by how much each pixel stands out (h×w)."""

    grey: Image
    depth: Image
    texture: Values
    disc: int


def find_specks(image: Image, *, strength: int) -> list[Instance]:
    """The specks in an image (H×W×3 uint8); their certainty says at which of `STRENGTHS` they are found first."""
    small = _reduce(np.ascontiguousarray(image))
    disc = 2 * math.ceil(compute_speck_disc(Extent(small.shape[1], small.shape[0])) / 2) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (disc, disc))
    dark, light = (cv2.morphologyEx(small, way, kernel) for way in (cv2.MORPH_BLACKHAT, cv2.MORPH_TOPHAT))
    texture = _measure_texture(cv2.add(dark, light), disc)
    extent = Extent(image.shape[1], image.shape[0])
    found = []
    for depth in (dark, light):
        sight = _Sight(small, np.asarray(depth, np.uint8), texture, disc)
        found += [_enlarge(part, box, extent, small.shape, score) for box, part, score in _find(sight, strength)]
    return sorted(_leave_patterns(found, _CROWD * compute_speck_disc(extent)), key=lambda one: -one.area)


def _leave_patterns(found: list[Instance], reach: float) -> list[Instance]:
    """Those that have not many others within `reach` pixels: leaves, pebbles and stars come in crowds."""
    if not found:
        return found
    middles = np.array([((one.box.x0 + one.box.x1) / 2, (one.box.y0 + one.box.y1) / 2) for one in found])
    near = np.hypot(*(middles[:, None] - middles[None]).transpose(2, 0, 1)) <= reach
    return [one for one, count in zip(found, near.sum(axis=1), strict=True) if count <= _MOST_NEAR]


def show_specks(image: Image, *, disc: int) -> Image:
    """The picture (h×w×3 uint8) as grey with all that is coarser than specks taken out, for specks to be seen.

    `disc` is the diameter in pixels of what is just as coarse.
    """
    grey = cv2.cvtColor(np.ascontiguousarray(image), cv2.COLOR_RGB2GRAY)
    ground = cv2.GaussianBlur(grey, (0, 0), max(1.0, disc / 2))
    raised = np.clip(128 + _GAIN * (grey.astype(np.float32) - ground), 0, 255).astype(np.uint8)
    return np.repeat(raised[..., None], 3, axis=2)


def _reduce(image: Image) -> Image:
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    scale = _SIDE / max(grey.shape)
    if scale < 1:
        size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(grey, (0, 0), 0.7), np.uint8)


def _measure_texture(depth: Values, disc: int) -> Values:
    """How much stands out around each pixel on the mean; single strong places count no more than some."""
    capped = np.minimum(depth.astype(np.float32), 4 * float(np.mean(depth)) + 4)
    side = 8 * disc + 1
    return np.asarray(cv2.blur(capped, (side, side)), np.float32)


def _find(sight: _Sight, strength: int) -> Iterator[tuple[Box, Hole, float]]:
    least = np.maximum(_FAINTEST[strength], _BUSY[strength] * sight.texture)
    likely = (sight.depth > _OWN * least).astype(np.uint8)
    count, parts, stats, _ = cv2.connectedComponentsWithStats(likely, connectivity=8)
    strong = np.zeros(count, np.bool_)
    strong[np.unique(parts[sight.depth > least])] = True
    strong[0] = False
    numbers = np.flatnonzero(strong)
    if len(numbers) > _MOST:
        return
    for number in numbers:
        x, y, width, height = (int(value) for value in stats[number, :4])
        box = Box(x, y, x + width, y + height)
        part = parts[box.slices] == number
        if _is_small(part, box, sight) and (score := _judge(part, box, sight, strength)):
            yield box, part, score


def _is_small(part: Hole, box: Box, sight: _Sight) -> bool:
    """Whether it is a dot or a hair, and neither large nor a straight line that crosses the picture."""
    points = np.argwhere(part)[:, ::-1].astype(np.float32)
    (_, sides, _) = cv2.minAreaRect(points)
    length, breadth = max(sides) + 1, min(sides) + 1
    longest = max(sight.grey.shape)
    if length > _LONGEST * longest or np.count_nonzero(part) > 3 * sight.disc * max(sight.disc, length / 2):
        return False
    whole = Box.of(Extent(sight.grey.shape[1], sight.grey.shape[0]))
    at_edge = box.grown(1).intersection(whole) != box.grown(1)
    is_line = length > _LONG * sight.disc
    return not (is_line and (at_edge or breadth < max(3.0, _STRAIGHT * length)))


def _judge(part: Hole, box: Box, sight: _Sight, strength: int) -> float:
    """Its certainty; 0 where its rim is not even, so that it is part of something."""
    extent = Extent(sight.grey.shape[1], sight.grey.shape[0])
    around = box.grown(sight.disc).clipped(extent)
    own = np.zeros((around.height, around.width), np.uint8)
    own[box.moved(-around.x0, -around.y0).slices] = part
    away = cv2.distanceTransform(1 - own, cv2.DIST_L2, cv2.DIST_MASK_5)
    rim = (away > 2) & (away <= sight.disc)
    if np.count_nonzero(rim) < 8:
        return 0.0
    contrast = float(np.percentile(sight.depth[around.slices][own > 0], 90))
    low, high = np.percentile(sight.grey[around.slices][rim], (4, 96))
    others = float(np.percentile(sight.depth[around.slices][rim], 92))
    if max(high - low, others) > _RIM * contrast + 2:
        return 0.0
    texture = float(sight.texture[around.slices].mean())
    return next(
        (SPECK_CERTAINTY[one] for one in STRENGTHS[:strength] if contrast >= max(_FAINTEST[one], _BUSY[one] * texture)),
        SPECK_CERTAINTY[strength],
    )


def _enlarge(part: Hole, box: Box, extent: Extent, shape: tuple[int, ...], score: float) -> Instance:
    """The speck at the picture's full size."""
    x, y = extent.width / shape[1], extent.height / shape[0]
    framed = box.grown(1)
    place = framed.scaled(x, y)
    soft = cv2.resize(np.pad(part, 1).astype(np.float32), (place.width, place.height), interpolation=cv2.INTER_LINEAR)
    inside = place.clipped(extent)
    hole = soft[inside.moved(-place.x0, -place.y0).slices] > 0.4
    tight = Box.around(hole)
    return Instance(SPECK, score, tight.moved(inside.x0, inside.y0), hole[tight.slices].copy())
