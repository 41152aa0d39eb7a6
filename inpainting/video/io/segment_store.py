"""The folder beside the output in which finished segments wait, so that killed work goes on where it stopped."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from inpainting.runtime.locks import Lock
from inpainting.video.errors import VideoError
from models.reading import read_ordinary
from models.typed import ShapeError, Word, parse_json_as

_MOST = 100_000_000
"""Bytes of a note."""

_VERSION = 2
"""Grows when segments of an older program must not be gone on with."""


@dataclass(frozen=True)
class Segment:
    """Finished frames in a row: their times and durations (ticks), and what else the result tells.

    `goes_on` when no cut follows, `ends_part` when what follows shares no plate with it.
    """

    path: Path
    frames: int
    times: list[list[int]]
    goes_on: bool
    counts: Mapping[str, int] = field(default_factory=dict)
    removes: bool = True
    ends_part: bool = True


@dataclass(frozen=True)
class _Note:
    """A segment as it is noted beside its file."""

    frames: int
    times: tuple[tuple[int, int], ...]
    goes_on: bool
    counts: dict[Word, int] = field(default_factory=dict)
    removes: bool = True
    ends_part: bool = True


def compute_fingerprint(source: Path, words: str) -> str:
    """Of the source file as it is and everything that decides the result."""
    try:
        status = source.stat()
        with source.open("rb") as file:
            head = file.read(1 << 16)
    except OSError as error:
        raise VideoError("“{path}” cannot be read: {reason}.", path=source, reason=error.strerror) from error
    facts = f"{_VERSION} {source.resolve()} {status.st_size} {status.st_mtime_ns} {words}"
    return hashlib.sha256(facts.encode(errors="surrogateescape") + head).hexdigest()[:16]


@contextmanager
def lock_target(target: Path) -> Iterator[None]:
    """No other process makes a video at `target` meanwhile. Raises `VideoError` when one does."""
    whole = target.resolve()
    with Lock(whole.parent / f".{whole.name[:120]}.cleanplate-lock") as lock:
        try:
            is_ours = lock.take()
        except OSError as error:
            raise VideoError("“{path}” could not be saved: {reason}.", path=target, reason=error.strerror) from error
        if not is_ours:
            words = "Another Cleanplate (process {process}) is at work on “{path}”; wait until it is done."
            raise VideoError(words, process=lock.holder, path=target)
        yield


class SegmentStore:
    """Segments of one piece of work, in order."""

    def __init__(self, target: Path, mark: str) -> None:
        whole = target.resolve()
        self.folder = whole.parent / f".{whole.name[:120]}.cleanplate-{mark}"
        self._named = target
        self.segments: list[Segment] = []

    def enter(self) -> None:
        """Makes the folder or finds what is already done in it, as far as that can be read. Raises `VideoError`."""
        try:
            if self.folder.is_symlink():
                raise OSError(errno.ELOOP, "a link lies in the place of its folder")
            self.folder.mkdir(exist_ok=True, mode=0o700)
            for path in [path for path in self.folder.iterdir() if path.is_symlink()]:
                path.unlink()
        except OSError as error:
            raise self._make_save_error(error) from error
        while (segment := self._find_done(len(self.segments))) is not None:
            self.segments.append(segment)

    @property
    def finished(self) -> list[Segment]:
        """The segments of whole parts; those after them are the beginning of another."""
        last = max((place for place, segment in enumerate(self.segments) if segment.ends_part), default=-1)
        return self.segments[: last + 1]

    def make_new_path(self) -> Path:
        """Where the next segment is written until `add` makes it count."""
        return self.folder / "unfinished.nut"

    def add(self, segment: Segment) -> None:
        """Makes the file at `make_new_path` the next segment; after this line a kill loses nothing of it."""
        number = len(self.segments)
        final, unfinished = self._make_path(number), self.folder / "unfinished.json"
        try:
            os.replace(self.make_new_path(), final)
            unfinished.write_text(json.dumps(asdict(segment) | {"path": ""}))
            os.replace(unfinished, self._note(number))
        except OSError as error:
            raise self._make_save_error(error) from error
        self.segments.append(Segment(**asdict(segment) | {"path": final}))

    def leave(self) -> None:
        """Removes it all."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _find_done(self, number: int) -> Segment | None:
        try:
            note = parse_json_as(_Note, read_ordinary(self._note(number), most=_MOST))
        except (OSError, ShapeError):
            return None
        times = [[time, duration] for time, duration in note.times]
        is_whole = note.frames == len(times) and self._make_path(number).is_file()
        told = (note.goes_on, note.counts, note.removes, note.ends_part)
        return Segment(self._make_path(number), note.frames, times, *told) if is_whole else None

    def _make_save_error(self, error: OSError) -> VideoError:
        return VideoError("“{path}” could not be saved: {reason}.", path=self._named, reason=error.strerror)

    def _make_path(self, number: int) -> Path:
        return self.folder / f"{number:05}.nut"

    def _note(self, number: int) -> Path:
        return self.folder / f"{number:05}.json"
