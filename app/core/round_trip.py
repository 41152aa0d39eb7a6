"""A file that another program handed over to be changed and waits for: whether it may be, and whether it was.

Opens no window and saves nothing.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from app.core.document.project import is_project
from app.core.errors import OpenError, SaveError
from app.core.files import SAVABLE_SUFFIXES
from app.core.imageio.atomic import check_writable
from app.core.imageio.decoding import read_file


class RoundTrip:
    """Remembers what is in the file at `path` when it is made.

    Raises `OpenError` when the file cannot be read, `SaveError` when it could not be saved again under its own name.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        self._before = _compute_digest(self.path)
        if self.path.suffix.lower() not in SAVABLE_SUFFIXES and not is_project(self.path):
            words = "“{path}” cannot be edited in place; the formats that can are {known}."
            raise SaveError(words, path=path, known=", ".join(SAVABLE_SUFFIXES))
        check_writable(self.path)

    def is_changed(self) -> bool:
        """Whether the file has other contents now; one that is gone has."""
        try:
            return _compute_digest(self.path) != self._before
        except OpenError:
            return True


def _compute_digest(path: Path) -> bytes:
    return sha256(read_file(path)).digest()
