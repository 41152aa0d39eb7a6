"""Other fills for the place of one edit, made when they are asked for, to be gone through and chosen from."""

from __future__ import annotations

from dataclasses import replace

from PyQt5.QtCore import QObject, pyqtSignal

from app.core.document.editor import Editor
from app.core.document.edits import Edit, Fill, are_alike
from app.core.document.refilling import fill_otherwise
from app.core.notices import Notice, Tone
from models.sentences import Sentence


class Alternatives(QObject):
    """The fills of one place, the first one made first; each choice among them is a step of the history.

    They are there as long as one of them is in the picture.
    """

    changed = pyqtSignal()
    """Others, or another one chosen, or done with."""

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._fills: tuple[Fill, ...] = ()
        self._is_making = False
        editor.document.edits_changed.connect(self._on_edits_changed)

    @property
    def fills(self) -> tuple[Fill, ...]:
        return self._fills

    @property
    def is_making(self) -> bool:
        """Whether more are on their way."""
        return self._is_making

    @property
    def index(self) -> int | None:
        """The place in the list of edits that they are for; None without any."""
        contents = {fill.content for fill in self._fills}
        edits = self._editor.document.edits
        return next((index for index, edit in enumerate(edits) if edit.content in contents), None)

    @property
    def chosen(self) -> int:
        """Which of `fills` is in the picture."""
        index = self.index
        contents = [fill.content for fill in self._fills]
        return 0 if index is None else contents.index(self._editor.document.edits[index].content)

    @property
    def newest(self) -> int | None:
        """The place of the newest fill in the list of edits, for which others can be made."""
        edits = self._editor.document.edits
        return next((index for index in reversed(range(len(edits))) if isinstance(edits[index], Fill)), None)

    def make(self, index: int | None = None) -> None:
        """Fill the place of an edit (the newest fill where none is named) in other ways, in the background."""
        index = self.newest if index is None else index
        edit = None if index is None else self._editor.document.edits[index]
        if index is not None and isinstance(edit, Fill) and self._editor.can_edit:
            self._fills, self._is_making = (edit,), True
            fill_otherwise(self._editor, index, on_made=self._add, on_ended=self._on_ended)
            self.changed.emit()

    def choose(self, number: int) -> None:
        """Put another of the fills in the place of the one that is there."""
        index = self.index
        if index is not None and number != self.chosen and self._editor.can_edit:
            fill = self._fills[number]

            def exchange(edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
                return (*edits[:index], replace(fill, shown=edits[index].shown), *edits[index + 1 :])

            self._editor.change_edits(Sentence("Choose another fill"), exchange)

    def choose_beside(self, by: int) -> None:
        """The fill so many places on, and after the last one the first."""
        if self._fills:
            self.choose((self.chosen + by) % len(self._fills))

    def close(self) -> bool:
        """Done with them: the one that is chosen stays. Says whether there were any."""
        had_some = bool(self._fills)
        self._fills = ()
        self.changed.emit()
        return had_some

    def _add(self, fill: Fill) -> None:
        """One that looks like another is left out."""
        if self._fills and not any(are_alike(fill, other) for other in self._fills):
            self._fills = (*self._fills, fill)
            self.changed.emit()

    def _on_ended(self, finished: bool) -> None:
        self._is_making = False
        if len(self._fills) == 1:
            self._fills = ()
            if finished:
                words = self.tr("No other fill was found that differs from this one.")
                self._editor.noticed.emit(Notice(words, Tone.INFO))
        self.changed.emit()

    def _on_edits_changed(self) -> None:
        if self._fills and self.index is None:
            self._fills = ()
        self.changed.emit()
