"""The canvas: shows the document through a view and turns mouse, wheel, keys and pen into touches of a tool."""

from __future__ import annotations

import math

from PyQt5.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, pyqtSignal
from PyQt5.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTabletEvent,
    QWheelEvent,
)
from PyQt5.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from app.core.editor import Editor
from app.core.findings import Findings
from app.ui.gestures import wheel_notches, wheel_pixels
from app.ui.layers import Layers
from app.ui.overlays import paint_badge, paint_frame, paint_outline, paint_ring
from app.ui.theme import Palette
from app.ui.tools.base import Touch
from app.ui.tools.toolbox import ToolBox
from app.ui.view_transform import ViewTransform, centred, fitted, next_step
from inpainting.geometry import Box, Extent

_FIT_BORDER = 24
_PAN_STEP = 64
_PAINT_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
_PAN_KEYS = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


class Canvas(QWidget):
    """A view on the document with the tool in hand. Positions given to others are in picture coordinates."""

    view_changed = pyqtSignal()
    """Zoomed or panned."""

    pointer_moved = pyqtSignal(object)
    """(x, y) of the pixel under the pointer, or None when it left the picture."""

    def __init__(
        self, editor: Editor, findings: Findings, *, toolbox: ToolBox, palette: Palette, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = editor.document
        self._editor = editor
        self._toolbox = toolbox
        self._layers = Layers(editor.document, findings, editor.preview, palette, self)
        self._palette = palette
        self._view = ViewTransform()
        self._fits = True
        self._pointer: QPointF | None = None
        self._pan_from: QPointF | None = None
        self._drawing: Qt.MouseButton | None = None
        self._space = False
        self._original = False
        self._drop_hint = False
        self._pressure = 1.0
        self._ring_drawn = QRect()
        self._set_up()

    @property
    def view(self) -> ViewTransform:
        return self._view

    @property
    def zoom(self) -> float:
        """Device pixels per picture pixel: 1.0 is 100 %."""
        return self._view.scale

    @property
    def shows_original(self) -> bool:
        return self._original

    def sizeHint(self) -> QSize:
        return QSize(960, 640)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self._layers.set_palette(palette)
        self.update()

    def set_original_shown(self, shown: bool) -> None:
        """Show the picture as it was opened, without the mask, for as long as somebody holds a key."""
        if shown != self._original and (self._document.has_photo or not shown):
            self._original = shown
            if not shown:
                self._layers.forget_original()
            self.update()

    def set_drop_hint(self, shown: bool) -> None:
        """A frame that says: let go here."""
        self._drop_hint = shown
        self.update()

    def fit(self) -> None:
        """The whole picture in the window, again whenever the window changes, until something else is chosen."""
        self._fits = True
        ratio = self.devicePixelRatioF()
        border = round(_FIT_BORDER * ratio)
        self._set_view(fitted(self._document.extent, self._window(), border=border, largest=max(1, int(ratio))))

    def show_actual_size(self) -> None:
        """One pixel of the picture on one pixel of the screen."""
        if self._fits and self._pointer is None:
            self._fits = False
            self._set_view(centred(self._document.extent, self._window(), scale=1.0))
        else:
            self._zoom_to(1.0, self._anchor())

    def zoom_in(self) -> None:
        self._zoom_to(next_step(self.zoom, larger=True), self._anchor())

    def zoom_out(self) -> None:
        self._zoom_to(next_step(self.zoom, larger=False), self._anchor())

    def abandon_gesture(self) -> bool:
        """Give up the drag that is on its way; says whether there was one."""
        if self._drawing is None:
            return False
        self._drawing = None
        self._toolbox.current.abandon()
        self.update()
        return True

    def to_window(self, x: float, y: float) -> QPointF:
        """Where a picture point lies in this widget (logical pixels)."""
        return QPointF(*self._view.to_window(x, y)) / self.devicePixelRatioF()

    def to_picture(self, position: QPointF) -> tuple[float, float]:
        """Which picture point lies under a point of this widget (logical pixels)."""
        ratio = self.devicePixelRatioF()
        return self._view.to_picture(position.x() * ratio, position.y() * ratio)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        for rect in event.region().rects():
            clip = Box(
                math.floor(rect.left() * ratio),
                math.floor(rect.top() * ratio),
                math.ceil((rect.right() + 1) * ratio),
                math.ceil((rect.bottom() + 1) * ratio),
            )
            self._layers.paint(painter, clip, self._view, original=self._original)
        painter.resetTransform()
        self._paint_overlays(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit()
        else:
            self._set_view(self._view)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._move_pointer(event.localPos())
        if self._drawing is not None or self._pan_from is not None or not self._document.has_photo:
            return
        if self._starts_pan(event):
            self._pan_from = event.localPos()
        elif self._editor.can_edit and not self._original and event.button() in _PAINT_BUTTONS:
            self._drawing = event.button()
            self._toolbox.current.press(self._touch(event))
            self._update_outline()
        self._update_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None:
            delta = (event.localPos() - self._pan_from) * self.devicePixelRatioF()
            self._pan_from = event.localPos()
            self._pan(delta.x(), delta.y())
        elif self._drawing is not None:
            self._toolbox.current.drag(self._touch(event))
            self._update_outline()
        self._move_pointer(event.localPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None and not event.buttons() & ~event.button():
            self._pan_from = None
        elif event.button() == self._drawing:
            self._toolbox.current.release(self._touch(event))
            self._drawing = None
            self.update()
        self._update_cursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = wheel_notches(event)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._toolbox.turn(notches)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_to(self.zoom * 2 ** (notches / 3), event.position())
        else:
            move = wheel_pixels(event) * self.devicePixelRatioF()
            self._pan(move.x(), move.y())
        event.accept()

    def tabletEvent(self, event: QTabletEvent) -> None:
        self._pressure = event.pressure() if event.type() != QEvent.Type.TabletRelease else self._pressure
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _PAN_KEYS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Space:
            self._space = True
            self._update_cursor()
        elif step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._pan(step[0] * _PAN_STEP, step[1] * _PAN_STEP)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._update_cursor()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space = False
        self._update_cursor()
        super().focusOutEvent(event)

    def enterEvent(self, event: QEvent) -> None:
        if isinstance(event, QEnterEvent):
            self._move_pointer(event.localPos())
        self._update_cursor()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self._update_ring()
        self.pointer_moved.emit(None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_to(self.zoom * (1 + event.value()), event.localPos())
            return True
        if isinstance(event, QGestureEvent):
            return self._pinch(event)
        return bool(super().event(event))

    def _set_up(self) -> None:
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 180)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._layers.stale.connect(self._on_stale)
        self._document.photo_replaced.connect(self._on_photo_replaced)
        self._toolbox.tool_changed.connect(self._on_tool_changed)
        self._toolbox.size_changed.connect(self._update_ring)
        self._editor.state_changed.connect(self._update_cursor)
        self._editor.preview.changed.connect(lambda: self.update())

    def _on_photo_replaced(self) -> None:
        self._drawing = None
        self._original = False
        self.fit()
        self._update_cursor()

    def _on_stale(self, box: Box) -> None:
        if not self._original:
            self.update(self._widget_rect(self._view.window_box(box), border=2))

    def _on_tool_changed(self) -> None:
        self._drawing = None
        self.update()
        self._update_cursor()

    def _window(self) -> Extent:
        ratio = self.devicePixelRatioF()
        return Extent(round(self.width() * ratio), round(self.height() * ratio))

    def _anchor(self) -> QPointF:
        """What stays in place when zooming by key: what the pointer is on, or the middle."""
        return self._pointer if self._pointer is not None else QPointF(self.rect().center())

    def _set_view(self, view: ViewTransform) -> None:
        view = view.held(self._document.extent, self._window())
        if view != self._view:
            self._view = view
            self.update()
            self.view_changed.emit()

    def _zoom_to(self, scale: float, anchor: QPointF) -> None:
        if self._document.has_photo:
            self._fits = False
            ratio = self.devicePixelRatioF()
            self._set_view(self._view.zoomed(scale, x=anchor.x() * ratio, y=anchor.y() * ratio))

    def _pan(self, dx: float, dy: float) -> None:
        """Move the picture by device pixels."""
        if self._document.has_photo:
            before = self._view
            self._set_view(self._view.moved(dx, dy))
            self._fits = self._fits and self._view == before

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        self._zoom_to(self.zoom * pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint())))
        return True

    def _starts_pan(self, event: QMouseEvent) -> bool:
        left = event.button() == Qt.MouseButton.LeftButton
        return event.button() == Qt.MouseButton.MiddleButton or (left and (self._space or self._toolbox.current.pans))

    def _touch(self, event: QMouseEvent) -> Touch:
        by_pen = event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
        pressure = 0.2 + 0.8 * self._pressure if by_pen else 1.0
        return Touch(
            self.to_picture(event.localPos()),
            self._toolbox.size / 2 * pressure,
            erase=self._drawing == Qt.MouseButton.RightButton
            or bool(event.modifiers() & Qt.KeyboardModifier.AltModifier),
            straight=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier),
            pixel=1 / self._view.scale,
        )

    def _move_pointer(self, position: QPointF) -> None:
        self._pointer = position
        self._update_ring()
        x, y = (math.floor(value) for value in self.to_picture(position))
        extent = self._document.extent
        inside = 0 <= x < extent.width and 0 <= y < extent.height
        self.pointer_moved.emit((x, y) if inside else None)

    def _shows_ring(self) -> bool:
        free = self._editor.can_edit and not self._space and self._pan_from is None and not self._original
        return free and self._toolbox.current.has_size and self._pointer is not None

    def _ring_radius(self) -> float:
        return self._toolbox.size / 2 * self.zoom / self.devicePixelRatioF()

    def _update_ring(self) -> None:
        """Repaint where the ring was and where it is now."""
        ring = QRect()
        if self._shows_ring() and self._pointer is not None:
            reach = self._ring_radius() + 4
            corner = self._pointer - QPointF(reach, reach)
            ring = QRectF(corner.x(), corner.y(), 2 * reach, 2 * reach).toAlignedRect()
        for rect in (self._ring_drawn, ring):
            if not rect.isEmpty():
                self.update(rect)
        self._ring_drawn = ring

    def _update_outline(self) -> None:
        if self._toolbox.current.outline() is not None:
            self.update()

    def _update_cursor(self) -> None:
        self._update_ring()
        self.setCursor(self._cursor())

    def _cursor(self) -> Qt.CursorShape:
        if not self._document.has_photo:
            return Qt.CursorShape.ArrowCursor
        if self._pan_from is not None:
            return Qt.CursorShape.ClosedHandCursor
        if self._space or self._toolbox.current.pans:
            return Qt.CursorShape.OpenHandCursor
        if not self._editor.can_edit:
            return Qt.CursorShape.ForbiddenCursor
        wide = self._toolbox.current.has_size and self._ring_radius() >= 4
        return Qt.CursorShape.BlankCursor if wide else Qt.CursorShape.CrossCursor

    def _widget_rect(self, box: Box, *, border: int) -> QRect:
        """The logical pixels that touch the device pixels of `box`, with a border."""
        ratio = self.devicePixelRatioF()
        left, top = math.floor(box.x0 / ratio) - border, math.floor(box.y0 / ratio) - border
        right, bottom = math.ceil(box.x1 / ratio) + border, math.ceil(box.y1 / ratio) + border
        return QRect(QPoint(left, top), QPoint(right, bottom)).intersected(self.rect())

    def _paint_overlays(self, painter: QPainter) -> None:
        if self._shows_ring() and self._pointer is not None:
            erases = self._toolbox.current.erases or self._drawing == Qt.MouseButton.RightButton
            paint_ring(painter, self._pointer, max(self._ring_radius(), 2.0), dashed=erases)
        outline = self._toolbox.current.outline()
        if outline is not None:
            paint_outline(painter, outline, view=self._view, ratio=self.devicePixelRatioF())
        if self._original or self._layers.shows_draft:
            paint_badge(painter, self.tr("Original") if self._original else self.tr("Draft"))
        if self._drop_hint:
            paint_frame(painter, self.rect(), QColor(self._palette.accent))
