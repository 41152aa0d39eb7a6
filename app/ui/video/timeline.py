"""The scrubber: where in the clip the person is, where shots begin, what is found where and what is painted."""

from __future__ import annotations

from PyQt5.QtCore import QPointF, QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PyQt5.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from app.core.video.session import VideoSession
from app.core.video.tracks import Track, assign_lanes
from app.ui.video.frame_marks import choose_colours
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette

_EDGE = 10
_GROOVE = 18
"""Where the middle of the groove is; cuts reach over it, dots of painted frames lie above it."""

_LANES, _HEIGHT = 30, 58
"""Where the lanes of the tracks begin, and where they end with the widget."""

_LANE, _THINNEST = 6, 3


class Timeline(Retranslated, QAbstractSlider):
    """Its value is the wanted frame. Thin lines are cuts, dots painted frames, bars below where tracks are.

    The bar of a track that stays is hollow.
    """

    def __init__(self, session: VideoSession, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._palette = palette
        self._lanes: list[int] = []
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._on_value)
        session.opened.connect(self._on_opened)
        session.player.moved.connect(self._on_moved)
        session.editor.changed.connect(self._on_edited)
        for signal in (session.changed, session.editor.pointed):
            signal.connect(self.update)
        self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(self.tr("Arrow keys step through the frames, Space plays."))

    def compute_x(self, number: float) -> float:
        """Where a frame lies, in logical pixels."""
        return _EDGE + (self.width() - 2 * _EDGE) * number / max(1, self.maximum())

    def compute_lane(self, place: int) -> QRectF:
        """Where the lane of the track at this place in the list lies."""
        pitch = max(_THINNEST, min(_LANE, (_HEIGHT - _LANES) // max(1, max(self._lanes, default=0) + 1)))
        top = min(_LANES + self._lanes[place] * pitch, _HEIGHT - pitch)
        return QRectF(_EDGE, top, self.width() - 2 * _EDGE, pitch - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left to the window, whose keys step through the frames wherever the focus is."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._session.player.pause()
            self.setSliderDown(True)
            self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._draw_bar(painter, range(self.maximum() + 1), QColor(self._palette.pressed))
        if not self.isEnabled():
            return
        after = self._session.player.after
        if after is not None:
            self._draw_bar(painter, after.frames, QColor(self._palette.success))
        self._paint_tracks(painter)
        self._paint_marks(painter)
        self._paint_place(painter)

    def _paint_tracks(self, painter: QPainter) -> None:
        colours = choose_colours(self._palette)
        for place, track in enumerate(self._session.editor.tracks):
            color, lane = QColor(colours[track.label]), self.compute_lane(place)
            is_pointed = track is self._session.editor.pointed_at
            painter.setPen(QPen(QColor(self._palette.text), 1.5) if is_pointed else QPen(color, 1))
            painter.setBrush(color if track.chosen else Qt.BrushStyle.NoBrush)
            for rect in self._list_runs(track, lane):
                painter.drawRoundedRect(rect, 1.5, 1.5)
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setBrush(QColor(self._palette.muted))
        for number in self._session.survey.cuts:
            painter.drawRect(QRectF(self.compute_x(number) - 0.75, _GROOVE - 9, 1.5, 18))
        painter.setBrush(QColor(self._palette.mask))
        for number in self._session.editor.annotations.painted:
            painter.drawEllipse(QPointF(self.compute_x(number), _GROOVE - 11), 3.5, 3.5)

    def _paint_place(self, painter: QPainter) -> None:
        x = self.compute_x(self.value())
        painter.setBrush(QColor(self._palette.text))
        painter.drawRect(QRectF(x - 0.5, _GROOVE, 1, _HEIGHT - _GROOVE))
        painter.setPen(QPen(QColor(self._palette.accent if self.hasFocus() else self._palette.border), 2))
        painter.drawEllipse(QPointF(x, _GROOVE), 7, 7)

    def _draw_bar(self, painter: QPainter, frames: range, color: QColor) -> None:
        left = self.compute_x(frames.start)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(left, _GROOVE - 2, max(2.0, self.compute_x(frames.stop - 1) - left), 4), 2, 2)

    def _list_runs(self, track: Track, lane: QRectF) -> list[QRectF]:
        """Where a track is drawn: each run of frames as wide as it is, but never too thin to be seen."""
        rects = []
        for run in track.runs:
            left = self.compute_x(run.start)
            rects.append(QRectF(left, lane.top(), max(3.0, self.compute_x(run.stop - 1) - left), lane.height()))
        return rects

    def _go(self, event: QMouseEvent) -> None:
        share = (event.localPos().x() - _EDGE) / max(1, self.width() - 2 * _EDGE)
        self.setValue(round(share * self.maximum()))

    def _on_value(self, number: int) -> None:
        if number != self._session.player.number:
            self._session.player.go(number)

    def _on_opened(self) -> None:
        clip = self._session.clip
        self.setEnabled(clip is not None)
        self.setRange(0, 0 if clip is None else clip.frames - 1)

    def _on_edited(self) -> None:
        self._lanes = assign_lanes(self._session.editor.tracks)
        self.update()

    def _on_moved(self) -> None:
        self.setValue(self._session.player.number)
        self.update()
