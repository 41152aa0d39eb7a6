"""Parts of a picture as a person names them: rectangles in pixels or per cent, or masks. Reads no file itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.masks import check_selects
from inpainting.engine.request import Hole
from inpainting.errors import OutsideError


@dataclass(frozen=True)
class Rectangle:
    """x, y, width, height of a part of the upright picture; those in `shares` are per cent of its sides."""

    sides: tuple[float, float, float, float]
    shares: tuple[bool, bool, bool, bool] = (False, False, False, False)

    def find_box(self, extent: Extent) -> Box:
        """In pixels. Raises `OutsideError` when it does not lie in the picture."""
        wholes = (extent.width, extent.height) * 2
        x, y, width, height = (
            side * whole / 100 if is_share else side
            for side, is_share, whole in zip(self.sides, self.shares, wholes, strict=True)
        )
        box = Box(round(x), round(y), round(x + width), round(y + height)).clipped(extent)
        if box.is_empty:
            words = "The rectangle {sides} lies outside the picture, which has {width}×{height} pixels."
            sides = ",".join(f"{side:g}{'%' * share}" for side, share in zip(self.sides, self.shares, strict=True))
            raise OutsideError(words, sides=sides, width=extent.width, height=extent.height)
        return box


Place = Rectangle | Path
"""A rectangle, or a mask whose white says where."""


def make_region(places: Sequence[Place], extent: Extent, load_mask: Callable[[Path, Extent], Hole]) -> Hole | None:
    """All places together as one upright hole; None when none is given.

    Raises `OutsideError` for a rectangle beside the picture, `InvalidRequestError` for a mask that is black everywhere,
    and what `load_mask` raises.
    """
    if not places:
        return None
    region = np.zeros((extent.height, extent.width), np.bool_)
    for place in places:
        if isinstance(place, Rectangle):
            region[place.find_box(extent).slices] = True
        else:
            hole = load_mask(place, extent)
            check_selects(hole, place)
            region |= hole
    return region
