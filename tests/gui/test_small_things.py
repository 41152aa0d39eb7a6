"""Small things of the window that were in somebody's way: boxes nobody saw, tools out of reach, photos left out."""

from __future__ import annotations

from pathlib import Path

import PIL.Image
import pytest
from PyQt5.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PyQt5.QtGui import QColor, QDragEnterEvent, QDropEvent, QIcon
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QApplication, QCheckBox, QStyle, QStyleOptionButton, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.batch.journal import State
from app.core.settings import THEMES
from app.ui.dialogs.prompts import Unsaved
from app.ui.main_window import MainWindow
from inpainting.engine.geometry import Box
from tests.fakes import GREEN, FakeDetector, FakePerson, found
from tests.gui.batches import PERSON, folder, looked_at, review_of, run
from tests.gui.videos import clip, opened, paint
from tests.gui.window import drag, key, noise, trigger, until

__all__ = ["clip", "folder"]

SHOWN_THEMES = [theme for theme in THEMES if theme != "system"]


@pytest.mark.parametrize("theme", SHOWN_THEMES)
def test_an_empty_box_can_be_seen(bench: Workbench, window: MainWindow, theme: str) -> None:
    window.settings.change(theme=theme)
    box = window.options.brush.soft
    option = QStyleOptionButton()
    box.initStyleOption(option)
    place = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    picture = box.grab().toImage()
    ratio = box.devicePixelRatioF()
    row = round(place.center().y() * ratio)
    shades = [QColor(picture.pixel(x, row)).lightness() for x in range(picture.width())[: round(24 * ratio)]]
    assert max(shades) - min(shades) > 60, "its edge stands out"
    assert isinstance(box, QCheckBox)


@pytest.mark.parametrize("theme", SHOWN_THEMES)
def test_another_theme_moves_no_tool(bench: Workbench, window: MainWindow, theme: str, qtbot: QtBot) -> None:
    def places() -> list[QPoint]:
        QApplication.processEvents()
        bars = window.findChildren(QToolBar)
        return [one.mapTo(window, QPoint()) for bar in bars for one in bar.findChildren(QToolButton) if one.isVisible()]

    window.settings.change(theme="light")
    before = places()
    window.settings.change(theme=theme)
    assert places() == before


def test_every_tool_is_in_reach_in_a_tiny_window(bench: Workbench, window: MainWindow, qtbot: QtBot) -> None:
    for height in (360, 900, 320):
        window.resize(560, height)
        qtbot.wait(50)
        bar = window.findChild(QToolBar, "tools")
        assert bar is not None
        buttons = [one for one in bar.findChildren(QToolButton) if one.defaultAction() is not None]
        assert len(buttons) == 12
        places = [one.geometry().translated(one.parentWidget().mapTo(bar, QPoint())) for one in buttons]
        assert all(bar.rect().contains(place) for place in places), height
        assert not any(a.intersects(b) for number, a in enumerate(places) for b in places[:number])


def test_a_selected_row_does_not_tint_its_picture(
    bench: Workbench, window: MainWindow, detector: FakeDetector, qtbot: QtBot
) -> None:
    detector.instances = (found(),)
    trigger(window, "detect")
    until(qtbot, lambda: bench.proposals.count == 1)
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    trigger(window, "undo")
    trigger(window, "redo")
    trigger(window, "undo")
    icons = [window.panel.found.chips.item(0).icon()]
    trigger(window, "redo")
    icons.append(window.panel.edits.rows.item(0).icon())
    for icon in icons:
        usual, selected = (icon.pixmap(32, 32, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected))
        assert usual == selected


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_number_with_its_unit_is_not_cut_off(bench: Workbench, window: MainWindow, language: str) -> None:
    window.settings.change(language=language)
    QApplication.processEvents()
    for box in (window.options.brush.number, window.panel.found.growth):
        box.setValue(box.maximum())
        line = box.lineEdit()
        assert line.fontMetrics().horizontalAdvance(line.text()) <= line.contentsRect().width()


def test_the_keyboard_cursor_begins_in_the_picture(bench: Workbench, window: MainWindow) -> None:
    outside = QPoint(8, 8)
    QTest.mouseMove(window.windowHandle(), window.canvas.mapTo(window, outside))
    assert window.canvas.pointer == QPointF(outside)
    trigger(window, "keyboard_cursor")
    assert window.canvas.pointer is not None
    x, y = window.canvas.to_picture(window.canvas.pointer)
    assert (round(x), round(y)) == (160, 120)


