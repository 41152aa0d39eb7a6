"""Lines of text as regions, and blocks of lines, from where the locator says text is. No pixels of letters here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Probability

_LIKELY: Final = 0.3
_SURE: Final = 0.55
"""A line's mean likelihood; less is no text."""
_SHRUNK: Final = 1.6
"""The locator marks the core of a line; its whole is larger by this times its area over its outline's length."""
_LEAST_SIDE: Final = 3
_NEAR: Final = 0.7
"""Lines nearer than this share of their height are of one block, if no line is `_UNLIKE` times as high."""
_UNLIKE: Final = 2.2


@dataclass(frozen=True, eq=False)
class Line:
    """`region` is box.height×box.width bool, in pixels of the map it was found in; `height` is across the writing."""

    score: float
    height: float
    box: Box
    region: Hole


def find_lines(likely: Probability) -> list[Line]:
    """The lines of a map of the locator, h×w, from top to bottom."""
    _, parts, stats, _ = cv2.connectedComponentsWithStats((likely > _LIKELY).astype(np.uint8), connectivity=8)
    boxes = (Box(int(x), int(y), int(x + w), int(y + h)) for x, y, w, h, _ in stats[1:])
    lines = (
        _make_line(parts[box.slices] == n, likely[box.slices], box, likely.shape) for n, box in enumerate(boxes, 1)
    )
    return [line for line in lines if line is not None]


def _make_line(core: Hole, likely: Probability, box: Box, shape: tuple[int, ...]) -> Line | None:
    score = float(likely[core].mean())
    outline = max(cv2.findContours(core.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0], key=len)
    across = 1 + min(cv2.minAreaRect(outline)[1])
    if score < _SURE or across < _LEAST_SIDE:
        return None
    reach = round(_SHRUNK * np.count_nonzero(core) / max(1.0, cv2.arcLength(outline, True)))
    around = box.grown(reach + 1).clipped(Extent(shape[1], shape[0]))
    away = np.ones((around.height, around.width), np.uint8)
    away[box.moved(-around.x0, -around.y0).slices] = ~core
    region = cv2.distanceTransform(away, cv2.DIST_L2, cv2.DIST_MASK_5) <= reach
    return Line(score, across + 2 * reach, around, np.asarray(region, np.bool_))


def group_into_blocks(lines: list[Line]) -> list[list[Line]]:
    """The lines gathered into blocks of what stands close together and is of about one size."""
    groups: list[list[Line]] = []
    for line in lines:
        near = [group for group in groups if any(_are_near(line, other) for other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([line, *(other for group in near for other in group)])
    return groups


def _are_near(first: Line, second: Line) -> bool:
    low, high = sorted((first.height, second.height))
    reach = round(_NEAR * low)
    return high < _UNLIKE * low and first.box.grown(reach).overlaps(second.box)
