"""Outlines of what is to go from the frame that is shown, drawn over it as over a photo. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping

from PyQt5.QtCore import QObject, pyqtSignal
from PyQt5.QtGui import QPainter, QPainterPath, QTransform

from app.core.document.shapes import trace_outlines
from app.core.video.session import VideoSession
from app.core.video.tracking import PAINTED
from app.ui.canvas.instance_outlines import COLOURS, InstanceOutline, make_path, paint_marks
from app.ui.canvas.view_transform import ViewTransform
from app.ui.widgets.theme import Palette
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole
from inpainting.video.packed import PackedHole


class FrameMarks(QObject):
    """Keeps the outlines of the present frame as paths in its coordinates."""

    stale = pyqtSignal()
    """The marks look different now."""

    def __init__(self, session: VideoSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._marks: list[InstanceOutline] = []
        self._paths: dict[int, tuple[PackedHole, QPainterPath]] = {}
        editor = session.editor
        for signal in (session.player.pictured, session.opened, editor.painted, editor.pointed):
            signal.connect(self._refresh)

    def paint(self, painter: QPainter, view: ViewTransform, palette: Palette) -> None:
        """Draw all marks; `painter` works in device pixels."""
        paint_marks(painter, view, self._marks, choose_colours(palette))

    def _refresh(self) -> None:
        editor, number = self._session.editor, self._session.player.shown
        known, self._paths, self._marks = self._paths, {}, []
        for track in editor.annotations.found:
            packed = track.holes.get(number)
            if packed is not None:
                self._paths[id(packed)] = known.get(id(packed)) or (packed, self._make_path(packed.unpack_hole()))
                path, pointed = self._paths[id(packed)][1], track is editor.pointed_at
                self._marks.append(InstanceOutline(path, track.label, track.chosen, pointed))
        painted, hand = editor.get_hole_at(number), editor.annotations.hand
        if painted is not None and painted.any():
            pointed = hand is not None and hand is editor.pointed_at
            self._marks.append(InstanceOutline(self._make_path(painted), PAINTED, hand is None or hand.chosen, pointed))
        self.stale.emit()

    def _make_path(self, hole: Hole) -> QPainterPath:
        """In pixels of the video, whatever the size of the hole."""
        height, width = hole.shape
        extent = Extent(1, 1) if self._session.clip is None else self._session.clip.extent
        larger = QTransform.fromScale(extent.width / width, extent.height / height)
        return larger.map(make_path(trace_outlines(hole, corner=(0, 0))))


def choose_colours(palette: Palette) -> Mapping[str, str]:
    """That of each class, and for what was painted the colour that a mask has in photos as well."""
    return {**COLOURS, PAINTED: palette.mask}
