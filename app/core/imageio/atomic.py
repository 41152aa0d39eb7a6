"""Writes a file in one step: afterwards it is either the old one or the whole new one. Knows nothing of pictures."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Final

from app.core.errors import SaveError
from app.core.private import UNFINISHED, sweep_unfinished
from inpainting.runtime.locks import try_lock
from models.sentences import Sentence

_NOT_ALLOWED: Final = Sentence("you may not write there")
_REASONS: Final = {
    errno.ENOSPC: Sentence("the disk is full"),
    errno.EDQUOT: Sentence("the disk quota is used up"),
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: Sentence("the disk is read-only"),
    errno.ENAMETOOLONG: Sentence("the name is too long"),
    errno.EFBIG: Sentence("the disk does not take files that large"),
    errno.EIO: Sentence("the disk reports an error"),
}


def check_writable(path: Path) -> None:
    """Raises `SaveError` when it is plain beforehand that `path` cannot be written; touches nothing."""
    try:
        target = path.resolve()
        if target.is_dir():
            raise SaveError("“{path}” is a folder; give the name of a file.", path=path)
        if not target.parent.is_dir():
            raise SaveError("There is no folder “{folder}” to save in.", folder=path.parent)
        if target.exists() and not target.is_file():
            raise SaveError("“{path}” is not an ordinary file, so it cannot be replaced.", path=path)
        if target.exists() and not target.stat().st_mode & 0o222:
            raise SaveError("“{path}” is read-only.", path=path)
        if not os.access(target.parent, os.W_OK):
            raise SaveError("“{path}” could not be saved: {reason}.", path=path, reason=_NOT_ALLOWED)
    except (OSError, RuntimeError, ValueError) as error:
        raise make_save_error(path, error) from error


def write_atomically(path: Path, data: bytes | memoryview, *, open_to: int = 0o666) -> None:
    """Puts `data` at `path`, replacing a file but not a link to one, and keeping its rights, owner and attributes.

    A new file is for those whom `open_to` (a mode) lets in, less what the person's umask keeps out. Raises `SaveError`;
    then nothing is left behind and the old file is as it was.
    """
    with open_atomically(path, open_to=open_to) as file:
        file.write(data)


@contextmanager
def open_atomically(path: Path, *, open_to: int = 0o666) -> Iterator[IO[bytes]]:
    """A file to write to, which takes the place of that at `path` at the end of the `with`, as `write_atomically`.

    It is a new one in the same folder until all of it is on the disk. Raises `SaveError`.
    """
    check_writable(path)
    target = path.resolve()
    sweep_unfinished(target.parent)
    temporary = target.parent / f"{UNFINISHED}{secrets.token_hex(6)}.tmp"
    try:
        with _write_through(temporary, open_to, like=target if target.exists() else None) as file:
            yield file
        os.replace(temporary, target)
    except OSError as error:
        raise make_save_error(path, error) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    _sync_folder(target.parent)


def read_mode_like(path: Path | None) -> int:
    """For `open_to`: no more people than may read the file at `path` (a photo that is edited, say)."""
    try:
        return 0o666 if path is None else 0o600 | path.stat().st_mode & 0o066
    except OSError:
        return 0o666


@contextmanager
def _write_through(path: Path, open_to: int, *, like: Path | None) -> Iterator[IO[bytes]]:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, open_to)
    with os.fdopen(descriptor, "wb") as file:
        try_lock(descriptor)
        yield file
        file.flush()
        if like is not None:
            _take_over(path, like)
        os.fsync(file.fileno())


def _take_over(path: Path, like: Path) -> None:
    """Owner, permissions and extended attributes (access lists among them) of another file, as far as they may be."""
    status = like.stat()
    if hasattr(os, "chown") and (status.st_uid, status.st_gid) != (path.stat().st_uid, path.stat().st_gid):
        for owner in ((status.st_uid, status.st_gid), (-1, status.st_gid)):
            with suppress(OSError):
                os.chown(path, *owner)
    path.chmod(status.st_mode & 0o7777)
    if hasattr(os, "listxattr"):
        _take_over_attributes(path, like)


def _take_over_attributes(path: Path, like: Path) -> None:
    with suppress(OSError):  # not every disk has them
        kept = os.listxattr(like)
        for name in os.listxattr(path):
            if name not in kept and not name.startswith("security."):
                os.removexattr(path, name)
        for name in kept:
            with suppress(OSError):
                os.setxattr(path, name, os.getxattr(like, name))


def _sync_folder(folder: Path) -> None:
    """So that the new name survives a power cut; not every system can."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def make_save_error(path: Path, error: Exception) -> SaveError:
    """What the system says went wrong with `path`, as a sentence."""
    reason: str = Sentence("the name is not valid")
    if isinstance(error, OSError):
        reason = _REASONS.get(error.errno or 0) or error.strerror or reason
    return SaveError("“{path}” could not be saved: {reason}.", path=path, reason=reason)
