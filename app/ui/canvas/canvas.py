"""The canvas: shows the document through a view and turns mouse, pen and keys into touches of the tool in hand."""

from __future__ import annotations

import math

from PyQt5.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt5.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTabletEvent,
    QWheelEvent,
)
from PyQt5.QtWidgets import QWidget

from app.core.detection.proposals import Proposals
from app.core.document.editor import Editor
from app.ui.canvas.device_pixels import compute_device_box, compute_logical_rect
from app.ui.canvas.gestures import read_wheel_notches
from app.ui.canvas.keyboard_cursor import BY_KEY, KeyboardCursor, hold_inside, read_arrow
from app.ui.canvas.layers import Layers
from app.ui.canvas.navigation import Navigation
from app.ui.canvas.overlays import paint_focus, paint_frame, paint_outline
from app.ui.canvas.pointer_mark import PointerMark
from app.ui.canvas.pointer_samples import PointerSample, compute_width, sample_pen
from app.ui.canvas.pointer_widget import PointerWidget
from app.ui.canvas.sides import Sides
from app.ui.canvas.tool_marks import ToolMarks
from app.ui.canvas.view_transform import ViewTransform
from app.ui.canvas.viewport import Viewport
from app.ui.tools.base import Touch
from app.ui.tools.toolbox import ToolBox
from app.ui.widgets.theme import Palette
from inpainting.engine.geometry import Box

_PAN_STEP = 64
_LARGEST = 8
"""How much a small photo is enlarged to fill the window."""
_EDGE = 24
_PAINT_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)


