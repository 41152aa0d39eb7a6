"""Between the main window and the window for video: opens it, and hands it videos that are dropped or named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PyQt5.QtCore import QEvent, QObject
from PyQt5.QtWidgets import QWidget

from app.core.video.kinds import is_video
from app.ui.controllers.settings import SettingsController
from app.ui.controllers.side_windows import SideWindowController
from app.ui.services import Services

if TYPE_CHECKING:
    from app.ui.video.window import VideoWindow


class VideoController(SideWindowController["VideoWindow"]):
    """The one video window of a main window."""

    def __init__(
        self,
        services: Services,
        settings: SettingsController,
        *,
        open_others: Callable[[list[Path]], None],
        window: QWidget,
    ) -> None:
        super().__init__(services, palette=settings.palette, window=window)
        self._settings = settings
        self._open_others = open_others
        window.installEventFilter(self)

    def make_window(self) -> VideoWindow:
        from app.ui.video.window import VideoWindow

        made = VideoWindow(
            self.services.video(),
            prompts=self.services.prompts,
            choice=lambda: self.services.editor.choice,
            palette=self.palette,
            parent=self.main_window,
        )
        made.view.set_feels_pressure(self._settings.now.pen_pressure)
        self._settings.changed.connect(lambda now: made.view.set_feels_pressure(now.pen_pressure))
        return made

    def open(self) -> None:
        """Ask for a video; the window that was closed with one comes back with it."""
        was_closed = self.window is not None and not self.window.isVisible()
        window = self.show_window()
        session = self.services.video()
        if not session.is_busy and (session.clip is None or not was_closed):
            window.choose_video()

    def open_paths(self, paths: list[Path]) -> None:
        """The first video among them is opened; without one they are for others."""
        videos = [path for path in paths if is_video(path) and not path.is_dir()]
        if videos:
            self.show_window().open_path(videos[0])
        else:
            self._open_others(paths)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """With the main window an export ends, and the clip is let go of; a closed window has asked about both."""
        is_open = self.window is not None and self.window.isVisible()
        if event.type() == QEvent.Type.Close and is_open and self.window is not None and not self.window.may_leave():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
