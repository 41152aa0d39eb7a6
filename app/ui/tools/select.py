"""The select tool: a click on something found says that it shall go, or that it shall stay."""

from __future__ import annotations

import math

from app.core.editor import Editor
from app.core.findings import Findings
from app.ui.tools.base import Tool, Touch


class Select(Tool):
    """Toggles what was found under the pointer."""

    name = "select"

    def __init__(self, editor: Editor, findings: Findings) -> None:
        super().__init__(editor)
        self._findings = findings

    def press(self, touch: Touch) -> None:
        index = self._findings.at(math.floor(touch.point[0]), math.floor(touch.point[1]))
        if index is not None:
            self._findings.toggle(index)
