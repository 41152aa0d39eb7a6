"""Thumbnails of the fills of one place, beside that place on the canvas; arrow keys and clicks choose among them."""

from __future__ import annotations

from PyQt5.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PyQt5.QtGui import QPixmap
from PyQt5.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QListWidget, QListWidgetItem, QToolButton, QWidget

from app.core.document.alternatives import Alternatives
from app.core.document.document import Document
from app.core.document.edits import compose_edits
from app.ui.canvas.viewport import Viewport
from app.ui.widgets.icons import make_flat_icon, make_row_icon
from app.ui.widgets.placing import choose_place
from app.ui.widgets.qimage import make_image_from_pixels
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette
from inpainting.engine.geometry import Box, Extent

_SIDE = 92
_SMALLEST = 44
_AROUND = 12
"""What a cell is larger than its thumbnail."""
_SLACK = 6
"""What the row of cells is larger than they are together."""
_BESIDE = 110
"""What the strip needs beside its thumbnails."""
_THIRD = 3
"""The middle of a picture is the middle third of it in both directions."""
_GAP = 12
"""Between the place and its thumbnails, and to the edges of the canvas, logical pixels."""


class AlternativesStrip(Retranslated, QFrame):
    """Lies on the canvas while there are alternatives; the picture itself shows the one that is chosen."""

    def __init__(
        self, document: Document, alternatives: Alternatives, viewport: Viewport, palette: Palette, canvas: QWidget
    ) -> None:
        super().__init__(canvas)
        self._document, self._alternatives = document, alternatives
        self._viewport, self._canvas = viewport, canvas
        self._contents: tuple[int, ...] = ()
        self.rows = QListWidget(self)
        self._waiting = QLabel(self)
        self._close = QToolButton(self)
        self._set_up()
        self.set_palette(palette)
        self.retranslate()

    def set_palette(self, palette: Palette) -> None:
        self._close.setIcon(make_flat_icon("close", palette.text))

    def retranslate(self) -> None:
        self.rows.setAccessibleName(self.tr("Other fills for this place"))
        self.rows.setAccessibleDescription(self.tr("Arrow keys choose; every choice can be undone."))
        self._waiting.setText(self.tr("More…"))
        self._close.setAccessibleName(self.tr("Keep this one"))
        self._close.setToolTip(self.tr("Keep this one (Esc)"))
        self._contents = ()
        self._show()

    def _set_up(self) -> None:
        self.setObjectName("strip")
        self.rows.setObjectName("filmstrip")
        self.rows.setViewMode(QListView.ViewMode.IconMode)
        self.rows.setFlow(QListView.Flow.LeftToRight)
        self.rows.setWrapping(False)
        self.rows.setMovement(QListView.Movement.Static)
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        for policy in (self.rows.setHorizontalScrollBarPolicy, self.rows.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.currentRowChanged.connect(self._on_row)
        self._waiting.setObjectName("muted")
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self._on_close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.rows)
        layout.addWidget(self._waiting)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._alternatives.changed.connect(self._show)
        self._viewport.changed.connect(self._place)
        self.hide()

    def _on_close(self) -> None:
        self._alternatives.close()

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self._alternatives.choose(row)

    def _show(self) -> None:
        """New thumbnails for new fills; which one is chosen is written into the old ones."""
        had_focus, fills = self.hasFocus() or self.rows.hasFocus(), self._alternatives.fills
        self.rows.blockSignals(True)
        contents = tuple(fill.content for fill in fills)
        if contents != self._contents:
            self._contents = contents
            self.rows.clear()
            for number in range(len(fills)):
                self.rows.addItem(self._make_item(number))
        if fills:
            self.rows.setCurrentRow(self._alternatives.chosen)
        self.rows.blockSignals(False)
        self._waiting.setVisible(self._alternatives.is_making)
        self._set_shown(bool(fills), had_focus)

    def _set_shown(self, shown: bool, had_focus: bool) -> None:
        is_new = shown and not self.isVisible()
        self.setVisible(shown)
        self._place()
        if is_new:
            self.raise_()
            self.rows.setFocus()
        elif had_focus and not shown:
            self._canvas.setFocus()

    def _make_item(self, number: int) -> QListWidgetItem:
        words = self.tr("Fill {number} of {count}").format(number=number + 1, count=len(self._alternatives.fills))
        item = QListWidgetItem(make_row_icon(self._make_thumbnail(number)), "")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setToolTip(words)
        return item

    def _make_thumbnail(self, number: int) -> QPixmap:
        """The place and its surroundings with one of the fills, square."""
        index, edits = self._alternatives.index, self._document.edits
        if index is None:
            return QPixmap()
        box = _surround(edits[index].box, self._document.extent)
        fills = (*edits[:index], self._alternatives.fills[number], *edits[index + 1 :])
        pixels = compose_edits(self._document.original, fills, box)
        step = max(1, max(box.width, box.height) // (3 * _SIDE))
        picture = QPixmap.fromImage(make_image_from_pixels(pixels[::step, ::step], self._document.colours))
        side = 2 * _SIDE
        return picture.scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )

    def _fit_rows(self) -> None:
        """Thumbnails as large as there is room for all of them on the canvas."""
        count = max(1, len(self._alternatives.fills))
        room = (self._canvas.width() - 2 * _GAP - _BESIDE) // count - _AROUND
        side = max(_SMALLEST, min(_SIDE, room))
        cell = side + _AROUND
        if self.rows.gridSize().width() != cell or self.rows.width() != cell * count + _SLACK:
            self.rows.setIconSize(QSize(side, side))
            self.rows.setGridSize(QSize(cell, cell))
            self.rows.setFixedSize(cell * count + _SLACK, cell + _SLACK)

    def _place(self) -> None:
        """Beside the place that was filled, which stays in sight, and always inside the canvas."""
        index = self._alternatives.index
        if index is None:
            return
        box = self._document.edits[index].box
        spot = QRectF(self._viewport.to_window(box.x0, box.y0), self._viewport.to_window(box.x1, box.y1))
        self._fit_rows()
        picture = self._viewport.find_visible_part().toAlignedRect()
        self.setGeometry(find_room_beside(spot.toAlignedRect(), self.sizeHint(), self._canvas.rect(), picture))


