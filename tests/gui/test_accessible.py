"""What a screen reader is told: a name for everything that can be operated, and what there is to be seen."""

from __future__ import annotations

import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.dialogs.about import About
from app.ui.dialogs.shortcuts import ShortcutList
from app.ui.main_window import MainWindow
from tests.gui.window import drag, trigger, until

OPERATED = (QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
INNER = (QAbstractSpinBox, QComboBox)


def is_operated(widget: QWidget) -> bool:
    """Whether a person acts on it; the parts of spin boxes and combo boxes speak for their whole."""
    parent: QWidget | None = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, INNER):
            return False
        parent = parent.parentWidget()
    own = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
    takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return not own and (isinstance(widget, OPERATED) or bool(takes_keys))


def unnamed(root: QWidget) -> list[str]:
    """The operated widgets below `root` of which nobody could say what they are."""
    return [
        f"{type(widget).__name__} “{widget.objectName()}” in {type(widget.parent()).__name__}"
        for widget in root.findChildren(QWidget)
        if is_operated(widget)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton | QLabel) and widget.text().strip())
    ]


def test_everything_in_the_window_has_a_name(bench: Workbench, window: MainWindow) -> None:
    assert sum(is_operated(widget) for widget in window.findChildren(QWidget)) > 30
    assert unnamed(window) == []


def test_everything_has_a_name_while_comparing(window: MainWindow) -> None:
    for mode in ("divider", "side_by_side"):
        trigger(window, mode)
        assert unnamed(window) == []


@pytest.mark.parametrize("kind", [About, ShortcutList])
def test_everything_in_the_dialogs_has_a_name(bench: Workbench, kind: type[QDialog], qtbot: QtBot) -> None:
    dialog = kind(bench.window)
    qtbot.addWidget(dialog)
    assert unnamed(dialog) == []


def test_the_canvas_tells_what_is_open_and_how_much_is_selected(bench: Workbench, window: MainWindow) -> None:
    canvas = window.canvas
    assert canvas.accessibleName() == "Picture"
    assert canvas.accessibleDescription() == "photo.png, 320 × 240 pixels, nothing selected"
    bench.editor.invert_hole()
    assert canvas.accessibleDescription() == "photo.png, 320 × 240 pixels, 100.0% selected"
    bench.editor.undo()
    assert canvas.accessibleDescription().endswith("nothing selected")


def test_the_description_follows_removals(bench: Workbench, window: MainWindow, qtbot: QtBot) -> None:
    drag(window, (100, 100), (140, 100))
    assert window.canvas.accessibleDescription().endswith("% selected")
    trigger(window, "remove")
    until(qtbot, lambda: not bench.editor.is_removing)
    assert window.canvas.accessibleDescription().endswith("nothing selected")


def test_without_a_picture_the_canvas_says_so(bench: Workbench) -> None:
    assert bench.window.canvas.accessibleDescription() == "No picture is open."


def test_the_divider_tells_where_it_stands(window: MainWindow) -> None:
    trigger(window, "divider")
    divider = window.viewing.area.divider
    assert divider.accessibleDescription() == "50% of the width shows the picture as it was"
    divider.move_to(0.25)
    assert divider.accessibleDescription() == "25% of the width shows the picture as it was"
