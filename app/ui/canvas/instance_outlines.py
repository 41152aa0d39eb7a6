"""Outlines of what was found, drawn over the picture: tinted and solid where it shall go, dashed where it stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PyQt5.QtCore import QObject, QPointF, QRectF, Qt, pyqtSignal
from PyQt5.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from app.core.detection.proposals import Proposals
from app.core.document.document import Document
from app.core.document.shapes import trace_outlines
from app.ui.canvas.view_transform import ViewTransform
from app.ui.widgets.words import describe_instance
from inpainting.detection.classes import SPECS
from inpainting.detection.instance import OBJECT, SHADOW, grow_instance

COLOURS = {name: spec.colour for name, spec in SPECS.items()} | {SHADOW: "#c9ced8", OBJECT: "#d55e00"}
"""One a class, for what goes; they can be told apart with any eyes."""

CASING = "#000000"
"""Beside the solid line of what goes."""

STAYING, STAYING_CASING = "#000000", "#ffffff"
"""The dashes of what stays and what shows between them: no colour, so that nobody needs to see one."""

_LINE, _HAIRLINE = 1.3, 0.7
"""How thick an outline is, and what shows of its casing at each side, logical pixels."""
_SWATCH = 12
_BESIDE, _ABOVE = 20, 6
"""Round the words of a label, logical pixels."""


class InstanceOutline(NamedTuple):
    """The outline of one thing in picture coordinates, its class, whether it shall go, is pointed at, may be tinted."""

    path: QPainterPath
    label: str
    chosen: bool
    pointed: bool = False
    tinted: bool = True


class InstanceOutlines(QObject):
    """Keeps the outlines of the present findings as paths in picture coordinates."""

    stale = pyqtSignal()
    """The marks look different now."""

    def __init__(self, document: Document, proposals: Proposals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._proposals = proposals
        self._paths: dict[tuple[int, int | None], QPainterPath] = {}
        proposals.changed.connect(self._on_changed)
        proposals.pointed.connect(self.stale)

    def paint(self, painter: QPainter, view: ViewTransform, *, tinted: bool = True) -> None:
        """Draw all marks, or their lines alone; `painter` works in device pixels."""
        if not self._proposals.shown:
            return
        marks = []
        for index, proposal in enumerate(self._proposals.shown):
            pointed = index == self._proposals.pointed_at
            marks.append(
                InstanceOutline(self.outline(index), proposal.instance.label, proposal.chosen, pointed, tinted)
            )
        paint_marks(painter, view, marks)
        named = self._proposals.pointed_at
        if named is not None:
            instance = self._proposals.shown[named].instance
            paint_label(painter, view, describe_instance(instance), marks[named].path)

    def outline(self, index: int) -> QPainterPath:
        """The outline of a finding; of one that shall go, that of the hole it makes."""
        proposal = self._proposals.shown[index]
        instance, grow = proposal.instance, self._proposals.growth if proposal.chosen else 0
        key = (id(instance), grow)
        path = self._paths.get(key)
        if path is None:
            whole = grow_instance(instance, self._document.extent, grow)
            path = self._paths[key] = make_path(trace_outlines(whole.hole, corner=(whole.box.x0, whole.box.y0)))
        return path

    def _on_changed(self) -> None:
        present = {id(proposal.instance) for proposal in self._proposals.shown}
        growths = (0, self._proposals.growth)
        self._paths = {key: path for key, path in self._paths.items() if key[0] in present and key[1] in growths}
        self.stale.emit()


def make_swatch(label: str, colours: Mapping[str, str] = COLOURS) -> QIcon:
    """A small square in the colour of a class, the same whether what it stands beside is enabled or not."""
    square = QPixmap(_SWATCH, _SWATCH)
    square.fill(QColor(colours[label]))
    icon = QIcon(square)
    icon.addPixmap(square, QIcon.Mode.Disabled)
    return icon


def make_path(polygons: Iterable[Iterable[tuple[float, float]]]) -> QPainterPath:
    """Closed polygons as one path."""
    path = QPainterPath()
    for points in polygons:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        path.closeSubpath()
    return path


def paint_marks(
    painter: QPainter, view: ViewTransform, marks: Iterable[InstanceOutline], colours: Mapping[str, str] = COLOURS
) -> None:
    """Draw outlines through a view, each in the colour of its class; `painter` works in device pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(view.x, view.y)
    painter.scale(view.scale, view.scale)
    ratio = painter.device().devicePixelRatioF()
    for mark in marks:
        paint_mark(painter, mark, ratio=ratio, colours=colours)
    painter.restore()


def paint_label(painter: QPainter, view: ViewTransform, words: str, path: QPainterPath) -> None:
    """Words over an outline, or in it where the picture has no room; `painter` works in device pixels."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    place = path.boundingRect()
    x, y = (value / ratio for value in view.to_window(place.center().x(), place.top()))
    painter.save()
    painter.scale(ratio, ratio)
    metrics = painter.fontMetrics()
    box = QRectF(0, 0, metrics.horizontalAdvance(words) + _BESIDE, metrics.height() + _ABOVE)
    box.moveCenter(QPointF(x, y - box.height() / 2 - _ABOVE))
    box.moveTo(max(box.left(), view.x / ratio, 0.0), max(box.top(), view.y / ratio, 0.0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 200))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(QColor("white"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def paint_mark(
    painter: QPainter, mark: InstanceOutline, *, ratio: float = 1.0, colours: Mapping[str, str] = COLOURS
) -> None:
    """Tinted where it shall go, dashed where it stays; `ratio` is that of device pixels to logical ones."""
    path, label, chosen, pointed, tinted = mark
    color = QColor(colours[label])
    if tinted and (chosen or pointed):
        tint = QColor(color)
        tint.setAlpha((95 if chosen else 0) + (45 if pointed else 0))
        painter.fillPath(path, tint)
    line = (2 * _LINE if pointed else _LINE) * ratio
    if chosen:
        pens = [QPen(QColor(CASING), line + 2 * _HAIRLINE * ratio), QPen(color, line)]
    else:
        pens = [QPen(QColor(STAYING_CASING), line), QPen(QColor(STAYING), line)]
        pens[1].setDashPattern([4, 4])
    for pen in pens:
        pen.setCosmetic(True)
        painter.strokePath(path, pen)
