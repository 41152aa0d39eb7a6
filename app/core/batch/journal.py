"""What became of each photo of a batch: one line of JSON each in a file beside the results. Holds no pixels.

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
from typing import IO, Any, Final, Self

from app.core.errors import SaveError

JOURNAL: Final = "cleanplate-batch.jsonl"
"""Its name; a folder that has one holds results and is never taken for originals."""

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

    `before` and `after` are small JPEGs in base64, `found` says how many of each class were removed, `seconds` is
    the whole work on this photo, `changed_outside` a number of pixels.
    """

    name: str
    state: State
    fingerprint: str = ""
    source: Stamp | None = None
    result: str = ""
    written: Stamp | None = None
    sentence: str = ""
    notes: tuple[str, ...] = ()
    found: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    device: str = ""
    method: str = ""
    changed_outside: int = 0
    before: str = ""
    after: str = ""


class Journal:
    """The lines of one target folder, of which only the places in the file are kept; use it in a `with`.

    Raises `SaveError` when the folder cannot be written or another run is at work in it.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / JOURNAL
        self._places: dict[str, int] = {}
        self._files = ExitStack()

    def __enter__(self) -> Self:
        with self._telling(), self._files:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._writer = self._files.enter_context(self._path.open("ab", buffering=0))
            self._reader = self._files.enter_context(self._path.open("rb"))
            _lock(self._writer, self._path)
            self._places = self._read_places()
            self._files = self._files.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._files.close()

    def last(self, name: str) -> Entry | None:
        """What is known of a photo."""
        if name not in self._places:
            return None
        self._reader.seek(self._places[name])
        return _entry(self._reader.readline())

    def add(self, entry: Entry) -> None:
        """Write down what became of a photo. Raises `SaveError`, when the disk is full, say."""
        line = json.dumps({key: value for key, value in asdict(entry).items() if value}).encode() + b"\n"
        with self._telling():
            place = self._writer.seek(0, os.SEEK_END)
            if self._writer.write(line) != len(line):
                raise OSError(errno.ENOSPC, "the disk is full")
        self._places[entry.name] = place

    def _read_places(self) -> dict[str, int]:
        """Where the last line of each photo begins; a torn last line is ended, so that the next one is whole."""
        place, places, line = 0, dict[str, int](), b"\n"
        for line in self._reader:
            entry = _entry(line)
            if entry is not None:
                places[entry.name] = place
            place += len(line)
        if not line.endswith(b"\n"):
            self._writer.write(b"\n")
        return places

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = error.strerror or str(error)
            raise SaveError("“{path}” could not be written: {reason}.", path=self._path, reason=reason) from error


def stamp(path: Path) -> Stamp:
    """The present stamp of a file; raises `OSError`."""
    status = path.stat()
    return status.st_size, status.st_mtime_ns


def _entry(line: bytes) -> Entry | None:
    """None for a line that is torn or not ours."""
    try:
        values: dict[str, Any] = json.loads(line)
        for key in ("source", "written", "notes"):
            if key in values:
                values[key] = tuple(values[key])
        return Entry(**values | {"state": State(values["state"])})
    except (ValueError, TypeError, KeyError):
        return None


def _lock(file: IO[bytes], path: Path) -> None:
    """So that two runs do not write into one folder; not every system can."""
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise SaveError("Another run is at work in “{folder}”; wait until it is done.", folder=path.parent) from None
