"""The fill methods that give a hole the texture of known pixels, led by a coarse fill. No network here.

Even parts of a hole are filled with their colour, and lines are carried across it; everything else is copied from where
it fits (`texture.search`) and joined in the gradient domain (`texture.joining`).
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np

from inpainting.engine.filler import FilledPiece, Piece
from inpainting.engine.holes import compute_thickness
from inpainting.engine.request import Colours, Hole, Image
from inpainting.engine.source_field import NOWHERE, Offsets, pack_offsets
from inpainting.methods.coarse import SoftFill, make_coarse_fill
from inpainting.methods.diffusion import DiffusionFiller
from inpainting.methods.flat import fill_flat_parts
from inpainting.methods.lines import bridge_lines
from inpainting.methods.offsets import find_frequent_offsets
from inpainting.methods.texture.pyramid import Places, Size

if TYPE_CHECKING:
    from inpainting.methods.texture.search import Sources

_BRIDGED_BY_DIFFUSION: Final = 16
"""Thicker holes are reduced until they are not: diffusion takes long on them and blurs them anyway."""
_OFFSETS: Final = 40
_THIN: Final = 32
"""Patches by themselves carry lines across what is at most so thick, in pixels."""


def load(name: str, device: str) -> TexturedFiller:
    """See `inpainting.methods.MethodSpec`; on the CPU whatever the device."""
    from inpainting.methods.texture.warming import compile_loops

    compile_loops()
    return make_patches_filler(mirrored=name == "mirrored")


class TexturedFiller:
    """A filler led by the coarse fill that `soft` makes where the hole is at most about `bridged` pixels thick.

    `mirrored`: the picture seen in a mirror may be copied from as well; `in_srgb`: `soft` learned from pictures in
    sRGB and is shown others converted.
    """

    def __init__(
        self,
        name: str,
        soft: SoftFill,
        *,
        bridged: int,
        device: str,
        mirrored: bool = False,
        in_srgb: bool = False,
    ) -> None:
        self.name = name
        self.device = device
        self._soft = soft
        self._bridged = bridged
        self._mirrored = mirrored
        self._in_srgb = in_srgb

    def fill(self, image: Image, hole: Hole) -> Image:
        """See `inpainting.engine.filler.Filler.fill`."""
        filled = image.copy()
        filled[hole] = np.clip(np.rint(self.fill_piece(Piece(image, hole, np.zeros_like(hole))).colours), 0, 255)
        return filled

    def fill_piece(self, piece: Piece) -> FilledPiece:
        """See `inpainting.engine.filler.PieceFiller.fill_piece`."""
        made = fill_flat_parts(piece.image, piece.hole, piece.excluded)
        left = piece.hole & ~made.part
        if left.any() and compute_thickness(left) > _THIN:
            made = bridge_lines(made.image, left, piece.excluded)
            left &= ~made.part
        colours = made.image[piece.hole].astype(np.float32)
        if not left.any():
            return FilledPiece(colours)
        textured = self._fill_textured(Size(made.image, left, piece.excluded | left), piece)
        copied = left[piece.hole]
        colours[copied] = textured.colours
        if textured.offsets is None:
            return replace(textured, colours=colours)
        offsets = np.full((len(colours), 2), NOWHERE, np.int16)
        offsets[copied] = textured.offsets
        return replace(textured, colours=colours, offsets=offsets)

    def _fill_textured(self, size: Size, piece: Piece) -> FilledPiece:
        """The same for what is left of the hole."""
        from inpainting.methods.texture.joining import join
        from inpainting.methods.texture.search import find_sources
        from inpainting.methods.texture.workers import start_workers

        soft = self._soft
        if self._in_srgb and piece.colours is not None:
            soft = _convert_for_network(soft, piece.colours)
        with start_workers() as workers:
            found = find_sources(
                _add_mirrored(size) if self._mirrored else size,
                partial(self._make_lead, soft=soft),
                self._find_offsets,
                halvings=piece.reduction.bit_length() - 1,
                seed=piece.seed,
                workers=workers,
                check_cancelled=piece.check_cancelled,
            )
            if found is not None:
                colours = join(found, workers)
                doubt = float(np.abs(colours - found.get_copied()).mean())
                return FilledPiece(colours, doubt, offsets=_measure_offsets(found, size.hole.shape[1]))
        return FilledPiece(self._make_coarse_fill(size, soft)[size.hole].astype(np.float32), is_soft=True)

    def _make_lead(self, size: Size, *, soft: SoftFill) -> Image:
        """The coarse fill of a size; of one with its mirror image beside it, too."""
        if not self._mirrored:
            return self._make_coarse_fill(size, soft)
        led = size.image.copy()
        left = _take_left(size)
        led[:, : left.hole.shape[1]] = self._make_coarse_fill(left, soft)
        return led

    def _find_offsets(self, size: Size) -> Places:
        seen = _take_left(size) if self._mirrored else size
        return find_frequent_offsets(seen.image, seen.hole, usable=~(seen.hole | seen.excluded), count=_OFFSETS)

    def _make_coarse_fill(self, size: Size, soft: SoftFill) -> Image:
        return make_coarse_fill(soft, size.image, size.hole, bridged=self._bridged)


def _measure_offsets(sources: Sources, width: int) -> Offsets:
    """From each hole pixel to its source; of one in the mirror image beside the picture, to what is seen there."""
    y, x = sources.level.locate_pixels(sources.level.pixels)
    v, u = sources.level.locate_pixels(sources.origins[sources.level.pixels].astype(np.int64))
    u = np.where(u < width, u, 2 * width - 1 - u)
    return pack_offsets(u - x, v - y)


def _convert_for_network(soft: SoftFill, colours: Colours) -> SoftFill:
    """The same for an image of such colours."""
    return lambda image, hole: colours.from_srgb(soft(colours.to_srgb(image), hole))


def make_patches_filler(*, mirrored: bool = False) -> TexturedFiller:
    """The method `patches` (or `mirrored`): led by diffusion alone."""
    diffusion = DiffusionFiller("navier-stokes")
    return TexturedFiller(
        "mirrored" if mirrored else "patches",
        diffusion.fill,
        bridged=_BRIDGED_BY_DIFFUSION,
        device=diffusion.device,
        mirrored=mirrored,
    )


def _add_mirrored(size: Size) -> Size:
    """Twice as wide: at the right what is seen in a mirror, where nothing is hole and only the known may be used."""
    image = np.concatenate([size.image, size.image[:, ::-1]], axis=1)
    hole = np.concatenate([size.hole, np.zeros_like(size.hole)], axis=1)
    unusable = size.hole | size.excluded
    return Size(image, hole, np.concatenate([size.excluded, unusable[:, ::-1]], axis=1))


def _take_left(size: Size) -> Size:
    """The picture itself, at this or a smaller size, of one with its mirror image beside it."""
    left = np.s_[:, : (size.hole.shape[1] + 1) // 2]
    return Size(size.image[left], size.hole[left], size.excluded[left])
