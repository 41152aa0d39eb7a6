"""Tiles: what is repaired by box looks exactly like what is drawn anew."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt5.QtGui import QColor, QImage

from app.core.imageio.colours import read_colours
from app.ui.canvas.tiles import HALO, SIDE, TileStore, render_hole, render_image
from app.ui.widgets.qimage import make_image_from_codes, make_image_from_pixels, make_shades, read_pixels
from inpainting.engine.geometry import Box, Extent
from tests.profiles import matrix_profile

EXTENT = Extent(1301, 907)
WHOLE = Box.of(EXTENT)


def look(store: TileStore, level: int) -> list[tuple[Box, bytes]]:
    return [(box, bits(image)) for box, image in store.list_visible(WHOLE, level)]


def bits(image: QImage) -> bytes:
    same = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return bytes(same.constBits().asstring(same.sizeInBytes()))


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_a_repaired_picture_looks_like_a_new_one(level: int) -> None:
    image = np.random.default_rng(1).integers(0, 256, (EXTENT.height, EXTENT.width, 3), np.uint8)
    store, fresh = (TileStore(lambda box, level: render_image(image, box, level), limit=50) for _ in range(2))
    store.reset(EXTENT)
    fresh.reset(EXTENT)
    look(store, level)
    for box in (Box(500, 500, 530, 541), Box(1290, 900, 1301, 907), Box(0, 0, 3, 3)):
        image[box.slices] = 255 - image[box.slices]
        store.refresh(box)
    assert look(store, level) == look(fresh, level)


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_a_repaired_tint_looks_like_a_new_one(level: int) -> None:
    hole = np.zeros((EXTENT.height, EXTENT.width), np.bool_)
    hole[300:620, 400:700] = True
    red = QColor("red")
    store, fresh = (
        TileStore(lambda box, level: render_hole(hole, box, level=level, color=red), limit=50) for _ in range(2)
    )
    store.reset(EXTENT)
    fresh.reset(EXTENT)
    look(store, level)
    for box, value in ((Box(505, 400, 520, 516), False), (Box(0, 0, 40, 9), True), (Box(1200, 800, 1301, 907), True)):
        hole[box.slices] = value
        store.refresh(box.grown(HALO << level))
    assert look(store, level) == look(fresh, level)
    hole[...] = False
    store.refresh(WHOLE)
    assert not any(any(data) for _, data in look(store, level))


def test_only_so_many_tiles_are_kept() -> None:
    drawn: list[Box] = []

    def render(box: Box, level: int) -> QImage:
        drawn.append(box)
        return QImage(1, 1, QImage.Format.Format_RGB32)

    store = TileStore(render, limit=4)
    store.reset(Extent(SIDE * 8, SIDE))
    list(store.list_visible(Box.of(Extent(SIDE * 8, SIDE)), 0))
    assert len(store) == 4
    assert len(drawn) == 8


@pytest.mark.parametrize("width", [1, 2, 3, 5, 31, 64])
def test_pixels_survive_the_way_to_qt_and_back(width: int) -> None:
    pixels = np.random.default_rng(width).integers(0, 256, (7, width, 3), np.uint8)
    assert np.array_equal(read_pixels(make_image_from_pixels(pixels)), pixels)
    strided = np.repeat(pixels, 2, axis=1)[:, ::2]
    assert np.array_equal(read_pixels(make_image_from_pixels(strided)), pixels)


def test_images_own_their_pixels() -> None:
    pixels = np.zeros((4, 4, 3), np.uint8)
    image = make_image_from_pixels(pixels)
    pixels[...] = 255
    assert not read_pixels(image).any()


def test_transparent_pictures_lie_on_white() -> None:
    image = QImage(3, 2, QImage.Format.Format_ARGB32)
    image.fill(0)
    assert (read_pixels(image) == 255).all()


def test_tint_goes_from_nothing_to_its_colour() -> None:
    codes = np.array([[0, 1, 2]], np.uint8)
    image = make_image_from_codes(codes, make_shades(QColor(200, 100, 50), steps=3, opacity=1.0))
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(1, 0).alpha() == pytest.approx(127, abs=1)
    assert image.pixelColor(2, 0) == QColor(200, 100, 50)


def test_the_edge_of_the_tint_is_a_line_in_its_colour_beside_a_dark_one() -> None:
    hole = np.zeros((40, 40), np.bool_)
    hole[10:30, 10:30] = True
    image = render_hole(hole, Box(0, 0, 40, 40), level=0, color=QColor("yellow"))
    assert image is not None
    across = [image.pixelColor(column, 20) for column in range(9, 14)]
    assert [color.alpha() for color in across] == pytest.approx([0, 242, 178, 107, 107], abs=1)
    assert [color.lightness() > 100 for color in across[1:]] == [True, False, True, True]


def test_many_small_changes_look_like_one_large_one() -> None:
    hole = np.zeros((EXTENT.height, EXTENT.width), np.bool_)
    hole[3, 3] = True
    rng = np.random.default_rng(5)
    store, fresh = (
        TileStore(lambda box, level: render_hole(hole, box, level=level, color=QColor("red")), limit=50)
        for _ in range(2)
    )
    store.reset(EXTENT)
    fresh.reset(EXTENT)
    look(store, 0)
    for _ in range(150):
        x, y = int(rng.integers(0, 500)), int(rng.integers(0, 500))
        hole[y : y + 8, x : x + 8] = True
        store.refresh(Box(x, y, x + 8, y + 8).grown(HALO))
    assert look(store, 0) == look(fresh, 0)


def test_pixels_of_a_wide_profile_are_drawn_as_they_look() -> None:
    red_in_prophoto = np.full((8, 8, 3), (179, 70, 26), np.uint8)
    drawn = read_pixels(render_image(red_in_prophoto, Box(0, 0, 8, 8), 1, read_colours(matrix_profile())))
    assert np.abs(drawn.astype(int) - (255, 0, 0)).max() <= 3
