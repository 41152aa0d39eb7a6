"""Arranged patches: a pattern goes on behind the hole, neighbours fit each other, and none comes from the hole."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.methods.arranging import arranged
from inpainting.methods.patches import Match, PatchSize
from inpainting.request import Hole, Image

SIZE = PatchSize(side=40, step=20, samples=4)


def bricks() -> Image:
    """A wall: bricks of 48×24 pixels with a lighter joint, every other row moved by half a brick, and grain."""
    y, x = np.mgrid[:320, :320]
    along = (x + 24 * (y // 24 % 2)) % 48
    wall = np.where((y % 24 < 4) | (along < 4), 190, 90)
    grain = np.random.default_rng(2).normal(scale=3, size=wall.shape)
    return np.repeat((wall + grain).clip(0, 255).astype(np.uint8)[..., None], 3, axis=2)


def holed() -> tuple[Image, Hole, Image]:
    """The wall, a hole in it, and the wall with the guess of one who knows its colour alone."""
    image, hole = bricks(), np.zeros((320, 320), bool)
    hole[110:215, 100:220] = True
    return image, hole, np.where(hole[..., None], np.uint8(115), image)


def assembled(match: Match, image: Image) -> Image:
    """Each patch laid where it goes, the later over the earlier ones."""
    result, half = image.copy(), match.size.side // 2
    for y, x, v, u in zip(*match.to, *match.origin, strict=True):
        result[y - half : y + half, x - half : x + half] = image[v - half : v + half, u - half : u + half]
    return result


def test_a_wall_goes_on_behind_the_hole() -> None:
    image, hole, guess = holed()
    match = arranged(guess, hole, known=~hole, size=SIZE)
    assert match is not None
    laid = assembled(match, guess)
    difference = np.abs(laid[hole].astype(int) - image[hole])
    assert (difference < 30).mean() > 0.9
    assert (np.abs(guess[hole].astype(int) - image[hole]) < 30).mean() < 0.75


def test_no_patch_has_anything_of_the_hole_and_all_of_it_is_covered() -> None:
    _, hole, guess = holed()
    match = arranged(guess, hole, known=~hole, size=SIZE)
    assert match is not None
    covered = np.zeros_like(hole)
    for y, x, v, u in zip(*match.to, *match.origin, strict=True):
        covered[y - 20 : y + 20, x - 20 : x + 20] = True
        source = hole[v - 20 : v + 20, u - 20 : u + 20]
        assert source.shape == (40, 40)
        assert not source.any()
    assert covered[hole].all()


@pytest.mark.parametrize("corner", [(0, 0), (215, 0), (0, 200), (215, 200)])
def test_holes_at_the_edge_are_arranged_too(corner: tuple[int, int]) -> None:
    image, hole = bricks(), np.zeros((320, 320), bool)
    hole[corner[0] : corner[0] + 105, corner[1] : corner[1] + 120] = True
    guess = np.where(hole[..., None], np.uint8(115), image)
    match = arranged(guess, hole, known=~hole, size=SIZE)
    assert match is not None
    assert (np.abs(assembled(match, guess)[hole].astype(int) - image[hole]) < 30).mean() > 0.85


def test_the_same_again() -> None:
    _, hole, guess = holed()
    one, two = (arranged(guess, hole, known=~hole, size=SIZE) for _ in range(2))
    assert one is not None
    assert two is not None
    np.testing.assert_array_equal(one.origin, two.origin)


def test_too_little_to_choose_from() -> None:
    hole = np.ones((96, 96), bool)
    hole[:50, :50] = False
    assert arranged(np.zeros((96, 96, 3), np.uint8), hole, known=~hole, size=SIZE) is None
