"""A large button with a picture over a few words, to begin with; what it begins is said by whoever makes it."""

from __future__ import annotations

from PyQt5.QtCore import QSize, Qt
from PyQt5.QtWidgets import QToolButton, QWidget

_CARD, _ICON = QSize(172, 128), QSize(44, 44)


class StartCard(QToolButton):
    """Shows its icon over its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startCard")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(_ICON)
        self.setMinimumSize(_CARD)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_words(self, title: str, hint: str) -> None:
        """A title, and a few words under it."""
        self.setText(f"{title}\n{hint}")
        self.setAccessibleName(f"{title}: {hint}")
