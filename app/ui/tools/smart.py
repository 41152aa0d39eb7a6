"""The smart brush: a rough stroke over an object selects the object; where there is none, it is just a stroke."""

from __future__ import annotations

from PyQt5.QtGui import QPainterPath

from app.core.detection.picker import Picker
from app.core.document.editor import Editor
from app.core.document.shapes import Point
from app.ui.tools.base import Mark, Touch, join_points
from app.ui.tools.brush import Brush


class SmartBrush(Brush):
    """Gathers the points of a stroke; with the right button it takes out of the mask like the brush."""

    name = "smart"

    def __init__(self, editor: Editor, picker: Picker) -> None:
        super().__init__(editor)
        self._picker = picker
        self._points: list[Point] = []
        self._erases = False

    def press(self, touch: Touch) -> None:
        self._erases, self._points = touch.erase, [touch.point]
        if touch.erase:
            super().press(touch)

    def drag(self, touch: Touch) -> None:
        if self._erases:
            super().drag(touch)
        elif self._points and self._points[-1] != touch.point:
            self._points.append(touch.point)

    def release(self, touch: Touch) -> None:
        points, self._points = self._points, []
        if self._erases:
            super().release(touch)
        elif points:
            self._picker.paint_along(points, radius=touch.radius)

    def abandon(self) -> None:
        self._points = []
        super().abandon()

    def outline(self) -> QPainterPath | None:
        return None if self._erases or len(self._points) < 2 else join_points(self._points)

    def list_marks(self) -> tuple[Mark, ...]:
        """The stroke that is being thought about, until there is an answer."""
        return tuple(Mark(join_points(points), width=2 * radius) for points, radius in self._picker.strokes)
