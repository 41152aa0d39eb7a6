"""Which tool is in hand and how large the brush is; shared by the canvas, the panel and the actions."""

from __future__ import annotations

from PyQt5.QtCore import QObject, pyqtSignal

from app.core.detection.line_tracer import LineTracer
from app.core.detection.picker import Picker
from app.core.detection.proposals import Proposals
from app.core.document.editor import Editor
from app.core.document.healer import Healer
from app.core.document.source_probe import SourceProbe
from app.core.settings import BRUSH_RANGE
from app.ui.tools.base import Tool
from app.ui.tools.brush import Brush, Eraser, Restorer, SourceBrush
from app.ui.tools.heal import Heal
from app.ui.tools.line import LineTool
from app.ui.tools.select import Select
from app.ui.tools.shapes import Lasso, Rectangle
from app.ui.tools.smart import SmartBrush
from app.ui.tools.where_from import WhereFrom

STEP = 1.2
"""How much larger the brush gets with one press of `]` or one notch of the wheel."""


class Hand(Tool):
    """Moves the view; the canvas does the moving."""

    name = "hand"
    pans = True


class ToolBox(QObject):
    """The tools by name, the one in hand, and the size of the brush (diameter in image pixels)."""

    tool_changed = pyqtSignal(str)
    size_changed = pyqtSignal(int)
    softness_changed = pyqtSignal(float)

    def __init__(
        self,
        editor: Editor,
        proposals: Proposals,
        picker: Picker,
        tracer: LineTracer,
        healer: Healer,
        probe: SourceProbe,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        painting = (Brush(editor), Restorer(editor), Eraser(editor), Rectangle(editor), Lasso(editor))
        limits = (
            SourceBrush(editor, "not_from", editor.sources.not_from),
            SourceBrush(editor, "only_from", editor.sources.only_from),
        )
        picking = (SmartBrush(editor, picker), LineTool(editor, tracer), Select(editor, proposals, picker))
        tools: tuple[Tool, ...] = (*painting, *picking, *limits, Heal(healer), WhereFrom(probe), Hand(editor))
        self._tools = {tool.name: tool for tool in tools}
        self._current = self._lasting = tools[0]
        self._size = 48
        self._softness = 0.0

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._tools)

    @property
    def current(self) -> Tool:
        return self._current

    @property
    def lasting(self) -> str:
        """The tool in hand, or the one before it while that is taken for a moment only."""
        return self._lasting.name

    @property
    def size(self) -> int:
        return self._size

    @property
    def softness(self) -> float:
        """How much of the restoring brush fades towards its rim, 0..1."""
        return self._softness

    def swap(self) -> None:
        """Turn the brush round: from painting the mask to painting the original back, and back again."""
        self.choose("brush" if self._current.name == "restorer" else "restorer")

    def set_softness(self, softness: float) -> None:
        if softness != self._softness:
            self._softness = softness
            self.softness_changed.emit(softness)

    def choose(self, name: str) -> None:
        """Take another tool in hand; a gesture of the present one is given up."""
        if name != self._current.name:
            self._current.abandon()
            self._current = self._tools[name]
            self._lasting = self._lasting if self._current.is_passing else self._current
            self.tool_changed.emit(name)

    def set_size(self, size: int) -> None:
        size = min(max(size, BRUSH_RANGE[0]), BRUSH_RANGE[1])
        if size != self._size:
            self._size = size
            self.size_changed.emit(size)

    def turn(self, notches: float) -> None:
        """Larger for a turn of the wheel up (positive), smaller for one down."""
        if notches:
            (self.enlarge if notches > 0 else self.reduce)()

    def enlarge(self) -> None:
        self.set_size(max(self._size + 1, round(self._size * STEP)))

    def reduce(self) -> None:
        self.set_size(min(self._size - 1, round(self._size / STEP)))
