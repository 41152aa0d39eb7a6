"""Everything without a mouse: Tab, arrow keys, Space, and keys for every action."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QApplication, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.canvas.keyboard_cursor import FAR, FINE, STEP
from app.ui.main_window import MainWindow
from app.ui.panels.side_panel import SidePanel
from app.ui.widgets.qimage import read_pixels
from tests.fakes import GREEN
from tests.gui.window import drag, key, trigger, until

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
SPACE, RIGHT, DOWN = Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down


def tab_stops(window: MainWindow) -> list[QWidget]:
    """Where the focus goes with Tab, from the canvas until it is there again."""
    window.canvas.setFocus()
    stops: list[QWidget] = []
    while (widget := QApplication.focusWidget()) not in stops and len(stops) < 80:
        assert widget is not None
        stops.append(widget)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    return stops


def test_tab_goes_round_once_canvas_panel_bars(window: MainWindow) -> None:
    stops = tab_stops(window)
    assert len(stops) > 20
    rooms = [next(kind.__name__ for kind in (SidePanel, QToolBar, QWidget) if inside(stop, kind)) for stop in stops]
    assert rooms == sorted(rooms, key=("QWidget", "SidePanel", "QToolBar").index)


def test_tab_goes_through_the_panel_from_top_to_bottom(window: MainWindow) -> None:
    drag(window, (20, 20), (40, 20))
    heights = [stop.mapTo(window, stop.rect().center()).y() for stop in tab_stops(window) if inside(stop, SidePanel)]
    assert len(heights) >= 8
    assert heights == sorted(heights)


def test_tab_reaches_the_divider_while_there_is_one(window: MainWindow) -> None:
    assert window.viewing.area.divider not in tab_stops(window)
    trigger(window, "divider")
    assert tab_stops(window)[1] is window.viewing.area.divider


def inside(widget: QWidget, kind: type[QWidget]) -> bool:
    parent: QWidget | None = widget.parentWidget()
    while parent is not None and not isinstance(parent, kind):
        parent = parent.parentWidget()
    return parent is not None


def test_the_focus_can_be_seen(window: MainWindow) -> None:
    """Every stop looks different when it has the focus, the canvas too."""
    window.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for stop in tab_stops(window):
        QApplication.focusWidget().clearFocus()
        rest = read_pixels(stop.grab().toImage())
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        focused = read_pixels(stop.grab().toImage())
        name = stop.accessibleName() or stop.objectName()
        assert rest.shape == focused.shape, f"{name} keeps its size"
        assert np.count_nonzero((rest != focused).any(axis=2)) >= 12, f"{name} shows that it has the focus"


def test_painting_and_removing_with_keys_only(bench: Workbench, window: MainWindow, qtbot: QtBot) -> None:
    handle, document = window.windowHandle(), bench.document
    window.toolbox.set_size(20)
    key(window, Qt.Key.Key_K)
    start = window.canvas.to_picture(window.canvas.pointer)
    for _ in range(3):
        key(window, Qt.Key.Key_Left)
    QTest.keyPress(handle, SPACE)
    for _ in range(5):
        key(window, RIGHT)
    QTest.keyRelease(handle, SPACE)
    row, left = int(start[1]), int(start[0]) - 3 * STEP
    assert document.hole[row, left : left + 5 * STEP].all()
    assert not document.hole[row, left + 5 * STEP + 12]
    key(window, DOWN, CTRL)
    key(window, RIGHT, SHIFT)
    end = window.canvas.to_picture(window.canvas.pointer)
    assert end == pytest.approx((left + 5 * STEP + FINE, start[1] + FAR), abs=1)
    assert bench.editor.history.undo_label == "Paint mask"
    hole = document.hole.copy()
    key(window, Qt.Key.Key_Return)
    until(qtbot, lambda: not bench.editor.is_removing)
    assert (document.image[hole] == GREEN).all()


def test_holding_space_down_repeats_nothing_and_a_tap_is_a_dot(bench: Workbench, window: MainWindow) -> None:
    window.toolbox.set_size(20)
    trigger(window, "keyboard_cursor")
    key(window, SPACE)
    assert bench.document.selected_pixels == pytest.approx(np.pi * 100, rel=0.05)
    QTest.keyPress(window.windowHandle(), SPACE)
    window.options.brush.slider.setFocus()
    assert not bench.editor.is_drawing, "the brush is lifted when the keys go elsewhere"
    QTest.keyRelease(window.windowHandle(), SPACE)


def test_the_keyboard_draws_rectangles_too(bench: Workbench, window: MainWindow) -> None:
    trigger(window, "keyboard_cursor")
    key(window, Qt.Key.Key_R)
    QTest.keyPress(window.windowHandle(), SPACE)
    key(window, RIGHT)
    key(window, DOWN)
    QTest.keyRelease(window.windowHandle(), SPACE)
    assert bench.document.selected_pixels == pytest.approx(STEP * STEP, abs=3 * STEP)


def test_the_view_follows_the_cursor_beyond_the_border(window: MainWindow) -> None:
    trigger(window, "keyboard_cursor")
    window.canvas.viewport.zoom_to(16.0)
    start = window.canvas.view
    for _ in range(12):
        key(window, RIGHT, CTRL)
    assert window.canvas.view.x < start.x
    assert window.canvas.rect().contains(window.canvas.pointer.toPoint())


def test_without_the_cursor_arrows_and_space_move_the_view_as_ever(bench: Workbench, window: MainWindow) -> None:
    trigger(window, "keyboard_cursor")
    trigger(window, "keyboard_cursor")
    window.canvas.viewport.zoom_to(16.0)
    start = window.canvas.view
    key(window, RIGHT)
    assert window.canvas.view.x < start.x
    QTest.keyPress(window.windowHandle(), SPACE)
    drag(window, (100, 100), (120, 100))
    QTest.keyRelease(window.windowHandle(), SPACE)
    assert not bench.document.hole.any()


def test_another_tool_lifts_the_brush(bench: Workbench, window: MainWindow) -> None:
    trigger(window, "keyboard_cursor")
    QTest.keyPress(window.windowHandle(), SPACE)
    key(window, Qt.Key.Key_V)
    assert not bench.editor.is_drawing
    QTest.keyRelease(window.windowHandle(), SPACE)
    key(window, Qt.Key.Key_B)
    selected = bench.document.selected_pixels
    key(window, RIGHT)
    assert bench.document.selected_pixels == selected, "the brush is up"
    key(window, SPACE)
    assert bench.document.selected_pixels > selected
    start = window.canvas.view
    key(window, Qt.Key.Key_V)
    key(window, SPACE)
    key(window, Qt.Key.Key_B)
    drag(window, (20, 20), (40, 20))
    assert window.canvas.view == start, "Space is not held any more"
