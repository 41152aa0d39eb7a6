"""The door of healing and cloning: an image and a hole, then placements go in, pixels of the hole's box come out."""

from __future__ import annotations

from functools import cached_property
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from inpainting.engine.composite import compute_opacity
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.healing.membrane import Membrane
from inpainting.healing.placement import Placement, sample_source

Manner = Literal["heal", "clone"]
"""The source's texture in the colours round the hole, or the source as it is."""

MANNERS: Final[tuple[Manner, ...]] = ("heal", "clone")


class Retoucher:
    """One hole of one image (H×W×3 uint8), to be filled from here and there: `hole` is h×w bool and lies in `box`.

    What is the same wherever it is copied from is worked out once.
    """

    def __init__(self, image: Image, hole: Hole, box: Box) -> None:
        self._image, self._hole, self._box = image, hole, box
        self._extent = Extent(image.shape[1], image.shape[0])

    def fill(self, placement: Placement, *, manner: Manner = "heal", feather: int = 0) -> Image:
        """h×w×3 uint8: the box with its hole filled; over the outermost `feather` pixels of it the image fades out.

        Outside the hole the pixels are the image's.
        """
        return self._lay(self._heal(placement) if manner == "heal" else self._sample(placement, self._box), feather)

    def _sample(self, placement: Placement, around: Box) -> npt.NDArray[np.float32]:
        return sample_source(self._image, self._hole, self._box, placement, around)

    def _heal(self, placement: Placement) -> npt.NDArray[np.float32]:
        around = self._box.grown(1).clipped(self._extent)
        seen = self._sample(placement, around)
        healed = seen + self._membrane.stretch(self._image[around.slices] - seen)
        return np.asarray(healed[self._box.moved(-around.x0, -around.y0).slices])

    @cached_property
    def _membrane(self) -> Membrane:
        return Membrane(self._place_hole(self._box.grown(1).clipped(self._extent)))

    def _place_hole(self, around: Box) -> Hole:
        """The hole in a box round its own."""
        whole = np.zeros((around.height, around.width), np.bool_)
        whole[self._box.moved(-around.x0, -around.y0).slices] = self._hole
        return whole

    def _lay(self, colours: npt.NDArray[np.float32], feather: int) -> Image:
        before = self._image[self._box.slices]
        if feather:
            around = self._box.grown(feather + 2).clipped(self._extent)
            inner = self._box.moved(-around.x0, -around.y0)
            share = compute_opacity(self._place_hole(around), inner, feather=feather)[..., None]
            colours = colours * share + before * (1 - share)
        after = np.clip(np.rint(colours), 0, 255).astype(np.uint8)
        np.copyto(after, before, where=~self._hole[..., None])
        return after
