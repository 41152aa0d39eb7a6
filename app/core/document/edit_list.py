"""What can be done with the edits of the open picture after they were made, each as one step. It knows no widget."""

from __future__ import annotations

from PyQt5.QtCore import QObject, pyqtSignal

from app.core.document.editor import Editor
from app.core.document.edits import Edit, are_independent, change_shown, exchange_edits
from models.sentences import Sentence


class EditList(QObject):
    """The edits in the order they lie over each other; an index is a place in `edits`."""

    changed = pyqtSignal()
    """Another list, or others of it shown."""

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        editor.document.edits_changed.connect(self.changed)

    @property
    def edits(self) -> tuple[Edit, ...]:
        return self._editor.document.edits

    def show(self, index: int, shown: bool) -> None:
        """Show an edit or hide it; the picture is at once as if it had never been made."""
        if self.edits[index].shown != shown:
            label = Sentence("Show edit") if shown else Sentence("Hide edit")
            self._editor.change_edits(label, lambda edits: change_shown(edits, index, shown))

    def delete(self, index: int) -> None:
        self._editor.change_edits(Sentence("Delete edit"), lambda edits: (*edits[:index], *edits[index + 1 :]))

    def may_move(self, index: int, by: int) -> bool:
        """Whether an edit may change places with its neighbour (`by` 1 or -1): they do not overlap."""
        other = index + by
        return 0 <= other < len(self.edits) and are_independent(self.edits[index], self.edits[other])

    def move(self, index: int, by: int) -> None:
        if self.may_move(index, by):
            self._editor.change_edits(Sentence("Move edit"), lambda edits: exchange_edits(edits, index, index + by))
