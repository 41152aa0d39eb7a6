"""The window for video: it scrubs, finds, paints, tracks, previews and exports, by mouse and key; it can be stopped."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import QPoint, QPointF, Qt
from PyQt5.QtGui import QColor, QImage
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.video.tracking import PAINTED
from app.core.video.tracks import Track
from app.ui.canvas.instance_outlines import COLOURS
from app.ui.video.view import FrameTool
from app.ui.widgets.theme import Palette
from inpainting.detection.instance import OBJECT
from inpainting.video.background.low_res import enlarge_hole
from tests.fakes import FakePerson
from tests.gui.test_accessible import unnamed
from tests.gui.video_gestures import click, drag, hover, place, turn_wheel
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
)
from tests.gui.window import key, until

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
    assert window.words.text() == "2 things found. Untick what should stay."
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
    window.controls.size_slider.setValue(14)
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


def test_paint_has_the_colour_that_masks_have_in_photos(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window = opened(bench, clip, qtbot)

    def count(name: str) -> int:
        image = window.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(image.bits().asarray(image.sizeInBytes()), np.uint8).reshape(image.height(), -1)
        pixels = rows[:, : 3 * image.width()].reshape(-1, 3).astype(int)
        return int((np.abs(pixels - QColor(name).getRgb()[:3]).max(axis=1) < 20).sum())

    before = count(Palette.mask), count(COLOURS[OBJECT])
    paint(window, (40, 20), (110, 20))
    assert count(Palette.mask) > before[0] + 50
    assert count(COLOURS[OBJECT]) <= before[1]
    editor = bench.video.editor
    editor.put_followed(Track(PAINTED, 1.0, editor.annotations.painted))
    swatch = window.panel.list.item(0).icon().pixmap(12).toImage()
    assert swatch.pixelColor(swatch.rect().center()) == QColor(Palette.mask)


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
    radius = window.controls.size_slider.value()
    turn_wheel(view, point, 120, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_BracketRight)
    assert view.radius == window.controls.size_slider.value() > radius + 1


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
    assert len(engine.masks) == FRAMES, "the rest of the shot shows what is behind it"
    assert engine.masks[4][80, 105]
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
