"""Finding in the window: ties the actions, the select tool, the pointer and the Remove key to what was found."""

from __future__ import annotations

from functools import partial

from PyQt5.QtCore import QObject, pyqtSignal

from app.ui.actions import Actions
from app.ui.services import Services
from app.ui.tools.toolbox import ToolBox
from inpainting.detection.classes import ALL_CLASSES
from inpainting.detection.distractions import DISTRACTIONS

_NEED_FINDINGS = ("choose_all", "choose_none", "to_mask")
_DETECT = (
    *("detect", "detect_remove", "detect_within", "detect_distractions"),
    *(f"detect_{name}" for name in ALL_CLASSES),
)


class ProposalController(QObject):
    """Connects what belongs together; the window owns it."""

    state_changed = pyqtSignal()
    """A search or a look for what was clicked began or ended."""

    def __init__(self, services: Services, actions: Actions, *, toolbox: ToolBox, parent: QObject) -> None:
        super().__init__(parent)
        proposals = services.proposals
        self._editor = services.editor
        self._proposals = proposals
        self._picker = services.picker
        self._tracer = services.line_tracer
        self._actions = actions
        self._toolbox = toolbox
        self._found = 0
        self._tool_before = ""
        actions.connect(
            {
                "detect": proposals.search,
                "detect_remove": partial(proposals.search, remove=True),
                "detect_within": proposals.search_within,
                "detect_distractions": partial(proposals.search, (DISTRACTIONS,)),
                "find_alike": lambda: proposals.find_alike(services.line_tracer.last),
                "choose_all": partial(proposals.choose_all, True),
                "choose_none": partial(proposals.choose_all, False),
                "to_mask": proposals.turn_into_mask,
            }
        )
        for name in ALL_CLASSES:
            actions.connect({f"detect_{name}": partial(proposals.search, (name,))})
        proposals.changed.connect(self._on_changed)
        proposals.masked.connect(self._put_select_away)
        for part in (proposals, services.picker, services.line_tracer):
            part.state_changed.connect(self.state_changed)
        toolbox.tool_changed.connect(self._on_tool)
        services.editor.document.photo_replaced.connect(lambda: self._on_tool(toolbox.current.name))

    @property
    def is_busy(self) -> bool:
        """Whether something is being looked for."""
        return self._proposals.is_searching or self._picker.is_picking or self._tracer.is_looking

    @property
    def can_remove(self) -> bool:
        """Whether anything is painted or chosen that may go now."""
        return self._editor.can_edit and bool(self._editor.document.selected_pixels or self._proposals.chosen)

    def remove(self) -> None:
        """What the Remove key does: what was found and chosen goes, else what is painted."""
        if self._proposals.chosen:
            self._proposals.remove()
        else:
            self._editor.remove_hole()

    def cancel(self) -> bool:
        """Give up the search, or forget what was found; says whether there was anything."""
        if self._proposals.cancel():
            return True
        had_some = self._proposals.count > 0
        self._proposals.dismiss()
        return had_some

    def on_pointer(self, position: object) -> None:
        """The pointer is on another pixel (x, y) of the picture, or on none (None)."""
        selecting = self._toolbox.current.name == "select" and isinstance(position, tuple)
        self._proposals.point_at(self._proposals.find_at(*position) if selecting else None)  # type: ignore[misc]

    def sync(self) -> None:
        """Bring the actions in step."""
        free = self._editor.can_edit and not self._proposals.is_searching
        self._actions.enable(_DETECT, free)
        self._actions.enable(("find_alike",), free and bool(self._tracer.last))
        self._actions.enable(_NEED_FINDINGS, free and bool(self._proposals.shown))

    def _on_changed(self) -> None:
        """The select tool comes to hand with the first findings, the tool before it when they are gone."""
        count, tool = self._proposals.count, self._toolbox.lasting
        if count and not self._found and tool != "select":
            self._actions["select"].trigger()
            self._tool_before = tool
        elif self._found and not count:
            self._put_select_away()
        self._found = count
        self.sync()

    def _put_select_away(self) -> None:
        if self._tool_before and self._toolbox.lasting == "select":
            self._actions[self._tool_before].trigger()

    def _on_tool(self, name: str) -> None:
        if self._toolbox.lasting != "select":
            self._tool_before = ""
        if name in ("select", "smart"):
            self._picker.prepare()
