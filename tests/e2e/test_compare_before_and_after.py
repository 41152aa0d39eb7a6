"""Before and after with the hands of a person: drag the divider, side by side, look closely, paint on, leave."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PyQt5.QtCore import QPoint, Qt
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.main_window import MainWindow
from app.ui.widgets.qimage import read_pixels
from inpainting.engine.request import Image
from tests.fakes import GREEN
from tests.gui.window import drag, key, noise, open_photo, until

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def pixel(window: MainWindow, x: float, y: float) -> Image:
    """What is seen on the canvas at a point of the picture."""
    place = window.canvas.to_window(x + 0.5, y + 0.5)
    shown: Image = read_pixels(window.canvas.grab().toImage())[int(place.y()), int(place.x())]
    return shown


def drag_divider(window: MainWindow, to: float) -> None:
    """Take the grip and pull it to the column `to` of the picture."""
    divider, handle = window.viewing.area.divider, window.windowHandle()
    grip = divider.mapTo(window, divider.rect().center())
    goal = window.canvas.mapTo(window, window.canvas.to_window(to, 0).toPoint())
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, NONE, grip)
    QTest.mouseMove(handle, QPoint((grip.x() + goal.x()) // 2, grip.y()))
    QTest.mouseMove(handle, QPoint(goal.x(), grip.y()))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, NONE, QPoint(goal.x(), grip.y()))


def test_compare_before_and_after(bench: Workbench, photo_path: Path, qtbot: QtBot) -> None:
    window, document = bench.window, bench.document
    open_photo(bench, photo_path, qtbot)
    window.toolbox.set_size(30)
    drag(window, (80, 100), (240, 100))
    key(window, Qt.Key.Key_Return)
    until(qtbot, lambda: not bench.editor.is_removing)
    result = document.image.copy()

    key(window, Qt.Key.Key_Y, SHIFT)
    drag_divider(window, 120)
    assert (pixel(window, 110, 100) == noise()[100, 110]).all(), "before at the left of the divider"
    assert (pixel(window, 130, 100) == GREEN).all(), "after at its right"
    drag_divider(window, 200)
    assert (pixel(window, 190, 100) == noise()[100, 190]).all()
    assert (pixel(window, 210, 100) == GREEN).all()
    assert np.array_equal(document.image, result), "looking changes nothing"
    assert not document.hole.any()

    key(window, Qt.Key.Key_Y)
    key(window, Qt.Key.Key_2, CTRL)
    QTest.mouseMove(window.windowHandle(), window.canvas.mapTo(window, window.canvas.rect().center()))
    while window.canvas.zoom < 3:
        key(window, Qt.Key.Key_Plus, CTRL)
    before, view = window.viewing.area.before, window.canvas.view
    left = read_pixels(before.grab().toImage())
    right = read_pixels(window.canvas.grab().toImage())
    x, y = (int(value) for value in view.to_window(160.5, 100.5))
    assert (left[y, x] == noise()[100, 160]).all(), "the place that was removed last, as it was"
    assert (right[y, x] == GREEN).all(), "and as it is, at the same place of the other side"

    drag(window, (150, 95), (170, 95))
    assert document.hole[95, 150:170].all(), "painting goes on at the side after"
    key(window, Qt.Key.Key_Z, CTRL)

    key(window, Qt.Key.Key_Escape)
    assert not before.isVisible()
    key(window, Qt.Key.Key_0, CTRL)
    assert (pixel(window, 110, 100) == GREEN).all()
    assert (pixel(window, 210, 100) == GREEN).all()
