"""Reads files that anybody may have put there: ordinary ones only, and no more of them than is sensible."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Final

_WAITS_FOR_NOBODY: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def open_ordinary(path: Path, flags: int = os.O_RDONLY, mode: int = 0o600) -> int:
    """The descriptor of an ordinary file; a pipe or a device is not waited for. Raises `OSError`."""
    descriptor = os.open(path, flags | _WAITS_FOR_NOBODY, mode)
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    raise OSError(errno.EINVAL, "not an ordinary file", os.fspath(path))


def read_ordinary(path: Path, *, most: int) -> bytes:
    """What is in an ordinary file of at most `most` bytes. Raises `OSError`."""
    with os.fdopen(open_ordinary(path), "rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size > most:
            raise OSError(errno.EFBIG, "too large", os.fspath(path))
        return file.read(size)
