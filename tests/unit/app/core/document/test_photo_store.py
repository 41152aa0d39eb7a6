"""Opening and saving in the background: what is kept, what is suggested, what the history believes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import make_photo_store
from app.core.document.commands import ChangeEdits
from app.core.document.document import Document
from app.core.document.editor import Editor
from app.core.document.edits import Fill, FilledRegion
from app.core.document.history import History
from app.core.document.photo_files import SaveRequest
from app.core.document.photo_store import PhotoStore
from app.core.document.remover import Remover
from app.core.jobs.runner import JobRunner
from app.core.notices import Notice, Tone
from inpainting.engine.geometry import Box


class Desk:
    """A filing with real files."""

    def __init__(self) -> None:
        self.document, self.history, self.runner = Document(), History(), JobRunner("test")
        self.editor = Editor(self.document, self.history, runner=self.runner, remover=Remover())
        self.photo_store = PhotoStore(self.editor, runner=self.runner, door=make_photo_store())
        self.notices: list[Notice] = []
        self.editor.noticed.connect(self.notices.append)

    def change(self) -> None:
        part = FilledRegion(Box(0, 0, 2, 2), np.ones((2, 2), np.bool_), np.full((2, 2, 3), 77, np.uint8))
        command = ChangeEdits.adding(self.document, "change", Fill((part,), "test"))
        command.redo()
        self.history.push(command)


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.runner.shut_down()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    import PIL.Image

    path = tmp_path / "photo.png"
    PIL.Image.fromarray(np.full((20, 30, 3), 50, np.uint8)).save(path)
    return path


def open_photo(desk: Desk, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.photo_store.opened):
        desk.photo_store.open(path)


def test_save_names_its_target_and_the_picture_is_saved(desk: Desk, photo: Path, qtbot: QtBot) -> None:
    open_photo(desk, photo, qtbot)
    assert desk.photo_store.target is None
    desk.change()
    target = photo.with_name("other.png")
    with qtbot.waitSignal(desk.photo_store.saved):
        desk.photo_store.save(target)
    assert desk.photo_store.target == target
    assert desk.photo_store.name == "other.png"
    assert desk.history.is_saved
    assert "other.png" in desk.notices[-1].text


def test_what_changes_while_saving_is_not_saved(desk: Desk, photo: Path, qtbot: QtBot) -> None:
    open_photo(desk, photo, qtbot)
    with qtbot.waitSignal(desk.photo_store.saved):
        desk.photo_store.save(photo.with_name("other.png"))
        desk.change()
    assert not desk.history.is_saved
    again = make_photo_store().load(photo.with_name("other.png")).photo
    assert (again.image == 50).all()


def test_a_save_that_fails_says_so_and_everything_stays(desk: Desk, photo: Path, qtbot: QtBot) -> None:
    open_photo(desk, photo, qtbot)
    desk.change()
    with qtbot.waitSignal(desk.photo_store.save_failed):
        desk.photo_store.save(photo.parent / "no such folder" / "x.png")
    assert desk.notices[-1].tone is Tone.ERROR
    assert not desk.history.is_saved
    assert desk.photo_store.target is None
    desk.history.undo()
    assert desk.history.is_saved, "that is still as it was opened"


@pytest.mark.parametrize(
    ("name", "suggested"),
    [
        *[("a.png", "a-clean.png"), ("a.JPG", "a-clean.JPG"), ("a.gif", "a-clean.png"), ("a.tif", "a-clean.tif")],
        *[("a.jfif", "a-clean.jpg"), ("a.mpo", "a-clean.jpg"), ("a.avif", "a-clean.png")],
    ],
)
def test_the_suggested_name_is_another_and_keeps_every_pixel(
    desk: Desk, tmp_path: Path, name: str, suggested: str, qtbot: QtBot
) -> None:
    import PIL.Image

    PIL.Image.fromarray(np.zeros((9, 9, 3), np.uint8)).save(tmp_path / name)
    open_photo(desk, tmp_path / name, qtbot)
    assert desk.photo_store.names.suggest_picture() == tmp_path / suggested


def test_masks_go_out_and_come_back(desk: Desk, photo: Path, qtbot: QtBot) -> None:
    open_photo(desk, photo, qtbot)
    desk.editor.paint_box(Box(3, 4, 20, 9), erase=False)
    hole = desk.document.hole.copy()
    desk.photo_store.save_mask(photo.with_name("mask.png"))
    qtbot.waitUntil(lambda: not desk.runner.is_busy)
    desk.editor.clear_hole()
    desk.photo_store.load_mask(photo.with_name("mask.png"))
    qtbot.waitUntil(lambda: not desk.runner.is_busy)
    assert np.array_equal(desk.document.hole, hole)
    desk.editor.undo()
    assert not desk.document.hole.any()


def test_a_mask_of_another_size_is_a_sentence(desk: Desk, photo: Path, tmp_path: Path, qtbot: QtBot) -> None:
    import PIL.Image

    PIL.Image.fromarray(np.zeros((9, 9), np.uint8)).save(tmp_path / "small.png")
    open_photo(desk, photo, qtbot)
    desk.photo_store.load_mask(tmp_path / "small.png")
    qtbot.waitUntil(lambda: bool(desk.notices))
    assert desk.notices[0].tone is Tone.ERROR
    assert "9×9" in desk.notices[0].text


def test_a_save_that_is_asked_for_during_another_comes_after_it(desk: Desk, photo: Path, qtbot: QtBot) -> None:
    open_photo(desk, photo, qtbot)
    done: list[str] = []
    desk.photo_store.save(photo.with_name("first.png"), then=lambda: done.append("first"))
    desk.change()
    desk.photo_store.save(photo.with_name("second.png"), then=lambda: done.append("second"))
    qtbot.waitUntil(lambda: not desk.photo_store.is_saving)
    assert done == ["first", "second"]
    assert desk.history.is_saved
    assert (make_photo_store().load(photo.with_name("first.png")).photo.image == 50).all()
    assert (make_photo_store().load(photo.with_name("second.png")).photo.image[:2, :2] == 77).all()


def test_no_state_counts_as_saved_while_another_is_written_over_it(desk: Desk, photo: Path, qtbot: QtBot) -> None:
    open_photo(desk, photo, qtbot)
    target = photo.with_name("other.png")
    desk.change()
    with qtbot.waitSignal(desk.photo_store.saved):
        desk.photo_store.save(target)
    desk.history.undo()
    desk.photo_store.save(target)
    desk.history.redo()
    assert not desk.history.is_saved, "the file that holds it is being replaced"
    qtbot.waitUntil(lambda: not desk.photo_store.is_saving)
    assert not desk.history.is_saved
    desk.photo_store.save(target)
    desk.change()
    desk.photo_store.save(target)
    desk.history.undo()
    with qtbot.waitSignal(desk.photo_store.saved):
        pass
    assert not desk.history.is_saved, "the next one is on its way"
    qtbot.waitUntil(lambda: not desk.photo_store.is_saving)
    desk.history.redo()
    assert desk.history.is_saved


def test_the_same_state_saved_twice_counts_as_saved_after_the_first(desk: Desk, photo: Path, qtbot: QtBot) -> None:
    """Else whoever waits for a save to be over, and saves again, would do so for ever."""
    open_photo(desk, photo, qtbot)
    desk.change()
    saved: list[bool] = []
    for name in ("other.png", "third.png"):
        desk.photo_store.save(photo.with_name(name), then=lambda: saved.append(desk.history.is_saved))
    qtbot.waitUntil(lambda: not desk.photo_store.is_saving)
    assert saved == [True, True]


def test_what_was_saved_of_one_picture_is_no_target_of_the_next(desk: Desk, photo: Path, qtbot: QtBot) -> None:
    open_photo(desk, photo, qtbot)
    desk.change()
    with qtbot.waitSignal(desk.photo_store.saved):
        desk.photo_store.save(photo.with_name("out.png"))
        desk.photo_store.open_pasted(np.zeros((5, 5, 3), np.uint8))
        desk.change()
    assert desk.photo_store.target is None
    assert not desk.history.is_saved


@pytest.mark.parametrize("name", ["out.png", "out.cleanplate"])
def test_a_file_that_another_program_changed_is_asked_about(desk: Desk, photo: Path, name: str, qtbot: QtBot) -> None:
    open_photo(desk, photo, qtbot)
    target = photo.with_name(name)
    asked: list[SaveRequest] = []

    def save_again() -> None:
        desk.change()
        desk.photo_store.save(target, on_changed=asked.append)
        qtbot.waitUntil(lambda: not desk.photo_store.is_saving)

    with qtbot.waitSignal(desk.photo_store.saved):
        desk.photo_store.save(target)
    save_again()
    assert not asked
    target.write_bytes(b"of another program")
    save_again()
    assert target.read_bytes() == b"of another program"
    assert not desk.history.is_saved
    desk.photo_store.overwrite(asked[0])
    qtbot.waitUntil(lambda: not desk.photo_store.is_saving)
    assert desk.history.is_saved
    target.unlink()
    save_again()
    assert target.exists(), "nothing is lost where nothing is"
    assert len(asked) == 1


def test_nothing_can_be_changed_while_another_file_opens(desk: Desk, photo: Path, qtbot: QtBot) -> None:
    open_photo(desk, photo, qtbot)
    with qtbot.waitSignal(desk.photo_store.opened):
        desk.editor.begin_stroke((5, 5), radius=3, erase=False)
        desk.photo_store.open(photo)
        desk.editor.begin_stroke((5, 5), radius=3, erase=False)
        desk.editor.invert_hole()
        desk.editor.remove_hole()
        assert not desk.editor.is_drawing
        assert not desk.editor.is_removing
        assert not desk.editor.can_edit
    assert desk.editor.can_edit
    assert not desk.history.can_undo


def test_a_file_written_anew_while_it_was_opened_does_not_hold_what_is_shown(
    desk: Desk, photo: Path, qtbot: QtBot
) -> None:
    open_photo(desk, photo, qtbot)
    project, asked = photo.with_suffix(".cleanplate"), list[SaveRequest]()
    with qtbot.waitSignal(desk.photo_store.saved):
        desk.photo_store.save(project)
    desk.change()
    with qtbot.waitSignal(desk.photo_store.saved):
        desk.photo_store.open(project)
        desk.photo_store.save(project)
    assert not desk.document.edits, "the file as it was is on the screen"
    assert not desk.history.is_saved
    desk.photo_store.save(project, on_changed=asked.append)
    assert asked, "what was saved meanwhile is not overwritten unasked"
