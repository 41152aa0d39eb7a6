"""Keeps the work on the clip that is open on disk, a moment after each change; it comes back with the clip.

A kill loses no more than that moment. Shows nothing, asks nothing.
"""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

from PyQt5.QtCore import QObject, QTimer, pyqtSignal

from app.core.errors import SaveError
from app.core.jobs.runner import Failure, JobRunner
from app.core.private import lock_room, make_private_folder
from app.core.video.annotation_file import save_annotations
from app.core.video.annotations import ClipAnnotations
from app.core.video.editing import ClipEditor
from inpainting.runtime.locks import Lock

log = logging.getLogger(__name__)

PAUSE: Final = 1000
"""Milliseconds after a change before it is written, so that a row of strokes is written once."""


class _AnnotationStore:
    """The file of one clip; may be written from two threads, and an older state never replaces a newer one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lock = Lock(lock_room(path))
        self._turn = threading.Lock()
        self._written = 0

    def write(self, annotations: ClipAnnotations, number: int) -> None:
        """Raises `SaveError`."""
        with self._turn:
            if number <= self._written:
                return
            if annotations.is_empty:
                with suppress(OSError):
                    self.path.unlink(missing_ok=True)
            else:
                save_annotations(annotations, self.path)
            self._written = number

    def clear(self, number: int) -> None:
        """Without what was done up to now, which may be waiting to be written."""
        with self._turn, suppress(OSError):
            self._written = max(number, self._written)
            self.path.unlink(missing_ok=True)


class ClipAutosave(QObject):
    """Listens to the editor of a clip from `begin` to `end`."""

    failed = pyqtSignal(object)
    """A sentence: the work could not be kept."""

    def __init__(
        self, editor: ClipEditor, *, runner: JobRunner, pause: int = PAUSE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor, self._runner = editor, runner
        self._store: _AnnotationStore | None = None
        self._number = 0
        self._stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._write)
        editor.changed.connect(self._on_changed)

    def begin(self, path: Path) -> bool:
        """Keep what is done from now on at `path`; False when another window does so already."""
        store, free = _AnnotationStore(path), True
        with suppress(OSError):
            make_private_folder(path.parent)
            free = store.lock.take()
        self._store, self._stale = store if free else None, False
        return free

    @property
    def is_on(self) -> bool:
        """Whether what is done is kept at all."""
        return self._store is not None

    def flush(self) -> bool:
        """Write at once what was not written yet; says whether all is kept now."""
        self._timer.stop()
        try:
            if self._store is not None and self._stale:
                self._store.write(self._editor.annotations, self._number)
                self._stale = False
        except SaveError as error:
            log.warning("The work on a clip could not be kept: %s", error)
            self.failed.emit(error.sentence)
        return not self._stale

    def end(self) -> None:
        """The clip is let go of."""
        self._timer.stop()
        if self._store is not None:
            self._store.lock.release()
        self._store, self._stale = None, False

    def forget(self) -> None:
        """The person does not want it; nothing is kept of this clip until something else is done to it."""
        self._timer.stop()
        if self._store is not None:
            self._store.clear(self._number)
        self._stale = False

    def _on_changed(self) -> None:
        if self._store is not None:
            self._number += 1
            self._stale = True
            if not self._timer.isActive():
                self._timer.start()

    def _write(self) -> None:
        """On the worker thread that decodes frames, for that one is never busy long."""
        store, annotations, number = self._store, self._editor.annotations, self._number
        if store is not None:
            self._runner.submit(
                lambda _: store.write(annotations, number),
                on_finished=lambda _: self._on_written(number),
                on_failed=self._on_failed,
            )

    def _on_written(self, number: int) -> None:
        if number == self._number:
            self._stale = False

    def _on_failed(self, failure: Failure) -> None:
        self.failed.emit(failure.sentence)
