"""Lets a filler that knows one size only fill a piece: reduced, filled, enlarged, with the grain of the picture."""

from __future__ import annotations

import numpy as np

from inpainting.engine.context import Pixels, enlarge_box, reduce_image
from inpainting.engine.filler import FilledPiece, Filler, Piece
from inpainting.engine.geometry import Box
from inpainting.engine.grain import add_grain
from inpainting.engine.request import Image


def fill_softly(filler: Filler, piece: Piece) -> FilledPiece:
    """The piece filled by `filler` at its reduction."""
    image, hole = reduce_image(piece.image, piece.hole, piece.reduction)
    if hole.any():
        filled = filler.fill(image, hole)
        _check_filled(filled, image)
        image[hole] = filled[hole]
    colours = enlarge_fill(image, piece)
    return FilledPiece(add_grain(colours, piece.image, piece.hole) if piece.reduction > 1 else colours)


def enlarge_fill(small: Image, piece: Piece) -> Pixels:
    """The colours of the hole's pixels in row order, of a fill of the piece reduced: h×w×3 uint8."""
    box = Box.around(piece.hole)
    colours = np.empty((np.count_nonzero(piece.hole), 3), np.float32)
    start = 0
    for strip, pixels in enlarge_box(small, piece.reduction, box):
        inside = piece.hole[strip.slices]
        stop = start + int(np.count_nonzero(inside))
        colours[start:stop] = pixels[inside]
        start = stop
    return colours


def _check_filled(filled: Image, image: Image) -> None:
    if filled.shape != image.shape or filled.dtype != image.dtype:
        raise ValueError(f"the filler returned {filled.dtype} {filled.shape} for {image.dtype} {image.shape}")
