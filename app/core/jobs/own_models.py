"""Adding a model of the person's own in the background: its hash first, then, once it is trusted, the model itself."""

from __future__ import annotations

from pathlib import Path

from PyQt5.QtCore import QObject, pyqtSignal

from app.core.jobs.preload import preload_torch
from app.core.jobs.runner import Failure, JobRunner


class OwnModels(QObject):
    """One file at a time goes through `look_at`, the person's word, and `add`."""

    looked_at = pyqtSignal(Path, str)
    """The file and its sha256; nothing in it was run."""

    added = pyqtSignal(str)
    """The name of the method it is from now on."""

    failed = pyqtSignal(Failure)

    def __init__(self, *, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner

    def inspect(self, path: Path) -> None:
        from inpainting.methods.own.store import hash_file

        self._runner.submit(
            lambda _: hash_file(path),
            on_finished=lambda digest: self.looked_at.emit(path, digest),
            on_failed=self.failed.emit,
        )

    def add(self, path: Path) -> None:
        """Runs the file to find out what it is, and keeps it."""
        self._runner.submit(lambda _: _add(path), on_finished=self.added.emit, on_failed=self.failed.emit, lasting=True)


def _add(path: Path) -> str:
    from inpainting.methods.own.store import add_own_model, make_method_name

    preload_torch()
    return add_own_model(path, name=make_method_name(path)).name
