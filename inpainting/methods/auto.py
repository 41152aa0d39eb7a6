"""The choice of a method for each piece of a picture: the network where it helps, the quicker way where it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from inpainting.geometry import Box
from inpainting.methods.base import Filler
from inpainting.methods.structure import spread_around, thickness
from inpainting.methods.textured import TexturedFiller
from inpainting.request import Hole, Image

if TYPE_CHECKING:
    from inpainting.methods.partial_conv import PartialConvFiller

_THIN: Final = 32
"""Up to this thickness in pixels, diffusion guesses as well as the network."""
_FLAT: Final = 8.0
"""Grey levels by which surroundings vary that need no structure."""


class AutoFiller:
    """Chooses between `network` and `patches`; as a filler of its own it does what the one chosen does."""

    name = "auto"

    def __init__(self, network: PartialConvFiller, patches: TexturedFiller) -> None:
        self._network = network
        self._patches = patches

    @property
    def device(self) -> str:
        return self._network.device

    def chosen(self, image: Image, hole: Hole) -> TexturedFiller:
        """See `inpainting.methods.base.Choosing.chosen`."""
        simple = thickness(hole) <= _THIN or spread_around(image, hole) < _FLAT
        return self._patches if simple else self._network

    def on_cpu(self) -> Filler:
        """See `inpainting.methods.base.Movable.on_cpu`."""
        return AutoFiller(self._network.on_cpu(), self._patches)

    def fill(self, image: Image, hole: Hole) -> Image:
        """See `inpainting.methods.base.Filler.fill`."""
        return self.chosen(image, hole).fill(image, hole)

    def fill_enlarged(self, image: Image, hole: Hole, *, original: Image, scale: int, place: Box) -> Image:
        """See `inpainting.methods.base.Enlarging.fill_enlarged`."""
        return self.chosen(image, hole).fill_enlarged(image, hole, original=original, scale=scale, place=place)
