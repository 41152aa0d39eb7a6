"""What most frames say of a thing's own pixels, carried along its motion: legs that masks lack now and then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole
from inpainting.video.background.blending import Map
from inpainting.video.background.motion import Luma, compute_flow, warp_along
from inpainting.video.packed import PackedHole

_MEMORY: Final = 0.9
"""How much of a pixel's share is what it was a frame ago; half of it is forgotten in seven frames."""
_MOST: Final = 0.4
"""A pixel with this share of the frames before or after it belongs to what is masked in them."""
_AROUND: Final = 32
"""Pixels round the holes of a frame and its neighbour in which flow is looked for."""
_SOFT: Final = 0.02
"""Shares below this are forgotten."""


def vote(
    lumas: Sequence[Luma], holes: Sequence[PackedHole], *, check_cancelled: Callable[[], None]
) -> list[PackedHole]:
    """For each of the small pictures of a shot its hole and what else the holes of others nearby mark of the same.

    A pixel is followed by the flow of what it shows; what a thing leaves behind it may be in it too.
    """
    forth = _gather(lumas, holes, check_cancelled)
    back = _gather(lumas[::-1], holes[::-1], check_cancelled)[::-1]
    return [PackedHole.of(one.unpack_hole() | other.unpack_hole()) for one, other in zip(forth, back, strict=True)]


def _gather(
    lumas: Sequence[Luma], holes: Sequence[PackedHole], check_cancelled: Callable[[], None]
) -> list[PackedHole]:
    """The same from the frames before each alone."""
    gathered: list[PackedHole] = []
    share = np.zeros(lumas[0].shape, np.float32)
    for number, packed in enumerate(holes):
        check_cancelled()
        own = packed.unpack_hole()
        share = _carry(share, lumas[number - 1], lumas[number], own) if share.any() else own.astype(np.float32)
        share = np.maximum(_MEMORY * share + (1 - _MEMORY) * own, own * np.float32(_MOST))
        gathered.append(PackedHole.of(np.asarray(share >= _MOST, np.bool_)))
    return gathered


def _carry(share: Map, before: Luma, luma: Luma, own: Hole) -> Map:
    """The shares of the frame before, moved to where their pixels are now."""
    box = Box.around((share > _SOFT) | own).grown(_AROUND).clipped(Extent(*luma.shape[::-1]))
    moved = np.zeros_like(share)
    if not box.is_empty:
        part = box.slices
        flow = compute_flow(np.ascontiguousarray(luma[part]), np.ascontiguousarray(before[part]))
        moved[part] = warp_along(np.ascontiguousarray(share[part]), flow)
    return np.where(moved > _SOFT, moved, np.float32(0))
