"""A list of things found: a picture, words and a box for each, to be ticked and pointed at. Keeps no choice."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PyQt5.QtCore import QEvent, Qt, pyqtSignal
from PyQt5.QtWidgets import QListWidget, QListWidgetItem, QWidget

AROUND_ROWS = 10
"""What such a list needs over and under its rows in the theme with the thickest lines."""


class CheckList(QListWidget):
    """One row a thing; new rows are made only for other things, so that the keyboard stays where it is."""

    ticked = pyqtSignal(int, bool)
    """The person ticked a row, or unticked it."""

    pointed = pyqtSignal(object)
    """The row that mouse or keyboard are on, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._things: list[Hashable] = []
        self._chosen: list[bool] = []
        self.setObjectName("chips")
        self.setMouseTracking(True)
        self.itemChanged.connect(self._on_item_changed)
        self.itemEntered.connect(lambda item: self.pointed.emit(self.row(item)))
        self.currentRowChanged.connect(self._on_current)

    def show_rows(
        self, things: Sequence[Hashable], chosen: Sequence[bool], item: Callable[[int], QListWidgetItem]
    ) -> bool:
        """Show `things`, each known by what it is and ticked or not; says whether there are new rows."""
        self.blockSignals(True)
        is_new = list(things) != self._things
        if is_new:
            self._things = list(things)
            self.clear()
            for row in range(len(things)):
                self.addItem(_make_checkable(item(row)))
        self._chosen = list(chosen)
        for row, is_chosen in enumerate(chosen):
            self.item(row).setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.viewport().update()
        return is_new

    def forget(self) -> None:
        """Make all rows anew the next time, for their words are others now."""
        self._things = []

    def show_pointed(self, row: int | None) -> None:
        """Show which row is pointed at elsewhere; the keyboard stays where it is."""
        self.blockSignals(True)
        self.clearSelection()
        if row is not None:
            self.item(row).setSelected(True)
            self.scrollToItem(self.item(row))
        self.blockSignals(False)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None)
        super().leaveEvent(event)

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        row, is_chosen = self.row(item), item.checkState() == Qt.CheckState.Checked
        if is_chosen != self._chosen[row]:
            self.ticked.emit(row, is_chosen)

    def _on_current(self, row: int) -> None:
        if self.hasFocus():
            self.pointed.emit(row if row >= 0 else None)


def _make_checkable(item: QListWidgetItem) -> QListWidgetItem:
    item.setFlags(
        Qt.ItemFlags(Qt.ItemFlag.ItemIsEnabled) | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
    )
    return item
