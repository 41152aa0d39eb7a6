"""One search at a time in the open picture, on the worker thread; what becomes of its answer is not its matter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PyQt5.QtCore import QObject, pyqtSignal

from app.core.detection.finder import Finder
from app.core.document.editor import Editor
from app.core.jobs.runner import Failure, Job, JobRunner
from app.core.notices import Notice, Tone
from inpainting.detection.instance import Instance
from inpainting.detection.search import Search

if TYPE_CHECKING:
    from inpainting.detection.lines.line import Line

Answer = tuple[tuple[Instance, ...], Sequence[str]]
"""What was found, and sentences on what could not be looked for."""


class Searcher(QObject):
    """What is found in a picture that was changed meanwhile is not used, and the person is told."""

    state_changed = pyqtSignal()
    """The search began or ended."""

    def __init__(self, editor: Editor, *, runner: JobRunner, finder: Finder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._runner = runner
        self._finder = finder
        self._job: Job | None = None

    @property
    def is_searching(self) -> bool:
        return self._job is not None

    def may_begin(self) -> bool:
        """Whether there is a picture, nobody holds it and nothing is being looked for; without a picture it is told."""
        if self.is_searching:
            return False
        if not self._editor.document.has_photo:
            self._editor.noticed.emit(Notice(self.tr("Open a photo first."), Tone.INFO))
        return self._editor.can_edit

    def find(self, search: Search, use: Callable[[Answer], None]) -> None:
        """Look for what is searched."""
        see, device = self._editor.document.prepare_sight(), self._editor.choice.device
        self._submit(
            lambda job: (
                self._finder.find(see(), search, device, job),
                self._finder.describe_unavailable(search, device),
            ),
            use,
        )

    def find_alike(self, lines: Sequence[Line], use: Callable[[tuple[Instance, ...]], None]) -> None:
        """Look for lines that are like the pieces of one."""
        see = self._editor.document.prepare_sight()
        self._submit(lambda _: self._finder.find_alike(see(), lines), use)

    def cancel(self) -> bool:
        """Give up the search; says whether there was one."""
        if self._job is None:
            return False
        self._job.cancel()
        return True

    def _submit(self, work: Callable[[Job], Any], use: Callable[[Any], None]) -> None:
        self._editor.end_stroke()
        self._job = self._runner.submit(
            work,
            on_finished=partial(self._on_finished, self._editor.document.picture_revision, use),
            on_failed=self._on_failed,
            on_cancelled=self._end,
        )
        self.state_changed.emit()

    def _on_finished(self, revision: int, use: Callable[[Any], None], answer: Any) -> None:
        self._end()
        if revision == self._editor.document.picture_revision:
            use(answer)
        else:
            self._editor.report_unused()

    def _on_failed(self, failure: Failure) -> None:
        self._end()
        self._editor.noticed.emit(Notice(failure.sentence, Tone.ERROR, failure.details))

    def _end(self) -> None:
        self._job = None
        self.state_changed.emit()
