"""Frozen values that go into the engine and come out of it; the arrays are read-only. No work is done here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.errors import InvalidRequestError

if TYPE_CHECKING:
    from inpainting.engine.source_field import SourceField

Image = npt.NDArray[np.uint8]
"""H×W×3 uint8 RGB; sRGB unless a request says otherwise."""

Hole = npt.NDArray[np.bool_]
"""H×W bool, True = to be filled."""

Probability = npt.NDArray[np.float32]
"""H×W, 0..1."""


def freeze_array(array: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    """A read-only array with the same values, copied only when `array` could still be written through."""
    if array.flags.writeable or not array.flags.c_contiguous or array.base is not None:
        array = np.array(array, order="C", copy=True)
        array.flags.writeable = False
    return array


class Colours(Protocol):
    """What the numbers of an image mean where they are not sRGB: for those who must see it as it looks."""

    def to_srgb(self, image: Image) -> Image:
        """H×W×3 uint8 in the image's own numbers → the same picture in sRGB, as near as that has the colours."""
        ...

    def from_srgb(self, image: Image) -> Image:
        """The inverse."""
        ...


@dataclass(frozen=True, eq=False)
class InpaintRequest:
    """One picture and one hole to fill in it; over the outermost `feather` pixels of the hole the picture fades out.

    From `excluded` (H×W bool, True = not from here) nothing is copied into the hole; what is drawn by lot is drawn by
    `seed`. `colours` say what the image's numbers mean where they are not sRGB: networks learned from sRGB, so they see
    the image converted; everything else works on the numbers as they are.

    Raises `InvalidRequestError` when the image is not H×W×3 uint8, hole or excluded is not H×W bool of the same size,
    nothing is selected, nothing is left to fill from, or `feather` is negative.
    """

    image: Image
    hole: Hole
    feather: int = 0
    excluded: Hole | None = None
    seed: int = 1
    colours: Colours | None = None

    def __post_init__(self) -> None:
        check_image(self.image)
        _check_hole(self.hole, shape=self.image.shape[:2])
        if self.feather < 0:
            raise InvalidRequestError("The feather must be 0 pixels or more.")
        if self.excluded is not None:
            _check_size(self.excluded, shape=self.image.shape[:2])
            object.__setattr__(self, "excluded", freeze_array(self.excluded))
        object.__setattr__(self, "image", freeze_array(self.image))
        object.__setattr__(self, "hole", freeze_array(self.hole))

    @property
    def extent(self) -> Extent:
        height, width = self.hole.shape
        return Extent(width, height)


@dataclass(frozen=True, eq=False)
class Patch:
    """New pixels for one box: `pixels` is box.height×box.width×3 uint8, equal to the image outside the hole."""

    box: Box
    pixels: Image


@dataclass(frozen=True, eq=False)
class Draft:
    """The colours of `box` of the picture at a reduced size: h×w×3, and h×w uint8 `opacity`, 255 in the hole."""

    box: Box
    pixels: Image
    opacity: npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class InpaintResult:
    """What the engine made of a request: patches that do not overlap, and how they were made.

    `seconds` is the work itself without start-up; `device` is where it ended up (`cpu`, `cuda`, `mps`);
    `notes` are sentences for the person, such as that the graphics memory was too small; `regions` is the number
    of parts of the hole that were filled one by one; `pieces` says how many pieces each method filled; `doubt` how
    badly what was copied fits, in grey levels; `variants` are all the fills that were made of the same hole, this one
    first, where more than one was asked for; `sources` say from where pixels of the parts were copied, where any was.
    """

    patches: tuple[Patch, ...]
    method: str
    device: str
    seconds: float
    notes: tuple[str, ...] = ()
    regions: int = 0
    pieces: tuple[tuple[str, int], ...] = ()
    doubt: float = 0.0
    variants: tuple[InpaintResult, ...] = ()
    sources: tuple[SourceField, ...] = ()

    def apply_to(self, image: Image) -> Image:
        """A copy of `image` (H×W×3 uint8) with every patch written into it."""
        after = image.copy()
        for patch in self.patches:
            after[patch.box.slices] = patch.pixels
        return after


def check_image(image: Image) -> None:
    """Raises `InvalidRequestError` when `image` is not H×W×3 uint8."""
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3:
        words = "The picture must be 8-bit RGB, not {kind} of shape {shape}."
        raise InvalidRequestError(words, kind=image.dtype, shape=image.shape)


def _check_hole(hole: Hole, *, shape: tuple[int, ...]) -> None:
    _check_size(hole, shape=shape)
    if not hole.any():
        raise InvalidRequestError("Nothing is selected. Paint over what you want to remove first.")
    if hole.all():
        raise InvalidRequestError("The whole picture is selected, so there is nothing left to fill it from.")


def _check_size(hole: Hole, *, shape: tuple[int, ...]) -> None:
    if hole.dtype != np.bool_:
        raise InvalidRequestError("The mask must say true or false of each pixel, not {kind}.", kind=hole.dtype)
    if hole.shape != shape:
        words = "The mask ({mask}) and the picture ({picture}) must have the same size."
        raise InvalidRequestError(words, mask=_format_size(hole.shape), picture=_format_size(shape))


def _format_size(shape: tuple[int, ...]) -> str:
    return "×".join(str(side) for side in reversed(shape[:2]))
