"""Between the main window and the window of a batch: opens it, hands it folders, and brings back what was saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PyQt5.QtWidgets import QWidget

from app.core.batch.by_hand import note_by_hand
from app.core.batch.pictures import make_quick_thumbnail
from app.core.batch.review import SavedByHand
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
        services.photo_store.names.find_result = self._locate_result

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
        name, folder = None if source is None else self._names.get(source), self.services.review.source
        if name is not None and folder is not None:
            show = partial(self._show_saved, name, path)
            self.services.photo_store.submit(partial(_take_note, folder / name, path), show)
            if self.window is not None and self.window.isVisible():
                self.show_window()

    def _show_saved(self, name: str, path: Path, after: bytes) -> None:
        self.services.review.show_saved(SavedByHand(name, path, after))

    def _locate_result(self, photo: Path) -> Path | None:
        """Of a photo that was opened from the sheet."""
        return self.services.review.locate_result(self._names[photo]) if photo in self._names else None

    def open_paths(self, paths: list[Path]) -> None:
        """A folder among them is looked at as a batch; files are opened as before."""
        folders = [path for path in paths if path.is_dir()]
        if folders:
            self.show_window().open_folder(folders[0])
        else:
            self._open_files(paths)


def _take_note(photo: Path, result: Path) -> bytes:
    """Keep that a photo was done by hand, unless its result is no picture; a small JPEG of that. On a worker thread."""
    after = make_quick_thumbnail(result)
    if after:
        note_by_hand(photo, result)
    return after
