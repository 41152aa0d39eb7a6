"""Buttons one below the other, in as many columns as the height asks for, so that none is ever out of reach."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QEvent, QSize
from PyQt5.QtGui import QResizeEvent
from PyQt5.QtWidgets import QSizePolicy, QToolButton, QWidget

GAP = 4
_BREAK = 12
"""Between two groups of buttons, logical pixels."""


class ButtonColumns(QWidget):
    """Lays `groups` of buttons out from top to bottom; it becomes wider when it is not high enough for one column."""

    def __init__(self, groups: Sequence[Sequence[QToolButton]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = groups
        for group in groups:
            for button in group:
                button.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side, 3 * self._side)

    def sizeHint(self) -> QSize:
        return self._find_places(1 << 20)[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out()
        return bool(super().event(event))

    @property
    def _side(self) -> int:
        sizes = [button.sizeHint() for group in self._groups for button in group]
        return max(max(size.width(), size.height()) for size in sizes)

    def _lay_out(self) -> None:
        corners, size = self._find_places(self.height())
        buttons = [button for group in self._groups for button in group]
        for button, (x, y) in zip(buttons, corners, strict=True):
            button.setGeometry(x, y, self._side, self._side)
        self.setFixedWidth(size.width())

    def _find_places(self, height: int) -> tuple[list[tuple[int, int]], QSize]:
        """The corners of the buttons within `height`, and the room they take."""
        side, x, y, lowest = self._side, 0, 0, 0
        corners = []
        for number, group in enumerate(self._groups):
            y += _BREAK if number and y else 0
            for _ in group:
                if y and y + side > height:
                    x, y = x + side + GAP, 0
                corners.append((x, y))
                y += side + GAP
                lowest = max(lowest, y - GAP)
        return corners, QSize(x + side, lowest)
