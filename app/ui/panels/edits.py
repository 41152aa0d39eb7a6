"""The list of edits: a row each with a thumbnail: show, hide, move, delete. Controls without state."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QSize, Qt
from PyQt5.QtGui import QIcon, QKeyEvent, QPixmap
from PyQt5.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from app.core.document.document import Document
from app.core.document.edit_list import EditList
from app.core.document.edits import Edit, Fill
from app.ui.widgets.check_list import AROUND_ROWS
from app.ui.widgets.edit_words import describe_edit
from app.ui.widgets.icons import make_row_icon
from app.ui.widgets.qimage import make_image_from_pixels
from app.ui.widgets.retranslated import Retranslated
from inpainting.engine.geometry import Box

_THUMBNAIL = 32
_THINNEST = 3
"""A thumbnail is at most so many times as long as it is wide."""


class EditRows(Retranslated, QListWidget):
    """One row an edit, the newest on top; the box says whether it is shown."""

    def __init__(self, document: Document, edits: EditList, words_for: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._edits = edits
        self._words_for = words_for
        self._contents: tuple[int, ...] = ()
        self.setObjectName("chips")
        self.setIconSize(QSize(_THUMBNAIL, _THUMBNAIL))
        self.setUniformItemSizes(True)
        self.itemChanged.connect(self._on_item_changed)
        self.retranslate()

    @property
    def index(self) -> int | None:
        """The edit of the current row, as a place in the list."""
        row = self.currentRow()
        return len(self._edits.edits) - 1 - row if row >= 0 else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.index is not None:
            self._edits.delete(self.index)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Edits"))
        self._contents = ()
        self.refresh()

    def refresh(self) -> None:
        """New rows for a new list; whether they are shown is written into the old ones."""
        self.blockSignals(True)
        edits = self._edits.edits[::-1]
        contents = tuple(edit.content for edit in edits)
        if contents != self._contents:
            row = 0 if len(contents) > len(self._contents) else self.currentRow()
            self._contents = contents
            self.clear()
            for number, edit in enumerate(edits):
                self.addItem(self._make_item(edit, len(edits) - number))
            self.setMaximumHeight(len(edits) * (_THUMBNAIL + 8) + AROUND_ROWS)
            self.setCurrentRow(min(max(row, 0), len(edits) - 1))
        for row, edit in enumerate(edits):
            self.item(row).setCheckState(Qt.CheckState.Checked if edit.shown else Qt.CheckState.Unchecked)
        self.blockSignals(False)

    def select(self, index: int) -> None:
        self.setCurrentRow(len(self._edits.edits) - 1 - index)

    def _make_item(self, edit: Edit, number: int) -> QListWidgetItem:
        words = describe_edit(edit, self._document.extent, self._words_for)
        item = QListWidgetItem(self._make_thumbnail(edit), f"{number}  {words}")
        if isinstance(edit, Fill):
            item.setToolTip(self._words_for(edit.main_method))
        item.setFlags(
            Qt.ItemFlags(Qt.ItemFlag.ItemIsEnabled) | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
        )
        item.setSizeHint(QSize(0, _THUMBNAIL + 8))
        return item

    def _make_thumbnail(self, edit: Edit) -> QIcon:
        box = _give_room(edit.box).clipped(self._document.extent)
        step = max(1, max(box.width, box.height) // (2 * _THUMBNAIL))
        image = make_image_from_pixels(self._document.original[box.slices][::step, ::step], self._document.colours)
        return make_row_icon(QPixmap.fromImage(image))

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        index = len(self._edits.edits) - 1 - self.row(item)
        self._edits.show(index, item.checkState() == Qt.CheckState.Checked)


def _give_room(box: Box) -> Box:
    """A thin edit with what lies beside it, so that there is something to be seen."""
    least = max(box.width, box.height) // _THINNEST
    across, down = max(0, least - box.width), max(0, least - box.height)
    return Box(box.x0 - across // 2, box.y0 - down // 2, box.x1 + (across + 1) // 2, box.y1 + (down + 1) // 2)


class EditsSection(Retranslated, QWidget):
    """What was done so far, and what can be done with it; each row shows what was there before."""

    def __init__(
        self,
        document: Document,
        edits: EditList,
        *,
        words_for: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._edits = edits
        self._nothing = QLabel(self)
        self._nothing.setObjectName("muted")
        self.rows = EditRows(document, edits, words_for, self)
        self.up = self._make_button(lambda index: self._move(index, 1))
        self.down = self._make_button(lambda index: self._move(index, -1))
        self.delete = self._make_button(edits.delete)
        self._set_up()
        self.retranslate()

    def set_free(self, free: bool) -> None:
        """Whether the list may be changed now."""
        self.setEnabled(free)

    def retranslate(self) -> None:
        self._nothing.setText(self.tr("Nothing done yet"))
        words = {
            self.up: ("▲", self.tr("Move edit up")),
            self.down: ("▼", self.tr("Move edit down")),
            self.delete: ("✕", self.tr("Delete edit")),
        }
        for button, (text, hint) in words.items():
            button.setText(text)
            button.setToolTip(hint)
            button.setAccessibleName(hint)
        self.refresh()

    def refresh(self) -> None:
        has_edits = bool(self._edits.edits)
        self._nothing.setVisible(not has_edits)
        self.rows.setVisible(has_edits)
        self.rows.refresh()
        self._enable()

    def _set_up(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.up, self.down, self.delete):
            button.setObjectName("panelButton")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._nothing)
        layout.addWidget(self.rows, 1)
        layout.addLayout(buttons)
        layout.addStretch()
        self._edits.changed.connect(self.refresh)
        self.rows.currentRowChanged.connect(lambda _: self._enable())

    def _make_button(self, call: Callable[[int], object]) -> QToolButton:
        button = QToolButton(self)
        button.clicked.connect(lambda: self._with_current(call))
        return button

    def _with_current(self, call: Callable[[int], object]) -> None:
        index = self.rows.index
        if index is not None:
            call(index)

    def _move(self, index: int, by: int) -> None:
        if self._edits.may_move(index, by):
            self._edits.move(index, by)
            self.rows.select(index + by)

    def _enable(self) -> None:
        index = self.rows.index if self._edits.edits else None
        for button in (self.up, self.down, self.delete):
            button.setVisible(bool(self._edits.edits))
        self.delete.setEnabled(index is not None)
        self.up.setEnabled(index is not None and self._edits.may_move(index, 1))
        self.down.setEnabled(index is not None and self._edits.may_move(index, -1))
