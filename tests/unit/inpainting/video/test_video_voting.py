"""Masks that lack a limb now and then are completed by what the frames before and after say of its pixels."""

from __future__ import annotations

import cv2
import numpy as np

from inpainting.engine.request import Hole, Image
from inpainting.video.analysis import Analysis
from inpainting.video.masks.voting import vote
from inpainting.video.packed import PackedHole, grow_hole
from tests.clips import HEIGHT, WIDTH, background
from tests.unit.inpainting.video.test_video_background import INFO, GivenHoles, frames_of, grey

FRAMES = 24


def parts(number: int) -> tuple[Hole, Hole, Hole]:
    """Body, leg and foot of something that walks to the right."""
    body, leg, foot = (np.zeros((HEIGHT, WIDTH), np.bool_) for _ in range(3))
    x = 12 + 4 * number
    body[12:50, x : x + 24] = True
    leg[50:76, x + 8 : x + 18] = True
    foot[76:82, x + 6 : x + 24] = True
    return body, leg, foot


def dressed(scene: Image, number: int) -> Image:
    """The figure in colours of the scene, which it hardly differs from here and there."""
    cloth = cv2.GaussianBlur(np.ascontiguousarray(scene[::-1]), (0, 0), 2)
    there = np.roll(cloth, 4 * number, axis=1)
    return np.where(np.logical_or.reduce(parts(number))[..., None], there, scene).astype(np.uint8)


def masked(number: int) -> Hole:
    """Without the leg in a third of the frames, without the foot in all."""
    body, leg, _ = parts(number)
    return body if number // 3 % 3 == 1 else body | leg


def test_a_limb_goes_in_all_frames_though_some_masks_lack_it() -> None:
    wall = cv2.GaussianBlur(background(5), (0, 0), 12)
    cloth = [np.roll(background(6), 4 * number, axis=1) for number in range(FRAMES)]
    walking = [np.where(np.logical_or.reduce(parts(n))[..., None], cloth[n], wall) for n in range(FRAMES)]
    lumas = [cv2.cvtColor(image, cv2.COLOR_RGB2GRAY) for image in walking]
    holes = [PackedHole.of(masked(number)) for number in range(FRAMES)]
    voted = vote(lumas, holes, check_cancelled=lambda: None)
    without = [number for number in range(FRAMES) if not masked(number)[parts(number)[1]].any()]
    assert np.mean([voted[number].unpack_hole()[parts(number)[1]].mean() for number in without]) > 0.7


def test_limbs_that_masks_lack_now_and_then_and_always_go_with_the_rest() -> None:
    scene = background(5)
    frames = frames_of([dressed(scene, number) for number in range(FRAMES)])
    source = GivenHoles([masked(number) for number in range(FRAMES)])
    (shot,) = Analysis(INFO, source, grey, cling=2, check_cancelled=lambda: None).find_shots(frames, lambda: None)
    for number, packed in enumerate(shot.holes):
        body, leg, foot = parts(number)
        hole, around = packed.unpack_hole(), grow_hole(body | leg | foot, 9)
        assert (hole & ~around).sum() < 0.05 * (body | leg | foot).sum(), number
        assert hole[leg].mean() > 0.9, number
        assert hole[foot].mean() > 0.6, number


def test_what_one_frame_alone_says_is_forgotten() -> None:
    lumas = [cv2.cvtColor(background(), cv2.COLOR_RGB2GRAY)] * 12
    holes = [np.zeros((HEIGHT, WIDTH), np.bool_) for _ in lumas]
    for hole in holes:
        hole[20:50, 20:50] = True
    holes[6][60:80, 100:130] = True
    voted = vote(lumas, [PackedHole.of(hole) for hole in holes], check_cancelled=lambda: None)
    assert not any(voted[number].unpack_hole()[60:80, 100:130].any() for number in (4, 5, 7, 8))
