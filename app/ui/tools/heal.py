"""Heal and clone: paint a target, and it is copied from the dashed outline, which can be dragged elsewhere.

Alt or the right button picks the place to copy from beforehand; a click on an earlier spot takes that at hand. The spot
at hand is moved by the ring in its middle, where a click heals once more.
"""

from __future__ import annotations

from typing import Final

from PyQt5.QtCore import QPointF
from PyQt5.QtGui import QPainterPath, QPolygonF, QTransform

from app.core.document.healer import Healer
from app.core.document.shapes import Point
from app.ui.tools.base import Mark, Tool, Touch, join_points, measure_reach

_CLICK: Final = 4
"""A gesture that goes no further than this many pixels of the screen is a click."""
_NEAR: Final = 8
"""The middle of a source can be taken hold of from so many pixels of the screen away."""
_CROSS: Final = 6
_RING: Final = 4


class Heal(Tool):
    """Turns a gesture into a target, a source, or a source moved."""

    name = "heal"
    has_size = True

    def __init__(self, healer: Healer) -> None:
        self._healer = healer
        self._does = ""
        self._points: list[Point] = []
        self._last: Point | None = None
        self._width = 0.0

    def press(self, touch: Touch) -> None:
        if touch.erase:
            self._does = "pick"
            self._healer.pick(touch.point)
        elif self._healer.holds_target(touch.point, slack=_NEAR * touch.pixel):
            self._does, self._points = "lay", [touch.point]
            self._healer.grab_target(touch.point)
        elif self._healer.holds(touch.point, slack=_NEAR * touch.pixel):
            self._does = "move"
            self._healer.grab(touch.point)
        else:
            self._begin(self._last if touch.straight and self._last is not None else touch.point, touch)

    def drag(self, touch: Touch) -> None:
        if self._does == "pick":
            self._healer.pick(touch.point)
        elif self._does == "paint":
            self._go_on(touch)
        elif self._does:
            self._points.append(touch.point)
            self._healer.extend(touch.point, radius=touch.radius)

    def release(self, touch: Touch) -> None:
        does, self._does = self._does, ""
        points, self._points = self._points, []
        if does == "lay" and measure_reach(points) < _CLICK * touch.pixel:
            self._healer.abandon()
            self._begin(points[0], touch)
            self.release(touch)
        elif does in ("move", "lay"):
            self._healer.end()
        elif does == "paint":
            earlier = self._healer.find_at(points[0])
            if earlier is not None and earlier != self._healer.index and measure_reach(points) < _CLICK * touch.pixel:
                self._healer.abandon()
                self._healer.select(earlier)
            else:
                self._last = points[-1]
                self._healer.end()

    def abandon(self) -> None:
        self._does, self._points = "", []
        self._healer.abandon()

    def grabs(self, point: Point, *, pixel: float) -> bool:
        return any(holds(point, slack=_NEAR * pixel) for holds in (self._healer.holds, self._healer.holds_target))

    def list_marks(self) -> tuple[Mark, ...]:
        marks = [*self._mark_picked(), *self._mark_copied()]
        if self._does == "paint" and self._healer.offset is None:
            marks.insert(0, Mark(join_points(self._points), width=self._width))
        return tuple(marks)

    def _begin(self, start: Point, touch: Touch) -> None:
        """Start to paint a target."""
        self._does, self._points, self._width = "paint", [start], 2 * touch.radius
        self._healer.begin(start, radius=touch.radius)
        self._go_on(touch)

    def _go_on(self, touch: Touch) -> None:
        if touch.point != self._points[-1]:
            self._points.append(touch.point)
            self._width = max(self._width, 2 * touch.radius)
        self._healer.extend(touch.point, radius=touch.radius)

    def _mark_picked(self) -> list[Mark]:
        """A cross where the next stroke copies from; while one goes on, a brush that follows it there."""
        offset, picked = self._healer.offset, self._healer.picked
        path = QPainterPath()
        if self._does == "paint" and offset is not None:
            x, y = self._points[-1]
            path.addEllipse(QPointF(x + offset[0], y + offset[1]), self._width / 2, self._width / 2)
            return [Mark(path, dashed=True)]
        if picked is None:
            return []
        x, y = picked
        for dx, dy in ((_CROSS, 0), (0, _CROSS)):
            path.moveTo(x - dx, y - dy)
            path.lineTo(x + dx, y + dy)
        return [Mark(path, fixed=QPointF(x, y))]

    def _mark_copied(self) -> list[Mark]:
        """The outline of the edit at hand, that of its source, and a line from one to the other."""
        matrix = self._healer.make_matrix()
        if matrix is None or self._does == "paint":
            return []
        (a, b, dx), (c, d, dy) = matrix
        target = QPainterPath()
        for points in self._healer.list_outlines():
            target.addPolygon(QPolygonF([QPointF(*point) for point in points]))
            target.closeSubpath()
        source = QTransform(a, c, b, d, dx, dy).map(target)
        link = QPainterPath(target.boundingRect().center())
        link.lineTo(source.boundingRect().center())
        return [Mark(target), Mark(link, faint=True), Mark(source, dashed=True), *self._mark_middle()]

    def _mark_middle(self) -> list[Mark]:
        """The ring by which the edit at hand is moved."""
        middle, path = self._healer.find_middle(), QPainterPath()
        if middle is None:
            return []
        path.addEllipse(QPointF(*middle), _RING, _RING)
        return [Mark(path, fixed=QPointF(*middle))]
