"""The clean plate of a shot: its background as one picture, made of many frames in which other parts are known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole
from inpainting.video.background.blending import Map, spread
from inpainting.video.background.detail import give_back_detail
from inpainting.video.background.graining import FRAMES, LEAST, Grain, make_grain, measure_fine_noise, measure_noise
from inpainting.video.background.inventing import Fill, invent_pixels
from inpainting.video.background.motion import Matrix, list_corners, make_shift, move_points
from inpainting.video.background.views import Sample, SampleView, see_through, warp_plane
from inpainting.video.io.frames import (
    Colours,
    Layout,
    Plane,
    Planes,
    convert_to_luma8,
    round_to_samples,
)

_STRIP: Final = 96
_UNKNOWN: Final = 65535
_RIM: Final = 32
"""The plate reaches this far beyond the holes, to be matched with each frame there."""
_DOUBT: Final = 5.0
"""8-bit levels by which frames may differ from the plate where it is to be trusted; at rest they do by less than 1."""


_DOUBT_OF_NOISE: Final = 0.8
"""So many times the noise come on top."""


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
        view = make_shift(-self.box.x0, -self.box.y0) @ motion @ make_shift(box.x0, box.y0)
        view = view / view[2, 2]
        size = Extent(box.width, box.height)
        planes = see_through(view, self.planes, size, self.layout)
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
    views = [SampleView(sample, box, layout) for sample in samples]
    _match_exposure(views, Extent(box.width, box.height))
    middle = samples[len(samples) // 2]
    fine = measure_fine_noise(convert_to_luma8(middle.planes[0], layout.bits), ~middle.hole.unpack_hole())
    planes, seen, spreads = [], np.zeros((box.height, box.width), np.bool_), np.zeros((0, 0), np.float32)
    noise = 0.0
    for number in range(3):
        plane, count, deviation = _compute_median(views, number, Extent(box.width, box.height), layout, check_cancelled)
        planes.append(plane)
        if number == 0:
            seen, spreads, noise = count > 0, deviation, measure_noise(deviation, count, layout, fine)
        else:
            seen &= _enlarge(count > 0, box)
    trust = _trust(spreads / (1 << (layout.bits - 8)), seen, _DOUBT + _DOUBT_OF_NOISE * noise)
    check_cancelled()
    grain = None if noise < LEAST else _measure_grain(views, tuple(planes), box, layout, noise)
    planes[0] = give_back_detail(planes[0], views, layout, noise)
    whole = invent_pixels(tuple(planes), ~seen, needed, views, layout=layout, colours=colours, noise=noise, fill=fill)
    doubt = float(np.mean(trust[needed] < 0.5)) if needed.any() else 0.0
    return Plate(layout, box, whole, seen, trust, doubt, noise, grain)


def _measure_grain(views: Sequence[SampleView], planes: Planes, box: Box, layout: Layout, noise: float) -> Grain:
    """What some of the views have more than the plate."""
    residuals = []
    for place in np.unique(np.linspace(0, len(views) - 1, FRAMES).astype(int)):
        layers, known = [], []
        for number, plane in enumerate(planes):
            values, there = views[place].cut_strip(number, 0, Extent(plane.shape[1], plane.shape[0]))
            layers.append(np.rint(values - plane).astype(np.int16))
            known.append(there)
        residuals.append((tuple(layers), tuple(known)))
    return make_grain(residuals, box, layout, noise)


def _match_exposure(views: Sequence[SampleView], extent: Extent) -> None:
    """Gives each view the gain and the offsets of chroma by which it agrees with those before it."""
    for number in range(3):
        base: Map | None = None
        for view in views:
            values, known = view.sample_coarsely(number, extent)
            if base is None:
                base, filled = values, known.copy()
                continue
            common = known & filled & (values > 8)
            if common.sum() > 200:
                values = _match_values(view, number, values, base, common)
            new = known & ~filled
            base[new], filled = values[new], filled | known


def _match_values(view: SampleView, number: int, values: Map, base: Map, common: Hole) -> Map:
    """The values as matched; the view keeps how. Differences that noise explains are left alone."""
    if number == 0:
        gain = float(np.median(base[common] / values[common]))
        view.gain = gain if abs(gain - 1) > 0.006 and 0.25 < gain < 4 else 1.0
        return values * view.gain
    offset = float(np.median(base[common] - values[common]))
    offset = offset if abs(offset) >= 1 else 0.0
    view.offsets = (offset, view.offsets[1]) if number == 1 else (view.offsets[0], offset)
    return values + offset


def _enlarge(there: Hole, box: Box) -> Hole:
    """Which pixels of the plate have this sample of chroma."""
    large = cv2.resize(there.astype(np.uint8), (box.width, box.height), interpolation=cv2.INTER_NEAREST)
    return np.asarray(large > 0, np.bool_)


def _compute_median(
    views: Sequence[SampleView], number: int, extent: Extent, layout: Layout, check_cancelled: Callable[[], None]
) -> tuple[Plane, npt.NDArray[np.int64], Map]:
    """A plane of medians of what is known, how many that were, and for luma the median distance from the median."""
    steps = layout.get_steps(number)
    width, height = -(-extent.width // steps[0]), -(-extent.height // steps[1])
    plane = np.zeros((height, width), np.uint8 if layout.bits == 8 else np.uint16)
    counts = np.zeros((height, width), np.int64)
    deviations = np.zeros((height, width) if number == 0 else (0, 0), np.float32)
    for top in range(0, height, _STRIP):
        check_cancelled()
        rows = slice(top, min(top + _STRIP, height))
        stack = np.stack(list(_cut_strips(views, number, top, Extent(width, rows.stop - top), layout)))
        counts[rows] = (stack != _UNKNOWN).sum(axis=0)
        middle = _find_middle(stack, counts[rows])
        plane[rows] = round_to_samples(middle, layout)
        if number == 0:
            away = np.abs(stack.astype(np.int32) - np.rint(middle).astype(np.int32)).astype(np.uint16)
            deviations[rows] = _find_middle(np.where(stack == _UNKNOWN, np.uint16(_UNKNOWN), away), counts[rows])
    return plane, counts, deviations


def _cut_strips(
    views: Sequence[SampleView], number: int, top: int, size: Extent, layout: Layout
) -> Iterator[npt.NDArray[np.uint16]]:
    for view in views:
        values, known = view.cut_strip(number, top, size)
        samples = round_to_samples(values, layout).astype(np.uint16)
        samples[~known] = _UNKNOWN
        yield samples


def _find_middle(stack: npt.NDArray[np.uint16], counts: npt.NDArray[np.int64]) -> Map:
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


def _cover(view: Matrix, plate: Extent, size: Extent) -> Map:
    """1 where a plate of this extent shows something through the motion, 0 beyond it."""
    ends = move_points(view, list_corners(Box(0, 0, size.width - 1, size.height - 1)))
    if (ends >= 0).all() and (ends <= (plate.width - 1, plate.height - 1)).all():
        return np.ones(size[::-1], np.float32)
    return warp_plane(view, np.ones(plate[::-1], np.float32), size, cv2.INTER_LINEAR, cv2.BORDER_CONSTANT)
