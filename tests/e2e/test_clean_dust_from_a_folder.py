"""Story: three photos with a spot on the sensor; the batch window finds it in all of them, also where it is faint."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.batch.recipe import Recipe
from app.core.batch.review import Phase
from app.core.recipes import keep_recipe
from app.ui.batch.window import BatchWindow
from tests.fakes import GREEN, FakeDetector
from tests.gui.batches import folder, looked_at, result, review_of, run
from tests.gui.window import until
from tests.unit.app.core.batch.test_batch_dust import SPOT, folder_with_dust

__all__ = ["folder"]


def choose(window: BatchWindow, words: str, qtbot: QtBot) -> None:
    """As a person does: with the keyboard in the list of recipes."""
    box = window.recipes
    box.setFocus()
    box.showPopup()
    index = box.findText(words)
    assert index >= 0
    view = box.view()
    view.setCurrentIndex(view.model().index(index, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    until(qtbot, lambda: review_of(window).phase is Phase.READY)


def test_dust_goes_from_all_photos_and_a_faint_spot_elsewhere_stays(
    bench: Workbench, tmp_path: Path, detector: FakeDetector, qtbot: QtBot
) -> None:
    photos = tmp_path / "photos"
    folder_with_dust(photos)
    window = looked_at(bench, photos, qtbot)
    assert review_of(window).to_go == (0, 0), "specks are not looked for unless asked for"
    choose(window, "Specks", qtbot)
    assert review_of(window).to_go == (3, 3)
    detector.searches.clear()
    run(window, qtbot)
    for number in range(3):
        after = result(photos, f"{number}.png")
        assert (after[SPOT[1], SPOT[0]] == GREEN).all()
        assert not (after[600, 200] == GREEN).all()


def test_a_kept_recipe_says_what_a_folder_is_looked_at_for(
    bench: Workbench, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    keep_recipe("Cars", Recipe(classes=("vehicle",), grow=0))
    window = looked_at(bench, folder, qtbot)
    assert review_of(window).counts == {"person": 3, "vehicle": 3}
    choose(window, "Cars", qtbot)
    assert review_of(window).counts == {"vehicle": 3}
    run(window, qtbot)
    before = np.asarray(PIL.Image.open(folder / "a.png"))
    assert (result(folder, "a.png") != before).any(axis=2).sum() == 30 * 40, "as wide as the recipe says"
