"""A layout that puts widgets beside each other and goes on in another row where the width ends; it hides none."""

from __future__ import annotations

from collections.abc import Sequence

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
        height = max((item.sizeHint().height() for item in self._shown), default=0)
        sizes = [item.sizeHint().expandedTo(item.minimumSize()) for item in self._shown]
        places = lay_in_rows([size.width() for size in sizes], room.width(), gap=self.spacing())
        tops = [room.top() + row * (height + self.spacing()) for row, _ in places]
        if apply:
            for item, size, (_, x), top in zip(self._shown, sizes, places, tops, strict=True):
                item.setGeometry(QRect(QPoint(room.left() + x, top + (height - size.height()) // 2), size))
        return (tops[-1] if tops else room.top()) + height - rect.top() + self.contentsMargins().bottom()


def lay_in_rows(widths: Sequence[int], room: int, *, gap: int) -> list[tuple[int, int]]:
    """The row and the left edge of each of parts so wide, in pixels, where rows are `room` pixels long."""
    row, x, places = 0, 0, []
    for width in widths:
        if x > 0 and x + width > room:
            row, x = row + 1, 0
        places.append((row, x))
        x += width + gap
    return places


def count_rows(widths: Sequence[int], room: int, *, gap: int) -> int:
    """How many rows parts so wide make."""
    return 1 + max((row for row, _ in lay_in_rows(widths, room, gap=gap)), default=0)
