"""Even parts of a hole: their colour goes on, outlines beside them have no say, textured parts are left alone."""

from __future__ import annotations

import cv2
import numpy as np

from inpainting.methods.flat import fill_flat_parts


def test_letters_in_a_balloon_become_white_though_its_outline_is_near() -> None:
    page = np.random.default_rng(0).integers(0, 256, (120, 160, 3), dtype=np.uint8)
    cv2.ellipse(page, (80, 60), (60, 40), 0, 0, 360, (255, 255, 255), -1)
    cv2.ellipse(page, (80, 60), (60, 40), 0, 0, 360, (0, 0, 0), 2)
    clean, hole = page.copy(), np.zeros((120, 160), np.uint8)
    cv2.putText(hole, "HELLO", (42, 68), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 1, 4)
    page[hole > 0] = 0
    filled = fill_flat_parts(page, hole > 0, hole > 0)
    assert (filled.part == (hole > 0)).all()
    assert np.array_equal(filled.image, clean)


def test_a_sky_goes_on_with_its_shade_and_grain() -> None:
    random = np.random.default_rng(1)
    shade = np.linspace(180, 140, 200)[:, None, None] + np.linspace(0, 20, 220)[None, :, None] + np.zeros((1, 1, 3))
    sky = np.clip(shade + random.normal(0, 1.2, (200, 220, 1)), 0, 255).astype(np.uint8)
    hole = np.zeros((200, 220), bool)
    hole[70:130, 60:150] = True
    filled = fill_flat_parts(np.where(hole[..., None], np.uint8(0), sky), hole, hole)
    assert (filled.part == hole).all()
    error = filled.image[hole].astype(float) - shade[hole]
    assert abs(error.mean()) < 1
    assert 0.5 < error.std() < 2.5
    assert np.array_equal(filled.image[~hole], sky[~hole])


def test_texture_is_left_alone_and_what_is_even_beside_it_is_not() -> None:
    image = np.full((100, 200, 3), 90, np.uint8)
    image[:, 100:] = np.random.default_rng(2).integers(0, 256, (100, 100, 3))
    hole = np.zeros((100, 200), bool)
    hole[40:60, 30:50] = hole[40:60, 140:160] = True
    filled = fill_flat_parts(image, hole, hole)
    assert filled.part[40:60, 30:50].all()
    assert not filled.part[:, 100:].any()
    assert (filled.image[40:60, 30:50] == 90).all()


def test_what_is_excluded_has_no_say() -> None:
    image = np.full((100, 100, 3), 90, np.uint8)
    image[:, 60:] = 200
    hole = np.zeros((100, 100), bool)
    hole[40:60, 52:58] = True
    excluded = hole.copy()
    excluded[:, 58:] = True
    assert not fill_flat_parts(image, hole, hole).part.any(), "two colours are not even"
    filled = fill_flat_parts(image, hole, excluded)
    assert (filled.image[hole] == 90).all()
    assert not fill_flat_parts(image, hole, ~hole).part.any()
