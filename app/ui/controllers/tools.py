"""Ties the actions of the tools to the tool box, and the canvas to the line that is being followed."""

from __future__ import annotations

from functools import partial

from PyQt5.QtCore import QEvent, QObject, Qt
from PyQt5.QtGui import QKeyEvent

from app.ui.actions import Actions
from app.ui.canvas.canvas import Canvas
from app.ui.services import Services
from app.ui.tools.toolbox import ToolBox

_ENDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ToolsController(QObject):
    """While a line is followed, Enter ends it, Backspace or undo takes its last click back, Esc gives it up."""

    def __init__(self, services: Services, actions: Actions, *, toolbox: ToolBox, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._toolbox = toolbox
        self._tracer, self._editor = services.line_tracer, services.editor
        actions.connect({name: partial(toolbox.choose, name) for name in toolbox.names})
        actions.connect({"brush_smaller": toolbox.reduce, "brush_larger": toolbox.enlarge, "swap": toolbox.swap})
        actions.connect({"undo": self._undo})
        canvas.pointer_moved.connect(self._on_pointer)
        canvas.installEventFilter(self)
        self._tracer.changed.connect(canvas.update)
        services.picker.state_changed.connect(canvas.update_marks)
        toolbox.tool_changed.connect(lambda name: actions[name].setChecked(True))
        toolbox.tool_changed.connect(self._prepare)
        services.editor.document.photo_replaced.connect(self._prepare)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease or not self._tracer.is_tracing:
            return False
        keys = {
            **dict.fromkeys(_ENDING, self._tracer.finish),
            Qt.Key.Key_Backspace: self._tracer.take_back,
            Qt.Key.Key_Escape: self._tracer.abandon,
        }
        use = keys.get(Qt.Key(event.key()))
        if use is None:
            return False
        if event.type() == QEvent.Type.KeyPress:
            use()
        event.accept()
        return True

    def _undo(self) -> None:
        """The last click of a line comes before the last step."""
        if self._tracer.is_tracing:
            self._tracer.take_back()
        else:
            self._editor.undo()

    def _on_pointer(self, position: object) -> None:
        if isinstance(position, tuple):
            self._tracer.aim((position[0] + 0.5, position[1] + 0.5))

    def _prepare(self) -> None:
        if self._toolbox.current.name == "line":
            self._tracer.prepare()
