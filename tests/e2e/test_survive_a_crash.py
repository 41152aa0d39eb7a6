"""Story: the power went, or the program was killed, in the middle of a removal; my work is there again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import numpy as np
from PyQt5.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.document.recovery import Recovery, load_recovered
from app.core.errors import OpenError
from app.core.files import load
from app.ui.dialogs.prompts import Recover
from app.ui.main_window import MainWindow
from tests.fakes import GREEN, FakePerson
from tests.gui.window import bench, detector, drag, filler, key, noise, person, photo_path, trigger, until, window

__all__ = ["bench", "detector", "filler", "person", "photo_path", "window"]

_CRASHING = """
import sys
from pathlib import Path
from PyQt5.QtCore import QTimer
from app import bootstrap
from app.core.document.remover import Remover
from app.core.jobs.model_cache import ModelCache
from inpainting.engine.geometry import Box
from tests.fakes import FakeFiller, SlowFiller, fake_inpaint

folder, photo = map(Path, sys.argv[1:])
fillers = iter([FakeFiller(), SlowFiller()])
remover = Remover(ModelCache(load_filler=lambda method, *, device: next(fillers)), inpaint=fake_inpaint)
application = bootstrap.create_application()
settings = folder / "settings.json"
bench = bootstrap.build_workbench(application, remover=remover, settings=settings, recovery=folder / "recovery")
editor = bench.editor

def first():
    editor.paint_box(Box(50, 50, 90, 70), erase=False)
    editor.removed.connect(lambda _: QTimer.singleShot(0, second))
    editor.remove_hole()

def second():
    editor.paint_box(Box(200, 150, 240, 170), erase=False)
    editor.choose(editor.choice.__class__(method="telea"))
    editor.remove_hole()

bench.photo_store.opened.connect(lambda _: first())
bench.window.show()
bench.window.open_paths([photo])
application.exec_()
"""


def test_killed_in_a_removal_the_one_before_is_there(
    bench: Workbench, person: FakePerson, photo_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "recovery"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    arguments = [sys.executable, "-c", _CRASHING, str(tmp_path), str(photo_path)]
    process = subprocess.Popen(arguments, env=environment)
    try:
        deadline = time.monotonic() + 40
        while not _holds_both(folder) and time.monotonic() < deadline:
            time.sleep(0.05)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    bench.offer_recovery()
    assert person.asked == ["recover photo.png"]
    until(qtbot, lambda: bench.document.has_photo)
    assert (bench.document.image[50:70, 50:90] == GREEN).all()
    assert bench.document.hole[150:170, 200:240].all()
    assert not bench.editor.history.is_saved
    assert bench.photo_store.name == "photo.png"
    assert bench.photo_store.target is None
    until(qtbot, lambda: list(folder.glob("*.autosave")) == [bench.recovery.path])


def _holds_both(folder: Path) -> bool:
    """Whether the file on disk already has the first removal and the mask of the second."""
    for path in folder.glob("*.autosave"):
        with suppress(OpenError):
            project = load_recovered(path)
            if project.edits and project.hole.any():
                return True
    return False


def test_nobody_asks_after_an_orderly_end(
    window: MainWindow, bench: Workbench, person: FakePerson, qtbot: QtBot
) -> None:
    drag(window, (60, 60), (90, 60))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    until(qtbot, lambda: (bench.recovery.path / "project.json").exists())
    assert np.array_equal(load_recovered(bench.recovery.path).photo.image, noise())
    bench.offer_recovery()
    assert person.asked == []
    bench.close()
    assert not list(bench.recovery.path.parent.iterdir())


def test_what_is_not_wanted_is_gone(bench: Workbench, person: FakePerson, photo_path: Path) -> None:
    left = bench.recovery.path.with_name("left.cleanplate")
    left.parent.mkdir()
    left.write_bytes(photo_path.read_bytes())
    person.wants_back = Recover.LATER
    bench.offer_recovery()
    assert left.exists(), "another day"
    bench.recovery._seen.clear()
    person.wants_back = Recover.DELETE
    bench.offer_recovery()
    assert not left.exists()


def test_the_work_of_a_window_that_lives_is_not_offered_to_another(
    window: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    drag(window, (60, 60), (90, 60))
    until(qtbot, lambda: bench.recovery.path.exists())
    other = Recovery(bench.editor, runner=bench.runners[1], folder=bench.recovery.path.parent)
    assert other.find_left_behind() is None
    other.close()
    assert bench.recovery.path.exists()


def test_a_photo_deleted_meanwhile_is_saved_all_the_same(
    window: MainWindow, bench: Workbench, person: FakePerson, photo_path: Path, qtbot: QtBot
) -> None:
    drag(window, (60, 60), (90, 60))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    photo_path.unlink()
    for name in ("kept.png", "kept.cleanplate"):
        person.to_save = photo_path.with_name(name)
        with qtbot.waitSignal(bench.photo_store.saved):
            trigger(window, "save_as")
        assert np.array_equal(load(person.to_save).photo.image[0], noise()[0])
