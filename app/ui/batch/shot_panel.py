"""Beside the contact sheet: the photo the person is at, with a chip for each thing found in it. Keeps no choice."""

from __future__ import annotations

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.core.batch.looking import Spotted
from app.core.batch.review import BatchReview, Shot
from app.ui.batch.sheet import SheetModel
from app.ui.finding_marks import swatch
from app.ui.panels.found import class_word

_WIDTH = 250


class ShotPanel(QFrame):
    """Name, chips and what became of one photo, by its row."""

    def __init__(self, review: BatchReview, rows: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._rows = rows
        self._row: int | None = None
        self._spotted: tuple[Spotted, ...] = ()
        self._name = QLabel(self)
        self._words = QLabel(self)
        self.chips = QListWidget(self)
        self._set_up()
        self.show_row(None)

    def show_row(self, row: int | None) -> None:
        """Another photo, or none."""
        self._row = row
        self._show()

    def _set_up(self) -> None:
        self.setObjectName("sidePanel")
        self.setFixedWidth(_WIDTH)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setObjectName("heading")
        self._words.setObjectName("muted")
        for label in (self._name, self._words):
            label.setWordWrap(True)
        self.chips.setObjectName("chips")
        self.chips.setAccessibleName(self.tr("Found in this photo"))
        self.chips.itemChanged.connect(self._on_item_changed)
        self._review.shot_changed.connect(lambda row: self._show() if row == self._row else None)
        self._review.changed.connect(self._sync)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self._name)
        layout.addWidget(self.chips, 1)
        layout.addWidget(self._words)
        layout.addStretch()

    def _show(self) -> None:
        """Make new chips only for another photo, so that the keyboard stays where it is."""
        shot = None if self._row is None else self._review.shots[self._row]
        self.chips.blockSignals(True)
        spotted = shot.seen.spotted if shot is not None else ()
        if spotted is not self._spotted:
            self._spotted = spotted
            self.chips.clear()
            for one in spotted:
                self.chips.addItem(_chip(one))
        for index, chosen in enumerate(shot.chosen if shot is not None else ()):
            self.chips.item(index).setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self.chips.blockSignals(False)
        self._name.setText(shot.seen.name if shot is not None else self.tr("No photo"))
        self._words.setText(self._told(shot))
        self._words.setVisible(bool(self._words.text()))
        self._sync()

    def _sync(self) -> None:
        shot = None if self._row is None or self._row >= len(self._review.shots) else self._review.shots[self._row]
        self.chips.setVisible(bool(self._spotted))
        self.chips.setEnabled(self._review.can_edit and shot is not None and shot.included)

    def _told(self, shot: Shot | None) -> str:
        if shot is None:
            return ""
        if shot.state is None and not shot.sentence and not shot.seen.spotted:
            return self.tr("Nothing was found; this photo is copied as it is.")
        return ". ".join(filter(None, (self._rows.state_word(shot.state), shot.sentence)))

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        if self._row is not None:
            index = self.chips.row(item)
            if (item.checkState() == Qt.CheckState.Checked) != self._review.shots[self._row].chosen[index]:
                self._review.toggle(self._row, index)


def _chip(one: Spotted) -> QListWidgetItem:
    item = QListWidgetItem(swatch(one.packed.label), f"{class_word(one.packed.label)}  {one.packed.score * 100:.0f} %")
    item.setFlags(
        Qt.ItemFlags(Qt.ItemFlag.ItemIsEnabled) | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
    )
    return item
