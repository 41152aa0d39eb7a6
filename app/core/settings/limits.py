"""How much of the computer the jobs may use, as the person set it; decides nothing and limits nothing itself."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.document.history import DEFAULT_LIMIT

_MEGABYTE = 1024 * 1024


@dataclass
class Limits:
    """Set on the window's thread, put in force by every worker before its next job.

    `threads` and `memory` (MB) are 0 for as much as seems good. Torch is told from the first job on that begins
    after it was loaded.
    """

    threads: int = 0
    memory: int = 0

    @property
    def history(self) -> int:
        """How many bytes the steps of the history may take."""
        return self.memory * _MEGABYTE or DEFAULT_LIMIT

    def apply(self) -> None:
        """On the worker's thread: limit what this thread does."""
        from inpainting.runtime.limits import limit_graphics_memory, limit_threads

        limit_threads(self.threads)
        limit_graphics_memory(self.memory * _MEGABYTE)