def several(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{name}.png" for name in ("one", "two", "three")]
    for number, path in enumerate(paths):
        PIL.Image.fromarray(noise()[: 100 + 10 * number]).save(path)
    return paths


def test_several_photos_dropped_wait_in_a_row(
    bench: Workbench, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    window, paths, mime = bench.window, several(tmp_path), QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, none))
    with qtbot.waitSignal(bench.photo_store.opened):
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, none))
    assert window.filmstrip.isVisible()
    assert window.filmstrip.currentRow() == 0
    until(qtbot, lambda: all(not window.filmstrip.item(row).icon().isNull() for row in range(3)))
    shapes = {window.filmstrip.item(row).icon().actualSize(window.filmstrip.iconSize()).height() for row in range(3)}
    assert shapes == {window.filmstrip.iconSize().height()}, "the names stand in one line"
    with qtbot.waitSignal(bench.photo_store.opened):
        place = window.filmstrip.visualItemRect(window.filmstrip.item(2)).center()
        QTest.mouseClick(window.filmstrip.viewport(), buttons, none, place)
    assert bench.photo_store.name == "three.png"
    with qtbot.waitSignal(bench.photo_store.opened):
        trigger(window, "previous_photo")
    assert bench.photo_store.name == "two.png"

    drag(window, (50, 50), (70, 50))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    person.unsaved = Unsaved.CANCEL
    trigger(window, "next_photo")
    assert person.asked == ["unsaved"]
    assert window.filmstrip.currentRow() == 1, "it stays at the photo that is open"


@pytest.mark.parametrize("broken", [0, 1])
def test_the_keys_go_past_a_photo_that_cannot_be_opened(
    bench: Workbench, tmp_path: Path, qtbot: QtBot, broken: int
) -> None:
    paths = several(tmp_path)
    paths[broken].write_bytes(b"no picture")
    with qtbot.waitSignal(bench.photo_store.opened if broken else bench.photo_store.open_failed):
        bench.window.open_paths(paths)
    if broken:
        with qtbot.waitSignal(bench.photo_store.open_failed):
            trigger(bench.window, "next_photo")
    with qtbot.waitSignal(bench.photo_store.opened):
        trigger(bench.window, "next_photo")
    assert bench.photo_store.name == paths[broken + 1].name
    trigger(bench.window, "previous_photo")
    until(qtbot, lambda: not bench.photo_store.is_opening)
    assert bench.photo_store.name == paths[1 - broken].name


def test_who_stays_at_unsaved_work_keeps_the_row(
    bench: Workbench, person: FakePerson, photo_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window, paths = bench.window, several(tmp_path)
    with qtbot.waitSignal(bench.photo_store.opened):
        window.open_paths(paths)
    bench.editor.paint_box(Box(0, 0, 20, 20), erase=False)
    with qtbot.waitSignal(bench.editor.removed):
        trigger(window, "remove")
    person.unsaved = Unsaved.CANCEL
    window.open_paths([photo_path, tmp_path / "four.png"])
    assert person.asked == ["unsaved"]
    assert window.filmstrip.paths == tuple(paths)
    assert window.filmstrip.currentRow() == 0


def test_a_photo_from_elsewhere_ends_the_row(bench: Workbench, photo_path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.photo_store.opened):
        bench.window.open_paths(several(tmp_path))
    with qtbot.waitSignal(bench.photo_store.opened):
        bench.window.open_paths([photo_path])
    assert not bench.window.filmstrip.isVisible()


def test_after_cleaning_the_sheet_shows_the_results_and_opens_them(
    bench: Workbench, folder: Path, qtbot: QtBot
) -> None:
    window = looked_at(bench, folder, qtbot)
    run(window, qtbot)
    proof = review_of(window).proofs[0]
    assert proof.state is State.DONE
    until(qtbot, lambda: bool(proof.after))
    picture = window.sheet.grab().toImage()
    cell = window.sheet.visualRect(window.sheet.rows.index(0))
    green = sum(
        QColor(picture.pixel(x, y)).green() > 150 and QColor(picture.pixel(x, y)).red() < 60
        for x in range(cell.left(), cell.right(), 3)
        for y in range(cell.top(), cell.bottom(), 3)
    )
    assert green > 50, "what was filled is to be seen"
    QTest.mouseClick(window.sheet.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    with qtbot.waitSignal(bench.photo_store.opened):
        QTest.mouseDClick(window.sheet.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert (bench.document.image[PERSON.box.slices] == GREEN).all(), "the result, not the photo"
    review_of(window).toggle(0, 0)
    assert not proof.after, "what is chosen anew is the photo again"


@pytest.mark.parametrize("answer", [Unsaved.CANCEL, Unsaved.SAVE])
def test_closing_the_video_window_asks_at_once_and_only_once(
    bench: Workbench, clip: Path, person: FakePerson, qtbot: QtBot, answer: Unsaved
) -> None:
    window = opened(bench, clip, qtbot)
    paint(window, (20, 20), (40, 20))
    assert bench.video.has_unsaved_work
    person.clip_work = answer
    window.close()
    assert person.asked == [f"keep {clip.name}"]
    assert window.isVisible() is (answer is Unsaved.CANCEL)
    person.asked.clear()
    if answer is Unsaved.SAVE:
        assert bench.window.close()
        assert person.asked == []
