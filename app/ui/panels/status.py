"""The line at the bottom: what the engine does, how far it is, and where one looks in the picture."""

from __future__ import annotations

import html

from PyQt5.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PyQt5.QtGui import QStatusTipEvent
from PyQt5.QtWidgets import QLabel, QProgressBar, QStatusBar, QWidget

from app.core.document.editor import Editor
from app.core.document.remover import EngineState
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette
from app.ui.widgets.words import format_percent
from inpainting.engine.geometry import Extent

_PROGRESS_STEPS = 1000


class StatusLine(Retranslated, QStatusBar):
    """Shows the editor's state on the left and facts of the view on the right."""

    def __init__(self, editor: Editor, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._palette = palette
        self._busy = self._hint = ""
        self._state = QLabel(self)
        self.progress = QProgressBar(self)
        self._pointer, self._selected, self._extent, self._zoom = (QLabel(self) for _ in range(4))
        self._fraction, self._shown_zoom = 0.0, 0.0
        self._set_up()
        self.retranslate()

    @property
    def state_text(self) -> str:
        """What is said on the left, as plain words."""
        return self._choose_words()[0]

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self._show_state()

    def set_busy(self, words: str) -> None:
        """Name other work in the background, such as saving; empty when it is over."""
        self._busy = words
        self._show_state()

    def show_hint(self, words: str) -> None:
        """Say what a button is for while the pointer is on it; what goes on is more important."""
        self._hint = words
        self._show_state()

    def show_pointer(self, position: object) -> None:
        self._pointer.setText(f"{position[0]}, {position[1]}" if isinstance(position, tuple) else "")

    def show_selected(self, fraction: float) -> None:
        self._fraction = fraction
        self._selected.setText(format_selected(fraction))

    def show_extent(self, extent: Extent) -> None:
        self._extent.setText(f"{extent.width} × {extent.height}" if extent.width else "")

    def show_zoom(self, zoom: float) -> None:
        """1.0 is 100 %; 0 says that there is no picture."""
        self._shown_zoom = zoom
        self._zoom.setText(format_percent(zoom) if zoom else "")

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Status"))
        self.progress.setAccessibleName(self.tr("Progress of the removal"))
        self._pointer.setAccessibleName(self.tr("Position"))
        self._selected.setAccessibleName(self.tr("Selected"))
        self._extent.setAccessibleName(self.tr("Size of the picture"))
        self._zoom.setAccessibleName(self.tr("Zoom"))
        self.show_selected(self._fraction)
        self.show_zoom(self._shown_zoom)
        self._show_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hints that come to the window go into the line of the state, not over it and its progress."""
        if isinstance(event, QStatusTipEvent):
            self.show_hint(event.tip())
            return True
        return super().eventFilter(watched, event)

    def _set_up(self) -> None:
        self.setSizeGripEnabled(False)
        self.progress.setRange(0, _PROGRESS_STEPS)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(180)
        self.progress.hide()
        self._pointer.setMinimumWidth(92)
        self._pointer.setAlignment(Qt.Alignment(Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(self._state)
        self.addWidget(self.progress)
        for label in (self._pointer, self._selected, self._extent, self._zoom):
            self.addPermanentWidget(label)
        self._editor.state_changed.connect(self._show_state)
        self._editor.progressed.connect(self._on_progressed)

    def _on_progressed(self, progress: float) -> None:
        self.progress.setRange(0, _PROGRESS_STEPS)
        self.progress.setValue(round(progress * _PROGRESS_STEPS))

    def _show_state(self) -> None:
        words, color = self._choose_words()
        shown = html.escape(self._hint if self._hint and not self._is_busy else words)
        self._state.setText(f'<span style="color: {color}">●</span>&nbsp;&nbsp;{shown}')
        self._state.setAccessibleName(words)
        if self._editor.is_removing != self.progress.isVisibleTo(self):
            self.progress.setRange(0, 0 if self._editor.is_removing else _PROGRESS_STEPS)
            self.progress.setVisible(self._editor.is_removing)

    @property
    def _is_busy(self) -> bool:
        return bool(self._busy) or self._editor.is_removing

    def _choose_words(self) -> tuple[str, str]:
        """What goes on, and the colour of the dot before it."""
        editor, palette = self._editor, self._palette
        if editor.is_cancelling:
            return self.tr("Cancelling…"), palette.warning
        if editor.is_varying and editor.engine_state is not EngineState.LOADING:
            return self.tr("Making other fills…"), palette.accent
        if editor.is_removing and editor.engine_state is not EngineState.LOADING:
            return self.tr("Removing…"), palette.accent
        if self._busy:
            return self._busy, palette.accent
        return {
            EngineState.NOT_LOADED: (self.tr("Starting…"), palette.muted),
            EngineState.LOADING: (self.tr("Getting ready…"), palette.warning),
            EngineState.READY: (self.tr("Ready"), palette.success),
            EngineState.FAILED: (self.tr("Not ready: a part could not be loaded"), palette.danger),
        }[editor.engine_state]


def format_selected(fraction: float) -> str:
    """The share of the picture inside the mask, with as many digits as fit its size; empty for none."""
    if fraction == 0:
        return ""
    percent = QLocale().toString(fraction * 100, "f", 2 if fraction < 0.01 else 1)
    return QCoreApplication.translate("StatusLine", "{percent}% selected").format(percent=percent)
