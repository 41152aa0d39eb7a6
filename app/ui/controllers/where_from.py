"""The key that shows where a fill comes from: takes the tool for that in hand while it is down, and feeds it."""

from __future__ import annotations

from typing import Final

from PyQt5.QtCore import QObject, Qt
from PyQt5.QtGui import QKeyEvent

from app.ui.actions import Actions
from app.ui.canvas.canvas import Canvas
from app.ui.canvas.gestures import is_first_press, is_last_release
from app.ui.services import Services
from app.ui.tools.toolbox import ToolBox
from app.ui.tools.where_from import WhereFrom

_KEY: Final = Qt.Key.Key_F


class WhereFromController(QObject):
    """Ties one of each together; the window owns it."""

    def __init__(self, services: Services, actions: Actions, *, toolbox: ToolBox, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._probe, self._tracer = services.probe, services.line_tracer
        self._actions, self._toolbox, self._canvas = actions, toolbox, canvas
        canvas.pointer_moved.connect(self._on_pointer)
        self._probe.changed.connect(canvas.update_marks)
        toolbox.tool_changed.connect(self._on_tool)
        toolbox.size_changed.connect(self._on_size)

    @property
    def is_on(self) -> bool:
        return isinstance(self._toolbox.current, WhereFrom)

    def hold(self, event: QKeyEvent) -> bool:
        """Take the tool in hand while its key is down; says whether the key press or release was about that."""
        if is_first_press(event, _KEY):
            if not self.is_on and not self._canvas.is_drawing and not self._tracer.is_tracing:
                self._actions["where_from"].trigger()
            return True
        if is_last_release(event, _KEY):
            self.let_go()
            return True
        if self.is_on and is_first_press(event, Qt.Key.Key_Delete):
            self._probe.exclude(radius=self._toolbox.size / 2)
            return True
        return False

    def let_go(self) -> bool:
        """Back to the tool before; says whether it was in hand."""
        was_on = self.is_on
        if was_on:
            self._actions[self._toolbox.lasting].trigger()
        return was_on

    def _on_tool(self) -> None:
        if self.is_on:
            self._on_size(self._toolbox.size)
            self._on_pointer(self._canvas.pixel)
        else:
            self._probe.watch(None)

    def _on_size(self, size: int) -> None:
        tool = self._toolbox.current
        if isinstance(tool, WhereFrom):
            tool.set_size(size)
            self._canvas.update_marks()

    def _on_pointer(self, pixel: object) -> None:
        if self.is_on:
            self._probe.watch(pixel if isinstance(pixel, tuple) else None)
