"""The button that stands for an action in the panel."""

from __future__ import annotations

from PyQt5.QtCore import QSize, Qt
from PyQt5.QtWidgets import QSizePolicy, QToolButton

from app.ui.actions import Actions, name_button_after


def make_panel_button(actions: Actions, name: str, *, with_icon: bool = True) -> QToolButton:
    """As wide as there is room; it is named for what the action does."""
    button = QToolButton()
    button.setObjectName("panelButton")
    button.setDefaultAction(actions[name])
    if with_icon:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(18, 18))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    name_button_after(button, actions[name], hint=True)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
