"""Behind waves the fill is near to what was there, and changes no more than waves do."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, Image
from inpainting.training.video.clips import Clip, make_clip_from_photo
from inpainting.video.background.agreement import measure_likeness
from inpainting.video.background.low_res_shot import LowResShot
from inpainting.video.io.frames import convert_from_image
from inpainting.video.masks.residual import add_residual_masks
from inpainting.video.packed import PackedHole, grow_hole
from tests.clips import HEIGHT, WIDTH, background
from tests.unit.inpainting.video.test_video_background import INFO as SMALL
from tests.unit.inpainting.video.test_video_background import GivenHoles, cleaned

INFO = replace(SMALL, extent=Extent(256, 144))
SAMPLE = Path(__file__).parents[4] / "resources" / "samples" / "coffee.png"


@pytest.fixture(scope="module")
def clip() -> Clip:
    photo = cv2.cvtColor(cv2.imread(str(SAMPLE)), cv2.COLOR_BGR2RGB)
    return make_clip_from_photo(photo, "water", extent=INFO.extent, frames=24)


@pytest.fixture(scope="module")
def result(clip: Clip) -> list[Image]:
    return cleaned(list(clip.with_sprite), GivenHoles([grow_hole(hole, 2) for hole in clip.holes]), INFO)


def test_fills_behind_waves_do_not_flicker(clip: Clip, result: list[Image]) -> None:
    errors = [
        ((one.astype(float) - true)[hole] ** 2).mean()
        for one, true, hole in zip(result, clip.truth, clip.holes, strict=True)
    ]
    assert measure_changes(result, clip.holes) < 0.9 * measure_changes(clip.truth, clip.holes)
    assert np.mean(errors) < 1200


def test_fills_behind_waves_are_as_sharp_as_what_is_round_them(clip: Clip, result: list[Image]) -> None:
    pairs = zip(result, clip.truth, clip.holes, strict=True)
    shares = [measure_detail(one, hole) / measure_detail(true, hole) for one, true, hole in pairs]
    assert 0.8 < np.mean(shares) < 1.2


def test_waves_beside_a_thing_are_not_taken_for_a_part_of_it(clip: Clip) -> None:
    frames = [convert_from_image(image, INFO.layout, INFO.colours) for image in clip.with_sprite]
    shot = LowResShot(INFO.layout, INFO.extent)
    for planes in frames:
        shot.add(planes)
    holes, motions = [PackedHole.of(hole) for hole in clip.holes], clip.motions
    found = add_residual_masks(shot, holes, motions, grow=2, patience=5, check_cancelled=lambda: None)
    beyond = [(one.unpack_hole() & ~grow_hole(hole, 6)).sum() for one, hole in zip(found, clip.holes, strict=True)]
    assert sum(beyond) < 0.2 * sum(hole.sum() for hole in clip.holes)


def measure_detail(image: Image, hole: Hole) -> float:
    """The standard deviation of what is finer than 1.5 pixels."""
    luma = image.mean(axis=2, dtype=np.float32)
    return float((luma - cv2.GaussianBlur(luma, (0, 0), 1.5))[hole].std())


def measure_changes(images: list[Image], holes: list[Hole]) -> float:
    """The mean change from frame to frame where both have the hole, in levels."""
    pairs = zip(pairwise(images), pairwise(holes), strict=True)
    changes = [np.abs(new.astype(float) - old)[one & other].mean() for (old, new), (one, other) in pairs]
    return float(np.mean(changes))


@pytest.mark.parametrize(("shift", "least", "most"), [(0, 1.0, 1.0), (2, 0.3, 1.0), (60, 0.0, 0.25)])
def test_the_same_place_is_known_again_though_it_has_moved_a_little(shift: int, least: float, most: float) -> None:
    luma = background(4, (320, 200)).mean(axis=2).astype(np.float32)
    here, there = luma[:HEIGHT, :WIDTH], luma[:HEIGHT, shift : shift + WIDTH]
    known = np.ones(here.shape, np.float32)
    known[30:60, 40:80] = 0
    assert least <= measure_likeness(here, there, known) <= most
