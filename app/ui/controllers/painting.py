"""What is painted goes as soon as the button is up, where the person switched that on; it paints nothing itself."""

from __future__ import annotations

from PyQt5.QtCore import QObject

from app.core.document.commands import PaintHole
from app.core.settings import Settings
from app.ui.actions import Actions
from app.ui.canvas.canvas import Canvas
from app.ui.controllers.settings import SettingsController
from app.ui.services import Services


class PaintingController(QObject):
    """Ties the switch to the end of every gesture; a removal that comes to nothing leaves what was painted."""

    def __init__(self, services: Services, actions: Actions, *, canvas: Canvas, settings: SettingsController) -> None:
        super().__init__(canvas)
        self._editor, self._settings = services.editor, settings
        self._switch = actions["remove_on_release"]
        canvas.gesture_ended.connect(self._on_painted)
        for part in (services.picker, services.line_tracer):
            part.painted.connect(self._on_painted)
        self._switch.toggled.connect(lambda on: settings.change(remove_on_release=on))
        settings.changed.connect(self._show)
        self._show(settings.now)

    def _show(self, now: Settings, before: Settings | None = None) -> None:
        self._switch.setChecked(now.remove_on_release)

    def _on_painted(self) -> None:
        """Fill what the last step painted; undoing that brings the picture back in one step."""
        editor = self._editor
        step, hole = editor.history.position, editor.document.hole.copy()
        is_painted = isinstance(step, PaintHole) and step.adds_to(editor.document)
        if self._settings.now.remove_on_release and editor.can_edit and is_painted:
            editor.history.undo()
            editor.remove_hole(hole, on_ended=lambda done: None if done else editor.history.redo())
