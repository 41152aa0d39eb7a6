"""The panel and the bar of the tool: the task first, and nothing that moves the picture."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PyQt5.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PyQt5.QtGui import QPaintEvent, QRegion
from PyQt5.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.settings import DEVICE_WORDS
from app.ui.main_window import MainWindow
from tests.fakes import FakePerson
from tests.gui.window import drag, open_photo, trigger, until


def test_the_task_comes_first_and_the_device_is_left_to_the_settings(window: MainWindow) -> None:
    shown = [one for one in window.panel.findChildren(QLabel, "heading") if one.isVisible()]
    shown.sort(key=lambda one: int(one.mapTo(window, one.pos()).y()))
    assert [one.text() for one in shown] == ["Find", "What goes", "Fill with"]
    words = {box.itemText(index) for box in window.panel.findChildren(QComboBox) for index in range(box.count())}
    assert not words & {DEVICE_WORDS["cpu"], DEVICE_WORDS["cuda"]}


def test_what_was_done_is_behind_a_tab_that_counts(bench: Workbench, window: MainWindow, qtbot: QtBot) -> None:
    to_remove, edits = window.panel.tabs
    assert (to_remove.text(), edits.text()) == ("To remove", "Edits")
    drag(window, (100, 100), (120, 100))
    trigger(window, "remove")
    until(qtbot, lambda: edits.text() == "Edits (1)")
    assert not window.panel.edits.isVisible()
    edits.click()
    assert window.panel.edits.rows.isVisible()
    assert window.panel.remove_button.isVisible(), "whatever is looked at"
    to_remove.click()
    assert window.panel.found.isVisible()


def test_another_photo_begins_with_what_goes(
    bench: Workbench, window: MainWindow, photo_path: Path, qtbot: QtBot
) -> None:
    window.panel.tabs[1].click()
    open_photo(bench, photo_path, qtbot)
    assert window.panel.found.isVisible()


def test_what_needs_paint_is_grey_without_any(window: MainWindow) -> None:
    changing = [window.actions_[name] for name in ("clear", "grow", "shrink")]
    assert not any(action.isEnabled() for action in changing)
    drag(window, (100, 100), (120, 100))
    assert all(action.isEnabled() for action in changing)
    trigger(window, "clear")
    assert not any(action.isEnabled() for action in changing)


@pytest.mark.parametrize("width", [590, 700, 1000, 1240, 1600])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_bar_is_one_row_for_every_tool_and_never_moves_the_picture(
    window: MainWindow, width: int, language: str, qtbot: QtBot
) -> None:
    window.settings.change(language=language)
    window.resize(width, 700)
    qtbot.wait(50)
    options, places, heights = window.options, set(), set()
    for name in window.toolbox.names:
        trigger(window, name)
        qtbot.wait(10)
        places.add(window.canvas.mapTo(window, window.canvas.rect().topLeft()).y())
        heights.add(options.height())
        assert options.height() < 2 * options.brush.height()
        assert options.brush.isVisible() is window.toolbox.current.has_size
        if options.more.isVisible():
            options.more.click()
        assert options.brush.soft.isVisible() is (name == "restorer")
        assert options.heal.groups[0].isVisible() is (name == "heal")
    assert len(places) == len(heights) == 1


class _Painted(QObject):
    """Keeps which part of a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region |= event.region()
        return False


def test_nothing_of_the_last_tool_stays_in_the_bar(window: MainWindow, qtbot: QtBot) -> None:
    painted = _Painted(window.options)
    for name in ("select", "heal", "line", "restorer", "hand", "brush", "rectangle"):
        trigger(window, name)
        until(qtbot, lambda: QRegion(window.options.rect()).subtracted(painted.region).isEmpty())
        painted.region = QRegion()


@pytest.mark.parametrize("width", [590, 900, 1600])
def test_nothing_of_the_tool_is_out_of_reach(window: MainWindow, width: int, qtbot: QtBot) -> None:
    window.resize(width, 640)
    trigger(window, "heal")
    qtbot.wait(50)
    options = window.options
    assert options.more.isVisible() is (width < 1600)
    if options.more.isVisible():
        qtbot.mouseClick(options.more, Qt.MouseButton.LeftButton)
    for part in (options.brush, *options.heal.manners.values(), options.heal.angle, options.heal.mirror):
        whole = QRect(part.mapTo(window, QPoint()), part.size())
        assert part.isVisible()
        assert window.rect().contains(whole)
        middle = window.childAt(whole.center())
        assert middle is part or part.isAncestorOf(middle), "nothing lies over it"
    trigger(window, "brush")
    assert not options.heal.mirror.isVisible()


def test_esc_closes_the_drawer_before_it_lets_go_of_a_spot(bench: Workbench, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(590, 640)
    trigger(window, "heal")
    drag(window, (100, 100), (130, 100))
    until(qtbot, lambda: window.healing.healer.index is not None and bench.editor.can_edit)
    qtbot.mouseClick(window.options.more, Qt.MouseButton.LeftButton)
    assert window.options.heal.mirror.isVisible()
    trigger(window, "cancel")
    assert not window.options.heal.mirror.isVisible()
    assert not window.options.more.isChecked()
    assert window.healing.healer.index is not None, "it is still at hand"
    trigger(window, "cancel")
    assert window.healing.healer.index is None


def test_both_pages_of_the_panel_begin_at_the_same_line(bench: Workbench, window: MainWindow, qtbot: QtBot) -> None:
    drag(window, (100, 100), (120, 100))
    trigger(window, "remove")
    until(qtbot, lambda: bool(bench.document.edits))
    lefts = []
    for tab, part in zip(window.panel.tabs, (window.panel.found, window.panel.edits.rows), strict=True):
        tab.click()
        qtbot.wait(20)
        lefts.append(part.mapTo(window, QPoint()).x())
    assert lefts[0] == lefts[1]


def test_words_without_an_icon_stand_in_the_middle_of_their_button(window: MainWindow) -> None:
    for button in (window.options.heal.another, window.options._lifted):
        assert button.text() == button.text().strip()


def test_empty_windows_say_how_to_begin(bench: Workbench, person: FakePerson, qtbot: QtBot) -> None:
    batch = bench.window.batch.show_window()
    assert batch.pages.currentWidget() is batch.start
    qtbot.mouseClick(batch.hint, Qt.MouseButton.LeftButton)
    assert person.asked[-1] == "folder"
    video = bench.window.video.show_window()
    assert video.pages.currentWidget() is video.start
    qtbot.mouseClick(video.hint, Qt.MouseButton.LeftButton)
    assert person.asked[-1] == "video"
    for window in (batch, video):
        window.close()


@pytest.mark.parametrize("width", [560, 1300])
def test_no_card_lies_over_another(bench: Workbench, photo_path: Path, width: int, qtbot: QtBot) -> None:
    window = bench.window
    window.settings.change(recent=(photo_path,))
    window.resize(width, 420)
    qtbot.wait(50)
    parts = [*window.welcome.cards.values(), *window.welcome.links.values()]
    places = [QRect(part.mapTo(window.welcome.widget(), QPoint()), part.size()) for part in parts]
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
