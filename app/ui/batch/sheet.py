"""The sample sheet: a view of the photos of a review with its keys. The rows are in `sheet_model`."""

from __future__ import annotations

from PyQt5.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from PyQt5.QtWidgets import QFrame, QListView, QWidget

from app.core.batch.review import BatchReview, Proof
from app.ui.batch.sheet_model import CELL, SheetModel
from app.ui.batch.sheet_painter import SheetPainter
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette


class Sheet(Retranslated, QListView):
    """Rows of thumbnails; arrows walk, Space ticks a photo, a click on an outline ticks what it shows."""

    photo_asked = pyqtSignal(str)
    """By Enter or a double click: the person wants to look at this photo at its full size."""

    def __init__(self, review: BatchReview, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SheetModel(review, self)
        self.painter = SheetPainter(review, self.rows, palette, self)
        self.setObjectName("sheet")
        self.setModel(self.rows)
        self.setItemDelegate(self.painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(CELL + QSize(8, 8))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.rowsInserted.connect(self._on_inserted)
        self.activated.connect(self._on_activated)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Photos of the folder"))
        self.viewport().update()

    def _on_activated(self, index: QModelIndex) -> None:
        proof: Proof = index.data(Qt.ItemDataRole.UserRole)
        self.photo_asked.emit(proof.seen.name)

    def set_palette(self, palette: Palette) -> None:
        self.painter.set_palette(palette)
        self.viewport().update()

    def _on_inserted(self) -> None:
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0))
