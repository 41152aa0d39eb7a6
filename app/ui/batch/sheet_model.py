"""The photos of a review as rows that Qt can show, each with its words. Draws nothing."""

from __future__ import annotations

from typing import Any, Final

from PyQt5.QtCore import QAbstractListModel, QModelIndex, QObject, QSize, Qt

from app.core.batch.journal import State
from app.core.batch.review import BatchReview, Proof
from app.core.languages import translate_text

CELL: Final = QSize(208, 216)
"""How large a photo is drawn."""


class SheetModel(QAbstractListModel):
    """The proofs of a review; `UserRole` is the `Proof` itself."""

    def __init__(self, review: BatchReview, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._count = 0
        review.reset.connect(self._on_reset)
        review.proof_added.connect(self._on_added)
        review.proof_changed.connect(lambda row: self.dataChanged.emit(self.index(row), self.index(row)))

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        proof = self._review.proofs[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return proof.seen.name
        if role == Qt.ItemDataRole.UserRole:
            return proof
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if proof.included else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._speak(index.row(), proof)
        return CELL if role == Qt.ItemDataRole.SizeHintRole else None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._review.set_included(index.row(), value == Qt.CheckState.Checked)
        return True

    def _speak(self, row: int, proof: Proof) -> str:
        """The cell in words."""
        going = sum(self._review.goes(row, index) for index in range(len(proof.chosen)))
        words = self.tr("{name}, {going} of {all} to be removed")
        words = words.format(name=proof.seen.name, going=going, all=len(proof.chosen))
        return ", ".join(filter(None, (words, self.get_state_word(proof.state), translate_text(proof.sentence))))

    def get_state_word(self, state: State | None) -> str:
        """How a photo ended, in a word; nothing before that."""
        return {
            State.DONE: self.tr("Cleaned"),
            State.UNTOUCHED: self.tr("Copied"),
            State.SKIPPED: self.tr("Skipped"),
            State.FAILED: self.tr("Failed"),
        }.get(state or State.SAVING, "")

    def _on_reset(self) -> None:
        self.beginResetModel()
        self._count = 0
        self.endResetModel()

    def _on_added(self, row: int) -> None:
        self.beginInsertRows(QModelIndex(), row, row)
        self._count = row + 1
        self.endInsertRows()
