"""The canvas: shows the document through a view and turns mouse, pen and keys into touches of the tool in hand."""

from __future__ import annotations

import math

from PyQt5.QtCore import QPointF, QRect, QSize, Qt, pyqtSignal
from PyQt5.QtGui import QColor, QKeyEvent, QPainter
from PyQt5.QtWidgets import QWidget

from app.core.detection.proposals import Proposals
from app.core.document.editor import Editor
from app.ui.canvas.keyboard_cursor import read_arrow
from app.ui.canvas.layers import Layers
from app.ui.canvas.overlays import paint_frame, paint_outline
from app.ui.canvas.picture_view import PictureView
from app.ui.canvas.pointer_samples import PointerSample
from app.ui.canvas.sides import Sides
from app.ui.canvas.tool_marks import ToolMarks
from app.ui.canvas.view_transform import ViewTransform, compute_device_box, compute_logical_rect
from app.ui.tools.base import Touch
from app.ui.tools.toolbox import ToolBox
from app.ui.widgets.theme import Palette
from inpainting.engine.geometry import Box

_PAN_STEP = 64
_LARGEST = 8
"""How much a small photo is enlarged to fill the window."""


class Canvas(PictureView):
    """A view on the document with the tool in hand. Positions given to others are in picture coordinates."""

    pointer_moved = pyqtSignal(object)
    """(x, y) of the pixel under the pointer, or None when it left the picture."""

    def __init__(
        self, editor: Editor, proposals: Proposals, *, toolbox: ToolBox, palette: Palette, parent: QWidget | None = None
    ) -> None:
        document = editor.document
        super().__init__(lambda: document.extent if document.has_photo else None, palette, parent, largest=_LARGEST)
        self._document = document
        self._editor = editor
        self._toolbox = toolbox
        self.layers = Layers(document, proposals, editor.preview, editor.sources, palette, self)
        self.sides = Sides(document, self.layers, self)
        self._tool_marks = ToolMarks(self.viewport, self)
        self._grabs = False
        self._drop_hint = False
        self._set_up()

    @property
    def view(self) -> ViewTransform:
        return self.viewport.view

    @property
    def zoom(self) -> float:
        """Device pixels per picture pixel: 1.0 is 100 %."""
        return self.viewport.zoom

    @property
    def pixel(self) -> tuple[int, int] | None:
        """(x, y) of the pixel under the pointer, None where it is not on the picture."""
        x, y = (-1, -1) if self.pointer is None else map(math.floor, self.to_picture(self.pointer))
        extent = self._document.extent
        return (x, y) if 0 <= x < extent.width and 0 <= y < extent.height else None

    @property
    def shows_original(self) -> bool:
        return self.sides.is_original

    @property
    def can_draw(self) -> bool:
        return self._editor.can_edit and not self.shows_original

    @property
    def brush_radius(self) -> float | None:
        return self._toolbox.size / 2 if self._toolbox.current.has_size and not self._grabs else None

    @property
    def erases(self) -> bool:
        return self._toolbox.current.erases

    @property
    def tool_pans(self) -> bool:
        return self._toolbox.current.pans

    def sizeHint(self) -> QSize:
        return QSize(960, 640)

    def set_palette(self, palette: Palette) -> None:
        self.layers.set_palette(palette)
        super().set_palette(palette)

    def set_original_shown(self, shown: bool) -> None:
        """Show the picture as it was opened, without the mask, for as long as somebody holds a key."""
        self.sides.show_original(shown)

    def set_drop_hint(self, shown: bool) -> None:
        """A frame that says: let go here."""
        self._drop_hint = shown
        self.update()

    def update_marks(self) -> None:
        """The marks of the tool in hand may be others."""
        self._tool_marks.show(() if self.shows_original else self._toolbox.current.list_marks())
        self._sync_grab()

    def begin_drawing(self, sample: PointerSample) -> None:
        self._toolbox.current.press(self._touch(sample))
        self._update_outline()

    def draw_to(self, sample: PointerSample) -> None:
        self._toolbox.current.drag(self._touch(sample))
        self._update_outline()

    def end_drawing(self, sample: PointerSample) -> None:
        self._toolbox.current.release(self._touch(sample))

    def abandon_drawing(self) -> None:
        self._toolbox.current.abandon()

    def on_pointer(self, position: QPointF | None) -> None:
        self._sync_grab()
        self.pointer_moved.emit(self.pixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys pan unless they move the keyboard's cursor."""
        way = read_arrow(event)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if way is not None and plain and (self.tool_pans or not self.keyboard.is_on):
            self.viewport.pan(-way * _PAN_STEP)
        else:
            super().keyPressEvent(event)

    def choose_cursor(self) -> Qt.CursorShape:
        if not self._editor.can_edit:
            return Qt.CursorShape.ForbiddenCursor
        return Qt.CursorShape.SizeAllCursor if self._grabs else super().choose_cursor()

    def paint_picture(self, painter: QPainter, stale: QRect) -> None:
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        self.sides.paint(painter, compute_device_box(stale, ratio), self.view, width=round(self.width() * ratio))
        painter.resetTransform()

    def paint_overlays(self, painter: QPainter) -> None:
        self._tool_marks.paint(painter)
        outline = self._toolbox.current.outline()
        if outline is not None:
            paint_outline(painter, outline, view=self.view, ratio=self.devicePixelRatioF())
        self.sides.paint_badges(painter, self.rect())
        if self._drop_hint:
            paint_frame(painter, self.rect(), QColor(self._palette.accent))

    def _set_up(self) -> None:
        self.setMinimumSize(240, 180)
        self.size_turned.connect(self._toolbox.turn)
        self.layers.stale.connect(self._on_stale)
        self.sides.changed.connect(self._on_sides_changed)
        self._document.photo_replaced.connect(self._on_photo_replaced)
        self._toolbox.tool_changed.connect(self._on_tool_changed)
        self._toolbox.size_changed.connect(self.update_mark)
        self._editor.state_changed.connect(self.update_cursor)
        self._editor.preview.changed.connect(lambda: self.update())
        self.view_changed.connect(lambda: self.on_pointer(self.pointer))

    def _on_sides_changed(self) -> None:
        self.update_marks()
        self.update()
        self.update_mark()

    def _on_photo_replaced(self) -> None:
        self.abandon_gesture()
        self.sides.show_original(False)
        self.viewport.fit()
        self.on_pointer(self.pointer)
        self.update()
        self.update_cursor()

    def _on_stale(self, box: Box) -> None:
        if not self.shows_original:
            rect = compute_logical_rect(self.view.map_to_window(box), self.devicePixelRatioF(), border=2)
            self.update(rect.intersected(self.rect()))

    def _on_tool_changed(self) -> None:
        self.forget_gesture()
        self.keyboard.let_go()
        self.update_marks()
        self.update()
        self.update_cursor()

    def _touch(self, sample: PointerSample) -> Touch:
        return Touch(
            self.to_picture(sample.position),
            self._toolbox.size / 2 * self.brush_share,
            erase=self.takes_away(sample) or sample.holds(Qt.KeyboardModifier.AltModifier),
            straight=sample.holds(Qt.KeyboardModifier.ShiftModifier),
            many=sample.holds(Qt.KeyboardModifier.ControlModifier),
            softness=self._toolbox.softness,
            pixel=1 / self.zoom,
        )

    def _sync_grab(self) -> None:
        """Another pointer where a press would take hold of something; a drag keeps the one it began with."""
        if not self.is_drawing:
            point = None if self.pointer is None else self.to_picture(self.pointer)
            grabs = point is not None and self._toolbox.current.grabs(point, pixel=1 / self.zoom)
            if grabs != self._grabs:
                self._grabs = grabs
                self.update_cursor()

    def _update_outline(self) -> None:
        if self._toolbox.current.outline() is not None:
            self.update()
