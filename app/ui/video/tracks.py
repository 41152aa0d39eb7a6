"""Beside the frame: what to look for, and the tracks that were found, each to be unticked. Keeps no choice."""

from __future__ import annotations

from PyQt5.QtCore import QCoreApplication, QSize, Qt
from PyQt5.QtGui import QIcon, QPainter, QPixmap
from PyQt5.QtWidgets import QFrame, QGridLayout, QLabel, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from app.core.video.session import VideoSession
from app.core.video.tracking import PAINTED
from app.core.video.tracks import Track
from app.ui.canvas.instance_outlines import make_swatch
from app.ui.panels.class_buttons import make_class_buttons
from app.ui.video.frame_marks import choose_colours
from app.ui.widgets.check_list import CheckList
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette
from app.ui.widgets.words import format_percent, get_class_word

_WIDTH, _MARGIN, _GAP = 286, 16, 6
_THUMBNAIL = QSize(44, 44)


class TrackPanel(Retranslated, QFrame):
    """Classes, the two ways to find (put in by the window), and the list."""

    def __init__(
        self, session: VideoSession, buttons: list[QWidget], palette: Palette, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._palette = palette
        self._shown: tuple[Track, ...] = ()
        self.classes = make_class_buttons(self, session.set_class)
        self.list = CheckList(self)
        self._looked_for, self._heading, self._hint = QLabel(self), QLabel(self), QLabel(self)
        self._lay_out(buttons)
        self.list.ticked.connect(self._on_ticked)
        self.list.pointed.connect(self._on_row)
        self.list.itemClicked.connect(self._on_item)
        self.list.itemActivated.connect(self._on_item)
        session.editor.changed.connect(self._show)
        session.editor.pointed.connect(self._on_pointed)
        session.changed.connect(self._sync)
        self.retranslate()

    def retranslate(self) -> None:
        self._looked_for.setText(self.tr("Look for"))
        self._heading.setText(self.tr("What should go"))
        self._hint.setText(self.tr("Find things, or paint over what should go and track it."))
        self.list.setAccessibleName(self.tr("Tracks"))
        for label, button in self.classes.items():
            button.setText(f" {get_class_word(label)}")
            button.setAccessibleName(self.tr("Look for: {name}").format(name=get_class_word(label)))
        widest = max(button.sizeHint().width() for button in self.classes.values())
        self.setFixedWidth(max(_WIDTH, 2 * widest + _GAP + 2 * _MARGIN))
        self.list.forget()
        self._show()

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.list.forget()
        self._show()

    def _lay_out(self, buttons: list[QWidget]) -> None:
        self.setObjectName("sidePanel")
        for label in (self._looked_for, self._heading):
            label.setObjectName("heading")
        self._hint.setObjectName("muted")
        self._hint.setWordWrap(True)
        self.list.setIconSize(_THUMBNAIL)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        grid = QGridLayout()
        grid.setSpacing(_GAP)
        for place, button in enumerate(self.classes.values()):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(button, place // 2, place % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        column.setSpacing(8)
        column.addWidget(self._looked_for)
        column.addLayout(grid)
        for widget in (*buttons, self._heading, self._hint):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addStretch()

    def _show(self) -> None:
        self._shown = self._session.editor.tracks
        chosen = [track.chosen for track in self._shown]
        self.list.show_rows(
            [id(track.holes) for track in self._shown], chosen, lambda row: _make_row(self._shown[row], self._palette)
        )
        self._on_pointed()
        self._sync()

    def _on_pointed(self) -> None:
        pointed = self._session.editor.pointed_at
        self.list.show_pointed(next((row for row, track in enumerate(self._shown) if track is pointed), None))

    def _sync(self) -> None:
        session = self._session
        self.list.setVisible(bool(self._shown))
        self._hint.setVisible(not self._shown)
        self.list.setEnabled(session.can_edit)
        for label, button in self.classes.items():
            button.setChecked(label in session.classes)
            button.setEnabled(session.can_edit)

    def _on_ticked(self, row: int, chosen: bool) -> None:
        self._session.editor.set_chosen(self._shown[row], chosen)

    def _on_row(self, row: int | None) -> None:
        self._session.editor.point_at(None if row is None else self._shown[row])

    def _on_item(self, item: QListWidgetItem) -> None:
        """Show a frame that the track is in."""
        track, player = self._shown[self.list.row(item)], self._session.player
        if player.number not in track.holes:
            player.pause()
            player.go(track.first)


def _make_row(track: Track, palette: Palette) -> QListWidgetItem:
    name = _tr("Painted") if track.label == PAINTED else f"{get_class_word(track.label)}  {format_percent(track.score)}"
    frames = _tr("Frames {first}–{last}").format(first=track.first + 1, last=track.last + 1)
    item = QListWidgetItem(_make_thumbnail(track, palette), f"{name}\n{frames}")
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {frames}")
    return item


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrackPanel", text)


def _make_thumbnail(track: Track, palette: Palette) -> QIcon:
    """In the middle of a square, so that the words of all rows begin at one place."""
    picture = QPixmap()
    if not picture.loadFromData(track.thumbnail):
        return make_swatch(track.label, choose_colours(palette))
    square = QPixmap(2 * _THUMBNAIL)
    square.fill(Qt.GlobalColor.transparent)
    small = picture.scaled(
        square.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter = QPainter(square)
    painter.drawPixmap((square.width() - small.width()) // 2, (square.height() - small.height()) // 2, small)
    painter.end()
    icon = QIcon(square)
    icon.addPixmap(square, QIcon.Mode.Disabled)
    icon.addPixmap(square, QIcon.Mode.Selected)
    return icon
