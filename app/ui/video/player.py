"""The frame of a clip with what is to go over it, and the brush on it. Keeps no mask; strokes go to the session."""

from __future__ import annotations

from PyQt5.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PyQt5.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QTransform,
)
from PyQt5.QtWidgets import QSizePolicy, QWidget

from app.core.shapes import Point, outlines
from app.core.video.following import PAINTED
from app.core.video.session import VideoSession
from app.ui.contacts import Contact, contact_of_mouse
from app.ui.finding_marks import paint_mark, path_of
from app.ui.keyboard_cursor import KeyboardCursor, held_inside
from app.ui.overlays import paint_badge, paint_cross, paint_focus, paint_ring
from app.ui.qimage import image_from_pixels
from app.ui.retranslated import Retranslated
from app.ui.theme import Palette
from app.ui.view_transform import ViewTransform, fitted
from inpainting.geometry import Box, Extent
from inpainting.request import Hole

_BORDER = 12


class VideoView(Retranslated, QWidget):
    """Paints with the left button, takes paint off with the right one or when the eraser is in hand.

    With the keyboard's cursor on, arrow keys move the brush and Space paints.
    """

    def __init__(self, session: VideoSession, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._palette = palette
        self._image: QImage | None = None
        self._paths: list[tuple[QPainterPath, str, bool]] = []
        self.pointer: QPointF | None = None
        self.cursor_ = KeyboardCursor(self)
        self.radius = 20.0
        self.erases = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        session.player.pictured.connect(self._on_pictured)
        session.opened.connect(self._on_pictured)
        session.player.moved.connect(self._describe)
        session.tracks_changed.connect(self._on_marks)
        session.painted.connect(self._on_marks)
        session.changed.connect(self.update)
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 200)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def set_brush(self, radius: float, *, erases: bool) -> None:
        """How wide the brush is in pixels of the video, and whether it takes paint off."""
        self.radius, self.erases = radius, erases
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Frame"))
        self._describe()

    def to_window(self, x: float, y: float) -> QPointF:
        """Where a point of the video lies in the widget."""
        return QPointF(*self._view().to_window(x, y)) / self._ratio

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._palette.canvas))
        if self._image is not None and self._session.clip is not None:
            self._paint_frame(painter)
            if self.pointer is not None and self._may_paint():
                width = self.radius * self._view().scale / self._ratio
                paint_ring(painter, self.pointer, max(2.0, width), dashed=self.erases)
                if self.cursor_.is_on:
                    paint_cross(painter, self.pointer)
        if self.hasFocus():
            paint_focus(painter, self.rect(), QColor(self._palette.accent))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.press(contact_of_mouse(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.move_to(contact_of_mouse(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.release(contact_of_mouse(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.cursor_.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.cursor_.lift(event):
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.cursor_.let_go()
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.cursor_.is_on:
            self.pointer = None
            self.update()

    def middle(self) -> QPointF:
        return QPointF(self.rect().center())

    def bring_into_sight(self, position: QPointF) -> QPointF:
        return held_inside(position, self._place())

    def press(self, contact: Contact) -> None:
        """The mouse or the keyboard's cursor sets the brush down."""
        left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
        if contact.button in (left, right) and self._may_paint():
            self._session.player.pause()
            erase = self.erases or contact.button == right
            self._session.begin_stroke(self._point(contact), radius=self.radius, erase=erase)

    def move_to(self, contact: Contact) -> None:
        self.pointer = contact.position
        self._session.extend_stroke(self._point(contact), radius=self.radius)
        self.update()

    def release(self, contact: Contact) -> None:
        self._session.end_stroke()

    def _paint_frame(self, painter: QPainter) -> None:
        view, ratio, rect = self._view(), self._ratio, self._place()
        assert self._image is not None
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, self._image, QRectF(self._image.rect()))
        if self._session.player.wants_after:
            self._paint_badge(painter, rect.toRect())
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        painter.scale(view.scale / ratio, view.scale / ratio)
        for path, label, chosen in self._paths:
            paint_mark(painter, path, label, chosen=chosen)
        painter.restore()

    def _paint_badge(self, painter: QPainter, rect: QRect) -> None:
        """Whether this frame is one of the result or lies outside it."""
        after = self._session.player.shows_after
        paint_badge(painter, self.tr("After") if after else self.tr("Before: outside the preview"), rect)

    def _on_pictured(self) -> None:
        image = self._session.player.image
        self._image = None if image is None else image_from_pixels(image)
        self._on_marks()
        self._describe()

    def _on_marks(self) -> None:
        """Draw anew what is to go from the frame that is shown."""
        session, number = self._session, self._session.player.shown
        holes = [(one.holes[number].unpacked(), one) for one in session.found if number in one.holes]
        self._paths = [(self._path(hole), track.label, track.chosen) for hole, track in holes]
        painted = session.hole_at(number)
        if painted is not None and painted.any():
            self._paths.append((self._path(painted), PAINTED, session.hand is None or session.hand.chosen))
        self.update()

    def _path(self, hole: Hole) -> QPainterPath:
        """In pixels of the video, whatever the size of the hole."""
        height, width = hole.shape
        larger = QTransform.fromScale(self._extent.width / width, self._extent.height / height)
        return larger.map(path_of(outlines(hole, corner=(0, 0))))

    def _may_paint(self) -> bool:
        return self._session.can_edit and not self._session.player.wants_after

    def _point(self, contact: Contact) -> Point:
        return self._view().to_picture(contact.position.x() * self._ratio, contact.position.y() * self._ratio)

    def _place(self) -> QRectF:
        """Where the frame lies."""
        place, ratio = self._view().window_box(Box(0, 0, *self._extent)), self._ratio
        return QRectF(place.x0 / ratio, place.y0 / ratio, place.width / ratio, place.height / ratio)

    @property
    def _extent(self) -> Extent:
        return self._session.clip.extent if self._session.clip is not None else Extent(1, 1)

    @property
    def _ratio(self) -> float:
        return float(self.devicePixelRatioF())

    def _view(self) -> ViewTransform:
        """The whole frame, as large as fits."""
        window = Extent(round(self.width() * self._ratio), round(self.height() * self._ratio))
        return fitted(self._extent, window, border=round(_BORDER * self._ratio), largest=4.0)

    def _describe(self) -> None:
        clip = self._session.clip
        if clip is None:
            self.setAccessibleDescription(self.tr("No video is open."))
        else:
            words = self.tr("{name}, frame {number} of {all}")
            numbers = {"number": self._session.player.number + 1, "all": clip.frames}
            self.setAccessibleDescription(words.format(name=clip.path.name, **numbers))
