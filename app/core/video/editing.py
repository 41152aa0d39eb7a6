"""What a person can do to what was found and painted in a clip, step by step; each step can be taken back.

Widgets call it and listen to it. It knows no widget and does no work on frames; that is the session's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np
from PyQt5.QtCore import QObject, pyqtSignal

from app.core.document.brush import Dab, cover_newly
from app.core.document.history import ChangeState, History
from app.core.document.shapes import Point
from app.core.video.annotations import ClipAnnotations, count_lone_bytes
from app.core.video.tracks import Track
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole
from inpainting.video.packed import PackedHole

_MOST: Final = 128 * 1024 * 1024
"""Bytes of holes that are kept for undo."""


class _PaintStroke:
    """One stroke of the brush; changes `hole` (H×W bool, upright, of the video's size), which is its own."""

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


class ClipEditor(QObject):
    """The annotations of one clip and the way they came to be. While it is not `is_free`, its calls do nothing."""

    changed = pyqtSignal()
    """Other tracks or other paint, or a track was ticked or unticked."""

    painted = pyqtSignal()
    """The mask of a frame is another, also in the middle of a stroke."""

    pointed = pyqtSignal()
    """Another track is pointed at."""

    stepped = pyqtSignal(int)
    """A step that was made on this frame was taken back or done again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = History(limit=_MOST, parent=self)
        self.annotations = ClipAnnotations()
        self.is_free = False
        self.pointed_at: Track | None = None
        self._extent = Extent(1, 1)
        self._stroke: _PaintStroke | None = None

    @property
    def tracks(self) -> tuple[Track, ...]:
        return self.annotations.tracks

    @property
    def is_stroking(self) -> bool:
        return self._stroke is not None

    def open(self, extent: Extent, kept: ClipAnnotations | None = None) -> None:
        """Another clip, with what was done to it before; taking that back begins anew."""
        self._extent, self._stroke = extent, None
        self.history.clear()
        self._put(ClipAnnotations())
        if kept is not None:
            self._do(self.tr("what was kept"), kept, by_hand=False)

    def get_hole_at(self, number: int) -> Hole | None:
        """What is painted on a frame or followed to it, at full size or small; None for nothing."""
        if self._stroke is not None and self._stroke.number == number:
            return self._stroke.hole
        return self.annotations.get_hole_at(number)

    def begin_stroke(self, number: int, point: Point, *, radius: float, erase: bool) -> None:
        """Paint on a frame; where the mask of another frame was followed to, it is there already."""
        if self.is_free:
            seed = self.annotations.make_seed(number, self._extent)
            hole = np.zeros((self._extent.height, self._extent.width), np.bool_) if seed is None else seed
            self._stroke = _PaintStroke(number, hole, erase=erase)
            self.extend_stroke(point, radius=radius)

    def extend_stroke(self, point: Point, *, radius: float) -> None:
        if self._stroke is not None:
            self._stroke.draw_line_to(point, radius)
            self.painted.emit()

    def end_stroke(self) -> None:
        """Lift the brush."""
        stroke, self._stroke = self._stroke, None
        if stroke is not None:
            label = self.tr("erasing") if stroke.erases else self.tr("painting")
            after = self.annotations.paint_on(stroke.number, PackedHole.of(stroke.hole))
            self._do(label, after, number=stroke.number)

    def abandon_stroke(self) -> bool:
        """Give up the stroke that is on its way; says whether there was one."""
        stroke, self._stroke = self._stroke, None
        if stroke is not None:
            self.painted.emit()
        return stroke is not None

    def clear_frame(self, number: int) -> None:
        """Take all paint off a frame."""
        self.end_stroke()
        if self.is_free and number in self.annotations.painted:
            self._do(self.tr("clearing the frame"), self.annotations.paint_on(number, None), number=number)

    def set_chosen(self, track: Track, chosen: bool) -> None:
        """Tick a track, so that it goes, or untick it."""
        self.end_stroke()
        if self.is_free and any(one.is_same(track) and one.chosen != chosen for one in self.tracks):
            label = self.tr("ticking") if chosen else self.tr("unticking")
            self._do(label, self.annotations.ticked(track, chosen))

    def toggle(self, track: Track) -> None:
        self.set_chosen(track, not track.chosen)

    def put_found(self, tracks: Sequence[Track]) -> None:
        """What was found in the whole clip, in place of what was found before."""
        self._do(self.tr("finding"), replace(self.annotations, found=tuple(tracks)), by_hand=False)

    def add_found(self, tracks: Sequence[Track]) -> None:
        """What was found on a frame, beside what was found before."""
        self._do(self.tr("finding"), self.annotations.add_tracks(tracks), by_hand=False)

    def put_followed(self, track: Track) -> None:
        """What was painted, followed through its shots."""
        self._do(self.tr("tracking"), replace(self.annotations, hand=track, is_followed=True), by_hand=False)

    def undo(self) -> None:
        """Take the last step back."""
        if self.is_free and not self.is_stroking:
            self.history.undo()

    def redo(self) -> None:
        if self.is_free and not self.is_stroking:
            self.history.redo()

    def point_at(self, track: Track | None) -> None:
        if track is not self.pointed_at:
            self.pointed_at = track
            self.pointed.emit()

    def _do(self, label: str, after: ClipAnnotations, *, number: int | None = None, by_hand: bool = True) -> None:
        before, put = self.annotations, partial(self._put, number=number)
        size = count_lone_bytes(before, after)
        self.history.push(ChangeState(label, put, before, after, size=size, changes_picture=by_hand))
        self._put(after)

    def _put(self, annotations: ClipAnnotations, number: int | None = None) -> None:
        pointed, self.annotations = self.pointed_at, annotations
        self.pointed_at = next((one for one in self.tracks if pointed is not None and one.is_same(pointed)), None)
        if number is not None:
            self.stepped.emit(number)
        self.changed.emit()
        self.painted.emit()
