"""The line between before and after that lies on a canvas and can be dragged or moved by keys; it shows no picture."""

from __future__ import annotations

from PyQt5.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, pyqtSignal
from PyQt5.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QRegion
from PyQt5.QtWidgets import QWidget

from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette

_WIDTH = 44
_GRIP = 18
_REACH = 4
"""How wide the widget is, how large its round grip, and how far from the line it can be taken (logical pixels)."""

_STEP, _FINE = 0.02, 0.002
_DARK, _BRIGHT = QColor(0, 0, 0, 170), QColor(255, 255, 255)


class Divider(Retranslated, QWidget):
    """Stands at `share` of the width of its canvas; beside line and grip the canvas gets what happens there."""

    moved = pyqtSignal(float)
    """It stands elsewhere now (0..1)."""

    def __init__(self, canvas: QWidget, palette: Palette) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._accent = QColor(palette.accent)
        self._share = 0.5
        self._taken_at: float | None = None
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        canvas.installEventFilter(self)
        self.retranslate()

    @property
    def share(self) -> float:
        return self._share

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Divider between before and after"))
        self.setToolTip(self.tr("Drag, or move it with the arrow keys; a double click centres it"))
        self._settle()

    def set_palette(self, palette: Palette) -> None:
        self._accent = QColor(palette.accent)
        self.update()

    def move_to(self, share: float) -> None:
        """Go to `share` of the width, 0..1."""
        self._share = min(max(share, 0.0), 1.0)
        self._settle()
        self.moved.emit(self._share)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._taken_at = event.localPos().x() - self.width() / 2

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._taken_at is not None:
            x = self.mapToParent(QPoint()).x() + event.localPos().x() - self._taken_at
            self.move_to(x / max(1, self._canvas.width()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._taken_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._taken_at = None
        self.move_to(0.5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        places = {
            Qt.Key.Key_Left: self._share - step,
            Qt.Key.Key_Right: self._share + step,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        else:
            self.move_to(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        for pen in (QPen(_DARK, 4), QPen(_BRIGHT, 2)):
            painter.setPen(pen)
            painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), self.height()))
        rim = QPen(self._accent, 4) if self.hasFocus() else QPen(_DARK, 1.5)
        painter.setPen(rim)
        painter.setBrush(_BRIGHT)
        painter.drawEllipse(middle, _GRIP - 3, _GRIP - 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(40, 40, 40))
        for side in (-1, 1):
            tip, back = middle + QPointF(9 * side, 0), 3.5 * side
            corners = [tip, middle + QPointF(back, -5), middle + QPointF(back, 5)]
            painter.drawPolygon(QPolygonF(corners))

    def _settle(self) -> None:
        """Take the place on the canvas, and no more of it than line and grip."""
        left = round(self._share * self._canvas.width() - _WIDTH / 2)
        self.setGeometry(QRect(QPoint(left, 0), QSize(_WIDTH, self._canvas.height())))
        line = QRectF(_WIDTH / 2 - _REACH, 0, 2 * _REACH, self.height()).toAlignedRect()
        grip = QRect(_WIDTH // 2 - _GRIP, self.height() // 2 - _GRIP, 2 * _GRIP, 2 * _GRIP)
        self.setMask(QRegion(line).united(QRegion(grip, QRegion.RegionType.Ellipse)))
        words = self.tr("{percent}% of the width shows the picture as it was")
        self.setAccessibleDescription(words.format(percent=f"{self._share * 100:.0f}"))
