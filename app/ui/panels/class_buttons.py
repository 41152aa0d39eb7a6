"""A switch for each class of things, in its colour. Keeps no choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QToolButton, QWidget

from app.ui.canvas.instance_outlines import make_swatch
from inpainting.detection.classes import CLASSES


def make_class_buttons(
    parent: QWidget, on_switched: Callable[[str, bool], None], labels: Sequence[str] = CLASSES
) -> dict[str, QToolButton]:
    """The switches by class; `on_switched` is told which one is on or off now."""
    return {label: _make_button(parent, label, on_switched) for label in labels}


def _make_button(parent: QWidget, label: str, on_switched: Callable[[str, bool], None]) -> QToolButton:
    button = QToolButton(parent)
    button.setIcon(make_swatch(label))
    button.setObjectName("filter")
    button.setCheckable(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda on: on_switched(label, on))
    return button
