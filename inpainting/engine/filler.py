"""What every fill method looks like to the engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Colours, Hole, Image
from inpainting.engine.source_field import Offsets

Pixels = npt.NDArray[np.float32]


class DeviceMemoryError(Exception):
    """A filler's word to the engine that its device has too little memory for this call; the person never sees it."""


class Filler(Protocol):
    """Anything that can fill a hole in an image it is shown whole.

    `name` is the method as the person chose it, `device` where it runs (`cpu`, `cuda`, `mps`).
    """

    @property
    def name(self) -> str: ...

    @property
    def device(self) -> str: ...

    def fill(self, image: Image, hole: Hole) -> Image:
        """The filled image, same shape as `image` (H×W×3 uint8); only its pixels inside `hole` are used.

        What lies inside `hole` in `image` must not influence the result. Any H, W ≥ 1 is accepted.
        May raise `DeviceMemoryError`: the engine then asks for smaller pieces.
        """
        ...


@dataclass(frozen=True, eq=False)
class Piece:
    """A part of a picture with a part of its hole, at full size, and all a filler may want to know about it.

    image: H×W×3 uint8, 0 in the hole; hole: H×W bool; from `excluded` (H×W bool) nothing may be copied; `reduction` is
    a power of two by which the piece may be worked on reduced; `seed` decides what is drawn by lot; `check_cancelled`
    is called now and then and raises when the person no longer waits; `colours` say what the image's numbers mean
    where they are not sRGB.
    """

    image: Image
    hole: Hole
    excluded: Hole
    reduction: int = 1
    seed: int = 1
    check_cancelled: Callable[[], None] = lambda: None
    colours: Colours | None = None


@dataclass(frozen=True, eq=False)
class FilledPiece:
    """What became of a piece: the colours of its hole's pixels in row order, N×3 float32, about 0..255.

    `doubt` says how badly what was copied fits, in grey levels, 0 where nothing was; `is_soft`: some of it could not be
    copied from anywhere and is soft; `offsets` say where each pixel was copied from, if any was.
    """

    colours: Pixels
    doubt: float = 0.0
    is_soft: bool = False
    offsets: Offsets | None = None


@runtime_checkable
class PieceFiller(Protocol):
    """A filler that works at full size by itself, whatever the reduction."""

    def fill_piece(self, piece: Piece) -> FilledPiece:
        """Fills the hole of `cut_piece`. May raise `DeviceMemoryError`."""
        ...


@runtime_checkable
class Choosing(Protocol):
    """A filler that leaves each piece of a picture to another one."""

    def choose(self, piece: Piece) -> Filler:
        """The filler for this piece."""
        ...


@runtime_checkable
class Varying(Protocol):
    """A filler that knows other ways to fill, which give fills that differ."""

    def list_variants(self) -> tuple[tuple[Filler, int], ...]:
        """Fillers, each with a seed, the one that is usually best first."""
        ...


@runtime_checkable
class Movable(Protocol):
    """A filler that can also work on the processor when its own device has too little memory."""

    def on_cpu(self) -> Filler:
        """The same method with the same weights on the CPU."""
        ...
