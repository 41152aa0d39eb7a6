"""The rectangle and the lasso: outlines that are filled when the button goes up."""

from __future__ import annotations

import math

from PyQt5.QtCore import QPointF, QRectF
from PyQt5.QtGui import QPainterPath

from app.core.document.editor import Editor
from app.core.document.shapes import Point
from app.ui.tools.base import Tool, Touch
from inpainting.engine.geometry import Box


class Rectangle(Tool):
    """Adds a rectangle to the mask; takes it out with the right button."""

    name = "rectangle"

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._corners: tuple[Point, Point] | None = None

    @property
    def box(self) -> Box:
        """What is in the frame as it is now."""
        return Box(0, 0, 0, 0) if self._corners is None else _find_box(*self._corners)

    def press(self, touch: Touch) -> None:
        self._corners = (touch.point, touch.point)

    def drag(self, touch: Touch) -> None:
        if self._corners is not None:
            self._corners = (self._corners[0], touch.point)

    def release(self, touch: Touch) -> None:
        if self._corners is not None:
            box, self._corners = self.box, None
            self._editor.paint_box(box, erase=touch.erase)

    def abandon(self) -> None:
        self._corners = None

    def outline(self) -> QPainterPath | None:
        if self._corners is None:
            return None
        path, box = QPainterPath(), self.box
        path.addRect(QRectF(box.x0, box.y0, box.width, box.height))
        return path


class Lasso(Tool):
    """Adds what is encircled to the mask; takes it out with the right button."""

    name = "lasso"

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._points: list[Point] = []

    def press(self, touch: Touch) -> None:
        self._points = [touch.point]

    def drag(self, touch: Touch) -> None:
        if self._points and self._points[-1] != touch.point:
            self._points.append(touch.point)

    def release(self, touch: Touch) -> None:
        points, self._points = self._points, []
        self._editor.paint_polygon(points, erase=touch.erase)

    def abandon(self) -> None:
        self._points = []

    def outline(self) -> QPainterPath | None:
        if len(self._points) < 2:
            return None
        path = QPainterPath(QPointF(*self._points[0]))
        for point in self._points[1:]:
            path.lineTo(QPointF(*point))
        path.closeSubpath()
        return path


def _find_box(first: Point, second: Point) -> Box:
    """The pixels a rectangle touches; a click without a drag selects nothing."""
    if first == second:
        return Box(0, 0, 0, 0)
    xs, ys = sorted((first[0], second[0])), sorted((first[1], second[1]))
    return Box(math.floor(xs[0]), math.floor(ys[0]), math.ceil(xs[1]), math.ceil(ys[1]))
