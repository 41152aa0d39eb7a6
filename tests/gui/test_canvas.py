"""The canvas under mouse, wheel and keys."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt5.QtCore import QPoint, QPointF, Qt
from PyQt5.QtGui import QWheelEvent
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QApplication

from app.bootstrap import Workbench
from app.ui.main_window import MainWindow
from tests.gui.window import HEIGHT, WIDTH, drag, key, move, press, release, trigger

NONE = Qt.KeyboardModifier.NoModifier


def wheel(window: MainWindow, x: float, y: float, notches: float, modifiers: Qt.KeyboardModifier = NONE) -> None:
    place = window.canvas.to_window(x, y)
    event = QWheelEvent(
        place,
        QPointF(window.canvas.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window.canvas, event)


def pull(window: MainWindow, way: QPoint, button: Qt.MouseButton) -> None:
    """Press in the middle of the canvas, move by so many pixels of the screen, let go."""
    start, handle = window.canvas.mapTo(window, window.canvas.rect().center()), window.windowHandle()
    QTest.mousePress(handle, button, NONE, start)
    QTest.mouseMove(handle, start + way)
    QTest.mouseRelease(handle, button, NONE, start + way)


def test_painting_marks_the_hole_where_the_pointer_is(bench: Workbench, window: MainWindow) -> None:
    window.toolbox.set_size(20)
    drag(window, (100, 100), (150, 100))
    hole = bench.document.hole
    assert hole[100, 92:158].all()
    assert not hole[100, :88].any()
    assert not hole[:88].any()
    assert not hole[112:].any()


def test_painting_is_true_at_every_zoom(bench: Workbench, window: MainWindow) -> None:
    window.toolbox.set_size(10)
    wheel(window, 200, 150, 6, Qt.KeyboardModifier.ControlModifier)
    assert window.canvas.zoom == pytest.approx(4.0)
    drag(window, (200, 150), (210, 150))
    assert bench.document.hole[150, 197:213].all()
    assert not bench.document.hole[150, :193].any()
    assert bench.document.selected_pixels == pytest.approx(np.pi * 25 + 100, rel=0.1)


def test_the_right_button_erases(bench: Workbench, window: MainWindow) -> None:
    window.toolbox.set_size(30)
    drag(window, (100, 100), (150, 100))
    drag(window, (125, 100), (126, 100), button=Qt.MouseButton.RightButton)
    assert not bench.document.hole[100, 125]
    assert bench.document.hole[100, 100]


def test_the_tools_by_their_keys(bench: Workbench, window: MainWindow) -> None:
    document = bench.document
    key(window, Qt.Key.Key_R)
    drag(window, (50, 40), (90, 60), (120, 80))
    assert document.hole[40:80, 50:120].all()
    assert document.selected_pixels == 40 * 70
    key(window, Qt.Key.Key_E)
    window.toolbox.set_size(10)
    drag(window, (60, 60), (70, 60))
    assert not document.hole[60, 65]
    key(window, Qt.Key.Key_L)
    drag(window, (200, 100), (260, 100), (260, 150), (200, 150))
    assert document.hole[125, 230]
    assert not document.hole[160, 230]
    key(window, Qt.Key.Key_V)
    before = document.selected_pixels
    drag(window, (10, 10), (20, 20))
    assert document.selected_pixels == before
    key(window, Qt.Key.Key_B)
    assert window.toolbox.current.name == "brush"
    for _ in range(3):
        key(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document.selected_pixels == 0


def test_escape_gives_up_the_stroke(bench: Workbench, window: MainWindow) -> None:
    press(window, 100, 100)
    move(window, 150, 120)
    assert bench.document.hole.any()
    key(window, Qt.Key.Key_Escape)
    assert not bench.document.hole.any()
    move(window, 160, 120)
    release(window, 160, 120)
    assert not bench.document.hole.any()
    assert not bench.editor.history.can_undo


def test_the_wheel_with_control_zooms_where_the_pointer_is(window: MainWindow) -> None:
    before = window.canvas.to_window(80, 60)
    wheel(window, 80, 60, 9, Qt.KeyboardModifier.ControlModifier)
    after = window.canvas.to_window(80, 60)
    assert window.canvas.zoom == pytest.approx(8.0)
    assert abs(after.x() - before.x()) <= 1
    assert abs(after.y() - before.y()) <= 1


def test_the_wheel_zooms_by_itself_where_that_is_wished(window: MainWindow) -> None:
    window.settings.change(wheel_zooms=True)
    before = window.canvas.view
    wheel(window, 80, 60, 12)
    assert window.canvas.zoom == pytest.approx(16 * before.scale)
    zoomed = window.canvas.view
    wheel(window, 80, 60, -1, Qt.KeyboardModifier.ControlModifier)
    assert window.canvas.zoom == zoomed.scale
    assert window.canvas.view != zoomed, "with Ctrl it moves"


def test_the_wheel_with_alt_sizes_the_brush(window: MainWindow) -> None:
    window.toolbox.set_size(100)
    wheel(window, 80, 60, 1, Qt.KeyboardModifier.AltModifier)
    assert window.toolbox.size == 120
    wheel(window, 80, 60, -1, Qt.KeyboardModifier.AltModifier)
    assert window.toolbox.size == 100
    assert window.panel.brush.number.value() == 100


def test_brackets_size_the_brush_within_its_range(window: MainWindow) -> None:
    window.toolbox.set_size(2)
    for _ in range(4):
        key(window, Qt.Key.Key_BracketLeft)
    assert window.toolbox.size == 1
    for _ in range(80):
        key(window, Qt.Key.Key_BracketRight)
    assert window.toolbox.size == 1000


def test_panning_with_wheel_middle_button_space_and_arrows(window: MainWindow) -> None:
    canvas = window.canvas
    wheel(window, 160, 120, 12, Qt.KeyboardModifier.ControlModifier)
    start = canvas.view
    wheel(window, 160, 120, -1)
    assert canvas.view.y < start.y
    wheel(window, 160, 120, -1, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.view.x < start.x

    start = canvas.view
    pull(window, QPoint(80, 48), Qt.MouseButton.MiddleButton)
    assert (canvas.view.x - start.x, canvas.view.y - start.y) == (80, 48)

    start = canvas.view
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Space)
    pull(window, QPoint(-80, 0), Qt.MouseButton.LeftButton)
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Space)
    assert canvas.view.x - start.x == -80

    start = canvas.view
    key(window, Qt.Key.Key_Left)
    assert canvas.view.x > start.x


def test_fit_and_actual_size(window: MainWindow) -> None:
    canvas = window.canvas
    wheel(window, 10, 10, 12, Qt.KeyboardModifier.ControlModifier)
    key(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    left, right = canvas.to_window(0, 0), canvas.to_window(WIDTH, HEIGHT)
    assert abs(left.x() - (canvas.width() - right.x())) <= 1
    trigger(window, "zoom_in")
    assert canvas.zoom == 1.5
    key(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom == 1.0


def test_holding_c_shows_the_original(bench: Workbench, window: MainWindow) -> None:
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_C)
    assert window.canvas.shows_original
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_C)
    assert not window.canvas.shows_original


def test_the_picture_on_screen_is_the_picture(bench: Workbench, window: MainWindow) -> None:
    from app.ui.widgets.qimage import read_pixels

    corner = window.canvas.to_window(0, 0).toPoint()
    shown = read_pixels(window.canvas.grab().toImage())
    part = shown[corner.y() : corner.y() + HEIGHT, corner.x() : corner.x() + WIDTH]
    assert np.array_equal(part, bench.document.image)


def test_the_tint_lies_where_the_hole_is(bench: Workbench, window: MainWindow) -> None:
    from app.ui.widgets.qimage import read_pixels

    key(window, Qt.Key.Key_R)
    drag(window, (50, 40), (120, 80))
    QTest.mouseMove(window.windowHandle(), QPoint(5, 5))
    corner = window.canvas.to_window(0, 0).toPoint()
    shown = read_pixels(window.canvas.grab().toImage())
    part = shown[corner.y() : corner.y() + HEIGHT, corner.x() : corner.x() + WIDTH]
    different = (part != bench.document.image).any(axis=2)
    assert np.array_equal(different, bench.document.hole)


def test_the_status_line_follows_the_pointer(window: MainWindow) -> None:
    told: list[object] = []
    window.canvas.pointer_moved.connect(told.append)
    move(window, 30, 40)
    assert told[-1] == (30, 40)
    move(window, -20, 40)
    assert told[-1] is None


def test_a_straight_line_with_shift(bench: Workbench, window: MainWindow) -> None:
    window.toolbox.set_size(12)
    drag(window, (30, 30), (31, 30))
    place = window.canvas.mapTo(window, window.canvas.to_window(200, 160).toPoint())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, place)
    assert bench.document.hole[95, 115]
    assert bench.document.hole[160, 200]
