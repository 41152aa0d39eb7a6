"""Story: the fill ate a little too much; I paint the original back, hide a step, and fill another one again."""

from __future__ import annotations

import numpy as np
from PyQt5.QtCore import Qt
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.main_window import MainWindow
from tests.fakes import GREEN
from tests.gui.window import bench, detector, drag, filler, key, noise, person, photo_path, window

__all__ = ["bench", "detector", "filler", "person", "photo_path", "window"]


def remove(window: MainWindow, bench: Workbench, qtbot: QtBot, *points: tuple[float, float]) -> None:
    drag(window, *points)
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)


def test_x_turns_the_brush_round(window: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    remove(window, bench, qtbot, (100, 100), (160, 100))
    assert (bench.document.image[100, 100:160] == GREEN).all()
    key(window, Qt.Key.Key_X)
    assert window.actions_["restorer"].isChecked()
    drag(window, (100, 100), (110, 100))
    assert np.array_equal(bench.document.image[100, 95:115], noise()[100, 95:115])
    assert (bench.document.image[100, 145:160] == GREEN).all()
    drag(window, (30, 30), (40, 30), button=Qt.MouseButton.RightButton)
    assert bench.document.hole[30, 35]
    key(window, Qt.Key.Key_X)
    assert window.actions_["brush"].isChecked()


def test_the_right_button_restores_beside_the_mask_and_erases_on_it(
    window: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    remove(window, bench, qtbot, (100, 100), (160, 100))
    drag(window, (140, 180), (160, 180))
    drag(window, (150, 180), (155, 180), button=Qt.MouseButton.RightButton)
    assert not bench.document.hole[180, 152]
    assert len(bench.document.edits) == 1
    drag(window, (130, 100), (135, 100), button=Qt.MouseButton.RightButton)
    assert np.array_equal(bench.document.image[100, 125:140], noise()[100, 125:140])
    assert len(bench.document.edits) == 2


def test_edits_are_hidden_and_deleted_in_the_panel(window: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    section = window.panel.edits
    assert not section.rows.isVisible()
    remove(window, bench, qtbot, (60, 60), (80, 60))
    remove(window, bench, qtbot, (220, 160), (240, 160))
    assert section.rows.count() == 2
    section.rows.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert np.array_equal(bench.document.image[60, 60:80], noise()[60, 60:80])
    assert (bench.document.image[160, 220:240] == GREEN).all()
    section.rows.setCurrentRow(0)
    QTest.keyClick(section.rows, Qt.Key.Key_Delete)
    assert section.rows.count() == 1
    assert np.array_equal(bench.document.image, noise())
    key(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert section.rows.count() == 2
