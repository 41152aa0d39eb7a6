"""Clips that are opened, dropped, refused, lost, or exported; and what is kept of the work on them."""

from __future__ import annotations

import errno
import os
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtGui import QCloseEvent
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.document.remover import Choice
from app.core.jobs.runner import Job
from app.core.video.session import Phase
from app.core.video.work import Opened
from app.ui.dialogs.prompts import Unsaved
from tests.fakes import FakePerson
from tests.gui.video_gestures import alert, drop_on, reopened
from tests.gui.videos import (
    FRAMES,
    FakeEngine,
    clip,
    detector,
    done,
    engine,
    go,
    opened,
    paint,
    sprite_clip,
)
from tests.gui.window import key, trigger, until

__all__ = ["clip", "detector", "engine"]

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_what_the_disk_refuses_is_said_and_nothing_is_lost(
    bench: Workbench, clip: Path, engine: FakeEngine, person: FakePerson, qtbot: QtBot
) -> None:
    window = opened(bench, clip, qtbot)
    paint(window, (100, 80))
    person.export = clip.with_name("nowhere") / "out.mp4"
    window.export_button.click()
    done(bench, qtbot)
    assert "There is no folder" in alert(window)
    engine.error = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    person.export = clip.with_name("out.mp4")
    window.export_button.click()
    done(bench, qtbot)
    assert alert(window).endswith("out.mp4” could not be saved: the disk is full.")
    assert window.export_button.isEnabled()
    assert bench.video.has_unsaved_work
    assert not window.folder_button.isVisible()
    engine.error = None
    window.export_button.click()
    done(bench, qtbot)
    assert window.folder_button.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.alerts.notice is None
    assert window.isVisible(), "Esc took the message away"


