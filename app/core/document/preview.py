"""What a removal on its way has made so far: a draft, then patches as they are done. Never part of the document."""

from __future__ import annotations

from PyQt5.QtCore import QObject, pyqtSignal

from inpainting.engine.geometry import Box
from inpainting.engine.request import Draft, Patch


class Preview(QObject):
    """The parts to be drawn over the picture, in the order they came; later ones cover earlier ones."""

    changed = pyqtSignal(Box)
    """This box of the picture looks different now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Draft | Patch] = []

    @property
    def parts(self) -> tuple[Draft | Patch, ...]:
        return tuple(self._parts)

    def add(self, part: Draft | Patch) -> None:
        self._parts.append(part)
        self.changed.emit(part.box)

    def clear(self) -> None:
        """The removal is over, one way or another."""
        parts, self._parts = self._parts, []
        for part in parts:
            self.changed.emit(part.box)
