"""The bar above the canvas that tells the person something in a sentence; it never stops the work."""

from __future__ import annotations

from PyQt5.QtCore import Qt, QTimer, pyqtSignal
from PyQt5.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.core.languages import translate_text
from app.core.notices import Notice, Tone
from app.ui.widgets import theme
from app.ui.widgets.icons import make_flat_icon, pixmap
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette

_INFO_SECONDS = 8


class AlertBar(Retranslated, QFrame):
    """One notice at a time; a new one replaces it. Information goes away by itself, errors when dismissed."""

    dismissed = pyqtSignal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._notice: Notice | None = None
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._copy = QPushButton(self)
        self._close = QToolButton(self)
        self._timer = QTimer(self)
        self._set_up()

    @property
    def notice(self) -> Notice | None:
        """What is shown now."""
        return self._notice

    def show_notice(self, notice: Notice) -> None:
        self._notice = notice
        self._show_words(notice)
        self._copy.setVisible(bool(notice.details))
        self.setProperty("tone", notice.tone.value)
        self._restyle()
        self.show()
        self._timer.stop()
        if notice.tone is Tone.INFO:
            self._timer.start(_INFO_SECONDS * 1000)

    def dismiss(self) -> None:
        self._timer.stop()
        self._notice = None
        self.hide()
        self.dismissed.emit()

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self._restyle()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Message"))
        self._copy.setText(self.tr("Copy details"))
        self._copy.setAccessibleName(self.tr("Copy details for a report"))
        self._close.setAccessibleName(self.tr("Dismiss message"))
        self._close.setToolTip(self.tr("Dismiss"))
        if self._notice is not None:
            self._show_words(self._notice)

    def _set_up(self) -> None:
        self.setObjectName("alert")
        self._text.setObjectName("alertText")
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._copy.clicked.connect(self._on_copy)
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.dismiss)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._copy)
        layout.addWidget(self._close)
        self.retranslate()
        self.hide()

    def _show_words(self, notice: Notice) -> None:
        words = translate_text(notice.text)
        self._text.setText(words)
        self.setAccessibleDescription(words)

    def _on_copy(self) -> None:
        if self._notice is not None:
            QApplication.clipboard().setText(f"{self._notice.text}\n\n{self._notice.details}")

    def _restyle(self) -> None:
        tone = self._notice.tone if self._notice else Tone.INFO
        colors = {Tone.INFO: self._palette.accent_text, Tone.WARNING: self._palette.warning}
        color = colors.get(tone, self._palette.danger)
        self._icon.setPixmap(pixmap(tone.value, color, size=20, ratio=self.devicePixelRatioF()))
        self._close.setIcon(make_flat_icon("close", self._palette.text))
        theme.restyle(self)
