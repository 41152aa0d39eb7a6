"""A row of the photos that were opened together, under the canvas; a click opens one. It reads no file itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PyQt5.QtCore import QSize, Qt, pyqtSignal
from PyQt5.QtGui import QPixmap
from PyQt5.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem, QWidget

from app.ui.widgets.icons import crop_thumbnail, make_row_icon
from app.ui.widgets.retranslated import Retranslated

_PICTURE, _CELL = QSize(88, 62), QSize(104, 92)

Submit = Callable[[Callable[[], bytes], Callable[[bytes], None]], None]
"""Work to be done, and who is told what came of it."""


class Filmstrip(Retranslated, QListWidget):
    """Shown when there are at least two photos.

    `submit` has work done in the background, `thumbnail` makes a small JPEG, b"" where that cannot be.
    """

    photo_asked = pyqtSignal(Path)
    """The person wants this photo."""

    def __init__(self, *, submit: Submit, thumbnail: Callable[[Path], bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._submit, self._thumbnail = submit, thumbnail
        self._paths: list[Path] = []
        self._broken: set[Path] = set()
        self._set_up()
        self.retranslate()

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(self._paths)

    def show_photos(self, paths: Sequence[Path]) -> None:
        """Other photos, or the same with some more."""
        self.blockSignals(True)
        self.clear()
        self._paths, self._broken = list(dict.fromkeys(paths)), set()
        for path in self._paths:
            item = QListWidgetItem(path.name, self)
            item.setToolTip(str(path))
            self._submit(partial(self._thumbnail, path), partial(self._on_thumbnail, path))
        self.blockSignals(False)
        self.setVisible(len(self._paths) > 1)

    def show_open(self, path: Path) -> None:
        """This photo is open now; one that is not in the row ends the row."""
        self._broken.discard(path)
        if path not in self._paths:
            self.show_photos(())
        else:
            self.blockSignals(True)
            self.setCurrentRow(self._paths.index(path))
            self.blockSignals(False)

    def skip(self, path: Path) -> None:
        """This photo could not be opened; it can still be clicked."""
        self._broken.add(path)

    def ask_beside(self, by: int) -> None:
        """The next photo, or the one before where `by` is -1; not one that could not be opened."""
        row = self.currentRow() + by
        while 0 <= row < len(self._paths) and self._paths[row] in self._broken:
            row += by
        if 0 <= row < len(self._paths):
            self.photo_asked.emit(self._paths[row])

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Photos that are open together"))

    def _set_up(self) -> None:
        self.setObjectName("filmstrip")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(_PICTURE)
        self.setGridSize(_CELL)
        self.setFixedHeight(_CELL.height() + 18)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._on_row)
        self.hide()

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.photo_asked.emit(self._paths[row])

    def _on_thumbnail(self, path: Path, data: bytes) -> None:
        picture = QPixmap()
        if path in self._paths and picture.loadFromData(data):
            self.item(self._paths.index(path)).setIcon(make_row_icon(crop_thumbnail(picture, _PICTURE)))
