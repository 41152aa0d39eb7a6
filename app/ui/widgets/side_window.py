"""The frame of the windows beside the main one: head, pages, bar of progress, and a foot with words and buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PyQt5.QtCore import QSize, Qt
from PyQt5.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.start_card import StartCard

Placed = tuple[QWidget, int]
"""A widget and its share of the room that is left."""


class SideWindow(Retranslated, QDialog):
    """`pages` shows `start`, the page with the card `hint`, as long as there is nothing else to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.start, self.hint = QLabel(self), QWidget(self), StartCard(self)
        self.bar = QProgressBar(self)
        self.pages = QStackedWidget(self)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        QVBoxLayout(self.start).addWidget(self.hint, 0, Qt.AlignmentFlag.AlignCenter)
        self.bar.setTextVisible(False)
        self.pages.addWidget(self.start)

    def make_button(self, slot: Callable[[], None]) -> QPushButton:
        """A button that is pressed by Tab and Space, never by Return from elsewhere."""
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    def lay_out(
        self,
        size: QSize,
        *,
        head: Sequence[Placed],
        middle: QLayout,
        foot: Sequence[Placed],
    ) -> None:
        """Put it together, `size` large unless the screen is smaller."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(_make_row(head, top=12, bottom=10))
        column.addLayout(middle, 1)
        column.addWidget(self.bar)
        column.addLayout(_make_row(foot, top=10, bottom=12))
        self.resize(size.boundedTo(QApplication.primaryScreen().availableSize() * 0.9))


def _make_row(placed: Sequence[Placed], *, top: int, bottom: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(14, top, 14, bottom)
    row.setSpacing(10)
    for widget, stretch in placed:
        row.addWidget(widget, stretch)
    return row
