"""The fill methods that guess the structure of a hole and give it the texture of known pixels. No network here."""

from __future__ import annotations

import numpy as np

from inpainting.context import enlarged
from inpainting.geometry import Box
from inpainting.methods.detail import with_detail
from inpainting.methods.diffusion import DiffusionFiller
from inpainting.methods.laying import laid
from inpainting.methods.structure import Guess, guessed_structure
from inpainting.request import Hole, Image

_BRIDGED_BY_DIFFUSION = 16
"""Thicker holes are reduced until they are not: diffusion takes long on them and blurs them anyway."""


class TexturedFiller:
    """A filler whose guess comes from `guess`, made where the hole is at most about `bridged` pixels thick."""

    def __init__(self, name: str, guess: Guess, *, bridged: int, device: str) -> None:
        self.name = name
        self.device = device
        self._guess = guess
        self._bridged = bridged

    def fill(self, image: Image, hole: Hole) -> Image:
        """See `inpainting.methods.base.Filler.fill`."""
        return with_detail(image, hole, self._structure(image, hole))[0]

    def fill_enlarged(self, image: Image, hole: Hole, *, original: Image, scale: int, place: Box) -> Image:
        """See `inpainting.methods.base.Enlarging.fill_enlarged`."""
        filled, transfer = with_detail(image, hole, self._structure(image, hole))
        large = np.empty((place.height, place.width, 3), np.uint8)
        for box, pixels in enlarged(filled, scale, place):
            large[box.moved(-place.x0, -place.y0).slices] = pixels + 0.5
        if transfer is None:
            return large
        return laid(transfer, large, image=filled, original=original, scale=scale, place=place)

    def _structure(self, image: Image, hole: Hole) -> Image:
        return guessed_structure(self._guess, image, hole, bridged=self._bridged)


def patches_filler() -> TexturedFiller:
    """The method `patches`: the guess is made by diffusion alone."""
    diffusion = DiffusionFiller("navier-stokes")
    return TexturedFiller("patches", diffusion.fill, bridged=_BRIDGED_BY_DIFFUSION, device=diffusion.device)
