"""The two rows below the frame: play, timeline and place; brush, its size, and what is done with paint. No state."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QSize, Qt
from PyQt5.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from app.core.video.session import VideoSession
from app.ui.icons import icon
from app.ui.retranslated import Retranslated
from app.ui.theme import Palette
from app.ui.video.player import VideoView
from app.ui.video.timeline import Timeline

SMALLEST, LARGEST = 2, 200
"""Radius of the brush in pixels of the video."""

_ICON = QSize(20, 20)


class Controls(Retranslated, QWidget):
    """`view` is told which tool is in hand and how wide it is."""

    def __init__(self, session: VideoSession, view: VideoView, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._palette = palette
        self._icons: dict[QToolButton, str] = {}
        self.timeline = Timeline(session, palette, self)
        self.play_button = self._button("play", session.player.toggle)
        self.brush_button = self._button("brush", self._on_tool, checkable=True)
        self.eraser_button = self._button("eraser", self._on_tool, checkable=True)
        self.undo_button = self._button("undo", session.undo_stroke)
        self.clear_button = self._button("clear", session.clear_frame)
        self.track_button = self._button("select", session.follow)
        self.keys_button = self._button("keyboard", self._on_keys, checkable=True)
        self.after_button = self._button("compare", self._on_after, checkable=True)
        self.size = QSlider(Qt.Orientation.Horizontal, self)
        self._place, self._size_words = QLabel(self), QLabel(self)
        self._set_up()
        self._lay_out()
        self.set_palette(palette)
        self.retranslate()

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.timeline.set_palette(palette)
        for button, name in self._icons.items():
            button.setIcon(icon(name, palette))
        self._sync()

    def retranslate(self) -> None:
        self._name(self.brush_button, self.tr("Brush"), "B")
        self._name(self.eraser_button, self.tr("Eraser"), "E")
        self._name(self.keys_button, self.tr("Keyboard cursor"), "K")
        self._name(self.undo_button, self.tr("Undo the last stroke"), "Ctrl+Z")
        self._name(self.clear_button, self.tr("Take all paint off this frame"), "Ctrl+D")
        self._name(self.track_button, self.tr("Track it"), "T")
        self._name(self.after_button, self.tr("Show the result"), "C")
        self.track_button.setText(self.tr("Track it"))
        self.after_button.setText(self.tr("After"))
        self._size_words.setText(self.tr("Size"))
        self.size.setAccessibleName(self.tr("Size of the brush"))
        self._sync()

    def choose(self, *, eraser: bool) -> None:
        """Take the eraser in hand, or the brush."""
        (self.eraser_button if eraser else self.brush_button).setChecked(True)
        self._on_tool()

    def _set_up(self) -> None:
        tools = QButtonGroup(self)
        for button in (self.brush_button, self.eraser_button):
            tools.addButton(button)
        self.brush_button.setChecked(True)
        for button in (self.track_button, self.after_button):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.size.setRange(SMALLEST, LARGEST)
        self.size.setFixedWidth(120)
        self.size.valueChanged.connect(self._on_tool)
        self._place.setMinimumWidth(self._place.fontMetrics().horizontalAdvance("00:00.00 / 00:00.00  00000"))
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        session = self._session
        for signal in (session.changed, session.painted, session.opened, session.player.moved):
            signal.connect(self._sync)
        session.opened.connect(self._on_opened)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setContentsMargins(12, 2, 12, 2)
            row.setSpacing(8)
        first.addWidget(self.play_button)
        first.addWidget(self.timeline, 1)
        first.addWidget(self._place)
        for widget in (self.brush_button, self.eraser_button, self._size_words, self.size):
            second.addWidget(widget)
        for widget in (self.keys_button, self.undo_button, self.clear_button, self.track_button):
            second.addWidget(widget)
        second.addStretch(1)
        second.addWidget(self.after_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(2)
        column.addLayout(first)
        column.addLayout(second)

    def _button(self, name: str, slot: Callable[[], object], *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(_ICON)
        button.setCheckable(checkable)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: slot())
        self._icons[button] = name
        return button

    def _name(self, button: QToolButton, words: str, key: str) -> None:
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({key})")

    def _on_tool(self) -> None:
        self._view.set_brush(self.size.value(), erases=self.eraser_button.isChecked())

    def _on_keys(self) -> None:
        self._view.cursor_.set_on(self.keys_button.isChecked())
        self._view.setFocus()

    def _on_after(self) -> None:
        self._session.player.show_after(self.after_button.isChecked())

    def _on_opened(self) -> None:
        if self._session.clip is not None:
            self.size.setValue(max(SMALLEST, round(min(self._session.clip.extent) * 0.04)))
            self._on_tool()

    def _sync(self) -> None:
        """Bring the buttons in step with the session."""
        session, player = self._session, self._session.player
        has_clip, number = session.clip is not None, player.number
        self.play_button.setEnabled(has_clip)
        self.play_button.setIcon(icon("pause" if player.is_playing else "play", self._palette))
        self._name(self.play_button, self.tr("Pause") if player.is_playing else self.tr("Play"), self.tr("Space"))
        may_paint = session.can_edit and not player.wants_after
        for widget in (self.brush_button, self.eraser_button, self.size, self.keys_button):
            widget.setEnabled(may_paint)
        self.undo_button.setEnabled(may_paint and session.painting.can_undo)
        self.clear_button.setEnabled(may_paint and number in session.painting.packed)
        self.track_button.setEnabled(may_paint and bool(session.painting.packed))
        self.after_button.setEnabled(player.after is not None)
        self.after_button.setChecked(player.wants_after)
        self._place.setText(self._place_words())

    def _place_words(self) -> str:
        clip, number = self._session.clip, self._session.player.number
        if clip is None:
            return ""
        return f"{_clock(clip.seconds(number))} / {_clock(clip.seconds(clip.frames - 1))}   {number + 1}"


def _clock(seconds: float) -> str:
    """Minutes, seconds and hundredths."""
    return f"{int(seconds // 60)}:{seconds % 60:05.2f}"
