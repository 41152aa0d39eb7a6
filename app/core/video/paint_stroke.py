"""One stroke of the brush over a frame of a clip. Keeps nothing else; what was painted is in `annotations`."""

from __future__ import annotations

from app.core.document.brush import Dab, cover_newly
from app.core.document.shapes import Point
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole


class PaintStroke:
    """Changes `hole` (H×W bool, upright, of the video's size), which is its own."""

    def __init__(self, number: int, hole: Hole, *, erase: bool) -> None:
        self.number, self.hole, self.erases = number, hole, erase
        self._extent = Extent(hole.shape[1], hole.shape[0])
        self._last: Dab | None = None

    def draw_line_to(self, point: Point, radius: float) -> None:
        """Draw on to `point`; the first is a dot."""
        dab = Dab(point, radius)
        for box, shape in cover_newly(self._last, dab, self._extent):
            self.hole[box.slices][shape] = not self.erases
        self._last = dab
