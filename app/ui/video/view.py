"""The frame of a clip with what is to go over it: the brush, the eraser and the select tool on it.

Keeps no mask; strokes go to the editor of the clip.
"""

from __future__ import annotations

from enum import Enum

from PyQt5.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QImage, QPainter
from PyQt5.QtWidgets import QSizePolicy, QWidget

from app.core.video.session import VideoSession
from app.ui.canvas.overlays import paint_badge
from app.ui.canvas.picture_view import PictureView
from app.ui.canvas.pointer_samples import PointerSample
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


class VideoView(Retranslated, PictureView):
    """Paints with the left button, takes paint off with the right one; with the select tool a click ticks a track.

    Space plays, or pans while it is held.
    """

    def __init__(self, session: VideoSession, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: None if session.clip is None else session.clip.extent, palette, parent, largest=_LARGEST
        )
        self._session = session
        self._image: QImage | None = None
        self.tool = FrameTool.BRUSH
        self.radius = 20.0
        self._marks = FrameMarks(session, self)
        self.caption_place = CaptionPlace()
        self._set_up()
        self.retranslate()

    @property
    def can_draw(self) -> bool:
        return self._session.can_edit and not self._session.player.wants_after

    @property
    def brush_radius(self) -> float | None:
        return None if self.tool in (FrameTool.SELECT, FrameTool.CAPTIONS) else self.radius

    @property
    def erases(self) -> bool:
        return self.tool is FrameTool.ERASER

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)

    def set_tool(self, tool: FrameTool, radius: float) -> None:
        """What is in hand, and how wide the brush is in pixels of the video."""
        self.tool, self.radius = tool, radius
        self.update()
        self._session.editor.point_at(None)
        self.update_mark()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Frame"))
        self._describe()

    def begin_drawing(self, sample: PointerSample) -> None:
        editor, player = self._session.editor, self._session.player
        player.pause()
        if self.tool is FrameTool.CAPTIONS:
            self.caption_place.begin(self.to_picture(sample.position))
        elif self.tool is not FrameTool.SELECT:
            erase, radius = self.erases or self.takes_away(sample), self.radius * self.brush_share
            editor.begin_stroke(player.shown, self.to_picture(sample.position), radius=radius, erase=erase)
        elif editor.pointed_at is not None:
            editor.toggle(editor.pointed_at)

    def draw_to(self, sample: PointerSample) -> None:
        point = self.to_picture(sample.position)
        if self.caption_place.is_drawn_now and self._session.clip is not None:
            self.caption_place.extend(point, self._session.clip.extent)
            self.update()
        self._session.editor.extend_stroke(point, radius=self.radius * self.brush_share)

    def end_drawing(self, sample: PointerSample) -> None:
        self.caption_place.end()
        self._session.editor.end_stroke()

    def abandon_drawing(self) -> None:
        self.caption_place.abandon()
        self._session.editor.abandon_stroke()

    def on_pointer(self, position: QPointF | None) -> None:
        if position is None:
            self._session.editor.point_at(None)
        else:
            self._point()

    def on_space_tapped(self) -> None:
        self._session.player.toggle()

    def choose_cursor(self) -> Qt.CursorShape:
        if not self.can_draw:
            return Qt.CursorShape.ArrowCursor
        if self.tool is FrameTool.SELECT:
            on_track = self._session.editor.pointed_at is not None
            return Qt.CursorShape.PointingHandCursor if on_track else Qt.CursorShape.ArrowCursor
        return super().choose_cursor()

    def paint_picture(self, painter: QPainter, stale: QRect) -> None:
        painter.fillRect(stale, QColor(self._palette.canvas))
        if self._image is not None and self._session.clip is not None:
            self._paint_frame(painter, self._image, self._session.clip.extent)

    def _set_up(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        session = self._session
        self.view_changed.connect(self._on_view)
        session.player.pictured.connect(self._on_pictured)
        session.opened.connect(self._on_opened)
        session.player.moved.connect(self._describe)
        session.changed.connect(self.update_cursor)
        self._marks.stale.connect(lambda: self.update())

    def _paint_frame(self, painter: QPainter, image: QImage, extent: Extent) -> None:
        view, ratio, player = self.viewport.view, self.viewport.ratio, self._session.player
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        box = view.map_to_window(Box.of(extent))
        place = QRectF(box.x0, box.y0, box.width, box.height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, view.scale <= _SMOOTH_UP_TO)
        painter.drawImage(place, image, QRectF(image.rect()))
        if not player.wants_after:
            painter.setClipRect(place)
            self._marks.paint(painter, view, self._palette)
            if self.tool is FrameTool.CAPTIONS:
                self.caption_place.paint(painter, view)
        painter.restore()
        if player.wants_after:
            words = self.tr("After") if player.shows_after else self.tr("Before: outside the preview")
            paint_badge(painter, words, self.viewport.find_visible_part().toRect())

    def _on_pictured(self) -> None:
        image = self._session.player.image
        self._image = None if image is None else make_image_from_pixels(image)
        self._point()
        self.update()

    def _on_opened(self) -> None:
        self.forget_gesture()
        self.caption_place.box = None
        self._on_pictured()
        self.viewport.fit()
        self._describe()

    def _on_view(self) -> None:
        """Frames are wanted whole when less would be seen to be less."""
        self._session.player.set_size(self.viewport.zoom)

    def _point(self) -> None:
        """With the select tool, point at the track under the pointer."""
        if self.tool is not FrameTool.SELECT or self.pointer is None:
            return
        clip, track = self._session.clip, None
        if clip is not None and self.can_draw:
            x, y = self.to_picture(self.pointer)
            number = self._session.player.shown
            track = self._session.editor.annotations.find_track_at(
                number, x / clip.extent.width, y / clip.extent.height
            )
        self._session.editor.point_at(track)
        self.update_cursor()

    def _describe(self) -> None:
        clip = self._session.clip
        if clip is None:
            self.setAccessibleDescription(self.tr("No video is open."))
        else:
            words = self.tr("{name}, frame {number} of {all}")
            numbers = {"number": self._session.player.number + 1, "all": clip.frames}
            self.setAccessibleDescription(words.format(name=clip.path.name, **numbers))
