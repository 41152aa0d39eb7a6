"""Where a hole could be copied from: nearby places whose surroundings look like those of the hole. Copies nothing.

Every offset in a window is judged at a reduced size, and the best few at full size. Deterministic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.healing.placement import Placement, take_part

Floats = npt.NDArray[np.float32]

_RIM: Final = 4
"""Pixels round the hole that are compared, at the reduced size and at full size."""
_LARGEST: Final = 64
"""Pixels of the longer side at which a hole is looked at."""
_REACH: Final = 2.0
"""How far one looks, in sides of the hole, …"""
_SHORTEST: Final = 80
"""… but no less than so many pixels."""
_WIDEST: Final = 1024
"""Pixels of the longer side at which what lies round it is looked at."""
_CANDIDATES: Final = 12
_LOOKED_AT: Final = 3000
"""So many pixels of the rim are compared at full size, at most."""
_RESTLESS: Final = 2.0
"""What it costs that a source varies more, inside, than the rim of the hole does."""
_FAR: Final = 30.0
"""What the farthest place costs beside one next to the hole, in squared grey levels."""


@dataclass(frozen=True, eq=False)
class _Scene:
    """The window round a hole at the reduced size; the hole with its rim lies in `box`."""

    image: Floats
    hole: Hole
    barred: Hole
    box: Box
    step: int


def propose_placements(
    image: Image, hole: Hole, box: Box, *, excluded: Hole | None = None, count: int = 6
) -> tuple[Placement, ...]:
    """Up to `count` placements, the most fitting first; one at least, wherever it is, unless something is `excluded`.

    image: H×W×3 uint8; hole: h×w bool, inside `box`. From `excluded` (H×W bool) nothing is copied; where it leaves no
    place nearby, one is looked for in the whole picture.
    """
    near = round(max(_REACH * min(max(hole.shape), 8 * min(hole.shape)), _SHORTEST))
    ranked = _rank(image, hole, box, excluded, reach=near)
    if excluded is None:
        return ranked[:count] or (_find_beside(box, Extent(image.shape[1], image.shape[0])),)
    return (ranked or _rank(image, hole, box, excluded, reach=max(image.shape)))[:count]


def _rank(image: Image, hole: Hole, box: Box, excluded: Hole | None, *, reach: int) -> tuple[Placement, ...]:
    """All that are found no farther than `reach` pixels from the hole."""
    extent = Extent(image.shape[1], image.shape[0])
    scene = _reduce(image, hole, box, excluded, reach)
    costs = _judge_all(scene)
    rim = _find_rim(image, hole, box)
    found = sorted(_refine(image, rim, offset, scene.step) for offset in _find_lowest(costs, scene))
    ranked = (Placement(dx, dy).limited(box, extent) for _, (dx, dy) in found)
    return tuple(one for one in dict.fromkeys(ranked) if excluded is None or _is_free(hole, box, one, excluded))


def _is_free(hole: Hole, box: Box, placement: Placement, excluded: Hole) -> bool:
    """Whether nothing that is excluded would be copied."""
    whole = Box(0, 0, excluded.shape[1], excluded.shape[0])
    return not (hole & take_part(excluded, whole, box.moved(placement.dx, placement.dy))).any()


def _reduce(image: Image, hole: Hole, box: Box, excluded: Hole | None, reach: int) -> _Scene:
    """A pixel of the reduced size is hole, or barred, where any of its block is."""
    extent = Extent(image.shape[1], image.shape[0])
    window = box.grown(reach).clipped(extent)
    step = max(1, -(-max(hole.shape) // _LARGEST), -(-max(window.width, window.height) // _WIDEST))
    window = box.grown(reach // step * step).clipped(extent)
    size = Extent(window.width // step, window.height // step)
    whole = np.zeros((window.height, window.width), np.bool_)
    whole[box.moved(-window.x0, -window.y0).slices] = hole
    barred = whole if excluded is None else whole | excluded[window.slices]
    small = _shrink(image[window.slices], size, step).astype(np.float32)
    parts = [_shrink(part.view(np.uint8) * np.uint8(255), size, step) > 0 for part in (whole, barred)]
    around = Box.around(parts[0]).grown(_RIM).clipped(size)
    return _Scene(np.asarray(small, np.float32), parts[0], parts[1], around, step)


def _shrink(pixels: npt.NDArray[np.uint8], size: Extent, step: int) -> npt.NDArray[np.uint8]:
    """Means of whole blocks of `step` pixels; what is left over at the right and at the bottom is not looked at."""
    blocks = pixels[: size.height * step, : size.width * step]
    return np.asarray(cv2.resize(blocks, tuple(size), interpolation=cv2.INTER_AREA), np.uint8)


def _judge_all(scene: _Scene) -> Floats:
    """What each place of the upper left corner of the hole's box costs; infinite where it must not be."""
    here = scene.box.slices
    hole, image = scene.hole[here].astype(np.float32), scene.image
    rim = _grow(scene.hole, _RIM)[here].astype(np.float32) - hole
    unlike = cv2.matchTemplate(image, image[here], cv2.TM_SQDIFF, mask=np.repeat(rim[..., None], 3, axis=2))
    costs = unlike / max(3 * rim.sum(), 1)
    luma = image.mean(axis=2)
    varied = np.hypot(cv2.Sobel(luma, cv2.CV_32F, 1, 0, ksize=1), cv2.Sobel(luma, cv2.CV_32F, 0, 1, ksize=1))
    inside = cv2.matchTemplate(varied, hole, cv2.TM_CCORR) / max(hole.sum(), 1)
    usual = float((varied[here] * rim).sum() / max(rim.sum(), 1))
    costs += _RESTLESS * np.maximum(inside - usual, 0) ** 2
    y, x = np.mgrid[: costs.shape[0], : costs.shape[1]]
    away = np.hypot(y - scene.box.y0, x - scene.box.x0)
    costs += _FAR * away / max(away.max(), 1)
    covered = cv2.matchTemplate(scene.barred.astype(np.float32), hole, cv2.TM_CCORR)
    return np.where(covered > 0.5, np.inf, costs).astype(np.float32)


