"""Small things drawn over the picture that are part of a gesture or a hint: ring, outline, badge, frame."""

from __future__ import annotations

from PyQt5.QtCore import QPointF, QRect, QRectF, Qt
from PyQt5.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from app.ui.canvas.view_transform import ViewTransform

CROSS_REACH = 14
"""How far the cross of the keyboard reaches from its middle, logical pixels."""

_CHECK = 8
"""A side of a square behind what is transparent, logical pixels."""
_DARK, _BRIGHT = QColor(0, 0, 0, 150), QColor(255, 255, 255, 235)


def paint_ring(painter: QPainter, centre: QPointF, radius: float, *, dashed: bool) -> None:
    """A circle that can be seen on any picture: bright on dark; dashed where the brush takes out of the mask."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush())
    painter.setPen(QPen(_DARK, 3.0))
    painter.drawEllipse(centre, radius, radius)
    painter.setPen(_make_bright_pen(1.3, dashed=dashed))
    painter.drawEllipse(centre, radius, radius)


def paint_cross(painter: QPainter, centre: QPointF) -> None:
    """A cross that leaves its middle free: where the keyboard's cursor is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for pen in (QPen(_DARK, 4.0), _make_bright_pen(2.0, dashed=False)):
        painter.setPen(pen)
        for way in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
            painter.drawLine(centre + way * 4, centre + way * CROSS_REACH)


def paint_outline(painter: QPainter, outline: QPainterPath, *, view: ViewTransform, ratio: float) -> None:
    """An outline in picture coordinates, as wide at every zoom."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(255, 255, 255, 28))
    painter.translate(view.x / ratio, view.y / ratio)
    painter.scale(view.scale / ratio, view.scale / ratio)
    for pen in (QPen(_DARK, 3.0), _make_bright_pen(1.4, dashed=True)):
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawPath(outline)
        painter.setBrush(QBrush())
    painter.restore()


def paint_checks(painter: QPainter, place: QRect, *, clip: QRect, light: QColor, dark: QColor) -> None:
    """The squares behind what is transparent, in the part `clip` of `place`, from whose corner they are counted.

    `painter` works in device pixels: the squares are as large at every zoom and move with the picture.
    """
    side = _CHECK * max(1, round(painter.device().devicePixelRatioF()))
    tile = QPixmap(2 * side, 2 * side)
    tile.fill(light)
    inner = QPainter(tile)
    inner.fillRect(side, 0, side, side, dark)
    inner.fillRect(0, side, side, side, dark)
    inner.end()
    painter.setBrushOrigin(place.topLeft())
    painter.fillRect(place.intersected(clip), QBrush(tile))


def paint_badge(painter: QPainter, text: str, rect: QRect, *, right: bool = False) -> None:
    """A word in the upper left corner of `rect`, or in the upper right one."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = painter.fontMetrics().horizontalAdvance(text) + 24
    left = rect.right() - 16 - width if right else rect.left() + 16
    place = QRectF(left, rect.top() + 16, width, painter.fontMetrics().height() + 10)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 190))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setPen(QColor("white"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def paint_focus(painter: QPainter, rect: QRect, color: QColor) -> None:
    """A line just inside `rect` that says: keys go here."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(QBrush())
    painter.setPen(QPen(color, 2))
    painter.drawRect(rect.adjusted(1, 1, -1, -1))


def paint_frame(painter: QPainter, rect: QRect, color: QColor) -> None:
    """A rounded frame just inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 3))
    painter.setBrush(QBrush())
    painter.drawRoundedRect(QRectF(rect).adjusted(6, 6, -6, -6), 10, 10)


def _make_bright_pen(width: float, *, dashed: bool) -> QPen:
    pen = QPen(_BRIGHT, width)
    if dashed:
        pen.setDashPattern([4, 3])
    return pen
