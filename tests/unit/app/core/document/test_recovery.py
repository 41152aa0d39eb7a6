"""Unsaved work is on disk a moment after each change, costs no more than what is new, and goes only when it may."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import make_photo_store
from app.core.document.autosave import Autosave
from app.core.document.commands import ChangeEdits
from app.core.document.document import Document
from app.core.document.editor import Editor
from app.core.document.edits import Fill, FilledRegion
from app.core.document.history import History
from app.core.document.photo_store import PhotoStore
from app.core.document.project_index import Project
from app.core.document.recovery import Recovery, load_recovered
from app.core.document.remover import Remover
from app.core.errors import OpenError, SaveError
from app.core.files import make_photo_from_image
from app.core.jobs.runner import JobRunner
from app.core.notices import Notice, Tone
from app.ui.controllers.recovery import RecoveryController
from inpainting.engine.geometry import Box
from inpainting.engine.request import InpaintResult
from inpainting.runtime.locks import Lock
from tests.fakes import FakePerson

PAUSE = 40


class Desk:
    """An editor whose work is kept, with a counter of the writings."""

    def __init__(self, folder: Path) -> None:
        self.document, self.history, self.runner = Document(), History(), JobRunner("test")
        self.editor = Editor(self.document, self.history, runner=self.runner, remover=Remover())
        self.photo_store = PhotoStore(self.editor, runner=self.runner, door=make_photo_store())
        self.recovery = Recovery(self.editor, runner=self.runner, folder=folder, pause=PAUSE)
        self.notices: list[Notice] = []
        self.writings = 0
        self.editor.noticed.connect(self.notices.append)
        self.document.open(make_photo_from_image(np.random.default_rng(1).integers(0, 256, (60, 80, 3), np.uint8)))
        write = self.recovery._kept.write

        def counting(project: Project) -> None:
            self.writings += 1
            write(project)

        self.recovery._kept.write = counting  # type: ignore[method-assign]

    def stroke(self, x: int) -> None:
        self.editor.begin_stroke((x, 10), radius=3, erase=False)
        self.editor.end_stroke()

    def fill(self, x: int) -> None:
        part = FilledRegion(Box(x, 0, x + 2, 2), np.ones((2, 2), np.bool_), np.full((2, 2, 3), 77, np.uint8))
        command = ChangeEdits.adding(self.document, "change", Fill((part,), "test"))
        command.redo()
        self.history.push(command)

    def kept(self) -> Project | None:
        try:
            return load_recovered(self.recovery.path)
        except OpenError:
            return None

    def is_kept(self) -> bool:
        kept = self.kept()
        return kept is not None and np.array_equal(kept.hole, self.document.hole)


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "recovery")
    yield desk
    desk.runner.shut_down()
    desk.recovery.close()


def test_a_row_of_strokes_is_written_once_also_after_a_removal(desk: Desk, qtbot: QtBot) -> None:
    desk.recovery._timer.setInterval(300)
    desk.editor.removed.emit(InpaintResult((), "fake", "cpu", 0.0))
    qtbot.wait(20)
    before = desk.writings
    for x in range(20):
        desk.stroke(3 * x)
        qtbot.wait(1)
    qtbot.waitUntil(desk.is_kept)
    assert desk.writings - before <= 2
    assert desk.recovery._timer.interval() == 300


def test_strokes_without_a_pause_are_written_all_the_same(desk: Desk, qtbot: QtBot) -> None:
    for x in range(20):
        desk.stroke(3 * x)
        qtbot.wait(PAUSE // 4)
    assert desk.writings >= 2


def test_a_stroke_that_an_abandoned_drag_follows_is_written(desk: Desk, qtbot: QtBot) -> None:
    desk.stroke(10)
    desk.editor.begin_stroke((50, 30), radius=3, erase=False)
    qtbot.wait(3 * PAUSE)
    desk.editor.abandon_stroke()
    qtbot.waitUntil(desk.is_kept)


def test_what_is_on_disk_is_not_written_again(desk: Desk, qtbot: QtBot) -> None:
    desk.fill(10)
    desk.stroke(10)
    qtbot.waitUntil(desk.is_kept)
    before = {path.name: path.stat().st_mtime_ns for path in desk.recovery.path.iterdir()}
    desk.stroke(30)
    desk.fill(30)
    qtbot.waitUntil(lambda: desk.is_kept() and len(desk.kept().edits) == 2)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not desk.runner.is_busy)
    after = {path.name: path.stat().st_mtime_ns for path in desk.recovery.path.iterdir()}
    same = {name for name in before if after.get(name) == before[name]}
    assert len(same) == 2, "the photo and the first fill"
    assert len(after) == 5, "these, the second fill, one mask, one index"


def test_only_this_person_may_look_in(desk: Desk, qtbot: QtBot) -> None:
    desk.stroke(10)
    qtbot.waitUntil(desk.is_kept)
    for path in (desk.recovery.path, desk.recovery.path.parent):
        assert path.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in desk.recovery.path.iterdir())


def test_what_is_saved_is_no_longer_kept(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.fill(10)
    qtbot.waitUntil(desk.is_kept)
    desk.photo_store.save(tmp_path / "out.png")
    qtbot.waitUntil(lambda: not list((tmp_path / "recovery").iterdir()))


def test_a_failure_is_shown_once(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "recovery").write_text("in the way")
    for x in (10, 20):
        desk.stroke(x)
        qtbot.waitUntil(lambda: bool(desk.notices))
        qtbot.waitUntil(lambda: not desk.runner.is_busy and not desk.recovery._timer.isActive())
    assert [notice.tone for notice in desk.notices] == [Tone.WARNING]
    assert "not kept" in desk.notices[0].text
    (tmp_path / "recovery").unlink()
    desk.stroke(30)
    qtbot.waitUntil(desk.is_kept)


def left_by_a_crash(folder: Path, name: str) -> Path:
    kept = Autosave(folder / f"{name}.autosave")
    kept.write(Project(make_photo_from_image(np.zeros((9, 9, 3), np.uint8)), (), np.ones((9, 9), np.bool_)))
    os.close(kept._lock._descriptor)  # type: ignore[arg-type]
    return kept.path


@pytest.mark.parametrize("damage", ["newer", "cut", "empty"])
def test_what_cannot_be_opened_stays(desk: Desk, tmp_path: Path, damage: str, qtbot: QtBot) -> None:
    good, bad = (left_by_a_crash(tmp_path / "recovery", name) for name in ("good", "bad"))
    index = bad / "project.json"
    if damage == "newer":
        index.write_text(json.dumps({"cleanplate": 2, "all": "different"}))
    else:
        index.write_bytes(index.read_bytes()[: 20 if damage == "cut" else 0])
    os.utime(good, (1, 1))
    person, window = FakePerson(), None
    flow = RecoveryController(desk.recovery, desk.photo_store, prompts=person, window=window)  # type: ignore[arg-type]
    flow.offer()
    qtbot.waitUntil(lambda: desk.document.extent.width == 9)
    assert person.asked == ["recover", "recover"], "the newer one first, and then the one that can be opened"
    assert any(notice.tone is Tone.ERROR for notice in desk.notices)
    desk.stroke(3)
    qtbot.waitUntil(lambda: not good.exists())
    assert index.exists()
    with Lock(bad.with_suffix(".lock")) as lock:
        assert lock.take(), "another window may have it"


def test_what_was_left_is_there_until_it_is_kept_anew(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    left = left_by_a_crash(tmp_path / "recovery", "left")
    desk.recovery._kept.write = _refused  # type: ignore[method-assign]
    flow = RecoveryController(desk.recovery, desk.photo_store, prompts=FakePerson(), window=None)  # type: ignore[arg-type]
    flow.offer()
    qtbot.waitUntil(lambda: bool(desk.notices))
    desk.stroke(3)
    qtbot.wait(3 * PAUSE)
    assert (left / "project.json").exists()


def _refused(project: Project) -> None:
    raise SaveError("The disk is full.")


def test_what_was_killed_before_anything_was_kept_is_swept(desk: Desk, tmp_path: Path) -> None:
    left = left_by_a_crash(tmp_path / "recovery", "left")
    (left / "project.json").unlink()
    assert desk.recovery.find_left_behind() is None
    assert not left.exists()


def test_two_threads_never_have_the_same_autosave(tmp_path: Path) -> None:
    path, ended = tmp_path / "a.autosave", []
    one = Autosave(path)
    project = Project.of(make_photo_from_image(np.zeros((9, 9, 3), np.uint8)))
    one.write(project)

    def other() -> None:
        try:
            Autosave(path).write(project)
        except SaveError as error:
            ended.append(str(error))

    thread = threading.Thread(target=other)
    thread.start()
    thread.join()
    assert "in use" in ended[0]
    one.clear()
    assert list(tmp_path.iterdir()) == []


_IN_C = """
import sys
from PyQt5.QtCore import QTimer
from app import bootstrap
from inpainting.engine.geometry import Box
application = bootstrap.create_application()
bench = bootstrap.build_workbench(application)
bench.photo_store.opened.connect(lambda _: bench.editor.paint_box(Box(1, 1, 5, 5), erase=False))
bench.recovery._timer.setInterval(10)
written = bench.recovery._on_written
def told():
    written()
    print(ascii(str(bench.recovery.path)), flush=True)
    bench.window.settings.change(theme="dark")
    bench.window.settings.save()
    application.quit()
bench.recovery._on_written = told
bench.photo_store.open_pasted(__import__("numpy").zeros((9, 9, 3), "uint8"))
bench.editor.paint_box(Box(1, 1, 5, 5), erase=False)
QTimer.singleShot(20_000, application.quit)
application.exec_()
"""


def test_a_home_with_an_umlaut_keeps_everything_in_any_locale(tmp_path: Path) -> None:
    home = tmp_path / "Jürgen"
    home.mkdir()
    unset = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "PYTHONUTF8", "LANG")
    environment = {name: value for name, value in os.environ.items() if name not in unset}
    environment |= {"HOME": str(home), "LC_ALL": "C", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", _IN_C], env=environment, capture_output=True, text=True, timeout=60)
    assert "J\\xfcrgen" in done.stdout, done.stderr
    kept = [path for path in home.rglob("*") if "settings" in path.name or path.suffix in (".ini", ".json")]
    assert any('"dark"' in path.read_text() for path in kept if path.suffix == ".json" and path.is_file())
