"""The line tool: clicks follow a wire or crack, a second click at the same place, or Enter, ends it."""

from __future__ import annotations

from typing import Final

from PyQt5.QtCore import Qt
from PyQt5.QtGui import QPainterPath, QPainterPathStroker

from app.core.detection.line_tracer import LineTracer
from app.core.document.editor import Editor
from app.ui.tools.base import Tool, Touch, join_points

_SAME_PLACE: Final = 8
"""A click at most so many pixels of the screen from the last one is at the same place."""
_THINNEST: Final = 6
"""So many pixels of the screen are between its rims, for the line itself to be seen there."""


class LineTool(Tool):
    """Hands clicks to the tracer; the right button takes the last one back."""

    name = "line"

    def __init__(self, editor: Editor, tracer: LineTracer) -> None:
        super().__init__(editor)
        self._tracer = tracer
        self._pixel = 1.0

    def press(self, touch: Touch) -> None:
        self._pixel = touch.pixel
        if touch.erase:
            self._tracer.take_back()
        elif self._tracer.is_at_end(touch.point, near=_SAME_PLACE * touch.pixel):
            self._tracer.finish()
        else:
            self._tracer.add(touch.point)

    def abandon(self) -> None:
        self._tracer.abandon()

    def outline(self) -> QPainterPath | None:
        """The rims of the line, as wide as it is where that is known."""
        if not self._tracer.is_tracing:
            return None
        ways = QPainterPath()
        for points in self._tracer.ways:
            ways.addPath(join_points(points))
        pen = QPainterPathStroker()
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setWidth(max(self._tracer.width, _THINNEST * self._pixel))
        return pen.createStroke(ways)
