"""The size of the brush over photos of any size: what is remembered is how large it is on the screen."""

from __future__ import annotations

from PyQt5.QtCore import QObject

from app.core.document.document import Document
from app.core.settings import Settings
from app.ui.canvas.viewport import Viewport
from app.ui.controllers.settings import SettingsController
from app.ui.tools.toolbox import ToolBox


class BrushSizeController(QObject):
    """Gives the brush its size when a photo is opened; afterwards it keeps its size in pixels of that photo."""

    def __init__(
        self, toolbox: ToolBox, viewport: Viewport, *, document: Document, settings: SettingsController
    ) -> None:
        super().__init__(viewport)
        self._toolbox, self._viewport = toolbox, viewport
        self._document, self._settings = document, settings
        self._is_told = False
        document.photo_replaced.connect(self._use)
        toolbox.size_changed.connect(self._remember)
        settings.changed.connect(self._on_settings)
        self._use()

    @property
    def _scale(self) -> float:
        """Logical pixels of the screen per pixel of the picture."""
        return self._viewport.zoom / self._viewport.ratio if self._document.has_photo else 1.0

    def _use(self) -> None:
        self._is_told = True
        self._toolbox.set_size(round(self._settings.now.brush_size / self._scale))
        self._is_told = False

    def _remember(self, size: int) -> None:
        if not self._is_told:
            self._is_told = True
            self._settings.note(brush_size=max(1, round(size * self._scale)))
            self._is_told = False

    def _on_settings(self, now: Settings, before: Settings) -> None:
        if now.brush_size != before.brush_size and not self._is_told:
            self._use()
