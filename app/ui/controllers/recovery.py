"""Offers what a crash left behind, once, when the window opens. Knows no files."""

from __future__ import annotations

from pathlib import Path

from PyQt5.QtCore import QObject
from PyQt5.QtWidgets import QWidget

from app.core.document.photo_store import PhotoStore
from app.core.document.recovery import Recovery
from app.ui.dialogs.prompts import Prompts


class RecoveryController(QObject):
    """Asks about one thing after the other that was left behind, until one was opened."""

    def __init__(self, recovery: Recovery, photo_store: PhotoStore, *, prompts: Prompts, window: QWidget) -> None:
        super().__init__(window)
        self._recovery, self._photo_store = recovery, photo_store
        self._prompts, self._window = prompts, window
        self._opening: Path | None = None
        photo_store.recovered.connect(lambda _: recovery.note_left_behind_opened())
        photo_store.open_failed.connect(self._on_failed)

    def offer(self) -> None:
        """Ask whether unsaved work shall come back; only if the person says so it is gone for good."""
        while (path := self._recovery.find_left_behind()) is not None:
            if self._prompts.recover(self._window):
                self._opening = path
                self._photo_store.open(path, recovered=True)
                return
            self._recovery.forget_left_behind()

    def _on_failed(self, path: Path) -> None:
        """It stays on disk, and why was said; perhaps there is more."""
        if path == self._opening:
            self._recovery.leave_behind()
            self.offer()
