"""What is transparent shows squares on the canvas, which move with the picture; what is opaque looks as ever."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from PyQt5.QtCore import QPointF
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.widgets.qimage import read_pixels
from inpainting.engine.request import Image
from tests.gui.window import open_photo

SIZE = 128


@pytest.fixture
def half(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> Workbench:
    """A red picture of which the right half is transparent, at 100 %."""
    pixels = np.zeros((SIZE, SIZE, 4), np.uint8)
    pixels[..., 0] = 200
    pixels[:, : SIZE // 2, 3] = 255
    PIL.Image.fromarray(pixels).save(tmp_path / "half.png")
    open_photo(bench, tmp_path / "half.png", qtbot)
    bench.window.canvas.viewport.show_actual_size()
    return bench


def grab(bench: Workbench) -> Image:
    """The picture as it is seen, without its frame."""
    canvas = bench.window.canvas
    corner = canvas.to_window(0, 0).toPoint()
    seen = read_pixels(canvas.grab().toImage())
    return seen[corner.y() : corner.y() + SIZE, corner.x() : corner.x() + SIZE]


def test_transparent_pixels_show_grey_squares_and_opaque_ones_the_picture(half: Workbench) -> None:
    seen = grab(half)
    assert (seen[:, : SIZE // 2] == (200, 0, 0)).all()
    squares = seen[:, SIZE // 2 :]
    assert (squares[..., 0] == squares[..., 1]).all(), "neutral"
    assert len(np.unique(squares)) == 2


def test_the_squares_move_with_the_picture(half: Workbench) -> None:
    before = grab(half)
    for way in (QPointF(3, 0), QPointF(2, 5)):
        half.window.canvas.viewport.pan(way)
        assert np.array_equal(grab(half), before)


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_the_squares_are_not_the_ground_of_the_canvas(half: Workbench, theme: str) -> None:
    half.window.actions_[f"theme_{theme}"].trigger()
    squares = np.unique(grab(half)[:, SIZE // 2 :])
    seen = read_pixels(half.window.canvas.grab().toImage())
    assert len(squares) == 2
    assert int(seen[2, 2, 0]) not in squares
