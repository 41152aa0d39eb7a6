"""The settings in the window: a change is in force at once, is remembered, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import pytest
from PyQt5.QtCore import QEvent, Qt
from PyQt5.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.document.remover import Choice
from app.core.settings import DEFAULTS, SPECS, SettingsStore
from app.ui.dialogs.settings import SettingsDialog
from app.ui.main_window import MainWindow
from app.ui.widgets import system_theme
from inpainting.engine.request import Hole, Image
from inpainting.runtime.limits import limit_threads
from tests.fakes import FakeDetector, FakeFiller, found
from tests.gui.window import FillerSocket, drag, key, trigger, until

THEME_CHANGE = QEvent.Type(210)


@pytest.fixture
def dialog(bench: Workbench, qtbot: QtBot) -> Iterator[SettingsDialog]:
    """Opened with its key."""
    key(bench.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    [dialog] = bench.window.findChildren(SettingsDialog)
    yield dialog
    for left in bench.window.findChildren(SettingsDialog):
        left.close()


def choose(dialog: SettingsDialog, name: str, value: object) -> None:
    """Set a control as a person does."""
    control = dialog.get_control(name)
    if isinstance(control, QComboBox):
        control.setCurrentIndex(control.findData(value))
    elif isinstance(control, QCheckBox):
        control.setChecked(bool(value))
    else:
        assert isinstance(control, QSpinBox)
        control.setValue(int(str(value)))


def stored(bench: Workbench, tmp_path: Path) -> object:
    return SettingsStore(tmp_path / "settings.json").load()


def test_every_setting_has_a_control_with_a_name_and_a_label_that_leads_to_it(dialog: SettingsDialog) -> None:
    buddies = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    for name in DEFAULTS:
        control = dialog.get_control(name)
        assert control.accessibleName()
        assert control.accessibleDescription() == SPECS[name].help
        assert control in buddies


def test_all_of_it_can_be_reached_with_the_tab_key(dialog: SettingsDialog) -> None:
    reached: set[QWidget] = set()
    widget: QWidget = dialog
    while widget not in reached:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    wanted = [dialog.get_control(name) for name in DEFAULTS] + dialog.findChildren(QAbstractButton)
    can_tab = Qt.FocusPolicy.TabFocus
    for control in wanted:
        assert control in reached
        assert control.focusPolicy() & can_tab or control.objectName().startswith(("qt_", "Scroll"))


def test_every_change_is_remembered(bench: Workbench, dialog: SettingsDialog, tmp_path: Path) -> None:
    values = {
        "theme": "dark",
        "language": "ru",
        "device": "cpu",
        "threads": 1,
        "memory": 1024,
        "method": "telea",
        "feather": 5,
        "brush_size": 99,
        "growth": 12,
        "mask_colour": "blue",
        "speck_strength": "3",
        "pen_pressure": False,
        "wheel_zooms": True,
        "jpeg_quality": 80,
        "strip_metadata": True,
        "note_edit": True,
    }
    assert set(values) == set(DEFAULTS)
    for name, value in values.items():
        choose(dialog, name, value)
        assert getattr(bench.window.settings.now, name) == value
        assert getattr(stored(bench, tmp_path), name) == value


def test_changes_are_in_force_at_once(bench: Workbench, dialog: SettingsDialog) -> None:
    choose(dialog, "theme", "dark")
    assert QApplication.palette().window().color().lightness() < 128
    assert bench.window.actions_["theme_dark"].isChecked()
    choose(dialog, "device", "cpu")
    choose(dialog, "method", "patches")
    choose(dialog, "feather", 4)
    assert bench.editor.choice == Choice("patches", "cpu", 4)
    assert bench.window.panel.fill.choice == bench.editor.choice
    choose(dialog, "brush_size", 200)
    assert bench.window.toolbox.size == 200


def test_what_changes_elsewhere_is_shown(bench: Workbench, dialog: SettingsDialog) -> None:
    bench.window.toolbox.set_size(321)
    trigger(bench.window, "theme_light")
    bench.window.settings.change(device="cpu")
    size, colours, device = (dialog.get_control(name) for name in ("brush_size", "theme", "device"))
    assert isinstance(size, QSpinBox)
    assert size.value() == 321
    assert isinstance(colours, QComboBox)
    assert colours.currentData() == "light"
    assert isinstance(device, QComboBox)
    assert device.currentData() == "cpu"


def test_another_setting_leaves_the_size_of_the_brush_alone(bench: Workbench) -> None:
    bench.window.toolbox.set_size(321)
    trigger(bench.window, "theme_dark")
    assert bench.window.toolbox.size == 321


def test_the_dialog_may_be_closed_while_settings_go_on_changing(bench: Workbench, dialog: SettingsDialog) -> None:
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    bench.window.settings.change(theme="dark")
    assert bench.window.settings.now.theme == "dark"


def test_restoring_the_defaults(bench: Workbench, dialog: SettingsDialog, tmp_path: Path) -> None:
    for name, value in (("theme", "dark"), ("language", "de"), ("memory", 512), ("feather", 9), ("brush_size", 7)):
        choose(dialog, name, value)
    bench.window.settings.change(panel_visible=False)
    [buttons] = dialog.findChildren(QDialogButtonBox)
    [restore] = [one for one in buttons.buttons() if buttons.buttonRole(one) == QDialogButtonBox.ResetRole]
    restore.click()
    now = bench.window.settings.now
    assert {name: getattr(now, name) for name in DEFAULTS} == DEFAULTS
    assert stored(bench, tmp_path) == now
    assert now.panel_visible is False, "what is not in the dialog stays"
    assert bench.window.toolbox.size == DEFAULTS["brush_size"]


def test_too_little_memory_to_be_meant_is_raised(bench: Workbench, dialog: SettingsDialog) -> None:
    choose(dialog, "memory", 3)
    assert bench.window.settings.now.memory == 256
    box = dialog.get_control("memory")
    assert isinstance(box, QSpinBox)
    assert box.value() == 256
    choose(dialog, "memory", 0)
    assert box.text() == "Automatic"


def test_the_memory_limit_is_that_of_the_history(
    bench: Workbench, window: MainWindow, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.core.settings.limits._MEGABYTE", 1)
    for x in (40, 80, 120, 160, 200):
        drag(window, (x, 60), (x + 20, 100))
    before = bench.editor.history.size
    choose(dialog, "memory", 256)
    assert before > 256
    assert bench.editor.history.size < before


class CountingFiller(FakeFiller):
    """Keeps how many threads it could have used."""

    threads = 0

    def fill(self, image: Image, hole: Hole) -> Image:
        self.threads = cv2.getNumThreads()
        return super().fill(image, hole)


def test_the_next_job_keeps_to_the_threads(
    bench: Workbench, window: MainWindow, dialog: SettingsDialog, filler: FillerSocket, qtbot: QtBot
) -> None:
    counting = filler.filler = CountingFiller()
    choose(dialog, "threads", 1)
    drag(window, (100, 100), (140, 100))
    trigger(window, "remove")
    until(qtbot, lambda: not bench.editor.is_removing)
    assert counting.threads == 1
    limit_threads(0)


def test_growth_at_first(bench: Workbench, window: MainWindow, detector: FakeDetector, qtbot: QtBot) -> None:
    detector.instances = (found(),)
    for growth, expected in ((17, 17), (0, 0), (-1, None)):
        window.settings.change(growth=growth)
        trigger(window, "detect")
        until(qtbot, lambda: bool(bench.proposals.shown))
        assert bench.proposals.growth == expected
        bench.proposals.dismiss()


def test_the_theme_of_the_system_is_followed(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    window, system = bench.window, {"theme": "dark"}
    monkeypatch.setattr(system_theme, "detect_system_theme", lambda: system["theme"])
    for chosen, asked, dark in (
        *(("system", "dark", True), ("system", "light", False), ("system", "high-contrast", True)),
        ("light", "dark", False),
    ):
        window.settings.change(theme=chosen)
        system["theme"] = asked
        QApplication.sendEvent(window.windowHandle(), QEvent(THEME_CHANGE))
        assert (QApplication.palette().window().color().lightness() < 128) is dark
    window.settings.change(theme="system")
    assert QApplication.palette().window().color().lightness() < 128, "it was noticed all the same"


def test_asking_the_system_puts_our_colours_back(bench: Workbench, qapp: QApplication) -> None:
    bench.window.settings.change(theme="dark")
    assert system_theme.detect_theme_beneath(qapp) == "dark", "where nobody says anything, it is dark"
    assert QApplication.palette().window().color().lightness() < 128
