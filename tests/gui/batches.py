"""A folder of little photos and hands that use the batch window. Not a test."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from PyQt5.QtCore import QPoint, Qt
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.batch.review import BatchReview, Phase
from app.ui.batch.window import BatchWindow
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box
from inpainting.engine.request import Image
from tests.fakes import FakeDetector
from tests.gui.window import until

PERSON = Instance("person", 0.9, Box(8, 20, 48, 70), np.ones((50, 40), bool))
CAR = Instance("vehicle", 0.8, Box(72, 50, 112, 80), np.ones((30, 40), bool))
NAMES = ("a.png", "b.png", "day/c.png")


@pytest.fixture
def folder(tmp_path: Path, detector: FakeDetector) -> Path:
    """Three photos in which a person and a car are found."""
    detector.instances = (PERSON, CAR)
    for number, name in enumerate(NAMES):
        path = tmp_path / "photos" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        PIL.Image.fromarray(pixels_of(number)).save(path)
    return tmp_path / "photos"


def pixels_of(number: int) -> Image:
    return np.random.default_rng(number).integers(0, 256, (90, 120, 3), np.uint8)


def result(folder: Path, name: str) -> Image:
    with PIL.Image.open(folder.with_name("photos-clean") / name) as picture:
        return np.asarray(picture.convert("RGB"))


def review_of(window: BatchWindow) -> BatchReview:
    return window.sheet.painter._review


def looked_at(bench: Workbench, folder: Path, qtbot: QtBot) -> BatchWindow:
    """The batch window when everything was found."""
    bench.window.open_paths([folder])
    window = bench.window.batch.window
    assert window is not None
    until(qtbot, lambda: review_of(window).phase is Phase.READY)
    return window


def run(window: BatchWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(window.run_button, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: not review_of(window).is_busy)


def click_cell(window: BatchWindow, row: int, x: int, y: int) -> None:
    """A click on a point of the photo (in its own pixels), or below it when `y` is larger than the photo."""
    cell = window.sheet.visualRect(window.sheet.rows.index(row))
    scale = 188 / 120
    top = cell.y() + 10 + (148 - 90 * scale) / 2
    point = QPoint(round(cell.x() + 10 + x * scale), round(top + y * scale))
    QTest.mouseClick(window.sheet.viewport(), Qt.MouseButton.LeftButton, pos=point)
