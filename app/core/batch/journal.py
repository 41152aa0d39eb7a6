"""What became of each photo of a batch: one line of JSON each in a file beside the results. Holds no pixels at all.

The last line of a photo counts. A line is written in one go, so a run that is killed leaves whole lines and at most
one torn one, which is passed over; the next run goes on from there.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import IO, Final, Literal, Self

from app.core.errors import SaveError
from inpainting.runtime.locks import Lock
from models.reading import open_ordinary
from models.typed import Below, ShapeError, parse_json_as

JOURNAL: Final = "cleanplate-batch.jsonl"
"""Its name; a folder that has one holds results and is never taken for originals."""

_LOCK: Final = ".cleanplate-batch.lock"
_MOST_LINE: Final = 1 << 20
"""Bytes; longer lines are not ours."""

_NO_LINKS: Final = getattr(os, "O_NOFOLLOW", 0)

Stamp = tuple[int, int]
"""Size in bytes and time of change in nanoseconds: another stamp, another content."""


class State(StrEnum):
    """What became of a photo."""

    SAVING = "saving"
    DONE = "done"
    UNTOUCHED = "untouched"
    SKIPPED = "skipped"
    FAILED = "failed"


ENDINGS: Final = (State.DONE, State.SKIPPED, State.FAILED, State.UNTOUCHED)


@dataclass(frozen=True)
class Entry:
    """One line: `result` is the name below the target folder, "" for none, and `written` its stamp, None until then.

    A photo that failed keeps the result of an earlier run, by which that is known as ours.

    `found` says how many of each class were removed, `seconds` is the whole work on this photo, `changed_outside` a
    number of pixels.
    """

    name: Below
    state: State
    fingerprint: str = ""
    source: Stamp | None = None
    result: Below | Literal[""] = ""
    written: Stamp | None = None
    sentence: str = ""
    notes: tuple[str, ...] = ()
    found: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    device: str = ""
    method: str = ""
    changed_outside: int = 0


class Journal:
    """The lines of one target folder, of which only the places in the file are kept; use it in a `with`.

    Raises `SaveError` when the folder cannot be written or another run is at work in it.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / JOURNAL
        self._lock = Lock(folder / _LOCK)
        self._places: dict[str, int] = {}
        self._files = ExitStack()

    def __enter__(self) -> Self:
        with self._wrap_errors(), self._files:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._files.callback(self._lock.release)
            if not self._lock.take():
                words = "Another run (process {process}) is at work in “{folder}”; wait until it is done."
                raise SaveError(words, process=self._lock.holder, folder=self._path.parent)
            self._writer = self._open(os.O_WRONLY | os.O_CREAT | os.O_APPEND, "ab")
            self._reader = self._open(os.O_RDONLY, "rb")
            self._places = self._read_places()
            self._files = self._files.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._files.close()

    def find_last(self, name: str) -> Entry | None:
        """What is known of a photo."""
        if name not in self._places:
            return None
        self._reader.seek(self._places[name])
        return _parse_entry(self._reader.readline(_MOST_LINE))

    def add(self, entry: Entry) -> None:
        """Write down what became of a photo. Raises `SaveError`, when the disk is full, say."""
        line = json.dumps({key: value for key, value in asdict(entry).items() if value}).encode() + b"\n"
        with self._wrap_errors():
            place = self._writer.seek(0, os.SEEK_END)
            if self._writer.write(line) != len(line):
                raise OSError(errno.ENOSPC, "the disk is full")
        self._places[entry.name] = place

    def _open(self, flags: int, mode: str) -> IO[bytes]:
        """The file itself, never one that a link leads to."""
        descriptor = open_ordinary(self._path, flags | _NO_LINKS, 0o666)
        return self._files.enter_context(os.fdopen(descriptor, mode, buffering=0 if mode == "ab" else -1))

    def _read_places(self) -> dict[str, int]:
        """Where the last line of each photo begins; a torn last line is ended, so that the next one is whole."""
        place, places, line = 0, dict[str, int](), b"\n"
        while more := self._reader.readline(_MOST_LINE):
            line = more
            entry = _parse_entry(line)
            if entry is not None:
                places[entry.name] = place
            place += len(line)
        if not line.endswith(b"\n"):
            self._writer.write(b"\n")
        return places

    @contextmanager
    def _wrap_errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = error.strerror or str(error)
            raise SaveError("“{path}” could not be written: {reason}.", path=self._path, reason=reason) from error


def read_stamp(path: Path) -> Stamp:
    """The present stamp of a file; raises `OSError`."""
    status = path.stat()
    return status.st_size, status.st_mtime_ns


def _parse_entry(line: bytes) -> Entry | None:
    """None for a line that is torn or not ours."""
    try:
        return parse_json_as(Entry, line)
    except ShapeError:
        return None
