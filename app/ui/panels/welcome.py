"""What the canvas shows while no picture is open: three ways to begin, the files of the last times, and a sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PyQt5.QtCore import QSize, Qt, pyqtSignal
from PyQt5.QtGui import QIcon, QPixmap, QResizeEvent
from PyQt5.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.batch.pictures import make_quick_thumbnail
from app.ui.actions import Actions
from app.ui.panels.filmstrip import Submit
from app.ui.widgets.icons import crop_thumbnail, make_flat_icon
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.start_card import StartCard, wrap_words
from app.ui.widgets.theme import Palette

_SHOWN = 4
_CARD_GAP, _RECENT_GAP = 14, 10
_LINK_EDGES = 24
_CARDS = {"open": "photo", "batch": "open", "video": "play"}
"""The actions of the cards, and their icons."""
_RECENT, _THUMBNAIL = QSize(128, 124), QSize(112, 78)


class Welcome(Retranslated, QScrollArea):
    """A page in the middle of the canvas, to be scrolled in tiny windows; `submit` has thumbnails made."""

    sample_asked = pyqtSignal()
    recent_asked = pyqtSignal(Path)

    def __init__(self, actions: Actions, palette: Palette, *, submit: Submit, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette, self._submit = palette, submit
        self._page = QWidget()
        self._title, self._heading = QLabel(self), QLabel(self)
        self.cards = {name: self._make_card(actions[name].trigger) for name in _CARDS}
        self._grid = QGridLayout()
        self._sample = QPushButton(self)
        self._recent_box = QWidget(self)
        self._recent_row = QHBoxLayout(self._recent_box)
        self._recent: tuple[Path, ...] = ()
        self.links: dict[Path, QToolButton] = {}
        self._set_up()
        self.retranslate()
        self.set_palette(palette)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        for name, icon in _CARDS.items():
            self.cards[name].setIcon(make_flat_icon(icon, palette.accent_text))

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer the newest of `paths`."""
        self._recent = tuple(paths)
        for link in self.links.values():
            self._recent_row.removeWidget(link)
            link.deleteLater()
        self.links = {path: self._make_link(path) for path in paths[:_SHOWN]}
        for number, (path, link) in enumerate(self.links.items()):
            self._recent_row.insertWidget(number, link)
            self._submit(partial(make_quick_thumbnail, path), partial(self._on_thumbnail, path))
        for part in (self._heading, self._recent_box):
            part.setVisible(bool(paths))
        self._lay_out_cards()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Begin here"))
        self._title.setText(self.tr("Paint over what bothers you, and it is gone."))
        words = {
            "open": (self.tr("Photo"), self.tr("open or drop one")),
            "batch": (self.tr("Folder"), self.tr("clean many at once")),
            "video": (self.tr("Video"), self.tr("also what moves")),
        }
        for name, (title, hint) in words.items():
            self.cards[name].show_words(title, hint)
        most = max(card.text().count("\n") + 1 for card in self.cards.values())
        for card in self.cards.values():
            card.pad_words(most)
        self._heading.setText(self.tr("Recent"))
        self.show_recent(self._recent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_cards()

    def _set_up(self) -> None:
        self._title.setObjectName("welcomeTitle")
        self._title.setWordWrap(True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._heading.setObjectName("heading")
        self._sample.setObjectName("link")
        self._sample.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sample.clicked.connect(lambda _: self.sample_asked.emit())
        self._recent_row.setContentsMargins(0, 0, 0, 0)
        self._recent_row.setSpacing(_RECENT_GAP)
        self._recent_row.addStretch(1)
        column, middle, page = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self._page)
        self._grid.setSpacing(_CARD_GAP)
        column.addLayout(self._grid)
        column.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(18)
        column.addWidget(self._heading)
        column.addWidget(self._recent_box)
        middle.addStretch(1)
        middle.addLayout(column)
        middle.addStretch(1)
        page.addStretch(2)
        page.addWidget(self._title)
        page.addSpacing(18)
        page.addLayout(middle)
        page.addStretch(3)
        self.setObjectName("welcome")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(self._page)

    def _lay_out_cards(self) -> None:
        """As many cards side by side, and as many recent files, as there is room for."""
        margins = self._page.layout().contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        widest = max(card.sizeHint().expandedTo(card.minimumSize()).width() for card in self.cards.values())
        columns = _count_in_row(room, widest, _CARD_GAP)
        sample = self.tr("Try it with a sample photo")
        self._sample.setText(wrap_words(sample, self._sample.fontMetrics(), room=room - _LINK_EDGES))
        for number, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, number // columns, number % columns)
        shown = _count_in_row(room, _RECENT.width(), _RECENT_GAP)
        for number, link in enumerate(self.links.values()):
            link.setVisible(number < shown)

    def _make_card(self, ask: Callable[[], None]) -> StartCard:
        card = StartCard(self)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        card.clicked.connect(lambda _: ask())
        return card

    def _make_link(self, path: Path) -> QToolButton:
        link = QToolButton(self._recent_box)
        link.setObjectName("startCard")
        link.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        link.setIconSize(_THUMBNAIL)
        link.setFixedSize(_RECENT)
        link.setIcon(make_flat_icon("photo", self._palette.muted))
        room = _THUMBNAIL.width()
        link.setText(link.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, room))
        link.setToolTip(str(path))
        link.setAccessibleName(self.tr("Open {name}").format(name=path.name))
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        link.clicked.connect(lambda _: self.recent_asked.emit(path))
        return link

    def _on_thumbnail(self, path: Path, data: bytes) -> None:
        picture = QPixmap()
        if path in self.links and picture.loadFromData(data):
            self.links[path].setIcon(QIcon(crop_thumbnail(picture, _THUMBNAIL)))


def _count_in_row(room: int, width: int, gap: int) -> int:
    """How many things of a width find room side by side; the first always."""
    return max(1, (room + gap) // (width + gap))
