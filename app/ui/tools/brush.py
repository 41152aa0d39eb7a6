"""The brush and its other ends, eraser and restorer: round strokes; a straight line from the last one with Shift."""

from __future__ import annotations

import math

from app.core.document.editor import Editor
from app.core.document.shapes import Point
from app.ui.tools.base import Tool, Touch


class Brush(Tool):
    """Paints the mask; with the right button takes out of it or, begun beside it, paints the original back."""

    name = "brush"
    has_size = True

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._last: Point | None = None

    def press(self, touch: Touch) -> None:
        start = self._last if touch.straight and self._last is not None else touch.point
        self._begin(start, touch)
        if start != touch.point:
            self.drag(touch)
        self._last = touch.point

    def drag(self, touch: Touch) -> None:
        self._editor.extend_stroke(touch.point, radius=touch.radius)
        self._last = touch.point

    def release(self, touch: Touch) -> None:
        self._editor.end_stroke()

    def abandon(self) -> None:
        self._editor.abandon_stroke()

    def _begin(self, start: Point, touch: Touch) -> None:
        if touch.erase and self._editor.document.edits and not self._is_selected(start):
            self._restore(start, touch)
        else:
            self._editor.begin_stroke(start, radius=touch.radius, erase=touch.erase or self.erases)

    def _restore(self, start: Point, touch: Touch) -> None:
        self._editor.begin_restoring(start, radius=touch.radius, softness=touch.softness)

    def _is_selected(self, point: Point) -> bool:
        x, y = math.floor(point[0]), math.floor(point[1])
        hole = self._editor.document.hole
        return 0 <= y < hole.shape[0] and 0 <= x < hole.shape[1] and bool(hole[y, x])


class Restorer(Brush):
    """The other end of the brush: paints the original back; with the right button paints the mask."""

    name = "restorer"

    @property
    def erases(self) -> bool:
        return True

    def _begin(self, start: Point, touch: Touch) -> None:
        if touch.erase:
            self._editor.begin_stroke(start, radius=touch.radius, erase=False)
        else:
            self._restore(start, touch)


class Eraser(Brush):
    """Takes out of the mask."""

    name = "eraser"

    @property
    def erases(self) -> bool:
        return True
