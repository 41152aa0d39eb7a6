"""The window for video: it scrubs, finds, paints, tracks, previews and exports, by mouse and key; it can be stopped."""

from __future__ import annotations

import errno
import os
import time
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PyQt5.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PyQt5.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QMouseEvent, QWheelEvent
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.document.remover import Choice
from app.core.jobs.runner import Job
from app.core.video.session import Phase
from app.core.video.work import Opened
from app.ui.canvas.instance_outlines import COLOURS
from app.ui.dialogs.prompts import Unsaved
from app.ui.video.view import FrameTool, VideoView
from app.ui.video.window import VideoWindow
from inpainting.video.background.low_res import enlarge_hole
from tests.fakes import FakePerson
from tests.gui.test_accessible import unnamed
from tests.gui.videos import (
    CAR,
    FRAMES,
    FakeEngine,
    clip,
    detector,
    done,
    engine,
    go,
    opened,
    paint,
    sprite_at,
    sprite_clip,
)
from tests.gui.window import key, trigger, until

__all__ = ["clip", "detector", "engine"]

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_keys_step_jump_and_play(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window, player = opened(bench, clip, qtbot), bench.video.player
    for code, held, number in (
        *((Qt.Key.Key_Right, None, 1), (Qt.Key.Key_Right, SHIFT, FRAMES - 1), (Qt.Key.Key_Left, None, FRAMES - 2)),
        *((Qt.Key.Key_End, None, FRAMES - 1), (Qt.Key.Key_Home, None, 0)),
    ):
        QTest.keyClick(window.view, code, held or Qt.KeyboardModifier.NoModifier)
        assert player.number == number == window.controls.timeline.value()
    QTest.keyClick(window.controls.timeline, Qt.Key.Key_Space)
    assert player.is_playing
    until(qtbot, lambda: player.number > 2)
    QTest.keyClick(window.view, Qt.Key.Key_Space)
    assert not player.is_playing


def test_the_timeline_is_dragged(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window = opened(bench, clip, qtbot)
    timeline = window.controls.timeline
    place = QPoint(round(timeline.compute_x(12)), 20)
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=place)
    until(qtbot, lambda: bench.video.player.shown == 12)
    assert "13" in window.controls._place.text()
    assert window.view.accessibleDescription() == f"clip.mp4, frame 13 of {FRAMES}"


def test_tracks_are_found_and_one_is_unticked_by_key(
    bench: Workbench, clip: Path, engine: FakeEngine, person: FakePerson, qtbot: QtBot
) -> None:
    window = opened(bench, clip, qtbot)
    assert not window.export_button.isEnabled()
    window.find_button.click()
    done(bench, qtbot)
    assert [(one.label, one.first, one.last) for one in bench.video.editor.tracks] == [
        ("person", 0, FRAMES - 1),
        ("vehicle", 0, FRAMES - 1),
    ]
    assert window.words.text() == "2 things found. Untick what shall stay."
    window.panel.list.setCurrentRow(0)
    QTest.keyClick(window.panel.list, Qt.Key.Key_Space)
    assert [one.chosen for one in bench.video.editor.tracks] == [False, True]
    person.export = clip.with_name("out.mp4")
    window.export_button.click()
    done(bench, qtbot)
    assert person.suggested == clip.with_name("clip-clean.mp4")
    assert len(engine.masks) == FRAMES
    for mask in engine.masks:
        assert mask[CAR.box.slices].mean() > 0.9, "ticked"
        assert not (mask & ~_near_car()).any(), "unticked"
    assert window.words.text() == "Saved as “out.mp4”."
    assert bench.video.player.after is not None


def _near_car() -> np.ndarray:
    near = np.zeros((96, 160), bool)
    near[60:, 110:] = True
    return near


def test_only_ticked_classes_are_looked_for(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window = opened(bench, clip, qtbot)
    window.panel.classes["vehicle"].click()
    window.find_here_button.click()
    done(bench, qtbot)
    assert [one.label for one in bench.video.editor.tracks] == ["person"]
    window.panel.classes["vehicle"].click()
    window.find_here_button.click()
    done(bench, qtbot)
    assert sorted(one.label for one in bench.video.editor.tracks) == ["person", "vehicle"], (
        "what is known is not added again"
    )


def test_a_mask_is_painted_tracked_and_taken_back(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window, session = opened(bench, clip, qtbot), bench.video
    go(bench, 6, qtbot)
    window.controls.size.setValue(14)
    centre = (4 + 6 * 3 + 14, 50)
    paint(window, centre, (centre[0] + 1, 50))
    assert set(session.editor.annotations.painted) == {6}
    window.controls.track_button.click()
    done(bench, qtbot)
    (track,) = session.editor.tracks
    assert (track.first, track.last) == (0, FRAMES - 1)
    there = track.holes[16].unpack_hole() & sprite_at(16)
    assert there.sum() > 0.5 * sprite_at(16).sum(), "it went with the square"
    assert window.panel.list.item(0).text().startswith("Painted")
    go(bench, 16, qtbot)
    paint(window, (150, 5), erase=True)
    assert (session.editor.annotations.painted[16].unpack_hole() & sprite_at(16)).any(), "begins with what was followed"
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert set(session.editor.annotations.painted) == {6}
    go(bench, 6, qtbot)
    window.controls.clear_button.click()
    assert not session.editor.tracks
    assert not window.export_button.isEnabled()


def test_a_click_in_the_frame_unticks_what_was_found_there(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window, editor = opened(bench, clip, qtbot), bench.video.editor
    window.find_button.click()
    done(bench, qtbot)
    assert window.view.tool is FrameTool.SELECT, "it comes to hand with what was found"
    QTest.mouseMove(window.windowHandle(), place(window, 135, 80))
    assert editor.pointed_at is editor.tracks[1]
    assert [item.text()[:7] for item in window.panel.list.selectedItems()] == ["Vehicle"]
    click(window, 135, 80)
    assert [track.chosen for track in editor.tracks] == [True, False]
    assert window.panel.list.item(1).checkState() == Qt.CheckState.Unchecked
    click(window, 80, 5)
    assert [track.chosen for track in editor.tracks] == [True, False], "nothing is there"
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert [track.chosen for track in editor.tracks] == [True, True]
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert [track.chosen for track in editor.tracks] == [True, False]
    window.panel.list.scrollToTop()
    row = window.panel.list.visualItemRect(window.panel.list.item(0))
    hover(window.panel.list.viewport(), QPointF(row.center()))
    assert editor.pointed_at is editor.tracks[0]


def test_the_frame_is_zoomed_and_moved(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window = opened(bench, clip, qtbot)
    view, viewport = window.view, window.view.viewport
    fitting, point = viewport.zoom, QPointF(view.to_window(40, 30))
    before = viewport.to_picture(point)
    turn_wheel(view, point, 360)
    assert viewport.zoom == pytest.approx(2 * fitting)
    assert viewport.to_picture(point) == pytest.approx(before, abs=0.5), "what was under the pointer"
    was = viewport.view
    QTest.keyPress(view, Qt.Key.Key_Space)
    drag(window, Qt.MouseButton.LeftButton, (80, 40), (90, 50))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert viewport.view != was
    assert not bench.video.player.is_playing, "Space was for the drag"
    assert bench.video.editor.annotations.is_empty
    was = viewport.view
    drag(window, Qt.MouseButton.MiddleButton, (80, 40), (70, 30))
    assert viewport.view != was
    QTest.keyClick(window, Qt.Key.Key_1, CTRL)
    assert viewport.zoom == 1.0
    QTest.keyClick(window, Qt.Key.Key_0, CTRL)
    assert viewport.zoom == fitting
    radius = window.controls.size.value()
    turn_wheel(view, point, 120, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_BracketRight)
    assert view.radius == window.controls.size.value() > radius + 1


def test_the_timeline_shows_a_lane_for_what_is_there_at_once(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window, timeline = opened(bench, clip, qtbot), None
    window.find_button.click()
    done(bench, qtbot)
    timeline = window.controls.timeline
    first, second = timeline.compute_lane(0), timeline.compute_lane(1)
    assert second.top() > first.bottom()
    assert second.bottom() <= timeline.height()
    x = round(timeline.compute_x(12))
    assert timeline.grab().toImage().pixelColor(x, round(first.center().y())).name() == COLOURS["person"]
    bench.video.editor.toggle(bench.video.editor.tracks[0])
    hollow = timeline.grab().toImage().pixelColor(x, round(first.center().y())).name()
    assert hollow != COLOURS["person"]


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
    assert "is here again" in window.words.text()
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


def test_paint_without_a_mouse(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window, view = opened(bench, clip, qtbot), bench.window.video.window.view
    QTest.keyClick(window, Qt.Key.Key_K)
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyPress(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyRelease(view, Qt.Key.Key_Space)
    hole = bench.video.editor.annotations.painted[0].unpack_hole()
    assert hole[47:49, 80].all(), "the middle of the frame"
    assert bench.video.player.number == 0
    assert not bench.video.player.is_playing
    QTest.keyClick(window, Qt.Key.Key_K)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert bench.video.player.number == 1


def test_a_preview_from_here_is_shown_and_compared(
    bench: Workbench, clip: Path, engine: FakeEngine, qtbot: QtBot
) -> None:
    window, player = opened(bench, clip, qtbot), bench.video.player
    go(bench, 4, qtbot)
    paint(window, (100, 80), (110, 80))
    window.preview_button.click()
    done(bench, qtbot)
    assert player.after is not None
    assert player.after.frames == range(4, FRAMES)
    assert len(engine.masks) == FRAMES - 4
    assert engine.masks[0][80, 105]
    assert player.is_playing
    player.pause()
    go(bench, 5, qtbot)
    assert player.shows_after
    QTest.keyClick(window, Qt.Key.Key_C)
    assert not player.shows_after
    folder = player.after.path.parent
    assert folder.exists()
    paint(window, (20, 80), (30, 80))
    assert player.after is None, "the preview would not be true any more"
    assert not folder.exists()


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
    assert "photo.png” is no video" in alert(window)
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


def place(window: VideoWindow, x: float, y: float) -> QPoint:
    return window.view.mapTo(window, window.view.to_window(x, y).toPoint())


def click(window: VideoWindow, x: float, y: float) -> None:
    QTest.mouseMove(window.windowHandle(), place(window, x, y))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place(window, x, y))


def drag(window: VideoWindow, button: Qt.MouseButton, first: tuple[float, float], last: tuple[float, float]) -> None:
    start, end = place(window, *first), place(window, *last)
    QTest.mousePress(window.windowHandle(), button, pos=start)
    hover(window.view, QPointF(window.view.mapFrom(window, end)), button)
    QTest.mouseRelease(window.windowHandle(), button, pos=end)


def hover(widget: QWidget, point: QPointF, button: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, point, none, Qt.MouseButtons(button), Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, move)


def turn_wheel(view: VideoView, point: QPointF, angle: int, held: Qt.KeyboardModifier = CTRL) -> None:
    turned = QWheelEvent(
        *(point, QPointF(view.mapToGlobal(point.toPoint())), QPoint(), QPoint(0, angle)),
        *(Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(view, turned)


def alert(window: VideoWindow) -> str:
    assert window.alerts.notice is not None
    return window.alerts.notice.text


def reopened(window: VideoWindow, path: Path, bench: Workbench, qtbot: QtBot) -> None:
    window.open_path(path)
    until(qtbot, lambda: bench.video.clip is not None and bench.video.clip.path == path and not bench.video.is_busy)


def drop_on(bench: Workbench, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, mime, button, none)
    QApplication.sendEvent(bench.window, enter)
    QApplication.sendEvent(bench.window, QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, mime, button, none))


def test_shots_are_marked_without_being_asked_for(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    from tests.clips import background, write_clip

    path = write_clip(tmp_path / "cut.mp4", [background(1 + number // 10) for number in range(30)], sound=False)
    opened(bench, path, qtbot)
    until(qtbot, lambda: bench.video.survey.cuts == [10, 20])


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_it_wears_the_theme_and_has_a_name_for_everything(
    bench: Workbench, clip: Path, qtbot: QtBot, theme: str
) -> None:
    window = opened(bench, clip, qtbot)
    assert unnamed(window) == []
    bench.window.settings.change(theme=theme)
    picture = window.view.grab().toImage()
    assert (picture.pixelColor(4, 4).lightness() < 128) == (theme != "light")


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


def test_a_stroke_in_the_middle_of_which_tracking_begins_is_tracked(
    bench: Workbench, clip: Path, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(bench, clip, qtbot)
    paint(window, (20, 20), (40, 20))
    paint(window, (60, 60), (70, 60), lift=False)
    key(window, Qt.Key.Key_T)
    paint(window, (72, 60), (75, 60))
    done(bench, qtbot)
    annotations = bench.video.editor.annotations
    assert annotations.is_followed
    assert annotations.painted[0].unpack_hole()[60, 65], "what was drawn before is there"
    assert annotations.hand is not None
    assert enlarge_hole(annotations.hand.holes[0].unpack_hole(), (96, 160))[60, 65], "and was tracked"


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
