"""The kinds of values a setting can have: how each is read from and written to JSON. They know no setting."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

_MOST_BYTES: Final = 4096


class Kind(Protocol):
    """Reads what is in the store; None stands for nonsense, in whose place the default is taken."""

    def read(self, stored: Any) -> Any | None: ...

    def write(self, value: Any) -> Any: ...


@dataclass(frozen=True)
class OneOf:
    """A word of a few; `choices` maps each to what the person reads, in English."""

    choices: Mapping[str, str]

    def read(self, stored: Any) -> str | None:
        return stored if isinstance(stored, str) and stored in self.choices else None

    def write(self, value: str) -> str:
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
        return self.fit_value(stored) if type(stored) is int else None

    def write(self, value: int) -> int:
        return value

    def fit_value(self, value: int) -> int:
        """The nearest number that is allowed."""
        return value if value == self.automatic else min(max(value, self.low), self.high)


@dataclass(frozen=True)
class Flag:
    """Yes or no."""

    def read(self, stored: Any) -> bool | None:
        return stored if isinstance(stored, bool) else None

    def write(self, value: bool) -> bool:
        return value


@dataclass(frozen=True)
class Paths:
    """At most `most` files."""

    most: int

    def read(self, stored: Any) -> tuple[Path, ...] | None:
        if not isinstance(stored, list) or not all(isinstance(line, str) and "\0" not in line for line in stored):
            return None
        return tuple(Path(line) for line in stored)[: self.most]

    def write(self, value: tuple[Path, ...]) -> list[str]:
        return [str(path) for path in value]


@dataclass(frozen=True)
class Blob:
    """A few bytes that only their owner understands."""

    def read(self, stored: Any) -> bytes | None:
        try:
            data = base64.b64decode(stored, validate=True) if isinstance(stored, str) else None
        except (binascii.Error, ValueError):
            return None
        return data if data is not None and len(data) <= _MOST_BYTES else None

    def write(self, value: bytes) -> str:
        return base64.b64encode(value).decode()
