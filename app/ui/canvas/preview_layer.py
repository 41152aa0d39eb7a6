"""Draws what a removal on its way has made so far over the picture, the draft first, what is done over it."""

from __future__ import annotations

from PyQt5.QtCore import QObject, QRectF, pyqtSignal
from PyQt5.QtGui import QImage, QPainter

from app.core.document.document import Document
from app.core.document.preview import Preview
from app.ui.canvas.view_transform import ViewTransform
from app.ui.widgets.qimage import make_image_from_pixels, make_image_with_opacity
from inpainting.engine.geometry import Box
from inpainting.engine.request import Colours, Draft, Patch


class PreviewLayer(QObject):
    """The parts as images of their own; they are made when they come and dropped when the removal ends."""

    stale = pyqtSignal(Box)
    """This box of the picture looks different now."""

    def __init__(self, preview: Preview, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._preview = preview
        self._images: dict[Draft | Patch, QImage] = {}
        preview.changed.connect(self._on_changed)

    @property
    def is_empty(self) -> bool:
        return not self._images

    def paint(self, painter: QPainter, view: ViewTransform) -> None:
        for part, image in self._images.items():
            place = view.map_to_window(part.box)
            painter.drawImage(QRectF(place.x0, place.y0, place.width, place.height), image)

    def _on_changed(self, box: Box) -> None:
        colours = self._document.colours
        self._images = {part: self._images.get(part) or _make_image(part, colours) for part in self._preview.parts}
        self.stale.emit(box)


def _make_image(part: Draft | Patch, colours: Colours | None) -> QImage:
    if isinstance(part, Draft):
        return make_image_with_opacity(part.pixels, part.opacity, colours)
    return make_image_from_pixels(part.pixels, colours)
