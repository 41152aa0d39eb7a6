"""After a removal in the window: what else was found stays listed, and undoing brings the choice back."""

from __future__ import annotations

import pytest
from PyQt5.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.main_window import MainWindow
from inpainting.engine.geometry import Box
from tests.fakes import FakeDetector, found
from tests.gui.window import drag, key, trigger, until

CTRL = Qt.KeyboardModifier.ControlModifier
FIRST, SECOND = found(box=Box(20, 60, 60, 160)), found(box=Box(220, 60, 260, 160))


@pytest.fixture
def detector() -> FakeDetector:
    return FakeDetector((FIRST, SECOND))


@pytest.fixture
def listed(window: MainWindow, bench: Workbench, qtbot: QtBot) -> MainWindow:
    """The window after two people were found, of whom the second shall stay for now."""
    key(window, Qt.Key.Key_1)
    until(qtbot, lambda: bench.proposals.count == 2)
    drag(window, (240, 100))
    return window


def remove(window: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)


def instances(bench: Workbench) -> list[object]:
    return [one.instance for one in bench.proposals.shown]


def test_the_second_bystander_needs_no_new_search(
    listed: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot
) -> None:
    remove(listed, bench, qtbot)
    assert instances(bench) == [SECOND]
    assert listed.toolbox.current.name == "select", "the tool stays in hand"
    drag(listed, (240, 100))
    remove(listed, bench, qtbot)
    assert instances(bench) == []
    assert len(detector.searches) == 1

    key(listed, Qt.Key.Key_Z, CTRL)
    assert instances(bench) == [SECOND]
    assert bench.proposals.chosen == (SECOND,)
    for _ in range(2):
        key(listed, Qt.Key.Key_Z, CTRL)
    assert instances(bench) == [FIRST, SECOND]
    assert bench.proposals.chosen == (FIRST,)


def test_what_is_painted_away_is_no_longer_listed_until_its_edit_is_hidden(
    window: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    trigger(window, "detect")
    until(qtbot, lambda: bench.proposals.count == 2)
    bench.proposals.choose_all(False)
    trigger(window, "brush")
    window.toolbox.set_size(60)
    drag(window, (40, 70), (40, 150))
    remove(window, bench, qtbot)
    assert instances(bench) == [SECOND]
    window.panel.edits.rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert instances(bench) == [FIRST, SECOND]


def test_a_cancelled_removal_loses_nothing(listed: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    key(listed, Qt.Key.Key_Return)
    bench.editor.cancel()
    until(qtbot, lambda: not bench.editor.is_busy)
    key(listed, Qt.Key.Key_Z, CTRL) if bench.document.edits else None
    assert instances(bench) == [FIRST, SECOND]
    trigger(listed, "brush")
    drag(listed, (150, 200))
    remove(listed, bench, qtbot)
    assert SECOND in instances(bench)
