"""Stories of small comforts: look closer by a double click, tick many, know what is pointed at, know what is saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from PyQt5.QtCore import QPoint, Qt, QUrl
from PyQt5.QtGui import QDesktopServices
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.canvas import instance_outlines
from app.ui.dialogs.quality import QualityDialog
from app.ui.main_window import MainWindow
from inpainting.engine.geometry import Box
from tests.fakes import FakeDetector, FakePerson, found
from tests.gui.window import drag, key, move, noise, open_photo, press, release, trigger, until

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def double_click(window: MainWindow, x: float, y: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    place = window.canvas.mapTo(window, window.canvas.to_window(x, y).toPoint())
    QTest.mouseClick(window.windowHandle(), button, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(window.windowHandle(), button, Qt.KeyboardModifier.NoModifier, place)


@pytest.mark.parametrize("way", ["hand", "middle"])
def test_a_double_click_shows_pixels_as_they_are_and_then_all_of_it(
    window: MainWindow, bench: Workbench, way: str
) -> None:
    button = Qt.MouseButton.MiddleButton if way == "middle" else Qt.MouseButton.LeftButton
    trigger(window, "hand" if way == "hand" else "brush")
    window.canvas.viewport.fit()
    fitting = window.canvas.zoom
    assert fitting != 1.0
    spot = window.canvas.to_window(100, 80)
    double_click(window, 100, 80, button)
    assert window.canvas.zoom == 1.0
    now = window.canvas.to_window(100, 80)
    assert QPoint(round(now.x() - spot.x()), round(now.y() - spot.y())).manhattanLength() <= 2 or fitting > 1
    double_click(window, 100, 80, button)
    assert window.canvas.zoom == fitting
    assert not bench.document.hole.any()


def test_a_brush_may_click_twice(window: MainWindow, bench: Workbench) -> None:
    view = window.canvas.view
    double_click(window, 100, 80)
    assert window.canvas.view == view
    assert bench.document.hole[80, 100]


@pytest.fixture
def three(window: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot) -> MainWindow:
    """Three people were found; all are ticked."""
    detector.instances = tuple(found(box=Box(x, 40, x + 30, 80)) for x in (40, 100, 200))
    trigger(window, "detect_person")
    until(qtbot, lambda: bench.proposals.count == 3)
    bench.proposals.choose_all(False)
    return window


def ticks(bench: Workbench) -> list[bool]:
    return [one.chosen for one in bench.proposals.shown]


def test_a_frame_ticks_all_that_lies_in_it_and_ctrl_z_takes_that_back(three: MainWindow, bench: Workbench) -> None:
    assert ticks(bench) == [False] * 3
    drag(three, (20, 20), (80, 60), (150, 110), held=CTRL)
    assert ticks(bench) == [True, True, False]
    assert not bench.document.hole.any()
    drag(three, (20, 20), (150, 110), held=CTRL)
    assert ticks(bench) == [False] * 3, "once more: they stay"
    for _ in range(2):
        key(three, Qt.Key.Key_Z, CTRL)
    assert ticks(bench) == [False] * 3
    key(three, Qt.Key.Key_Z, CTRL | SHIFT)
    assert ticks(bench) == [True, True, False]


def test_the_frame_is_seen_while_it_is_drawn_and_escape_gives_it_up(three: MainWindow, bench: Workbench) -> None:
    press(three, 20, 20, held=CTRL)
    move(three, 150, 110)
    outline = three.toolbox.current.outline()
    assert outline is not None
    assert outline.boundingRect().width() == 130
    key(three, Qt.Key.Key_Escape)
    release(three, 150, 110, held=CTRL)
    assert ticks(bench) == [False] * 3


def test_what_is_pointed_at_is_named(three: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(instance_outlines, "paint_label", lambda painter, view, words, path: said.append(words))
    move(three, 115, 60)
    three.canvas.grab()
    assert said[-1] == "Person  90%"
    said.clear()
    move(three, 300, 200)
    three.canvas.grab()
    assert not said


@pytest.fixture
def opened_folders(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    folders: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: folders.append(Path(QUrl(url).toLocalFile())))
    return folders


def test_after_saving_the_file_can_be_shown_in_its_folder(
    window: MainWindow, bench: Workbench, person: FakePerson, opened_folders: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "results").mkdir()
    person.to_save = tmp_path / "results" / "out.png"
    with qtbot.waitSignal(bench.photo_store.saved):
        key(window, Qt.Key.Key_S, CTRL)
    button = next(one for one in window.alerts.findChildren(QPushButton) if one.text() == "Show in folder")
    assert button.isVisible()
    button.click()
    key(window, Qt.Key.Key_O, CTRL | SHIFT)
    assert opened_folders == [tmp_path / "results"] * 2


def test_before_saving_the_opened_file_is_shown(
    window: MainWindow, opened_folders: list[Path], photo_path: Path
) -> None:
    trigger(window, "show_in_folder")
    assert opened_folders == [photo_path.parent]


def save_as(window: MainWindow, bench: Workbench, person: FakePerson, path: Path, qtbot: QtBot) -> None:
    person.to_save = path
    with qtbot.waitSignal(bench.photo_store.saved):
        key(window, Qt.Key.Key_S, CTRL | SHIFT)


def test_a_new_jpeg_is_as_good_as_one_says_and_as_large_as_was_said(
    window: MainWindow, bench: Workbench, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    person.quality = 60
    bench.window.settings.change(jpeg_quality=60)
    save_as(window, bench, person, tmp_path / "small.jpg", qtbot)
    until(qtbot, lambda: bool(person.sizes))
    assert person.asked[-1] == "quality 60"
    assert person.sizes == [(tmp_path / "small.jpg").stat().st_size]
    person.quality = 95
    save_as(window, bench, person, tmp_path / "large.jpg", qtbot)
    assert (tmp_path / "large.jpg").stat().st_size > 1.5 * (tmp_path / "small.jpg").stat().st_size
    assert bench.window.settings.now.jpeg_quality == 95, "it is offered next time"


def test_nothing_is_saved_when_the_question_is_cancelled(
    window: MainWindow, person: FakePerson, tmp_path: Path
) -> None:
    person.quality, person.to_save = None, tmp_path / "out.jpg"
    trigger(window, "save_as")
    assert not person.to_save.exists()
    assert person.asked[-1].startswith("quality")


def test_a_photo_that_was_a_jpeg_keeps_its_quality_unasked(
    window: MainWindow, bench: Workbench, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    PIL.Image.fromarray(noise()).save(tmp_path / "photo.jpg", quality=70)
    open_photo(bench, tmp_path / "photo.jpg", qtbot)
    person.asked.clear()
    save_as(window, bench, person, tmp_path / "out.jpg", qtbot)
    assert person.asked == ["save as"]


def test_the_dialog_says_how_large_the_file_will_be(qtbot: QtBot) -> None:
    asked: list[tuple[int, Callable[[int], None]]] = []
    dialog = QualityDialog(90, lambda quality, tell: asked.append((quality, tell)))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(asked))
    dialog.slider.setValue(70)
    assert dialog.quality == dialog.number.value() == 70
    assert dialog.size_words.text() == "Expected size: …"
    asked[0][1](900_000)
    assert [quality for quality, _ in asked] == [90, 70], "one at a time, the last one wanted"
    asked[1][1](1_234_567)
    assert dialog.size_words.text() == "Expected size: 1.2 MB"
    dialog.accept()
    asked[1][1](5)
    assert dialog.size_words.text() == "Expected size: 1.2 MB"


def test_the_result_is_copied(window: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    from PyQt5.QtWidgets import QApplication

    drag(window, (100, 100), (120, 100))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    key(window, Qt.Key.Key_C, CTRL)
    image = QApplication.clipboard().image()
    color = image.pixelColor(110, 100)
    assert np.array_equal((color.red(), color.green(), color.blue()), bench.document.image[100, 110])
