"""The channels of a picture as its file has them, in all their bits: what they show, and how an edit changes them.

Reads and writes no files.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from app.core.imageio.orientation import turn_as_stored, turn_upright
from app.core.imageio.photo import Alpha
from inpainting.engine.request import Hole, Image

_SMOOTHING: Final = 2.0
"""Sigma in pixels over which the steps between grey levels are levelled out."""


@dataclass(frozen=True, eq=False)
class Samples:
    """`values` is H×W×channels uint8 or uint16: first the `colours` (1 grey, 3 RGB), then the rest.

    `alpha` is the number of the channel that says how opaque a pixel is, `is_premultiplied` whether it is already
    multiplied into the colours, `is_inverted` whether more is darker, `key` the one colour that is transparent.
    """

    values: npt.NDArray[Any]
    bits: int
    colours: int
    alpha: int | None = None
    is_premultiplied: bool = False
    is_inverted: bool = False
    key: tuple[int, ...] | None = None

    @property
    def most(self) -> int:
        """The highest number of a channel."""
        return int((1 << self.bits) - 1)

    @property
    def further(self) -> int:
        """How many channels are neither colour nor alpha."""
        return int(self.values.shape[2]) - self.colours - (self.alpha is not None)

    def upright(self, orientation: int) -> Samples:
        """As it is to be seen."""
        return replace(self, values=turn_upright(self.values, orientation))

    def as_stored(self, orientation: int) -> Samples:
        """The inverse."""
        return replace(self, values=turn_as_stored(self.values, orientation))

    def make_image(self) -> Image:
        """H×W×3 uint8, straight colours; the nearest of 256 levels."""
        levels = reduce_to_eight_bits(self._unmultiply(), self.most)
        return np.repeat(levels, 3, axis=2) if self.colours == 1 else levels

    def make_alpha(self) -> Alpha | None:
        """H×W uint8."""
        if self.key is not None:
            clear = (self.values[..., : self.colours] == np.array(self.key)).all(axis=2)
            return np.where(clear, np.uint8(0), np.uint8(255))
        return None if self.alpha is None else reduce_to_eight_bits(self.values[..., self.alpha], self.most)

    def _unmultiply(self) -> npt.NDArray[Any]:
        colours = self.values[..., : self.colours]
        if self.is_inverted:
            colours = self.most - colours
        if self.is_premultiplied and self.alpha is not None:
            opaque = np.maximum(self.values[..., self.alpha, None].astype(np.uint32), 1)
            colours = np.minimum((colours.astype(np.uint64) * self.most + opaque // 2) // opaque, self.most)
        return colours

    def convert_to_plain(self) -> Samples:
        """The same in a form that every format knows: 8 or 16 bits, straight, more is lighter, nothing further."""
        bits = 8 if self.bits <= 8 else 16
        colours, most = self._unmultiply().astype(np.uint32), (1 << bits) - 1
        opacity = None if self.alpha is None else self.values[..., self.alpha, None].astype(np.uint32)
        both = colours if opacity is None else np.concatenate([colours, opacity], axis=2)
        values = both if self.most == most else (both * most + self.most // 2) // self.most
        kind = np.uint8 if bits == 8 else np.uint16
        alpha = None if opacity is None else self.colours
        return Samples(values.astype(kind), bits, self.colours, alpha=alpha, key=self.key)

    def apply_edit(self, image: Image, alpha: Alpha | None, touched: Hole, hole: Hole) -> Samples:
        """With the colours of `image` where it is `touched`, of `alpha` where that differs; the rest stays.

        Further channels are filled in `hole` from around it. An `alpha` makes one channel more where there was none.
        """
        before = self.make_alpha()
        values = self.values.copy()
        result = replace(self, values=values)
        clearer = np.zeros(touched.shape, np.bool_)
        if alpha is not None and (before is None or (alpha != before).any()):
            clearer = np.ones_like(clearer) if before is None else alpha != before
            if self.key is None or not np.isin(alpha, (0, 255)).all():
                result = result._with_channel(alpha, clearer)
        result._write_colours(image, touched | (clearer if result.is_premultiplied else False))
        result._follow(hole)
        if result.key is not None:
            result._keep_off_key(alpha, touched | clearer)
        return result

    def replace_key(self) -> Samples:
        """With a channel of transparency instead of a transparent colour."""
        opacity = self.make_alpha()
        if self.key is None or opacity is None:
            return self
        deep = (opacity > 0).astype(self.values.dtype) * self.values.dtype.type(self.most)
        return replace(self, values=np.dstack([self.values, deep]), alpha=self.values.shape[2], key=None)

    def _with_channel(self, alpha: Alpha, where: Hole) -> Samples:
        """With these opacities; a channel for them is made of a key, or where there was none."""
        deep = ((alpha.astype(np.uint32) * self.most + 127) // 255).astype(self.values.dtype)
        if self.alpha is not None:
            self.values[where, self.alpha] = deep[where]
            return self
        parts = self.values[..., : self.colours], deep[..., None], self.values[..., self.colours :]
        return replace(self, values=np.concatenate(parts, axis=2), alpha=self.colours, key=None)

    def _write_colours(self, image: Image, where: Hole) -> None:
        deep = raise_to_more_bits(image[..., : self.colours], self.most, self.values.dtype)[where]
        if self.is_premultiplied and self.alpha is not None:
            opaque = self.values[where, self.alpha][..., None].astype(np.uint64)
            deep = (deep.astype(np.uint64) * opaque + self.most // 2) // self.most
        self.values[where, : self.colours] = self.most - deep if self.is_inverted else deep

    def _follow(self, hole: Hole) -> None:
        """Fills what is neither colour nor alpha from around the hole: it may show the same thing."""
        import cv2

        for number in range(self.colours + (self.alpha is not None), self.values.shape[2]):
            if hole.any() and not hole.all():
                plane = np.ascontiguousarray(self.values[..., number])
                filled = cv2.inpaint(plane, hole.astype(np.uint8), 3, cv2.INPAINT_TELEA)
                self.values[hole, number] = np.minimum(filled[hole], self.most)

    def _keep_off_key(self, alpha: Alpha | None, where: Hole) -> None:
        """What is opaque must not have the transparent colour, and what is transparent must."""
        key = np.array(self.key, self.values.dtype)
        colours = self.values[..., : self.colours]
        clear = np.zeros_like(where) if alpha is None else where & (alpha == 0)
        wrong = where & ~clear & (colours == key).all(axis=2)
        colours[wrong, 0] = key[0] - 1 if key[0] else 1
        colours[clear] = key


def make_from_eight_bits(image: Image, alpha: Alpha | None, *, grey: bool) -> Samples:
    """The samples of a picture (H×W×3 uint8) that has no others."""
    colours = image[..., :1] if grey else image
    if alpha is None:
        return Samples(np.ascontiguousarray(colours), 8, colours.shape[2])
    return Samples(np.dstack([colours, alpha]), 8, colours.shape[2], alpha=colours.shape[2])


def reduce_to_eight_bits(values: npt.NDArray[Any], most: int) -> npt.NDArray[np.uint8]:
    """The nearest of 256 levels."""
    if most == 255:
        return values.astype(np.uint8)
    return ((values.astype(np.uint32) * 255 + most // 2) // most).astype(np.uint8)


def raise_to_more_bits(levels: npt.NDArray[np.uint8], most: int, kind: npt.DTypeLike) -> npt.NDArray[Any]:
    """`levels` (H×W or H×W×C) with the steps of soft gradients levelled out, by less than half a level anywhere."""
    import cv2

    if most == 255:
        return levels
    exact = levels.astype(np.float32)
    soft = cv2.GaussianBlur(exact, (0, 0), _SMOOTHING).reshape(exact.shape)
    levelled = np.clip(soft, exact - 0.49, exact + 0.49) if most > 255 else exact
    return (levelled.clip(0, 255) * (most / 255) + 0.5).astype(kind)
