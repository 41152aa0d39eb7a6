"""Boxes: what two of them have in common."""

from __future__ import annotations

from itertools import product

from inpainting.engine.geometry import Box


def test_boxes_overlap_where_they_share_a_pixel() -> None:
    boxes = [Box(x, y, x + width, y + 3) for x, y, width in product(range(4), range(4), (0, 2))]
    for one, other in product(boxes, boxes):
        assert one.overlaps(other) == (not one.intersection(other).is_empty), (one, other)
