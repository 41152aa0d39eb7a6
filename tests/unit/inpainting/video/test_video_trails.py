"""What is behind letters that stay is followed between them to frames that show it, and read there once."""

from __future__ import annotations

import numpy as np

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.metrics import measure_psnr
from inpainting.engine.request import Hole, Image
from inpainting.video.background.motion import Matrix
from inpainting.video.background.propagation import PropagatedPixels, Wanted
from inpainting.video.background.trails import Trails
from inpainting.video.io.frames import LAYOUTS, Colours, Frame, convert_from_image
from tests.clips import background

LAYOUT, COLOURS = LAYOUTS["yuv420p"], Colours(matrix=1, range=2)
SIZE = (200, 80)
STEP = 1.5
"""Pixels that whoever is behind the letters goes in each frame."""


def scene(number: int) -> Image:
    """Somebody before a wall that stands still; the outline passes below the letters."""
    wall, coat = background(3, SIZE), background(9, (300, 80))
    edge, left = 90 + STEP * number, 100 - STEP * number
    columns = np.arange(SIZE[0])
    places = np.clip(columns + left, 0, 298)
    low, part = places.astype(int), (places % 1)[None, :, None]
    moved = coat[:, low] * (1 - part) + coat[:, low + 1] * part
    return np.where((columns < edge)[None, :, None], np.rint(moved).astype(np.uint8), wall)


def letters() -> Hole:
    """Strokes of 6 pixels with 8 between them, as those of a caption are."""
    hole = np.zeros(SIZE[::-1], np.bool_)
    for x in range(20, 180, 14):
        hole[30:52, x : x + 6] = True
    return hole


def wanted(count: int, shown: range, *, hole: Hole, motion: Matrix | None = None) -> list[Wanted]:
    frames = []
    for number in range(count):
        picture, there = scene(number), hole if number in shown else np.zeros_like(hole)
        picture[there] = 245
        box = Box.around(there).grown(24 if number in shown else 0).clipped(Extent(*SIZE))
        frame = Frame(number, number, 1, convert_from_image(picture, LAYOUT, COLOURS))
        frames.append(Wanted(frame, there, LAYOUT.align_box(box, frame.extent), motion))
    return frames


def measure(one: Wanted, pixels: PropagatedPixels) -> tuple[float, float]:
    """PSNR of luma where something was found for the hole, and the share of it for which there was."""
    truth = convert_from_image(scene(one.frame.index), LAYOUT, COLOURS)[0][one.box.slices]
    hole = one.hole[one.box.slices]
    found = hole & np.isfinite(pixels.age)
    return measure_psnr(pixels.planes[0][found], truth[found]), float(found.sum() / hole.sum())


def test_moving_and_still_things_come_back_behind_letters() -> None:
    frames = wanted(16, range(16), hole=letters())
    worth = [measure(one, pixels) for one, pixels in zip(frames, Trails(LAYOUT).propagate_pixels(frames), strict=True)]
    assert np.mean([psnr for psnr, _ in worth[3:13]]) > 28
    assert np.mean([share for _, share in worth[3:13]]) > 0.5


def test_what_only_frames_without_the_box_show_is_found_over_many_steps() -> None:
    hole = np.zeros(SIZE[::-1], np.bool_)
    hole[28:54, 10:190] = True
    frames = wanted(28, range(10, 28), hole=hole)
    trails = Trails(LAYOUT)
    first = trails.propagate_pixels(frames[:24], goes_on_at=12)
    assert measure(frames[10], first[10])[1] > 0.95
    later = trails.propagate_pixels(frames[12:])
    psnrs, shares = zip(*(measure(one, pixels) for one, pixels in zip(frames[12:], later, strict=True)), strict=True)
    assert min(shares) > 0.8, "what an earlier window has seen is remembered"
    assert np.mean(psnrs) > 22


def test_the_outline_of_who_passes_below_a_box_is_told_by_where_trails_end() -> None:
    """No known pixel is near enough to tell; with the camera known it is carried along."""
    hole = np.zeros(SIZE[::-1], np.bool_)
    hole[22:60, 10:190] = True
    worth: list[list[float]] = []
    for motion in (None, np.eye(3)):
        frames = wanted(14, range(3, 11), hole=hole, motion=motion)
        found = Trails(LAYOUT).propagate_pixels(frames)
        worth.append([measure_near_outline(*pair) for pair in zip(frames[3:11], found[3:11], strict=True)])
    without, known = (float(np.mean(psnrs)) for psnrs in worth)
    assert known > 20
    assert known > without + 3


def measure_near_outline(one: Wanted, pixels: PropagatedPixels) -> float:
    truth = convert_from_image(scene(one.frame.index), LAYOUT, COLOURS)[0][one.box.slices]
    edge = round(90 + STEP * one.frame.index)
    near = one.hole[one.box.slices].copy()
    near[:, : edge - 14 - one.box.x0] = near[:, edge + 14 - one.box.x0 :] = False
    return measure_psnr(pixels.planes[0][near], truth[near])


def test_nothing_is_made_up_where_no_frame_shows_anything() -> None:
    hole = np.zeros(SIZE[::-1], np.bool_)
    hole[28:54, 10:190] = True
    still = [one._replace(frame=wanted(1, range(1), hole=hole)[0].frame) for one in wanted(4, range(4), hole=hole)]
    for one, pixels in zip(still, Trails(LAYOUT).propagate_pixels(still), strict=True):
        assert np.isinf(pixels.age[one.hole[one.box.slices]]).all()
