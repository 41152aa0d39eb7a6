"""The brush and the mask eraser: round, continuous strokes; a straight line from the last one with Shift."""

from __future__ import annotations

from app.core.editor import Editor
from app.core.shapes import Point
from app.ui.tools.base import Tool, Touch


class Brush(Tool):
    """Paints the mask; takes out of it with the right button."""

    name = "brush"
    has_size = True

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._last: Point | None = None

    def press(self, touch: Touch) -> None:
        start = self._last if touch.straight and self._last is not None else touch.point
        self._editor.begin_stroke(start, radius=touch.radius, erase=touch.erase or self.erases)
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


class Eraser(Brush):
    """Takes out of the mask."""

    name = "eraser"

    @property
    def erases(self) -> bool:
        return True
