"""Click-to-select in the window: a click finds what is there, Shift adds, Alt takes away, a drag is a lasso."""

from __future__ import annotations

import pytest
from PyQt5.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.main_window import MainWindow
from inpainting.engine.geometry import Box
from models.errors import WeightsError
from tests.fakes import GREEN, FakeDetector, SlowFiller
from tests.gui.window import FillerSocket, drag, key, noise, until

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def selecting(window: MainWindow) -> MainWindow:
    """The window with the select tool in hand."""
    key(window, Qt.Key.Key_S)
    return window


def boxes(bench: Workbench) -> list[Box]:
    return [finding.instance.box for finding in bench.proposals.shown]


def click(window: MainWindow, bench: Workbench, qtbot: QtBot, x: int, y: int, **how: object) -> None:
    """Click and wait until the look at what is there is over."""
    drag(window, (x, y), **how)  # type: ignore[arg-type]
    until(qtbot, lambda: not window.proposal.is_busy)


def test_a_click_selects_a_second_one_lets_stay_and_return_removes(
    selecting: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    click(selecting, bench, qtbot, 100, 100)
    assert boxes(bench) == [Box(80, 80, 120, 120)]
    assert bench.proposals.shown[0].chosen
    assert selecting.panel.found.chips.item(0).text() == "Object  80%"

    click(selecting, bench, qtbot, 200, 100)
    assert len(boxes(bench)) == 2, "each click is a finding of its own"
    click(selecting, bench, qtbot, 100, 100)
    assert [finding.chosen for finding in bench.proposals.shown] == [True, False]

    key(selecting, Qt.Key.Key_Return)
    until(qtbot, lambda: bool(bench.document.edits))
    assert tuple(bench.document.image[100, 200]) == GREEN
    assert (bench.document.image[85:115, 85:115] == noise()[85:115, 85:115]).all()
    assert selecting.toolbox.current.name == "select", "the person took the tool, so it stays in hand"


def test_shift_adds_to_the_last_one_and_alt_takes_a_part_away(
    selecting: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    click(selecting, bench, qtbot, 100, 100)
    click(selecting, bench, qtbot, 130, 100, held=SHIFT)
    assert boxes(bench) == [Box(80, 80, 150, 120)]

    click(selecting, bench, qtbot, 120, 100, held=ALT)
    assert boxes(bench) == [Box(80, 80, 120, 120)]
    click(selecting, bench, qtbot, 100, 100, button=Qt.MouseButton.RightButton)
    assert boxes(bench) == [Box(80, 80, 100, 120)]
    click(selecting, bench, qtbot, 90, 100)
    click(selecting, bench, qtbot, 90, 100, held=ALT)
    assert boxes(bench) == [Box(80, 80, 90, 120)]
    assert not bench.proposals.shown[0].chosen, "what was to stay still does"
    click(selecting, bench, qtbot, 80, 100, held=ALT)
    assert boxes(bench) == []
    assert bench.editor.history.is_saved, "selecting changes nothing in the picture"


def test_a_drag_is_a_rough_lasso_and_with_alt_it_cuts(
    selecting: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot
) -> None:
    drag(selecting, (60, 60), (140, 60), (140, 140), (60, 140))
    until(qtbot, lambda: len(boxes(bench)) == 1)
    assert len(detector.prompts[-1].lasso) == 4
    assert boxes(bench) == [Box(40, 40, 80, 80)]

    drag(selecting, (30, 30), (60, 30), (60, 90), (30, 90), held=ALT)
    assert [box.x0 for box in boxes(bench)] == pytest.approx([60], abs=1)


def test_a_cancelled_removal_loses_no_choice(
    selecting: MainWindow, bench: Workbench, filler: FillerSocket, qtbot: QtBot
) -> None:
    slow = SlowFiller()
    filler.filler = slow
    click(selecting, bench, qtbot, 100, 100)
    key(selecting, Qt.Key.Key_Return)
    until(qtbot, slow.begun.is_set)
    key(selecting, Qt.Key.Key_Escape)
    slow.go_on.set()
    until(qtbot, lambda: not bench.editor.is_removing)
    assert boxes(bench) == [Box(80, 80, 120, 120)]
    assert (bench.document.image == noise()).all()

    key(selecting, Qt.Key.Key_Return)
    until(qtbot, lambda: bench.editor.history.can_undo)
    assert boxes(bench) == []


def test_certainty_hides_what_was_found_but_not_what_was_pointed_at(
    selecting: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    click(selecting, bench, qtbot, 100, 100)
    selecting.panel.found.certainty.setValue(95)
    assert len(boxes(bench)) == 1


def test_a_search_keeps_what_was_pointed_at(selecting: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    click(selecting, bench, qtbot, 100, 100)
    key(selecting, Qt.Key.Key_D)
    until(qtbot, lambda: not selecting.proposal.is_busy)
    assert boxes(bench) == [Box(80, 80, 120, 120)]


def test_a_click_beside_the_picture_does_nothing(
    selecting: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot
) -> None:
    click(selecting, bench, qtbot, -9, 100)
    assert detector.prompts == []
    assert boxes(bench) == []


def test_missing_weights_are_told_in_a_sentence(
    selecting: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot
) -> None:
    detector.error = WeightsError("The weights file is missing; install Cleanplate again.")
    click(selecting, bench, qtbot, 100, 100)
    notice = selecting.alerts.notice
    assert notice is not None
    assert "install Cleanplate again" in notice.text
    assert boxes(bench) == []
