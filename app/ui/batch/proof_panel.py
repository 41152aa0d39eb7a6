"""Beside the sample sheet: the photo the person is at, with a chip for each thing found in it. Keeps no choice."""

from __future__ import annotations

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.core.batch.review import BatchReview, Proof
from app.core.batch.scanning import OutlinedInstance
from app.core.languages import translate_text
from app.ui.batch.sheet_model import SheetModel
from app.ui.canvas.instance_outlines import make_swatch
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.words import format_percent, get_class_word, make_breakable

_WIDTH = 250


class ProofPanel(Retranslated, QFrame):
    """Name, chips and what became of one photo, by its row."""

    def __init__(self, review: BatchReview, rows: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._rows = rows
        self._row: int | None = None
        self._spotted: tuple[OutlinedInstance, ...] = ()
        self._name = QLabel(self)
        self._words = QLabel(self)
        self.chips = QListWidget(self)
        self._set_up()
        self.retranslate()

    def show_row(self, row: int | None) -> None:
        """Another photo, or none."""
        self._row = row
        self._show()

    def retranslate(self) -> None:
        self.chips.setAccessibleName(self.tr("Found in this photo"))
        self.chips.blockSignals(True)
        for index, one in enumerate(self._spotted):
            self.chips.item(index).setText(_describe_instance(one))
        self.chips.blockSignals(False)
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
        self.chips.itemChanged.connect(self._on_item_changed)
        self._review.proof_changed.connect(lambda row: self._show() if row == self._row else None)
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
        proof = None if self._row is None else self._review.proofs[self._row]
        self.chips.blockSignals(True)
        spotted = proof.seen.spotted if proof is not None else ()
        if spotted is not self._spotted:
            self._spotted = spotted
            self.chips.clear()
            for one in spotted:
                self.chips.addItem(_make_chip(one))
        for index, chosen in enumerate(proof.chosen if proof is not None else ()):
            self.chips.item(index).setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self.chips.blockSignals(False)
        self._name.setText(make_breakable(proof.seen.name) if proof is not None else self.tr("No photo"))
        self._words.setText(make_breakable(self._describe(proof)))
        self._words.setVisible(bool(self._words.text()))
        self._sync()

    def _sync(self) -> None:
        proof = None if self._row is None or self._row >= len(self._review.proofs) else self._review.proofs[self._row]
        self.chips.setVisible(bool(self._spotted))
        self.chips.setEnabled(self._review.can_edit and proof is not None and proof.included)

    def _describe(self, proof: Proof | None) -> str:
        if proof is None:
            return ""
        if proof.state is None and not proof.sentence and not proof.seen.spotted:
            return self.tr("Nothing was found; this photo is copied as it is.")
        return "\n".join(filter(None, (self._rows.get_state_word(proof.state), translate_text(proof.sentence))))

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        if self._row is not None:
            index = self.chips.row(item)
            if (item.checkState() == Qt.CheckState.Checked) != self._review.proofs[self._row].chosen[index]:
                self._review.toggle(self._row, index)


def _make_chip(one: OutlinedInstance) -> QListWidgetItem:
    item = QListWidgetItem(make_swatch(one.packed.label), _describe_instance(one))
    item.setFlags(
        Qt.ItemFlags(Qt.ItemFlag.ItemIsEnabled) | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
    )
    return item


def _describe_instance(one: OutlinedInstance) -> str:
    return f"{get_class_word(one.packed.label)}  {format_percent(one.packed.score)}"
