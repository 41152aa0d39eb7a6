"""Between the main window and the window of a batch: opens it, hands it folders, and brings back what was saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PyQt5.QtWidgets import QWidget

from app.core.batch.pictures import make_quick_thumbnail
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
        self._names: dict[Path, str] = {}
        services.review.reset.connect(self._names.clear)
        services.photo_store.saved.connect(self._on_saved)

    def make_window(self) -> BatchWindow:
        return BatchWindow(
            self.services.review,
            prompts=self.services.prompts,
            open_photo=self._open_from_sheet,
            choice=lambda: self.services.editor.choice,
            palette=self.palette,
            parent=self.main_window,
        )

    def open(self) -> BatchWindow:
        """Show the window, in front."""
        return self.show_window()

    def _open_from_sheet(self, name: str, path: Path) -> None:
        self._names[path] = name
        self._open_files([path])

    def _on_saved(self, path: Path, source: Path | None) -> None:
        """Back to the sheet, with what became of a photo of it; another one is nothing to it."""
        name = None if source is None else self._names.get(source)
        if name is not None and self.window is not None and self.window.isVisible():
            show = partial(self.services.review.show_saved, name, path)
            self.services.photo_store.submit(partial(make_quick_thumbnail, path), show)
            self.show_window()

    def open_paths(self, paths: list[Path]) -> None:
        """A folder among them is looked at as a batch; files are opened as before."""
        folders = [path for path in paths if path.is_dir()]
        if folders:
            self.show_window().open_folder(folders[0])
        else:
            self._open_files(paths)
