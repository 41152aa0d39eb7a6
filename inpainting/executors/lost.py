"""What comes back for a job that nobody could do. Knows neither processes nor clusters."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LostWork:
    """A job whose worker died over it; `how` goes on after its subject: “was ended by signal 9”."""

    how: str
