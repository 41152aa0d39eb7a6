"""Fixtures for tests that need a whole window, and hands that use it. Not a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import QEvent, QPoint, Qt
from PyQt5.QtGui import QPalette
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.bootstrap import Workbench
from app.core.document.remover import Remover
from app.core.jobs.model_cache import ModelCache
from app.ui.dialogs.prompts import Unsaved
from app.ui.main_window import MainWindow
from inpainting.engine.filler import Filler
from inpainting.engine.request import Image
from tests.fakes import FakeDetector, FakeFiller, FakePerson, fake_inpaint

WIDTH, HEIGHT = 320, 240


@dataclass
class FillerSocket:
    """Where a test plugs in the filler that the window shall use; keeps how often it was asked to load one."""

    filler: Filler = field(default_factory=FakeFiller)
    error: BaseException | None = None
    loaded: list[tuple[str, str]] = field(default_factory=list)

    def create(self, method: str = "auto", *, device: str = "auto") -> Filler:
        self.loaded.append((method, device))
        if self.error is not None:
            raise self.error
        return self.filler


@pytest.fixture
def photo_path(tmp_path: Path) -> Path:
    """A PNG of noise, so that every changed pixel shows."""
    import PIL.Image

    path = tmp_path / "photo.png"
    PIL.Image.fromarray(noise()).save(path)
    return path


@pytest.fixture
def filler() -> FillerSocket:
    return FillerSocket()


@pytest.fixture
def person() -> FakePerson:
    return FakePerson(unsaved=Unsaved.DISCARD)


@pytest.fixture
def detector() -> FakeDetector:
    return FakeDetector()


@pytest.fixture
def bench(
    qapp: QApplication,
    qtbot: QtBot,
    filler: FillerSocket,
    detector: FakeDetector,
    person: FakePerson,
    tmp_path: Path,
) -> Iterator[Workbench]:
    """Everything, with an empty window on screen."""
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette(Qt.GlobalColor.lightGray))
    settings = tmp_path / "settings.json"
    cache = ModelCache(load_filler=filler.create, load_detector=lambda device: detector)
    remover = Remover(cache, inpaint=fake_inpaint)
    bench = bootstrap.build_workbench(
        qapp,
        remover=remover,
        cache=cache,
        prompts=person,
        settings=settings,
        recovery=tmp_path / "recovery",
    )
    bench.window.resize(900, 640)
    with qtbot.waitExposed(bench.window):
        bench.window.show()
    yield bench
    person.unsaved = Unsaved.DISCARD
    bench.close()
    bench.window.close()
    bench.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(bench: Workbench, photo_path: Path, qtbot: QtBot) -> MainWindow:
    """The window with `photo_path` open at 100 %."""
    open_photo(bench, photo_path, qtbot)
    return bench.window


def noise() -> Image:
    return np.random.default_rng(7).integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8)


def open_photo(bench: Workbench, path: Path, qtbot: QtBot) -> None:
    """Open a photo and look at it at 100 %."""
    with qtbot.waitSignal(bench.photo_store.opened):
        bench.window.open_paths([path])
    bench.window.canvas.viewport.show_actual_size()
    bench.window.toolbox.set_size(bench.window.settings.now.brush_size)


def press(
    window: MainWindow,
    x: float,
    y: float,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Put a button down on a point of the picture, as the window system would, with a key held or none."""
    QTest.mousePress(window.windowHandle(), button, held, _place(window, x, y))


def move(window: MainWindow, x: float, y: float) -> None:
    QTest.mouseMove(window.windowHandle(), _place(window, x, y))


def release(
    window: MainWindow,
    x: float,
    y: float,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.mouseRelease(window.windowHandle(), button, held, _place(window, x, y))


def drag(
    window: MainWindow,
    *points: tuple[float, float],
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press on the first point, move over the others, let go on the last."""
    press(window, *points[0], button, held)
    for point in points[1:]:
        move(window, *point)
    release(window, *points[-1], button, held)


def key(window: MainWindow, code: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key(code), modifier)


def trigger(window: MainWindow, name: str) -> None:
    window.actions_[name].trigger()


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=10_000)


def _place(window: MainWindow, x: float, y: float) -> QPoint:
    return window.canvas.mapTo(window, window.canvas.to_window(x, y).toPoint())
