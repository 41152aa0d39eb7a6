"""Patch matching: the known patch that fits is found again, neighbours copy from side by side, holes never."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inpainting.methods.matching import find_match
from inpainting.methods.patches import Match, PatchSize
from inpainting.request import Hole, Image

SIZE = PatchSize(side=16, step=8, samples=8)


def noise(width: int, height: int) -> Image:
    values = np.random.default_rng(5).normal(size=(height, width, 3))
    soft = cv2.GaussianBlur(values, (0, 0), 2.0)
    return np.asarray((128 + 40 * soft / soft.std()).clip(0, 255), np.uint8)


def twins() -> tuple[Image, Hole]:
    """The same noise left and right, 128 pixels apart; the hole lies in the right one."""
    half = noise(128, 96)
    hole = np.zeros((96, 256), bool)
    hole[36:60, 180:204] = True
    return np.concatenate([half, half], axis=1), hole


def offsets(match: Match) -> set[tuple[int, int]]:
    (y, x), (v, u) = match.to, match.origin
    return {(int(down), int(across)) for down, across in zip(v - y, u - x, strict=True)}


@pytest.mark.parametrize("size", [SIZE, PatchSize(side=32, step=16, samples=4)])
def test_a_repetition_is_found_to_the_pixel(size: PatchSize) -> None:
    image, hole = twins()
    match = find_match(image, hole, known=~hole, size=size)
    assert match is not None
    assert offsets(match) == {(0, -128)}


def test_known_pixels_count_for_more_than_the_guess() -> None:
    image, hole = twins()
    guess = np.where(hole[..., None], np.uint8(128), image)
    match = find_match(guess, hole, known=~hole, size=SIZE)
    assert match is not None
    at_the_rim = [
        (v - y, u - x)
        for y, x, v, u in zip(*match.to, *match.origin, strict=True)
        if hole[y - 8 : y + 8, x - 8 : x + 8].mean() < 0.5
    ]
    assert at_the_rim
    assert set(at_the_rim) == {(0, -128)}


def test_every_patch_that_touches_is_matched_and_none_comes_from_the_hole() -> None:
    image, hole = noise(150, 110), np.zeros((110, 150), bool)
    hole[0:40, 100:150] = True
    hole[90:93, 10:60] = True
    match = find_match(image, hole, known=~hole, size=SIZE)
    assert match is not None
    covered = np.zeros_like(hole)
    for y, x, v, u in zip(*match.to, *match.origin, strict=True):
        covered[y - 8 : y + 8, x - 8 : x + 8] = True
        source = hole[v - 8 : v + 8, u - 8 : u + 8]
        assert source.shape == (16, 16)
        assert not source.any()
    assert covered[hole].all()


def test_there_is_no_match_when_hardly_anything_is_known() -> None:
    hole = np.ones((40, 40), bool)
    hole[:, :18] = False
    assert find_match(noise(40, 40), hole, known=~hole, size=SIZE) is None
