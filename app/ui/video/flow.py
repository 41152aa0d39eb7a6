"""Between the main window and the window for video: opens it, and hands it videos that are dropped or named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PyQt5.QtCore import QEvent, QObject
from PyQt5.QtWidgets import QWidget

from app.core.video.kinds import is_video
from app.ui.parts import Parts
from app.ui.theme import Palette

if TYPE_CHECKING:
    from app.ui.video.window import VideoWindow


class VideoFlow(QObject):
    """The one video window of a main window, made when it is wanted first."""

    def __init__(
        self, parts: Parts, *, open_others: Callable[[list[Path]], None], palette: Palette, window: QWidget
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._open_others = open_others
        self._palette = palette
        self._parent = window
        self.window: VideoWindow | None = None
        window.installEventFilter(self)

    def open(self) -> None:
        """Ask for a video; the window that was closed with one comes back with it."""
        was_closed = self.window is not None and not self.window.isVisible()
        window = self._shown()
        session = self._parts.video()
        if not session.is_busy and (session.clip is None or not was_closed):
            window.choose_video()

    def open_paths(self, paths: list[Path]) -> None:
        """The first video among them is opened; without one they are for others."""
        videos = [path for path in paths if is_video(path) and not path.is_dir()]
        if videos:
            self._shown().open_path(videos[0])
        else:
            self._open_others(paths)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        if self.window is not None:
            self.window.set_palette(palette)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """With the main window an export ends and paint is lost, so they are asked about."""
        if event.type() == QEvent.Type.Close and self.window is not None and not self.window.may_leave():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _shown(self) -> VideoWindow:
        """The window, in front."""
        from app.ui.video.window import VideoWindow

        if self.window is None:
            self.window = VideoWindow(
                self._parts.video(),
                prompts=self._parts.prompts,
                choice=lambda: self._parts.editor.choice,
                palette=self._palette,
                parent=self._parent,
            )
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window
