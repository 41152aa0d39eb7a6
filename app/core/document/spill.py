"""Where large pixels of edits wait until somebody looks at them: a file without a name, which goes with the program.

Without a folder for it, or when the disk is full, they stay in memory.
"""

from __future__ import annotations

import logging
import os
import tempfile
import threading
from pathlib import Path
from typing import IO, Final

from app.core.private import make_private_folder

log = logging.getLogger(__name__)

SMALLEST: Final = 1 << 16
"""Bytes; less is not worth a way to the disk."""

MOST: Final = 8 << 30
"""Bytes in all."""


class Spill:
    """Takes bytes and gives them back by their place; for any threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._file: IO[bytes] | None = None
        self._folder: Path | None = None
        self._end = 0

    def use(self, folder: Path | None) -> None:
        """Where the file shall be from now on; what was put before stays where it is until then."""
        with self._lock:
            self._folder = folder

    def put(self, data: bytes) -> tuple[int, int] | None:
        """The place of `data`; None when it is to stay in memory."""
        if len(data) < SMALLEST:
            return None
        with self._lock:
            if self._end + len(data) > MOST or not self._is_open():
                return None
            try:
                os.pwrite(self._descriptor, data, self._end)
            except OSError as error:
                log.warning("Pixels stay in memory: %s", error)
                return None
            place = self._end, len(data)
            self._end += len(data)
            return place

    def get(self, place: tuple[int, int]) -> bytes:
        """What was put there."""
        start, length = place
        data = b""
        while len(data) < length:
            more = os.pread(self._descriptor, length - len(data), start + len(data))
            if not more:
                raise OSError("the file for pixels was cut short")
            data += more
        return data

    @property
    def _descriptor(self) -> int:
        assert self._file is not None
        return self._file.fileno()

    def _is_open(self) -> bool:
        if self._file is None and self._folder is not None and hasattr(os, "pread"):
            try:
                self._file = tempfile.TemporaryFile(dir=make_private_folder(self._folder))  # noqa: SIM115
            except OSError as error:
                log.warning("Pixels stay in memory: %s", error)
                self._folder = None
        return self._file is not None


SPILL: Final = Spill()
"""The one of this program."""
