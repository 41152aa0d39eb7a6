"""The clean plate of a shot: its background as one picture, made of many frames in which other parts are known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.video.background.blending import Map, spread
from inpainting.video.background.graining import FRAMES, LEAST, Grain, make_grain, measure_fine_noise, measure_noise
from inpainting.video.background.motion import Matrix, list_corners, make_scaling, move_points, shift
from inpainting.video.io.frames import (
    Colours,
    Layout,
    Plane,
    Planes,
    convert_from_image,
    convert_to_image,
    convert_to_luma8,
    find_touched,
    round_to_samples,
)
from inpainting.video.packed import PackedHole

Fill = Callable[[Image, Hole], Image]
"""What invents the pixels that no frame shows."""

_STRIP: Final = 96
_UNKNOWN: Final = 65535
_RIM: Final = 32
"""The plate reaches this far beyond the holes, to be matched with each frame there."""
_COARSE: Final = 4
"""Sizes at which exposure is compared are reduced by this."""
_DOUBT: Final = 5.0
"""8-bit levels by which frames may differ from the plate where it is to be trusted; at rest they do by less than 1."""


_DOUBT_OF_NOISE: Final = 0.8
"""So many times the noise come on top."""


@dataclass(frozen=True, eq=False)
class Sample:
    """A frame kept for the plate; `motion` takes it to the shot's reference."""

    planes: Planes
    motion: Matrix
    hole: PackedHole


@dataclass(frozen=True, eq=False)
class Plate:
    """`box` says where in the reference it lies; `trust` (0..1) how well frames agree on a pixel, at luma size;
    `doubt` is the share of what is needed where they do not; `noise` is that of the frames, in 8-bit levels.

    `seen` is False where no frame showed anything; there the pixels are invented if they are needed.
    """

    layout: Layout
    box: Box
    planes: Planes
    seen: Hole
    trust: Map
    doubt: float = 0.0
    noise: float = 0.0
    grain: Grain | None = None

    def view_from(self, motion: Matrix, box: Box) -> tuple[Planes, Map, Map]:
        """Planes, cover (0..1) and trust, as a frame of this motion would show them in an aligned box of its own."""
        view = shift(-self.box.x0, -self.box.y0) @ motion @ shift(box.x0, box.y0)
        view = view / view[2, 2]
        size = Extent(box.width, box.height)
        planes = tuple(_seen_through(view, plane, size, self.layout.steps(n)) for n, plane in enumerate(self.planes))
        trust = warp_plane(view, self.trust, size, cv2.INTER_LINEAR)
        return planes, _cover(view, Extent(self.box.width, self.box.height), size), trust


