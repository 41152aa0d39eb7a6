"""The window round the canvas: files, questions, titles, themes, actions, and what is remembered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PyQt5.QtGui import QDragEnterEvent, QDropEvent
from PyQt5.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QPushButton, QSlider, QSpinBox
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.settings import SettingsStore
from app.ui.actions import HELD, SPECS
from app.ui.dialogs.about import About
from app.ui.dialogs.prompts import Unsaved
from app.ui.dialogs.shortcuts import ShortcutList
from app.ui.main_window import MainWindow
from tests.fakes import FakePerson, SlowFiller
from tests.gui.window import FillerSocket, drag, key, noise, open_photo, trigger, until


def remove_something(bench: Workbench, qtbot: QtBot) -> None:
    drag(bench.window, (100, 100), (140, 100))
    trigger(bench.window, "remove")
    until(qtbot, lambda: not bench.editor.is_removing)
    assert bench.window.isWindowModified()


def stored(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_it_begins_empty_and_says_how_to_begin(bench: Workbench) -> None:
    window = bench.window
    assert window.welcome.isVisible()
    assert window.windowTitle() == "Cleanplate"
    for name in ("save", "remove", "clear", "undo", "zoom_in", "compare"):
        assert not window.actions_[name].isEnabled()
    assert window.actions_["open"].isEnabled()


def test_opening_by_dialog(bench: Workbench, person: FakePerson, photo_path: Path, qtbot: QtBot) -> None:
    person.to_open = photo_path
    with qtbot.waitSignal(bench.photo_store.opened):
        key(bench.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert not bench.window.welcome.isVisible()
    assert bench.window.windowTitle() == "photo.png[*] – Cleanplate"
    assert bench.window.actions_["detect"].isEnabled()
    assert not bench.window.actions_["clear"].isEnabled(), "nothing is painted yet"


def test_opening_by_dropping(bench: Workbench, photo_path: Path, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo_path))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, mime, buttons, none)
    QApplication.sendEvent(bench.window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, mime, buttons, none)
    with qtbot.waitSignal(bench.photo_store.opened):
        QApplication.sendEvent(bench.window, drop)
    assert np.array_equal(bench.document.image, noise())


def test_copy_and_paste_carry_the_very_pixels(bench: Workbench, window: MainWindow, qtbot: QtBot) -> None:
    remove_something(bench, qtbot)
    image = bench.document.image.copy()
    trigger(window, "copy")
    trigger(window, "paste")
    assert np.array_equal(bench.document.image, image)
    assert np.array_equal(bench.document.original, image)
    assert "Pasted" in window.windowTitle()


def test_several_files_open_the_first_and_say_so(bench: Workbench, photo_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.photo_store.opened):
        bench.window.open_paths([photo_path, photo_path.with_name("other.png")])
    assert bench.photo_store.name == "photo.png"


def test_saving_asks_once_and_then_knows(
    bench: Workbench, window: MainWindow, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    remove_something(bench, qtbot)
    person.to_save = tmp_path / "out.png"
    for _ in range(2):
        with qtbot.waitSignal(bench.photo_store.saved):
            trigger(window, "save")
    assert person.asked == ["save as"]
    assert window.windowTitle() == "out.png[*] – Cleanplate"
    assert not window.isWindowModified()


def test_opening_another_asks_about_unsaved_work(
    bench: Workbench, window: MainWindow, person: FakePerson, photo_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    remove_something(bench, qtbot)
    changed = bench.document.image.copy()
    person.unsaved = Unsaved.CANCEL
    window.open_paths([photo_path])
    assert person.asked == ["unsaved"]
    assert np.array_equal(bench.document.image, changed)

    person.unsaved, person.to_save = Unsaved.SAVE, tmp_path / "kept.png"
    with qtbot.waitSignal(bench.photo_store.opened):
        window.open_paths([photo_path])
    assert person.to_save.exists()
    assert np.array_equal(bench.document.image, noise())


@pytest.mark.parametrize(("answer", "closes"), [(Unsaved.CANCEL, False), (Unsaved.DISCARD, True)])
def test_closing_asks_about_unsaved_work(
    bench: Workbench, window: MainWindow, person: FakePerson, answer: Unsaved, closes: bool, qtbot: QtBot
) -> None:
    remove_something(bench, qtbot)
    person.unsaved = answer
    assert window.close() is closes
    assert person.asked == ["unsaved"]


def test_closing_and_saving_closes_when_it_is_saved(
    bench: Workbench, window: MainWindow, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    remove_something(bench, qtbot)
    person.unsaved, person.to_save = Unsaved.SAVE, tmp_path / "kept.png"
    assert not window.close()
    until(qtbot, lambda: not window.isVisible())
    assert person.to_save.exists()


def test_closing_stays_open_when_saving_fails(
    bench: Workbench, window: MainWindow, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    remove_something(bench, qtbot)
    person.unsaved, person.to_save = Unsaved.SAVE, tmp_path / "nowhere" / "kept.png"
    with qtbot.waitSignal(bench.photo_store.save_failed):
        assert not window.close()
    assert window.isVisible()
    assert window.alerts.notice is not None


def test_a_mask_alone_is_no_reason_to_ask(bench: Workbench, window: MainWindow, person: FakePerson) -> None:
    drag(window, (100, 100), (140, 100))
    assert window.close()
    assert person.asked == []


def test_during_a_removal_one_can_look_but_not_touch(
    bench: Workbench, window: MainWindow, filler: FillerSocket, qtbot: QtBot
) -> None:
    slow = filler.filler = SlowFiller()
    drag(window, (100, 100), (140, 100))
    hole = bench.document.hole.copy()
    trigger(window, "remove")
    assert slow.begun.wait(5)
    assert window.panel.remove_button.text().strip() == "Cancel"
    assert window.status.progress.isVisible()
    assert window.status.state_text == "Removing…"
    for name in ("open", "undo", "clear", "remove", "paste"):
        assert not window.actions_[name].isEnabled()
    drag(window, (200, 100), (240, 100))
    assert np.array_equal(bench.document.hole, hole)
    trigger(window, "zoom_in")
    assert window.canvas.zoom == 1.5

    key(window, Qt.Key.Key_Escape)
    assert window.status.state_text == "Cancelling…"
    slow.go_on.set()
    until(qtbot, lambda: not bench.editor.is_removing)
    assert np.array_equal(bench.document.image, noise())
    assert np.array_equal(bench.document.hole, hole)
    assert window.panel.remove_button.text().strip() == "Remove"
    assert not window.status.progress.isVisible()


def test_closing_during_a_removal_ends_it(
    bench: Workbench, window: MainWindow, filler: FillerSocket, qtbot: QtBot
) -> None:
    slow = filler.filler = SlowFiller()
    drag(window, (100, 100), (140, 100))
    trigger(window, "remove")
    assert slow.begun.wait(5)
    assert window.close()
    slow.go_on.set()
    bench.close()
    assert not bench.editor.is_removing
    assert np.array_equal(bench.document.image, noise())


def test_the_network_is_loaded_behind_the_window(bench: Workbench, filler: FillerSocket, qtbot: QtBot) -> None:
    assert bench.window.status.state_text == "Starting…"
    bench.editor.warm_up()
    assert bench.window.status.state_text == "Getting ready…"
    until(qtbot, lambda: bench.window.status.state_text == "Ready")
    bench.window.panel.fill.method.setCurrentIndex(1)
    until(qtbot, lambda: len(filler.loaded) == 2)
    assert filler.loaded[1][0] == bench.window.panel.fill.choice.method


def test_what_is_remembered(bench: Workbench, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.toolbox.set_size(123)
    window.settings.change(theme="dark")
    window.settings.change(device="cpu")
    window.close()
    settings = SettingsStore(stored(tmp_path)).load()
    assert settings.brush_size == 123
    assert settings.theme == "dark"
    assert settings.device == "cpu"
    assert settings.recent == (tmp_path / "photo.png",)
    assert settings.geometry


@pytest.mark.parametrize("name", ["light", "dark", "system"])
def test_themes_change_while_it_runs(bench: Workbench, window: MainWindow, name: str) -> None:
    trigger(window, f"theme_{name}")
    assert window.actions_[f"theme_{name}"].isChecked()
    dark = QApplication.palette().window().color().lightness() < 128
    assert dark is (name == "dark")
    assert not window.grab().isNull()


def test_every_action_has_keys_a_hint_and_a_place_in_a_menu(bench: Workbench) -> None:
    window = bench.window
    menus = [action.menu() for action in window.menuBar().actions()]
    in_menus = {action.objectName() for menu in menus for action in menu.actions()}
    for spec in SPECS:
        action = window.actions_[spec.name]
        assert action.shortcuts() or spec.name in HELD
        assert action.statusTip()
        assert action.toolTip()
        assert spec.name in in_menus


def test_no_key_is_given_twice(bench: Workbench) -> None:
    keys = [key for spec in SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_every_control_has_an_accessible_name(bench: Workbench) -> None:
    kinds = (QAbstractButton, QComboBox, QSlider, QSpinBox)
    for widget in bench.window.findChildren(kinds):
        if widget.objectName().startswith(("qt_", "ScrollLeft", "ScrollRight")):
            continue
        named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        assert named, f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"


def test_the_shortcut_list_has_every_action(bench: Workbench, qtbot: QtBot) -> None:
    dialog = ShortcutList(bench.window)
    qtbot.addWidget(dialog)
    words = {label.text() for label in dialog.findChildren(QLabel)}
    for spec in SPECS:
        assert spec.text.replace("&", "").rstrip("…") in words
    assert {"Ctrl+O", "Hold C", "Right button, Alt"} <= words


def test_about_names_the_licences(bench: Workbench, qtbot: QtBot) -> None:
    dialog = About(bench.window)
    qtbot.addWidget(dialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Apache" in words
    assert "GPL" in words


def test_return_in_the_number_takes_the_number_only(bench: Workbench, window: MainWindow, qtbot: QtBot) -> None:
    number = window.options.brush.number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "64")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert window.toolbox.size == 64
    assert window.alerts.notice is None, "Remove was not asked for"


def test_recent_files_are_offered(bench: Workbench, photo_path: Path, qtbot: QtBot) -> None:
    open_photo(bench, photo_path, qtbot)
    [link] = bench.window.welcome.links.values()
    assert link.text() == "photo.png"
    until(qtbot, lambda: link.icon().availableSizes() != [])
    with qtbot.waitSignal(bench.photo_store.opened):
        link.click()


def test_one_can_begin_with_a_photo_a_folder_a_video_or_the_sample(bench: Workbench, qtbot: QtBot) -> None:
    window, asked = bench.window, []
    for name, card in window.welcome.cards.items():
        window.actions_[name].triggered.disconnect()
        window.actions_[name].triggered.connect(lambda _, name=name: asked.append(name))
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert asked == ["open", "batch", "video"]
    assert window.welcome.isVisible()
    [sample] = window.welcome.findChildren(QPushButton)
    qtbot.mouseClick(sample, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: bench.document.has_photo)
    assert not window.welcome.isVisible()
    assert window.windowTitle().startswith("Sample photo")
    assert bench.document.photo is not None
    assert bench.document.photo.path is None, "nothing of the program is written over"
    assert window.settings.now.recent == ()


def test_masks_by_their_actions(
    bench: Workbench, window: MainWindow, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    trigger(window, "save_mask")
    assert window.alerts.notice is not None
    assert "no mask to save" in window.alerts.notice.text
    drag(window, (100, 100), (140, 100))
    hole = bench.document.hole.copy()
    person.mask_path = tmp_path / "photo-mask.png"
    trigger(window, "save_mask")
    until(qtbot, lambda: person.mask_path is not None and person.mask_path.exists())
    assert person.suggested == person.mask_path
    trigger(window, "clear")
    trigger(window, "load_mask")
    until(qtbot, lambda: bool(bench.document.selected_pixels))
    assert np.array_equal(bench.document.hole, hole)
