"""What no frame of a shot shows: filled once, on the key frame that has most of it in view, and put into the plate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import cv2
import numpy as np

from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, Image
from inpainting.video.background.blending import spread
from inpainting.video.background.graining import LEAST
from inpainting.video.background.motion import Matrix, make_scaling
from inpainting.video.background.views import SampleView, see_through, warp_plane
from inpainting.video.io.frames import (
    Colours,
    Layout,
    Planes,
    convert_from_image,
    convert_to_image,
    find_touched,
    round_to_samples,
)
from inpainting.video.packed import grow_hole

Fill = Callable[[Image, Hole], Image]
"""What invents the pixels that no frame shows."""

_KEY_FRAMES: Final = 6
"""So many key frames at most are filled, one after the other; what they leave is filled in the plate itself."""
_COARSE: Final = 4
"""It is told at sizes reduced by this which frame has most in view."""
_THIN: Final = 8
"""Pixels; what no key frame has in view stays smooth if it is nowhere deeper: `needed` is a little too large."""
_FEW: Final = 0.02
"""Of what is to be invented; so much less in view is as good as nothing less."""


def invent_pixels(
    planes: Planes,
    unseen: Hole,
    needed: Hole,
    views: Sequence[SampleView],
    *,
    layout: Layout,
    colours: Colours,
    noise: float,
    fill: Fill,
) -> Planes:
    """The plate's planes with what is `needed` and `unseen` filled in, and the rest of the unseen made smooth.

    A frame's whole picture is there while it is filled, so that floors and walls go on. `noise` (8-bit levels) is taken
    out of it first: the plate has none.
    """
    if not unseen.any():
        return planes
    whole, missing = _smooth(planes, unseen, layout), unseen & needed
    size = Extent(*missing.shape[::-1])
    for view in _choose_key_frames(views, missing) if missing.any() else []:
        extent = Extent(*view.hole.shape[::-1])
        there = missing & _carry_through(view.from_plate, np.ones(view.hole.shape, np.bool_), size)
        place = grow_hole(_carry_through(view.to_plate, there, extent), 1)
        if not place.any():
            continue
        picture = _without_noise(convert_to_image(_complete(view, whole, layout), layout, colours), noise)
        filled = convert_from_image(fill(picture, place), layout, colours)
        whole = _put(whole, see_through(view.from_plate, filled, size, layout), there, layout)
        missing = missing & ~there
    if not _is_wide(missing):
        return whole
    filled = convert_from_image(fill(convert_to_image(whole, layout, colours), missing), layout, colours)
    return _put(whole, filled, missing, layout)


def _choose_key_frames(views: Sequence[SampleView], missing: Hole) -> list[SampleView]:
    """Those that have most in view of what is missing, the first first; of equally good ones that with the least hole.

    Each counts by what those before it have left.
    """
    small = Extent(*(max(1, side // _COARSE) for side in missing.shape[::-1]))
    left = cv2.resize(missing.astype(np.uint8), small, interpolation=cv2.INTER_AREA) > 0
    shown = [_find_in_view(view, small) for view in views]
    areas = [int(view.hole.unpack_hole().sum()) for view in views]
    chosen: list[int] = []
    few = _FEW * left.sum()
    while left.any() and len(chosen) < _KEY_FRAMES:
        counts = [int((left & there).sum()) for there in shown]
        best = min((n for n in range(len(views)) if counts[n] >= max(counts) - few), key=areas.__getitem__)
        if best in chosen or not counts[best]:
            break
        chosen.append(best)
        left &= ~shown[best]
    return [views[number] for number in chosen]


def _is_wide(hole: Hole) -> bool:
    depth = cv2.distanceTransform(np.pad(hole, 1).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_3)
    return float(depth.max()) > _THIN


def _find_in_view(view: SampleView, small: Extent) -> Hole:
    """What of the plate, at a small size, a frame has in its picture."""
    to_plate = make_scaling(1 / _COARSE, 1 / _COARSE) @ view.to_plate
    whole = np.ones(view.hole.shape, np.uint8)
    return np.asarray(cv2.warpPerspective(whole, to_plate, small, flags=cv2.INTER_NEAREST) > 0, np.bool_)


def _carry_through(view: Matrix, hole: Hole, size: Extent) -> Hole:
    """A hole as it lies in another picture; `view` takes pixels of that to those of the hole."""
    there = warp_plane(view, hole.astype(np.uint8), size, cv2.INTER_NEAREST, cv2.BORDER_CONSTANT)
    return np.asarray(there > 0, np.bool_)


def _complete(view: SampleView, whole: Planes, layout: Layout) -> Planes:
    """The frame in the light of the plate, with the plate in its hole."""
    own, hole = view.match(), view.hole.unpack_hole()
    size = Extent(*hole.shape[::-1])
    seen = _carry_through(view.to_plate, np.ones(whole[0].shape, np.bool_), size) & hole
    plate = see_through(view.to_plate, whole, size, layout)
    return _put(tuple(round_to_samples(plane, layout) for plane in own), plate, seen, layout)


def _smooth(planes: Planes, unseen: Hole, layout: Layout) -> Planes:
    """What was never seen made of what is round it, without any detail."""
    whole = []
    for number, plane in enumerate(planes):
        known = ~find_touched(unseen, layout.get_steps(number))
        smooth = spread(plane.astype(np.float32) * known, known.astype(np.float32))
        whole.append(round_to_samples(np.where(known, plane, smooth), layout))
    return tuple(whole)


def _put(planes: Planes, others: Planes, place: Hole, layout: Layout) -> Planes:
    """The planes with others in a place."""
    places = [find_touched(place, layout.get_steps(number)) for number in range(len(planes))]
    return tuple(np.where(there, new, old) for there, new, old in zip(places, others, planes, strict=True))


def _without_noise(image: Image, noise: float) -> Image:
    if noise < LEAST:
        return image
    return np.asarray(cv2.fastNlMeansDenoisingColored(image, None, noise, noise, 5, 11), np.uint8)
