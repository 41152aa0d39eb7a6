"""What is told to the person while they work: a sentence and how serious it is. Shows nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Tone(Enum):
    """How serious a notice is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class Notice:
    """A sentence for the person; `details` are for a report, not for reading; `path` is the file that it is about."""

    text: str
    tone: Tone = Tone.ERROR
    details: str = ""
    path: Path | None = None
