"""The contact sheet: what is unticked stays, by mouse and by key, and the run can be watched, paused and stopped."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PyQt5.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PyQt5.QtGui import QDragEnterEvent, QDropEvent
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.batch import sheet_run
from app.core.batch.journal import State
from app.core.batch.review import Phase
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box
from tests.fakes import GREEN, FakeDetector, FakePerson, SlowFiller
from tests.gui.batches import CAR, NAMES, PERSON, click_cell, folder, looked_at, pixels_of, result, review_of, run
from tests.gui.window import FillerSocket, key, until

__all__ = ["folder"]


def is_green(folder: Path, name: str, box: object) -> bool:
    return bool((result(folder, name)[box.slices] == GREEN).all())  # type: ignore[attr-defined]


def is_as_it_was(folder: Path, number: int, box: object) -> bool:
    place = box.slices  # type: ignore[attr-defined]
    return bool(np.array_equal(result(folder, NAMES[number])[place], pixels_of(number)[place]))


def test_a_click_on_an_outline_keeps_that_thing(bench: Workbench, folder: Path, qtbot: QtBot) -> None:
    window = looked_at(bench, folder, qtbot)
    assert window.words.text() == "6 things found in 3 of 3 photos. Untick what should stay."
    click_cell(window, 1, 90, 65)
    assert window.words.text() == "5 things will be removed from 3 of 3 photos."
    run(window, qtbot)
    assert is_green(folder, "b.png", PERSON.box)
    assert is_as_it_was(folder, 1, CAR.box)
    assert is_green(folder, "day/c.png", CAR.box)


def test_a_chip_unticked_by_key_keeps_that_thing(bench: Workbench, folder: Path, qtbot: QtBot) -> None:
    window = looked_at(bench, folder, qtbot)
    QTest.keyClick(window.sheet, Qt.Key.Key_Right)
    window.panel.chips.setFocus()
    window.panel.chips.setCurrentRow(0)
    QTest.keyClick(window.panel.chips, Qt.Key.Key_Space)
    assert review_of(window).proofs[1].chosen == [False, True]
    run(window, qtbot)
    assert is_as_it_was(folder, 1, PERSON.box)
    assert is_green(folder, "b.png", CAR.box)


def test_a_photo_unticked_is_copied_as_it_is(bench: Workbench, folder: Path, qtbot: QtBot) -> None:
    window = looked_at(bench, folder, qtbot)
    QTest.keyClick(window.sheet, Qt.Key.Key_Space)
    click_cell(window, 2, 10, 115)
    assert [proof.included for proof in review_of(window).proofs] == [False, True, False]
    assert not window.panel.chips.isEnabled()
    run(window, qtbot)
    copy = folder.with_name("photos-clean") / "a.png"
    assert copy.read_bytes() == (folder / "a.png").read_bytes()
    assert [proof.state for proof in review_of(window).proofs] == [State.UNTOUCHED, State.DONE, State.UNTOUCHED]


def test_a_class_switched_off_stays_in_all_photos(bench: Workbench, folder: Path, qtbot: QtBot) -> None:
    window = looked_at(bench, folder, qtbot)
    shown = {label: button.isVisible() for label, button in window.filters.buttons.items()}
    assert {label for label, is_shown in shown.items() if is_shown} == {"person", "vehicle"}
    window.filters.buttons["person"].click()
    run(window, qtbot)
    for number, name in enumerate(NAMES):
        assert is_as_it_was(folder, number, PERSON.box)
        assert is_green(folder, name, CAR.box)


def test_the_end_is_told_with_a_report(
    bench: Workbench, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "broken.png").write_bytes(b"no picture")
    opened: list[QUrl] = []
    monkeypatch.setattr("PyQt5.QtGui.QDesktopServices.openUrl", opened.append)
    window = looked_at(bench, folder, qtbot)
    assert not window.report_button.isVisible()
    run(window, qtbot)
    assert window.words.text() == "3 photos cleaned, 0 copied as they were, 1 failed."
    window.sheet.setCurrentIndex(window.sheet.rows.index(2))
    window.report_button.click()
    assert "not a picture" in Path(opened[0].toLocalFile()).read_text()


def test_a_long_path_is_read_whole_beside_the_sheet(bench: Workbench, folder: Path, qtbot: QtBot) -> None:
    (folder / f"{'long_' * 12}name.png").write_bytes(b"no picture")
    window = looked_at(bench, folder, qtbot)
    window.sheet.setCurrentIndex(window.sheet.rows.index(2))
    for label in (window.panel._name, window.panel._words):
        until(qtbot, lambda label=label: label.minimumSizeHint().width() <= label.width() > 100)
        until(qtbot, lambda label=label: label.heightForWidth(label.width()) <= label.height())


def test_a_folder_that_cannot_be_looked_into_is_told(
    bench: Workbench, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def scandir(path: Path) -> object:
        if Path(path).name == "day":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    scan = os.scandir
    monkeypatch.setattr("app.core.batch.plan.os.scandir", scandir)
    window = looked_at(bench, folder, qtbot)
    assert window.words.text().endswith(f"Not everything was looked at: “{folder / 'day'}” cannot be opened.")


def test_pause_stop_and_go_on(bench: Workbench, folder: Path, qtbot: QtBot, filler: FillerSocket) -> None:
    slow = filler.filler = SlowFiller()
    window = looked_at(bench, folder, qtbot)
    review = review_of(window)
    window.run_button.click()
    until(qtbot, slow.begun.is_set)
    window.pause_button.click()
    assert review.phase is Phase.PAUSED
    click_cell(window, 0, 30, 40)
    assert review.proofs[0].chosen == [True, True], "no choice changes while the run goes on"
    slow.go_on.set()
    until(qtbot, lambda: review.ended == 1)
    qtbot.wait(150)
    assert review.ended == 1
    QTest.keyClick(window, Qt.Key.Key_Escape)
    until(qtbot, lambda: review.phase is Phase.READY)
    assert window.isVisible()
    assert "Stopped after 1 of 3 photos" in window.words.text()
    stamp = (folder.with_name("photos-clean") / "a.png").stat().st_mtime_ns
    run(window, qtbot)
    assert [proof.state for proof in review.proofs] == [State.DONE] * 3
    assert (folder.with_name("photos-clean") / "a.png").stat().st_mtime_ns == stamp, "not done again"


def test_go_on_after_a_pause(bench: Workbench, folder: Path, qtbot: QtBot, filler: FillerSocket) -> None:
    slow = filler.filler = SlowFiller()
    window = looked_at(bench, folder, qtbot)
    window.run_button.click()
    until(qtbot, slow.begun.is_set)
    window.pause_button.click()
    window.pause_button.click()
    slow.go_on.set()
    until(qtbot, lambda: review_of(window).phase is Phase.READY)
    assert window.words.text() == "3 photos cleaned, 0 copied as they were."


def test_looking_can_be_stopped(bench: Workbench, folder: Path, qtbot: QtBot, detector: FakeDetector) -> None:
    detector.go_on = threading.Event()
    bench.window.open_paths([folder])
    window = bench.window.batch.window
    assert window is not None
    until(qtbot, lambda: bool(detector.searches))
    window.cancel_button.click()
    until(qtbot, lambda: review_of(window).phase is Phase.EMPTY)
    assert "Stopped" in window.words.text()
    detector.go_on.set()


def test_a_folder_dropped_on_the_window_is_looked_at(bench: Workbench, folder: Path, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, mime, buttons, none)
    QApplication.sendEvent(bench.window, enter)
    drop = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, mime, buttons, none)
    QApplication.sendEvent(bench.window, drop)
    window = bench.window.batch.window
    assert window is not None
    until(qtbot, lambda: len(review_of(window).proofs) == 3)


def test_folders_are_chosen_by_dialog(
    bench: Workbench, folder: Path, person: FakePerson, qtbot: QtBot, tmp_path: Path
) -> None:
    person.folder, person.results = folder, tmp_path / "elsewhere"
    key(bench.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    window = bench.window.batch.window
    assert window is not None
    window.choose_button.click()
    until(qtbot, lambda: review_of(window).phase is Phase.READY)
    window.target_button.click()
    run(window, qtbot)
    assert (tmp_path / "elsewhere" / "day" / "c.png").exists()
    assert person.suggested == folder.with_name("photos-clean")


def test_an_empty_folder_is_a_sentence(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "empty").mkdir()
    bench.window.open_paths([tmp_path / "empty"])
    window = bench.window.batch.window
    assert window is not None
    until(qtbot, lambda: not review_of(window).is_busy)
    assert "There is no photo" in window.words.text()
    assert not window.run_button.isEnabled()


def test_the_sheet_speaks(bench: Workbench, folder: Path, qtbot: QtBot) -> None:
    window = looked_at(bench, folder, qtbot)
    click_cell(window, 0, 30, 40)
    spoken = window.sheet.rows.data(window.sheet.rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "a.png, 1 of 2 to be removed"
    for button in window.findChildren(QAbstractButton):
        assert button.text() or button.accessibleName()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_wears_the_theme(bench: Workbench, folder: Path, qtbot: QtBot, theme: str) -> None:
    window = looked_at(bench, folder, qtbot)
    bench.window.settings.change(theme=theme)
    cell = window.sheet.visualRect(window.sheet.rows.index(2))
    picture = window.sheet.viewport().grab().toImage()
    inside = picture.pixelColor((cell.topLeft() + QPoint(20, 12)) * window.devicePixelRatioF())
    assert (inside.lightness() < 128) == (theme == "dark")


@pytest.mark.parametrize("what", ["look", "run"])
def test_what_is_stopped_when_it_is_done_is_said_to_be_done(
    bench: Workbench, folder: Path, qtbot: QtBot, what: str
) -> None:
    window = looked_at(bench, folder, qtbot)
    review = review_of(window)
    report = sheet_run.write_report

    def write_and_be_stopped(*args: Any, **words: Any) -> None:
        report(*args, **words)
        job = review._job
        assert job is not None
        job.cancel()

    if what == "run":
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sheet_run, "write_report", write_and_be_stopped)
            run(window, qtbot)
        assert review.message.startswith("3 photos cleaned")
    else:
        review.scan(folder, "cpu")
        until(qtbot, lambda: len(review.proofs) == 3)
        review.cancel()
        until(qtbot, lambda: not review.is_busy)
        assert len(review.proofs) == 3
    assert review.phase is Phase.READY


def test_a_run_stopped_within_its_first_photo_says_that_it_goes_on(
    bench: Workbench, folder: Path, qtbot: QtBot, filler: FillerSocket
) -> None:
    slow = filler.filler = SlowFiller()
    window = looked_at(bench, folder, qtbot)
    window.run_button.click()
    until(qtbot, slow.begun.is_set)
    window.cancel_button.click()
    slow.go_on.set()
    until(qtbot, lambda: not review_of(window).is_busy)
    assert window.words.text() == "Stopped after 0 of 3 photos; Run goes on from there."


def test_the_subject_and_what_is_unsure_are_not_ticked(
    bench: Workbench, folder: Path, detector: FakeDetector, qtbot: QtBot
) -> None:
    subject = Instance("person", 0.95, Box(30, 10, 90, 85), np.ones((75, 60), bool))
    detector.instances = (subject, CAR, replace(PERSON, score=0.6))
    window = looked_at(bench, folder, qtbot)
    assert review_of(window).proofs[0].chosen == [False, True, False]
    assert "9 things found in 3 of 3 photos" in window.words.text()
    assert "not ticked" in window.words.text()
