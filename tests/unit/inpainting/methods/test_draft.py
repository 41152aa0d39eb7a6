"""The draft: the whole hole at once, small, made of what surrounds it."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.engine.geometry import Box
from inpainting.engine.request import InpaintRequest
from inpainting.methods.draft import make_draft


@pytest.mark.parametrize("extent", [(60, 40), (700, 500), (3000, 900)])
def test_a_draft_covers_the_hole_with_the_colours_round_it(extent: tuple[int, int]) -> None:
    width, height = extent
    image = np.full((height, width, 3), (200, 120, 40), np.uint8)
    hole = np.zeros((height, width), bool)
    hole[height // 4 : height // 2, width // 5 : width - 3] = True
    image[hole] = 0
    made = make_draft(InpaintRequest(image, hole))
    assert max(made.opacity.shape) <= 340
    assert made.box.intersection(Box.around(hole)) == Box.around(hole)
    assert made.box.width % made.pixels.shape[1] == made.box.height % made.pixels.shape[0] == 0
    assert set(np.unique(made.opacity)) == {0, 255}
    assert np.abs(made.pixels[made.opacity > 0].astype(int) - (200, 120, 40)).max() <= 2


def test_it_shows_the_hole_where_the_hole_is() -> None:
    hole = np.zeros((400, 1000), bool)
    hole[100:300, 200:840] = True
    made = make_draft(InpaintRequest(np.zeros((400, 1000, 3), np.uint8), hole))
    scale = made.box.width // made.opacity.shape[1]
    shown = np.repeat(np.repeat(made.opacity > 0, scale, 0), scale, 1)
    assert np.array_equal(shown, hole[made.box.slices])


def test_it_covers_what_lies_between_its_pixels() -> None:
    hole = np.zeros((500, 3000), bool)
    hole[203:218, 101:2877] = True
    hole[225:229, 502:506] = hole[190:194, 1500:1503] = True
    made = make_draft(InpaintRequest(np.zeros((500, 3000, 3), np.uint8), hole))
    scale = made.box.width // made.opacity.shape[1]
    assert scale > 4
    shown = np.repeat(np.repeat(made.opacity > 0, scale, 0), scale, 1)
    down, across = np.nonzero(hole)
    assert shown[down - made.box.y0, across - made.box.x0].all()
