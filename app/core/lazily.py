"""A thing that is made when it is asked for first, because making it, or importing what it needs, takes time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


class Lazily(Generic[Thing]):
    """Call it to get the thing; `made` is None until somebody did."""

    def __init__(self, make: Callable[[], Thing]) -> None:
        self._make = make
        self.made: Thing | None = None

    def __call__(self) -> Thing:
        if self.made is None:
            self.made = self._make()
        return self.made
