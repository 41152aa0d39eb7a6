"""Asks how good a new JPEG shall be, and says how large its file will be; encodes nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt5.QtCore import QLocale, Qt
from PyQt5.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QSlider, QSpinBox, QWidget

from app.core.settings import QUALITY_RANGE
from app.ui.widgets.debouncer import Debouncer

Measure = Callable[[int, Callable[[int], None]], None]
"""Called with a quality, tells the second argument later how many bytes a file of it has."""


class QualityDialog(QDialog):
    """A slider, a number and a size; Return saves."""

    def __init__(self, quality: int, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure = measure
        self._is_measuring = self._is_over = False
        self.slider, self.number = QSlider(Qt.Orientation.Horizontal, self), QSpinBox(self)
        self.size_words = QLabel(self)
        self._ask = Debouncer(self._ask_size, self).ask
        self._set_up(quality)

    @property
    def quality(self) -> int:
        """1..100, as JPEG files have it."""
        return self.number.value()

    def _set_up(self, quality: int) -> None:
        self.setWindowTitle(self.tr("JPEG quality"))
        words = QLabel(self.tr("&Quality"), self)
        words.setBuddy(self.slider)
        for control in (self.slider, self.number):
            control.setRange(*QUALITY_RANGE)
            control.setAccessibleName(self.tr("JPEG quality"))
            control.setValue(quality)
        self.slider.setMinimumWidth(240)
        self.slider.valueChanged.connect(self.number.setValue)
        self.number.valueChanged.connect(self.slider.setValue)
        self.number.valueChanged.connect(self._on_chosen)
        self.size_words.setObjectName("muted")
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButtons(standard.Save) | standard.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 18, 20, 14)
        grid.setSpacing(12)
        grid.addWidget(words, 0, 0)
        grid.addWidget(self.slider, 0, 1)
        grid.addWidget(self.number, 0, 2)
        grid.addWidget(self.size_words, 1, 0, 1, 3)
        grid.addWidget(buttons, 2, 0, 1, 3)
        self._on_chosen()

    def done(self, answer: int) -> None:
        self._is_over = True
        super().done(answer)

    def _on_chosen(self) -> None:
        self.size_words.setText(self.tr("Expected size: …"))
        if not self._is_measuring:
            self._ask()

    def _ask_size(self) -> None:
        """One after the other, so that none are made for what the slider has left behind."""
        if not self._is_over:
            self._is_measuring = True
            self._measure(self.quality, partial(self._on_measured, self.quality))

    def _on_measured(self, asked: int, size: int) -> None:
        self._is_measuring = False
        if asked != self.quality:
            self._ask_size()
        elif not self._is_over:
            words = QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
            self.size_words.setText(self.tr("Expected size: {size}").format(size=words))
