"""Between the action that tries another fill, the strip on the canvas and the edit that is selected in the list."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QObject

from app.ui.actions import Actions
from app.ui.canvas.alternatives_strip import AlternativesStrip
from app.ui.canvas.canvas import Canvas
from app.ui.services import Services
from app.ui.widgets.theme import Palette


class AlternativesController(QObject):
    """Owns the strip of one window; `selected` says which edit of the list is selected, if any is."""

    def __init__(
        self,
        services: Services,
        actions: Actions,
        *,
        canvas: Canvas,
        selected: Callable[[], int | None],
        palette: Palette,
    ) -> None:
        super().__init__(canvas)
        self._alternatives = services.alternatives
        self._selected = selected
        self.strip = AlternativesStrip(
            services.editor.document, services.alternatives, canvas.viewport, palette, canvas
        )
        actions.connect({"try_another": self.try_another})

    def try_another(self) -> None:
        """The next of the fills to choose from; where there are none yet, make some for the edit that is selected."""
        others, index = self._alternatives, self._selected()
        if others.fills and (index is None or index == others.index):
            others.choose_beside(1)
        else:
            others.make(index)

    def close(self) -> bool:
        """Keep the fill that is chosen; says whether there was a choice."""
        return bool(self._alternatives.fills) and self._alternatives.close()

    def set_palette(self, palette: Palette) -> None:
        self.strip.set_palette(palette)
