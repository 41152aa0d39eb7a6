"""A second mouse button that goes down while the first is held begins nothing: its release may never be heard of."""

from __future__ import annotations

from pathlib import Path

from PyQt5.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.main_window import MainWindow
from tests.gui.videos import clip, detector, engine, opened, paint  # noqa: F401
from tests.gui.window import press, release


def test_on_the_canvas(bench: Workbench, window: MainWindow) -> None:
    press(window, 40, 40, Qt.MouseButton.LeftButton)
    bench.editor.abandon_stroke()
    press(window, 40, 40, Qt.MouseButton.RightButton)
    assert not bench.editor.is_drawing
    release(window, 40, 40, Qt.MouseButton.RightButton)
    release(window, 40, 40, Qt.MouseButton.LeftButton)
    press(window, 40, 40, Qt.MouseButton.RightButton)
    assert bench.editor.is_drawing
    release(window, 40, 40, Qt.MouseButton.RightButton)


def test_over_a_clip(bench: Workbench, clip: Path, qtbot: QtBot) -> None:  # noqa: F811
    window, editor = opened(bench, clip, qtbot), bench.video.editor
    paint(window, (40, 40), lift=False)
    editor.abandon_stroke()
    paint(window, (40, 40), erase=True, lift=False)
    assert not editor.is_stroking
    paint(window, (40, 40), erase=True)
    paint(window, (40, 40))
    paint(window, (60, 40))
    assert set(editor.annotations.painted) == {bench.video.player.shown}
