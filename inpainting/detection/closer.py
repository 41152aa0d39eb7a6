"""Looks again, nearer, at small places where the first look saw something. Not here: what is made of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import cv2
import numpy as np

from inpainting.detection.segmenter_output import average_logits, compute_class_maps, enlarge_map
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image, Probability
from models.segmenter import Segmenter

_HINT: Final = 0.3
"""A pixel this likely is worth a look."""
_SMALL: Final = 0.5
"""Places longer than this share of the picture, with what is round them, are seen well enough already."""
_ROUND: Final = 0.5
"""How much of what is round a place is looked at with it, on each side, in shares of its longer side."""
_APART: Final = 0.03
"""Hints nearer than this share of the longer side are one place."""
_MOST: Final = 6
_SIDE: Final = 256
"""The longer side a place is seen at."""
_FINE: Final = 640
"""The longer side of the finer map, at least that of the coarse one."""
_LEAST: Final = 64
"""Places shorter than this, in pixels of the image, show no more when looked at nearer."""


def revisit_small_places(network: Segmenter, name: str, coarse: Probability, image: Image) -> Probability:
    """The map of a class of the whole image (h×w, 0..1), finer where its largest small places were looked at again."""
    extent = Extent(image.shape[1], image.shape[0])
    boxes = [box for box in _find_places(coarse, extent) if max(box.width, box.height) >= _LEAST][:_MOST]
    longer = max(extent.width, extent.height)
    boxes = [box for box in boxes if max(box.width, box.height) <= _SMALL * longer]
    if not boxes:
        return coarse
    scale = min(1.0, _FINE / longer)
    fine = enlarge_map(coarse, (max(1, round(extent.height * scale)), max(1, round(extent.width * scale))))
    for box in boxes:
        seen = compute_class_maps(network, np.ascontiguousarray(image[box.slices]), side=_SIDE)[name]
        place = box.scaled(scale, scale).clipped(Extent(fine.shape[1], fine.shape[0]))
        if not place.is_empty:
            part = fine[place.slices]
            fine[place.slices] = average_logits([part, enlarge_map(seen, part.shape)])
    return fine


def _find_places(coarse: Probability, extent: Extent) -> Iterator[Box]:
    """Boxes of the image round what the map hints at, the largest first."""
    hints = np.asarray(coarse > _HINT, np.uint8)
    reach = max(1, round(_APART * max(hints.shape)))
    joined = cv2.dilate(hints, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    count, parts, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    for part in sorted(range(1, count), key=lambda number: -int(stats[number, cv2.CC_STAT_AREA])):
        own: Hole = (parts == part) & (hints > 0)
        box = Box.around(own).scaled(extent.width / hints.shape[1], extent.height / hints.shape[0])
        yield box.grown(round(_ROUND * max(box.width, box.height))).clipped(extent)