def test_a_clip_that_goes_away_or_breaks_off_leaves_the_window_usable(
    bench: Workbench, clip: Path, engine: FakeEngine, person: FakePerson, qtbot: QtBot
) -> None:
    window, player = opened(bench, clip, qtbot), bench.video.player
    paint(window, (100, 80))
    clip.unlink()
    go(bench, 5, qtbot)
    person.export = clip.with_name("out.mp4")
    window.export_button.click()
    done(bench, qtbot)
    assert "clip.mp4" in alert(window)
    assert set(bench.video.editor.annotations.painted) == {0}
    whole = sprite_clip(clip.with_suffix(".mkv")).read_bytes()
    broken = clip.with_name("broken.mkv")
    broken.write_bytes(whole[: len(whole) * 2 // 3])
    reopened(window, broken, bench, qtbot)
    until(qtbot, lambda: player.image is not None)
    last = bench.video.clip.frames - 1 if bench.video.clip is not None else 0
    assert 3 < last < FRAMES - 1
    go(bench, 3, qtbot)
    player.go(last)
    until(qtbot, lambda: player.shown == last or window.alerts.notice is not None)
    go(bench, 2, qtbot)


def test_another_clip_waits_until_work_is_done(
    bench: Workbench, clip: Path, engine: FakeEngine, person: FakePerson, qtbot: QtBot
) -> None:
    engine.may_go.clear()
    window = opened(bench, clip, qtbot)
    paint(window, (100, 80))
    person.export = clip.with_name("out.mp4")
    window.export_button.click()
    until(qtbot, engine.begun.is_set)
    go(bench, 9, qtbot)
    window.open_path(sprite_clip(clip.with_name("other.mp4")))
    assert alert(window).startswith("Stop the work first")
    begun = time.monotonic()
    window.cancel_button.click()
    done(bench, qtbot)
    assert time.monotonic() - begun < 5
    assert set(bench.video.editor.annotations.painted) == {0}


def test_work_by_hand_is_asked_about_and_kept(
    bench: Workbench, clip: Path, engine: FakeEngine, person: FakePerson, qtbot: QtBot
) -> None:
    window = opened(bench, clip, qtbot)
    paint(window, (100, 80))
    other, person.clip_work = sprite_clip(clip.with_name("other.mp4"), speed=2), Unsaved.CANCEL
    window.open_path(other)
    assert not bench.video.is_busy
    event = QCloseEvent()
    QApplication.sendEvent(bench.window, event)
    assert not event.isAccepted()
    assert person.asked == ["keep clip.mp4"] * 2
    person.clip_work = Unsaved.SAVE
    reopened(window, other, bench, qtbot)
    assert not bench.video.editor.annotations.painted
    moved = clip.rename(clip.with_name("moved.mp4"))
    reopened(window, moved, bench, qtbot)
    assert set(bench.video.editor.annotations.painted) == {0}, "known by what is in it"
    assert "is back" in window.words.text()
    assert len(person.asked) == 3, "nothing was done to it since"
    paint(window, (50, 80))
    person.export = clip.with_name("out.mp4")
    window.export_button.click()
    done(bench, qtbot)
    reopened(window, other, bench, qtbot)
    assert person.asked[3:] == ["export"], "it was exported"
    reopened(window, moved, bench, qtbot)
    paint(window, (20, 20))
    person.clip_work = Unsaved.DISCARD
    reopened(window, other, bench, qtbot)
    reopened(window, moved, bench, qtbot)
    assert not bench.video.editor.annotations.painted, "it was not wanted"


def test_an_export_is_watched_asked_about_and_stopped(
    bench: Workbench, clip: Path, engine: FakeEngine, person: FakePerson, qtbot: QtBot
) -> None:
    engine.may_go.clear()
    window = opened(bench, clip, qtbot)
    paint(window, (100, 80))
    person.export, person.stops = clip.with_name("out.mp4"), False
    window.export_button.click()
    until(qtbot, lambda: bench.video.seconds_left is not None)
    assert window.words.text() == "Exporting… 1:15 left"
    assert window.bar.value() == 500
    paint(window, (20, 20))
    assert set(bench.video.editor.annotations.painted) == {0}, "no choice changes meanwhile"
    window.close()
    assert window.isVisible()
    event = QCloseEvent()
    QApplication.sendEvent(bench.window, event)
    assert not event.isAccepted()
    person.stops = True
    QTest.keyClick(window, Qt.Key.Key_Escape)
    done(bench, qtbot)
    assert person.asked.count("stop export") == 3
    assert window.words.text() == "Stopped."
    assert not clip.with_name("out.mp4").exists()
    assert window.isVisible()
    window.close()
    assert not window.isVisible()


def test_the_original_is_never_overwritten(bench: Workbench, clip: Path, person: FakePerson, qtbot: QtBot) -> None:
    before = clip.read_bytes()
    window = opened(bench, clip, qtbot)
    paint(window, (100, 80))
    person.export = clip
    window.export_button.click()
    done(bench, qtbot)
    assert "is the video itself" in alert(window)
    assert clip.read_bytes() == before


@pytest.mark.parametrize("name", ["text.mp4", "none.mkv"])
def test_what_is_no_video_is_one_sentence(bench: Workbench, tmp_path: Path, name: str, qtbot: QtBot) -> None:
    (tmp_path / "text.mp4").write_text("no video")
    bench.window.open_paths([tmp_path / name])
    done(bench, qtbot)
    window = bench.window.video.window
    assert window is not None
    assert name in alert(window)
    assert "\n" not in alert(window)
    assert bench.video.phase is Phase.EMPTY


def test_a_video_is_dropped_chosen_and_refused(
    bench: Workbench, clip: Path, photo_path: Path, person: FakePerson, qtbot: QtBot
) -> None:
    drop_on(bench, clip)
    window = bench.window.video.window
    assert window is not None
    until(qtbot, lambda: bench.video.clip is not None)
    window.open_path(photo_path)
    assert "photo.png” is not a video" in alert(window)
    assert bench.video.clip is not None, "what was open stays"
    window.close()
    trigger(bench.window, "video")
    assert window.isVisible()
    assert "video" not in person.asked
    person.video = sprite_clip(clip.with_name("other.mp4"))
    window.open_button.click()
    until(qtbot, lambda: bench.video.clip is not None and bench.video.clip.path.name == "other.mp4")


def test_its_key_asks_for_a_video(bench: Workbench, clip: Path, person: FakePerson, qtbot: QtBot) -> None:
    person.video = clip
    key(bench.window, Qt.Key.Key_V, CTRL | SHIFT)
    until(qtbot, lambda: bench.video.clip is not None)
    assert person.asked == ["video"]


def test_a_clip_whose_opening_was_stopped_is_never_worked_on(
    bench: Workbench, clip: Path, engine: FakeEngine, tmp_path: Path, qtbot: QtBot
) -> None:
    window, other = opened(bench, clip, qtbot), sprite_clip(tmp_path / "other.mp4", speed=1)
    stay = bench.video._work.open

    def open_and_be_stopped(path: Path, job: Job) -> Opened:
        result = stay(path, job)
        job.cancel()
        return result

    bench.video._work.open = open_and_be_stopped  # type: ignore[method-assign]
    window.open_path(other)
    done(bench, qtbot)
    assert bench.video.clip is not None
    assert bench.video.clip.path == clip
    paint(window, (20, 20), (40, 20))
    bench.video.export(tmp_path / "out.mp4", Choice())
    done(bench, qtbot)
    assert (tmp_path / "out.mp4").read_bytes() == clip.read_bytes()


@pytest.mark.parametrize("name", ["export", "preview"])
def test_what_is_stopped_when_it_is_done_leaves_nothing_half(
    bench: Workbench, clip: Path, engine: FakeEngine, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    window = opened(bench, clip, qtbot)
    paint(window, (20, 20), (40, 20))
    clean = engine.clean

    def clean_and_be_stopped(*args: Any, **words: Any) -> None:
        clean(*args, **words)
        job = bench.video._job
        assert job is not None
        job.cancel()

    bench.video._work._clean = clean_and_be_stopped  # type: ignore[assignment]
    target = tmp_path / "out.mp4"
    bench.video.export(target, Choice()) if name == "export" else bench.video.preview(Choice())
    done(bench, qtbot)
    if name == "export":
        assert bench.video.exported == target, "it is there, so it is not said to be stopped"
        assert not bench.video.has_unsaved_work
    else:
        bench.video.close()
        until(qtbot, lambda: not bench.runners[3].is_busy)
        assert not list((tmp_path / "video").rglob("preview*"))


@pytest.mark.parametrize("trouble", ["newer", "for the moment", "damaged"])
def test_work_that_cannot_be_read_is_never_lost(
    bench: Workbench, clip: Path, person: FakePerson, tmp_path: Path, qtbot: QtBot, trouble: str
) -> None:
    window = opened(bench, clip, qtbot)
    paint(window, (20, 20), (40, 20))
    assert bench.video.keep()
    bench.video.close()
    done(bench, qtbot)
    [kept] = (tmp_path / "clips").glob("*.clip")
    if trouble == "newer":
        with zipfile.ZipFile(kept, "w") as archive:
            archive.writestr("clip.json", '{"cleanplate": 99}')
    elif trouble == "damaged":
        kept.write_bytes(kept.read_bytes()[:-40])
    whole = kept.read_bytes()
    if trouble == "for the moment":
        kept.rename(kept.with_suffix(".elsewhere"))
        os.mkfifo(kept)
    window = opened(bench, clip, qtbot)
    assert window.alerts.notice is not None
    assert not bench.video.editor.annotations.painted
    paint(window, (60, 60), (70, 60))
    if trouble == "damaged":
        assert bench.video.keep()
        assert kept.exists()
        assert kept.with_suffix(".damaged").read_bytes() == whole
    else:
        assert not bench.video.keep(), "and says so"
        assert window.alerts.notice is not None
        assert "cannot be kept" in window.alerts.notice.text
        assert trouble == "for the moment" or kept.read_bytes() == whole
        kept.with_suffix(".elsewhere").exists() and kept.unlink()
    person.clip_work = Unsaved.DISCARD
