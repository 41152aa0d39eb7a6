"""Between what is told to the person and the bar that says it: where it lies, and when it is no longer true."""

from __future__ import annotations

from PyQt5.QtCore import QObject, QRect, QRectF

from app.core.notices import Tone
from app.ui.canvas.canvas import Canvas
from app.ui.controllers.alternatives import AlternativesController
from app.ui.controllers.view import ViewController
from app.ui.panels.alerts import AlertBar
from app.ui.services import Services
from app.ui.widgets.theme import Palette
from inpainting.engine.geometry import Box

_NOWHERE = Box(0, 0, 0, 0)


class NoticesController(QObject):
    """Owns the bar of one window, which leaves in sight what was changed last."""

    def __init__(
        self,
        services: Services,
        *,
        canvas: Canvas,
        viewing: ViewController,
        alternatives: AlternativesController,
        palette: Palette,
    ) -> None:
        super().__init__(canvas)
        self._canvas, self._area, self._strip = canvas, viewing.area, alternatives.strip
        self._changed, self._is_over = _NOWHERE, True
        self.bar = AlertBar(palette, viewing.area, find_taken=self._find_taken)
        editor, document = services.editor, services.editor.document
        editor.noticed.connect(self.bar.show_notice)
        for signal in (document.hole_changed, services.proposals.changed):
            signal.connect(lambda *_: self.bar.forget(Tone.INFO))
        document.edits_changed.connect(lambda: self.bar.forget(*Tone))
        document.image_changed.connect(self._on_image_changed)
        document.photo_replaced.connect(self._on_photo_replaced)
        editor.history.changed.connect(self._on_step)

    def _on_image_changed(self, box: Box) -> None:
        """A step may change several places."""
        self._changed = box if self._is_over else self._changed.union(box)
        self._is_over = False

    def _on_step(self) -> None:
        self._is_over = True

    def _on_photo_replaced(self) -> None:
        self._changed, self._is_over = _NOWHERE, True
        self.bar.dismiss()

    def _find_taken(self) -> list[QRect]:
        """What shall stay in sight: the place that changed last, and the fills to choose from."""
        box, viewport, taken = self._changed, self._canvas.viewport, list[QRect]()
        if not box.is_empty:
            corners = viewport.to_window(box.x0, box.y0), viewport.to_window(box.x1, box.y1)
            taken.append(QRectF(*corners).toAlignedRect())
        if self._strip.isVisible():
            taken.append(self._strip.geometry())
        corner = self._canvas.mapTo(self._area, self._canvas.rect().topLeft())
        return [one.translated(corner) for one in taken]
