"""Saving while other things go on: every request is carried out or answered, and nothing opens over unsaved work."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.document.project import Project
from app.ui.dialogs.prompts import Prompts, Unsaved
from app.ui.main_window import MainWindow
from inpainting.engine.request import Image
from tests.fakes import GREEN, FakePerson
from tests.gui.window import drag, key, open_photo, trigger, until


class SlowDoor:
    """Lets a save go on when the test says so."""

    def __init__(self, bench: Workbench) -> None:
        self.may_go, self.begun = threading.Semaphore(0), threading.Semaphore(0)
        self._save = bench.photo_store._door.save
        bench.photo_store._door = replace(bench.photo_store._door, save=self.save)

    def save(self, project: Project, image: Image, path: Path) -> tuple[str, ...]:
        self.begun.release()
        assert self.may_go.acquire(timeout=10)
        return self._save(project, image, path)


@pytest.fixture
def door(bench: Workbench) -> SlowDoor:
    return SlowDoor(bench)


def remove(window: MainWindow, bench: Workbench, x: int, qtbot: QtBot) -> None:
    drag(window, (x, 60), (x + 30, 60))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)


@pytest.mark.parametrize("answer", ["", "clean/a.png", "clean/day/a"])
def test_the_folder_of_a_proposed_name_is_there_and_goes_again_unless_it_is_wanted(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    suggested = tmp_path / "clean" / "day" / "a.png"

    def ask(parent: object, title: str, name: str, kinds: str) -> tuple[str, str]:
        assert (name, suggested.parent.is_dir()) == (str(suggested), True)
        return (str(tmp_path / answer) if answer else ""), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    chosen = Prompts(openable=(), savable=(".png",)).choose_place_to_save(window, suggested)
    assert chosen == ((tmp_path / answer).with_suffix(".png") if answer else None)
    assert suggested.parent.exists() is (chosen == suggested)
    assert suggested.parent.parent.exists() is (chosen is not None)


def test_save_answered_during_a_save_is_carried_out_before_the_next_photo_opens(
    window: MainWindow, bench: Workbench, person: FakePerson, door: SlowDoor, photo_path: Path, qtbot: QtBot
) -> None:
    person.to_save, other = photo_path.with_name("out.png"), photo_path.with_name("other.png")
    PIL.Image.fromarray(np.zeros((20, 30, 3), np.uint8)).save(other)
    remove(window, bench, 60, qtbot)
    trigger(window, "save")
    assert door.begun.acquire(timeout=10)
    remove(window, bench, 200, qtbot)
    person.unsaved = Unsaved.SAVE
    window.open_paths([other])
    door.may_go.release()
    until(qtbot, lambda: bench.photo_store.target == person.to_save)
    assert bench.document.extent.width == 320, "the first save is no leave to open over the second removal"
    door.may_go.release()
    until(qtbot, lambda: bench.document.extent.width == 30)
    with PIL.Image.open(person.to_save) as saved:
        assert saved.getpixel((70, 60)) == saved.getpixel((210, 60)) == GREEN


def test_what_is_done_while_it_is_saved_is_asked_about_too(
    window: MainWindow, bench: Workbench, person: FakePerson, door: SlowDoor, photo_path: Path, qtbot: QtBot
) -> None:
    person.to_save, other = photo_path.with_name("out.png"), photo_path.with_name("other.png")
    PIL.Image.fromarray(np.zeros((20, 30, 3), np.uint8)).save(other)
    remove(window, bench, 60, qtbot)
    person.unsaved = Unsaved.SAVE
    window.open_paths([other])
    assert door.begun.acquire(timeout=10)
    remove(window, bench, 200, qtbot)
    person.unsaved, person.asked = Unsaved.CANCEL, []
    door.may_go.release()
    until(qtbot, lambda: not bench.photo_store.is_saving)
    assert person.asked == ["unsaved"]
    assert bench.document.extent.width == 320


def test_two_photos_asked_for_during_a_save_do_not_save_for_ever(
    window: MainWindow, bench: Workbench, person: FakePerson, door: SlowDoor, photo_path: Path, qtbot: QtBot
) -> None:
    person.to_save, person.unsaved = photo_path.with_name("out.png"), Unsaved.SAVE
    others = [photo_path.with_name(f"{width}.png") for width in (30, 40)]
    for width, path in zip((30, 40), others, strict=True):
        PIL.Image.fromarray(np.zeros((20, width, 3), np.uint8)).save(path)
    remove(window, bench, 60, qtbot)
    for path in others:
        window.open_paths([path])
    door.may_go.release(20)
    until(qtbot, lambda: bench.document.extent.width < 50 and not bench.photo_store.is_saving)
    assert person.asked.count("unsaved") == 2


def test_a_paste_during_a_save_has_no_target(
    window: MainWindow, bench: Workbench, person: FakePerson, door: SlowDoor, photo_path: Path, qtbot: QtBot
) -> None:
    person.to_save = photo_path.with_name("out.png")
    remove(window, bench, 60, qtbot)
    trigger(window, "save")
    assert door.begun.acquire(timeout=10)
    person.unsaved = Unsaved.DISCARD
    trigger(window, "copy")
    trigger(window, "paste")
    door.may_go.release()
    until(qtbot, lambda: not bench.photo_store.is_saving)
    person.to_save, person.asked = None, []
    trigger(window, "save")
    assert person.asked == ["save as"], "asked, for the file is another picture's"


def test_the_window_closes_when_all_is_saved(
    window: MainWindow, bench: Workbench, person: FakePerson, door: SlowDoor, photo_path: Path, qtbot: QtBot
) -> None:
    person.to_save = photo_path.with_name("out.png")
    remove(window, bench, 60, qtbot)
    trigger(window, "save")
    person.to_save = photo_path.with_name("out2.png")
    trigger(window, "save_as")
    window.close()
    assert window.isVisible()
    door.may_go.release()
    until(qtbot, lambda: bench.photo_store.target is not None)
    assert window.isVisible()
    door.may_go.release()
    until(qtbot, lambda: not window.isVisible())
    assert person.to_save.exists()


@pytest.mark.parametrize("overwrites", [True, False])
def test_ctrl_s_over_a_file_that_another_program_changed_asks(
    window: MainWindow, bench: Workbench, person: FakePerson, photo_path: Path, qtbot: QtBot, overwrites: bool
) -> None:
    person.to_save, person.overwrites = photo_path.with_name("out.png"), overwrites
    remove(window, bench, 60, qtbot)
    with qtbot.waitSignal(bench.photo_store.saved):
        trigger(window, "save")
    person.to_save.write_bytes(b"of another program")
    remove(window, bench, 200, qtbot)
    trigger(window, "save")
    until(qtbot, lambda: not bench.photo_store.is_saving)
    assert person.asked[-1] == "overwrite out.png"
    assert (person.to_save.read_bytes() == b"of another program") is not overwrites
    assert bench.editor.history.is_saved is overwrites


def test_a_result_is_for_those_who_may_read_the_photo(
    bench: Workbench, person: FakePerson, photo_path: Path, qtbot: QtBot
) -> None:
    photo_path.chmod(0o600)
    open_photo(bench, photo_path, qtbot)
    person.to_save = photo_path.with_name("out.png")
    with qtbot.waitSignal(bench.photo_store.saved):
        trigger(bench.window, "save")
    assert person.to_save.stat().st_mode & 0o777 == 0o600
