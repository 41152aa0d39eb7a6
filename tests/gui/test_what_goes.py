"""What goes is said where it is removed; photos of any size fill the window, with a brush that suits them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import QPoint, QRect, Qt
from PyQt5.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.main_window import MainWindow
from inpainting.engine.geometry import Box
from tests.fakes import FakeDetector, found
from tests.gui.window import drag, key, move, press, release, trigger, until


@pytest.fixture
def detector() -> FakeDetector:
    return FakeDetector((found(box=Box(20, 60, 60, 160)), found(box=Box(220, 60, 260, 160))))


def test_remove_says_how_many_things_go_and_is_grey_when_none_do(
    bench: Workbench, window: MainWindow, qtbot: QtBot
) -> None:
    button = window.panel.remove_button
    words = {label.text() for label in window.panel.findChildren(QLabel)}
    assert not button.isEnabled()
    assert "Nothing yet: find, click or paint it" in words
    key(window, Qt.Key.Key_1)
    until(qtbot, lambda: bench.proposals.count == 2)
    assert button.isEnabled()
    assert button.text().strip() == "Remove 2 things"
    words = {label.text() for label in window.panel.findChildren(QLabel)}
    assert "2 things ticked" in words
    assert "Nothing yet: find, click or paint it" not in words
    drag(window, (40, 100))
    assert button.text().strip() == "Remove 1 thing"
    drag(window, (240, 100))
    assert button.text().strip() == "Remove"
    assert not button.isEnabled()


def test_a_stroke_ends_where_the_button_is_let_go(bench: Workbench, window: MainWindow) -> None:
    press(window, 60, 60)
    release(window, 160, 60)
    assert bench.document.hole[60, 60:160].all()


def test_the_place_of_the_pointer_is_one_of_the_photo_that_is_shown(
    bench: Workbench, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    move(window, 300, 200)
    assert window.status._pointer.text() == "300, 200"
    trigger(window, "fit")
    assert window.status._pointer.text() != "300, 200"
    bench.photo_store.open_pasted(np.zeros((40, 60, 3), np.uint8))
    assert window.status._pointer.text() == (f"{at[0]}, {at[1]}" if (at := window.canvas.pixel) else "")


@pytest.mark.parametrize("theme", ["light", "high-contrast"])
def test_a_short_list_has_no_scroll_bar(
    bench: Workbench, window: MainWindow, detector: FakeDetector, qtbot: QtBot, theme: str
) -> None:
    window.resize(1000, 1000)
    trigger(window, f"theme_{theme}")
    key(window, Qt.Key.Key_1)
    until(qtbot, lambda: bench.proposals.count == 2)
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    detector.instances = (found(box=Box(20, 60, 60, 160)),)
    key(window, Qt.Key.Key_1)
    until(qtbot, lambda: bench.proposals.count == 1)
    window.panel.tabs[1].click()
    qtbot.wait(50)
    assert window.panel.edits.rows.verticalScrollBar().maximum() == 0
    window.panel.tabs[0].click()
    qtbot.wait(50)
    assert window.panel.found.chips.verticalScrollBar().maximum() == 0


def test_enter_with_nothing_selected_says_what_to_do(bench: Workbench, window: MainWindow) -> None:
    key(window, Qt.Key.Key_Return)
    assert window.alerts.notice is not None
    assert "Nothing is selected" in window.alerts.notice.text
    assert not bench.editor.is_removing


def test_enter_right_after_a_stroke_removes(bench: Workbench, window: MainWindow, qtbot: QtBot) -> None:
    drag(window, (100, 100), (140, 100))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)


def test_the_place_of_remove_stays(bench: Workbench, window: MainWindow, qtbot: QtBot) -> None:
    def place() -> QPoint:
        return window.panel.remove_button.mapTo(window, QPoint(0, 0))

    before = place()
    drag(window, (100, 100), (140, 100))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    qtbot.wait(50)
    assert place() == before
    trigger(window, "undo")
    qtbot.wait(50)
    assert place() == before


def test_neither_remove_nor_the_picture_is_pushed_by_what_is_found(
    bench: Workbench, window: MainWindow, detector: FakeDetector, qtbot: QtBot
) -> None:
    detector.instances = tuple(found(box=Box(x, 60, x + 20, 160)) for x in range(20, 260, 40))
    window.resize(1000, 800)
    drag(window, (100, 100), (140, 100))
    trigger(window, "undo")
    qtbot.wait(200)
    window.canvas.viewport.fit()
    [area] = [one for one in window.panel.findChildren(QScrollArea) if one.widget().objectName() == "panelBody"]
    assert not area.verticalScrollBar().isVisible()

    def places() -> tuple[QRect, QRect, float]:
        button = window.panel.remove_button
        return window.canvas.geometry(), QRect(button.mapTo(window, QPoint()), button.size()), window.canvas.zoom

    before = places()
    key(window, Qt.Key.Key_1)
    until(qtbot, lambda: bench.proposals.count == 6)
    until(qtbot, area.verticalScrollBar().isVisible)
    qtbot.wait(50)
    assert places() == before


@pytest.fixture
def worker_kept_busy(bench: Workbench) -> Iterator[threading.Event]:
    """Set it, and the worker goes on to what was asked for meanwhile."""
    go_on = threading.Event()
    bench.proposals._runner.submit(lambda _: go_on.wait(10), on_finished=lambda _: None, on_failed=lambda _: None)
    yield go_on
    go_on.set()


@pytest.fixture
def found_window(bench: Workbench, window: MainWindow, qtbot: QtBot) -> MainWindow:
    key(window, Qt.Key.Key_1)
    until(qtbot, lambda: bench.proposals.count == 2)
    return window


def test_a_removal_that_has_to_wait_says_that_it_is_on_its_way(
    bench: Workbench, found_window: MainWindow, worker_kept_busy: threading.Event, qtbot: QtBot
) -> None:
    key(found_window, Qt.Key.Key_Return)
    assert found_window.status.state_text == "Getting ready…"
    with qtbot.waitSignal(bench.editor.removed):
        worker_kept_busy.set()
    until(qtbot, lambda: found_window.status.state_text != "Getting ready…")


def test_esc_stops_a_removal_that_has_to_wait_and_keeps_what_was_found(
    bench: Workbench, found_window: MainWindow, worker_kept_busy: threading.Event, qtbot: QtBot
) -> None:
    key(found_window, Qt.Key.Key_Return)
    key(found_window, Qt.Key.Key_Escape)
    worker_kept_busy.set()
    until(qtbot, lambda: bench.editor.can_edit)
    qtbot.wait(50)
    assert len(bench.proposals.chosen) == 2
    assert not bench.document.edits


def test_a_small_photo_fills_the_window_and_gets_a_brush_as_large_on_the_screen(
    bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    import PIL.Image

    window, sizes = bench.window, {}
    for name, side in (("large", 2400), ("small", 120), ("large", 2400)):
        PIL.Image.fromarray(np.zeros((side // 2, side, 3), np.uint8)).save(tmp_path / f"{name}.png")
        with qtbot.waitSignal(bench.photo_store.opened):
            window.open_paths([tmp_path / f"{name}.png"])
        assert 0.7 < side * window.canvas.zoom / window.canvas.width() <= 1, "the whole width is used"
        sizes[name] = window.toolbox.size
        if name == "large":
            assert abs(window.toolbox.size * window.canvas.zoom - window.settings.now.brush_size) <= 1
    assert sizes["small"] < sizes["large"] / 10
    trigger(window, "brush_larger")
    assert window.settings.now.brush_size > 48


def test_what_is_doubtful_is_told_with_the_control_that_shows_it(
    bench: Workbench, window: MainWindow, detector: FakeDetector, qtbot: QtBot
) -> None:
    bench.proposals.set_min_score(0.95)
    detector.instances = (found(box=Box(20, 60, 60, 160)),)
    key(window, Qt.Key.Key_D)
    until(qtbot, lambda: window.alerts.notice is not None)
    assert window.alerts.notice is not None
    named = window.alerts.notice.text.split("“")[1].split("”")[0]
    assert any(named in label.text() and label.isVisible() for label in window.panel.findChildren(QLabel))


def test_what_was_removed_is_not_called_doubtful_when_it_is_looked_for_again(
    bench: Workbench, window: MainWindow, detector: FakeDetector, qtbot: QtBot
) -> None:
    key(window, Qt.Key.Key_D)
    until(qtbot, lambda: bench.proposals.count == 2)
    trigger(window, "choose_all")
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    detector.instances = ()
    key(window, Qt.Key.Key_D)
    until(qtbot, lambda: window.alerts.notice is not None)
    assert window.alerts.notice is not None
    assert window.alerts.notice.text == "Nothing was found. Paint over what should go with the brush."
