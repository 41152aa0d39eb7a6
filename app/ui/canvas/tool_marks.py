"""The marks of the tool in hand over the picture: draws them through a view and knows what to repaint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt5.QtCore import QRectF, Qt
from PyQt5.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QRegion, QTransform
from PyQt5.QtWidgets import QWidget

from app.ui.canvas.viewport import Viewport
from app.ui.tools.base import Mark

_BORDER: Final = 4
_CASING, _LINE = QColor(0, 0, 0, 170), QColor(255, 255, 255, 235)
_STROKE = QColor(255, 255, 255, 110)


class ToolMarks:
    """The marks of one widget."""

    def __init__(self, viewport: Viewport, widget: QWidget) -> None:
        self._viewport, self._widget = viewport, widget
        self.marks: Sequence[Mark] = ()
        """What is shown."""

    def show(self, marks: Sequence[Mark]) -> None:
        """Show other marks: what was drawn and what is to be drawn is repainted."""
        if marks or self.marks:
            before = self._find_region()
            self.marks = marks
            self._widget.update(before.united(self._find_region()))

    def paint(self, painter: QPainter) -> None:
        """`painter` works in logical pixels."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self.marks:
            path = self._place(mark)
            if mark.width:
                painter.strokePath(path, self._make_stroke(mark))
            else:
                for pen in _make_pens(mark):
                    painter.setBrush(QBrush())
                    painter.strokePath(path, pen)
        painter.restore()

    def _place(self, mark: Mark) -> QPainterPath:
        """The path of a mark in the widget."""
        view, ratio = self._viewport.view, self._viewport.ratio
        if mark.fixed is not None:
            spot = self._viewport.to_window(mark.fixed.x(), mark.fixed.y())
            return mark.path.translated(spot - mark.fixed)
        scale = view.scale / ratio
        return QTransform(scale, 0, 0, scale, view.x / ratio, view.y / ratio).map(mark.path)

    def _make_stroke(self, mark: Mark) -> QPen:
        width = mark.width * self._viewport.zoom / self._viewport.ratio
        brush = QBrush(_STROKE)
        return QPen(brush, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)

    def _find_region(self) -> QRegion:
        region = QRegion()
        for mark in self.marks:
            more = _BORDER + mark.width / 2 * self._viewport.zoom / self._viewport.ratio
            rect: QRectF = self._place(mark).boundingRect().adjusted(-more, -more, more, more)
            region = region.united(QRegion(rect.toAlignedRect()))
        return region


def _make_pens(mark: Mark) -> list[QPen]:
    """Bright on dark, so that a line is seen on any picture."""
    if mark.faint:
        return [QPen(_CASING, 2.0), QPen(_LINE, 0.8)]
    pens = [QPen(_CASING, 3.2), QPen(_LINE, 1.5)]
    if mark.dashed:
        pens[1].setDashPattern([4, 3])
    return pens
