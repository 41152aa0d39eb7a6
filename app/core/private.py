"""Places for what only this person may see: folders that others cannot enter, and rooms that go with their window."""

from __future__ import annotations

import logging
import os
import shutil
import stat
import tempfile
import time
import uuid
from contextlib import suppress
from pathlib import Path
from typing import Final

from inpainting.runtime.locks import Lock, try_lock

log = logging.getLogger(__name__)

FOLDER_MODE: Final = 0o700
FILE_MODE: Final = 0o600
_LOCK: Final = ".lock"
UNFINISHED: Final = ".cleanplate-"
"""How the names of files begin that take their place when all of them is on the disk."""

_TEMPORARY: Final = "cleanplate-"
_JUST_MADE: Final = 60
_DAY: Final = 24 * 3600
"""Seconds."""


def make_private_folder(path: Path) -> Path:
    """Makes a folder, with those above it, that others cannot enter; one that is there is closed to them."""
    path.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
    with suppress(OSError):
        if path.stat().st_mode & 0o077:
            path.chmod(FOLDER_MODE)
    return path


class Room:
    """A folder of its own below `root`, made when it is asked for first; `close` removes it with all that is in it."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._path = root / uuid.uuid4().hex
        self._lock = Lock(locate_lock(self._path))

    @property
    def path(self) -> Path:
        """Raises `OSError` when it cannot be made."""
        if not self._lock.is_taken:
            make_private_folder(self._root)
            self._lock.take()
            make_private_folder(self._path)
        return self._path

    def close(self) -> None:
        if self._lock.is_taken:
            shutil.rmtree(self._path, ignore_errors=True)
            self._lock.release()


def sweep_rooms(root: Path) -> None:
    """Removes rooms that a killed window left below `root`; those of windows that are open stay."""
    with suppress(OSError):
        for path in [path for path in root.iterdir() if path.is_dir() and not path.is_symlink()]:
            with Lock(locate_lock(path)) as lock:
                if lock.take():
                    shutil.rmtree(path, ignore_errors=True)
        for path in root.glob(f"*{_LOCK}"):
            with Lock(path) as lock:
                lock.take()


def sweep_temporary() -> None:
    """Removes folders for the moment that killed programs of this person left, once they are a day old."""
    with suppress(OSError):
        for path in Path(tempfile.gettempdir()).glob(f"{_TEMPORARY}????????"):
            status = path.lstat()
            mine = not hasattr(os, "getuid") or status.st_uid == os.getuid()
            if stat.S_ISDIR(status.st_mode) and mine and time.time() - status.st_mtime > _DAY:
                shutil.rmtree(path, ignore_errors=True)


def sweep_unfinished(folder: Path, *, older: float = _JUST_MADE) -> None:
    """Removes what killed programs left in `folder` of files that they were writing; what is being written stays.

    So does what is not `older`, in seconds: its writer may not have locked it yet.
    """
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            is_ours = entry.name.startswith(UNFINISHED) and entry.name.endswith(".tmp")
            if is_ours and entry.is_file(follow_symlinks=False) and _is_left(entry, older):
                os.unlink(entry.path)


def _is_left(entry: os.DirEntry[str], older: float) -> bool:
    """Whether nobody writes it any more: its writer had a lock from its first moment on."""
    if time.time() - entry.stat().st_mtime < older:
        return False
    descriptor = os.open(entry.path, os.O_RDWR)
    try:
        return try_lock(descriptor)
    finally:
        os.close(descriptor)


def locate_lock(path: Path) -> Path:
    """The lock that goes with a file or folder."""
    return path.with_suffix(_LOCK)
