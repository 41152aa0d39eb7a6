"""After some removals the list of edits says what each of them took away, and a project keeps that."""

from __future__ import annotations

from pathlib import Path

import pytest
from PyQt5.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.main_window import MainWindow
from app.ui.widgets.edit_words import find_side
from inpainting.engine.geometry import Box, Extent
from tests.fakes import FakeDetector, FakePerson, found
from tests.gui.window import drag, key, open_photo, trigger, until

CTRL_SHIFT = Qt.KeyboardModifiers(Qt.KeyboardModifier.ControlModifier) | Qt.KeyboardModifier.ShiftModifier


def names(window: MainWindow) -> list[str]:
    rows = window.panel.edits.rows
    return [item.text() for row in range(rows.count()) if (item := rows.item(row)) is not None]


def test_edits_are_named_for_what_went(
    bench: Workbench,
    window: MainWindow,
    detector: FakeDetector,
    person: FakePerson,
    tmp_path: Path,
    photo_path: Path,
    qtbot: QtBot,
) -> None:
    drag(window, (300, 120), (310, 120))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    detector.instances = (found("person"),)
    trigger(window, "detect")
    until(qtbot, lambda: bench.proposals.count == 1)
    trigger(window, "choose_all")
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    side = find_side(bench.document.edits[1].box, bench.document.extent)
    assert names(window) == ["2  Person" + (f", {side}" if side else ""), "1  Painted spot, right"]

    undo = window.actions_["undo"]
    assert undo.text().startswith("&Undo: Remove “Person")
    assert "Person" in undo.toolTip()
    trigger(window, "undo")
    assert undo.text() == "&Undo: Remove “Painted spot, right”"
    assert window.actions_["redo"].text().startswith("&Redo: Remove “Person")
    trigger(window, "redo")

    person.project = tmp_path / "work.cleanplate"
    before = names(window)
    trigger(window, "save_project")
    until(qtbot, lambda: (tmp_path / "work.cleanplate").exists() and not bench.photo_store.is_saving)
    open_photo(bench, photo_path, qtbot)
    assert not names(window)
    assert undo.text() == "&Undo"
    open_photo(bench, tmp_path / "work.cleanplate", qtbot)
    assert names(window) == before


@pytest.mark.parametrize(
    ("box", "side"),
    [
        *((Box(0, 50, 10, 60), "left"), (Box(80, 50, 90, 60), "right"), (Box(40, 0, 60, 10), "top")),
        *((Box(40, 85, 60, 95), "bottom"), (Box(0, 0, 100, 100), "")),
    ],
)
def test_the_side_of_the_picture(box: Box, side: str) -> None:
    assert find_side(box, Extent(100, 100)) == side
