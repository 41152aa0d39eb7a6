"""A lock file: one process or window has it, and it is free again when that one ends or dies. Guards nothing itself."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final, Self

_NO_LOCKS: Final = (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL)
"""What file systems say that know no locks; on those everybody gets it."""


class Lock:
    """`path` is made when it is taken and removed when it is released; in it is the number of the process."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    @property
    def is_taken(self) -> bool:
        """Whether it was taken here."""
        return self._descriptor is not None

    def take(self) -> bool:
        """Whether it is ours now; False when another has it. Raises `OSError` when the file cannot be made."""
        while self._descriptor is None:
            descriptor, is_ours = os.open(self.path, os.O_RDWR | os.O_CREAT | _NO_LINKS, 0o600), False
            try:
                is_ours = try_lock(descriptor)
                if not is_ours:
                    return False
                if self._is_at(descriptor):
                    os.ftruncate(descriptor, 0)
                    os.write(descriptor, str(os.getpid()).encode())
                    self._descriptor, descriptor = descriptor, -1
            except BaseException:
                if is_ours and self._descriptor is None:
                    self.path.unlink(missing_ok=True)
                raise
            finally:
                if descriptor >= 0:
                    os.close(descriptor)
        return True

    def release(self) -> None:
        """Let others have it; the file is gone."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with suppress(OSError):
                self.path.unlink(missing_ok=True)
            os.close(descriptor)
            if sys.platform == "win32":
                with suppress(OSError):
                    self.path.unlink(missing_ok=True)

    @property
    def holder(self) -> str:
        """The number of the process that has it, "?" when that cannot be told."""
        with suppress(OSError, ValueError), self.path.open("rb") as file:
            return str(int(file.read(20)))
        return "?"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def _is_at(self, descriptor: int) -> bool:
        """Whether the file that was locked is still the one at the path: its last holder may just have removed it."""
        try:
            return os.path.samestat(os.fstat(descriptor), os.stat(self.path))
        except FileNotFoundError:
            return False


_NO_LINKS: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)


def try_lock(descriptor: int) -> bool:
    """Whether an open file is locked for us now; closing it gives it free. True where there are no locks."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno in _NO_LOCKS
    return True
