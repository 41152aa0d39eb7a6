"""A picture in a widget: zoomed, panned, drawn on with mouse, pen and keys. Knows neither the picture nor the tools."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QEvent, QPointF, QRect, QRectF, Qt, pyqtSignal
from PyQt5.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTabletEvent,
    QWheelEvent,
)
from PyQt5.QtWidgets import QWidget

from app.ui.canvas.gestures import read_wheel_notches
from app.ui.canvas.keyboard_cursor import BY_KEY, KeyboardCursor, hold_inside
from app.ui.canvas.navigation import Navigation
from app.ui.canvas.overlays import paint_focus
from app.ui.canvas.pointer_mark import PointerMark
from app.ui.canvas.pointer_samples import PointerSample, compute_width, sample_mouse, sample_pen
from app.ui.canvas.viewport import Viewport
from app.ui.widgets.theme import Palette
from inpainting.engine.geometry import Extent

_EDGE = 24
_SMALLEST_RING = 2.0
_RING_ALONE = 4
"""A ring of at least this radius says where the pointer is without a cursor beside it."""

_DRAWING_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)


class PictureView(QWidget):
    """The base of the canvas and of the view on a clip. Positions in the widget are logical pixels.

    The middle button pans, and so does the left one while Space is held; the left and the right one draw, the tip of
    a pen and its other end, too. With the keyboard's cursor on, arrow keys move it and Space presses.
    """

    view_changed = pyqtSignal()
    """Zoomed or panned."""

    gesture_ended = pyqtSignal()
    """The button of the tool in hand went up, and the tool has done its work."""

    size_turned = pyqtSignal(float)
    """Alt and so many notches of the wheel: the brush is to be larger or smaller."""

    def __init__(
        self, picture: Callable[[], Extent | None], palette: Palette, parent: QWidget | None = None, *, largest: int
    ) -> None:
        """`picture` says how large the picture is, None without one; a small one is shown `largest` times as large."""
        super().__init__(parent)
        self._palette = palette
        self.keyboard = KeyboardCursor(self)
        self.brush_share = 1.0
        """How wide the brush is under the pen, as a share of its full width."""
        self._picture = picture
        self._viewport = Viewport(picture, self, largest=largest)
        self._navigation = Navigation(self._viewport, self)
        self._mark = PointerMark(self)
        self._pointer: QPointF | None = None
        self._drawing: Qt.MouseButton | None = None
        self._space = self._space_was_used = False
        self._focus_hint = False
        self._feels_pressure = True
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._navigation.pinched.connect(self._on_pinched)
        self._viewport.changed.connect(self._on_view_changed)

    @property
    def viewport(self) -> Viewport:
        return self._viewport

    @property
    def pointer(self) -> QPointF | None:
        """Where mouse, pen or keyboard point to."""
        return self._pointer

    @property
    def has_picture(self) -> bool:
        return self._picture() is not None

    @property
    def is_drawing(self) -> bool:
        """Whether the tool in hand is down."""
        return self._drawing is not None

    @property
    def can_draw(self) -> bool:
        """Whether the tool in hand may be used now."""
        raise NotImplementedError

    @property
    def brush_radius(self) -> float | None:
        """Of the tool in hand, in pixels of the picture under full pressure; None for one without a size."""
        raise NotImplementedError

    @property
    def erases(self) -> bool:
        """Whether the tool in hand takes away; its ring is dashed then."""
        raise NotImplementedError

    @property
    def tool_pans(self) -> bool:
        """Whether the tool in hand moves the picture; then keys do so, too."""
        return False

    def begin_drawing(self, sample: PointerSample) -> None:
        """The tool in hand goes down."""
        raise NotImplementedError

    def draw_to(self, sample: PointerSample) -> None:
        """The tool in hand, which is down, is elsewhere."""
        raise NotImplementedError

    def end_drawing(self, sample: PointerSample) -> None:
        """The tool in hand is lifted."""
        raise NotImplementedError

    def abandon_drawing(self) -> None:
        """What the tool in hand began was not meant."""
        raise NotImplementedError

    def paint_picture(self, painter: QPainter, stale: QRect) -> None:
        """Paint at least all of `stale`."""
        raise NotImplementedError

    def paint_overlays(self, painter: QPainter) -> None:
        """Paint what lies over the picture and the pointer's mark."""

    def on_pointer(self, position: QPointF | None) -> None:
        """The pointer is elsewhere; None where it left."""

    def on_space_tapped(self) -> None:
        """Space was held and let go without anything dragged."""

    def choose_cursor(self) -> Qt.CursorShape:
        """The shape of the pointer where the tool in hand is in use: none at all where the ring is large enough."""
        ring = self._compute_ring_radius()
        return Qt.CursorShape.CrossCursor if ring is None or ring < _RING_ALONE else Qt.CursorShape.BlankCursor

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def set_feels_pressure(self, feels: bool) -> None:
        """Whether the brush is thinner under a light pen."""
        self._feels_pressure = feels

    def set_keyboard_cursor(self, on: bool) -> None:
        self.keyboard.set_on(on)
        self.update_mark()

    def abandon_gesture(self) -> bool:
        """Give up the drag that is on its way; says whether there was one."""
        if not self.is_drawing:
            return False
        self._drawing = None
        self.abandon_drawing()
        self.update()
        return True

    def forget_gesture(self) -> None:
        """Another tool: the drag that was on its way is over."""
        self._drawing = None

    def takes_away(self, sample: PointerSample) -> bool:
        """Whether the drag takes away what the tool in hand would add: by the right button or a pen's other end."""
        return self._drawing == Qt.MouseButton.RightButton or sample.rubber

    def to_window(self, x: float, y: float) -> QPointF:
        """Where a point of the picture lies."""
        return self.viewport.to_window(x, y)

    def to_picture(self, position: QPointF) -> tuple[float, float]:
        """Which point of the picture lies there."""
        return self.viewport.to_picture(position)

    def bring_into_sight(self, position: QPointF) -> QPointF:
        """Pan as far as needed for a point not to lie at or beyond the border; returns where it lies now."""
        inside = hold_inside(position, QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE))
        if inside != position:
            self.viewport.pan(inside - position)
        return inside

    def press(self, sample: PointerSample) -> None:
        """A button went down, or the keyboard's cursor presses: it draws or pans."""
        self._move_pointer(sample.position)
        if self.is_drawing or self._navigation.is_panning or not self.has_picture:
            return
        if self._starts_pan(sample):
            self._space_was_used = True
            self._navigation.start_pan(sample.position)
        elif self.can_draw and sample.button in _DRAWING_BUTTONS:
            self._drawing = sample.button
            self._feel(sample)
            self.begin_drawing(sample)
        self.update_cursor()

    def move_to(self, sample: PointerSample) -> None:
        """The pointer moved, with a button down or not."""
        if self._navigation.is_panning:
            self._navigation.pan_to(sample.position)
        elif self.is_drawing:
            self._feel(sample)
            self.draw_to(sample)
        self._move_pointer(sample.position)

    def release(self, sample: PointerSample) -> None:
        """A button went up."""
        if self._navigation.is_panning and not sample.buttons & ~sample.button:
            self._navigation.end_pan()
        elif sample.button == self._drawing or (self.is_drawing and not sample.buttons):
            if sample.position != self._pointer:
                self.draw_to(sample)
                self._move_pointer(sample.position)
            self._feel(sample)
            self.end_drawing(sample)
            self._drawing = None
            self.update()
            self.gesture_ended.emit()
        self.brush_share = 1.0
        self.update_cursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport.follow_widget()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_picture(painter, event.rect())
        self._mark.paint(painter, dashed=self.erases or self._drawing == Qt.MouseButton.RightButton)
        self.paint_overlays(painter)
        if self._focus_hint:
            paint_focus(painter, self.rect(), QColor(self._palette.accent))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt tells of no release where the widget was hidden under a held button; so the first button alone counts."""
        if int(event.buttons()) == int(event.button()):
            self.press(sample_mouse(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.move_to(sample_mouse(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.release(sample_mouse(event))

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen; without a picture it is left to be a mouse, for what lies on the widget then."""
        kinds = {
            QEvent.Type.TabletPress: self.press,
            QEvent.Type.TabletMove: self.move_to,
            QEvent.Type.TabletRelease: self.release,
        }
        take = kinds.get(event.type())
        if take is None or not self.has_picture:
            event.ignore()
        else:
            if event.type() == QEvent.Type.TabletPress:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
            take(sample_pen(event))
            event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.size_turned.emit(read_wheel_notches(event))
        else:
            self._navigation.turn(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.tool_pans and self.keyboard.press(event):
            return
        if event.key() == Qt.Key.Key_Space:
            self._space_was_used = self._space and self._space_was_used
            self._space = True
            self.update_cursor()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.tool_pans and self.keyboard.lift(event):
            return
        if event.key() == Qt.Key.Key_Space and self._space and not event.isAutoRepeat():
            self._space = False
            self.update_cursor()
            if not self._space_was_used:
                self.on_space_tapped()
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_hint = event.reason() in BY_KEY
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space = self._focus_hint = False
        self.keyboard.let_go()
        self.update_cursor()
        self.update()
        super().focusOutEvent(event)

    def enterEvent(self, event: QEvent) -> None:
        if isinstance(event, QEnterEvent):
            self._move_pointer(event.localPos())
        self.update_cursor()

    def leaveEvent(self, event: QEvent) -> None:
        if not self.keyboard.is_on:
            self._move_pointer(None)

    def update_mark(self) -> None:
        """Repaint where the ring was and where it is now."""
        free = self.can_draw and not self._space and not self._navigation.is_panning
        ring = self._compute_ring_radius()
        radius = None if ring is None else max(ring, _SMALLEST_RING)
        cross = self.keyboard.is_on and not self.tool_pans
        self._mark.place(self._pointer if free else None, radius=radius, cross=cross)

    def update_cursor(self) -> None:
        self.update_mark()
        if not self.has_picture:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        elif self._navigation.is_panning:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._space or self.tool_pans:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.setCursor(self.choose_cursor())

    def _compute_ring_radius(self) -> float | None:
        """Exactly half the brush on the screen, logical pixels."""
        radius = self.brush_radius
        return None if radius is None else radius * self.brush_share * self.viewport.zoom / self.viewport.ratio

    def _feel(self, sample: PointerSample) -> None:
        self.brush_share = compute_width(sample.pressure) if self._feels_pressure else 1.0

    def _starts_pan(self, sample: PointerSample) -> bool:
        left = sample.button == Qt.MouseButton.LeftButton
        return sample.button == Qt.MouseButton.MiddleButton or (left and (self._space or self.tool_pans))

    def _move_pointer(self, position: QPointF | None) -> None:
        self._pointer = self.viewport.anchor = position
        self.on_pointer(position)
        self.update_mark()

    def _on_pinched(self) -> None:
        self.abandon_gesture()

    def _on_view_changed(self) -> None:
        self.update()
        self.update_mark()
        self.view_changed.emit()
