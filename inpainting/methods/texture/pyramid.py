"""The sizes at which a hole is filled, each half as large as the one before, and one of them laid out for the loops.

Not here: where anything is copied from (`search`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.methods.texture.kernels import REACH

_KNOWN: Final = 10
"""How much more a known pixel counts than one of the hole when patches are compared."""
_TEXTURE: Final = 4.0
"""What texture is multiplied by beside colour; it counts by the square of it."""
_LED: Final = 0.6
"""The weight of the coarse fill beside colour at the coarsest size."""
_FADING: Final = 0.9
"""What is left of that weight one size finer."""
_SOFTNESS: Final = 4.0
"""Sigma in pixels by which the coarse fill is blurred: it says which colours, not which texture."""
_FALLING: Final = 1.3
"""Votes of patches one pixel farther from the known count this much less, up to so many pixels."""
_FARTHEST: Final = 30
_WINDOWS: Final = (3, 3, 5)
"""Over how many pixels texture is measured, from the coarsest size; the last figure goes for all finer ones."""

_KNOWN_SHARE: Final = 0.3
"""Where less of a pixel's texture is known, that of the coarse fill is taken."""

Places = npt.NDArray[np.integer]
Pixels = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Size:
    """A picture at one size: image H×W×3 uint8, hole and excluded H×W bool; from `excluded` nothing is copied."""

    image: Image
    hole: Hole
    excluded: Hole

    @cached_property
    def usable(self) -> Hole:
        """Where a patch is known whole and may be copied: H×W bool, False near the edges."""
        usable = ~_grow_by_reach(self.hole | self.excluded)
        if min(usable.shape) <= 2 * REACH:
            return np.zeros_like(usable)
        usable[:REACH] = usable[-REACH:] = usable[:, :REACH] = usable[:, -REACH:] = False
        return usable


@dataclass(frozen=True, eq=False)
class Lead:
    """What leads the search at one size: the coarse fill H×W×3 uint8, equal to the image outside the hole, and texture.

    texture: H×W×3 float32, how much luma varies across and down, times the share of it that is known, and that share.
    It is measured at the size of the coarse fill and averaged for smaller ones, so that thin lines are not lost there.
    """

    coarse: Image
    texture: Pixels

    @classmethod
    def measure(cls, coarse: Image, hole: Hole) -> Lead:
        """From the coarse fill of the size that has it."""
        known = cv2.erode((~hole).astype(np.float32), np.ones((3, 3), np.uint8))
        return cls(
            coarse, np.asarray(cv2.merge([*(part * known for part in _measure_variation(coarse)), known]), np.float32)
        )

    def halve(self, smaller: Size) -> Lead:
        """The same for the size half as large."""
        coarse = np.where(smaller.hole[..., None], halve_pixels(self.coarse), smaller.image)
        return Lead(coarse, np.asarray(_average_blocks(self.texture), np.float32))

    def compute_features(self, rank: int) -> Image:
        """H×W×8 uint8: colour, texture and the coarse fill, each by its weight; `rank` is 0 at the coarsest size."""
        share = self.texture[..., 2]
        window = _WINDOWS[min(rank, len(_WINDOWS) - 1)]
        texture = []
        for axis, guessed in enumerate(_measure_variation(self.coarse)):
            known = self.texture[..., axis] / np.maximum(share, 1e-6)
            part = np.where(share > _KNOWN_SHARE, known, guessed)
            texture.append(cv2.blur(part, (window, window)) * np.float32(_TEXTURE))
        coarse = self.coarse.astype(np.float32)
        led = cv2.GaussianBlur(coarse, (0, 0), _SOFTNESS) * np.float32(_LED * _FADING**rank) ** 0.5
        parts = cv2.merge([*cv2.split(coarse), *texture, *cv2.split(led)])
        return np.asarray(np.clip(np.rint(parts), 0, 255), np.uint8)


def _measure_variation(image: Image) -> list[Pixels]:
    """How much luma varies across and down, each H×W."""
    luma = image.mean(axis=2, dtype=np.float32)
    return [np.abs(cv2.Sobel(luma, cv2.CV_32F, *axis, ksize=1)) for axis in ((1, 0), (0, 1))]


