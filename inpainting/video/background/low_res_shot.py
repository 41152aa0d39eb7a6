"""A shot at a small size: its frames, its background and where each frame shows something else. Judges no holes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.video.background.blending import Map
from inpainting.video.background.low_res import WIDTH, shrink_hole
from inpainting.video.background.motion import Luma, Matrix, list_corners, make_scaling, make_shift, move_points
from inpainting.video.background.plate import Plate, make_plate
from inpainting.video.background.views import Sample, warp_plane
from inpainting.video.io.frames import LAYOUTS, Colours, Layout, Plane, Planes, convert_to_luma8
from inpainting.video.packed import PackedHole, grow_hole

_LAYOUT: Final = LAYOUTS["yuv420p"]
_SAMPLES: Final = 40
_MARGIN: Final = 4
"""Pixels round a hole that the background is not made of if others show it, for there things cling."""
_STRONG: Final = (11.0, 6.0, 6.0)
"""8-bit levels of luma and chroma by which something else differs from the background at the least."""
_WEAK: Final = 0.4
"""The same for what lies next to it, in shares of that."""
_NOISE: Final = 4.0
"""What differs by less than so many times its usual difference is none."""
_MOVES: Final = 3
"""Pixels over which the most that is usual counts."""
_POINTS: Final = 2500
"""About so many points of a plane tell the light of a frame."""
_FEWEST: Final = 200
"""Fewer pixels, of every sixteenth, are not enough for that."""


@dataclass(frozen=True)
class Difference:
    """Where a frame shows `something` else, where the little that lies round it begins, and what may be `shade`."""

    something: Hole
    little: Hole
    shade: Hole


class LowResShot:
    """The frames of one shot, small."""

    def __init__(self, layout: Layout, extent: Extent) -> None:
        scale = min(1.0, WIDTH / extent.width)
        self.extent = Extent(*(max(16, round(side * scale / 2) * 2) for side in extent))
        self._bits = layout.bits
        self._scale = make_scaling(self.extent.width / extent.width, self.extent.height / extent.height)
        self._frames: list[Planes] = []

    def add(self, planes: Planes) -> None:
        """Keeps a frame's planes, small."""
        sizes = [self.extent, *[(self.extent.width // 2, self.extent.height // 2)] * 2]
        small = (
            cv2.resize(convert_to_luma8(plane, self._bits), size, interpolation=cv2.INTER_AREA)
            for plane, size in zip(planes, sizes, strict=True)
        )
        self._frames.append(tuple(small))

    @property
    def lumas(self) -> list[Luma]:
        return [planes[0] for planes in self._frames]

    def shrink(self, hole: Hole) -> Hole:
        """A hole of a frame at the small size."""
        return shrink_hole(hole, self._frames[0][0])

    def make_background(self, holes: Sequence[PackedHole], motions: Sequence[Matrix]) -> LowResBackground:
        """What lies behind the small `holes`; the `motions` are those of the whole frames."""
        own = [self._scale @ motion @ np.linalg.inv(self._scale) for motion in motions]
        places = np.unique(np.linspace(0, len(holes) - 1, _SAMPLES).astype(int))
        samples = [Sample(self._frames[place], own[place], _with_margin(holes[place])) for place in places]
        return LowResBackground(self._frames, own, samples)


def _with_margin(hole: PackedHole) -> PackedHole:
    return PackedHole.of(grow_hole(hole.unpack_hole(), _MARGIN))


class LowResBackground:
    """What a shot shows at a small size where nothing is in the way."""

    def __init__(self, frames: Sequence[Planes], motions: Sequence[Matrix], samples: Sequence[Sample]) -> None:
        self._frames, self._motions = frames, motions
        height, width = frames[0][0].shape
        self._whole = Box(0, 0, width, height)
        self._plate = _make_bare_plate(samples, _find_seen(motions, self._whole))
        self._seen = self._plate.seen.astype(np.float32)
        self._noise = self._measure_usual(samples)

    def find_difference(self, number: int, hole: Hole) -> Difference | None:
        """What one frame has that the background has not; None when too little is left to compare them by."""
        residuals = self._compute_residuals(self._frames[number], self._motions[number], hole)
        if residuals is None:
            return None
        seen, noise = self._view(number)
        limits = [np.maximum(strong, _NOISE * noise) for strong in _STRONG]
        shares = [
            _smooth(residual) / cv2.resize(limit, residual.shape[::-1], interpolation=cv2.INTER_AREA)
            for residual, limit in zip(residuals, limits, strict=True)
        ]
        luma, *chroma = (cv2.resize(share, self._whole_size, interpolation=cv2.INTER_LINEAR) for share in shares)
        most = np.max(np.abs([luma, *chroma]), axis=0)
        coloured = np.max(np.abs(chroma), axis=0)
        return Difference((most > 1) & seen, (most > _WEAK) & seen, (luma < -_WEAK) & (coloured < 1.5) & seen)

    @property
    def _whole_size(self) -> tuple[int, int]:
        return self._whole.width, self._whole.height

    def _view(self, number: int) -> tuple[Hole, Map]:
        """Which pixels of the background a frame shows, and how much they usually differ."""
        view = np.linalg.inv(make_shift(self._plate.box.x0, self._plate.box.y0)) @ self._motions[number]
        size = Extent(*self._whole_size)
        seen = warp_plane(view, self._seen, size, cv2.INTER_LINEAR, cv2.BORDER_CONSTANT)
        return seen > 0.99, warp_plane(view, self._noise, size, cv2.INTER_LINEAR)

    def _compute_residuals(self, planes: Planes, motion: Matrix, hole: Hole) -> list[Map] | None:
        """How far each of the planes, luma first, of a frame is from the background in the frame's light."""
        background, cover, _ = self._plate.view_from(motion, self._whole)
        usable = (cover > 0.99) & ~grow_hole(hole, 3 * _MARGIN)
        if np.count_nonzero(usable[::4, ::4]) < _FEWEST:
            return None
        small = usable[::2, ::2]
        return [
            _compute_residual(here, there, usable if number == 0 else small)
            for number, (here, there) in enumerate(zip(planes, background, strict=False))
        ]

    def _measure_usual(self, samples: Sequence[Sample]) -> Map:
        """How much luma differs from the plate in the middle of all samples, as the plate lies; at most nearby.

        What moves to and fro, such as waves, differs beside an edge in some frames only.
        """
        to_plate = make_shift(-self._plate.box.x0, -self._plate.box.y0)
        size = (self._plate.box.width, self._plate.box.height)
        seen = []
        for sample in samples:
            hole = sample.hole.unpack_hole()
            residuals = self._compute_residuals(sample.planes[:1], sample.motion, hole)
            if residuals is not None:
                values = np.where(hole, np.float32(-1), np.abs(_smooth(residuals[0])))
                view = to_plate @ sample.motion
                seen.append(cv2.warpPerspective(values, view, size, flags=cv2.INTER_NEAREST, borderValue=-1))
        if not seen:
            return np.zeros(size[::-1], np.float32)
        ordered = np.sort(np.stack(seen), axis=0)
        unknown = np.count_nonzero(ordered < 0, axis=0)
        middle = np.minimum((unknown + len(seen)) // 2, len(seen) - 1)
        usual = np.maximum(np.take_along_axis(ordered, middle[None], axis=0)[0], 0)
        nearby = cv2.dilate(usual, np.ones((_MOVES, _MOVES), np.uint8))
        return np.asarray(cv2.GaussianBlur(nearby, (0, 0), 1.5), np.float32)


def _find_seen(motions: Sequence[Matrix], whole: Box) -> Box:
    """What the frames show together."""
    ends = np.concatenate([move_points(motion, list_corners(whole)) for motion in motions])
    (x0, y0), (x1, y1) = np.floor(ends.min(axis=0) / 2) * 2, np.ceil(ends.max(axis=0) / 2) * 2
    return Box(int(x0), int(y0), int(x1), int(y1))


def _make_bare_plate(samples: Sequence[Sample], box: Box) -> Plate:
    """Nothing of it is invented."""

    def leave_alone(image: Image, hole: Hole) -> Image:
        return image

    nothing = np.zeros((box.height, box.width), np.bool_)
    return make_plate(samples, box, nothing, layout=_LAYOUT, colours=Colours(), fill=leave_alone)


def _compute_residual(here: Plane, there: Plane, usable: Hole) -> Map:
    """`here - there` in one light: brightness and contrast that slowly change over the frame, told from most of it.

    What differs, a shadow too, does not count; nothing is taken from near it, as finer ways do.
    """
    step = max(1, round(np.sqrt(here.size / _POINTS)))
    rows, columns = (places * step for places in np.nonzero(usable[::step, ::step]))
    down, across = (np.linspace(-1, 1, side, dtype=np.float32) for side in here.shape)
    seen = there[rows, columns]
    points = np.stack([np.ones(seen.shape), seen, across[columns], down[rows]], axis=1)
    constant, contrast, to_right, to_bottom = _fit_factors(here[rows, columns].astype(np.float64), points).astype(
        np.float32
    )
    slope = (constant + to_bottom * down)[:, None] + to_right * across
    return np.asarray(here - contrast * there - slope, np.float32)


def _fit_factors(wanted: npt.NDArray[np.float64], points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """By what the columns of `points` (1, the background, x, y) are multiplied to give mostly what is wanted."""
    error = wanted - points[:, 1] * np.median(wanted) / max(1.0, float(np.median(points[:, 1])))
    factors = np.zeros(points.shape[1])
    for _ in range(4):
        scale = max(1.0, 1.5 * float(np.median(np.abs(error))))
        weighted = points / (1 + (error / scale) ** 2)[:, None]
        squares = weighted.T @ points + 1e-6 * np.eye(len(factors))
        factors = np.asarray(np.linalg.solve(squares, weighted.T @ wanted), np.float64)
        error = wanted - points @ factors
    return factors


def _smooth(values: Map) -> Map:
    return np.asarray(cv2.GaussianBlur(values, (0, 0), 0.8), np.float32)
