"""The select tool: a click says that something found goes or stays, or finds what is under it; a drag is a rough lasso.

Shift adds to what was selected last, Alt or the right button takes away. With Ctrl a drag is a frame: what was found in
it goes, or stays where all of it would go.
"""

from __future__ import annotations

import math
from typing import Final

from PyQt5.QtGui import QPainterPath

from app.core.detection.picker import Picker
from app.core.detection.proposals import Proposals
from app.core.document.editor import Editor
from app.core.document.shapes import Point
from app.ui.tools.base import Touch, measure_reach
from app.ui.tools.shapes import Lasso, Rectangle

_CLICK: Final = 4
"""A gesture that goes no further than this many pixels of the screen is a click."""


class Select(Lasso):
    """Toggles what was found under the pointer, else selects what is there."""

    name = "select"

    def __init__(self, editor: Editor, proposals: Proposals, picker: Picker) -> None:
        super().__init__(editor)
        self._proposals = proposals
        self._picker = picker
        self._frame: Rectangle | None = None

    def press(self, touch: Touch) -> None:
        self._frame = Rectangle(self._editor) if touch.many else None
        (self._frame.press if self._frame else super().press)(touch)

    def drag(self, touch: Touch) -> None:
        (self._frame.drag if self._frame else super().drag)(touch)

    def outline(self) -> QPainterPath | None:
        return self._frame.outline() if self._frame else super().outline()

    def abandon(self) -> None:
        self._frame = None
        super().abandon()

    def release(self, touch: Touch) -> None:
        points, self._points = self._points, []
        frame, self._frame = self._frame, None
        if frame is not None:
            self._proposals.toggle_in(frame.box)
        elif points and measure_reach(points) < _CLICK * touch.pixel:
            self._pick_or_spare(points[0], touch)
        elif touch.erase:
            self._picker.cut(points)
        elif points:
            self._picker.pick(points, extend=touch.straight)

    def _pick_or_spare(self, point: Point, touch: Touch) -> None:
        index = self._proposals.find_at(math.floor(point[0]), math.floor(point[1]))
        if touch.erase:
            if index is not None:
                self._picker.take_away(point, self._proposals.shown[index])
        elif index is not None and not touch.straight:
            self._proposals.toggle(index)
        else:
            self._picker.pick([point], extend=touch.straight)
