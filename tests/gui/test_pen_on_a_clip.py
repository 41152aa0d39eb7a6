"""Pens over the frame of a clip do what they do over a photo; so does the keyboard's cursor where it is zoomed in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtGui import QTabletEvent
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.settings import MASK_COLOURS
from app.ui.video.view import FrameTool
from app.ui.video.window import VideoWindow
from app.ui.widgets.qimage import read_pixels
from inpainting.engine.request import Hole
from tests.gui.pens import MOVE, PRESS, RELEASE, line, pen
from tests.gui.videos import clip, detector, done, engine, opened
from tests.gui.window import trigger

__all__ = ["clip", "detector", "engine"]


@pytest.fixture
def window(bench: Workbench, clip: Path, qtbot: QtBot) -> VideoWindow:
    window = opened(bench, clip, qtbot)
    window.controls.size_slider.setValue(16)
    return window


def painted(bench: Workbench) -> Hole:
    """What is painted on the frame that is shown."""
    return bench.video.editor.annotations.painted[bench.video.player.shown].unpack_hole()


def test_pressure_makes_the_line_thick(bench: Workbench, window: VideoWindow) -> None:
    line(window.view, (30, 48, 0.0), (80, 48, 1.0), (130, 48, 0.0))
    heights = np.count_nonzero(painted(bench), axis=0)
    assert heights[32] == pytest.approx(8, abs=2), "a quarter of the width at the lightest touch"
    assert heights[80] == pytest.approx(32, abs=2)
    assert np.abs(np.diff(heights[32:128])).max() <= 2
    bench.video.editor.undo()
    assert not bench.video.editor.annotations.painted, "one stroke, not another one of a mouse"


def test_pressure_is_switched_off_for_photo_and_clip(bench: Workbench, window: VideoWindow) -> None:
    trigger(bench.window, "pen_pressure")
    line(window.view, (40, 48, 0.1), (120, 48, 0.1))
    assert np.count_nonzero(painted(bench)[:, 80]) == pytest.approx(32, abs=2)


@pytest.mark.parametrize("name", ["blue", "yellow"])
def test_what_is_painted_has_the_colour_of_masks(bench: Workbench, window: VideoWindow, name: str) -> None:
    line(window.view, (40, 48, 1.0), (120, 48, 1.0))
    trigger(bench.window, f"mask_{name}")
    wanted = [int(MASK_COLOURS[name][place : place + 2], 16) for place in (1, 3, 5)]
    for part in (window.view, window.controls.timeline):
        shown = read_pixels(part.grab().toImage()).astype(int)
        assert (np.abs(shown - wanted).max(axis=2) < 8).sum() > 5


@pytest.mark.parametrize(
    "how", [{"end": QTabletEvent.PointerType.Eraser}, {"held": Qt.MouseButton.RightButton}], ids=["end", "barrel"]
)
def test_the_other_end_and_the_button_take_paint_off(
    bench: Workbench, window: VideoWindow, how: dict[str, object]
) -> None:
    line(window.view, (20, 48, 1.0), (140, 48, 1.0))
    line(window.view, (60, 48, 1.0), (100, 48, 1.0), **how)
    hole = painted(bench)
    assert hole[48, 30]
    assert hole[48, 130]
    assert not hole[48, 60:100].any()


def test_a_tap_of_the_pen_unticks_what_was_found(bench: Workbench, window: VideoWindow, qtbot: QtBot) -> None:
    window.find_here_button.click()
    done(bench, qtbot)
    assert window.view.tool is FrameTool.SELECT
    before = [track.chosen for track in bench.video.editor.tracks if track.label == "vehicle"]
    assert all(pen(window.view, kind, 135, 80) for kind in (PRESS, MOVE, RELEASE)), "taken, so that no mouse follows"
    after = [track.chosen for track in bench.video.editor.tracks if track.label == "vehicle"]
    assert before == [not chosen for chosen in after] != []


def test_the_cursor_of_the_keyboard_reaches_all_of_a_frame_that_is_zoomed(window: VideoWindow) -> None:
    view = window.view
    view.viewport.zoom_to(16.0)
    start = view.viewport.view
    QTest.keyClick(window, Qt.Key.Key_K)
    for _ in range(12):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.viewport.view.x < start.x
    assert view.pointer is not None
    assert view.rect().contains(view.pointer.toPoint())
