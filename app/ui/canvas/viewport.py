"""The view of one widget on the picture and all ways to move it: zoom, pan, fit, show a box; draws nothing."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QObject, QPointF, QRectF, pyqtSignal
from PyQt5.QtWidgets import QWidget

from app.ui.canvas.view_transform import ViewTransform, centre_picture, find_next_step, fit_box, fit_picture
from inpainting.engine.geometry import Box, Extent

_BORDER = 24
_NOTHING = Extent(0, 0)


class Viewport(QObject):
    """Keeps a picture where it can be seen in `widget`; positions in the widget are logical pixels.

    `picture` says how large it is, or None while there is none; the whole of it is shown up to `largest` times as
    large as it is.
    """

    changed = pyqtSignal()
    """Zoomed or panned."""

    def __init__(self, picture: Callable[[], Extent | None], widget: QWidget, *, largest: int = 1) -> None:
        super().__init__(widget)
        self._picture = picture
        self._widget = widget
        self._largest = largest
        self._view = ViewTransform()
        self._fits = True
        self.wheel_zooms = False
        """Whether the wheel zooms by itself, and moves with Ctrl; else the other way round."""

        self.anchor: QPointF | None = None
        """What stays in place when zooming by key, such as what the pointer is on; without one the middle."""

    @property
    def view(self) -> ViewTransform:
        return self._view

    @property
    def zoom(self) -> float:
        """Device pixels per picture pixel: 1.0 is 100 %."""
        return self._view.scale

    @property
    def ratio(self) -> float:
        """Device pixels per logical pixel."""
        return float(self._widget.devicePixelRatioF())

    def to_window(self, x: float, y: float) -> QPointF:
        """Where a picture point lies in the widget."""
        return QPointF(*self._view.to_window(x, y)) / self.ratio

    def to_picture(self, position: QPointF) -> tuple[float, float]:
        """Which picture point lies under a point of the widget."""
        return self._view.to_picture(position.x() * self.ratio, position.y() * self.ratio)

    def find_visible_part(self) -> QRectF:
        """Where in the widget the picture is to be seen; all of the widget without one."""
        box = self._view.map_to_window(Box.of(self._extent))
        place = QRectF(box.x0 / self.ratio, box.y0 / self.ratio, box.width / self.ratio, box.height / self.ratio)
        seen = place.intersected(QRectF(self._widget.rect()))
        return QRectF(self._widget.rect()) if seen.isEmpty() else seen

    def fit(self) -> None:
        """The whole picture in the window, again whenever the window changes, until something else is chosen."""
        self._fits = True
        border, largest = round(_BORDER * self.ratio), self._largest * max(1, int(self.ratio))
        self._set(fit_picture(self._extent, self._measure_window(), border=border, largest=largest))

    def show_actual_size(self) -> None:
        """One pixel of the picture on one pixel of the screen."""
        if self._fits and self.anchor is None:
            self._fits = False
            self._set(centre_picture(self._extent, self._measure_window(), scale=1.0))
        else:
            self.zoom_to(1.0)

    def toggle_actual_size(self, at: QPointF) -> None:
        """One pixel on one pixel with what is under `at` in place, or the whole picture where it is so already."""
        if self.zoom == 1.0:
            self.fit()
        else:
            self.zoom_to(1.0, at)

    def show_box(self, box: Box) -> None:
        """Zoom to a part of the picture, with its surroundings."""
        self._fits = False
        self._set(fit_box(box, self._measure_window(), border=round(_BORDER * self.ratio)))

    def zoom_in(self) -> None:
        self.zoom_to(find_next_step(self.zoom, larger=True))

    def zoom_out(self) -> None:
        self.zoom_to(find_next_step(self.zoom, larger=False))

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """Zoom with what is under `at` (or the anchor) staying in place."""
        if self._picture() is not None:
            self._fits = False
            point = (at or self.anchor or QPointF(self._widget.rect().center())) * self.ratio
            self._set(self._view.zoomed(scale, x=point.x(), y=point.y()))

    def pan(self, way: QPointF) -> None:
        """Move the picture by logical pixels."""
        if self._picture() is not None:
            before = self._view
            self._set(self._view.moved(way.x() * self.ratio, way.y() * self.ratio))
            self._fits = self._fits and self._view == before

    def follow_widget(self) -> None:
        """The widget has another size now."""
        if self._fits:
            self.fit()
        else:
            self._set(self._view)

    @property
    def _extent(self) -> Extent:
        return self._picture() or _NOTHING

    def _measure_window(self) -> Extent:
        return Extent(round(self._widget.width() * self.ratio), round(self._widget.height() * self.ratio))

    def _set(self, view: ViewTransform) -> None:
        view = view.held(self._extent, self._measure_window())
        if view != self._view:
            self._view = view
            self.changed.emit()
