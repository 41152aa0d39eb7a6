"""The window for video: the clip with its timeline, what was found, the brush, and the work with its progress."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PyQt5.QtCore import QSize, QStandardPaths, Qt
from PyQt5.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PyQt5.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QShortcut,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.languages import translated
from app.core.remover import Choice
from app.core.video.session import Phase, VideoSession
from app.ui.dialogs.prompts import Prompts
from app.ui.drops import DropTarget
from app.ui.retranslated import Retranslated
from app.ui.theme import Palette
from app.ui.video.controls import Controls
from app.ui.video.player import VideoView
from app.ui.video.tracks import TrackPanel

_FAR = 10
"""Frames of a step with Shift."""


class VideoWindow(Retranslated, QDialog):
    """One clip at a time; it may be open beside the photo in the main window. Closing it stops the work."""

    def __init__(
        self,
        session: VideoSession,
        *,
        prompts: Prompts,
        choice: Callable[[], Choice],
        palette: Palette,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._choice = choice
        self.view = VideoView(session, palette, self)
        self.controls = Controls(session, self.view, palette, self)
        self.open_button = self._button(self.choose_video)
        self.find_here_button = self._button(lambda: session.find_here(choice().device))
        self.find_button = self._button(lambda: session.find_in_clip(choice().device))
        self.cancel_button = self._button(self.stop)
        self.preview_button = self._button(lambda: session.preview(choice()))
        self.export_button = self._button(self.export)
        self.panel = TrackPanel(session, [self.find_here_button, self.find_button], self)
        self.words, self._source, self._hint = QLabel(self), QLabel(self), QLabel(self)
        self.bar = QProgressBar(self)
        self._pages = QStackedWidget(self)
        self._set_up()
        self._lay_out()
        self._add_shortcuts()
        self.retranslate()

    def set_palette(self, palette: Palette) -> None:
        self.view.set_palette(palette)
        self.controls.set_palette(palette)

    def open_path(self, path: Path) -> None:
        """Another clip, unless work goes on; what was painted and not exported is asked about."""
        if self.may_leave():
            self._session.open(path)
        self.view.setFocus()

    def choose_video(self) -> None:
        clip = self._session.clip
        movies = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation))
        path = self._prompts.video_to_open(self, movies if clip is None else clip.path.parent)
        if path is not None:
            self.open_path(path)

    def export(self) -> None:
        """Ask where to and clean the whole clip."""
        clip = self._session.clip
        if clip is not None and self._session.can_edit:
            path = self._prompts.place_for_video(self, clip.path.with_name(f"{clip.path.stem}-clean.mp4"))
            if path is not None:
                self._session.export(path, self._choice())

    def stop(self) -> None:
        """Stop the work; an export is asked about first."""
        if self.may_stop():
            self._session.cancel()

    def may_stop(self) -> bool:
        """Whether what goes on may be stopped."""
        return self._session.phase is not Phase.EXPORTING or self._prompts.stop_export(self)

    def may_leave(self) -> bool:
        """Whether the clip may be let go of, with what goes on and what was painted."""
        return self.may_stop() and (not self._session.has_unsaved_paint or self._prompts.leave_paint(self))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_stop():
            event.ignore()
            return
        self._session.cancel()
        self._session.player.pause()
        event.accept()

    def reject(self) -> None:
        """Esc stops the work first and closes the window only when there is none."""
        if self._session.is_busy:
            self.stop()
        else:
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing in the window took: they move through the clip."""
        player = self._session.player
        step = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        ways: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Left: lambda: player.step(-step),
            Qt.Key.Key_Right: lambda: player.step(step),
            Qt.Key.Key_Home: lambda: self._jump(0),
            Qt.Key.Key_End: lambda: self._jump(-1),
            Qt.Key.Key_Space: player.toggle,
        }
        way = ways.get(event.key())
        if way is None:
            super().keyPressEvent(event)
        else:
            way()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Video"))
        self.open_button.setText(self.tr("&Open video…"))
        self.find_here_button.setText(self.tr("Find on this &frame"))
        self.find_button.setText(self.tr("Find in the &whole clip"))
        self.cancel_button.setText(self.tr("&Stop"))
        self.preview_button.setText(self.tr("&Preview 2 seconds"))
        self.preview_button.setToolTip(self.tr("Clean two seconds from this frame on, and play them"))
        self.export_button.setText(self.tr("E&xport…"))
        self._hint.setText(self.tr("Drop a video here, or open one."))
        self.bar.setAccessibleName(self.tr("Progress"))
        self._sync()

    def _set_up(self) -> None:
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.export_button.setObjectName("accentButton")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self._hint.setObjectName("welcomeTitle")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._source.setObjectName("muted")
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._source.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar.setTextVisible(False)
        self._pages.addWidget(self._hint)
        self._pages.addWidget(self.view)
        DropTarget(self, open_paths=self._on_dropped, show_hint=lambda _: None)
        for signal in (self._session.changed, self._session.opened, self._session.tracks_changed):
            signal.connect(self._sync)
        self.resize(QSize(1120, 760).boundedTo(QApplication.primaryScreen().availableSize() * 0.9))

    def _lay_out(self) -> None:
        head, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 10)
        head.addWidget(self.open_button)
        head.addWidget(self._source, 1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._pages, 1)
        left.addWidget(self.controls)
        middle.setSpacing(0)
        middle.addLayout(left, 1)
        middle.addWidget(self.panel)
        foot.setContentsMargins(14, 10, 14, 12)
        foot.addWidget(self.words, 1)
        for row in (head, foot):
            row.setSpacing(10)
        for button in (self.cancel_button, self.preview_button, self.export_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self.bar)
        column.addLayout(foot)

    def _add_shortcuts(self) -> None:
        controls = self.controls
        for keys, call in {
            "B": lambda: controls.choose(eraser=False),
            "E": lambda: controls.choose(eraser=True),
            "[": lambda: controls.size.setValue(round(controls.size.value() / 1.25)),
            "]": lambda: controls.size.setValue(round(controls.size.value() * 1.25) + 1),
            "K": controls.keys_button.click,
            "T": controls.track_button.click,
            "C": controls.after_button.click,
            "Ctrl+Z": controls.undo_button.click,
            "Ctrl+D": controls.clear_button.click,
        }.items():
            QShortcut(QKeySequence(keys), self).activated.connect(call)

    def _button(self, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    def _jump(self, number: int) -> None:
        if self._session.clip is not None:
            self._session.player.pause()
            self._session.player.go(number % self._session.clip.frames)

    def _on_dropped(self, paths: list[Path]) -> None:
        self.open_path(paths[0])

    def _sync(self) -> None:
        """Bring everything in step with the session."""
        session, ready = self._session, self._session.can_edit
        self._pages.setCurrentWidget(self._hint if session.clip is None else self.view)
        self.panel.setEnabled(session.clip is not None)
        self.open_button.setEnabled(not session.is_busy)
        for button in (self.find_here_button, self.find_button):
            button.setEnabled(ready and bool(session.classes))
        may_go = ready and session.has_something_to_go
        self.preview_button.setEnabled(may_go)
        self.export_button.setEnabled(may_go)
        self.cancel_button.setVisible(session.is_busy)
        self.cancel_button.setEnabled(session.phase is not Phase.STOPPING)
        self.bar.setRange(0, 0 if session.is_busy and session.progress is None else 1000)
        self.bar.setValue(round(1000 * (session.progress or 0)) if session.is_busy else 0)
        self.words.setText(self._words())
        name = "" if session.clip is None else str(session.clip.path)
        self._source.setToolTip(name)
        self._source.setText(name)

    def _words(self) -> str:
        """What goes on, or what came of it."""
        session = self._session
        words = {
            Phase.OPENING: self.tr("Opening…"),
            Phase.FINDING: self.tr("Finding…"),
            Phase.FOLLOWING: self.tr("Tracking…"),
            Phase.PREVIEWING: self.tr("Making the preview…"),
            Phase.EXPORTING: self.tr("Exporting…"),
            Phase.STOPPING: self.tr("Stopping…"),
        }.get(session.phase, translated(session.message))
        if session.is_busy and session.seconds_left is not None:
            left = self.tr("{time} left").format(time=_duration(session.seconds_left))
            return f"{words} {left}"
        return words


def _duration(seconds: float) -> str:
    """Minutes and seconds, or hours, minutes and seconds."""
    whole = round(seconds)
    minutes = f"{whole // 60 % 60}:{whole % 60:02}"
    return f"{whole // 3600}:{minutes:0>5}" if whole >= 3600 else minutes
