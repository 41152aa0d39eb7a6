"""Between the filmstrip and the files: which photos were opened together, and which of them is open now."""

from __future__ import annotations

from pathlib import Path

from PyQt5.QtCore import QObject

from app.core.batch.pictures import make_quick_thumbnail
from app.core.document.document import Document
from app.ui.actions import Actions
from app.ui.controllers.files import FileController
from app.ui.panels.filmstrip import Filmstrip
from app.ui.services import Services


class FilmstripController(QObject):
    """Owns the strip of one window; where unsaved work keeps a photo open, the strip stays at that photo."""

    def __init__(self, services: Services, actions: Actions, *, flow: FileController) -> None:
        super().__init__(flow)
        self._document: Document = services.editor.document
        self._flow = flow
        self.strip = Filmstrip(submit=services.photo_store.submit, thumbnail=make_quick_thumbnail)
        flow.several_opened.connect(self.strip.show_photos)
        self.strip.photo_asked.connect(self._on_asked)
        services.photo_store.opened.connect(self.strip.show_open)
        services.photo_store.open_failed.connect(self._on_failed)
        actions.connect(
            {"next_photo": lambda: self.strip.ask_beside(1), "previous_photo": lambda: self.strip.ask_beside(-1)}
        )

    def _on_asked(self, path: Path) -> None:
        self._flow.open_path(path)
        self._show_open()

    def _on_failed(self, path: Path) -> None:
        self.strip.skip(path)
        self._show_open()

    def _show_open(self) -> None:
        photo = self._document.photo
        if photo is not None and photo.path is not None and photo.path in self.strip.paths:
            self.strip.show_open(photo.path)
