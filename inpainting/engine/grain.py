"""Gives enlarged fills the fine noise of the picture round them; enlarging loses it and the eye sees a smear.

Noise only: real texture is not made here.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.context import Pixels
from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, Image

_BLOCK: Final = 32
_BLOCKS_ASKED: Final = 64
_FIELD_SIDE: Final = 512
_COARSENESS: Final = 0.6
_FLATTEST: Final = 0.2
_LEAST, _MOST = 0.4, 6.0


def add_grain(colours: Pixels, image: Image, hole: Hole) -> Pixels:
    """`colours` (N×3, 0..255, of the pixels of `hole` in row order) with grain as strong as that of what is known.

    Returns `colours` unchanged when the surroundings have no grain to speak of.
    """
    strength = estimate_noise_level(image, hole)
    return colours if strength < _LEAST else colours + make_grain(hole, strength)


def make_grain(part: Hole, strength: float) -> Pixels:
    """Grain for the pixels of `part` (H×W bool) in row order, N×1, of this standard deviation in grey levels.

    It depends on a pixel's place alone, so the same request gives the same bytes; there is a most.
    """
    rows, columns = np.nonzero(part)
    grain = _make_noise_field()[rows % _FIELD_SIDE, columns % _FIELD_SIDE]
    return grain[:, None] * np.float32(min(strength, _MOST))


def estimate_noise_level(image: Image, hole: Hole) -> float:
    """The standard deviation, in grey levels, of what is finer than 1.5 px in the flattest blocks that are known whole.

    Taking the flattest fifth keeps texture and edges out of the estimate. 0 when no block is known whole.
    """
    blocks = _spread_blocks(Box(0, 0, hole.shape[1], hole.shape[0]))
    spread = [_measure_fine_spread(image[block.slices]) for block in blocks if not hole[block.slices].any()]
    return float(np.quantile(spread, _FLATTEST)) if spread else 0.0


def _spread_blocks(box: Box) -> list[Box]:
    """About `_BLOCKS_ASKED` blocks spread evenly over `box`."""
    across, down = box.width // _BLOCK, box.height // _BLOCK
    step = max(1, int((across * down / _BLOCKS_ASKED) ** 0.5))
    corners = ((x, y) for y in range(0, down, step) for x in range(0, across, step))
    square = Box(box.x0, box.y0, box.x0 + _BLOCK, box.y0 + _BLOCK)
    return [square.moved(x * _BLOCK, y * _BLOCK) for x, y in corners]


def _measure_fine_spread(block: Image) -> float:
    return float(_extract_fine(block.astype(np.float32).mean(axis=2)).std())


def _extract_fine(grey: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    return grey - cv2.GaussianBlur(grey, (0, 0), 1.5).astype(np.float32)


@cache
def _make_noise_field() -> npt.NDArray[np.float32]:
    """A square of noise that repeats without a seam, slightly soft as camera noise is, of standard deviation 1."""
    white = np.random.Generator(np.random.PCG64(1)).standard_normal((_FIELD_SIDE, _FIELD_SIDE), np.float32)
    reach = 8
    soft = _extract_fine(cv2.GaussianBlur(np.pad(white, reach, mode="wrap"), (0, 0), _COARSENESS).astype(np.float32))
    field = soft[reach:-reach, reach:-reach]
    field = np.asarray(field / field.std(), np.float32)
    field.flags.writeable = False
    return field
