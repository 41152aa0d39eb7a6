"""Keeps the work on the clip that is open on disk, a moment after each change; it comes back with the clip.

A kill loses no more than that moment. Shows nothing, asks nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from PyQt5.QtCore import QObject

from app.core.jobs.delayed_writer import DelayedWriter
from app.core.jobs.runner import JobRunner
from app.core.private import locate_lock, make_private_folder
from app.core.video.annotation_file import save_annotations
from app.core.video.annotations import ClipAnnotations
from app.core.video.editing import ClipEditor
from inpainting.runtime.locks import Lock

PAUSE: Final = 1000
"""Milliseconds after a change before it is written, so that a row of strokes is written once."""


class _AnnotationStore:
    """The file of one clip, and the lock by which one window has it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lock = Lock(locate_lock(path))

    def write(self, annotations: ClipAnnotations) -> None:
        """Raises `SaveError`."""
        if annotations.is_empty:
            self.remove()
        else:
            save_annotations(annotations, self.path)

    def remove(self) -> None:
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


class ClipAutosave(DelayedWriter):
    """Listens to the editor of a clip from `begin` to `end`.

    It writes on the worker thread that decodes frames, for that one is never busy long.
    """

    def __init__(
        self, editor: ClipEditor, *, runner: JobRunner, pause: int = PAUSE, parent: QObject | None = None
    ) -> None:
        super().__init__(runner, pause=pause, parent=parent)
        self._editor = editor
        self._store: _AnnotationStore | None = None
        editor.changed.connect(self.note_change)

    def make_writer(self) -> Callable[[], None] | None:
        store, annotations = self._store, self._editor.annotations
        return None if store is None else lambda: store.write(annotations)

    def begin(self, path: Path) -> bool:
        """Keep what is done from now on at `path`; False when another window does so already."""
        store, free = _AnnotationStore(path), True
        with suppress(OSError):
            make_private_folder(path.parent)
            free = store.lock.take()
        self.skip()
        self._store = store if free else None
        return free

    @property
    def is_on(self) -> bool:
        """Whether what is done is kept at all."""
        return self._store is not None

    def end(self) -> None:
        """The clip is let go of."""
        self.skip()
        if self._store is not None:
            self._store.lock.release()
        self._store = None

    def forget(self) -> None:
        """The person does not want it; nothing is kept of this clip until something else is done to it."""
        self.skip()
        if self._store is not None:
            self._store.remove()
