"""Where the pixel under the pointer was copied from, and the wish that it be not from there; knows no widget."""

from __future__ import annotations

from typing import Final, NamedTuple

from PyQt5.QtCore import QObject, pyqtSignal

from app.core.document.editor import Editor
from app.core.document.edits import Fill
from app.core.document.healing import is_copied
from app.core.document.refilling import fill_without
from app.core.notices import Notice, Tone
from models.sentences import Sentence

Pixel = tuple[int, int]

_COPYING: Final = ("auto", "partial-conv", "patches", "mirrored")
"""Methods that copy what they fill."""


class Copied(NamedTuple):
    """A pixel of the picture and the one that it was copied from."""

    target: Pixel
    source: Pixel


class SourceProbe(QObject):
    """Looks at one pixel at a time, as long as somebody wants to know."""

    changed = pyqtSignal()
    """Another pixel, or another answer."""

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._pixel: Pixel | None = None
        self._told: int | None = None
        editor.document.edits_changed.connect(self._on_edits_changed)

    @property
    def copied(self) -> Copied | None:
        """Where the pixel that is looked at comes from; None where it was not copied, or nobody can say."""
        index = self._find_fill()
        fill = None if index is None else self._editor.document.edits[index]
        source = fill.find_source(*self._pixel) if isinstance(fill, Fill) and self._pixel is not None else None
        return None if source is None or self._pixel is None else Copied(self._pixel, source)

    def watch(self, pixel: Pixel | None) -> None:
        """Look at a pixel of the picture, or at none any more; says once of each fill why there is no answer."""
        if pixel != self._pixel:
            self._pixel = pixel
            self._explain()
            self.changed.emit()

    def exclude(self, *, radius: float) -> None:
        """Fill what is looked at again, but not from a disc of `radius` image pixels round its source."""
        index, copied = self._find_fill(), self.copied
        if index is None:
            self._tell(self.tr("Point at a place that was filled."))
        elif is_copied(self._editor.document.edits[index]):
            self._tell(self.tr("You said what this was copied from: drag its dashed outline with Heal and clone (H)."))
        elif copied is not None:
            x, y = copied.source
            label = Sentence("Not from there")
            fill_without(self._editor, index, (x + 0.5, y + 0.5), radius=radius, label=label)

    def _find_fill(self) -> int | None:
        """The topmost shown fill over the pixel, as a place in the list of edits."""
        edits = self._editor.document.edits
        for index in reversed(range(len(edits))):
            edit = edits[index]
            if isinstance(edit, Fill) and edit.shown and self._pixel is not None and edit.covers(*self._pixel):
                return index
        return None

    def _explain(self) -> None:
        index = self._find_fill()
        fill = None if index is None else self._editor.document.edits[index]
        if not isinstance(fill, Fill) or fill.content == self._told or self.copied is not None:
            return
        self._told = fill.content
        if fill.sources or fill.method not in _COPYING:
            self._tell(self.tr("This was not copied from anywhere: it is an even colour, a line, or was made up."))
        else:
            self._tell(self.tr("It is no longer known where this was copied from; fill it again to see it."))

    def _tell(self, words: str) -> None:
        self._editor.noticed.emit(Notice(words, Tone.INFO))

    def _on_edits_changed(self) -> None:
        if self._pixel is not None:
            self.changed.emit()
