"""One clip in the window for video: what was found and painted in it, what is to go, and the work on it.

Widgets call it and listen to it. It knows no widget and keeps no frames: `Player` shows them, the worker reads them.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PyQt5.QtCore import QObject, pyqtSignal

from app.core.batch.tools import Tools
from app.core.jobs import Failure, Job, JobRunner
from app.core.remover import Choice
from app.core.shapes import Point
from app.core.video.cleaning import After, Clean, engine_clean
from app.core.video.clip import Clip
from app.core.video.going import Going
from app.core.video.kinds import SUFFIXES, is_video
from app.core.video.painting import Painting
from app.core.video.player import Player
from app.core.video.tracks import Track, overlap
from app.core.video.work import ClipWork
from inpainting.detection.instance import CLASSES
from inpainting.geometry import Box, Extent
from inpainting.request import Hole
from inpainting.video.tracking import enlarged_hole

if TYPE_CHECKING:
    from inpainting.video.pipeline import Progress

_TWIN: Final = 0.5
"""What is found again on a frame and overlaps a track there by more is that track."""


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

    tracks_changed = pyqtSignal()
    """Other tracks, or one was ticked or unticked."""

    painted = pyqtSignal()
    """The mask of a frame is another, also in the middle of a stroke."""

    def __init__(
        self,
        *,
        runner: JobRunner,
        frames: JobRunner,
        folder: Path,
        tools: Callable[[str], Tools] = Tools,
        clean: Clean = engine_clean,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._make_tools = runner, tools
        self._work = ClipWork(folder, clean)
        self._tools: Tools | None = None
        self._job: Job | None = None
        self._survey: Job | None = None
        self._surveyed = 0
        self._preview: Path | None = None
        self.player = Player(frames, parent=self)
        self.player.failed.connect(self._say)
        self.clip: Clip | None = None
        self.painting = Painting(Extent(1, 1))
        self.found: list[Track] = []
        self.hand: Track | None = None
        self.is_followed = True
        self.cuts: list[int] = []
        self.has_unsaved_paint = False
        self.classes: set[str] = set(CLASSES)
        self.phase = Phase.EMPTY
        self.progress: float | None = None
        self.seconds_left: float | None = None
        self.message = ""

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    @property
    def can_edit(self) -> bool:
        """Whether choices may change now."""
        return self.phase is Phase.READY

    @property
    def tracks(self) -> list[Track]:
        """What was found, and what was painted once it was tracked."""
        return [*self.found, *([self.hand] if self.hand is not None else [])]

    @property
    def has_something_to_go(self) -> bool:
        """As far as can be told at once: paint may have been wiped off again."""
        by_hand = bool(self.painting.packed) and (self.hand is None or self.hand.chosen)
        return by_hand or any(track.chosen for track in self.found)

    @property
    def going(self) -> Going:
        """What is to go as things stand."""
        keeps_hand = self.hand is not None and not self.hand.chosen
        followed = {} if self.hand is None or not self.is_followed else self.hand.holes
        return Going.of(self.found, {} if keeps_hand else self.painting.packed, {} if keeps_hand else followed)

    def open(self, path: Path) -> None:
        """Open another clip in the background, unless work goes on. The last one stays if it is none."""
        if self.is_busy:
            return
        if not is_video(path):
            words = self.tr("“{name}” is no video; it can be one of these: {endings}.")
            self._say(words.format(name=path.name, endings=", ".join(SUFFIXES)))
            return
        self._begin(Phase.OPENING, partial(self._work.open, path), self._on_opened)

    def close(self) -> None:
        """Stop everything and let go of the clip."""
        self.cancel()
        self._stop_survey()
        self._forget()
        self.phase = Phase.STOPPING if self.is_busy else Phase.EMPTY
        self.changed.emit()

    def set_class(self, label: str, on: bool) -> None:
        """Whether a class is looked for."""
        self.classes = self.classes | {label} if on else self.classes - {label}
        self.changed.emit()

    def set_chosen(self, track: Track, chosen: bool) -> None:
        """Tick a track, so that it goes, or untick it."""
        if self.can_edit and track.chosen != chosen:
            track.chosen = chosen
            self._drop_preview()
            self.tracks_changed.emit()

    def find_in_clip(self, device: str) -> None:
        """Find everything of the classes in all frames; replaces what was found before."""
        if self.can_edit:
            self._begin(
                Phase.FINDING, partial(self._work.find_in_clip, self._wanted(), self._tools_on(device)), self._on_found
            )

    def find_here(self, device: str) -> None:
        """Find what is on the present frame and follow it; adds to what was found before."""
        if self.can_edit:
            work = partial(self._work.find_here, self.player.number, self._wanted(), self._tools_on(device))
            self._begin(Phase.FINDING, work, self._on_found_here)

    def begin_stroke(self, point: Point, *, radius: float, erase: bool) -> None:
        """Paint on the frame that is shown; where the mask of another frame was followed to, it is there already."""
        if self.clip is None or not self.can_edit:
            return
        number = self.player.shown
        self.painting.begin(number, point, radius=radius, erase=erase, seed=self._followed_hole(number))
        self.painted.emit()

    def extend_stroke(self, point: Point, *, radius: float) -> None:
        if self.painting.is_stroking:
            self.painting.extend(point, radius=radius)
            self.painted.emit()

    def end_stroke(self) -> None:
        if self.painting.is_stroking:
            self.painting.end()
            self._on_painting()

    def undo_stroke(self) -> None:
        """Take the last stroke back and show its frame."""
        if self.can_edit and self.painting.can_undo:
            self.player.go(self.painting.undo())
            self._on_painting()

    def clear_frame(self) -> None:
        """Take all paint off the present frame."""
        if self.can_edit:
            self.painting.clear(self.player.number)
            self._on_painting()

    def follow(self) -> None:
        """Track what was painted through its shots, so that it can be looked at on the other frames."""
        if self.can_edit and self.painting.packed:
            work = partial(self._work.follow, dict(self.painting.packed))
            self._begin(Phase.FOLLOWING, work, self._on_followed)

    def preview(self, choice: Choice) -> None:
        """Clean two seconds from the present frame on, and show them."""
        going = self._checked_going()
        if going is not None:
            work = partial(self._work.preview, self.player.number, going, choice)
            self._begin(Phase.PREVIEWING, work, self._on_previewed)

    def export(self, target: Path, choice: Choice) -> None:
        """Clean the whole clip and save it; the original is never overwritten, and a killed export goes on."""
        going = self._checked_going()
        if going is not None:
            self._begin(Phase.EXPORTING, partial(self._work.export, target, going, choice), self._on_exported)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._enter(Phase.STOPPING)

    def hole_at(self, number: int) -> Hole | None:
        """What is painted on a frame or followed to it, at full size or small; None for nothing."""
        hole = self.painting.hole(number)
        if hole is None and self.hand is not None and self.is_followed and number in self.hand.holes:
            return self.hand.holes[number].unpacked()
        return hole

    def _checked_going(self) -> Going | None:
        """What is to go; says so when that is nothing."""
        if not self.can_edit:
            return None
        self.player.pause()
        going = self.going
        if going.is_nothing:
            self._say(self.tr("Nothing is to go yet: find something, or paint over it."))
        return None if going.is_nothing else going

    def _begin(self, phase: Phase, work: Callable[[Job], Any], on_finished: Callable[[Any], None]) -> None:
        self._stop_survey()
        self.message, self.progress, self.seconds_left = "", None, None
        self._job = self._runner.submit(
            work,
            on_finished=partial(self._on_finished, on_finished),
            on_failed=self._on_failed,
            on_cancelled=lambda: self._end(self.tr("Stopped.")),
            on_progress=self._on_progress,
            on_shown=self._on_shown,
        )
        self._enter(phase)

    def _on_finished(self, then: Callable[[Any], None], result: Any) -> None:
        self._end("")
        then(result)

    def _on_failed(self, failure: Failure) -> None:
        self._end(failure.sentence)

    def _on_progress(self, done: float) -> None:
        self.progress = done
        self.changed.emit()

    def _on_shown(self, progress: Progress) -> None:
        self.progress, self.seconds_left = progress.done, progress.seconds_left
        self.changed.emit()

    def _end(self, message: str) -> None:
        self._job = None
        self.message = message
        self._enter(Phase.READY if self.clip is not None else Phase.EMPTY)
        self._go_on_surveying()

    def _enter(self, phase: Phase) -> None:
        self.phase = phase
        self.changed.emit()

    def _say(self, message: str) -> None:
        self.message = message
        self.changed.emit()

    def _on_opened(self, clip: Clip) -> None:
        self._forget()
        self.clip, self.painting = clip, Painting(clip.extent)
        self.player.open(clip)
        self.phase, self.message = Phase.READY, "\n".join(clip.info.notes)
        self.opened.emit()
        self.changed.emit()
        self._go_on_surveying()

    def _on_found(self, tracks: list[Track]) -> None:
        self.found = tracks
        self._on_tracks(len(tracks))

    def _on_found_here(self, tracks: list[Track]) -> None:
        new = [one for one in tracks if not self._is_known(one)]
        self.found = sorted([*self.found, *new], key=lambda one: one.first)
        self._on_tracks(len(tracks))

    def _on_tracks(self, number: int) -> None:
        self._drop_preview()
        words = self.tr("{count} things found. Untick what shall stay.") if number else self.tr("Nothing was found.")
        self._say(words.format(count=number))
        self.tracks_changed.emit()

    def _is_known(self, track: Track) -> bool:
        """Whether a track is there already, by the frames that both have."""
        for other in self.found:
            common = sorted(track.holes.keys() & other.holes.keys()) if other.label == track.label else []
            if common:
                boxes = [Box.around(one.holes[common[len(common) // 2]].unpacked()) for one in (track, other)]
                if overlap(*boxes) > _TWIN:
                    return True
        return False

    def _on_followed(self, track: Track) -> None:
        self.hand, self.is_followed = track, True
        self.tracks_changed.emit()
        self.painted.emit()

    def _on_previewed(self, after: After) -> None:
        self._preview = after.path.parent
        self.player.set_after(after)
        self.player.go(after.frames.start)
        self.player.play()

    def _on_exported(self, after: After) -> None:
        self._drop_preview()
        self.has_unsaved_paint = False
        self.player.set_after(after)
        self._say(self.tr("Saved as “{name}”.").format(name=after.path.name))

    def _on_painting(self) -> None:
        """Paint has changed, so what was followed no longer holds."""
        self._drop_preview()
        self.is_followed, self.has_unsaved_paint = False, bool(self.painting.packed)
        if not self.painting.packed:
            self.hand = None
        self.tracks_changed.emit()
        self.painted.emit()

    def _followed_hole(self, number: int) -> Hole | None:
        if self.clip is None or self.hand is None or number not in self.hand.holes:
            return None
        return enlarged_hole(self.hand.holes[number].unpacked(), (self.clip.extent.height, self.clip.extent.width))

    def _drop_preview(self) -> None:
        """A result that no longer shows what would come out."""
        self.player.set_after(None)
        folder, self._preview = self._preview, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def _forget(self) -> None:
        self._drop_preview()
        self.player.close()
        self.clip, self.found, self.hand, self.is_followed, self.has_unsaved_paint = None, [], None, True, False
        self.painting, self.cuts, self._surveyed = Painting(Extent(1, 1)), [], 0
        self.opened.emit()
        self.tracks_changed.emit()

    def _go_on_surveying(self) -> None:
        """Look for cuts where nothing else is to do, from where it stopped."""
        if self.clip is not None and self._survey is None and self._surveyed < self.clip.frames:
            work = partial(self._work.survey, self._surveyed)
            self._survey = self._runner.submit(
                work,
                on_finished=lambda _: self._on_survey_ended(),
                on_failed=lambda _: self._on_survey_ended(),
                on_cancelled=self._on_survey_ended,
                on_shown=self._on_surveyed,
            )

    def _stop_survey(self) -> None:
        if self._survey is not None:
            self._survey.cancel()

    def _on_survey_ended(self) -> None:
        self._survey = None
        if not self.is_busy:
            self._go_on_surveying()

    def _on_surveyed(self, seen: tuple[int, bool]) -> None:
        number, is_cut = seen
        self._surveyed = number + 1
        if is_cut and number not in self.cuts:
            self.cuts.append(number)
        self.changed.emit()

    def _wanted(self) -> tuple[str, ...]:
        return tuple(label for label in CLASSES if label in self.classes)

    def _tools_on(self, device: str) -> Tools:
        if self._tools is None or self._tools.device != device:
            self._tools = self._make_tools(device)
        return self._tools