def compute_plate_box(boxes: Sequence[tuple[Box, Matrix]], layout: Layout) -> Box:
    """Where a plate must lie to cover boxes of frames with these motions, with a rim; aligned."""
    ends = np.concatenate([move_points(motion, list_corners(box)) for box, motion in boxes])
    (x0, y0), (x1, y1) = np.floor(ends.min(axis=0)).astype(int), np.ceil(ends.max(axis=0)).astype(int)
    x, y = layout.step_x, layout.step_y
    box = Box(int(x0), int(y0), int(x1), int(y1)).grown(_RIM)
    return Box(box.x0 // x * x, box.y0 // y * y, -(-box.x1 // x) * x, -(-box.y1 // y) * y)


def make_plate(
    samples: Sequence[Sample],
    box: Box,
    needed: Hole,
    *,
    layout: Layout,
    colours: Colours,
    fill: Fill,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Plate:
    """The plate at `box`; `needed` (its size) is what holes of the shot show of it, and is invented where unseen."""
    views = [_View(sample, box, layout) for sample in samples]
    _match_exposure(views, Extent(box.width, box.height))
    middle = samples[len(samples) // 2]
    fine = measure_fine_noise(convert_to_luma8(middle.planes[0], layout.bits), ~middle.hole.unpack_hole())
    planes, seen, spreads = [], np.zeros((box.height, box.width), np.bool_), np.zeros((0, 0), np.float32)
    noise = 0.0
    for number in range(3):
        plane, count, deviation = _median(views, number, Extent(box.width, box.height), layout, check_cancelled)
        planes.append(plane)
        if number == 0:
            seen, spreads, noise = count > 0, deviation, measure_noise(deviation, count, layout, fine)
        else:
            seen &= _enlarged(count > 0, box)
    trust = _trust(spreads / (1 << (layout.bits - 8)), seen, _DOUBT + _DOUBT_OF_NOISE * noise)
    check_cancelled()
    grain = None if noise < LEAST else _grain(views, tuple(planes), box, layout, noise)
    whole = _invented(tuple(planes), seen, needed, layout, colours, fill)
    doubt = float(np.mean(trust[needed] < 0.5)) if needed.any() else 0.0
    return Plate(layout, box, whole, seen, trust, doubt, noise, grain)


def _grain(views: Sequence[_View], planes: Planes, box: Box, layout: Layout, noise: float) -> Grain:
    """What some of the views have more than the plate."""
    residuals = []
    for place in np.unique(np.linspace(0, len(views) - 1, FRAMES).astype(int)):
        layers, known = [], []
        for number, plane in enumerate(planes):
            values, there = views[place].strip(number, 0, Extent(plane.shape[1], plane.shape[0]))
            layers.append(np.rint(values - plane).astype(np.int16))
            known.append(there)
        residuals.append((tuple(layers), tuple(known)))
    return make_grain(residuals, box, layout, noise)


class _View:
    """A sample as seen in the plate."""

    def __init__(self, sample: Sample, box: Box, layout: Layout) -> None:
        self._sample, self._layout = sample, layout
        self._from_plate = np.linalg.inv(sample.motion) @ shift(box.x0, box.y0)
        self._from_plate /= self._from_plate[2, 2]
        known = ~sample.hole.unpack_hole()
        still = np.allclose(sample.motion, np.eye(3))
        self._known = tuple(_known_samples(known, layout.steps(number), shrink=not still) for number in range(2))
        self.gain, self.offsets = 1.0, (0.0, 0.0)

    def strip(self, number: int, top: int, size: Extent) -> tuple[Map, Hole]:
        """Rows of the plate's plane from `top`, matched in exposure, and which samples are known."""
        view = _for_plane(self._from_plate, self._layout.steps(number)) @ shift(0, top)
        values = warp_plane(view, self._sample.planes[number], size, cv2.INTER_CUBIC)
        known = warp_plane(view, self._known[min(number, 1)], size, cv2.INTER_NEAREST, cv2.BORDER_CONSTANT) > 0
        values = values.astype(np.float32)
        if number == 0:
            return (values * self.gain if self.gain != 1 else values), known
        return values + self.offsets[number - 1], known

    def coarse(self, number: int, extent: Extent) -> tuple[Map, Hole]:
        """A plane at every few pixels of a plate of this extent only."""
        across, down = self._layout.steps(number)
        size = Extent(max(1, extent.width // across // _COARSE), max(1, extent.height // down // _COARSE))
        view = _for_plane(self._from_plate, self._layout.steps(number)) @ np.diag([_COARSE, _COARSE, 1.0])
        values = warp_plane(view, self._sample.planes[number], size, cv2.INTER_LINEAR)
        known = warp_plane(view, self._known[min(number, 1)], size, cv2.INTER_NEAREST, cv2.BORDER_CONSTANT) > 0
        return values.astype(np.float32), known


def _known_samples(known: Hole, steps: tuple[int, int], *, shrink: bool) -> npt.NDArray[np.uint8]:
    """255 where a plane's sample is known and, if it will be interpolated, its neighbours are."""
    samples = (~find_touched(~known, steps)).astype(np.uint8) * np.uint8(255)
    return np.asarray(cv2.erode(samples, np.ones((3, 3), np.uint8)), np.uint8) if shrink else samples


def _match_exposure(views: Sequence[_View], extent: Extent) -> None:
    """Gives each view the gain and the offsets of chroma by which it agrees with those before it."""
    for number in range(3):
        base: Map | None = None
        for view in views:
            values, known = view.coarse(number, extent)
            if base is None:
                base, filled = values, known.copy()
                continue
            common = known & filled & (values > 8)
            if common.sum() > 200:
                values = _agreeing(view, number, values, base, common)
            new = known & ~filled
            base[new], filled = values[new], filled | known


def _agreeing(view: _View, number: int, values: Map, base: Map, common: Hole) -> Map:
    """The values as matched; the view keeps how. Differences that noise explains are left alone."""
    if number == 0:
        gain = float(np.median(base[common] / values[common]))
        view.gain = gain if abs(gain - 1) > 0.006 and 0.25 < gain < 4 else 1.0
        return values * view.gain
    offset = float(np.median(base[common] - values[common]))
    offset = offset if abs(offset) >= 1 else 0.0
    view.offsets = (offset, view.offsets[1]) if number == 1 else (view.offsets[0], offset)
    return values + offset


def _enlarged(there: Hole, box: Box) -> Hole:
    """Which pixels of the plate have this sample of chroma."""
    large = cv2.resize(there.astype(np.uint8), (box.width, box.height), interpolation=cv2.INTER_NEAREST)
    return np.asarray(large > 0, np.bool_)


def _median(
    views: Sequence[_View], number: int, extent: Extent, layout: Layout, check_cancelled: Callable[[], None]
) -> tuple[Plane, npt.NDArray[np.int64], Map]:
    """A plane of medians of what is known, how many that were, and for luma the median distance from the median."""
    steps = layout.steps(number)
    width, height = -(-extent.width // steps[0]), -(-extent.height // steps[1])
    plane = np.zeros((height, width), np.uint8 if layout.bits == 8 else np.uint16)
    counts = np.zeros((height, width), np.int64)
    deviations = np.zeros((height, width) if number == 0 else (0, 0), np.float32)
    for top in range(0, height, _STRIP):
        check_cancelled()
        rows = slice(top, min(top + _STRIP, height))
        stack = np.stack(list(_strips(views, number, top, Extent(width, rows.stop - top), layout)))
        counts[rows] = (stack != _UNKNOWN).sum(axis=0)
        middle = _middle(stack, counts[rows])
        plane[rows] = round_to_samples(middle, layout)
        if number == 0:
            away = np.abs(stack.astype(np.int32) - np.rint(middle).astype(np.int32)).astype(np.uint16)
            deviations[rows] = _middle(np.where(stack == _UNKNOWN, np.uint16(_UNKNOWN), away), counts[rows])
    return plane, counts, deviations


def _strips(
    views: Sequence[_View], number: int, top: int, size: Extent, layout: Layout
) -> Iterator[npt.NDArray[np.uint16]]:
    for view in views:
        values, known = view.strip(number, top, size)
        samples = round_to_samples(values, layout).astype(np.uint16)
        samples[~known] = _UNKNOWN
        yield samples


def _middle(stack: npt.NDArray[np.uint16], counts: npt.NDArray[np.int64]) -> Map:
    """Medians along the first axis, unknown ones being the largest numbers; 0 where all are unknown."""
    ordered = np.sort(stack, axis=0)
    lower, upper = np.maximum(counts - 1, 0) // 2, counts // 2
    ends = [np.take_along_axis(ordered, place[None], axis=0)[0] for place in (lower, np.minimum(upper, len(stack) - 1))]
    return np.where(counts > 0, (ends[0].astype(np.float32) + ends[1].astype(np.float32)) / 2, 0).astype(np.float32)


def _trust(deviation: Map, seen: Hole, most: float) -> Map:
    """1 where frames agree on the plate, 0 where they do not; unseen pixels have their neighbours' trust."""
    known = seen.astype(np.float32)
    share = np.maximum(cv2.GaussianBlur(known, (0, 0), 6), 1e-4)
    smooth = cv2.GaussianBlur(deviation * known, (0, 0), 6) / share
    return spread(np.clip(2 - smooth / most, 0, 1).astype(np.float32), known)


def _invented(planes: Planes, seen: Hole, needed: Hole, layout: Layout, colours: Colours, fill: Fill) -> Planes:
    """The planes with what is needed and was never seen filled in, and the rest of the unseen made smooth."""
    missing = ~seen
    if not missing.any():
        return planes
    whole = []
    for number, plane in enumerate(planes):
        known = ~find_touched(missing, layout.steps(number))
        smooth = spread(plane.astype(np.float32) * known, known.astype(np.float32))
        whole.append(round_to_samples(np.where(known, plane, smooth), layout))
    missing &= needed
    if not missing.any():
        return tuple(whole)
    image = convert_to_image(tuple(whole), layout, colours)
    filled = convert_from_image(fill(image, missing), layout, colours)
    places = [find_touched(missing, layout.steps(number)) for number in range(3)]
    return tuple(np.where(place, new, old) for place, new, old in zip(places, filled, whole, strict=True))


def _seen_through(view: Matrix, plane: Plane, size: Extent, steps: tuple[int, int]) -> Plane:
    """A plane through a motion of luma pixels, at the size of that plane."""
    small = Extent(-(-size.width // steps[0]), -(-size.height // steps[1]))
    return warp_plane(_for_plane(view, steps), plane, small, cv2.INTER_CUBIC)


def _cover(view: Matrix, plate: Extent, size: Extent) -> Map:
    """1 where a plate of this extent shows something through the motion, 0 beyond it."""
    ends = move_points(view, list_corners(Box(0, 0, size.width - 1, size.height - 1)))
    if (ends >= 0).all() and (ends <= (plate.width - 1, plate.height - 1)).all():
        return np.ones(size[::-1], np.float32)
    return warp_plane(view, np.ones(plate[::-1], np.float32), size, cv2.INTER_LINEAR, cv2.BORDER_CONSTANT)


def _for_plane(matrix: Matrix, steps: tuple[int, int]) -> Matrix:
    scale = make_scaling(1 / steps[0], 1 / steps[1])
    return np.asarray(scale @ matrix @ np.linalg.inv(scale))


def warp_plane(
    view: Matrix, plane: npt.NDArray[Any], size: Extent, how: int, border: int = cv2.BORDER_REPLICATE
) -> npt.NDArray[Any]:
    """`view` takes pixels of the result to those of `plane`; whole shifts copy."""
    across, down = round(view[0, 2]), round(view[1, 2])
    right, below = across + size.width, down + size.height
    inside = min(across, down) >= 0 and right <= plane.shape[1] and below <= plane.shape[0]
    if inside and np.abs(view / view[2, 2] - shift(across, down)).max() < 1e-6:
        return plane[down:below, across:right]
    return np.asarray(cv2.warpPerspective(plane, view, size, flags=how | cv2.WARP_INVERSE_MAP, borderMode=border))
