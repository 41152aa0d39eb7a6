"""The frame of a clip with what is to go over it: the brush, the eraser and the select tool on it, zoom and pan.

Keeps no mask; strokes go to the editor of the clip.
"""

from __future__ import annotations

from enum import Enum

from PyQt5.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt5.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PyQt5.QtWidgets import QSizePolicy, QWidget

from app.core.video.session import VideoSession
from app.ui.canvas.gestures import read_wheel_notches
from app.ui.canvas.keyboard_cursor import BY_KEY, KeyboardCursor, hold_inside
from app.ui.canvas.navigation import Navigation
from app.ui.canvas.overlays import paint_badge, paint_focus
from app.ui.canvas.pointer_mark import PointerMark
from app.ui.canvas.pointer_samples import PointerSample
from app.ui.canvas.pointer_widget import PointerWidget
from app.ui.canvas.viewport import Viewport
from app.ui.video.caption_bar import CaptionPlace
from app.ui.video.frame_marks import FrameMarks
from app.ui.widgets.qimage import make_image_from_pixels
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette
from inpainting.engine.geometry import Box, Extent

_LARGEST = 4
"""So many times as large as it is a small video is shown."""

_SMOOTH_UP_TO = 2.0


class FrameTool(Enum):
    """What the left button does."""

    SELECT = "select"
    BRUSH = "brush"
    ERASER = "eraser"
    CAPTIONS = "rectangle"


