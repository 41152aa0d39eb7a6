"""One clip in the window for video: what is done to it by hand, and the work on it, one job after the other.

Widgets call it and listen to it. It knows no widget and keeps no frames: `Player` shows them, the worker reads them.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PyQt5.QtCore import QObject, pyqtSignal

from app.core.document.remover import Choice
from app.core.jobs.model_cache import ModelCache
from app.core.jobs.runner import Failure, Job, JobRunner
from app.core.notices import Notice, Tone
from app.core.video.autosave import ClipAutosave
from app.core.video.cleaning import Clean, CleanedClip, clean_with_engine
from app.core.video.clip import Clip, ClipReader
from app.core.video.editing import ClipEditor
from app.core.video.kinds import SUFFIXES, is_video
from app.core.video.player import Player
from app.core.video.removal_masks import RemovalMasks
from app.core.video.shot_survey import Survey
from app.core.video.tracks import Track
from app.core.video.work import ClipWork, Opened
from inpainting.detection.classes import CLASSES
from inpainting.engine.geometry import Box, Extent
from models.sentences import Sentence

if TYPE_CHECKING:
    from inpainting.video.progress import Progress

_TOLD_FROM: Final = 0.04
"""How much must be done before it is told how long the rest will take."""


class Phase(Enum):
    """What goes on."""

    EMPTY = "empty"
    OPENING = "opening"
    READY = "ready"
    FINDING = "finding"
    FOLLOWING = "following"
    PREVIEWING = "previewing"
    EXPORTING = "exporting"
    STOPPING = "stopping"


class VideoSession(QObject):
    """One clip at a time; jobs run one after the other, and looking for cuts gives way to all others."""

    opened = pyqtSignal()
    """There is another clip, or none."""

    changed = pyqtSignal()
    """Another phase, progress or message: ask the properties."""

    noticed = pyqtSignal(Notice)
    """Something the person should read."""

    def __init__(
        self,
        *,
        runner: JobRunner,
        frames: JobRunner,
        folder: Path,
        cache: ModelCache | None = None,
        clean: Clean = clean_with_engine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._cache = runner, cache or ModelCache()
        self._work = ClipWork(folder, partial(clean, models=self._cache), self._cache)
        self._job: Job | None = None
        self._preview: Path | None = None
        self.player = Player(frames, parent=self)
        self.editor = ClipEditor(self)
        self.survey = Survey(runner, self._work.survey, self)
        self._autosave = ClipAutosave(self.editor, runner=frames, parent=self)
        self.clip: Clip | None = None
        self.classes: set[str] = set(CLASSES)
        self.phase = Phase.EMPTY
        self.progress: float | None = None
        self.seconds_left: float | None = None
        self._begun = 0.0
        self.message = ""
        self.exported: Path | None = None
        self.player.failed.connect(self._on_trouble)
        self._autosave.failed.connect(lambda sentence: self._report(sentence, Tone.WARNING))
        self.survey.seen.connect(self.changed)
        self.editor.stepped.connect(self.player.go)
        self.editor.changed.connect(self._on_edited)

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    @property
    def can_edit(self) -> bool:
        """Whether choices may change now."""
        return self.phase is Phase.READY

    @property
    def has_unsaved_work(self) -> bool:
        """Whether something was painted or ticked by hand that is in no exported video."""
        return not self.editor.history.is_saved

    def open(self, path: Path) -> None:
        """Open another clip in the background, unless work goes on. The last one stays if it is none."""
        if self.is_busy:
            return
        if not is_video(path):
            words = "“{name}” is not a video; these can be opened: {endings}."
            self._report(Sentence(words, name=path.name, endings=", ".join(SUFFIXES)), Tone.ERROR)
            return
        self.editor.end_stroke()
        self._autosave.flush()
        self._begin(Phase.OPENING, partial(self._work.open, path), self._on_opened)

    def close(self) -> None:
        """Stop everything and let go of the clip; what was done to it is kept."""
        self.editor.end_stroke()
        self.cancel()
        self._autosave.flush()
        self._forget()
        self._take(None)
        self._enter(Phase.STOPPING if self.is_busy else Phase.EMPTY)

    def keep(self) -> bool:
        """Make sure that what was done to the clip comes back with it; says whether that went well."""
        self.editor.end_stroke()
        if self.has_unsaved_work and not self._autosave.is_on:
            words = self.tr("Your work on this video cannot be kept; export the video, or delete the work.")
            self._report(words, Tone.WARNING)
            return False
        return self._autosave.flush()

    def give_up(self) -> None:
        """Forget what was done to the clip and let go of it."""
        self._autosave.forget()
        self.close()

    def leave(self) -> None:
        """Remove what was needed only as long as the window was there; the threads have ended."""
        self._work.leave()

    def set_class(self, label: str, on: bool) -> None:
        """Whether a class is looked for."""
        self.classes = self.classes | {label} if on else self.classes - {label}
        self.changed.emit()

    def find_in_clip(self, device: str) -> None:
        """Find everything of the classes in all frames; replaces what was found before."""
        if self.can_edit:
            self._begin(
                Phase.FINDING,
                partial(self._work.find_in_clip, self._list_wanted(), self._cache.on(device)),
                self._on_found,
            )

    def find_here(self, device: str) -> None:
        """Find what is on the present frame and follow it; adds to what was found before."""
        if self.can_edit:
            work = partial(self._work.find_here, self.player.number, self._list_wanted(), self._cache.on(device))
            self._begin(Phase.FINDING, work, self._on_found_here)

    def find_captions(self, place: Box, first: float, last: float) -> None:
        """Find writing at a place of the picture from one second to another; adds to what was found before."""
        if self.can_edit and self.clip is not None:
            stop = self.clip.frames if last >= self.clip.length else self.clip.find_number_at(last)
            frames = range(self.clip.find_number_at(first), max(stop, self.clip.find_number_at(first) + 1))
            self._begin(Phase.FINDING, partial(self._work.find_captions, place, frames), self._on_found_here)

    def follow(self) -> None:
        """Track what was painted through its shots, so that it can be looked at on the other frames."""
        self.editor.end_stroke()
        painted = self.editor.annotations.painted
        if self.can_edit and painted:
            self._begin(Phase.FOLLOWING, partial(self._work.follow, dict(painted)), self._on_followed)

    def preview(self, choice: Choice) -> None:
        """Clean two seconds from the present frame on, and show them."""
        removal_masks = self._check_removal_masks()
        if removal_masks is not None:
            work = partial(self._work.preview, self.player.number, removal_masks, choice)
            self._begin(Phase.PREVIEWING, work, self._on_previewed)

    def export(self, target: Path, choice: Choice) -> None:
        """Clean the whole clip and save it; the original is never overwritten, and a killed export goes on."""
        removal_masks = self._check_removal_masks()
        if removal_masks is not None:
            done = partial(self._on_exported, self.editor.history.position)
            self._begin(Phase.EXPORTING, partial(self._work.export, target, removal_masks, choice), done, lasting=True)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._enter(Phase.STOPPING)

    def _check_removal_masks(self) -> RemovalMasks | None:
        """What is to go; says so when that is nothing."""
        if not self.can_edit:
            return None
        self.player.pause()
        self.editor.end_stroke()
        removal_masks = self.editor.annotations.removal_masks
        if removal_masks.is_nothing:
            self._report(self.tr("Nothing is to go yet: find something, or paint over it."), Tone.INFO)
        return None if removal_masks.is_nothing else removal_masks

    def _begin(
        self,
        phase: Phase,
        work: Callable[[Job], Any],
        on_finished: Callable[[Any], None],
        *,
        lasting: bool = False,
    ) -> None:
        self.editor.end_stroke()
        self.survey.pause()
        self.message, self.progress, self.seconds_left = "", None, None
        self._begun = time.monotonic()
        self._job = self._runner.submit(
            work,
            on_finished=partial(self._on_finished, self.clip, on_finished),
            on_failed=self._on_failed,
            on_cancelled=lambda: self._end(self.tr("Stopped.")),
            on_progress=self._on_progress,
            on_shown=self._on_shown,
            lasting=lasting,
        )
        self._enter(phase)

    def _on_finished(self, clip: Clip | None, then: Callable[[Any], None], result: Any) -> None:
        """What became of a clip that is let go of concerns nobody."""
        self._end("")
        if clip is self.clip:
            then(result)

    def _on_failed(self, failure: Failure) -> None:
        self._end("")
        self._on_trouble(failure)

    def _on_trouble(self, failure: Failure) -> None:
        self.noticed.emit(Notice(failure.sentence, Tone.ERROR, failure.details))

    def _on_progress(self, done: float) -> None:
        """What does not say how long it will take goes on as it went so far."""
        self.progress = done
        if done > _TOLD_FROM:
            self.seconds_left = (time.monotonic() - self._begun) * (1 - done) / done
        self.changed.emit()

    def _on_shown(self, progress: Progress) -> None:
        self.progress, self.seconds_left = progress.done, progress.seconds_left
        self.changed.emit()

    def _end(self, message: str) -> None:
        self._job = None
        self.message = message
        self._enter(Phase.READY if self.clip is not None else Phase.EMPTY)
        self.survey.go_on()

    def _enter(self, phase: Phase) -> None:
        self.phase, self.editor.is_free = phase, phase is Phase.READY
        self.changed.emit()

    def _say(self, message: str) -> None:
        self.message = message
        self.changed.emit()

    def _report(self, sentence: str, tone: Tone) -> None:
        self.noticed.emit(Notice(sentence, tone))

    def _take(self, reader: ClipReader | None) -> None:
        """Jobs that are begun from now on work on this clip."""
        work = partial(self._work.take, reader)
        self._runner.submit(work, on_finished=lambda _: None, on_failed=lambda _: None, lasting=True)

    def _on_opened(self, opened: Opened) -> None:
        self._take(opened.reader)
        self._forget()
        clip = self.clip = opened.clip
        self.editor.open(clip.extent, opened.kept)
        self.player.open(clip)
        self.message = "\n".join(clip.info.notes)
        self._enter(Phase.READY)
        self.opened.emit()
        self.survey.begin(clip.frames)
        if opened.store is not None and not self._autosave.begin(opened.store):
            words = "“{name}” is open in another window too; what you do here is not kept for next time."
            self._report(Sentence(words, name=clip.path.name), Tone.WARNING)
        elif opened.sentence:
            self._report(opened.sentence, Tone.WARNING)
        elif opened.kept is not None:
            self._say(self.tr("Your earlier work on this video is back."))

    def _on_found(self, tracks: list[Track]) -> None:
        self.editor.put_found(tracks)
        self._say_found(len(tracks))

    def _on_found_here(self, tracks: list[Track]) -> None:
        self.editor.add_found(tracks)
        self._say_found(len(tracks))

    def _say_found(self, number: int) -> None:
        few = {0: self.tr("Nothing was found."), 1: self.tr("One thing found. Untick it if it should stay.")}
        self._say(few.get(number) or self.tr("{count} things found. Untick what should stay.").format(count=number))

    def _on_followed(self, track: Track) -> None:
        self.editor.put_followed(track)
        self._say(self.tr("Tracked from frame {first} to {last}.").format(first=track.first + 1, last=track.last + 1))

    def _on_previewed(self, after: CleanedClip) -> None:
        self._preview = after.path.parent
        self.player.set_after(after)
        self.player.go(after.frames.start)
        self.player.play()

    def _on_exported(self, position: object, after: CleanedClip) -> None:
        self._drop_preview()
        self.editor.history.set_saved(position)
        self.exported = after.path
        self.player.set_after(after)
        self._say(self.tr("Saved as “{name}”.").format(name=after.path.name))

    def _on_edited(self) -> None:
        """What was done shows no longer what would come out; what was said about it is old."""
        self._drop_preview()
        self.message, self.exported = "", None
        self.changed.emit()

    def _drop_preview(self) -> None:
        """A result that no longer shows what would come out."""
        self.player.set_after(None)
        folder, self._preview = self._preview, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def _forget(self) -> None:
        self._autosave.end()
        self._drop_preview()
        self.player.close()
        self.clip, self.exported = None, None
        self.editor.open(Extent(1, 1))
        self.survey.begin(0)
        self.opened.emit()

    def _list_wanted(self) -> tuple[str, ...]:
        return tuple(label for label in CLASSES if label in self.classes)
