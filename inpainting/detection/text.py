"""Text as instances: the locator says where lines are, the segmenter, looking at each block by itself, which pixels.

Where letters cannot be told from what is behind them, the region of the line is the mask.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.detection.barriers import add_barrier
from inpainting.detection.instance import Instance
from inpainting.detection.refine import refine_map
from inpainting.detection.text_lines import Line, find_lines, group_into_blocks
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image, Probability

Letters = Callable[[Image], Probability]
"""A crop (H×W×3) → how likely its pixels are letters, at the size the crop was looked at or half of it."""

TEXT: Final = "text"
_VIEW_HEIGHT: Final = 32
"""The height in pixels that the lines of a block have when it is looked at."""
_LONGEST_VIEW: Final = 768
_MOST_ENLARGED: Final = 3.0
_THRESHOLD: Final = 0.25
_BEYOND: Final = 0.15
"""How far letters may stand out of their line's region, in shares of its height."""
_LEAST_SHARE, _MOST_SHARE = 0.05, 0.75
"""Of a region: fewer or more pixels are not its letters."""
_LEAST_SPAN: Final = 0.55
"""Of a region's length: letters must stand along this much of it."""
_CELLS: Final = 24
_SIGN: Final = 0.15
"""A pixel that is this likely one of a letter is a sign of text."""
_HIGHEST_LETTERS: Final = 0.6
"""Lines are at most so high, in shares of the picture's shorter side."""
_HIGHEST, _PRINT, _HIGHEST_PRINT = 0.3, 0.85, 0.08
"""Those whose whole region is taken are at most so high, and without a sign of letters so certain and so high."""


def find_text(likely: Probability, image: Image, letters: Letters) -> Iterator[Instance]:
    """The blocks of text in `image`, of which `likely` (h×w) is the locator's map, with the locator's score."""
    shorter = min(likely.shape)
    for block in group_into_blocks([line for line in find_lines(likely) if line.height < _HIGHEST_LETTERS * shorter]):
        instance = _make_instance(block, likely.shape, image, letters)
        if instance is not None:
            yield instance


def _make_instance(block: list[Line], shape: tuple[int, ...], image: Image, letters: Letters) -> Instance | None:
    scale_x, scale_y = image.shape[1] / shape[1], image.shape[0] / shape[0]
    height = float(np.median([line.height for line in block])) * (scale_x + scale_y) / 2
    whole = block[0].box
    for line in block[1:]:
        whole = whole.union(line.box)
    extent = Extent(image.shape[1], image.shape[0])
    box = whole.scaled(scale_x, scale_y).grown(max(4, round(height / 2))).clipped(extent)
    crop = np.ascontiguousarray(image[box.slices])
    seen = _enlarge_to_read(crop, height)
    probability = refine_map(letters(seen), crop)
    mask = np.zeros(crop.shape[:2], bool)
    for line in block:
        _add_line(mask, line, probability, (scale_x, scale_y), box, shorter=min(extent))
    tight = Box.around(mask)
    if tight.is_empty:
        return None
    score = float(np.average([line.score for line in block], weights=[line.region.sum() for line in block]))
    found = Instance(TEXT, round(score, 3), tight.moved(box.x0, box.y0), mask[tight.slices].copy())
    return add_barrier(found, image)


def _enlarge_to_read(crop: Image, height: float) -> Image:
    """The crop with lines of `_LOOK_HEIGHT`, as far as it does not become too large."""
    scale = min(_VIEW_HEIGHT / height, _MOST_ENLARGED, _LONGEST_VIEW / max(crop.shape[:2]))
    size = (max(8, round(crop.shape[1] * scale)), max(8, round(crop.shape[0] * scale)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(crop, size, interpolation=how), np.uint8)


def _add_line(
    mask: Hole, line: Line, letters: Probability, scale: tuple[float, float], box: Box, *, shorter: int
) -> None:
    """Add the letters of a line to the mask of the block in `box`, or its region where they cannot be told apart."""
    place = line.box.scaled(*scale).moved(-box.x0, -box.y0)
    reach = round(_BEYOND * line.height * scale[1])
    around = place.grown(reach).clipped(Extent(mask.shape[1], mask.shape[0]))
    inner = place.clipped(Extent(mask.shape[1], mask.shape[0]))
    region = cv2.resize(line.region.astype(np.uint8), (place.width, place.height), interpolation=cv2.INTER_LINEAR)
    sheet = np.zeros((around.height, around.width), np.uint8)
    sheet[inner.moved(-around.x0, -around.y0).slices] = region[inner.moved(-place.x0, -place.y0).slices]
    own, here, share = sheet > 0, letters[around.slices], line.height * scale[1] / shorter
    wide = cv2.dilate(sheet, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))) > 0
    found = (here > _THRESHOLD) & wide
    if _are_letters(found, own):
        mask[around.slices] |= found
    elif _may_be_text(line, here[own], share):
        mask[around.slices] |= own


def _may_be_text(line: Line, letters: Probability, share: float) -> bool:
    """Whether the whole region of a line may be taken: if it shows some sign of letters, or is surely a line of print.

    The locator alone takes a cup or a lake that fills a picture for a letter. `share` is the line's height in shares of
    the picture's shorter side.
    """
    if (letters > _SIGN).mean() > _LEAST_SHARE:
        return share < _HIGHEST
    return line.score > _PRINT and share < _HIGHEST_PRINT and max(line.box.width, line.box.height) > 2 * line.height


def _are_letters(found: Hole, region: Hole) -> bool:
    """Whether what was found in a region can be its letters: neither too little nor too much, and all along it."""
    share = np.count_nonzero(found & region) / (1 + np.count_nonzero(region))
    if not _LEAST_SHARE < share < _MOST_SHARE:
        return False
    cells = _number_along(region)
    whole = np.bincount(cells, minlength=_CELLS)
    lettered = np.bincount(cells, weights=found[region], minlength=_CELLS)
    return bool((lettered > _LEAST_SHARE * whole)[whole > 0].mean() >= _LEAST_SPAN)


def _number_along(region: Hole) -> npt.NDArray[np.intp]:
    """For each pixel of a region, in their order, in which of `_CELLS` equal parts of its length it lies."""
    points = np.argwhere(region).astype(np.float64)
    points -= points.mean(axis=0)
    _, _, axes = np.linalg.svd(points[:: max(1, len(points) // 500)], full_matrices=False)
    place = points @ axes[0]
    low, high = float(place.min()), float(place.max())
    return np.asarray((place - low) / max(1e-6, high - low) * (_CELLS - 0.001), np.intp)
