"""Keeps unsaved work on disk while the window is open, and finds what a crash left behind. Shows nothing.

Each window writes one project file of its own into a folder and locks it; a file whose lock nobody alive holds is what
a crash left. What is written is at most a moment old, so a crash loses no more than the job that was running.
"""

from __future__ import annotations

import logging
import os
import sys
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PyQt5.QtCore import QLockFile, QObject, QTimer

from app.core.editor import Editor
from app.core.jobs import Failure, JobRunner
from app.core.project import SUFFIX, Project

log = logging.getLogger(__name__)

PAUSE = 1500
"""Milliseconds after a change before it is written, so that a row of strokes is written once."""


def recovery_folder() -> Path:
    """The folder for unsaved work by the custom of the system."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local")) / "Cleanplate" / "Recovery"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Cleanplate" / "Recovery"
    return Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state") / "cleanplate" / "recovery"


class Recovery(QObject):
    """The unsaved work of one window; call `close` when the window closed in order."""

    def __init__(
        self,
        editor: Editor,
        *,
        runner: JobRunner,
        folder: Path,
        save: Callable[[Project, Path], None],
        pause: int = PAUSE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._runner = runner
        self._save = save
        self._path = folder / f"{uuid.uuid4().hex}{SUFFIX}"
        self._lock = QLockFile(str(_lock_path(self._path)))
        self._left: tuple[Path, QLockFile] | None = None
        self._writing = self._stale = self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._write)
        editor.history.changed.connect(self._on_changed)
        editor.removed.connect(lambda _: self._timer.start(0))

    @property
    def path(self) -> Path:
        """Where this window's work is kept."""
        return self._path

    def left_behind(self) -> Path | None:
        """The newest file that a crashed window left; from now on it belongs to this window."""
        for path in sorted(self._path.parent.glob(f"*{SUFFIX}"), key=_age):
            lock = QLockFile(str(_lock_path(path)))
            lock.setStaleLockTime(0)
            if path != self._path and lock.tryLock(0):
                self._left = path, lock
                return path
        return None

    def forget_left_behind(self) -> None:
        """The person has it back, or does not want it."""
        if self._left is not None:
            _remove(self._left[0])
            self._let_go()

    def close(self) -> None:
        """The window closed in order and its worker has stopped: nothing is left to recover."""
        self._closed = True
        self._timer.stop()
        self._let_go()
        if self._lock.isLocked():
            _remove(self._path)
            self._lock.unlock()

    def _on_changed(self) -> None:
        if not self._closed:
            self._timer.start()

    def _write(self) -> None:
        """Write what there is on the worker thread; what changes meanwhile is written afterwards."""
        document = self._editor.document
        if self._writing or self._editor.is_drawing:
            self._stale = True
            return
        if not document.has_photo or (self._editor.history.is_saved and not document.selected_pixels):
            if self._lock.isLocked():
                _remove(self._path)
            return
        if self._has_lock():
            self._writing, project = True, document.project_snapshot()
            self._runner.submit(
                lambda _: self._save(project, self._path),
                on_finished=lambda _: self._on_written(),
                on_failed=self._on_failed,
                on_cancelled=self._on_ended,
            )

    def _has_lock(self) -> bool:
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
        return self._lock.isLocked() or self._lock.tryLock(0)

    def _on_written(self) -> None:
        """What was left behind and opened is now in this window's own file."""
        self.forget_left_behind()
        self._on_ended()

    def _on_ended(self) -> None:
        self._writing = False
        if self._stale:
            self._stale = False
            self._timer.start()

    def _on_failed(self, failure: Failure) -> None:
        log.warning("Unsaved work could not be kept: %s", failure.sentence)
        self._on_ended()

    def _let_go(self) -> None:
        left, self._left = self._left, None
        if left is not None:
            left[1].unlock()


def _lock_path(path: Path) -> Path:
    return path.with_suffix(".lock")


def _age(path: Path) -> float:
    """Newer files come first."""
    try:
        return -path.stat().st_mtime
    except OSError:
        return 0.0


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
