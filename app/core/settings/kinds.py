"""The kinds of values a setting can have: how each is read from and written to a store. They know no setting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PyQt5.QtCore import QByteArray


class Kind(Protocol):
    """Reads what is in the store; None stands for nonsense, in whose place the default is taken."""

    def read(self, stored: Any) -> Any | None: ...

    def written(self, value: Any) -> Any: ...


@dataclass(frozen=True)
class OneOf:
    """A word of a few; `choices` maps each to what the person reads, in English."""

    choices: Mapping[str, str]

    def read(self, stored: Any) -> str | None:
        return stored if isinstance(stored, str) and stored in self.choices else None

    def written(self, value: str) -> str:
        return value


@dataclass(frozen=True)
class Number:
    """A whole number from `low` to `high`; `automatic`, if given, is the number below `low` that leaves it to us."""

    low: int
    high: int
    unit: str = ""
    step: int = 1
    automatic: int | None = None

    def read(self, stored: Any) -> int | None:
        try:
            return self.fitted(int(str(stored)))
        except ValueError:
            return None

    def written(self, value: int) -> int:
        return value

    def fitted(self, value: int) -> int:
        """The nearest number that is allowed."""
        return value if value == self.automatic else min(max(value, self.low), self.high)


@dataclass(frozen=True)
class Flag:
    """Yes or no."""

    def read(self, stored: Any) -> bool | None:
        return {"true": True, "false": False}.get(str(stored).lower())

    def written(self, value: bool) -> str:
        return "true" if value else "false"


@dataclass(frozen=True)
class Paths:
    """At most `most` files; a store gives a single one back without its list."""

    most: int

    def read(self, stored: Any) -> tuple[Path, ...] | None:
        if isinstance(stored, str) and stored:
            return (Path(stored),)
        return tuple(Path(str(line)) for line in stored)[: self.most] if isinstance(stored, list) else None

    def written(self, value: tuple[Path, ...]) -> list[str]:
        return [str(path) for path in value]


@dataclass(frozen=True)
class Blob:
    """Bytes that only their owner understands."""

    def read(self, stored: Any) -> bytes | None:
        return bytes(stored) if isinstance(stored, QByteArray) else None

    def written(self, value: bytes) -> QByteArray:
        return QByteArray(value)
