"""Writes fills into copies of small boxes of the image, inside the hole only: the one place where pixels change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from inpainting.engine.context import Pixels
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.holes import Region, take_pixels
from inpainting.engine.request import Hole, Image, Patch

_PATCH_SIDE: Final = 1024
"""Longer patches are cut at whole multiples of this, so that a thin diagonal does not copy the whole picture."""


class Composite:
    """The patches of one job while it runs: boxes that do not overlap, cover the hole, and start as the image is."""

    def __init__(self, image: Image, hole: Hole, regions: Sequence[Region], *, feather: int = 0) -> None:
        self._image, self._hole, self._feather = image, hole, feather
        self._boxes = tuple(
            box for whole in merge_overlapping([region.box for region in regions]) for box in _cut(whole, hole)
        )
        self._pixels = [image[box.slices].copy() for box in self._boxes]

    def write(self, region: Region, colours: Pixels) -> None:
        """Puts `colours` (N×3, 0..255, one for each pixel of the region in row order) where they belong."""
        if self._feather:
            opacity = take_pixels(
                compute_opacity(self._hole, region.box, feather=self._feather)[..., None], region.hole
            )
            colours = colours * opacity + take_pixels(self._image[region.box.slices], region.hole) * (1 - opacity)
        values = np.clip(np.rint(colours), 0, 255).astype(np.uint8)
        for box, pixels in zip(self._boxes, self._pixels, strict=True):
            shared = box.intersection(region.box)
            if shared.is_empty:
                continue
            inside = region.hole[shared.moved(-region.box.x0, -region.box.y0).slices]
            here = pixels[shared.moved(-box.x0, -box.y0).slices]
            np.place(here, np.repeat(inside[..., None], 3, axis=2), values[region.get_numbers_in(shared)])

    def make_patch(self, box: Box) -> Patch:
        """What has been written so far in `box`, wherever no patch reaches as it is in the image."""
        pixels = self._image[box.slices].copy()
        for own, made in zip(self._boxes, self._pixels, strict=True):
            shared = own.intersection(box)
            if not shared.is_empty:
                from_own = made[shared.moved(-own.x0, -own.y0).slices]
                pixels[shared.moved(-box.x0, -box.y0).slices] = from_own
        return Patch(box, _read_only(pixels))

    def list_patches(self) -> tuple[Patch, ...]:
        return tuple(Patch(box, _read_only(pixels)) for box, pixels in zip(self._boxes, self._pixels, strict=True))


def count_changed_outside(before: Image, after: Image, hole: Hole) -> int:
    """The number of pixels outside `hole` (H×W bool) that differ between two H×W×3 images; compared row by row."""
    rows = zip(before, after, hole, strict=True)
    return sum(int(((one != other).any(axis=1) & ~inside).sum()) for one, other, inside in rows)


def compute_opacity(hole: Hole, box: Box, *, feather: int) -> npt.NDArray[np.float32]:
    """How much of the fill shows, 0..1, in a box: less and less over the `feather` pixels next to the hole's edge.

    box.height×box.width; the hole goes on beyond the picture's edge. No `feather` reaches further than the picture.
    """
    import cv2

    feather = min(feather, sum(hole.shape))
    around = box.grown(feather + 2).clipped(Extent(hole.shape[1], hole.shape[0]))
    depth = cv2.distanceTransform(hole[around.slices].astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    opacity = np.clip(depth / (feather + 1), 0, 1)[box.moved(-around.x0, -around.y0).slices]
    return np.asarray(opacity, np.float32)


def merge_overlapping(boxes: Sequence[Box]) -> tuple[Box, ...]:
    """The fewest boxes that cover `boxes` and do not overlap, got by joining those that do."""
    done: list[Box] = []
    for box in boxes:
        while touching := [other for other in done if other.overlaps(box)]:
            done = [other for other in done if other not in touching]
            for other in touching:
                box = box.union(other)
        done.append(box)
    return tuple(sorted(done, key=lambda box: (box.y0, box.x0)))


def _cut(box: Box, hole: Hole) -> Iterator[Box]:
    """`box` as it is when it is small, else the parts of it, on a grid, that have pixels of the hole."""
    if max(box.width, box.height) <= _PATCH_SIDE:
        yield box
        return
    for y0 in range(box.y0, box.y1, _PATCH_SIDE):
        for x0 in range(box.x0, box.x1, _PATCH_SIDE):
            cell = Box(x0, y0, x0 + _PATCH_SIDE, y0 + _PATCH_SIDE).intersection(box)
            tight = Box.around(hole[cell.slices])
            if not tight.is_empty:
                yield tight.moved(cell.x0, cell.y0)


def _read_only(pixels: Image) -> Image:
    pixels.flags.writeable = False
    return pixels
