"""Captions are found where a rectangle is drawn and from one time to another; their letters alone go."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.video.view import FrameTool
from inpainting.engine.geometry import Box
from inpainting.engine.request import Image, Probability
from tests.clips import write_clip
from tests.gui.videos import done, engine, go, opened, paint
from tests.unit.inpainting.video.test_video_captions import (
    FRAMES,
    PLACE,
    SHOWN,
    captioned,
    covered_by,
    street,
)

__all__ = ["engine"]


class WhiteLocator:
    """Finds a line where letters whiter than anything else are, in a frame or a part of one."""

    def compute_likelihood(self, image: Image) -> Probability:
        likely = np.zeros(image.shape[:2], np.float32)
        box = Box.around(image.min(axis=2) > 225)
        if not box.is_empty:
            likely[box.grown(-round(0.2 * box.height)).slices] = 0.95
        return likely


@pytest.fixture
def clip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("app.core.video.captions.TextLocator.load", WhiteLocator)
    frames = [captioned(street(), "plain") if number in SHOWN else street() for number in range(FRAMES)]
    return write_clip(tmp_path / "captions.mp4", frames)


def test_a_rectangle_and_times_say_where_captions_are_looked_for(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window = opened(bench, clip, qtbot)
    bar, view = window.controls.captions, window.view
    assert not bar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_R)
    assert view.tool is FrameTool.CAPTIONS
    assert bar.isVisible()
    assert bar.last.value() == pytest.approx(FRAMES / 25, abs=0.02)
    paint(window, (PLACE.x0 - 6, PLACE.y0 - 6), (150, 120), (PLACE.x1 + 6, PLACE.y1 + 6))
    assert view.caption_place.box is not None
    assert view.caption_place.box.intersection(PLACE) == PLACE
    assert bench.video.editor.annotations.painted == {}
    bar.last.setValue(18 / 25)
    bar.find_button.click()
    done(bench, qtbot)
    (track,) = bench.video.editor.annotations.found
    assert (track.label, track.first, track.last) == ("text", SHOWN.start, 17)
    hole, letters = track.holes[10].unpack_hole(), covered_by("plain")
    assert (hole & letters).sum() > 0.9 * letters.sum()
    assert hole.mean() < 0.12, "letters, not their box"
    go(bench, 10, qtbot)
    masks = bench.video.editor.annotations.removal_masks
    assert clip is not None
    assert (masks.make_hole(10, bench.video.clip.extent) == hole).all()  # type: ignore[union-attr]
    assert not masks.cast_shadows


def test_without_a_rectangle_captions_are_looked_for_in_the_lower_third(
    bench: Workbench, clip: Path, qtbot: QtBot
) -> None:
    window = opened(bench, clip, qtbot)
    window.controls.choose(FrameTool.CAPTIONS)
    paint(window, (20, 20), (21, 21))
    assert window.view.caption_place.box is None, "a slip of the hand"
    window.controls.captions.find_button.click()
    done(bench, qtbot)
    (track,) = bench.video.editor.annotations.found
    assert (track.first, track.last) == (SHOWN.start, SHOWN.stop - 1)


def test_escape_gives_up_the_rectangle_that_is_being_drawn_and_not_the_window(
    bench: Workbench, clip: Path, qtbot: QtBot
) -> None:
    window = opened(bench, clip, qtbot)
    QTest.keyClick(window, Qt.Key.Key_R)
    paint(window, (20, 20), (60, 60))
    before = window.view.caption_place.box
    paint(window, (80, 20), (120, 60), lift=False)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert not window.view.is_drawing
    assert window.view.caption_place.box == before


def test_times_in_the_other_order_are_the_same_times(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window = opened(bench, clip, qtbot)
    window.controls.choose(FrameTool.CAPTIONS)
    bar = window.controls.captions
    bar.first.setValue(18 / 25)
    bar.last.setValue(10 / 25)
    bar.find_button.click()
    done(bench, qtbot)
    (track,) = bench.video.editor.annotations.found
    assert (track.first, track.last) == (10, 17)
