"""Before and after on screen: divider, side by side, held; what is shown where, to the pixel."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt5.QtCore import QPoint, Qt
from PyQt5.QtGui import QImage
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.canvas.compare import Comparison
from app.ui.main_window import MainWindow
from app.ui.widgets.qimage import read_pixels
from inpainting.engine.geometry import Box
from inpainting.engine.request import Image
from tests.fakes import GREEN
from tests.gui.window import HEIGHT, WIDTH, drag, key, noise, trigger, until

SHIFT = Qt.KeyboardModifier.ShiftModifier
BOX = Box(40, 60, 280, 180)


@pytest.fixture
def changed(bench: Workbench, window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window after a removal right across the middle, with the pointer off the canvas."""
    bench.editor.paint_box(BOX, erase=False)
    trigger(window, "remove")
    until(qtbot, lambda: not bench.editor.is_removing)
    return window


def on_screen(window: MainWindow, widget: QWidget) -> Image:
    """The pixels where the picture lies in a widget that shows it at 100 %."""
    assert window.canvas.zoom == 1.0
    corner = window.canvas.to_window(0, 0).toPoint()
    shown = read_pixels(widget.grab().toImage())
    return shown[corner.y() : corner.y() + HEIGHT, corner.x() : corner.x() + WIDTH]


def test_the_divider_has_before_at_its_left_and_after_at_its_right(bench: Workbench, changed: MainWindow) -> None:
    key(changed, Qt.Key.Key_Y, SHIFT)
    shown = on_screen(changed, changed.canvas)
    middle, rows = WIDTH // 2, slice(BOX.y0, BOX.y0 + 30)
    assert np.array_equal(shown[rows, : middle - 8], noise()[rows, : middle - 8])
    assert np.array_equal(shown[rows, middle + 8 :], bench.document.image[rows, middle + 8 :])
    assert (shown[BOX.y0, BOX.x1 - 1] == GREEN).all()


