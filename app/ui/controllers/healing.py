"""Between the heal and clone tool, the list of edits and the canvas: what is at hand, and what is drawn of it."""

from __future__ import annotations

from PyQt5.QtCore import QObject, Qt
from PyQt5.QtGui import QKeyEvent

from app.ui.actions import Actions
from app.ui.canvas.canvas import Canvas
from app.ui.canvas.gestures import is_first_press
from app.ui.panels.side_panel import SidePanel
from app.ui.services import Services
from app.ui.tools.toolbox import ToolBox


class HealingController(QObject):
    """Ties one of each together."""

    def __init__(
        self, services: Services, actions: Actions, *, toolbox: ToolBox, canvas: Canvas, panel: SidePanel
    ) -> None:
        super().__init__(canvas)
        self.healer, self._services = services.healer, services
        self._actions, self._toolbox = actions, toolbox
        self._panel = panel
        actions.connect({"another_source": self.healer.propose_another})
        toolbox.tool_changed.connect(self._on_tool)
        panel.edits.rows.currentRowChanged.connect(self._on_row)
        self.healer.changed.connect(canvas.update_marks)
        self.healer.changed.connect(self._sync)
        self._on_tool(toolbox.current.name)

    def let_go(self) -> bool:
        """Forget the picked place, else what is at hand; says whether there was anything."""
        if self._toolbox.current.name != "heal":
            return False
        had_one = self.healer.index is not None
        if not self.healer.forget_pick():
            self.healer.select(None)
            return had_one
        return True

    def hold(self, event: QKeyEvent) -> bool:
        """Delete what is at hand; says whether the key was for that."""
        index = self.healer.index
        if self._toolbox.current.name != "heal" or index is None or not is_first_press(event, Qt.Key.Key_Delete):
            return False
        self._services.edits.delete(index)
        return True

    def _on_tool(self, name: str) -> None:
        self._panel.heal.setVisible(name == "heal")
        if name == "heal":
            self._on_row()
        else:
            self.healer.forget_pick()
        self._sync()

    def _on_row(self, _: int = 0) -> None:
        """The edit that is selected in the list comes to hand."""
        index = self._panel.edits.rows.index
        if self._toolbox.current.name == "heal" and index is not None and index != self.healer.index:
            self.healer.select(index)

    def _sync(self) -> None:
        index, rows = self.healer.index, self._panel.edits.rows
        free = self._toolbox.current.name == "heal" and self._services.editor.can_edit
        self._actions.enable(("another_source",), free and index is not None)
        if index is not None and rows.index not in (None, index):
            rows.select(index)