def find_room_beside(spot: QRect, size: QSize, canvas: QRect, picture: QRect) -> QRect:
    """Where something of that size covers `spot` least, and then the middle of the picture.

    Under it, over it, at its right or left if there is room, else at an edge of the canvas.
    """
    room = canvas.adjusted(_GAP, _GAP, -_GAP - size.width(), -_GAP - size.height())
    x, y = spot.center().x() - size.width() // 2, spot.center().y() - size.height() // 2
    corners = (
        *(QPoint(x, spot.bottom() + _GAP), QPoint(x, spot.top() - _GAP - size.height())),
        *(QPoint(spot.right() + _GAP, y), QPoint(spot.left() - _GAP - size.width(), y)),
        *(QPoint(x, room.bottom()), QPoint(x, room.top()), QPoint(room.right(), y), QPoint(room.left(), y)),
    )
    kept = [
        QPoint(max(room.left(), min(one.x(), room.right())), max(room.top(), min(one.y(), room.bottom())))
        for one in corners
    ]
    third, width, height = QRect(picture), picture.width() // _THIRD, picture.height() // _THIRD
    third.adjust(width, height, -width, -height)
    return choose_place((QRect(corner, size) for corner in kept), [spot], [third])


def _surround(box: Box, extent: Extent) -> Box:
    """A square round `box` with a third more of its surroundings, moved into the picture."""
    side = min(max(box.width, box.height) * 4 // 3 + 8, *extent)
    x = min(max(0, (box.x0 + box.x1 - side) // 2), extent.width - side)
    y = min(max(0, (box.y0 + box.y1 - side) // 2), extent.height - side)
    return Box(x, y, x + side, y + side)
