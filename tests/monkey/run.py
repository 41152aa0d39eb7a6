"""Plays random steps on a fresh window and, when something does not hold, finds the few steps that lead there."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.monkey.batch import BatchStage
from tests.monkey.photo import PhotoStage
from tests.monkey.stage import FaultError, Stage
from tests.monkey.steps import Step, made, shortened
from tests.monkey.video import VideoStage

STAGES: dict[str, type[Stage]] = {"photo": PhotoStage, "video": VideoStage, "batch": BatchStage}


def play(window: str, steps: Sequence[Step]) -> str:
    """What does not hold, "" when all does."""
    with tempfile.TemporaryDirectory(prefix="cleanplate-monkey-") as folder:
        stage = STAGES[window](Path(folder))
        try:
            stage.play(steps)
        except FaultError as fault:
            return str(fault)
        finally:
            stage.close()
    return ""


def hunt(window: str, seed: int, count: int, *, shorten: bool = True) -> str:
    """Play the steps of a seed; what does not hold, with the fewest steps that show it, "" when all holds."""
    steps = made(seed, count, STAGES[window].WEIGHTS)
    fault = play(window, steps)
    if not fault or not shorten:
        return fault and f"{window}, seed {seed}: {fault}"
    few = shortened(steps, lambda fewer: bool(play(window, fewer)))
    lines = "\n".join(f"    {step!r}," for step in few)
    return f"{window}, seed {seed}: {fault}\nThe fewest steps that were found to fail:\n{lines}"
