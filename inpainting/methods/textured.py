"""The fill methods that guess the structure of a hole and give it the texture of known pixels. No network here."""

from __future__ import annotations

import cv2
import numpy as np

from inpainting.methods.detail import with_detail, with_full_detail
from inpainting.methods.diffusion import DiffusionFiller
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

    def fill_enlarged(self, image: Image, hole: Hole, *, original: Image, scale: int) -> Image:
        """See `inpainting.methods.base.Enlarging.fill_enlarged`."""
        filled, transfer = with_detail(image, hole, self._structure(image, hole))
        size = (filled.shape[1] * scale, filled.shape[0] * scale)
        large = np.asarray(cv2.resize(filled, size, interpolation=cv2.INTER_CUBIC), np.uint8)
        large = large[: original.shape[0], : original.shape[1]]
        if transfer is None:
            return large
        return with_full_detail(large, transfer, image=filled, original=original, scale=scale)

    def _structure(self, image: Image, hole: Hole) -> Image:
        return guessed_structure(self._guess, image, hole, bridged=self._bridged)


def patches_filler() -> TexturedFiller:
    """The method `patches`: the guess is made by diffusion alone."""
    diffusion = DiffusionFiller("navier-stokes")
    return TexturedFiller("patches", diffusion.fill, bridged=_BRIDGED_BY_DIFFUSION, device=diffusion.device)
