"""Between the main window and the window of a batch: opens it, and hands it folders that are dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PyQt5.QtWidgets import QWidget

from app.ui.batch.window import BatchWindow
from app.ui.controllers.side_windows import SideWindowController
from app.ui.services import Services
from app.ui.widgets.theme import Palette


class BatchController(SideWindowController[BatchWindow]):
    """The one batch window of a main window."""

    def __init__(
        self, services: Services, *, open_files: Callable[[list[Path]], None], palette: Palette, window: QWidget
    ) -> None:
        super().__init__(services, palette=palette, window=window)
        self._open_files = open_files

    def make_window(self) -> BatchWindow:
        return BatchWindow(
            self.services.review,
            prompts=self.services.prompts,
            open_photo=lambda path: self._open_files([path]),
            choice=lambda: self.services.editor.choice,
            palette=self.palette,
            parent=self.main_window,
        )

    def open(self) -> BatchWindow:
        """Show the window, in front."""
        return self.show_window()

    def open_paths(self, paths: list[Path]) -> None:
        """A folder among them is looked at as a batch; files are opened as before."""
        folders = [path for path in paths if path.is_dir()]
        if folders:
            self.show_window().open_folder(folders[0])
        else:
            self._open_files(paths)
