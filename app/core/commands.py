"""The steps of the history: what each changed, box by box, and how to put it back; they decide nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.core.document import Document
from inpainting.geometry import Box
from inpainting.request import Hole, Image, Patch

Bits = npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False, slots=True)
class HolePatch:
    """The hole of one box before and after a step, eight pixels in a byte."""

    box: Box
    before: Bits
    after: Bits

    @classmethod
    def of(cls, box: Box, *, before: Hole, after: Hole) -> HolePatch:
        return cls(box, np.packbits(before), np.packbits(after))

    @property
    def size(self) -> int:
        return self.before.nbytes + self.after.nbytes

    def hole(self, bits: Bits) -> Hole:
        """`before` or `after` as box.height×box.width bool."""
        return np.unpackbits(bits, count=self.box.area).reshape(self.box.height, self.box.width).view(np.bool_)


@dataclass(frozen=True, eq=False, slots=True)
class PixelPatch:
    """The pixels of one box before and after a step, box.height×box.width×3 uint8."""

    box: Box
    before: Image
    after: Image

    @property
    def size(self) -> int:
        return self.before.nbytes + self.after.nbytes


class _ChangeHole:
    """A step that changes the hole alone."""

    changes_picture = False

    def __init__(self, document: Document, label: str, patches: Sequence[HolePatch]) -> None:
        self._document = document
        self._label = label
        self._patches = tuple(patches)

    @property
    def label(self) -> str:
        return self._label

    @property
    def size(self) -> int:
        return sum(patch.size for patch in self._patches)

    def undo(self) -> None:
        for patch in self._patches:
            self._document.write_hole(patch.box, patch.hole(patch.before))

    def redo(self) -> None:
        for patch in self._patches:
            self._document.write_hole(patch.box, patch.hole(patch.after))


class PaintHole(_ChangeHole):
    """One drag of a tool: a few small boxes along the gesture."""


class ReplaceHole(_ChangeHole):
    """One action on the whole hole (clear, invert, grow, shrink, load): one box."""


class ReplacePixels:
    """A removal: new pixels, and the hole that asked for them is empty; undo brings back both in one step."""

    changes_picture = True

    def __init__(
        self, document: Document, label: str, *, pixels: Sequence[PixelPatch], holes: Sequence[HolePatch]
    ) -> None:
        self._document = document
        self._label = label
        self._pixels = tuple(pixels)
        self._holes = tuple(holes)

    @classmethod
    def of(cls, document: Document, label: str, patches: Sequence[Patch]) -> ReplacePixels:
        """The step that writes `patches` (from the engine) and clears the present hole; not done yet."""
        pixels = [PixelPatch(p.box, document.image[p.box.slices].copy(), np.array(p.pixels)) for p in patches]
        box = Box.around(document.hole)
        hole = document.hole[box.slices]
        holes = [] if box.is_empty else [HolePatch.of(box, before=hole, after=np.zeros_like(hole))]
        return cls(document, label, pixels=pixels, holes=holes)

    @property
    def label(self) -> str:
        return self._label

    @property
    def size(self) -> int:
        return sum(patch.size for patch in self._pixels) + sum(patch.size for patch in self._holes)

    def undo(self) -> None:
        for pixels in self._pixels:
            self._document.write_image(pixels.box, pixels.before)
        for patch in self._holes:
            self._document.write_hole(patch.box, patch.hole(patch.before))

    def redo(self) -> None:
        for pixels in self._pixels:
            self._document.write_image(pixels.box, pixels.after)
        for patch in self._holes:
            self._document.write_hole(patch.box, patch.hole(patch.after))
