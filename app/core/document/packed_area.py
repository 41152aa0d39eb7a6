"""A part of the picture, such as where nothing may be copied from, eight pixels in a byte; it never changes."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from inpainting.engine.bits import Bits, pack_bits, unpack_bits
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole


@dataclass(frozen=True, eq=False)
class PackedArea:
    """Of a picture of `extent`, the pixels inside `box` that are True in `bits`."""

    extent: Extent
    box: Box
    bits: Bits = field(repr=False)

    @classmethod
    def of(cls, hole: Hole) -> PackedArea:
        """From H×W bool."""
        box = Box.around(hole)
        return cls(Extent(hole.shape[1], hole.shape[0]), box, pack_bits(hole[box.slices]))

    @property
    def size(self) -> int:
        """Bytes it takes in memory."""
        return int(self.bits.nbytes)

    def unpack_hole(self) -> Hole:
        """H×W bool."""
        hole = np.zeros((self.extent.height, self.extent.width), np.bool_)
        hole[self.box.slices] = unpack_bits(self.bits, (self.box.height, self.box.width))
        return hole
