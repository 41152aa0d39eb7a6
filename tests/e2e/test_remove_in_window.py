"""The main job in the window, with the mouse and the keys of a person: open, paint, remove, undo, redo, save."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL.Image
from PyQt5.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from tests.fakes import GREEN, FakePerson
from tests.gui.window import drag, key, noise, open_photo, until

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_open_paint_remove_undo_redo_save(
    bench: Workbench, photo_path: Path, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    window, document = bench.window, bench.document
    original = noise()

    open_photo(bench, photo_path, qtbot)
    assert np.array_equal(document.image, original)

    window.toolbox.set_size(30)
    drag(window, (60, 60), (100, 80), (160, 70), (200, 120))
    hole = document.hole.copy()
    assert hole[60, 60]
    assert hole[75, 130]
    assert hole[120, 200]
    assert not hole[200:].any()

    key(window, Qt.Key.Key_Return)
    until(qtbot, lambda: not bench.editor.is_removing)
    assert (document.image[hole] == GREEN).all()
    assert np.array_equal(document.image[~hole], original[~hole]), "outside the hole nothing changes"
    assert not document.hole.any()
    assert window.isWindowModified()

    key(window, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(document.image, original)
    assert np.array_equal(document.hole, hole), "undo brings the mask back together with the pixels"
    assert not window.isWindowModified()

    key(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert (document.image[hole] == GREEN).all()
    assert not document.hole.any()

    person.to_save = tmp_path / "photo-clean.png"
    with qtbot.waitSignal(bench.photo_store.saved):
        key(window, Qt.Key.Key_S, CTRL)
    assert person.suggested == tmp_path / "photo-clean.png", "the original is not overwritten"
    saved = np.asarray(PIL.Image.open(person.to_save).convert("RGB"))
    assert np.array_equal(saved[~hole], original[~hole]), "outside the hole nothing changes in the file either"
    assert np.array_equal(saved, document.image)
    assert np.array_equal(np.asarray(PIL.Image.open(photo_path)), original)
    assert not window.isWindowModified()


def test_erasing_with_the_right_button_and_a_second_removal(bench: Workbench, photo_path: Path, qtbot: QtBot) -> None:
    window, document = bench.window, bench.document
    open_photo(bench, photo_path, qtbot)
    window.toolbox.set_size(40)
    drag(window, (100, 100), (200, 100))
    drag(window, (150, 60), (150, 140), button=Qt.MouseButton.RightButton)
    assert document.hole[100, 110]
    assert not document.hole[100, 150]

    for place in ((40, 40), (280, 200)):
        drag(window, place, (place[0] + 5, place[1]))
        hole, before = document.hole.copy(), document.image.copy()
        window.panel.remove_button.click()
        until(qtbot, lambda: not bench.editor.is_removing)
        assert np.array_equal(document.image[~hole], before[~hole])
        assert (document.image[hole] == GREEN).all()
    assert not document.hole.any()
