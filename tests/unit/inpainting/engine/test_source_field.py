"""Where the pixels of a fill come from is told with it: every one is what its source is, but for joining."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.engine.geometry import Box
from inpainting.engine.inpaint import inpaint
from inpainting.engine.request import InpaintRequest
from inpainting.engine.source_field import NOWHERE, SourceField, pack_offsets
from inpainting.methods import create_filler


def test_a_pixel_finds_its_source() -> None:
    hole = np.array([[False, True], [True, True]])
    field = SourceField.of(Box(10, 20, 12, 22), hole, np.array([[5, -3], [NOWHERE, NOWHERE], [-7, 0]], np.int16))
    assert field.find_source(11, 20) == (16, 17)
    assert field.find_source(10, 21) is None
    assert field.find_source(11, 21) == (4, 21)
    assert field.find_source(10, 20) is None
    assert field.find_source(12, 20) is None
    assert field.size == field.bits.nbytes + 12


def test_it_can_be_laid_out_and_read_again() -> None:
    hole = np.array([[False, True], [True, True]])
    field = SourceField.of(Box(10, 20, 12, 22), hole, np.array([[5, -3], [NOWHERE, NOWHERE], [-7, 0]], np.int16))
    laid = np.full((4, 4, 2), NOWHERE, np.int16)
    field.lay(laid, Box(8, 19, 12, 23))
    field.lay(laid, Box(100, 100, 104, 104))
    again = SourceField.read(Box(8, 19, 12, 23), laid)
    for y in range(19, 23):
        for x in range(8, 12):
            assert again.find_source(x, y) == field.find_source(x, y)


def test_what_is_too_far_to_be_told_is_nowhere() -> None:
    packed = pack_offsets(np.array([3, 40_000]), np.array([-4, 1]))
    assert packed.tolist() == [[3, -4], [NOWHERE, NOWHERE]]


@pytest.mark.parametrize("method", ["patches", "mirrored"])
def test_what_was_copied_is_what_its_source_shows(method: str) -> None:
    tile = np.random.default_rng(6).integers(0, 256, (24, 31, 3), np.uint8)
    image = np.tile(tile, (7, 6, 1))
    hole = np.zeros(image.shape[:2], np.bool_)
    hole[60:100, 70:110] = hole[20:24, 20:24] = True
    damaged = image.copy()
    damaged[hole] = 0
    made = inpaint(InpaintRequest(damaged, hole), create_filler(method))
    assert len(made.sources) == made.regions
    after, apart = made.apply_to(damaged).astype(int), []
    for y, x in zip(*np.nonzero(hole), strict=True):
        source = next(found for one in made.sources if (found := one.find_source(int(x), int(y))) is not None)
        assert not hole[source[1], source[0]]
        apart.append(abs(after[y, x] - damaged[source[1], source[0]]).max())
    assert np.mean(apart) < 20


def test_methods_that_copy_nothing_say_nothing() -> None:
    image = np.random.default_rng(6).integers(0, 256, (60, 60, 3), np.uint8)
    hole = np.zeros((60, 60), np.bool_)
    hole[20:30, 20:30] = True
    (nothing,) = inpaint(InpaintRequest(image, hole), create_filler("telea")).sources
    assert nothing.find_source(25, 25) is None