def _find_lowest(costs: Floats, scene: _Scene) -> list[tuple[int, int]]:
    """Offsets in pixels of the picture, the cheapest first; none beside another."""
    apart = max(2, min(scene.box.width, scene.box.height) // 3)
    found: list[tuple[int, int]] = []
    left = costs.copy()
    while len(found) < _CANDIDATES and np.isfinite(left).any():
        y, x = divmod(int(left.argmin()), left.shape[1])
        found.append(((x - scene.box.x0) * scene.step, (y - scene.box.y0) * scene.step))
        left[max(0, y - apart) : y + apart + 1, max(0, x - apart) : x + apart + 1] = np.inf
    return found


def _find_rim(image: Image, hole: Hole, box: Box) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Rows and columns of what is compared round the hole, as far as that is inside the picture."""
    framed = np.pad(hole, _RIM)
    y, x = np.nonzero(_grow(framed, _RIM) & ~framed)
    every = max(1, len(y) // _LOOKED_AT)
    y, x = y[::every] + box.y0 - _RIM, x[::every] + box.x0 - _RIM
    height, width = image.shape[:2]
    known = (y >= 0) & (x >= 0) & (y < height) & (x < width)
    return y[known], x[known]


def _refine(
    image: Image, rim: tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]], offset: tuple[int, int], step: int
) -> tuple[float, tuple[int, int]]:
    """The offset near this one at which the rim fits best at full size, and how badly it does."""
    (y, x), (height, width) = rim, image.shape[:2]
    flat = image.reshape(-1, 3)
    wanted = flat.take(y * width + x, axis=0).astype(np.float32)

    def measure(to: tuple[int, int]) -> float:
        moved = np.clip(y + to[1], 0, height - 1) * width + np.clip(x + to[0], 0, width - 1)
        return float(np.square(flat.take(moved, axis=0) - wanted).mean()) if len(y) else 0.0

    best = measure(offset), offset
    while step > 1:
        step //= 2
        cx, cy = best[1]
        beside = [(cx + dx, cy + dy) for dy in (-step, 0, step) for dx in (-step, 0, step)]
        best = min(best, *((measure(one), one) for one in beside))
    return best


def _find_beside(box: Box, extent: Extent) -> Placement:
    """Where there is room beside the hole, on the roomier side."""
    ways = {
        (box.width, 0): extent.width - box.x1,
        (-box.width, 0): box.x0,
        (0, box.height): extent.height - box.y1,
        (0, -box.height): box.y0,
    }
    return Placement(*max(ways, key=lambda way: ways[way])).limited(box, extent)


def _grow(hole: Hole, pixels: int) -> Hole:
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * pixels + 1, 2 * pixels + 1))
    return np.asarray(cv2.dilate(hole.astype(np.uint8), disc) > 0)
