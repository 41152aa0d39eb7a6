"""Shows where the pixel under the pointer was copied from; a press says that nothing shall be copied from there."""

from __future__ import annotations

from typing import Final

from PyQt5.QtCore import QPointF
from PyQt5.QtGui import QPainterPath

from app.core.document.source_probe import SourceProbe
from app.ui.tools.base import Mark, Tool, Touch

_PATCH: Final = 7
"""Pixels of a side of what is compared when something is copied."""


class WhereFrom(Tool):
    """In hand as long as its key is held, or until another tool is taken."""

    name = "where_from"
    is_passing = True

    def __init__(self, probe: SourceProbe) -> None:
        self._probe = probe
        self._radius = 1.0

    def set_size(self, size: int) -> None:
        """How wide round a source nothing is to be copied, image pixels."""
        self._radius = size / 2

    def press(self, touch: Touch) -> None:
        self._probe.exclude(radius=self._radius)

    def list_marks(self) -> tuple[Mark, ...]:
        copied = self._probe.copied
        if copied is None:
            return ()
        target, source = (QPointF(x + 0.5, y + 0.5) for x, y in copied)
        link, disc = QPainterPath(target), QPainterPath()
        link.lineTo(source)
        disc.addEllipse(source, self._radius, self._radius)
        return (Mark(link, faint=True), Mark(_draw_square(target)), Mark(_draw_square(source)), Mark(disc, dashed=True))


def _draw_square(middle: QPointF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(middle.x() - _PATCH / 2, middle.y() - _PATCH / 2, _PATCH, _PATCH)
    return path
