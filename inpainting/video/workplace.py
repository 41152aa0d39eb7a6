"""The folder beside the output in which finished segments wait, so that killed work goes on where it stopped."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from inpainting.locks import Lock
from inpainting.video.errors import VideoError

_VERSION = 1
"""Grows when segments of an older program must not be gone on with."""


@dataclass(frozen=True)
class Segment:
    """One finished shot: frames, their times and durations (ticks), and what else the result tells."""

    path: Path
    frames: int
    times: list[list[int]]
    goes_on: bool
    counts: Mapping[str, int] = field(default_factory=dict)
    unseen: bool = False


def fingerprint(source: Path, words: str) -> str:
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
def sole_writer(target: Path) -> Iterator[None]:
    """No other process makes a video at `target` meanwhile. Raises `VideoError` when one does."""
    whole = target.resolve()
    lock = Lock(whole.parent / f".{whole.name[:120]}.cleanplate-lock")
    try:
        taken = lock.take()
    except OSError as error:
        raise VideoError("“{path}” could not be saved: {reason}.", path=target, reason=error.strerror) from error
    if not taken:
        words = "Another Cleanplate (process {process}) is at work on “{path}”; wait until it is done."
        raise VideoError(words, process=lock.holder, path=target)
    with lock:
        yield


class Workplace:
    """Segments of one piece of work, in order."""

    def __init__(self, target: Path, mark: str) -> None:
        whole = target.resolve()
        self.folder = whole.parent / f".{whole.name[:120]}.cleanplate-{mark}"
        self._named = target
        self.segments: list[Segment] = []

    def enter(self) -> None:
        """Makes the folder or finds what is already done in it. Raises `VideoError`."""
        try:
            self.folder.mkdir(exist_ok=True)
        except OSError as error:
            raise self._cannot_save(error) from error
        while (note := self._note(len(self.segments))).exists():
            self.segments.append(Segment(**json.loads(note.read_text()) | {"path": self._path(len(self.segments))}))

    def new_path(self) -> Path:
        """Where the next segment is written until `add` makes it count."""
        return self.folder / "unfinished.nut"

    def add(self, segment: Segment) -> None:
        """Makes the file at `new_path` the next segment; after this line a kill loses nothing of it."""
        number = len(self.segments)
        final, unfinished = self._path(number), self.folder / "unfinished.json"
        try:
            os.replace(self.new_path(), final)
            unfinished.write_text(json.dumps(asdict(segment) | {"path": ""}))
            os.replace(unfinished, self._note(number))
        except OSError as error:
            raise self._cannot_save(error) from error
        self.segments.append(Segment(**asdict(segment) | {"path": final}))

    def leave(self) -> None:
        """Removes it all."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _cannot_save(self, error: OSError) -> VideoError:
        return VideoError("“{path}” could not be saved: {reason}.", path=self._named, reason=error.strerror)

    def _path(self, number: int) -> Path:
        return self.folder / f"{number:05}.nut"

    def _note(self, number: int) -> Path:
        return self.folder / f"{number:05}.json"