def test_the_divider_is_dragged_centred_and_moved_by_keys(changed: MainWindow) -> None:
    trigger(changed, "divider")
    divider, canvas, handle = changed.viewing.area.divider, changed.canvas, changed.windowHandle()
    grip = divider.mapTo(changed, divider.rect().center())
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
    QTest.mouseMove(handle, grip + QPoint(101, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip + QPoint(101, 0))
    assert divider.share * canvas.width() == pytest.approx(canvas.width() / 2 + 101, abs=1), "it snaps to nothing"
    shown = on_screen(changed, canvas)
    assert np.array_equal(shown[BOX.y0, : WIDTH // 2 + 90], noise()[BOX.y0, : WIDTH // 2 + 90])

    divider.setFocus()
    before = divider.share
    QTest.keyClick(handle, Qt.Key.Key_Left)
    assert divider.share < before
    fine = divider.share
    QTest.keyClick(handle, Qt.Key.Key_Right, SHIFT)
    assert 0 < divider.share - fine < before - fine
    QTest.keyClick(handle, Qt.Key.Key_Home)
    assert divider.share == 0
    assert np.array_equal(on_screen(changed, canvas)[BOX.y0, 30:], changed._document.image[BOX.y0, 30:])
    QTest.keyClick(handle, Qt.Key.Key_End)
    assert divider.share == 1
    assert "100%" in divider.accessibleDescription()

    QTest.mouseDClick(divider, Qt.MouseButton.LeftButton, pos=divider.rect().center())
    assert divider.share == 0.5


def test_painting_goes_on_at_both_sides_of_the_divider(bench: Workbench, changed: MainWindow) -> None:
    trigger(changed, "divider")
    changed.toolbox.set_size(10)
    drag(changed, (60, 30), (260, 30))
    assert bench.document.hole[30, 58:262].all(), "also across the line"
    assert not bench.document.hole[38:].any()
    shown = on_screen(changed, changed.canvas)
    assert (shown[30, 70] != noise()[30, 70]).any(), "the mask is seen on the side before too"
    assert changed.viewing.area.divider.share == 0.5


@pytest.mark.parametrize("size", [(700, 420), (1200, 640)])
def test_side_by_side_both_sides_are_as_large(changed: MainWindow, size: tuple[int, int], qtbot: QtBot) -> None:
    changed.resize(*size)
    key(changed, Qt.Key.Key_Y)
    until(qtbot, lambda: abs(changed.viewing.area.before.width() - changed.canvas.width()) <= 1)


def test_side_by_side_shows_the_same_part_of_both(bench: Workbench, changed: MainWindow) -> None:
    changed.resize(1200, 640)
    key(changed, Qt.Key.Key_Y)
    area, canvas = changed.viewing.area, changed.canvas
    assert area.comparison is Comparison.SIDE_BY_SIDE
    assert abs(area.before.width() - canvas.width()) <= 1
    trigger(changed, "actual_size")
    QTest.mouseMove(changed.windowHandle(), QPoint(5, 5))
    below = slice(60, HEIGHT)
    assert np.array_equal(on_screen(changed, area.before)[below], noise()[below])
    assert np.array_equal(on_screen(changed, canvas)[below], bench.document.image[below])


def test_both_sides_move_together_from_either(changed: MainWindow) -> None:
    trigger(changed, "side_by_side")
    changed.canvas.viewport.zoom_to(6.0)
    before, canvas, handle = changed.viewing.area.before, changed.canvas, changed.windowHandle()
    start, place = canvas.view, before.mapTo(changed, before.rect().center())
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseMove(handle, place + QPoint(-30, -20))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place + QPoint(-30, -20))
    assert (canvas.view.x - start.x, canvas.view.y - start.y) == (-30, -20)
    assert not changed._document.hole.any(), "nothing is painted there"


def test_painting_side_by_side_is_on_the_side_after(bench: Workbench, changed: MainWindow) -> None:
    trigger(changed, "side_by_side")
    changed.toolbox.set_size(20)
    drag(changed, (100, 30), (200, 30))
    assert bench.document.hole[30, 95:205].all()


def test_the_modes_exclude_each_other_and_escape_leaves(changed: MainWindow) -> None:
    actions, area = changed.actions_, changed.viewing.area
    trigger(changed, "divider")
    trigger(changed, "side_by_side")
    assert area.comparison is Comparison.SIDE_BY_SIDE
    assert not actions["divider"].isChecked()
    key(changed, Qt.Key.Key_Escape)
    assert area.comparison is Comparison.OFF
    assert not actions["side_by_side"].isChecked()
    assert not area.before.isVisible()
    key(changed, Qt.Key.Key_Y, SHIFT)
    key(changed, Qt.Key.Key_Y, SHIFT)
    assert area.comparison is Comparison.OFF, "the same key again leaves too"


def test_holding_c_shows_only_the_original_whatever_is_compared(changed: MainWindow) -> None:
    trigger(changed, "divider")
    changed.viewing.area.divider.hide()
    QTest.keyPress(changed.windowHandle(), Qt.Key.Key_C)
    below = slice(60, HEIGHT)
    assert np.array_equal(on_screen(changed, changed.canvas)[below], noise()[below])
    QTest.keyRelease(changed.windowHandle(), Qt.Key.Key_C)
    assert (on_screen(changed, changed.canvas)[BOX.y0, BOX.x1 - 1] == GREEN).all()


def test_comparing_reads_only_what_is_seen(
    bench: Workbench, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tiles of the original are made as they come into sight; the whole picture is never drawn into one image."""
    from app.core.files import make_photo_from_image
    from app.ui.canvas import layers

    drawn: list[Box] = []
    render = layers.render_image

    def watched(image: Image, box: Box, level: int, colours: object, *, alpha: object) -> QImage:
        drawn.append(box)
        return render(image, box, level)

    monkeypatch.setattr(layers, "render_image", watched)
    bench.document.open(make_photo_from_image(np.zeros((3000, 4000, 3), np.uint8)))
    trigger(window, "actual_size")
    trigger(window, "divider")
    drawn.clear()
    window.canvas.grab()
    assert 0 < len(drawn) <= 12
    assert sum(box.area for box in drawn) < 3000 * 4000 / 3


def test_zoom_to_the_mask_or_to_what_was_removed_last(bench: Workbench, changed: MainWindow) -> None:
    def shown_box() -> Box:
        canvas = changed.canvas
        return canvas.view.map_to_picture(Box(0, 0, canvas.width(), canvas.height()))

    key(changed, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shown_box().intersection(BOX) == BOX
    bench.editor.paint_box(Box(10, 10, 30, 20), erase=False)
    trigger(changed, "zoom_to_hole")
    assert shown_box().intersection(Box(10, 10, 30, 20)) == Box(10, 10, 30, 20)
    assert changed.canvas.zoom == 8.0
    left, right = changed.canvas.to_window(10, 10).x(), changed.canvas.to_window(30, 20).x()
    assert left == pytest.approx(changed.canvas.width() - right, abs=1)


def test_zoom_to_nothing_is_a_sentence(window: MainWindow) -> None:
    trigger(window, "zoom_to_hole")
    assert window.alerts.notice is not None
    assert window.alerts.notice.text == "Nothing is selected and nothing was removed yet."


@pytest.mark.parametrize(("zoom", "sharp"), [(1.5, False), (4.0, True)])
def test_pixels_are_squares_from_above_200_percent(window: MainWindow, zoom: float, sharp: bool) -> None:
    """Enlarged, nearest neighbours show nothing but colours of the picture; smoothing mixes them."""
    window.canvas.viewport.zoom_to(zoom)
    QTest.mouseMove(window.windowHandle(), QPoint(5, 5))
    shown = read_pixels(window.canvas.grab().toImage())
    middle = shown[200:300, 200:300].reshape(-1, 3)
    colours = {tuple(pixel) for pixel in noise().reshape(-1, 3).tolist()}
    assert all(tuple(pixel) in colours for pixel in middle.tolist()) is sharp
