"""A row of switches, one for each class that was found: off, and nothing of that class goes. Keeps no choice."""

from __future__ import annotations

from PyQt5.QtWidgets import QHBoxLayout, QWidget

from app.core.batch.review import BatchReview
from app.ui.panels.class_buttons import make_class_buttons
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.words import get_class_word
from inpainting.detection.classes import ALL_CLASSES


class ClassFilters(Retranslated, QWidget):
    """Shows the classes of a review with their numbers."""

    def __init__(self, review: BatchReview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self.buttons = make_class_buttons(self, review.set_class, ALL_CLASSES)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in self.buttons.values():
            row.addWidget(button)
        review.changed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        self._show()

    def _show(self) -> None:
        counts = self._review.counts
        for label, button in self.buttons.items():
            button.setVisible(label in counts)
            button.setEnabled(self._review.can_edit)
            button.setChecked(self._review.is_class_on(label))
            button.setText(f" {get_class_word(label)}  {counts.get(label, 0)}")
            button.setAccessibleName(self.tr("Remove: {name}").format(name=get_class_word(label)))
