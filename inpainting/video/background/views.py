"""Kept frames as they are seen from elsewhere: planes through a motion, matched in exposure. Joins none of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole
from inpainting.video.background.blending import Map
from inpainting.video.background.motion import Matrix, make_scaling, make_shift
from inpainting.video.io.frames import Layout, Planes, find_touched
from inpainting.video.packed import PackedHole

_COARSE: Final = 4
"""Sizes at which exposure is compared are reduced by this."""


@dataclass(frozen=True, eq=False)
class Sample:
    """A frame kept for the plate; `motion` takes it to the shot's reference."""

    planes: Planes
    motion: Matrix
    hole: PackedHole


class SampleView:
    """A sample as seen in the plate."""

    def __init__(self, sample: Sample, box: Box, layout: Layout) -> None:
        self._sample, self._layout = sample, layout
        self.hole = sample.hole
        self.from_plate = np.linalg.inv(sample.motion) @ make_shift(box.x0, box.y0)
        self.from_plate = np.asarray(self.from_plate / self.from_plate[2, 2], np.float64)
        self.to_plate: Matrix = np.asarray(np.linalg.inv(self.from_plate), np.float64)
        known = ~sample.hole.unpack_hole()
        still = np.allclose(sample.motion, np.eye(3))
        self._known = tuple(
            _find_known_samples(known, layout.get_steps(number), shrink=not still) for number in range(2)
        )
        self.gain, self.offsets = 1.0, (0.0, 0.0)

    def cut_strip(self, number: int, top: int, size: Extent) -> tuple[Map, Hole]:
        """Rows of the plate's plane from `top`, matched in exposure, and which samples are known."""
        view = fit_to_plane(self.from_plate, self._layout.get_steps(number)) @ make_shift(0, top)
        values = warp_plane(view, self._sample.planes[number], size, cv2.INTER_CUBIC)
        known = warp_plane(view, self._known[min(number, 1)], size, cv2.INTER_NEAREST, cv2.BORDER_CONSTANT) > 0
        values = values.astype(np.float32)
        if number == 0:
            return (values * self.gain if self.gain != 1 else values), known
        return values + self.offsets[number - 1], known

    def match(self) -> tuple[Map, ...]:
        """All of the sample, plane by plane, matched in exposure."""
        luma, *chroma = (plane.astype(np.float32) for plane in self._sample.planes)
        return (luma * self.gain, *(plane + offset for plane, offset in zip(chroma, self.offsets, strict=True)))

    def sample_coarsely(self, number: int, extent: Extent) -> tuple[Map, Hole]:
        """A plane at every few pixels of a plate of this extent only."""
        across, down = self._layout.get_steps(number)
        size = Extent(max(1, extent.width // across // _COARSE), max(1, extent.height // down // _COARSE))
        view = fit_to_plane(self.from_plate, self._layout.get_steps(number)) @ np.diag([_COARSE, _COARSE, 1.0])
        values = warp_plane(view, self._sample.planes[number], size, cv2.INTER_LINEAR)
        known = warp_plane(view, self._known[min(number, 1)], size, cv2.INTER_NEAREST, cv2.BORDER_CONSTANT) > 0
        return values.astype(np.float32), known


def _find_known_samples(known: Hole, steps: tuple[int, int], *, shrink: bool) -> npt.NDArray[np.uint8]:
    """255 where a plane's sample is known and, if it will be interpolated, its neighbours are."""
    samples = (~find_touched(~known, steps)).astype(np.uint8) * np.uint8(255)
    return np.asarray(cv2.erode(samples, np.ones((3, 3), np.uint8)), np.uint8) if shrink else samples


def see_through(view: Matrix, planes: Planes, size: Extent, layout: Layout) -> Planes:
    """Planes through a motion of luma pixels; `view` takes those of the result, so large, to those of the planes."""
    seen = []
    for number, plane in enumerate(planes):
        across, down = layout.get_steps(number)
        small = Extent(-(-size.width // across), -(-size.height // down))
        seen.append(warp_plane(fit_to_plane(view, (across, down)), plane, small, cv2.INTER_CUBIC))
    return tuple(seen)


def fit_to_plane(matrix: Matrix, steps: tuple[int, int]) -> Matrix:
    """A motion of luma pixels for a plane of which so many of them share a sample."""
    scale = make_scaling(1 / steps[0], 1 / steps[1])
    return np.asarray(scale @ matrix @ np.linalg.inv(scale))


def warp_plane(
    view: Matrix, plane: npt.NDArray[Any], size: Extent, how: int, border: int = cv2.BORDER_REPLICATE
) -> npt.NDArray[Any]:
    """`view` takes pixels of the result to those of `plane`; whole shifts copy."""
    across, down = round(view[0, 2]), round(view[1, 2])
    right, below = across + size.width, down + size.height
    inside = min(across, down) >= 0 and right <= plane.shape[1] and below <= plane.shape[0]
    if inside and np.abs(view / view[2, 2] - make_shift(across, down)).max() < 1e-6:
        return plane[down:below, across:right]
    return np.asarray(cv2.warpPerspective(plane, view, size, flags=how | cv2.WARP_INVERSE_MAP, borderMode=border))
