"""What lies on the canvas, from back to front: plain ground, picture or original, mask tint, marks; decides nothing."""

from __future__ import annotations

import math
from functools import partial

from PyQt5.QtCore import QObject, QRect, QRectF, pyqtSignal
from PyQt5.QtGui import QBrush, QColor, QImage, QPainter, QPen

from app.core.detection.proposals import Proposals
from app.core.document.document import Document
from app.core.document.preview import Preview
from app.core.document.source_limits import PaintedArea, SourceLimits
from app.core.imageio.photo import Alpha
from app.ui.canvas.instance_outlines import InstanceOutlines
from app.ui.canvas.overlays import paint_checks
from app.ui.canvas.preview_layer import PreviewLayer
from app.ui.canvas.speck_view import render_speck_view, widen_for_specks
from app.ui.canvas.tiles import HALO, TileStore, render_hole, render_image
from app.ui.canvas.view_transform import ViewTransform
from app.ui.widgets.theme import Palette
from inpainting.engine.geometry import Box
from inpainting.engine.request import Image

IMAGE_TILES = 160
"""How many tiles (1 MiB each) the picture may keep: the whole of a 36-megapixel one."""

_LIMIT_TILES = 48
_NOT_FROM, _ONLY_FROM = "#7f1d4f", "#009e73"
_SMOOTH_UP_TO = 2.0


