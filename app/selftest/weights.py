"""Whether every weights file is the one its card describes. Loads none of them."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.selftest.checks import Measured
from models.cards import WEIGHTS_FOLDER, read_cards


def check_weights(folder: Path = WEIGHTS_FOLDER) -> Measured:
    """Passed when there are weights and each has the sha256 of its card; raises `WeightsError` for a damaged card."""
    cards = read_cards(folder)
    wrong = [card.name for card in cards if _compute_sha256(folder / f"{card.name}.safetensors") != card.sha256]
    words = f"not as their cards say: {', '.join(wrong)}" if wrong else f"{len(cards)} files as their cards say"
    return Measured(bool(cards) and not wrong, words, {"names": [card.name for card in cards], "wrong": wrong})


def _compute_sha256(path: Path) -> str | None:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None
