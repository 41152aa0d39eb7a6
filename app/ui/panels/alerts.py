"""What tells the person something in a sentence, over what it lies on; it moves nothing and never stops the work."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QEvent, QObject, QRect, Qt, QTimer, pyqtSignal
from PyQt5.QtWidgets import QApplication, QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from app.core.languages import translate_text
from app.core.notices import Notice, Tone
from app.ui.widgets import theme
from app.ui.widgets.folders import show_in_folder
from app.ui.widgets.icons import draw_pixmap, make_flat_icon
from app.ui.widgets.placing import choose_place
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette

_INFO_SECONDS = 8
_WIDEST = 620
_BESIDE = 110
"""What icon and button take beside the words."""
_GAP = 16
"""To the edges of what it lies over, logical pixels."""


class AlertBar(Retranslated, QFrame):
    """One notice at a time, at the top of its parent or at the bottom; a new one replaces it.

    It lies where it covers least of what `find_taken` says, in the coordinates of the parent. Information goes away by
    itself, the rest when it is dismissed or no longer true.
    """

    dismissed = pyqtSignal()

    def __init__(
        self, palette: Palette, parent: QWidget, *, find_taken: Callable[[], list[QRect]] = list[QRect]
    ) -> None:
        super().__init__(parent)
        self._over, self._find_taken = parent, find_taken
        self._palette = palette
        self._notice: Notice | None = None
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._copy = QPushButton(self)
        self._folder = QPushButton(self)
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
        self._folder.setVisible(notice.path is not None)
        self.setProperty("tone", notice.tone.value)
        self._restyle()
        self._place()
        self.show()
        self.raise_()
        self._timer.stop()
        if notice.tone is Tone.INFO:
            self._timer.start(_INFO_SECONDS * 1000)

    def dismiss(self) -> None:
        self._timer.stop()
        self._notice = None
        self.hide()
        self.dismissed.emit()

    def forget(self, *tones: Tone) -> None:
        """What was said in one of these tones is no longer true."""
        if self._notice is not None and self._notice.tone in tones:
            self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when what it lies over has another size."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self._restyle()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Message"))
        self._copy.setText(self.tr("Copy details"))
        self._copy.setAccessibleName(self.tr("Copy details for a report"))
        self._folder.setText(self.tr("Show in folder"))
        self._close.setAccessibleName(self.tr("Dismiss message"))
        self._close.setToolTip(self.tr("Dismiss"))
        if self._notice is not None:
            self._show_words(self._notice)
            self._place()

    def _place(self) -> None:
        """As wide as the words need, in the middle of the upper edge, or of the lower one."""
        room = self._over.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        width = max(1, min(words + _BESIDE, _WIDEST, room.width()))
        height = min(self.heightForWidth(width), room.height())
        upper = QRect(room.center().x() - width // 2, room.top(), width, height)
        lower = upper.translated(0, room.height() - height)
        self.setGeometry(choose_place((upper, lower), self._find_taken()))

    def _set_up(self) -> None:
        self.setObjectName("alert")
        self._over.installEventFilter(self)
        self._text.setObjectName("alertText")
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._copy.clicked.connect(self._on_copy)
        self._folder.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._folder.clicked.connect(self._on_folder)
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.dismiss)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        layout = QGridLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.setHorizontalSpacing(10)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 0, 1)
        layout.addWidget(self._close, 0, 2, Qt.AlignmentFlag.AlignTop)
        for button in (self._copy, self._folder):
            layout.addWidget(button, 1, 1, 1, 2, Qt.AlignmentFlag.AlignRight)
        self.retranslate()
        self.hide()

    def _show_words(self, notice: Notice) -> None:
        words = translate_text(notice.text)
        self._text.setText(words)
        self.setAccessibleDescription(words)

    def _on_copy(self) -> None:
        if self._notice is not None:
            QApplication.clipboard().setText(f"{self._notice.text}\n\n{self._notice.details}")

    def _on_folder(self) -> None:
        if self._notice is not None and self._notice.path is not None:
            show_in_folder(self._notice.path)

    def _restyle(self) -> None:
        tone = self._notice.tone if self._notice else Tone.INFO
        colors = {Tone.INFO: self._palette.accent_text, Tone.WARNING: self._palette.warning}
        color = colors.get(tone, self._palette.danger)
        self._icon.setPixmap(draw_pixmap(tone.value, color, size=20, ratio=self.devicePixelRatioF()))
        self._close.setIcon(make_flat_icon("close", self._palette.text))
        theme.restyle(self)
