"""The row that asks when captions are looked for, and the rectangle on the frame that says where. Finds none."""

from __future__ import annotations

from PyQt5.QtCore import QPointF, QRectF, Qt
from PyQt5.QtGui import QColor, QPainter, QPen
from PyQt5.QtWidgets import QDoubleSpinBox, QLabel, QPushButton, QWidget

from app.core.video.session import VideoSession
from app.ui.canvas.view_transform import ViewTransform
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.wrapping_row import WrappingRow
from inpainting.engine.geometry import Box, Extent

_LEAST = 4
"""Pixels of the video; a smaller rectangle is a slip of the hand."""


class CaptionPlace:
    """A rectangle that is drawn on the frame, in pixels of the video; none at first."""

    def __init__(self) -> None:
        self._start: tuple[float, float] | None = None
        self._before: Box | None = None
        self.box: Box | None = None

    @property
    def is_drawn_now(self) -> bool:
        return self._start is not None

    def begin(self, point: tuple[float, float]) -> None:
        self._start, self._before, self.box = point, self.box, None

    def extend(self, point: tuple[float, float], extent: Extent) -> None:
        if self._start is not None:
            (x0, x1), (y0, y1) = (sorted(pair) for pair in zip(self._start, point, strict=True))
            self.box = Box(round(x0), round(y0), round(x1), round(y1)).clipped(extent)

    def end(self) -> None:
        self._start = None
        if self.box is not None and min(self.box.width, self.box.height) < _LEAST:
            self.box = None

    def abandon(self) -> None:
        """The drag was a mistake: the rectangle that was there before."""
        if self._start is not None:
            self._start, self.box = None, self._before

    def paint(self, painter: QPainter, view: ViewTransform) -> None:
        """Draws it; `painter` works in device pixels."""
        if self.box is None:
            return
        there = view.map_to_window(self.box)
        for colour, style in ((QColor(0, 0, 0), Qt.PenStyle.SolidLine), (QColor(255, 255, 255), Qt.PenStyle.DashLine)):
            painter.setPen(QPen(colour, 2, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(QPointF(there.x0, there.y0), QPointF(there.x1, there.y1)))


class CaptionBar(Retranslated, QWidget):
    """Shown while the rectangle is in hand; without one drawn, captions are looked for in the lower third."""

    def __init__(self, session: VideoSession, place: CaptionPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._place = session, place
        self.first, self.last = QDoubleSpinBox(self), QDoubleSpinBox(self)
        self.find_button = QPushButton(self)
        self._from, self._to = QLabel(self), QLabel(self)
        row = WrappingRow(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(8)
        for widget in (self._from, self.first, self._to, self.last, self.find_button):
            row.addWidget(widget)
        for field in (self.first, self.last):
            field.setDecimals(2)
            field.setSuffix(" s")
        self._from.setBuddy(self.first)
        self._to.setBuddy(self.last)
        self.find_button.setAutoDefault(False)
        self.find_button.clicked.connect(self._on_find)
        session.opened.connect(self._on_opened)
        session.changed.connect(self._sync)
        self.retranslate()
        self._on_opened()

    def retranslate(self) -> None:
        self._from.setText(self.tr("From"))
        self._to.setText(self.tr("to"))
        self.first.setAccessibleName(self.tr("Look for captions from this second"))
        self.last.setAccessibleName(self.tr("Look for captions up to this second"))
        self.find_button.setText(self.tr("Find captions"))
        self.find_button.setToolTip(self.tr("In the rectangle drawn on the frame; without one, in the lower third"))

    def _on_opened(self) -> None:
        clip = self._session.clip
        length = 0.0 if clip is None else clip.length
        for field, value in ((self.first, 0.0), (self.last, length)):
            field.setRange(0, length)
            field.setValue(value)
        self._sync()

    def _on_find(self) -> None:
        clip = self._session.clip
        if clip is not None:
            width, height = clip.extent
            place = self._place.box or Box(0, height * 2 // 3, width, height)
            self._session.find_captions(place, *sorted((self.first.value(), self.last.value())))

    def _sync(self) -> None:
        self.setEnabled(self._session.can_edit)
