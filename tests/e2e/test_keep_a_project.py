"""Keeping work to go on later: the project is in the File menu with its own key, kind of file and way back."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import Qt, QTimer
from PyQt5.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.document.autosave import Autosave
from app.core.document.project import load_project
from app.core.files import load
from app.ui.dialogs.prompts import Prompts, Recover
from app.ui.main_window import MainWindow
from tests.fakes import FakePerson
from tests.gui.window import drag, key, open_photo

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_project_is_saved_by_its_key_and_opened_again(
    bench: Workbench, window: MainWindow, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    drag(window, (100, 100), (140, 100))
    person.project = tmp_path / "work.cleanplate"
    with qtbot.waitSignal(bench.photo_store.saved):
        key(window, Qt.Key.Key_P, CTRL | SHIFT)
    assert person.suggested == tmp_path / "photo.cleanplate"
    assert np.array_equal(load_project(person.project).hole, bench.document.hole)
    hole = bench.document.hole.copy()
    bench.editor.clear_hole()
    open_photo(bench, person.project, qtbot)
    assert np.array_equal(bench.document.hole, hole)
    with qtbot.waitSignal(bench.photo_store.saved):
        key(window, Qt.Key.Key_P, CTRL | SHIFT)
    assert person.suggested == person.project, "the project one works on is suggested again"


def test_the_dialogs_know_projects(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    filters: list[str] = []

    def choose(_parent: object, _title: str, _folder: str, kinds: str) -> tuple[str, str]:
        filters.append(kinds)
        return str(tmp_path / "work.png"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *of: ([choose(*of)[0]], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    prompts = Prompts(openable=(".png",), savable=(".png",), project=".cleanplate")
    prompts.choose_photos(None, tmp_path)  # type: ignore[arg-type]
    assert filters[0].startswith("Pictures and projects (*.png *.PNG *.cleanplate")
    assert ";;Cleanplate projects (*.cleanplate" in filters[0]
    saved = prompts.choose_place_for_project(None, tmp_path / "x.cleanplate")  # type: ignore[arg-type]
    assert saved == tmp_path / "work.cleanplate"
    assert filters[1].startswith("Cleanplate projects (*.cleanplate")


@pytest.mark.parametrize(("button", "answer"), [("&Later", Recover.LATER), ("&Delete it", Recover.DELETE)])
def test_the_question_after_a_crash_names_photo_and_time(
    bench: Workbench, qtbot: QtBot, button: str, answer: Recover
) -> None:
    said: list[str] = []

    def press_it() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.extend((box.text(), box.informativeText()))
        next(one for one in box.buttons() if one.text() == button).click()

    QTimer.singleShot(0, press_it)
    time = datetime(2026, 11, 30, 14, 30).timestamp()
    prompts = Prompts(openable=(), savable=(), project=".cleanplate")
    assert prompts.recover(bench.window, "holiday.jpg", time) is answer
    assert "holiday.jpg" in said[0]
    assert "30" in said[1]


def test_what_is_left_for_later_is_offered_again_by_its_name(
    bench: Workbench, person: FakePerson, photo_path: Path
) -> None:
    kept = Autosave(bench.recovery.path.with_name("left.autosave"))
    kept.write(load(photo_path))
    os.close(kept._lock._descriptor)  # type: ignore[arg-type]
    person.wants_back = Recover.LATER
    bench.offer_recovery()
    assert person.asked == ["recover photo.png"]
    assert kept.path.exists()
    assert not bench.document.has_photo
