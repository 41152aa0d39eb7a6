"""Widgets beside each other, in as many lines as the width asks for, so that none is ever out of reach."""

from __future__ import annotations

from PyQt5.QtCore import QPoint, QRect, QSize, Qt
from PyQt5.QtWidgets import QLayout, QLayoutItem, QWidget


class WrappingRow(QLayout):
    """Hidden widgets take no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientations:
        return Qt.Orientations(Qt.Orientation.Horizontal)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._find_places(width)[1]

    def sizeHint(self) -> QSize:
        margins, sizes = self.contentsMargins(), [item.sizeHint() for item in self._shown]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width + margins.left() + margins.right(), self.heightForWidth(1 << 20))

    def minimumSize(self) -> QSize:
        margins, sizes = self.contentsMargins(), [item.sizeHint() for item in self._shown]
        widest, highest = (max(map(side, sizes), default=0) for side in (QSize.width, QSize.height))
        return QSize(widest + margins.left() + margins.right(), highest + margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in zip(self._shown, self._find_places(rect.width())[0], strict=True):
            item.setGeometry(place.translated(rect.topLeft()))

    @property
    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _find_places(self, width: int) -> tuple[list[QRect], int]:
        """Where each goes within `width`, in the middle of its line, and how high all lines are."""
        margins, gap = self.contentsMargins(), self.spacing()
        lines: list[list[QSize]] = []
        x = width
        for size in (item.sizeHint() for item in self._shown):
            if not lines or x + size.width() > width - margins.right():
                lines.append([])
                x = margins.left()
            lines[-1].append(size)
            x += size.width() + gap
        places, y = [], margins.top()
        for line in lines:
            height, x = max(size.height() for size in line), margins.left()
            for size in line:
                places.append(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + gap
            y += height + gap
        return places, y - (gap if lines else 0) + margins.bottom()