class VideoView(Retranslated, PointerWidget, QWidget):
    """Paints with the left button, takes paint off with the right one; with the select tool a click ticks a track.

    With the keyboard's cursor on, arrow keys move it and Space presses. Space plays, or pans while it is held.
    """

    size_turned = pyqtSignal(float)
    """Alt and so many notches of the wheel."""

    def __init__(self, session: VideoSession, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._palette = palette
        self._image: QImage | None = None
        self._pointer: QPointF | None = None
        self._space: bool | None = None
        self._focus_hint = False
        self._viewport = Viewport(lambda: None if session.clip is None else session.clip.extent, self, largest=_LARGEST)
        self.cursor_ = KeyboardCursor(self)
        self.tool = FrameTool.BRUSH
        self.radius = 20.0
        self._navigation = Navigation(self.viewport, self)
        self._mark = PointerMark(self)
        self._marks = FrameMarks(session, self)
        self.caption_place = CaptionPlace()
        self._set_up()
        self.retranslate()

    @property
    def viewport(self) -> Viewport:
        return self._viewport

    @property
    def pointer(self) -> QPointF | None:
        """Where mouse or keyboard point to in this widget."""
        return self._pointer

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 200)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def set_tool(self, tool: FrameTool, radius: float) -> None:
        """What is in hand, and how wide the brush is in pixels of the video."""
        self.tool, self.radius = tool, radius
        self.update()
        self._session.editor.point_at(None)
        self._update_mark()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Frame"))
        self._describe()

    def to_window(self, x: float, y: float) -> QPointF:
        """Where a point of the video lies in the widget."""
        return self.viewport.to_window(x, y)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._palette.canvas))
        if self._image is not None and self._session.clip is not None:
            self._paint_frame(painter, self._session.clip.extent)
            self._mark.paint(painter, dashed=self.tool is FrameTool.ERASER)
        if self._focus_hint:
            paint_focus(painter, self.rect(), QColor(self._palette.accent))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.size_turned.emit(read_wheel_notches(event))
        else:
            self._navigation.turn(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.cursor_.press(event):
            return
        if event.key() == Qt.Key.Key_Space:
            self._space = False if self._space is None else self._space
            self._update_cursor()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space that was held for a drag does not play."""
        if self.cursor_.lift(event) or event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Space and self._space is not None:
            has_panned, self._space = self._space, None
            self._update_cursor()
            if not has_panned:
                self._session.player.toggle()
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_hint = event.reason() in BY_KEY
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space, self._focus_hint = None, False
        self.cursor_.let_go()
        self._update_cursor()
        self.update()
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.cursor_.is_on:
            self._session.editor.point_at(None)
            self._move_pointer(None)

    def bring_into_sight(self, position: QPointF) -> QPointF:
        return hold_inside(position, self._place().intersected(QRectF(self.rect())))

    def press(self, sample: PointerSample) -> None:
        """The mouse or the keyboard's cursor presses: it pans, ticks or sets the brush down."""
        self._move_pointer(sample.position)
        left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
        if self._navigation.is_panning or self._session.editor.is_stroking or self.caption_place.is_drawn_now:
            return
        if sample.button == Qt.MouseButton.MiddleButton or (sample.button == left and self._space is not None):
            self._space = None if self._space is None else True
            self._navigation.start_pan(sample.position)
        elif sample.button in (left, right) and self._may_edit():
            self._session.player.pause()
            self._use_tool(sample, erase=self.tool is FrameTool.ERASER or sample.button == right)
        self._update_cursor()

    def move_to(self, sample: PointerSample) -> None:
        if self._navigation.is_panning:
            self._navigation.pan_to(sample.position)
        elif self.caption_place.is_drawn_now and self._session.clip is not None:
            self.caption_place.extend(self.viewport.to_picture(sample.position), self._session.clip.extent)
            self.update()
        else:
            self._session.editor.extend_stroke(self.viewport.to_picture(sample.position), radius=self.radius)
        self._move_pointer(sample.position)

    def release(self, sample: PointerSample) -> None:
        if self._navigation.is_panning:
            self._navigation.end_pan()
        elif self.caption_place.is_drawn_now:
            self.caption_place.end()
            self.update()
        else:
            self._session.editor.end_stroke()
        self._update_cursor()

    def _set_up(self) -> None:
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        session = self._session
        self._navigation.pinched.connect(session.editor.abandon_stroke)
        self.viewport.changed.connect(self._on_view)
        session.player.pictured.connect(self._on_pictured)
        session.opened.connect(self._on_opened)
        session.player.moved.connect(self._describe)
        session.changed.connect(self._update_cursor)
        self._marks.stale.connect(lambda: self.update())

    def _use_tool(self, sample: PointerSample, *, erase: bool) -> None:
        editor, player = self._session.editor, self._session.player
        if self.tool is FrameTool.CAPTIONS:
            self.caption_place.begin(self.viewport.to_picture(sample.position))
        elif self.tool is not FrameTool.SELECT:
            point = self.viewport.to_picture(sample.position)
            editor.begin_stroke(player.shown, point, radius=self.radius, erase=erase)
        elif editor.pointed_at is not None:
            editor.toggle(editor.pointed_at)

    def _paint_frame(self, painter: QPainter, extent: Extent) -> None:
        view, ratio, player = self.viewport.view, self.viewport.ratio, self._session.player
        assert self._image is not None
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        box = view.map_to_window(Box.of(extent))
        place = QRectF(box.x0, box.y0, box.width, box.height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, view.scale <= _SMOOTH_UP_TO)
        painter.drawImage(place, self._image, QRectF(self._image.rect()))
        if not player.wants_after:
            painter.setClipRect(place)
            self._marks.paint(painter, view)
            if self.tool is FrameTool.CAPTIONS:
                self.caption_place.paint(painter, view)
        painter.restore()
        if player.wants_after:
            words = self.tr("After") if player.shows_after else self.tr("Before: outside the preview")
            paint_badge(painter, words, self._place().intersected(QRectF(self.rect())).toRect())

    def _on_pictured(self) -> None:
        image = self._session.player.image
        self._image = None if image is None else make_image_from_pixels(image)
        self._point()
        self.update()

    def _on_opened(self) -> None:
        self.caption_place.box = None
        self._on_pictured()
        self.viewport.fit()
        self._describe()

    def _on_view(self) -> None:
        """Zoomed or panned: frames are wanted whole when less would be seen to be less."""
        self._session.player.set_size(self.viewport.zoom)
        self._update_mark()
        self.update()

    def _may_edit(self) -> bool:
        return self._session.can_edit and not self._session.player.wants_after

    def _move_pointer(self, position: QPointF | None) -> None:
        self._pointer = self.viewport.anchor = position
        self._point()
        self._update_mark()

    def _point(self) -> None:
        """Point at the track under the pointer."""
        clip, track = self._session.clip, None
        if self.tool is FrameTool.SELECT and self._pointer is not None and clip is not None and self._may_edit():
            x, y = self.viewport.to_picture(self._pointer)
            number = self._session.player.shown
            track = self._session.editor.annotations.track_at(number, x / clip.extent.width, y / clip.extent.height)
        if self.tool is FrameTool.SELECT and self._pointer is not None:
            self._session.editor.point_at(track)
            self._update_cursor()

    def _update_mark(self) -> None:
        """Repaint where the ring was and where it is now."""
        free = self._may_edit() and self._space is None and not self._navigation.is_panning
        wide = max(2.0, self.radius * self.viewport.zoom / self.viewport.ratio)
        radius = None if self.tool in (FrameTool.SELECT, FrameTool.CAPTIONS) else wide
        self._mark.place(self._pointer if free else None, radius=radius, cross=self.cursor_.is_on)

    def _update_cursor(self) -> None:
        self._update_mark()
        self.setCursor(self._cursor())

    def _cursor(self) -> Qt.CursorShape:
        if self._navigation.is_panning:
            return Qt.CursorShape.ClosedHandCursor
        if self._space is not None:
            return Qt.CursorShape.OpenHandCursor
        if not self._may_edit():
            return Qt.CursorShape.ArrowCursor
        if self.tool is FrameTool.SELECT:
            on_track = self._session.editor.pointed_at is not None
            return Qt.CursorShape.PointingHandCursor if on_track else Qt.CursorShape.ArrowCursor
        wide = self.tool is not FrameTool.CAPTIONS and self.radius * self.viewport.zoom / self.viewport.ratio >= 4
        return Qt.CursorShape.BlankCursor if wide else Qt.CursorShape.CrossCursor

    def _place(self) -> QRectF:
        """Where the frame lies, logical pixels."""
        extent = Extent(0, 0) if self._session.clip is None else self._session.clip.extent
        return QRectF(self.to_window(0, 0), self.to_window(*extent))

    def _describe(self) -> None:
        clip = self._session.clip
        if clip is None:
            self.setAccessibleDescription(self.tr("No video is open."))
        else:
            words = self.tr("{name}, frame {number} of {all}")
            numbers = {"number": self._session.player.number + 1, "all": clip.frames}
            self.setAccessibleDescription(words.format(name=clip.path.name, **numbers))
