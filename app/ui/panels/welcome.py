"""What the canvas shows while no picture is open: how to begin, and the files of the last times."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PyQt5.QtCore import QSize, Qt, pyqtSignal
from PyQt5.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.icons import make_flat_icon, pixmap
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette

_SHOWN = 4


class Welcome(Retranslated, QWidget):
    """A card in the middle of the canvas."""

    open_asked = pyqtSignal()
    recent_asked = pyqtSignal(Path)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._picture = QLabel(self)
        self._button = QPushButton(self)
        self._title = QLabel(self)
        self._hint = QLabel(self)
        self._recent_box = QFrame(self)
        self._recent_layout = QVBoxLayout(self._recent_box)
        self._recent: tuple[Path, ...] = ()
        self._set_up()
        self.retranslate()
        self.set_palette(palette)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self._picture.setPixmap(pixmap("photo", palette.muted, size=64, ratio=self.devicePixelRatioF()))
        self._button.setIcon(make_flat_icon("open", palette.on_accent))

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer the newest of `paths`."""
        self._recent = tuple(paths)
        while (item := self._recent_layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._recent_box.setVisible(bool(paths))
        if paths:
            heading = QLabel(self.tr("Recent"), self._recent_box)
            heading.setObjectName("heading")
            heading.setContentsMargins(7, 0, 0, 4)
            self._recent_layout.addWidget(heading)
        for path in paths[:_SHOWN]:
            self._recent_layout.addWidget(self._link(path))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Begin here"))
        self._title.setText(self.tr("Open a photo or drop it here"))
        self._hint.setText(self.tr("Paint over what bothers you, press Enter, and it is gone."))
        self._button.setText("\u2002" + self.tr("Open a photo…"))
        self._button.setAccessibleName(self.tr("Open a photo"))
        self.show_recent(self._recent)

    def _set_up(self) -> None:
        self._title.setObjectName("welcomeTitle")
        self._hint.setObjectName("muted")
        self._button.setObjectName("accentButton")
        self._button.setIconSize(QSize(20, 20))
        self._button.clicked.connect(self.open_asked)
        self._recent_layout.setContentsMargins(0, 18, 0, 0)
        self._recent_layout.setSpacing(2)
        card = QFrame(self)
        card.setObjectName("welcomeCard")
        column = QVBoxLayout(card)
        column.setContentsMargins(56, 44, 56, 40)
        column.setSpacing(8)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(14)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._recent_box)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)

    def _link(self, path: Path) -> QPushButton:
        link = QPushButton(path.name, self._recent_box)
        link.setObjectName("link")
        link.setToolTip(str(path))
        link.setAccessibleName(self.tr("Open {name}").format(name=path.name))
        link.clicked.connect(lambda: self.recent_asked.emit(path))
        return link
