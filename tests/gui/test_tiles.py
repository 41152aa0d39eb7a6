"""Tiles: what is repaired by box looks exactly like what is drawn anew."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt5.QtGui import QColor, QImage

from app.ui.qimage import image_from_coverage, image_from_pixels, pixels_from_image
from app.ui.tiles import HALO, SIDE, TileStore, render_hole, render_image
from inpainting.geometry import Box, Extent

EXTENT = Extent(1301, 907)
WHOLE = Box.of(EXTENT)


def look(store: TileStore, level: int) -> list[tuple[Box, bytes]]:
    return [(box, bits(image)) for box, image in store.visible(WHOLE, level)]


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
    list(store.visible(Box.of(Extent(SIDE * 8, SIDE)), 0))
    assert len(store) == 4
    assert len(drawn) == 8


@pytest.mark.parametrize("width", [1, 2, 3, 5, 31, 64])
def test_pixels_survive_the_way_to_qt_and_back(width: int) -> None:
    pixels = np.random.default_rng(width).integers(0, 256, (7, width, 3), np.uint8)
    assert np.array_equal(pixels_from_image(image_from_pixels(pixels)), pixels)
    strided = np.repeat(pixels, 2, axis=1)[:, ::2]
    assert np.array_equal(pixels_from_image(image_from_pixels(strided)), pixels)


def test_images_own_their_pixels() -> None:
    pixels = np.zeros((4, 4, 3), np.uint8)
    image = image_from_pixels(pixels)
    pixels[...] = 255
    assert not pixels_from_image(image).any()


def test_transparent_pictures_lie_on_white() -> None:
    image = QImage(3, 2, QImage.Format.Format_ARGB32)
    image.fill(0)
    assert (pixels_from_image(image) == 255).all()


def test_tint_goes_from_nothing_to_its_colour() -> None:
    coverage = np.array([[0, 255]], np.uint8)
    image = image_from_coverage(coverage, QColor(200, 100, 50))
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(1, 0) == QColor(200, 100, 50)