class Layers(QObject):
    """Draws a document through a view; listens to it and says which box of the picture must be drawn again."""

    stale = pyqtSignal(Box)
    """This box of the picture looks different now."""

    def __init__(
        self,
        document: Document,
        proposals: Proposals,
        preview: Preview,
        sources: SourceLimits,
        palette: Palette,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preview = PreviewLayer(preview, document, self)
        self._document = document
        self._marks = InstanceOutlines(document, proposals, self)
        self._palette = palette
        self._image = TileStore(lambda box, level: self._render(document.image, box, level), limit=IMAGE_TILES)
        self._original = TileStore(lambda box, level: self._render(document.original, box, level), limit=64)
        self._specks = TileStore(partial(render_speck_view, document), limit=IMAGE_TILES)
        self._shows_specks = False
        self._hole = TileStore(self._render_hole, limit=IMAGE_TILES)
        self._limits = [
            TileStore(partial(self._render_limit, area, color, hatched), limit=_LIMIT_TILES)
            for area, color, hatched in zip(sources.areas, (_NOT_FROM, _ONLY_FROM), (True, False), strict=True)
        ]
        for store, area in zip(self._limits, sources.areas, strict=True):
            area.changed.connect(partial(self._on_limit_changed, store))
        self._preview.stale.connect(self.stale)
        self._marks.stale.connect(lambda: self.stale.emit(Box.of(document.extent)))
        document.photo_replaced.connect(self._on_photo_replaced)
        document.image_changed.connect(self._on_image_changed)
        document.hole_changed.connect(self._on_hole_changed)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self._hole.clear()

    @property
    def shows_draft(self) -> bool:
        """Whether something is drawn that is not part of the picture yet."""
        return not self._preview.is_empty

    def show_specks(self, shown: bool) -> None:
        """Draw the picture so that dust and hairs stand out, or as it is again."""
        self._shows_specks = shown
        if not shown:
            self._specks.clear()
        self.stale.emit(Box.of(self._document.extent))

    def forget_original(self) -> None:
        """Comparing is over for now: free its tiles."""
        self._original.clear()

    def paint(
        self, painter: QPainter, clip: Box, view: ViewTransform, *, original: bool = False, bare: bool = False
    ) -> None:
        """Draw the device pixels of `clip`; `painter` works in device pixels and draws nothing else.

        The picture as it is, or as it was opened (`original`), with or without (`bare`) the mask and the marks.
        """
        has_photo = self._document.has_photo
        if not has_photo or view.map_to_window(Box.of(self._document.extent)).intersection(clip) != clip:
            painter.fillRect(QRectF(clip.x0, clip.y0, clip.width, clip.height), QColor(self._palette.canvas))
        if not has_photo:
            return
        smooth = view.scale <= _SMOOTH_UP_TO and view.scale != 1.0
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        box, level = view.map_to_picture(clip).grown(1), choose_level(view.scale)
        if self._alpha is not None:
            self._paint_checks(painter, clip, view)
        present = self._specks if self._shows_specks else self._image
        self._paint_tiles(painter, self._original if original else present, view=view, box=box, level=level)
        for store in () if bare else (*self._limits, self._hole):
            self._paint_tiles(painter, store, view=view, box=box, level=level)
        if not original:
            self._preview.paint(painter, view)
        self._paint_frame(painter, view)
        if not bare:
            self._marks.paint(painter, view, tinted=not self.shows_draft)

    def _on_photo_replaced(self) -> None:
        for store in (self._image, self._original, self._specks, self._hole, *self._limits):
            store.reset(self._document.extent)

    def _on_image_changed(self, box: Box) -> None:
        self._image.refresh(box)
        if self._shows_specks:
            box = widen_for_specks(box, self._document)
            self._specks.refresh(box)
        self.stale.emit(box)

    def _on_hole_changed(self, box: Box) -> None:
        wide = box.grown(HALO << self._hole.level)
        self._hole.refresh(wide)
        self.stale.emit(wide)

    def _on_limit_changed(self, store: TileStore, box: Box) -> None:
        wide = box.grown(HALO << store.level)
        store.refresh(wide)
        self.stale.emit(wide)

    def _render_limit(self, area: PaintedArea, color: str, hatched: bool, box: Box, level: int) -> QImage | None:
        return render_hole(area.hole, box, level=level, color=QColor(color), hatched=hatched)

    def _paint_tiles(self, painter: QPainter, store: TileStore, *, view: ViewTransform, box: Box, level: int) -> None:
        for part, tile in store.list_visible(box, level):
            target = view.map_to_window(part)
            place = QRectF(target.x0, target.y0, target.width, target.height)
            painter.drawImage(place, tile, _compute_shown_part(part, tile, level))

    @property
    def _alpha(self) -> Alpha | None:
        """How opaque each pixel of the photo is; no edit changes that."""
        photo = self._document.photo
        return None if photo is None else photo.alpha

    def _paint_checks(self, painter: QPainter, clip: Box, view: ViewTransform) -> None:
        whole = view.map_to_window(Box.of(self._document.extent))
        place, part = (QRect(box.x0, box.y0, box.width, box.height) for box in (whole, clip))
        light, dark = QColor(self._palette.check_light), QColor(self._palette.check_dark)
        paint_checks(painter, place, clip=part, light=light, dark=dark)

    def _paint_frame(self, painter: QPainter, view: ViewTransform) -> None:
        box = view.map_to_window(Box.of(self._document.extent))
        painter.setPen(QPen(QColor(self._palette.canvas_frame), 1))
        painter.setBrush(QBrush())
        painter.drawRect(QRectF(box.x0 - 0.5, box.y0 - 0.5, box.width + 1, box.height + 1))

    def _render(self, image: Image, box: Box, level: int) -> QImage:
        return render_image(image, box, level, self._document.colours, alpha=self._alpha)

    def _render_hole(self, box: Box, level: int) -> QImage | None:
        return render_hole(self._document.hole, box, level=level, color=QColor(self._palette.mask))


def choose_level(scale: float) -> int:
    """How often to halve the picture before drawing it at `scale`: drawn at most half as large as its tiles."""
    return max(0, math.floor(math.log2(1 / scale) + 1e-9))


def _compute_shown_part(part: Box, tile: QImage, level: int) -> QRectF:
    """The part of a tile that stands for pixels of the picture; its last ones may be half empty."""
    return QRectF(0, 0, min(tile.width(), part.width / (1 << level)), min(tile.height(), part.height / (1 << level)))
