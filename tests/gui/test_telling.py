"""How the window tells something: over the canvas, as long as it is true, and never in place of what goes on."""

from __future__ import annotations

import pytest
from PyQt5.QtCore import QPoint, QRect, Qt
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.notices import Notice, Tone
from app.ui.main_window import MainWindow
from tests.fakes import SlowFiller
from tests.gui.window import FillerSocket, drag, key, trigger, until


def shown_words(window: MainWindow) -> str:
    """All that the line at the bottom says."""
    return " ".join(label.text() for label in window.status.findChildren(QLabel) if label.isVisible())


def point_at(window: MainWindow, widget: QWidget) -> None:
    QTest.mouseMove(window.windowHandle(), QPoint(1, 1))
    QTest.mouseMove(window.windowHandle(), widget.mapTo(window, widget.rect().center()))


def test_a_message_does_not_move_the_picture(bench: Workbench, window: MainWindow) -> None:
    before = window.canvas.mapTo(window, window.canvas.to_window(100, 100).toPoint())
    bench.editor.noticed.emit(Notice("Something that is longer than one line. " * 8, Tone.ERROR, "details"))
    assert window.alerts.isVisible()
    assert window.canvas.mapTo(window, window.canvas.to_window(100, 100).toPoint()) == before
    canvas = window.canvas.rect()
    assert canvas.contains(window.alerts.geometry())
    window.resize(640, 520)
    assert window.canvas.rect().contains(window.alerts.geometry()), "it stays inside"


def test_the_next_stroke_lands_where_it_was_aimed(bench: Workbench, window: MainWindow) -> None:
    window.toolbox.set_size(10)
    aimed = window.canvas.mapTo(window, window.canvas.to_window(100, 60).toPoint())
    bench.editor.noticed.emit(Notice("Careful.", Tone.WARNING))
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, aimed)
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, aimed)
    assert bench.document.hole[60, 100]
    assert not bench.document.hole[75, 100]


def test_a_message_goes_when_its_reason_is_gone(bench: Workbench, window: MainWindow, qtbot: QtBot) -> None:
    trigger(window, "save_mask")
    assert window.alerts.notice is not None
    drag(window, (100, 100), (140, 100))
    assert window.alerts.notice is None, "something is selected now"
    bench.editor.noticed.emit(Notice("It did not work.", Tone.ERROR))
    drag(window, (100, 120), (140, 120))
    assert window.alerts.notice is not None
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    assert window.alerts.notice is None, "it worked"


def test_where_nothing_was_changed_a_message_lies_at_the_top(bench: Workbench, window: MainWindow) -> None:
    window.resize(700, 540)
    bench.editor.noticed.emit(Notice("Careful. " * 12, Tone.WARNING))
    corner = window.canvas.to_window(0, 0).toPoint()
    assert window.alerts.geometry().contains(corner), "over the corner of the picture as well"
    assert window.alerts.geometry().top() < 20


@pytest.mark.parametrize(("row", "is_low"), [(15, True), (225, False)])
def test_a_message_leaves_in_sight_what_was_just_removed(
    bench: Workbench, window: MainWindow, qtbot: QtBot, row: int, is_low: bool
) -> None:
    window.resize(700, 420)
    drag(window, (140, row), (180, row))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    bench.editor.noticed.emit(Notice("A part of it is not as good as it might be. " * 3, Tone.WARNING))
    box = bench.document.edits[0].box
    place = QRect(window.canvas.to_window(box.x0, box.y0).toPoint(), window.canvas.to_window(box.x1, box.y1).toPoint())
    assert not window.alerts.geometry().intersects(place)
    assert (window.alerts.geometry().center().y() > window.canvas.height() / 2) is is_low


@pytest.mark.parametrize("is_removing", [True, False])
def test_a_hint_is_never_in_place_of_what_goes_on(
    bench: Workbench, window: MainWindow, filler: FillerSocket, qtbot: QtBot, is_removing: bool
) -> None:
    slow = filler.filler = SlowFiller()
    drag(window, (100, 100), (140, 100))
    if is_removing:
        trigger(window, "remove")
        assert slow.begun.wait(5)
    button = next(one for one in window.findChildren(QToolButton) if one.defaultAction() is window.actions_["lasso"])
    point_at(window, button)
    hint = window.actions_["lasso"].statusTip()
    assert (hint in shown_words(window)) is not is_removing
    assert ("Removing…" in shown_words(window)) is is_removing
    assert window.status.progress.isVisible() is is_removing
    slow.go_on.set()
    until(qtbot, lambda: not bench.editor.is_removing)
