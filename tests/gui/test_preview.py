"""While a removal goes on: the draft on the canvas, its label, and the way to another fill."""

from __future__ import annotations

import numpy as np
from PyQt5.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.main_window import MainWindow
from inpainting.engine.geometry import Box
from tests.fakes import GREEN, FakeDetector, SlowFiller, found
from tests.gui.window import FillerSocket, drag, trigger, until


def color_at(window: MainWindow, x: float, y: float) -> QColor:
    place = window.canvas.to_window(x + 0.5, y + 0.5).toPoint()
    return window.canvas.grab().toImage().pixelColor(place)


def color_of_badge(window: MainWindow) -> QColor:
    """The colour on the screen where the badge has its left end."""
    return window.screen().grabWindow(window.canvas.winId()).toImage().pixelColor(20, 28)


def test_the_draft_of_a_thing_has_its_own_colours_and_nothing_else_can_be_ticked_by_button(
    bench: Workbench, window: MainWindow, filler: FillerSocket, detector: FakeDetector, qtbot: QtBot
) -> None:
    detector.instances = (found(box=Box(40, 40, 120, 120)),)
    trigger(window, "detect_person")
    until(qtbot, lambda: bench.proposals.count == 1)
    assert window.panel.found._only.isEnabled()
    slow = filler.filler = SlowFiller()
    trigger(window, "remove")
    until(qtbot, lambda: bool(bench.editor.preview.parts))
    [patch] = bench.editor.preview.parts
    wanted = np.array(patch.pixels[80 - patch.box.y0, 80 - patch.box.x0], int)
    until(qtbot, lambda: bool(np.abs(np.array(color_at(window, 80, 80).getRgb()[:3]) - wanted).max() < 16))
    assert not window.panel.found._only.isEnabled()
    slow.go_on.set()
    until(qtbot, lambda: not bench.editor.is_removing)


def test_the_draft_is_on_the_canvas_until_the_result_is(
    bench: Workbench, window: MainWindow, filler: FillerSocket, qtbot: QtBot
) -> None:
    drag(window, (100, 100), (140, 100))
    painted, plain_corner = color_at(window, 120, 100), color_of_badge(window)
    slow = SlowFiller()
    filler.filler = slow
    trigger(window, "remove")
    until(qtbot, slow.begun.is_set)
    until(qtbot, lambda: bool(bench.editor.preview.parts))
    until(qtbot, lambda: color_at(window, 120, 100) != painted)  # the red of the mask gives way to the draft
    assert color_at(window, 120, 100) != QColor(*GREEN)
    until(qtbot, lambda: color_of_badge(window) != plain_corner)
    assert window.isWindowModified() is False, "nothing to save yet"
    slow.go_on.set()
    until(qtbot, lambda: not bench.editor.is_removing)
    assert color_at(window, 120, 100) == QColor(*GREEN)
    until(qtbot, lambda: color_of_badge(window) == plain_corner)
