"""Keeps unsaved work on disk while the window is open, and finds what a crash left behind. Shows nothing.

Each window keeps its work in an autosave of its own and locks it; one whose lock nobody alive holds is what a crash
left. It stays until it was opened and its work is kept anew, or until the person says that it may go.
"""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PyQt5.QtCore import QObject, QTimer

from app.core.document import autosave
from app.core.document.autosave import Autosave, is_kept, load_autosave, read_photo_name
from app.core.document.editor import Editor
from app.core.document.project import SUFFIX, Project, load_project
from app.core.jobs.delayed_writer import DelayedWriter
from app.core.jobs.runner import JobRunner
from app.core.notices import Notice, Tone
from app.core.private import locate_lock
from inpainting.runtime.folders import find_state_folder
from inpainting.runtime.locks import Lock
from models.sentences import Sentence

PAUSE = 1500
"""Milliseconds after a change before it is written, so that a row of strokes is written once."""


def find_recovery_folder() -> Path:
    """The folder for unsaved work by the custom of the system."""
    return find_state_folder("Recovery")


@dataclass(frozen=True)
class LeftBehind:
    """What a crash left: where, on which photo (empty where nobody can say), and when it was kept last, in seconds."""

    path: Path
    photo: str
    time: float


class Recovery(DelayedWriter):
    """The unsaved work of one window; call `close` when the window closed in order."""

    def __init__(
        self,
        editor: Editor,
        *,
        runner: JobRunner,
        folder: Path,
        pause: int = PAUSE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(runner, pause=pause, parent=parent)
        self._editor = editor
        self._kept = Autosave(folder / f"{uuid.uuid4().hex}{autosave.SUFFIX}")
        self._left: tuple[Path, Lock] | None = None
        self._seen: set[Path] = set()
        self._left_is_open = self._closed = False
        self.failed.connect(self._warn)
        editor.history.changed.connect(self.note_change)
        editor.removed.connect(self._on_removed)

    @property
    def path(self) -> Path:
        """Where this window's work is kept."""
        return self._kept.path

    @property
    def is_at_rest(self) -> bool:
        return not self._editor.is_drawing

    def make_writer(self) -> Callable[[], None] | None:
        document = self._editor.document
        if self._closed:
            return None
        if not document.has_photo or (self._editor.history.is_saved and not document.selected_pixels):
            self._clear()
            return None
        project = document.take_project_snapshot()
        return lambda: self._kept.write(project)

    def find_left_behind(self) -> LeftBehind | None:
        """The newest that a crashed window left and that was not asked for yet; it belongs to this window now."""
        folder = self.path.parent
        for path in sorted((*folder.glob(f"*{autosave.SUFFIX}"), *folder.glob(f"*{SUFFIX}")), key=_rank_by_age):
            lock = Lock(locate_lock(path))
            with suppress(OSError):
                if path not in self._seen and path != self.path and lock.take():
                    if is_kept(path):
                        self._seen.add(path)
                        self._left = path, lock
                        return LeftBehind(path, read_photo_name(path), -_rank_by_age(path))
                    _remove(path)
                    lock.release()
        return None

    def note_left_behind_opened(self) -> None:
        """The person has it back: it goes as soon as it is kept as this window's work."""
        self._left_is_open = self._left is not None

    def leave_behind(self) -> None:
        """It cannot be opened now: it stays where it is, for another day or another version."""
        left, self._left, self._left_is_open = self._left, None, False
        if left is not None:
            left[1].release()

    def forget_left_behind(self) -> None:
        """The person has it back, or does not want it."""
        if self._left is not None:
            _remove(self._left[0])
            self.leave_behind()

    def close(self) -> None:
        """The window closed in order and its worker has stopped: nothing is left to recover."""
        self._closed = True
        self._timer.stop()
        self._clear()
        self.leave_behind()

    def _clear(self) -> None:
        """Everything is saved, or was given up by the person."""
        self._kept.clear()
        if self._left_is_open:
            self.forget_left_behind()

    def _on_removed(self) -> None:
        """A removal took a while: it is written without a pause."""
        self.note_change()
        QTimer.singleShot(0, self.write_now)

    def _on_written(self) -> None:
        """What was left behind and opened is now in this window's own files."""
        if self._left_is_open:
            self.forget_left_behind()
        super()._on_written()

    def _warn(self, sentence: str) -> None:
        words = Sentence("What you do now is not kept for the case of a crash: {why}", why=sentence)
        self._editor.noticed.emit(Notice(words, Tone.WARNING))


def _rank_by_age(path: Path) -> float:
    """Newer ones come first."""
    try:
        return -path.stat().st_mtime
    except OSError:
        return 0.0


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def load_recovered(path: Path) -> Project:
    """What was left behind at `path`, as it was; older versions left project files. Raises `OpenError`."""
    return load_autosave(path) if path.suffix == autosave.SUFFIX else load_project(path, with_place=True)
