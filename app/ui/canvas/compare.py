"""Before and after: the canvas alone, under a divider, or beside the picture as it was; always the same canvas."""

from __future__ import annotations

from enum import Enum

from PyQt5.QtCore import QPointF, QRect, Qt, pyqtSignal
from PyQt5.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PyQt5.QtWidgets import QHBoxLayout, QWidget

from app.core.document.document import Document
from app.ui.canvas.canvas import Canvas
from app.ui.canvas.divider import Divider
from app.ui.canvas.navigation import Navigation
from app.ui.canvas.overlays import CROSS_REACH, paint_badge, paint_cross
from app.ui.canvas.view_transform import compute_device_box
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette

_GAP = 2


class Comparison(Enum):
    """How the picture as it was opened is shown beside the present one."""

    OFF = "off"
    DIVIDER = "divider"
    SIDE_BY_SIDE = "side by side"


class ComparisonArea(QWidget):
    """Holds the canvas and what a comparison adds to it."""

    changed = pyqtSignal()
    """Another comparison, or none."""

    def __init__(self, canvas: Canvas, document: Document, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._comparison, self._narrowest = Comparison.OFF, canvas.minimumWidth()
        self.before = BeforeView(canvas, document, self)
        self.divider = Divider(canvas, palette)
        self.before.hide()
        self.divider.hide()
        self.divider.moved.connect(canvas.sides.set_split)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self.before, 1)
        layout.addWidget(canvas, 1)

    @property
    def comparison(self) -> Comparison:
        return self._comparison

    def set_comparison(self, comparison: Comparison) -> None:
        if comparison is self._comparison:
            return
        self._comparison = comparison
        divided = comparison is Comparison.DIVIDER
        beside = comparison is Comparison.SIDE_BY_SIDE
        self._canvas.setMinimumWidth(self._narrowest // 2 if beside else self._narrowest)
        self.before.setVisible(beside)
        self.divider.setVisible(divided)
        self._canvas.sides.set_after(beside)
        self._canvas.sides.set_split(self.divider.share if divided else None)
        if comparison is Comparison.OFF:
            self._canvas.layers.forget_original()
        self.changed.emit()

    def leave(self) -> bool:
        """Back to the canvas alone; says whether there was a comparison."""
        was_on = self._comparison is not Comparison.OFF
        self.set_comparison(Comparison.OFF)
        return was_on

    def set_palette(self, palette: Palette) -> None:
        self.divider.set_palette(palette)


class BeforeView(Retranslated, QWidget):
    """The picture as it was opened, seen through the view of a canvas of the same size; dragging moves both."""

    def __init__(self, canvas: Canvas, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._navigation = Navigation(canvas.viewport, self)
        self._cross: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        canvas.view_changed.connect(lambda: self.update())
        canvas.pointer_moved.connect(self._on_pointer)
        document.photo_replaced.connect(lambda: self.update())
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Before"))
        self.setAccessibleDescription(self.tr("The picture as it was opened; dragging moves both sides."))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        clip = compute_device_box(event.rect(), ratio)
        self._canvas.layers.paint(painter, clip, self._canvas.view, original=True, bare=True)
        painter.resetTransform()
        if self._cross is not None:
            paint_cross(painter, self._cross)
        paint_badge(painter, self.tr("Before"), self.rect())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._navigation.turn(event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._navigation.start_pan(event.localPos())
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._navigation.pan_to(event.localPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._navigation.end_pan()
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _on_pointer(self, position: object) -> None:
        """Show where in the picture the canvas's pointer is."""
        if not self.isVisible():
            return
        for centre in (self._cross, self._canvas.pointer if position is not None else None):
            if centre is not None:
                self.update(_surround(centre))
            self._cross = centre


def _surround(centre: QPointF) -> QRect:
    reach = CROSS_REACH + 4
    return QRect(round(centre.x()) - reach, round(centre.y()) - reach, 2 * reach, 2 * reach)
