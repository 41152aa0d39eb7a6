"""Where the pixels of a fill were copied from, as a value; copies nothing itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box

Offsets = npt.NDArray[np.int16]
"""N×2: source minus target, across and down, for N pixels of a hole in row order; `NOWHERE` where none was copied."""

NOWHERE: Final = -(2**15)


@dataclass(frozen=True, eq=False)
class SourceField:
    """The offsets of the pixels of one region, whose hole lies in `box`."""

    box: Box
    bits: npt.NDArray[np.uint8] = field(repr=False)
    offsets: Offsets = field(repr=False)

    @classmethod
    def of(cls, box: Box, hole: npt.NDArray[np.bool_], offsets: Offsets) -> SourceField:
        """`hole` is h×w bool and has as many pixels as there are `offsets`."""
        return cls(box, np.packbits(hole), offsets)

    @classmethod
    def of_nothing(cls, box: Box) -> SourceField:
        """Of a region in which nothing was copied."""
        return cls.of(box, np.zeros((box.height, box.width), np.bool_), np.zeros((0, 2), np.int16))

    @property
    def size(self) -> int:
        """Bytes it takes in memory."""
        return int(self.bits.nbytes + self.offsets.nbytes)

    @classmethod
    def read(cls, box: Box, offsets: Offsets) -> SourceField:
        """From what `lay` wrote: h×w×2, where `NOWHERE` stands for what is not hole as well."""
        hole = offsets[..., 0] != NOWHERE
        return cls.of(box, hole, offsets[hole])

    def lay(self, target: Offsets, box: Box) -> None:
        """Write the offsets of what lies in `box` into `target`, box.height×box.width×2."""
        both = self.box.intersection(box)
        if not both.is_empty:
            hole = np.unpackbits(self.bits, count=self.box.area).reshape(self.box.height, self.box.width) > 0
            whole = np.full((*hole.shape, 2), NOWHERE, np.int16)
            whole[hole] = self.offsets
            inner = both.moved(-self.box.x0, -self.box.y0).slices
            place = target[both.moved(-box.x0, -box.y0).slices]
            np.copyto(place, whole[inner], where=hole[inner][..., None])

    def find_source(self, x: int, y: int) -> tuple[int, int] | None:
        """From which pixel (x, y) of the picture a pixel of it was copied; None where it was not."""
        if not (self.box.x0 <= x < self.box.x1 and self.box.y0 <= y < self.box.y1):
            return None
        hole = np.unpackbits(self.bits, count=self.box.area)
        place = (y - self.box.y0) * self.box.width + x - self.box.x0
        if not hole[place]:
            return None
        dx, dy = self.offsets[np.count_nonzero(hole[:place])].tolist()
        return None if dx == NOWHERE else (x + dx, y + dy)


def pack_offsets(across: npt.NDArray[Any], down: npt.NDArray[Any]) -> Offsets:
    """Offsets of N pixels in whole pixels; what is too far to be told is nowhere."""
    offsets = np.stack([across, down], axis=1)
    offsets[(np.abs(offsets) > -NOWHERE - 1).any(axis=1)] = NOWHERE
    return offsets.astype(np.int16)
