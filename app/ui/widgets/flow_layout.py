"""A layout that puts widgets beside each other and goes on in another row where the width ends; it hides none."""

from __future__ import annotations

from PyQt5.QtCore import QPoint, QRect, QSize
from PyQt5.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows from top to bottom, in the middle of the height; what is hidden takes no room."""

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

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), apply=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest of the widgets, in one row."""
        margins = self.contentsMargins()
        sizes = [item.minimumSize().expandedTo(item.sizeHint()) for item in self._shown]
        width = max((size.width() for size in sizes), default=0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width, height).grownBy(margins)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        spare = max(0, rect.height() - self.heightForWidth(rect.width()))
        self._place(rect.adjusted(0, spare // 2, 0, 0), apply=True)

    @property
    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, apply: bool) -> int:
        """Put every widget in its place if `apply`; returns the height that takes."""
        room = rect.marginsRemoved(self.contentsMargins())
        row = max((item.sizeHint().height() for item in self._shown), default=0)
        x, y = room.left(), room.top()
        for item in self._shown:
            size = item.sizeHint().expandedTo(item.minimumSize())
            if x > room.left() and x + size.width() > room.right() + 1:
                x, y = room.left(), y + row + self.spacing()
            if apply:
                item.setGeometry(QRect(QPoint(x, y + (row - size.height()) // 2), size))
            x += size.width() + self.spacing()
        return y + row - rect.top() + self.contentsMargins().bottom()
