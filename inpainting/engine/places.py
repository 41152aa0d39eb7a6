"""Parts of a picture as a person names them: rectangles in pixels or per cent."""

from __future__ import annotations

from dataclasses import dataclass

from inpainting.engine.geometry import Box, Extent
from inpainting.errors import InvalidRequestError


@dataclass(frozen=True)
class Rectangle:
    """x, y, width, height of a part of the upright picture; those in `shares` are per cent of its sides."""

    sides: tuple[float, float, float, float]
    shares: tuple[bool, bool, bool, bool] = (False, False, False, False)

    def box(self, extent: Extent) -> Box:
        """In pixels. Raises `InvalidRequestError` when it does not lie in the picture."""
        wholes = (extent.width, extent.height) * 2
        x, y, width, height = (
            side * whole / 100 if is_share else side
            for side, is_share, whole in zip(self.sides, self.shares, wholes, strict=True)
        )
        box = Box(round(x), round(y), round(x + width), round(y + height)).clipped(extent)
        if box.is_empty:
            words = "The rectangle {sides} lies outside the picture, which has {width}×{height} pixels."
            sides = ",".join(f"{side:g}{'%' * share}" for side, share in zip(self.sides, self.shares, strict=True))
            raise InvalidRequestError(words, sides=sides, width=extent.width, height=extent.height)
        return box
