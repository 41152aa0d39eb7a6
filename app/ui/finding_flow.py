"""Finding in the window: ties the actions, the select tool, the pointer and the Remove key to what was found."""

from __future__ import annotations

from functools import partial

from PyQt5.QtCore import QObject

from app.core.editor import Editor
from app.core.findings import Findings
from app.ui.actions import Actions
from app.ui.tools.toolbox import ToolBox
from inpainting.detection.instance import CLASSES

_NEED_FINDINGS = ("choose_all", "choose_none", "to_mask")
_DETECT = ("detect", "detect_remove", *(f"detect_{name}" for name in CLASSES))


class FindingFlow(QObject):
    """Connects what belongs together; the window owns it."""

    def __init__(
        self, editor: Editor, findings: Findings, actions: Actions, *, toolbox: ToolBox, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._findings = findings
        self._actions = actions
        self._toolbox = toolbox
        self._found = 0
        actions.connect(
            {
                "detect": findings.search,
                "detect_remove": partial(findings.search, remove=True),
                "choose_all": partial(findings.choose_all, True),
                "choose_none": partial(findings.choose_all, False),
                "to_mask": findings.to_mask,
            }
        )
        for name in CLASSES:
            actions.connect({f"detect_{name}": partial(findings.search, (name,))})
        findings.changed.connect(self._on_changed)
        findings.state_changed.connect(self.sync)

    def remove(self) -> None:
        """What the Remove key does: what was found and chosen goes, else what is painted."""
        if self._findings.chosen:
            self._findings.remove()
        else:
            self._editor.remove_hole()

    def cancel(self) -> bool:
        """Give up the search, or forget what was found; says whether there was anything."""
        if self._findings.cancel():
            return True
        had_some = self._findings.count > 0
        self._findings.dismiss()
        return had_some

    def on_pointer(self, position: object) -> None:
        """The pointer is on another pixel (x, y) of the picture, or on none (None)."""
        selecting = self._toolbox.current.name == "select" and isinstance(position, tuple)
        self._findings.point_at(self._findings.at(*position) if selecting else None)  # type: ignore[misc]

    def sync(self) -> None:
        """Bring the actions in step."""
        free = self._editor.can_edit and not self._findings.is_searching
        self._actions.enable(_DETECT, free)
        self._actions.enable(_NEED_FINDINGS, free and bool(self._findings.shown))

    def _on_changed(self) -> None:
        """The select tool comes to hand with the first findings, the tool before it when they are gone."""
        count = self._findings.count
        if count and not self._found:
            self._actions["select"].trigger()
        elif self._found and not count and self._toolbox.current.name == "select":
            self._actions["brush"].trigger()
        self._found = count
        self.sync()
