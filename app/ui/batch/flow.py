"""Between the main window and the window of a batch: opens it, and hands it folders that are dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PyQt5.QtCore import QObject
from PyQt5.QtWidgets import QWidget

from app.ui.batch.window import BatchWindow
from app.ui.parts import Parts
from app.ui.theme import Palette


class BatchFlow(QObject):
    """The one batch window of a main window, made when it is wanted first."""

    def __init__(
        self, parts: Parts, *, open_files: Callable[[list[Path]], None], palette: Palette, window: QWidget
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._open_files = open_files
        self._palette = palette
        self._parent = window
        self.window: BatchWindow | None = None

    def open(self) -> BatchWindow:
        """Show the window, in front."""
        if self.window is None:
            self.window = BatchWindow(
                self._parts.review,
                prompts=self._parts.prompts,
                choice=lambda: self._parts.editor.choice,
                palette=self._palette,
                parent=self._parent,
            )
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window

    def open_paths(self, paths: list[Path]) -> None:
        """A folder among them is looked at as a batch; files are opened as before."""
        folders = [path for path in paths if path.is_dir()]
        if folders:
            self.open().look(folders[0])
        else:
            self._open_files(paths)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        if self.window is not None:
            self.window.set_palette(palette)
