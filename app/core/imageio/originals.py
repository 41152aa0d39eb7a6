"""The one guard of originals: no command puts what it writes over a file that it reads. Reads names only."""

from __future__ import annotations

from pathlib import Path

from app.core.errors import UsageError


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two names mean one file: after links and `..` are followed, by hard links and other spelling, too."""
    try:
        first, second = one.resolve(), other.resolve()
        return first == second or first.samefile(second)
    except (OSError, RuntimeError, ValueError):
        return False


def get_identity(path: Path) -> tuple[int, int] | None:
    """What two names of one file have in common, whatever leads there; None when there is no file."""
    try:
        status = path.resolve().stat()
    except (OSError, RuntimeError, ValueError):
        return None
    return status.st_dev, status.st_ino


def check_spares(target: Path, *originals: Path) -> None:
    """Raises `UsageError` when writing to `target` would replace one of the `originals`."""
    for original in originals:
        if is_same_file(target, original):
            words = "“{target}” is “{original}” itself, which must not be overwritten; choose another name."
            raise UsageError(words, target=target, original=original)
