"""Lines carried across a hole: where they go on beyond it or the picture ends, and nowhere else."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inpainting.engine.request import Hole, Image
from inpainting.methods.lines import bridge_lines

NONE = np.zeros((160, 200), bool)


def wall(*lines: tuple[tuple[int, int], tuple[int, int]]) -> Image:
    """A light wall with a little grain and dark lines."""
    noise = np.random.default_rng(0).normal(0, 2, (160, 200, 1))
    image = np.clip(180 + noise + np.zeros((1, 1, 3)), 0, 255).astype(np.uint8)
    for start, stop in lines:
        cv2.line(image, start, stop, (60, 50, 40), 3, cv2.LINE_AA)
    return image


def middle() -> Hole:
    hole = NONE.copy()
    hole[50:110, 70:130] = True
    return hole


@pytest.mark.parametrize("line", [((0, 80), (199, 84)), ((0, 40), (199, 120)), ((96, 0), (104, 159))])
def test_a_line_goes_on_behind_what_hid_it(line: tuple[tuple[int, int], tuple[int, int]]) -> None:
    image, hole = wall(line), middle()
    made = bridge_lines(np.where(hole[..., None], np.uint8(0), image), hole, hole)
    dark = hole & (image.mean(axis=2) < 90)
    assert dark.sum() > 100
    assert (made.part & dark).sum() > 0.9 * dark.sum()
    assert np.abs(made.image[made.part].astype(int) - image[made.part]).mean() < 12
    assert not (made.part & ~hole).any()
    assert made.part.sum() < 0.4 * hole.sum(), "a band, no more"
    assert np.array_equal(made.image[~hole], image[~hole])


def test_a_line_that_ends_behind_the_hole_is_not_made_longer() -> None:
    image, hole = wall(((0, 80), (100, 80))), middle()
    assert not bridge_lines(np.where(hole[..., None], np.uint8(0), image), hole, hole).part.any()


def test_a_line_goes_on_to_the_edge_of_the_picture() -> None:
    image, hole = wall(((0, 80), (199, 80))), NONE.copy()
    hole[50:110, 120:] = True
    made = bridge_lines(np.where(hole[..., None], np.uint8(0), image), hole, hole)
    assert made.part[79:82, 122:].mean() > 0.9
    assert np.abs(made.image[made.part].astype(int) - image[made.part]).mean() < 12


def test_a_line_of_another_kind_on_the_other_side_is_another_line() -> None:
    image, hole = wall(((0, 80), (199, 80))), middle()
    image[:, 130:] = 255 - image[:, 130:]
    assert not bridge_lines(np.where(hole[..., None], np.uint8(0), image), hole, hole).part.any()


def test_nothing_is_copied_from_what_is_excluded() -> None:
    image, hole = wall(((0, 80), (199, 80))), middle()
    excluded = hole.copy()
    excluded[:, :70] = True
    assert not bridge_lines(np.where(hole[..., None], np.uint8(0), image), hole, excluded).part.any()


def test_a_plain_or_a_tiny_picture_has_no_lines() -> None:
    hole = middle()
    assert not bridge_lines(np.full((160, 200, 3), 90, np.uint8), hole, hole).part.any()
    small = np.zeros((4, 5), bool)
    small[1, 1] = True
    assert not bridge_lines(np.full((4, 5, 3), 90, np.uint8), small, small).part.any()
