"""Dust and hairs are found on even ground; foliage, gravel and straight lines are left alone."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inpainting.detection.classes import STRENGTHS, compute_speck_disc
from inpainting.detection.instance import make_hole
from inpainting.detection.specks import find_specks, show_specks
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, Image
from tests.dust import add_dust
from tests.wires import draw_wire, make_sky

EXTENT = Extent(1200, 800)


def find(image: Image, strength: int = 2) -> Hole:
    found = find_specks(image, strength=strength)
    assert {one.label for one in found} <= {"speck"}
    return make_hole(found, Extent(image.shape[1], image.shape[0]), grow=None)


def make_foliage(seed: int = 1) -> Image:
    """Leaves of all sizes, light and dark."""
    random = np.random.default_rng(seed)
    image = np.full((EXTENT.height, EXTENT.width, 3), (60, 90, 50), np.uint8)
    for _ in range(30_000):
        place = (int(random.integers(EXTENT.width)), int(random.integers(EXTENT.height)))
        axes = (int(random.integers(2, 9)), int(random.integers(1, 5)))
        colour = (random.uniform(0.4, 1.6) * np.array((60, 100, 50))).tolist()
        cv2.ellipse(image, place, axes, random.uniform(0, 180), 0, 360, colour, -1, cv2.LINE_AA)
    return image


def test_dust_and_hairs_on_a_sky_are_found() -> None:
    image = make_sky(*EXTENT)
    dust = add_dust(image, count=40)
    hole = find(image)
    count, parts = cv2.connectedComponents(dust.astype(np.uint8))
    hit = sum(hole[parts == number].mean() > 0.5 for number in range(1, count))
    assert hit >= 0.8 * (count - 1)
    near = cv2.dilate(dust.astype(np.uint8), np.ones((11, 11))) > 0
    assert not (hole & ~near).any()


def test_the_strength_says_how_faint_they_may_be() -> None:
    image = make_sky(*EXTENT)
    add_dust(image, count=40, depth=18)
    counts = [len(find_specks(image, strength=strength)) for strength in STRENGTHS]
    assert counts[0] < counts[1] < counts[2]
    scores = [one.score for one in find_specks(image, strength=3)]
    assert len(set(scores)) > 1, "how clear each is can be told afterwards"


@pytest.mark.parametrize("seed", [1, 2])
def test_foliage_and_gravel_do_not_fill_with_false_hits(seed: int) -> None:
    leaves = make_foliage(seed)
    gravel = cv2.GaussianBlur(np.random.default_rng(seed).normal(0, 90, (800, 1200)), (0, 0), 2) * 3 + 120
    for image in (leaves, np.repeat(np.clip(gravel, 0, 255).astype(np.uint8)[..., None], 3, axis=2)):
        assert find(image).mean() < 3e-4


def test_lines_that_cross_the_picture_are_no_hairs() -> None:
    image = make_sky(*EXTENT)
    draw_wire(image, [(0, 200), (1200, 260)], width=2, colour=(40, 40, 40))
    draw_wire(image, [(300, 500), (600, 510)], width=2, colour=(40, 40, 40))
    assert not find(image).any()


def test_a_clean_sky_has_none() -> None:
    assert find_specks(make_sky(*EXTENT), strength=3) == []


def test_what_shows_specks_is_grey_and_takes_coarse_things_out() -> None:
    image = make_sky(*EXTENT)
    dust = add_dust(image, count=10)
    shown = show_specks(image, disc=compute_speck_disc(EXTENT))
    assert shown.shape == image.shape
    assert (np.ptp(shown, axis=2) == 0).all()
    away = np.abs(shown[..., 0].astype(int) - 128)
    assert away[dust].mean() > 3 * away[~dust].mean()