def halve(size: Size) -> Size:
    """The size half as large, made of means of known pixels; a last odd row or column is left out.

    A pixel is hole where less than half of its block is known, and excluded where any of it is.
    """
    height, width = (side // 2 for side in size.hole.shape)
    image = halve_pixels(size.image)
    share = _average_blocks((~size.hole).astype(np.float32))
    around = Box.around(size.hole)
    mixed = Box(around.x0 // 2, around.y0 // 2, min(width, -(-around.x1 // 2)), min(height, -(-around.y1 // 2)))
    if not mixed.is_empty:
        whole = Box(mixed.x0 * 2, mixed.y0 * 2, mixed.x1 * 2, mixed.y1 * 2).slices
        emptied = np.where(size.hole[whole][..., None], np.uint8(0), size.image[whole])
        known = _average_blocks(emptied.astype(np.float32))
        mean = known / np.maximum(share[mixed.slices], 1e-6)[..., None]
        image[mixed.slices] = np.rint(mean).astype(np.uint8)
    return Size(image, share < 0.5, _average_blocks(size.excluded.astype(np.float32)) > 0)


def halve_pixels(image: Image) -> Image:
    """Means of blocks of four: H//2×W//2×3 uint8."""
    return np.asarray(_average_blocks(image), np.uint8)


def _average_blocks(pixels: npt.NDArray[Any]) -> npt.NDArray[Any]:
    height, width = (side // 2 for side in pixels.shape[:2])
    return cv2.resize(pixels[: 2 * height, : 2 * width], (width, height), interpolation=cv2.INTER_AREA)


class Level:
    """One size laid out flat for the loops; places count framed pixels row by row.

    `scene` is what the loops see (`kernels`); `states` is 0 outside the picture, 1 known, 2 hole; `targets` are the
    pixels whose patch touches the hole, `pixels` those of the hole, in rising order; `nearness` of the targets falls
    with the distance to the known.
    """

    def __init__(self, size: Size, lead: Lead | None, *, rank: int = 0) -> None:
        """Without a `lead` patches are compared by colour alone."""
        self.shape = size.hole.shape
        self.stride = self.shape[1] + 2 * REACH
        self.states = _add_frame(np.where(size.hole, np.uint8(2), np.uint8(1))).ravel()
        self.targets = np.flatnonzero(_add_frame(_grow_by_reach(size.hole)))
        self.pixels = np.flatnonzero(self.states == 2)
        self.nearness = self._compute_nearness(size.hole)
        self.usable = _add_frame(size.usable).ravel()
        features = size.image if lead is None else lead.compute_features(rank)
        weights = np.where(self.states == 1, np.uint8(_KNOWN), np.uint8(1))
        span = (0,) * features.shape[2]
        self.scene = (
            _add_frame(features).reshape(-1), np.repeat(weights, len(span)), self.usable, self.stride, span
        )  # fmt: skip

    def find_places(self, y: Places, x: Places) -> Places:
        """The places of these pixels of the picture."""
        return np.asarray((y + REACH) * self.stride + x + REACH)

    def locate_pixels(self, places: Places) -> tuple[Places, Places]:
        """Rows and columns of the picture."""
        y, x = np.divmod(places, self.stride)
        return y - REACH, x - REACH

    def _compute_nearness(self, hole: Hole) -> Pixels:
        box = Box.around(hole).grown(REACH + 1).clipped(Extent(hole.shape[1], hole.shape[0]))
        depth = cv2.distanceTransform(hole[box.slices].astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_3)
        y, x = self.locate_pixels(self.targets)
        far = np.minimum(depth[y - box.y0, x - box.x0], _FARTHEST)
        return np.asarray(np.power(np.float32(_FALLING), -far), np.float32)


def _grow_by_reach(hole: Hole) -> Hole:
    """All pixels whose patch touches the hole."""
    return np.asarray(cv2.dilate(hole.astype(np.uint8), np.ones((2 * REACH + 1, 2 * REACH + 1), np.uint8)) > 0)


def _add_frame(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    return np.asarray(np.pad(array, ((REACH, REACH), (REACH, REACH)) + ((0, 0),) * (array.ndim - 2)))
