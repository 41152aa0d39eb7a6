"""Where a fill is doubtful: nowhere inside one piece that fits, at its joints, and where it does not fit."""

from __future__ import annotations

import numpy as np

from inpainting.engine.request import Hole, Image
from inpainting.methods.texture.doubt import measure_doubt
from inpainting.methods.texture.pyramid import Level, Size
from inpainting.methods.texture.search import Sources

SIDE = 48


def picture() -> Image:
    return np.random.default_rng(0).integers(0, 256, (SIDE, SIDE, 3), dtype=np.uint8)


def middle() -> Hole:
    hole = np.zeros((SIDE, SIDE), np.bool_)
    hole[10:30, 4:16] = True
    return hole


def copied_from(y: np.ndarray, x: np.ndarray) -> Sources:
    """The hole's pixels in row order are copied from these."""
    hole = middle()
    level = Level(Size(picture(), hole, hole), None)
    origins = np.zeros(len(level.states), np.int32)
    origins[level.pixels] = level.find_places(y, x)
    return Sources(level, origins)


def test_a_piece_copied_whole_is_doubtful_at_its_edge_only() -> None:
    image, hole = picture(), middle()
    y, x = np.nonzero(hole)
    image[hole] = image[y, x + 20]
    doubt = measure_doubt(image, copied_from(y, x + 20))
    assert not doubt[~hole].any()
    assert not doubt[14:26, 8:12].any(), "inside the piece"
    assert (doubt[10, 4:16, 2] == 255).all(), "at its edge there is a joint"
    assert (doubt[10, 4:16, 0] > 20).all(), "what is beside it was not copied with it"


def test_two_pieces_meet_in_a_joint() -> None:
    image, hole = picture(), middle()
    y, x = np.nonzero(hole)
    across = np.where(x < 10, x + 16, x + 24)
    image[hole] = image[y, across]
    doubt = measure_doubt(image, copied_from(y, across))
    assert (doubt[14:26, 9:11, 2] == 255).all()
    assert (doubt[14:26, 9:11, :2] > 20).all()
    assert not doubt[14:26, 8, 2].any()


def test_other_colours_than_those_copied_are_doubtful_by_how_much() -> None:
    image, hole = np.full((SIDE, SIDE, 3), 100, np.uint8), middle()
    image[hole] = 112
    y, x = np.nonzero(hole)
    doubt = measure_doubt(image, copied_from(y, x + 20))
    assert (doubt[14:26, 8:12, :2] == 12).all()
