"""A tiny clip with a red square that goes by, and hands that use the window for video. Not a test."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import QPoint, Qt
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.video.session import Phase
from app.ui.video.window import VideoWindow
from inpainting.detection.classes import CLASSES
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, Image
from inpainting.errors import CancelledError
from inpainting.video.io.reader import probe
from inpainting.video.options import VideoOptions
from inpainting.video.packed import load_mask
from inpainting.video.progress import Progress
from tests.clips import background, sprite_hole, with_sprite, write_clip
from tests.fakes import FakeDetector
from tests.gui.window import until

FRAMES = 24


class SpriteDetector(FakeDetector):
    """Finds the red square, a person it thinks; in the lower half of the picture it sees a car that is always there."""

    def detect(
        self, image: Image, classes: Sequence[str] = CLASSES, *, cancel: Callable[[], bool] | None = None
    ) -> tuple[Instance, ...]:
        super().detect(image, classes, cancel=cancel)
        red = (image[..., 0] > 200) & (image[..., 1] < 90) & (image[..., 2] < 90)
        box = Box.around(red)
        found = [] if box.is_empty else [Instance("person", 0.9, box, red[box.slices])]
        return tuple(one for one in (*found, *self.instances) if one.label in classes)


CAR = Instance("vehicle", 0.8, Box(120, 70, 150, 90), np.ones((20, 30), bool))


@dataclass
class FakeEngine:
    """Copies the clip once it may go on; keeps what it was told."""

    masks: list[Hole] = field(default_factory=list)
    targets: list[Path] = field(default_factory=list)
    begun: threading.Event = field(default_factory=threading.Event)
    may_go: threading.Event = field(default_factory=threading.Event)
    error: Exception | None = None

    def clean(
        self,
        source: Path,
        target: Path,
        options: VideoOptions,
        *,
        on_progress: Callable[[Progress], None],
        cancel: Callable[[], bool],
    ) -> None:
        assert options.mask_folder is not None
        files = sorted(options.mask_folder.iterdir())
        self.masks = [load_mask(path, probe(source).shown) for path in files]
        self.targets.append(target)
        on_progress(Progress(0.5, 75))
        self.begun.set()
        while not self.may_go.wait(0.002):
            if cancel():
                raise CancelledError
        if self.error is not None:
            raise self.error
        shutil.copy(source, target)


@pytest.fixture
def detector() -> SpriteDetector:
    return SpriteDetector(instances=(CAR,))


@pytest.fixture
def engine(bench: Workbench) -> FakeEngine:
    """In place of the real one."""
    engine = FakeEngine()
    engine.may_go.set()
    bench.video._work._clean = engine.clean  # type: ignore[assignment]
    return engine


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return sprite_clip(tmp_path / "clip.mp4")


def sprite_clip(path: Path, *, speed: int = 3) -> Path:
    holes = (sprite_hole(number, speed=speed) for number in range(FRAMES))
    return write_clip(path, [with_sprite(background(), hole) for hole in holes])


def sprite_at(number: int) -> Hole:
    return sprite_hole(number, speed=3)


def opened(bench: Workbench, clip: Path, qtbot: QtBot) -> VideoWindow:
    """The window with the first frame on it, as large as on a usual screen."""
    bench.window.open_paths([clip])
    window = bench.window.video.window
    assert window is not None
    window.resize(1040, 540)
    until(qtbot, lambda: bench.video.phase is Phase.READY and bench.video.player.image is not None)
    return window


def done(bench: Workbench, qtbot: QtBot) -> None:
    """Wait for the work that was just begun."""
    until(qtbot, lambda: not bench.video.is_busy)


def go(bench: Workbench, number: int, qtbot: QtBot) -> None:
    bench.video.player.go(number)
    until(qtbot, lambda: bench.video.player.shown == number)


def paint(window: VideoWindow, *points: tuple[float, float], erase: bool = False, lift: bool = True) -> None:
    """A stroke over points of the frame; without `lift` the button stays down."""
    button = Qt.MouseButton.RightButton if erase else Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    handle, places = window.windowHandle(), [_place(window, *point) for point in points]
    QTest.mousePress(handle, button, none, places[0])
    for place in places[1:]:
        QTest.mouseMove(handle, place)
    if lift:
        QTest.mouseRelease(handle, button, none, places[-1])


def _place(window: VideoWindow, x: float, y: float) -> QPoint:
    return window.view.mapTo(window, window.view.to_window(x, y).toPoint())
