"""How much a file may take in memory when it is opened: it is counted before anything is unpacked. Opens nothing."""

from __future__ import annotations

from typing import Final

from inpainting.runtime.memory import get_machine_memory

_SHARE: Final = 4
"""One file may take a quarter of the machine."""


class OverBudgetError(ValueError):
    """A file would take more memory than any one file may."""


class Budget:
    """What is left for one file."""

    def __init__(self, size: int | None = None) -> None:
        self._left = get_machine_memory() // _SHARE if size is None else size

    def take(self, size: int) -> None:
        """`size` more bytes will be needed. Raises `OverBudgetError`."""
        self._left -= size
        if self._left < 0:
            raise OverBudgetError(f"{-self._left} bytes too many")
