"""Makes one photo of several of one place: what came and went is taken from the sharpest photo that shows behind it.

Arrays in, arrays out. The reference stays as it is everywhere else, bit for bit; what no photo shows is left as a hole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.errors import InvalidRequestError
from inpainting.stills.aligning import Aligned, align
from inpainting.video.background.blending import spread

Levels = npt.NDArray[np.float32]

_COMPARED_AT: Final = 800
"""The longest side at which photos are asked whether they agree, in pixels."""
_SOFT: Final = 1.5
_STRANGE: Final = 26.0
"""Grey levels by which a photo may differ from what most show, beyond how much that varies around a pixel."""
_SPECK: Final = 1 / 3000
"""Strange spots that are a smaller share of the picture than this are noise or leaves in the wind."""
_MOST_SHOW: Final = 3
"""So many photos have to show a place before what most of them show can be known."""
_RIM: Final = 12
"""Pixels round a region in which the photo it is taken from is made to meet the reference."""


@dataclass(frozen=True, eq=False)
class Merged:
    """`image` is the reference with `replaced` (H×W bool) taken from others; in `unseen` (H×W bool) no photo shows
    what is behind, and there the reference is as it was. `taken` says how many pixels come from each photo, `used`
    which photos show the same place."""

    image: Image
    replaced: Hole
    unseen: Hole
    taken: tuple[int, ...]
    used: tuple[bool, ...]


def merge(photos: Sequence[Image], distrusted: Sequence[Hole]) -> Merged:
    """The first photo without what came and went.

    photos: at least two, H×W×3 uint8; distrusted: for each, as large as it, H×W bool, True where something stands that
    is not to be in the result (people, say). From three photos on, what only one of them shows goes as well. Raises
    `InvalidRequestError` when fewer than two show the same place.
    """
    reference, here = photos[0], distrusted[0]
    laid = [Aligned(reference, np.ones_like(here), here)]
    used = [True]
    for photo, there in zip(photos[1:], distrusted[1:], strict=True):
        one = align(reference, photo, here, there)
        used.append(one is not None)
        laid += [] if one is None else [one]
    if len(laid) < 2:
        raise InvalidRequestError("The photos do not show the same place, so there is nothing to merge.")
    strange = _find_strange(laid)
    sources = [one.usable & ~odd for one, odd in zip(laid, strange, strict=True)]
    image, replaced, unseen, taken = _replace(laid, sources, here | strange[0])
    counts = iter(taken)
    return Merged(image, replaced, unseen, tuple(next(counts) if one else 0 for one in used), tuple(used))


def take_median(laid: Sequence[Image], shown: Sequence[Hole]) -> Image:
    """The median of aligned photos, pixel by pixel, of those that show it: what is usually done.

    Every pixel must be shown by one.
    """
    stack = np.stack([np.where(inside[..., None], one, np.nan) for one, inside in zip(laid, shown, strict=True)])
    return np.asarray(np.rint(np.nanmedian(stack, axis=0)), np.uint8)


def _find_strange(laid: Sequence[Aligned]) -> list[Hole]:
    """For each photo, H×W bool: where it differs from what most photos show; nowhere with too few of them."""
    height, width = laid[0].inside.shape
    scale = min(1.0, _COMPARED_AT / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = [_soften(one.image, size) for one in laid]
    usable = np.stack([_reduce(one.usable, size) for one in laid])
    lower, upper = _find_usual(small, usable)
    lowest, highest = cv2.erode(lower, np.ones((5, 5))), cv2.dilate(upper, np.ones((5, 5)))
    enough = usable.sum(axis=0) >= _MOST_SHOW
    found = []
    for one, known in zip(small, usable, strict=True):
        beyond = np.maximum(one - highest, lowest - one).max(axis=2)
        odd = (beyond > _STRANGE) & enough & known
        found.append(_enlarge(_drop_specks(odd), (width, height)))
    return found


def _find_usual(small: Sequence[Levels], usable: npt.NDArray[np.bool_]) -> tuple[Levels, Levels]:
    """The lower and the upper median of those that are usable, of all where none is.

    They differ where as many show one thing as another; then neither is strange.
    """
    known = usable | ~usable.any(axis=0)
    ordered = np.sort(np.where(known[..., None], np.stack(small), np.inf), axis=0)
    count = known.sum(axis=0)[None, ..., None]
    lower, upper = (np.take_along_axis(ordered, place, axis=0)[0] for place in ((count - 1) // 2, count // 2))
    return np.asarray(lower, np.float32), np.asarray(upper, np.float32)


def _soften(image: Image, size: tuple[int, int]) -> Levels:
    less = cv2.resize(image, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(less, (0, 0), _SOFT), np.float32)


def _reduce(hole: Hole, size: tuple[int, int]) -> Hole:
    return np.asarray(cv2.resize(hole.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0.99, np.bool_)


def _drop_specks(odd: Hole) -> Hole:
    """The larger spots, with what is close to them."""
    joined = cv2.morphologyEx(odd.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    large = [number for number in range(1, count) if stats[number, cv2.CC_STAT_AREA] > _SPECK * odd.size]
    return np.asarray(cv2.dilate(np.isin(labels, large).astype(np.uint8), np.ones((9, 9), np.uint8)) > 0, np.bool_)


def _enlarge(hole: Hole, size: tuple[int, int]) -> Hole:
    soft = cv2.resize(hole.astype(np.float32), size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(soft > 0.5, np.bool_)


def _replace(
    laid: Sequence[Aligned], sources: Sequence[Hole], wanted: Hole
) -> tuple[Image, Hole, Hole, tuple[int, ...]]:
    """The reference with each region of `wanted` from one other photo where one shows all of it, else from a few."""
    image = laid[0].image.copy()
    unseen = np.zeros_like(wanted)
    taken = [0] * len(laid)
    for box, region in _find_regions(wanted):
        left = region.copy()
        while left.any():
            best = _find_best_source(laid, sources, box, left)
            if best is None:
                unseen[box.slices] |= left
                break
            part = left & sources[best][box.slices]
            _put(image, laid[best].image, wanted | ~sources[best], box, part)
            taken[best] += int(part.sum())
            left &= ~part
    return image, wanted & ~unseen, unseen, tuple(taken)


def _find_regions(wanted: Hole) -> Iterator[tuple[Box, Hole]]:
    """The connected parts, each with a box that has a rim round it."""
    extent = Extent(wanted.shape[1], wanted.shape[0])
    count, labels, stats, _ = cv2.connectedComponentsWithStats(wanted.astype(np.uint8), connectivity=8)
    for number in range(1, count):
        x, y, width, height = (int(value) for value in stats[number, :4])
        box = Box(x, y, x + width, y + height).grown(2 * _RIM).clipped(extent)
        yield box, labels[box.slices] == number


def _find_best_source(laid: Sequence[Aligned], sources: Sequence[Hole], box: Box, left: Hole) -> int | None:
    """The photo that shows most of what is left, the sharpest one of those that show it all; None where none does."""
    shares = [float((left & source[box.slices]).sum()) / float(left.sum()) for source in sources]
    shares[0] = 0.0
    if max(shares) == 0:
        return None
    whole = [number for number, share in enumerate(shares) if share == 1]
    if whole:
        return max(whole, key=lambda number: _measure_sharpness(laid[number].image[box.slices], left))
    return int(np.argmax(shares))


def _measure_sharpness(image: Image, where: Hole) -> float:
    fine = cv2.Laplacian(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), cv2.CV_32F)
    return float(np.abs(fine)[where].mean())


def _put(image: Image, source: Image, unknown: Hole, box: Box, part: Hole) -> None:
    """Writes `source` into `part` of `box`, shifted in brightness so that it meets the image round it."""
    reach = np.ones((2 * _RIM + 1, 2 * _RIM + 1), np.uint8)
    rim = (cv2.dilate(part.astype(np.uint8), reach) > 0) & ~unknown[box.slices] & ~part
    weight = rim.astype(np.float32)
    place = image[box.slices]
    for channel in range(3):
        given = source[box.slices][..., channel].astype(np.float32)
        off = spread(place[..., channel].astype(np.float32) - given, weight) if rim.any() else 0.0
        place[..., channel][part] = np.clip(np.rint(given + off), 0, 255).astype(np.uint8)[part]
