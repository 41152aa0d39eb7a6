"""Draws one photo of the sample sheet with its outlines, and knows what of it the pointer or a key ticks."""

from __future__ import annotations

from typing import Final

from PyQt5.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache
from PyQt5.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.core.batch.journal import State
from app.core.batch.review import BatchReview, Proof
from app.ui.batch.sheet_model import CELL, SheetModel
from app.ui.canvas.instance_outlines import InstanceOutline, make_path, paint_mark
from app.ui.widgets.icons import draw_pixmap
from app.ui.widgets.theme import Palette
from inpainting.engine.geometry import Extent

_MARGIN: Final = 10
_TICK: Final = 18
_WORDS_HEIGHT: Final = 42


class SheetPainter(QStyledItemDelegate):
    """Cells of one size: tick box and name below the thumbnail, which lies in the middle of a square."""

    def __init__(self, review: BatchReview, rows: SheetModel, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._review = review
        self._rows = rows
        self._palette = palette

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        proof: Proof = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_card(painter, option)
        place = _place_picture(option.rect, proof.seen.extent)
        if proof.seen.thumbnail:
            painter.setOpacity(1.0 if proof.included else 0.4)
            picture = _decode(proof.after or proof.seen.thumbnail)
            painter.drawPixmap(place, picture, QRectF(picture.rect()))
            if not proof.after:
                self._paint_marks(painter, index.row(), proof, place)
            painter.setOpacity(1.0)
        else:
            painter.setPen(QColor(self._palette.danger))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(_compute_picture_room(option.rect), flags, self.tr("Cannot be opened"))
        self._paint_words(painter, option.rect, proof)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: QModelIndex
    ) -> bool:
        """Space ticks the photo, a click on the tick box too; a click on an outline ticks what it shows."""
        proof: Proof = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() != Qt.Key.Key_Space:
                return False
            self._review.set_included(index.row(), not proof.included)
            return True
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if _compute_words_room(option.rect).contains(event.pos()):
            self._review.set_included(index.row(), not proof.included)
            return True
        hit = _find_instance_at(proof, _place_picture(option.rect, proof.seen.extent), QPointF(event.pos()))
        if hit is not None:
            self._review.toggle(index.row(), hit)
        return hit is not None

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colors = self._palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        edge = colors.accent if selected else colors.border
        painter.setPen(QPen(QColor(edge), 2.0 if selected else 1.0))
        painter.setBrush(QColor(colors.accent_soft if selected else colors.surface))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_marks(self, painter: QPainter, row: int, proof: Proof, place: QRectF) -> None:
        painter.save()
        painter.translate(place.topLeft())
        painter.scale(place.width() / proof.seen.extent.width, place.height() / proof.seen.extent.height)
        for index, one in enumerate(proof.seen.spotted):
            paint_mark(
                painter, InstanceOutline(make_path(one.outline), one.packed.label, self._review.goes(row, index))
            )
        painter.restore()

    def _paint_words(self, painter: QPainter, cell: QRect, proof: Proof) -> None:
        """The tick box, the name, and below it what was found or what became of the photo."""
        colors, room = self._palette, _compute_words_room(cell)
        box = QRect(room.x(), room.y() + 2, _TICK, _TICK)
        painter.setPen(QPen(QColor(colors.accent if proof.included else colors.muted), 1.0))
        painter.setBrush(QColor(colors.accent if proof.included else colors.surface))
        painter.drawRoundedRect(QRectF(box), 4, 4)
        if proof.included:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(box.topLeft(), draw_pixmap("check", colors.on_accent, size=_TICK, ratio=ratio))
        words = room.adjusted(_TICK + 8, 0, 0, 0)
        metrics = painter.fontMetrics()
        painter.setPen(QColor(colors.text if proof.included else colors.muted))
        name = metrics.elidedText(proof.seen.name, Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
        state, color = self._describe_state(proof)
        painter.setPen(QColor(color))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, state)

    def _describe_state(self, proof: Proof) -> tuple[str, str]:
        """The second line and its colour."""
        colors = self._palette
        if proof.state is not None:
            shades = {State.DONE: colors.success, State.FAILED: colors.danger, State.SKIPPED: colors.warning}
            return self._rows.get_state_word(proof.state), shades.get(proof.state, colors.muted)
        if proof.by_hand:
            return self.tr("Done by hand"), colors.success
        count = len(proof.chosen)
        words = self.tr("nothing found") if not count else self.tr("{count} found").format(count=count)
        return ("" if proof.sentence else words), colors.muted


def _compute_picture_room(cell: QRect) -> QRect:
    return cell.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN - _WORDS_HEIGHT - 6)


def _compute_words_room(cell: QRect) -> QRect:
    return QRect(cell.x() + _MARGIN, cell.bottom() - _MARGIN - _WORDS_HEIGHT, cell.width() - 2 * _MARGIN, _WORDS_HEIGHT)


def _place_picture(cell: QRect, extent: Extent) -> QRectF:
    """Where the thumbnail lies in its cell: as large as fits, in the middle."""
    room = QRectF(_compute_picture_room(cell))
    scale = min(room.width() / extent.width, room.height() / extent.height, 1.5)
    place = QRectF(0, 0, extent.width * scale, extent.height * scale)
    place.moveCenter(room.center())
    return place


def _find_instance_at(proof: Proof, place: QRectF, point: QPointF) -> int | None:
    """The index of the smallest instance whose outline holds a point of the cell."""
    scale = proof.seen.extent.width / place.width()
    inside = QPointF((point.x() - place.x()) * scale, (point.y() - place.y()) * scale)
    paths: list[QPainterPath] = [make_path(one.outline) for one in proof.seen.spotted]
    hits = [index for index, path in enumerate(paths) if path.contains(inside)]
    return min(hits, key=lambda index: proof.seen.spotted[index].packed.box.area) if hits else None


def _decode(data: bytes) -> QPixmap:
    """A thumbnail, from Qt's own cache of bounded size where it was drawn lately."""
    key = f"batch {hash(data)}"
    picture = QPixmapCache.find(key)
    if picture is None:
        picture = QPixmap()
        picture.loadFromData(data)
        QPixmapCache.insert(key, picture)
    return picture
