"""What is drawn where the pointer is: the ring of the brush and the cross of the keyboard; knows what to repaint."""

from __future__ import annotations

import math

from PyQt5.QtCore import QPointF, QRectF
from PyQt5.QtGui import QPainter, QRegion
from PyQt5.QtWidgets import QWidget

from app.ui.canvas.overlays import CROSS_REACH, paint_cross, paint_ring

_BORDER = 4
_SMALL = 48
_LONGEST_PIECE = 36


class PointerMark:
    """The mark of one widget; sizes are logical pixels."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._drawn = QRegion()
        self._centre: QPointF | None = None
        self._radius: float | None = None
        self._cross = False

    def place(self, centre: QPointF | None, *, radius: float | None, cross: bool) -> None:
        """Show a ring (unless `radius` is None) and perhaps a cross round `centre`, or nothing at all."""
        self._centre, self._radius, self._cross = centre, radius, cross
        region = QRegion()
        if centre is not None and radius is not None:
            region = compute_rim(centre, radius)
        if centre is not None and cross:
            region = region.united(QRegion(_make_square(centre, CROSS_REACH + _BORDER).toAlignedRect()))
        self._widget.update(region.united(self._drawn))
        self._drawn = region

    def paint(self, painter: QPainter, *, dashed: bool) -> None:
        if self._centre is not None and self._radius is not None:
            paint_ring(painter, self._centre, self._radius, dashed=dashed)
        if self._centre is not None and self._cross:
            paint_cross(painter, self._centre)


def compute_rim(centre: QPointF, radius: float) -> QRegion:
    """Boxes that cover the line of a ring; of a large one little of what is inside, for that need not be repainted."""
    if radius < _SMALL:
        return QRegion(_make_square(centre, radius + _BORDER).toAlignedRect())
    pieces = math.ceil(2 * math.pi * radius / max(_LONGEST_PIECE, radius / 4))
    region = QRegion()
    for piece in range(pieces):
        first, second = (_on_circle(centre, radius, turn / pieces) for turn in (piece, piece + 1))
        box = QRectF(first, second).normalized().adjusted(-_BORDER, -_BORDER, _BORDER, _BORDER)
        bulge = radius * (1 - math.cos(math.pi / pieces))
        region = region.united(QRegion(box.adjusted(-bulge, -bulge, bulge, bulge).toAlignedRect()))
    return region


def _on_circle(centre: QPointF, radius: float, turn: float) -> QPointF:
    angle = 2 * math.pi * turn
    return centre + QPointF(math.cos(angle), math.sin(angle)) * radius


def _make_square(centre: QPointF, reach: float) -> QRectF:
    return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
