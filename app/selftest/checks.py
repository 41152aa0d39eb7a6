"""One check: what it is called, whether it passed, how long it took, what it measured. Knows none of the checks."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from models.errors import CleanplateError

log = logging.getLogger(__name__)


class SelfTestError(CleanplateError):
    """A check cannot be done."""


@dataclass(frozen=True)
class Measured:
    """What a check found out: a few words for a person, the figures for a program."""

    passed: bool
    words: str
    figures: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Check:
    """A check that was done."""

    name: str
    seconds: float
    passed: bool
    words: str
    figures: dict[str, Any]

    def describe_in_json(self) -> dict[str, Any]:
        return asdict(self)


def perform_check(name: str, measure: Callable[[], Measured]) -> Check:
    """Do one check; whatever goes wrong in it makes it one that did not pass."""
    started = time.perf_counter()
    try:
        measured = measure()
    except CleanplateError as error:
        measured = Measured(False, str(error))
    except Exception as error:
        log.exception("The check “%s” failed", name)
        measured = Measured(False, f"{type(error).__name__}: {' '.join(str(error).split())}")
    seconds = round(time.perf_counter() - started, 3)
    return Check(name, seconds, measured.passed, measured.words, measured.figures)
