"""Brush over it, let go, gone; and the smart brush, whose rough stroke selects the thing under it."""

from __future__ import annotations

from threading import Event

import numpy as np
import pytest
from PyQt5.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.main_window import MainWindow
from inpainting.detection.prompt import Prompt
from inpainting.engine.request import Image
from tests.fakes import GREEN, FakeDetector, SlowFiller
from tests.gui.window import FillerSocket, drag, key, noise, trigger, until

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class BlindDetector(FakeDetector):
    """Tells nothing apart."""

    def select(self, image: Image, prompt: Prompt) -> None:  # type: ignore[override]
        self.prompts.append(prompt)


@pytest.fixture
def lifting(window: MainWindow) -> MainWindow:
    """The window with the switch on."""
    key(window, Qt.Key.Key_W, SHIFT)
    assert window.settings.now.remove_on_release
    window.toolbox.set_size(20)
    return window


@pytest.mark.parametrize("tool", ["brush", "rectangle", "lasso"])
def test_it_is_gone_when_the_button_is_up_and_back_with_one_undo(
    lifting: MainWindow, bench: Workbench, qtbot: QtBot, tool: str
) -> None:
    trigger(lifting, tool)
    with qtbot.waitSignal(bench.editor.removed):
        drag(lifting, (100, 100), (140, 100), (120, 120), (140, 140))
    assert tuple(bench.document.image[110, 125]) == GREEN
    assert not bench.document.hole.any()
    key(lifting, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(bench.document.image, noise())
    assert not bench.document.hole.any(), "nothing is left painted either"
    assert not bench.editor.history.can_undo


def test_what_takes_out_of_the_mask_removes_nothing(lifting: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    lifting.settings.change(remove_on_release=False)
    assert not lifting.actions_["remove_on_release"].isChecked()
    drag(lifting, (100, 100), (140, 100))
    lifting.settings.change(remove_on_release=True)
    drag(lifting, (100, 100), (110, 100), button=Qt.MouseButton.RightButton)
    trigger(lifting, "not_from")
    drag(lifting, (20, 20), (40, 20))
    assert not bench.editor.is_busy
    assert not bench.document.edits


def test_a_removal_that_is_cancelled_leaves_what_was_painted(
    lifting: MainWindow, bench: Workbench, filler: FillerSocket, qtbot: QtBot
) -> None:
    slow = filler.filler = SlowFiller()
    drag(lifting, (100, 100), (140, 100))
    until(qtbot, slow.begun.is_set)
    key(lifting, Qt.Key.Key_Escape)
    slow.go_on.set()
    until(qtbot, lambda: not bench.editor.is_busy)
    assert bench.document.hole[100, 120]
    assert np.array_equal(bench.document.image, noise())


def test_a_rough_stroke_selects_the_thing_under_it(
    window: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot
) -> None:
    key(window, Qt.Key.Key_W)
    window.toolbox.set_size(6)
    drag(window, (100, 100), (105, 104), (110, 100))
    until(qtbot, lambda: bool(bench.document.hole.any()))
    assert bench.document.hole[82, 82], "all of it, far from the stroke"
    assert not bench.document.hole[140, 140]
    assert len(detector.prompts[-1].inside) == 3
    key(window, Qt.Key.Key_Z, CTRL)
    assert not bench.document.hole.any()
    key(window, Qt.Key.Key_B)
    drag(window, (100, 100), (110, 100))
    assert not bench.document.hole[82, 82], "the brush as it is, is one key away"


def test_the_rough_stroke_is_seen_until_there_is_an_answer(
    window: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    select, answer = detector.select, Event()

    def select_late(image: Image, prompt: Prompt) -> object:
        assert answer.wait(10)
        return select(image, prompt)

    monkeypatch.setattr(detector, "select", select_late)
    key(window, Qt.Key.Key_W)
    window.toolbox.set_size(6)
    drag(window, (100, 100), (105, 104), (110, 100))
    (mark,) = window.canvas._tool_marks.marks
    assert mark.width == 6
    assert round(mark.path.boundingRect().width()) == 10
    answer.set()
    until(qtbot, lambda: bool(bench.document.hole.any()))
    assert not window.canvas._tool_marks.marks


def test_smart_and_lifted_it_is_gone_at_once(lifting: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    key(lifting, Qt.Key.Key_W)
    with qtbot.waitSignal(bench.editor.removed):
        drag(lifting, (100, 100), (110, 100))
    assert tuple(bench.document.image[82, 82]) == GREEN


@pytest.fixture
def detector(request: pytest.FixtureRequest) -> FakeDetector:
    return BlindDetector() if "nothing" in request.node.name else FakeDetector()


def test_where_nothing_can_be_told_apart_it_is_the_stroke_itself(
    window: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot
) -> None:
    key(window, Qt.Key.Key_W)
    window.toolbox.set_size(6)
    drag(window, (100, 100), (140, 100))
    until(qtbot, lambda: bool(bench.document.hole.any()))
    assert detector.prompts
    assert bench.document.hole[100, 120]
    assert not bench.document.hole[110, 120]
