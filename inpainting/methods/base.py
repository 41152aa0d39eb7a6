"""What every fill method looks like to the engine."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from inpainting.geometry import Box
from inpainting.request import Hole, Image


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


@runtime_checkable
class Enlarging(Protocol):
    """A filler that knows how to bring what it made at a reduced size up to the full size itself, with full detail."""

    def fill_enlarged(self, image: Image, hole: Hole, *, original: Image, scale: int, place: Box) -> Image:
        """The fill of `place` of `original`, of which `image` and `hole` are the reduction by `scale`.

        `original` is at most `scale` times as large as `image`; only what is known whole in `hole` may be looked at.
        """
        ...


@runtime_checkable
class Choosing(Protocol):
    """A filler that leaves each piece of a picture to another one."""

    def chosen(self, image: Image, hole: Hole) -> Filler:
        """The filler for this piece, of which `image` and `hole` are what `fill` would be given."""
        ...


@runtime_checkable
class Movable(Protocol):
    """A filler that can also work on the processor when its own device has too little memory."""

    def on_cpu(self) -> Filler:
        """The same method with the same weights on the CPU."""
        ...