class Canvas(PointerWidget, QWidget):
    """A view on the document with the tool in hand. Positions given to others are in picture coordinates."""

    view_changed = pyqtSignal()
    """Zoomed or panned."""

    gesture_ended = pyqtSignal()
    """The button of the tool in hand went up, and the tool has done its work."""

    pointer_moved = pyqtSignal(object)
    """(x, y) of the pixel under the pointer, or None when it left the picture."""

    def __init__(
        self, editor: Editor, proposals: Proposals, *, toolbox: ToolBox, palette: Palette, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = editor.document
        self._editor = editor
        self._toolbox = toolbox
        self._palette = palette
        self.layers = Layers(editor.document, proposals, editor.preview, editor.sources, palette, self)
        self.sides = Sides(editor.document, self.layers, self)
        self._viewport = Viewport(
            lambda: self._document.extent if self._document.has_photo else None, self, largest=_LARGEST
        )
        self.keyboard = KeyboardCursor(self)
        self._navigation = Navigation(self.viewport, self)
        self._mark = PointerMark(self)
        self._tool_marks = ToolMarks(self.viewport, self)
        self._grabs = False
        self._pointer: QPointF | None = None
        self._drawing: Qt.MouseButton | None = None
        self._space = False
        self._drop_hint = False
        self._focus_hint = False
        self._feels_pressure = True
        self._width = 1.0
        self._set_up()

    @property
    def viewport(self) -> Viewport:
        return self._viewport

    @property
    def view(self) -> ViewTransform:
        return self.viewport.view

    @property
    def zoom(self) -> float:
        """Device pixels per picture pixel: 1.0 is 100 %."""
        return self.viewport.zoom

    @property
    def pointer(self) -> QPointF | None:
        """Where mouse, pen or keyboard point to in this widget."""
        return self._pointer

    @property
    def pixel(self) -> tuple[int, int] | None:
        """(x, y) of the pixel under the pointer, None where it is not on the picture."""
        x, y = (-1, -1) if self._pointer is None else map(math.floor, self.to_picture(self._pointer))
        extent = self._document.extent
        return (x, y) if 0 <= x < extent.width and 0 <= y < extent.height else None

    @property
    def shows_original(self) -> bool:
        return self.sides.is_original

    def sizeHint(self) -> QSize:
        return QSize(960, 640)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.layers.set_palette(palette)
        self.update()

    def set_original_shown(self, shown: bool) -> None:
        """Show the picture as it was opened, without the mask, for as long as somebody holds a key."""
        self.sides.show_original(shown)

    def set_drop_hint(self, shown: bool) -> None:
        """A frame that says: let go here."""
        self._drop_hint = shown
        self.update()

    def set_feels_pressure(self, feels: bool) -> None:
        """Whether the brush is thinner under a light pen."""
        self._feels_pressure = feels

    def set_keyboard_cursor(self, on: bool) -> None:
        self.keyboard.set_on(on)
        self._update_mark()

    def update_marks(self) -> None:
        """The marks of the tool in hand may be others."""
        self._tool_marks.show(() if self.shows_original else self._toolbox.current.marks())
        self._sync_grab()

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
        return self.viewport.to_window(x, y)

    def to_picture(self, position: QPointF) -> tuple[float, float]:
        """Which picture point lies under a point of this widget (logical pixels)."""
        return self.viewport.to_picture(position)

    def bring_into_sight(self, position: QPointF) -> QPointF:
        """Pan as far as needed for a point not to lie at or beyond the border; returns where it lies now."""
        inside = hold_inside(position, QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE))
        if inside != position:
            self.viewport.pan(inside - position)
        return inside

    def press(self, sample: PointerSample) -> None:
        """A button went down: it paints or pans."""
        self._move_pointer(sample.position)
        if self._drawing is not None or self._navigation.is_panning or not self._document.has_photo:
            return
        if self._starts_pan(sample):
            self._navigation.start_pan(sample.position)
        elif self._editor.can_edit and not self.shows_original and sample.button in _PAINT_BUTTONS:
            self._drawing = sample.button
            self._toolbox.current.press(self._touch(sample))
            self._update_outline()
        self._update_cursor()

    def move_to(self, sample: PointerSample) -> None:
        """The pointer moved, with a button down or not."""
        if self._navigation.is_panning:
            self._navigation.pan_to(sample.position)
        elif self._drawing is not None:
            self._toolbox.current.drag(self._touch(sample))
            self._update_outline()
        self._move_pointer(sample.position)

    def release(self, sample: PointerSample) -> None:
        """A button went up."""
        if self._navigation.is_panning and not sample.buttons & ~sample.button:
            self._navigation.end_pan()
        elif sample.button == self._drawing or (self._drawing is not None and not sample.buttons):
            self._toolbox.current.release(self._touch(sample))
            self._drawing = None
            self.update()
            self.gesture_ended.emit()
        self._width = 1.0
        self._update_cursor()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        self.sides.paint(painter, compute_device_box(event.rect(), ratio), self.view, width=round(self.width() * ratio))
        painter.resetTransform()
        self._paint_overlays(painter)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen; without a picture it is left to be a mouse, for what lies on the canvas then."""
        kinds = {
            QEvent.Type.TabletPress: self.press,
            QEvent.Type.TabletMove: self.move_to,
            QEvent.Type.TabletRelease: self.release,
        }
        take = kinds.get(event.type())
        if take is None or not self._document.has_photo:
            event.ignore()
        else:
            if event.type() == QEvent.Type.TabletPress:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
            take(sample_pen(event))
            event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._toolbox.turn(read_wheel_notches(event))
        else:
            self._navigation.turn(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = read_arrow(event)
        if not self._toolbox.current.pans and self.keyboard.press(event):
            return
        if event.key() == Qt.Key.Key_Space:
            self._space = True
            self._update_cursor()
        elif way is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.viewport.pan(-way * _PAN_STEP)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._toolbox.current.pans and self.keyboard.lift(event):
            return
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._update_cursor()
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_hint = event.reason() in BY_KEY
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space = self._focus_hint = False
        self.keyboard.let_go()
        self._update_cursor()
        self.update()
        super().focusOutEvent(event)

    def enterEvent(self, event: QEvent) -> None:
        if isinstance(event, QEnterEvent):
            self._move_pointer(event.localPos())
        self._update_cursor()

    def leaveEvent(self, event: QEvent) -> None:
        if not self.keyboard.is_on:
            self._move_pointer(None)

    def _set_up(self) -> None:
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 180)
        self._navigation.pinched.connect(self.abandon_gesture)
        self.viewport.changed.connect(self._on_view_changed)
        self.layers.stale.connect(self._on_stale)
        self.sides.changed.connect(self._on_sides_changed)
        self._document.photo_replaced.connect(self._on_photo_replaced)
        self._toolbox.tool_changed.connect(self._on_tool_changed)
        self._toolbox.size_changed.connect(self._update_mark)
        self._editor.state_changed.connect(self._update_cursor)
        self._editor.preview.changed.connect(lambda: self.update())

    def _on_view_changed(self) -> None:
        self.update()
        self._update_mark()
        self.view_changed.emit()

    def _on_sides_changed(self) -> None:
        self.update_marks()
        self.update()
        self._update_mark()

    def _on_photo_replaced(self) -> None:
        self._drawing = None
        self.sides.show_original(False)
        self.viewport.fit()
        self.update()
        self._update_cursor()

    def _on_stale(self, box: Box) -> None:
        if not self.shows_original:
            rect = compute_logical_rect(self.view.map_to_window(box), self.devicePixelRatioF(), border=2)
            self.update(rect.intersected(self.rect()))

    def _on_tool_changed(self) -> None:
        self._drawing = None
        self.keyboard.let_go()
        self.update_marks()
        self.update()
        self._update_cursor()

    def _starts_pan(self, sample: PointerSample) -> bool:
        left = sample.button == Qt.MouseButton.LeftButton
        pans = self._space or self._toolbox.current.pans
        return sample.button == Qt.MouseButton.MiddleButton or (left and pans)

    def _touch(self, sample: PointerSample) -> Touch:
        self._width = compute_width(sample.pressure) if self._feels_pressure else 1.0
        return Touch(
            self.to_picture(sample.position),
            self._toolbox.size / 2 * self._width,
            erase=self._drawing == Qt.MouseButton.RightButton
            or sample.rubber
            or sample.holds(Qt.KeyboardModifier.AltModifier),
            straight=sample.holds(Qt.KeyboardModifier.ShiftModifier),
            many=sample.holds(Qt.KeyboardModifier.ControlModifier),
            softness=self._toolbox.softness,
            pixel=1 / self.zoom,
        )

    def _move_pointer(self, position: QPointF | None) -> None:
        self._pointer = self.viewport.anchor = position
        self._update_mark()
        self._sync_grab()
        self.pointer_moved.emit(self.pixel)

    def _sync_grab(self) -> None:
        """Another pointer where a press would take hold of something."""
        if self._drawing is None:
            point = None if self._pointer is None else self.to_picture(self._pointer)
            grabs = point is not None and self._toolbox.current.grabs(point, pixel=1 / self.zoom)
            if grabs != self._grabs:
                self._grabs = grabs
                self._update_cursor()

    def _ring_radius(self) -> float:
        """Exactly half the brush on the screen, logical pixels."""
        return self._toolbox.size / 2 * self._width * self.zoom / self.devicePixelRatioF()

    def _update_mark(self) -> None:
        """Repaint where the ring was and where it is now."""
        free = self._editor.can_edit and not self._space and not self._navigation.is_panning and not self._grabs
        radius = max(self._ring_radius(), 2.0) if self._toolbox.current.has_size else None
        cross = self.keyboard.is_on and not self._toolbox.current.pans
        self._mark.place(self._pointer if free and not self.shows_original else None, radius=radius, cross=cross)

    def _update_outline(self) -> None:
        if self._toolbox.current.outline() is not None:
            self.update()

    def _update_cursor(self) -> None:
        self._update_mark()
        self.setCursor(self._cursor())

    def _cursor(self) -> Qt.CursorShape:
        if not self._document.has_photo:
            return Qt.CursorShape.ArrowCursor
        if self._navigation.is_panning:
            return Qt.CursorShape.ClosedHandCursor
        if self._space or self._toolbox.current.pans:
            return Qt.CursorShape.OpenHandCursor
        if not self._editor.can_edit:
            return Qt.CursorShape.ForbiddenCursor
        if self._grabs:
            return Qt.CursorShape.SizeAllCursor
        wide = self._toolbox.current.has_size and self._ring_radius() >= 4
        return Qt.CursorShape.BlankCursor if wide else Qt.CursorShape.CrossCursor

    def _paint_overlays(self, painter: QPainter) -> None:
        self._tool_marks.paint(painter)
        self._mark.paint(painter, dashed=self._toolbox.current.erases or self._drawing == Qt.MouseButton.RightButton)
        outline = self._toolbox.current.outline()
        if outline is not None:
            paint_outline(painter, outline, view=self.view, ratio=self.devicePixelRatioF())
        self.sides.paint_badges(painter, self.rect())
        if self._focus_hint:
            paint_focus(painter, self.rect(), QColor(self._palette.accent))
        if self._drop_hint:
            paint_frame(painter, self.rect(), QColor(self._palette.accent))
