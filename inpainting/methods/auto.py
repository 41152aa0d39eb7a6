"""The choice of a method for each piece of a picture: the network where it helps, the quicker way where it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from inpainting.engine.filler import FilledPiece, Filler, Piece
from inpainting.engine.holes import compute_thickness
from inpainting.engine.request import Hole, Image
from inpainting.methods.textured import TexturedFiller, make_patches_filler

if TYPE_CHECKING:
    from inpainting.methods.partial_conv import PartialConvFiller

_THIN: Final = 32
"""Up to this thickness in pixels, diffusion leads as well as the network."""


def load(name: str, device: str) -> AutoFiller:
    """See `inpainting.methods.MethodSpec`. Raises `DeviceError` or `models.errors.WeightsError`."""
    from inpainting.methods import partial_conv

    return AutoFiller(partial_conv.load(name, device), make_patches_filler())


class AutoFiller:
    """Chooses between `network` and `patches`; as a filler of its own it does what the one chosen does."""

    name = "auto"

    def __init__(self, network: PartialConvFiller, patches: TexturedFiller) -> None:
        self._network = network
        self._patches = patches

    @property
    def device(self) -> str:
        return self._network.device

    def choose(self, piece: Piece) -> TexturedFiller:
        """See `inpainting.engine.filler.Choosing.choose`."""
        return self._patches if compute_thickness(piece.hole) <= _THIN * piece.reduction else self._network

    def list_variants(self) -> tuple[tuple[Filler, int], ...]:
        """See `inpainting.engine.filler.Varying.list_variants`."""
        return (self, 1), (self._patches, 1), (make_patches_filler(mirrored=True), 1), (self._network, 2)

    def on_cpu(self) -> Filler:
        """See `inpainting.engine.filler.Movable.on_cpu`."""
        return AutoFiller(self._network.on_cpu(), self._patches)

    def fill(self, image: Image, hole: Hole) -> Image:
        """See `inpainting.engine.filler.Filler.fill`."""
        return self.choose(Piece(image, hole, hole)).fill(image, hole)

    def fill_piece(self, piece: Piece) -> FilledPiece:
        """See `inpainting.engine.filler.PieceFiller.fill_piece`."""
        return self.choose(piece).fill_piece(piece)
