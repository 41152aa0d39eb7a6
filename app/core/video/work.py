"""What the worker thread of the window for video does, job by job; it keeps the clip open and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.document.remover import Choice
from app.core.errors import OpenError
from app.core.imageio.atomic import make_save_error
from app.core.jobs.model_cache import DeviceModels, ModelCache
from app.core.private import Room
from app.core.video import cleaning
from app.core.video import tracking as following
from app.core.video.annotation_file import SUFFIX, NewerError, identify_clip, load_annotations
from app.core.video.annotations import ClipAnnotations
from app.core.video.captions import find_captions
from app.core.video.clip import Clip, ClipReader
from app.core.video.removal_masks import RemovalMasks
from app.core.video.tracks import Track
from inpainting.engine.geometry import Box
from inpainting.errors import CancelledError
from inpainting.video.errors import VideoError
from inpainting.video.packed import PackedHole
from models.sentences import Sentence

if TYPE_CHECKING:
    from app.core.jobs.runner import Job

_TOLD_EVERY = 50


@dataclass(frozen=True, eq=False)
class Opened:
    """A clip, the file in which the work on it is kept, and what was kept there or why it cannot be read.

    `store` is None when nothing may be kept: then something is there already that must stay.
    `reader` has the clip open; it is to be handed to `ClipWork.take`, or nothing has happened.
    """

    reader: ClipReader
    clip: Clip
    store: Path | None
    kept: ClipAnnotations | None
    sentence: str = ""


class ClipWork:
    """Used on one thread only. Whatever fails raises a `CleanplateError`.

    Previews and masks lie in a room of its own below `folder`, until `leave`; what is kept lies beside `folder`.
    """

    def __init__(self, folder: Path, clean: cleaning.Clean, cache: ModelCache) -> None:
        self._folder, self._clean, self._cache = folder, clean, cache
        self._room = Room(folder)
        self._reader: ClipReader | None = None
        self._preview: Path | None = None

    def open(self, path: Path, job: Job) -> Opened:
        """Another clip, to take the place of the last one."""
        reader = ClipReader(path)
        clip = reader.clip
        try:
            store = self._folder.with_name("clips") / f"{identify_clip(path)}{SUFFIX}"
        except OSError as error:
            raise VideoError("“{path}” cannot be read: {reason}.", path=path, reason=error.strerror) from error
        try:
            return Opened(reader, clip, store, load_annotations(store, clip))
        except (OSError, NewerError) as error:
            why = error.sentence if isinstance(error, NewerError) else error.strerror
            words = "Your earlier work on this video stays as it is, and what you do now is not kept: {why}"
            return Opened(reader, clip, None, None, Sentence(words, why=why))
        except OpenError:
            return Opened(reader, clip, *_put_aside(store))

    def take(self, reader: ClipReader | None, job: Job) -> None:
        """Work on this clip from now on, or on none; the last one is let go of."""
        self._drop_preview()
        if self._reader is not None:
            self._reader.close()
        self._reader = reader

    def leave(self) -> None:
        """Remove what was needed only as long as the window was there; the thread has ended."""
        self._room.close()

    def survey(self, first: int, job: Job) -> None:
        """Shows the number of a frame and whether a shot begins there, at each cut and now and then."""
        for number, is_cut in following.find_cuts(self._now, first, _make_cancel_check(job)):
            if is_cut or number % _TOLD_EVERY == 0 or number == self._now.clip.frames - 1:
                job.show((number, is_cut))

    def find_in_clip(self, classes: Sequence[str], models: DeviceModels, job: Job) -> list[Track]:
        return following.find_in_clip(self._now, models.get_detector(), classes, _make_cancel_check(job), job.report)

    def find_here(self, number: int, classes: Sequence[str], models: DeviceModels, job: Job) -> list[Track]:
        return list(following.find_on_frame(self._now, models.get_detector(), classes, number, _make_cancel_check(job)))

    def find_captions(self, place: Box, frames: range, job: Job) -> list[Track]:
        check_cancelled = _make_cancel_check(job)
        return find_captions(self._now, place, frames, check_cancelled=check_cancelled, report=job.report)

    def follow(self, painted: Mapping[int, PackedHole], job: Job) -> Track:
        return following.make_painted_track(self._now, painted, self._cache.get_detector(), _make_cancel_check(job))

    def preview(self, number: int, removal_masks: RemovalMasks, choice: Choice, job: Job) -> cleaning.CleanedClip:
        whole, check_cancelled = self._follow_paint(removal_masks, choice.device, job), _make_cancel_check(job)
        with _tell_disk_errors(self._folder):
            self._drop_preview()
            after = cleaning.make_preview(
                self._now,
                number,
                whole,
                choice,
                root=self._room.path,
                clean=self._clean,
                job=job,
                check_cancelled=check_cancelled,
            )
            self._preview = after.path.parent
            return after

    def export(self, target: Path, removal_masks: RemovalMasks, choice: Choice, job: Job) -> cleaning.CleanedClip:
        whole, check_cancelled = self._follow_paint(removal_masks, choice.device, job), _make_cancel_check(job)
        with _tell_disk_errors(target):
            return cleaning.export(
                self._now.clip,
                target,
                whole,
                choice,
                root=self._room.path,
                clean=self._clean,
                job=job,
                check_cancelled=check_cancelled,
            )

    @property
    def _now(self) -> ClipReader:
        if self._reader is None:
            raise VideoError("There is no video open.")
        return self._reader

    def _drop_preview(self) -> None:
        """The last one, if it is still there: the window may never have got it."""
        if self._preview is not None:
            shutil.rmtree(self._preview, ignore_errors=True)

    def _follow_paint(self, removal_masks: RemovalMasks, device: str, job: Job) -> RemovalMasks:
        """With the masks followed that were painted since they last were."""
        if removal_masks.followed or not removal_masks.painted:
            return removal_masks
        selector, check_cancelled = self._cache.get_detector(device), _make_cancel_check(job)
        followed = following.follow_painted(self._now, removal_masks.painted, selector, check_cancelled)
        return replace(removal_masks, followed=followed)


def _put_aside(store: Path) -> tuple[Path | None, None, str]:
    """A damaged file stays for whoever can mend it; what cannot even be moved is left alone."""
    names = (store.with_suffix(f".damaged{number or ''}") for number in count())
    aside = next(name for name in names if not name.exists())
    try:
        store.rename(aside)
    except OSError:
        return (
            None,
            None,
            Sentence("Your earlier work on this video is damaged, and what you do now is not kept."),
        )
    words = "Your earlier work on this video is damaged; it was put aside as “{path}”."
    return store, None, Sentence(words, path=aside)


@contextmanager
def _tell_disk_errors(path: Path) -> Iterator[None]:
    """What the disk refuses is a sentence about the file it refuses, or about `path`."""
    try:
        yield
    except OSError as error:
        raise make_save_error(Path(error.filename) if isinstance(error.filename, str) else path, error) from error


def _make_cancel_check(job: Job) -> Callable[[], None]:
    def check_cancelled() -> None:
        if job.is_asked_to_stop():
            raise CancelledError

    return check_cancelled
