"""Undo and redo: an ordered list of commands, bounded in bytes, that knows where the picture was last saved.

Not a `QUndoStack`: that one cannot drop its oldest step while it holds any, so it cannot be bounded in bytes; and its
clean state counts every step, while here only steps that change the picture make it unsaved.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PyQt5.QtCore import QObject, pyqtSignal

DEFAULT_LIMIT = 512 * 1024 * 1024

State = TypeVar("State")


class Command(Protocol):
    """One step that can be taken back; it has been done when the history gets it."""

    @property
    def label(self) -> str:
        """What it did, in English; whoever shows it translates it."""
        ...

    @property
    def size(self) -> int:
        """Bytes kept for undo and redo."""
        ...

    @property
    def changes_picture(self) -> bool:
        """Whether the step changes what a saved picture would hold (a hole alone does not)."""
        ...

    def undo(self) -> None: ...

    def redo(self) -> None: ...


@dataclass(frozen=True, eq=False)
class ChangeState(Generic[State]):
    """A step from one state to another, both kept whole: what was ticked, say. `put` makes one the present state."""

    label: str
    put: Callable[[State], None]
    before: State
    after: State
    size: int
    changes_picture: bool = True

    def undo(self) -> None:
        self.put(self.before)

    def redo(self) -> None:
        self.put(self.after)


class History(QObject):
    """The steps done and undone; drops the oldest when they need more than `limit` bytes, but never the last one."""

    changed = pyqtSignal()
    """What can be undone, redone or must be saved may have changed."""

    def __init__(self, *, limit: int = DEFAULT_LIMIT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self._steps: list[Command] = []
        self._start = object()
        self._done = 0
        self._saved: int | None = 0

    @property
    def can_undo(self) -> bool:
        return self._done > 0

    @property
    def can_redo(self) -> bool:
        return self._done < len(self._steps)

    @property
    def undo_step(self) -> Command | None:
        """The step that `undo` would take back."""
        return self._steps[self._done - 1] if self.can_undo else None

    @property
    def redo_step(self) -> Command | None:
        """The step that `redo` would do again."""
        return self._steps[self._done] if self.can_redo else None

    @property
    def undo_label(self) -> str:
        return self.undo_step.label if self.undo_step else ""

    @property
    def redo_label(self) -> str:
        return self.redo_step.label if self.redo_step else ""

    @property
    def size(self) -> int:
        """Bytes kept by all steps."""
        return sum(step.size for step in self._steps)

    @property
    def position(self) -> object:
        """A mark of the present state, to be handed to `set_saved` when a save that began now has ended."""
        return self._steps[self._done - 1] if self._done else self._start

    @property
    def saved_position(self) -> object | None:
        """The mark of the state that was last saved; None when that is nowhere on disk."""
        return None if self._saved is None else [self._start, *self._steps][self._saved]

    @property
    def is_saved(self) -> bool:
        """Whether the picture is the one last saved (or opened)."""
        return self._saved is not None and not self._changes_between(self._saved, self._done)

    def set_limit(self, limit: int) -> None:
        """Keep to another number of bytes from now on; what was undone can still be redone."""
        self._limit = limit
        self._drop_oldest()
        self.changed.emit()

    def push(self, command: Command) -> None:
        """Add a step that has just been done; what was undone before is forgotten."""
        if self._saved is not None and self._saved > self._done:
            self._saved = None if self._changes_between(self._done, self._saved) else self._done
        self._steps[self._done :] = [command]
        self._done += 1
        self._drop_oldest()
        self.changed.emit()

    def undo(self) -> None:
        if self.can_undo:
            self._done -= 1
            self._steps[self._done].undo()
            self.changed.emit()

    def redo(self) -> None:
        if self.can_redo:
            self._steps[self._done].redo()
            self._done += 1
            self.changed.emit()

    def set_saved(self, position: object | None) -> None:
        """The state at `position` is on disk now; a position that was dropped meanwhile leaves the picture unsaved."""
        states: list[object] = [self._start, *self._steps]
        self._saved = next((index for index, state in enumerate(states) if state is position), None)
        self.changed.emit()

    def set_unsaved(self) -> None:
        """The present state is nowhere on disk."""
        self._saved = None
        self.changed.emit()

    def clear(self) -> None:
        """Forget everything: another picture is open, and it is as its file."""
        self._steps, self._done, self._saved = [], 0, 0
        self._start = object()
        self.changed.emit()

    def _changes_between(self, one: int, other: int) -> bool:
        return any(step.changes_picture for step in self._steps[min(one, other) : max(one, other)])

    def _drop_oldest(self) -> None:
        excess = self.size - self._limit
        count = 0
        while excess > 0 and count < min(self._done, len(self._steps) - 1):
            excess -= self._steps[count].size
            count += 1
        if count:
            self._forget(count)

    def _forget(self, count: int) -> None:
        if self._saved is not None and self._saved < count:
            self._saved = None if self._changes_between(self._saved, count) else count
        self._saved = None if self._saved is None else self._saved - count
        self._start = object()
        self._done -= count
        del self._steps[:count]
