"""Where a fill of the open picture may copy from, as the person painted it: not from here, or only from here."""

from __future__ import annotations

import numpy as np
from PyQt5.QtCore import QObject, pyqtSignal

from app.core.document.commands import HolePatch, ReplaceHole
from app.core.document.document import Document
from app.core.document.history import Command
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole


class PaintedArea(QObject):
    """An area of the picture that strokes add to and take from, as they do with its hole."""

    changed = pyqtSignal(Box)
    """The area inside this box."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hole: Hole = np.zeros((0, 0), np.bool_)

    @property
    def hole(self) -> Hole:
        """H×W bool, True = painted; not to be written to."""
        return self._hole

    @property
    def extent(self) -> Extent:
        return Extent(self._hole.shape[1], self._hole.shape[0])

    def write_hole(self, box: Box, hole: Hole) -> None:
        """Put `hole` (box.height×box.width bool) into `box`, which lies inside the picture."""
        self._hole[box.slices] = hole
        self.changed.emit(box)

    def reset(self, extent: Extent) -> None:
        """Another picture, in which nothing is painted."""
        self._hole = np.zeros((extent.height, extent.width), np.bool_)


class SourceLimits(QObject):
    """Two areas of the open picture; they hold for every fill until they are taken back."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.not_from, self.only_from = PaintedArea(self), PaintedArea(self)
        document.photo_replaced.connect(self._on_photo_replaced)

    @property
    def areas(self) -> tuple[PaintedArea, PaintedArea]:
        return self.not_from, self.only_from

    def add_to(self, excluded: Hole | None) -> Hole | None:
        """From where nothing is copied: `excluded` and what is painted; None when that is nowhere."""
        limits = [] if excluded is None else [excluded]
        if self.not_from.hole.any():
            limits.append(self.not_from.hole)
        if self.only_from.hole.any():
            limits.append(~self.only_from.hole)
        return np.logical_or.reduce(limits) if limits else None

    def list_clearing(self, label: str) -> list[Command]:
        """The steps, not done yet, after which nothing is painted."""
        steps: list[Command] = []
        for area in self.areas:
            box = Box.around(area.hole)
            if not box.is_empty:
                before = area.hole[box.slices].copy()
                steps.append(ReplaceHole(area, label, [HolePatch.of(box, before=before, after=np.zeros_like(before))]))
        return steps

    def _on_photo_replaced(self) -> None:
        for area in self.areas:
            area.reset(self._document.extent)
