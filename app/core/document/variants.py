"""Which way a place is filled next when the person asks for another; a removal that may be done again so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.core.document.history import Command
from inpainting.engine.request import Hole

VARIANTS: Final = ("partial-conv", "mirrored", "patches")
"""The methods that "try another" goes round."""


@dataclass(frozen=True, eq=False)
class RepeatableRemoval:
    """A removal that was applied: its step, what it filled besides the hole, from what it took nothing, its method."""

    command: Command
    more: Hole | None
    kept: Hole | None
    method: str


def choose_next_variant(method: str) -> str:
    """The method after `method`; the first one after any that is not among them."""
    return VARIANTS[(VARIANTS.index(method) + 1) % len(VARIANTS)] if method in VARIANTS else VARIANTS[0]
