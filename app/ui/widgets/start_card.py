"""A large button with a picture over a few words, to begin with; what it begins is said by whoever makes it."""

from __future__ import annotations

from PyQt5.QtCore import QSize, Qt
from PyQt5.QtGui import QFontMetrics
from PyQt5.QtWidgets import QToolButton, QWidget

_CARD, _ICON = QSize(152, 128), QSize(44, 44)
_ROOM = 136
"""How wide a line of words may be in the smallest card."""


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
        self.setText(f"{title}\n{wrap_words(hint, self.fontMetrics(), room=_ROOM)}")
        self.setAccessibleName(f"{title}: {hint}")

    def pad_words(self, lines: int) -> None:
        """Take up as many lines as the card beside it, so that titles are level."""
        self.setText(self.text() + "\n" * (lines - 1 - self.text().count("\n")))


def wrap_words(text: str, metrics: QFontMetrics, *, room: int) -> str:
    """Words in one line of at most `room` pixels, or in the two that are least wide."""
    measure = metrics.horizontalAdvance
    if measure(text) <= room:
        return text
    words = text.split(" ")
    breaks = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    return "\n".join(min(breaks, key=lambda lines: max(map(measure, lines)), default=(text,)))
