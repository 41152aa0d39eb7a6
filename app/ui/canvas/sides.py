"""Which picture is to be seen on a canvas: as it is, as it was, or both beside a divider; and the words that say so."""

from __future__ import annotations

from PyQt5.QtCore import QObject, QRect, pyqtSignal
from PyQt5.QtGui import QPainter

from app.core.document.document import Document
from app.ui.canvas.layers import Layers
from app.ui.canvas.overlays import paint_badge
from app.ui.canvas.view_transform import ViewTransform
from inpainting.engine.geometry import Box


class Sides(QObject):
    """The choice of one canvas; it paints through the layers and keeps no pixels."""

    changed = pyqtSignal()
    """The canvas looks different now."""

    def __init__(self, document: Document, layers: Layers, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._layers = layers
        self._original = False
        self._split: float | None = None
        self._after = False

    @property
    def is_original(self) -> bool:
        """Whether only the picture as it was opened is to be seen, without the mask."""
        return self._original

    def show_original(self, shown: bool) -> None:
        if shown != self._original and (self._document.has_photo or not shown):
            self._original = shown
            if not shown and self._split is None:
                self._layers.forget_original()
            self.changed.emit()

    def set_split(self, share: float | None) -> None:
        """Show the picture as it was opened left of `share` of the width (0..1), or nowhere."""
        self._split = share
        self.changed.emit()

    def set_after(self, after: bool) -> None:
        """Whether the canvas is the right one of two."""
        self._after = after
        self.changed.emit()

    def paint(self, painter: QPainter, clip: Box, view: ViewTransform, *, width: int) -> None:
        """Draw the device pixels of `clip` of a canvas `width` of them wide."""
        if self._original or self._split is None:
            self._layers.paint(painter, clip, view, original=self._original, bare=self._original)
            return
        middle = round(self._split * width)
        before, after = Box(0, clip.y0, middle, clip.y1), Box(middle, clip.y0, width, clip.y1)
        for part in (before.intersection(clip), after.intersection(clip)):
            if not part.is_empty:
                painter.setClipRect(QRect(part.x0, part.y0, part.width, part.height))
                self._layers.paint(painter, part, view, original=part.x0 < middle)
        painter.setClipping(False)

    def paint_badges(self, painter: QPainter, rect: QRect) -> None:
        """Say which side is which, in the upper corners of `rect`."""
        for words, right in self._list_badges() if self._document.has_photo else ():
            paint_badge(painter, words, rect, right=right)

    def _list_badges(self) -> list[tuple[str, bool]]:
        """The words and whether they stand at the right."""
        if self._original:
            return [(self.tr("Original"), False)]
        now = self.tr("Draft") if self._layers.shows_draft else ""
        if self._split is not None:
            return [(self.tr("Before"), False), (now or self.tr("After"), True)]
        now = now or (self.tr("After") if self._after else "")
        return [(now, False)] if now else []
