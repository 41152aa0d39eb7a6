"""The scrubber: where in the clip the person is, where shots begin, what is painted and what there is to compare."""

from __future__ import annotations

from PyQt5.QtCore import QPointF, QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PyQt5.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from app.core.video.session import VideoSession
from app.ui.finding_marks import COLOURS
from app.ui.retranslated import Retranslated
from app.ui.theme import Palette

_EDGE = 10
_HEIGHT = 40
_GROOVE = 22


class Timeline(Retranslated, QAbstractSlider):
    """Its value is the wanted frame. Thin lines are cuts, dots painted frames, bars below where ticked tracks are."""

    def __init__(self, session: VideoSession, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._palette = palette
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._on_value)
        session.opened.connect(self._on_opened)
        session.player.moved.connect(self._on_moved)
        for signal in (session.changed, session.tracks_changed, session.painted):
            signal.connect(self.update)
        self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(self.tr("Arrow keys step through the frames, Space plays."))

    def x_of(self, number: float) -> float:
        """Where a frame lies, in logical pixels."""
        return _EDGE + (self.width() - 2 * _EDGE) * number / max(1, self.maximum())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left to the window, whose keys step through the frames wherever the focus is."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._session.player.pause()
            self.setSliderDown(True)
            self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colors = self._palette
        self._bar(painter, 0, self.maximum(), QColor(colors.pressed), top=_GROOVE - 2, height=4)
        if self.isEnabled():
            self._paint_marks(painter)
            painter.setPen(QPen(QColor(colors.accent if self.hasFocus() else colors.border), 2))
            painter.setBrush(QColor(colors.text))
            painter.drawEllipse(QPointF(self.x_of(self.value()), _GROOVE), 7, 7)

    def _paint_marks(self, painter: QPainter) -> None:
        colors, session = self._palette, self._session
        after = session.player.after
        if after is not None:
            self._bar(painter, after.frames.start, after.frames.stop - 1, QColor(colors.success), _GROOVE - 2, 4)
        for track in session.found:
            if track.chosen:
                self._bar(painter, track.first, track.last, QColor(COLOURS[track.label]), _GROOVE + 10, 4)
        painter.setBrush(QColor(colors.muted))
        for number in session.cuts:
            painter.drawRect(QRectF(self.x_of(number) - 0.75, _GROOVE - 14, 1.5, 22))
        painter.setBrush(QColor(colors.mask))
        for number in session.painting.packed:
            painter.drawEllipse(QPointF(self.x_of(number), _GROOVE - 13), 3.5, 3.5)

    def _bar(self, painter: QPainter, first: int, last: int, color: QColor, top: float, height: float) -> None:
        left = self.x_of(first)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(left, top, max(2.0, self.x_of(last) - left), height), 2, 2)

    def _go(self, event: QMouseEvent) -> None:
        share = (event.localPos().x() - _EDGE) / max(1, self.width() - 2 * _EDGE)
        self.setValue(round(share * self.maximum()))

    def _on_value(self, number: int) -> None:
        if number != self._session.player.number:
            self._session.player.go(number)

    def _on_opened(self) -> None:
        clip = self._session.clip
        self.setEnabled(clip is not None)
        self.setRange(0, 0 if clip is None else clip.frames - 1)

    def _on_moved(self) -> None:
        self.setValue(self._session.player.number)
        self.update()
