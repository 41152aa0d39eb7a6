"""Wheel, pinch and drag over a widget as moves of a viewport, whatever mouse, pad or screen they come from."""

from __future__ import annotations

from PyQt5.QtCore import QEvent, QObject, QPointF, Qt, pyqtSignal
from PyQt5.QtGui import QNativeGestureEvent, QWheelEvent
from PyQt5.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from app.ui.canvas.gestures import read_wheel_notches, read_wheel_pixels
from app.ui.canvas.viewport import Viewport


class Navigation(QObject):
    """The hands on one viewport; `widget` shows what it shows, at the same place in its own coordinates."""

    pinched = pyqtSignal()
    """Two fingers zoom: what one of them began was not meant."""

    def __init__(self, viewport: Viewport, widget: QWidget) -> None:
        super().__init__(widget)
        self._viewport = viewport
        self._widget = widget
        self._from: QPointF | None = None
        self._is_second = False
        widget.grabGesture(Qt.GestureType.PinchGesture)
        widget.installEventFilter(self)

    @property
    def is_panning(self) -> bool:
        """Whether a drag moves the picture."""
        return self._from is not None

    def start_pan(self, position: QPointF) -> None:
        """A press that moves the view; the second of a double click shows the actual size, or all of the picture."""
        self._from = position
        if self._is_second:
            self._viewport.toggle_actual_size(position)

    def pan_to(self, position: QPointF) -> None:
        if self._from is not None:
            self._viewport.pan(position - self._from)
            self._from = position

    def end_pan(self) -> None:
        self._from = None

    def turn(self, event: QWheelEvent) -> None:
        """A wheel or two fingers on a pad: zoom with Ctrl, else move; or the other way round."""
        if bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) != self._viewport.wheel_zooms:
            self._viewport.zoom_to(self._viewport.zoom * 2 ** (read_wheel_notches(event) / 3), event.position())
        else:
            self._viewport.pan(read_wheel_pixels(event))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Zoom by a pinch on a pad or a screen; keep in mind which press is the second of a double click."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._is_second = event.type() == QEvent.Type.MouseButtonDblClick
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.pinched.emit()
            self._viewport.zoom_to(self._viewport.zoom * (1 + event.value()), event.localPos())
            return True
        pinch = event.gesture(Qt.GestureType.PinchGesture) if isinstance(event, QGestureEvent) else None
        if isinstance(pinch, QPinchGesture):
            self._pinch(pinch)
            return True
        return super().eventFilter(watched, event)

    def _pinch(self, pinch: QPinchGesture) -> None:
        self.pinched.emit()
        centre = self._widget.mapFromGlobal(pinch.centerPoint().toPoint())
        if not pinch.lastCenterPoint().isNull():
            self._viewport.pan(pinch.centerPoint() - pinch.lastCenterPoint())
        self._viewport.zoom_to(self._viewport.zoom * pinch.scaleFactor(), QPointF(centre))
