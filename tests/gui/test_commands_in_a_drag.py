"""No command breaks a drag: whatever is triggered in the middle of a stroke, the picture stays what its edits say."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.document.edits import Fill, compose_edits
from app.ui.main_window import MainWindow
from inpainting.engine.geometry import Box
from tests.fakes import GREEN, FakeDetector, FakePerson, found
from tests.gui.window import FillerSocket, drag, key, move, noise, open_photo, press, release, trigger, until

_COMMANDS: dict[str, Callable[[Workbench], object]] = {
    **{
        name: lambda bench, name=name: trigger(bench.window, name)  # type: ignore[misc]
        for name in ("try_another", "undo", "redo", "remove", "clear", "invert", "grow", "shrink", "save", "detect")
    },
    "hide": lambda bench: bench.window.panel.edits._edits.show(0, False),
    "delete": lambda bench: bench.window.panel.edits._edits.delete(0),
    "all found": lambda bench: trigger(bench.window, "choose_all"),
    "paste": lambda bench: trigger(bench.window, "paste"),
}


@pytest.mark.parametrize("tool", ["brush", "restorer", "eraser"])
@pytest.mark.parametrize("name", _COMMANDS)
def test_the_picture_is_what_its_edits_say(
    window: MainWindow,
    bench: Workbench,
    person: FakePerson,
    filler: FillerSocket,
    qtbot: QtBot,
    name: str,
    tool: str,
) -> None:
    person.to_save = bench.recovery.path.with_name("saved.png").parent.parent / "saved.png"
    drag(window, (60, 60), (90, 60))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    trigger(window, tool)
    press(window, 70, 60)
    move(window, 120, 90)
    _COMMANDS[name](bench)
    move(window, 130, 130)
    release(window, 130, 130)
    until(qtbot, lambda: not any(runner.is_busy for runner in bench.runners))
    document, history = bench.document, bench.editor.history
    if name in ("try_another", "fill again", "grow", "save", "hide"):
        assert any(isinstance(edit, Fill) for edit in document.edits), "no fill is thrown away"
    said = compose_edits(document.original, document.edits, Box.of(document.extent))
    assert np.array_equal(document.image, said), "pixels that no edit accounts for"
    while history.can_undo:
        bench.editor.undo()
    assert np.array_equal(document.image, noise())
    assert not document.hole.any()
    while history.can_redo:
        bench.editor.redo()
    assert np.array_equal(document.image, compose_edits(document.original, document.edits, Box.of(document.extent)))


def test_a_drag_of_restoring_is_in_the_list_that_a_command_changes(
    window: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    drag(window, (60, 60), (90, 60))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    trigger(window, "restorer")
    press(window, 60, 60)
    bench.window.panel.edits._edits.show(0, False)
    release(window, 60, 60)
    assert len(bench.document.edits) == 2
    bench.editor.undo()
    assert (bench.document.image[60, 85] == GREEN).all()
    assert np.array_equal(bench.document.image[60, 60], noise()[60, 60])


def test_what_was_looked_for_while_something_was_painted_is_found(
    window: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot
) -> None:
    detector.instances, detector.go_on = (found("person"),), threading.Event()
    trigger(window, "detect")
    drag(window, (60, 60), (90, 60))
    detector.go_on.set()
    until(qtbot, lambda: not bench.proposals.is_searching)
    assert bench.proposals.count == 1


def test_what_was_found_in_a_picture_that_changed_meanwhile_is_told(
    window: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot
) -> None:
    drag(window, (60, 60), (90, 60))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    detector.instances, detector.go_on = (found("person"),), threading.Event()
    trigger(window, "detect")
    bench.editor.undo()
    detector.go_on.set()
    until(qtbot, lambda: not bench.proposals.is_searching)
    assert bench.proposals.count == 0
    assert window.alerts.notice is not None
    assert "was not used" in window.alerts.notice.text


@pytest.mark.parametrize("tool", ["heal", "rectangle", "lasso", "smart"])
def test_a_drag_leaves_no_line_over_the_picture_that_is_opened_meanwhile(
    window: MainWindow, bench: Workbench, photo_path: Path, qtbot: QtBot, tool: str
) -> None:
    trigger(window, tool)
    press(window, 70, 60)
    move(window, 120, 90)
    assert window.toolbox.current.list_marks() or window.toolbox.current.outline()
    open_photo(bench, photo_path, qtbot)
    assert not window.toolbox.current.list_marks()
    assert window.toolbox.current.outline() is None
    move(window, 130, 130)
    release(window, 130, 130)
    assert not bench.document.edits
    assert not bench.document.selected_pixels
