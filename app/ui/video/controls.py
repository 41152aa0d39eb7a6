"""The two rows below the frame: play, timeline and place; tools, their size, what is done with paint. No state."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QSize, Qt
from PyQt5.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from app.core.video.session import VideoSession
from app.ui.tools.toolbox import STEP
from app.ui.video.caption_bar import CaptionBar
from app.ui.video.timeline import Timeline
from app.ui.video.view import FrameTool, VideoView
from app.ui.widgets.icons import make_icon
from app.ui.widgets.retranslated import Retranslated
from app.ui.widgets.theme import Palette
from app.ui.widgets.wrapping_row import WrappingRow

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
        self._found = 0
        self.timeline = Timeline(session, palette, self)
        self.play_button = self._make_button("play", session.player.toggle)
        self.tools = {tool: self._make_button(tool.value, self._on_tool, checkable=True) for tool in FrameTool}
        self.undo_button = self._make_button("undo", session.editor.undo)
        self.redo_button = self._make_button("redo", session.editor.redo)
        self.clear_button = self._make_button("clear", lambda: session.editor.clear_frame(session.player.number))
        self.track_button = self._make_button("detect", session.follow)
        self.keys_button = self._make_button("keyboard", self._on_keys, checkable=True)
        self.after_button = self._make_button("compare", self._on_after, checkable=True)
        self.captions = CaptionBar(session, view.caption_place, self)
        self.size_slider = QSlider(Qt.Orientation.Horizontal, self)
        self._place, self._size_words = QLabel(self), QLabel(self)
        self._set_up()
        self._lay_out()
        self._on_tool()
        self.set_palette(palette)
        self.retranslate()

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.timeline.set_palette(palette)
        for button, name in self._icons.items():
            button.setIcon(make_icon(name, palette))
        self._sync()

    def retranslate(self) -> None:
        self._name(self.tools[FrameTool.SELECT], self.tr("Click what was found: it goes or stays"), "S")
        self._name(self.tools[FrameTool.BRUSH], self.tr("Brush"), "B")
        self._name(self.tools[FrameTool.ERASER], self.tr("Eraser"), "E")
        self._name(self.tools[FrameTool.CAPTIONS], self.tr("Draw where captions are"), "R")
        self._name(self.keys_button, self.tr("Keyboard cursor"), "K")
        self._name(self.clear_button, self.tr("Clear everything painted on this frame"), "Ctrl+D")
        self._name(self.track_button, self.tr("Track it"), "T")
        self._name(self.after_button, self.tr("Show the result"), "C")
        self.track_button.setText(self.tr("Track it"))
        self.after_button.setText(self.tr("After"))
        self._size_words.setText(self.tr("Size"))
        self.size_slider.setAccessibleName(self.tr("Size of the brush"))
        self._sync()

    def choose(self, tool: FrameTool) -> None:
        """Take a tool in hand."""
        self.tools[tool].setChecked(True)
        self._on_tool()

    def enlarge(self) -> None:
        self.size_slider.setValue(max(self.size_slider.value() + 1, round(self.size_slider.value() * STEP)))

    def reduce(self) -> None:
        self.size_slider.setValue(min(self.size_slider.value() - 1, round(self.size_slider.value() / STEP)))

    def _set_up(self) -> None:
        tools = QButtonGroup(self)
        for button in self.tools.values():
            tools.addButton(button)
        self.tools[FrameTool.BRUSH].setChecked(True)
        for button in (self.track_button, self.after_button):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.size_slider.setRange(SMALLEST, LARGEST)
        self.size_slider.setFixedWidth(120)
        self.size_slider.valueChanged.connect(self._on_tool)
        self._place.setMinimumWidth(self._place.fontMetrics().horizontalAdvance("00:00.00 / 00:00.00  00000"))
        self._place.setAlignment(Qt.Alignment(Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter)
        session = self._session
        for signal in (session.changed, session.editor.changed, session.opened, session.player.moved):
            signal.connect(self._sync)
        session.opened.connect(self._on_opened)
        session.editor.changed.connect(self._on_edited)
        self._view.size_turned.connect(lambda notches: self.enlarge() if notches > 0 else self.reduce())

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), WrappingRow()
        for row in (first, second):
            row.setContentsMargins(12, 2, 12, 2)
            row.setSpacing(8)
        first.addWidget(self.play_button)
        first.addWidget(self.timeline, 1)
        first.addWidget(self._place)
        for widget in (*self.tools.values(), self._size_words, self.size_slider, self.keys_button):
            second.addWidget(widget)
        for widget in (self.undo_button, self.redo_button, self.clear_button, self.track_button):
            second.addWidget(widget)
        second.addWidget(self.after_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(2)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.captions)

    def _make_button(self, name: str, slot: Callable[[], None], *, checkable: bool = False) -> QToolButton:
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
        tool = next(tool for tool, button in self.tools.items() if button.isChecked())
        self._view.set_tool(tool, self.size_slider.value())
        self.captions.setVisible(tool is FrameTool.CAPTIONS)

    def _on_keys(self) -> None:
        self._view.set_keyboard_cursor(self.keys_button.isChecked())
        self._view.setFocus()

    def _on_after(self) -> None:
        self._session.player.show_after(self.after_button.isChecked())

    def _on_edited(self) -> None:
        """The select tool comes to hand with the first tracks, the brush when they are gone."""
        found = len(self._session.editor.annotations.found)
        if found and not self._found:
            self.choose(FrameTool.SELECT)
        elif self._found and not found and self._view.tool is FrameTool.SELECT:
            self.choose(FrameTool.BRUSH)
        self._found = found

    def _on_opened(self) -> None:
        if self._session.clip is not None:
            self.size_slider.setValue(max(SMALLEST, round(min(self._session.clip.extent) * 0.04)))
            self._on_tool()

    def _sync(self) -> None:
        """Bring the buttons in step with the session."""
        session, player = self._session, self._session.player
        has_clip, number = session.clip is not None, player.number
        self.play_button.setEnabled(has_clip)
        self.play_button.setIcon(make_icon("pause" if player.is_playing else "play", self._palette))
        self._name(self.play_button, self.tr("Pause") if player.is_playing else self.tr("Play"), self.tr("Space"))
        may_edit, painted, history = session.can_edit, session.editor.annotations.painted, session.editor.history
        may_paint = may_edit and not player.wants_after
        for widget in (*self.tools.values(), self.size_slider, self.keys_button):
            widget.setEnabled(may_paint)
        self.undo_button.setEnabled(may_edit and history.can_undo)
        self.redo_button.setEnabled(may_edit and history.can_redo)
        self._name(self.undo_button, f"{self.tr('Undo')}: {history.undo_label}".removesuffix(": "), "Ctrl+Z")
        self._name(self.redo_button, f"{self.tr('Redo')}: {history.redo_label}".removesuffix(": "), "Ctrl+Shift+Z")
        self.clear_button.setEnabled(may_paint and number in painted)
        self.track_button.setEnabled(may_paint and bool(painted))
        self.after_button.setEnabled(player.after is not None)
        self.after_button.setChecked(player.wants_after)
        self._place.setText(self._describe_place())

    def _describe_place(self) -> str:
        clip, number = self._session.clip, self._session.player.number
        if clip is None:
            return ""
        now, end = clip.compute_seconds(number), clip.compute_seconds(clip.frames - 1)
        return f"{_format_time(now)} / {_format_time(end)}   {number + 1}"


def _format_time(seconds: float) -> str:
    """Minutes, seconds and hundredths."""
    return f"{int(seconds // 60)}:{seconds % 60:05.2f}"
