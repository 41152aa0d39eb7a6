"""Story: somebody drops a folder on the window, keeps one person and a whole photo, and cleans the rest."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PyQt5.QtCore import Qt
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from tests.fakes import GREEN
from tests.gui.batches import CAR, PERSON, click_cell, folder, looked_at, pixels_of, result, review_of, run
from tests.gui.window import drag, open_photo, trigger, until

__all__ = ["folder"]


def test_a_folder_is_reviewed_and_cleaned_while_the_main_window_works(
    bench: Workbench, folder: Path, photo_path: Path, qtbot: QtBot
) -> None:
    window = looked_at(bench, folder, qtbot)
    click_cell(window, 0, 30, 40)
    QTest.keyClick(window.sheet, Qt.Key.Key_Right)
    QTest.keyClick(window.sheet, Qt.Key.Key_Space)

    open_photo(bench, photo_path, qtbot)
    drag(bench.window, (100, 100), (140, 100))
    trigger(bench.window, "remove")
    run(window, qtbot)
    until(qtbot, lambda: not bench.editor.is_removing)
    assert bench.window.isWindowModified()

    kept, gone = result(folder, "a.png"), result(folder, "day/c.png")
    assert np.array_equal(kept[PERSON.box.slices], pixels_of(0)[PERSON.box.slices])
    assert (kept[CAR.box.slices] == GREEN).all()
    assert np.array_equal(result(folder, "b.png"), pixels_of(1))
    assert (gone[PERSON.box.slices] == GREEN).all()
    assert window.words.text() == "2 photos cleaned, 1 copied as they were."
    page = folder.with_name("photos-clean") / "cleanplate-batch.html"
    assert page.read_text().count("<tr>") == 4

    again = review_of(window)
    click_cell(window, 0, 30, 40)
    run(window, qtbot)
    assert (result(folder, "a.png")[PERSON.box.slices] == GREEN).all()
    assert all(shot.state is not None for shot in again.shots)
