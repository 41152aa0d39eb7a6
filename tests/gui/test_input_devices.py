"""Pens, pads and touch screens, by the events that Qt makes of them."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt5.QtCore import QPoint, QPointF, Qt
from PyQt5.QtGui import QNativeGestureEvent, QTabletEvent, QTouchDevice, QWheelEvent
from PyQt5.QtWidgets import QApplication, QGestureEvent, QPinchGesture

from app.bootstrap import Workbench
from app.core.settings import SettingsStore
from app.ui.canvas.pointer_samples import compute_width
from app.ui.main_window import MainWindow
from tests.gui.pens import MOVE, PRESS, RELEASE, line, pen
from tests.gui.test_window import stored
from tests.gui.window import press, trigger

RIGHT, NONE = Qt.MouseButton.RightButton, Qt.MouseButton.NoButton


def test_pressure_makes_the_line_thick_without_gaps(bench: Workbench, window: MainWindow) -> None:
    window.toolbox.set_size(40)
    line(window.canvas, (40, 120, 0.0), (160, 120, 1.0), (280, 120, 0.0))
    heights = np.count_nonzero(bench.document.hole, axis=0)
    assert heights[45] == pytest.approx(10 + 30 * 5 / 120, abs=2), "a quarter of the width at the lightest touch"
    assert heights[160] == pytest.approx(40, abs=1)
    assert np.abs(np.diff(heights[45:275])).max() <= 2
    assert bench.editor.history.undo_label == "Paint mask"
    bench.editor.undo()
    assert not bench.document.hole.any(), "one stroke, not another one of a mouse"


def test_the_canvas_takes_pen_events_so_that_no_mouse_follows(bench: Workbench, window: MainWindow) -> None:
    assert pen(window.canvas, PRESS, 100, 100)
    assert pen(window.canvas, MOVE, 120, 100)
    assert pen(window.canvas, RELEASE, 120, 100)


def test_without_a_picture_a_pen_is_a_mouse(bench: Workbench) -> None:
    assert not pen(bench.window.canvas, PRESS, 100, 100)


def test_pressure_can_be_switched_off_and_that_is_remembered(
    bench: Workbench, window: MainWindow, tmp_path: object
) -> None:
    trigger(window, "pen_pressure")
    window.toolbox.set_size(40)
    line(window.canvas, (100, 120, 0.1), (200, 120, 0.1))
    assert np.count_nonzero(bench.document.hole[:, 150]) == pytest.approx(40, abs=1)
    assert SettingsStore(stored(tmp_path)).load().pen_pressure is False  # type: ignore[arg-type]


def test_the_other_end_of_the_pen_takes_paint_off(bench: Workbench, window: MainWindow) -> None:
    trigger(window, "invert")
    window.toolbox.set_size(20)
    line(window.canvas, (100, 120, 1.0), (200, 120, 1.0), end=QTabletEvent.PointerType.Eraser)
    assert not bench.document.hole[120, 95:205].any()
    assert bench.editor.history.undo_label == "Erase mask", "called what it did"
    assert bench.document.hole[140, 150]


def test_the_button_on_the_barrel_is_the_right_button(bench: Workbench, window: MainWindow) -> None:
    trigger(window, "invert")
    window.toolbox.set_size(20)
    line(window.canvas, (100, 120, 1.0), (200, 120, 1.0), held=RIGHT)
    assert not bench.document.hole[120, 95:205].any()


@pytest.mark.parametrize(("pressure", "share"), [(-1.0, 0.25), (0.0, 0.25), (0.5, 0.625), (1.0, 1.0), (9.0, 1.0)])
def test_width_under_pressure(pressure: float, share: float) -> None:
    assert compute_width(pressure) == pytest.approx(share)


def pad(window: MainWindow, move: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = QPointF(window.canvas.rect().center())
    event = QWheelEvent(
        place,
        QPointF(window.canvas.mapToGlobal(place.toPoint())),
        *(move, move * 8, NONE, modifiers, Qt.ScrollPhase.ScrollUpdate, False),
    )
    QApplication.sendEvent(window.canvas, event)


def test_two_fingers_on_a_pad_pan_by_the_pixel(window: MainWindow) -> None:
    window.canvas.viewport.zoom_to(6.0)
    start = window.canvas.view
    pad(window, QPoint(-13, 7))
    assert (window.canvas.view.x - start.x, window.canvas.view.y - start.y) == (-13, 7)


def test_a_pinch_on_a_pad_zooms_where_it_is(window: MainWindow) -> None:
    canvas = window.canvas
    canvas.viewport.zoom_to(4.0)
    place = canvas.to_window(180, 130)
    event = QNativeGestureEvent(Qt.NativeGestureType.ZoomNativeGesture, QTouchDevice(), place, place, place, 0.5, 1, 0)
    before = canvas.zoom
    QApplication.sendEvent(canvas, event)
    assert canvas.zoom == pytest.approx(1.5 * before)
    assert (canvas.to_window(180, 130) - place).manhattanLength() <= 2


def test_a_pinch_on_a_screen_zooms_pans_and_gives_up_what_its_first_finger_began(
    bench: Workbench, window: MainWindow
) -> None:
    canvas = window.canvas
    window.canvas.viewport.zoom_to(4.0)
    press(window, 100, 100)
    assert bench.document.hole.any()
    start, place = canvas.view, QPointF(canvas.mapToGlobal(canvas.rect().center()))
    pinch = QPinchGesture()
    pinch.setLastCenterPoint(place - QPointF(20, 0))
    pinch.setCenterPoint(place)
    pinch.setScaleFactor(1.25)
    QApplication.sendEvent(canvas, QGestureEvent([pinch]))
    assert canvas.zoom == pytest.approx(5.0)
    assert not bench.document.hole.any()
    middle = QPointF(canvas.rect().center())
    fixed = start.to_picture(middle.x() - 20, middle.y())
    assert canvas.to_picture(middle) == pytest.approx(fixed, abs=0.5)
