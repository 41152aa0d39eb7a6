"""The door of healing and cloning: an image and a hole, then placements go in, patches come out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from inpainting.engine.composite import compute_opacity
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image, Patch
from inpainting.healing.membrane import Membrane
from inpainting.healing.placement import Placement, sample_source, take_part

Manner = Literal["heal", "clone"]
"""The source's texture in the colours round the hole, or the source as it is."""

Pixels = npt.NDArray[np.float32]

_WHOLE: Final = 1_000_000
"""A hole whose box has no more pixels is filled at once, and so is one that covers …"""
_THIN: Final = 0.2
"""… at least this share of its box."""
_CELL: Final = 512
_HALO: Final = 96
"""Pixels round a cell over which its membrane goes on: what is farther away is not felt in a thin hole."""

MANNERS: Final[tuple[Manner, ...]] = ("heal", "clone")


class Retoucher:
    """One hole of one image (H×W×3 uint8), to be filled from here and there: `hole` is h×w bool and fits into `box`.

    What is the same wherever it is copied from is worked out once. A long thin hole is filled cell by cell, so that
    what it takes follows the hole and not the box round it.
    """

    def __init__(self, image: Image, hole: Hole, box: Box) -> None:
        self._image, self._hole, self._box = image, hole, box
        self._extent = Extent(image.shape[1], image.shape[0])
        is_thin = box.area > _WHOLE and np.count_nonzero(hole) < _THIN * box.area
        self._cells = tuple(_cut(hole, box)) if is_thin else (box,)
        self._membranes: dict[Box, Membrane] = {}

    def fill(self, placement: Placement, *, manner: Manner = "heal", feather: int = 0) -> tuple[Patch, ...]:
        """The hole filled; over the outermost `feather` pixels of it the image fades out.

        The patches cover the hole and do not overlap; outside the hole their pixels are the image's.
        """
        make = self._heal if manner == "heal" else self._sample
        return tuple(self._lay(cell, make(placement, cell), feather) for cell in self._cells)

    def _sample(self, placement: Placement, around: Box) -> Pixels:
        return sample_source(self._image, self._hole, self._box, placement, around)

    def _heal(self, placement: Placement, cell: Box) -> Pixels:
        around = (cell if cell == self._box else cell.grown(_HALO)).intersection(self._box)
        around = around.grown(1).clipped(self._extent)
        if cell not in self._membranes:
            self._membranes[cell] = Membrane(self._take_hole(around))
        seen = self._sample(placement, around)
        healed = seen + self._membranes[cell].stretch(self._image[around.slices] - seen)
        return np.asarray(healed[cell.moved(-around.x0, -around.y0).slices])

    def _take_hole(self, around: Box) -> Hole:
        """The hole inside any box."""
        return take_part(self._hole, self._box, around)

    def _lay(self, cell: Box, colours: Pixels, feather: int) -> Patch:
        before = self._image[cell.slices]
        if feather:
            around = cell.grown(feather + 2).clipped(self._extent)
            inner = cell.moved(-around.x0, -around.y0)
            share = compute_opacity(self._take_hole(around), inner, feather=feather)[..., None]
            colours = colours * share + before * (1 - share)
        after = np.clip(np.rint(colours), 0, 255).astype(np.uint8)
        np.copyto(after, before, where=~self._take_hole(cell)[..., None])
        return Patch(cell, after)


def _cut(hole: Hole, box: Box) -> Iterator[Box]:
    """The parts of the box, on a grid, that have pixels of the hole, each as tight as can be."""
    for y in range(0, box.height, _CELL):
        for x in range(0, box.width, _CELL):
            tight = Box.around(hole[y : y + _CELL, x : x + _CELL])
            if not tight.is_empty:
                yield tight.moved(box.x0 + x, box.y0 + y)
