"""Gives enlarged fills the fine noise of the picture round them; enlarging loses it and the eye sees a smear.

Noise only: real texture is not made here.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.context import Context, Pixels
from inpainting.geometry import Box
from inpainting.holes import Region
from inpainting.request import Hole, Image

_BLOCK: Final = 32
_BLOCKS_ASKED: Final = 64
_FIELD_SIDE: Final = 512
_COARSENESS: Final = 0.6
_FLATTEST: Final = 0.2
_LEAST, _MOST = 0.4, 6.0


def add_grain(colours: Pixels, region: Region, context: Context, *, image: Image, hole: Hole) -> Pixels:
    """`colours` (N×3, 0..255, the region's pixels in row order) with grain as strong as that of the known context.

    Returns `colours` unchanged when the surroundings have no grain to speak of. The grain depends on the place
    in the picture alone, so the same request gives the same bytes.
    """
    strength = noise_level(image, hole, context.box)
    if strength < _LEAST:
        return colours
    rows, columns = np.nonzero(region.mask)
    field = _noise_field()
    grain = field[(rows + region.box.y0) % _FIELD_SIDE, (columns + region.box.x0) % _FIELD_SIDE]
    grained: Pixels = colours + grain[:, None] * np.float32(min(strength, _MOST))
    return grained


def noise_level(image: Image, hole: Hole, box: Box) -> float:
    """The standard deviation, in grey levels, of what is finer than 1.5 px in the flattest fully known blocks of `box`.

    Taking the flattest fifth keeps texture and edges out of the estimate. 0 when no block is known whole.
    """
    spread = [_fine_spread(image[block.slices]) for block in _blocks(box) if not hole[block.slices].any()]
    return float(np.quantile(spread, _FLATTEST)) if spread else 0.0


def _blocks(box: Box) -> list[Box]:
    """About `_BLOCKS_ASKED` blocks spread evenly over `box`."""
    across, down = box.width // _BLOCK, box.height // _BLOCK
    step = max(1, int((across * down / _BLOCKS_ASKED) ** 0.5))
    corners = ((x, y) for y in range(0, down, step) for x in range(0, across, step))
    square = Box(box.x0, box.y0, box.x0 + _BLOCK, box.y0 + _BLOCK)
    return [square.moved(x * _BLOCK, y * _BLOCK) for x, y in corners]


def _fine_spread(block: Image) -> float:
    return float(_fine(block.astype(np.float32).mean(axis=2)).std())


def _fine(grey: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    return grey - cv2.GaussianBlur(grey, (0, 0), 1.5).astype(np.float32)


@cache
def _noise_field() -> npt.NDArray[np.float32]:
    """A square of noise that repeats without a seam, slightly soft as camera noise is, of standard deviation 1."""
    white = np.random.Generator(np.random.PCG64(1)).standard_normal((_FIELD_SIDE, _FIELD_SIDE), np.float32)
    reach = 8
    soft = _fine(cv2.GaussianBlur(np.pad(white, reach, mode="wrap"), (0, 0), _COARSENESS).astype(np.float32))
    field = soft[reach:-reach, reach:-reach]
    field = np.asarray(field / field.std(), np.float32)
    field.flags.writeable = False
    return field
