"""The window for video: the clip with its timeline, what was found, the brush, and the work with its progress."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PyQt5.QtCore import QSize, QStandardPaths, Qt, QUrl
from PyQt5.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QKeySequence
from PyQt5.QtWidgets import QHBoxLayout, QShortcut, QVBoxLayout, QWidget

from app.core.document.remover import Choice
from app.core.languages import translate_text
from app.core.notices import Notice, Tone
from app.core.video.session import Phase, VideoSession
from app.ui.dialogs.prompts import Prompts, Unsaved
from app.ui.panels.alerts import AlertBar
from app.ui.video.controls import Controls
from app.ui.video.tracks import TrackPanel
from app.ui.video.view import FrameTool, VideoView
from app.ui.widgets.drops import DropTarget
from app.ui.widgets.icons import make_flat_icon
from app.ui.widgets.path_label import PathLabel
from app.ui.widgets.side_window import SideWindow
from app.ui.widgets.tab_order import set_tab_order
from app.ui.widgets.theme import Palette


class VideoWindow(SideWindow):
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
        self.open_button = self.make_button(self.choose_video)
        self.find_here_button = self.make_button(lambda: session.find_here(choice().device))
        self.find_button = self.make_button(lambda: session.find_in_clip(choice().device))
        self.cancel_button = self.make_button(self.stop)
        self.preview_button = self.make_button(lambda: session.preview(choice()))
        self.export_button = self.make_button(self.export)
        self.panel = TrackPanel(session, [self.find_here_button, self.find_button], palette, self)
        self.folder_button = self.make_button(self._open_folder)
        self.alerts = AlertBar(palette, self.pages)
        self._source = PathLabel(self)
        self._set_up()
        self._lay_out()
        self.set_palette(palette)
        self._add_shortcuts()
        self.retranslate()

    def set_palette(self, palette: Palette) -> None:
        self.hint.setIcon(make_flat_icon("play", palette.accent_text))
        self.alerts.set_palette(palette)
        self.view.set_palette(palette)
        self.controls.set_palette(palette)
        self.panel.set_palette(palette)

    def open_path(self, path: Path) -> None:
        """Another clip, unless work goes on; what becomes of what was done to the last one is asked first."""
        if self._session.is_busy:
            self.alerts.show_notice(Notice(self.tr("Stop the work first, or wait until it is done."), Tone.INFO))
        elif self.may_leave():
            self.alerts.dismiss()
            self._session.open(path)
        self.view.setFocus()

    def choose_video(self) -> None:
        clip = self._session.clip
        movies = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation))
        path = self._prompts.choose_video_file(self, movies if clip is None else clip.path.parent)
        if path is not None:
            self.open_path(path)

    def export(self) -> None:
        """Ask where to and clean the whole clip."""
        clip = self._session.clip
        if clip is not None and self._session.can_edit:
            path = self._prompts.choose_place_for_video(self, clip.path.with_name(f"{clip.path.stem}-clean.mp4"))
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
        """Whether the clip may be let go of: with what goes on, and with what was done to it."""
        session, clip = self._session, self._session.clip
        if not self.may_stop():
            return False
        if clip is None or not session.has_unsaved_work:
            return True
        answer = self._prompts.confirm_unsaved_clip(self, clip.path.name)
        if answer is Unsaved.DISCARD:
            session.give_up()
        return answer is Unsaved.DISCARD or (answer is Unsaved.SAVE and session.keep())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_leave():
            event.ignore()
            return
        self._session.cancel()
        self._session.player.pause()
        event.accept()

    def reject(self) -> None:
        """Esc gives up what is nearest: the stroke, the work, the message, and the window when there is none."""
        if self.view.abandon_gesture() or self._session.editor.abandon_stroke():
            return
        if self._session.is_busy:
            self.stop()
        elif self.alerts.notice is not None:
            self.alerts.dismiss()
        else:
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing in the window took: they move through the clip, with Shift by seconds."""
        player, far = self._session.player, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ways: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Left: lambda: player.skip(-1) if far else player.step(-1),
            Qt.Key.Key_Right: lambda: player.skip(1) if far else player.step(1),
            Qt.Key.Key_Home: lambda: player.jump(0),
            Qt.Key.Key_End: lambda: player.jump(-1),
            Qt.Key.Key_Space: player.toggle,
        }
        way = ways.get(event.key())
        if way is None:
            super().keyPressEvent(event)
        elif event.key() != Qt.Key.Key_Space or not event.isAutoRepeat():
            way()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Video"))
        self.open_button.setText(self.tr("&Open video…"))
        self.find_here_button.setText(self.tr("Find on this &frame"))
        self.find_button.setText(self.tr("Find in the &whole video"))
        self.cancel_button.setText(self.tr("&Stop"))
        self.preview_button.setText(self.tr("&Preview 2 seconds"))
        self.preview_button.setToolTip(self.tr("Clean two seconds from this frame on, and play them"))
        self.export_button.setText(self.tr("E&xport…"))
        self.folder_button.setText(self.tr("Open the fo&lder"))
        self.hint.show_words(self.tr("Video"), self.tr("Drop a video here, or open one."))
        self.bar.setAccessibleName(self.tr("Progress"))
        self._sync()

    def _set_up(self) -> None:
        self.export_button.setObjectName("accentButton")
        self.folder_button.setObjectName("link")
        self.pages.addWidget(self.view)
        self.hint.clicked.connect(self.open_button.click)
        DropTarget(self, open_paths=self._on_dropped, show_hint=lambda _: None)
        session = self._session
        for signal in (session.changed, session.opened, session.editor.changed):
            signal.connect(self._sync)
        session.opened.connect(self.view.setFocus)
        session.noticed.connect(self.alerts.show_notice)

    def _lay_out(self) -> None:
        left, middle = QVBoxLayout(), QHBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.pages, 1)
        left.addWidget(self.controls)
        middle.setSpacing(0)
        middle.addLayout(left, 1)
        middle.addWidget(self.panel)
        self.lay_out(
            QSize(1120, 760),
            head=((self.open_button, 0), (self._source, 1)),
            middle=middle,
            foot=(
                *((self.words, 1), (self.folder_button, 0), (self.cancel_button, 0)),
                *((self.preview_button, 0), (self.export_button, 0)),
            ),
        )
        set_tab_order(self.open_button, self.alerts, self.view, self.controls, self.panel)

    def _add_shortcuts(self) -> None:
        controls, viewport = self.controls, self.view.viewport
        for keys, call in {
            "S": lambda: controls.choose(FrameTool.SELECT),
            "B": lambda: controls.choose(FrameTool.BRUSH),
            "E": lambda: controls.choose(FrameTool.ERASER),
            "R": lambda: controls.choose(FrameTool.CAPTIONS),
            "[": controls.reduce,
            "]": controls.enlarge,
            "K": controls.keys_button.click,
            "T": controls.track_button.click,
            "C": controls.after_button.click,
            "Ctrl+Z": controls.undo_button.click,
            "Ctrl+Shift+Z": controls.redo_button.click,
            "Ctrl+Y": controls.redo_button.click,
            "Ctrl+D": controls.clear_button.click,
            "Ctrl+O": self.open_button.click,
            "Ctrl+0": viewport.fit,
            "Ctrl+1": viewport.show_actual_size,
            "Ctrl++": viewport.zoom_in,
            "Ctrl+=": viewport.zoom_in,
            "Ctrl+-": viewport.zoom_out,
        }.items():
            QShortcut(QKeySequence(keys), self).activated.connect(call)

    def _open_folder(self) -> None:
        if self._session.exported is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.exported.parent)))

    def _on_dropped(self, paths: list[Path]) -> None:
        self.open_path(paths[0])

    def _sync(self) -> None:
        """Bring everything in step with the session."""
        session, ready = self._session, self._session.can_edit
        self.pages.setCurrentWidget(self.start if session.clip is None else self.view)
        self.panel.setEnabled(session.clip is not None)
        self.open_button.setEnabled(not session.is_busy)
        for button in (self.find_here_button, self.find_button):
            button.setEnabled(ready and bool(session.classes))
        may_go = ready and session.editor.annotations.has_something_to_go
        self.preview_button.setEnabled(may_go)
        self.export_button.setEnabled(may_go)
        self.cancel_button.setVisible(session.is_busy)
        self.cancel_button.setEnabled(session.phase is not Phase.STOPPING)
        self.bar.setRange(0, 0 if session.is_busy and session.progress is None else 1000)
        self.bar.setValue(round(1000 * (session.progress or 0)) if session.is_busy else 0)
        self.words.setText(self._describe_work())
        self.folder_button.setVisible(session.exported is not None and not session.is_busy)
        self._source.show_path(None if session.clip is None else session.clip.path)

    def _describe_work(self) -> str:
        """What goes on, or what came of it."""
        session = self._session
        words = {
            Phase.OPENING: self.tr("Opening…"),
            Phase.FINDING: self.tr("Finding…"),
            Phase.FOLLOWING: self.tr("Tracking…"),
            Phase.PREVIEWING: self.tr("Making the preview…"),
            Phase.EXPORTING: self.tr("Exporting…"),
            Phase.STOPPING: self.tr("Stopping…"),
        }.get(session.phase, translate_text(session.message))
        if session.is_busy and session.seconds_left is not None:
            left = self.tr("{time} left").format(time=_format_duration(session.seconds_left))
            return f"{words} {left}"
        return words


def _format_duration(seconds: float) -> str:
    """Minutes and seconds, or hours, minutes and seconds."""
    whole = round(seconds)
    minutes = f"{whole // 60 % 60}:{whole % 60:02}"
    return f"{whole // 3600}:{minutes:0>5}" if whole >= 3600 else minutes
