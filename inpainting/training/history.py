"""The figures of a run as a CSV file and its plot, a row for every so many steps, written with the checkpoint."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from inpainting.training.plots import plot_history

EVERY = 50


class History:
    """Collects the figures of steps and appends their means; what was not written yet is lost with the run."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self.path = path
        self.columns = columns
        self._steps: list[dict[str, float]] = []
        self._rows: list[dict[str, float]] = []

    def add(self, figures: dict[str, float]) -> None:
        """The figures of one step; `step` is a running number, not averaged."""
        self._steps.append(figures)
        if figures["step"] % EVERY == 0:
            self._rows.append(_mean(self._steps))
            self._steps = []

    def write(self) -> None:
        """Append what has gathered."""
        if not self._rows:
            return
        is_new = not self.path.exists()
        with self.path.open("a", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, self.columns, restval="", extrasaction="ignore")
            if is_new:
                writer.writeheader()
            writer.writerows(self._rows)
        self._rows = []
        plot_history(self.path, self.path.with_suffix(".png"))


def _mean(steps: list[dict[str, float]]) -> dict[str, float]:
    names = steps[-1].keys()
    means = {name: sum(step.get(name, 0.0) for step in steps) / len(steps) for name in names}
    return {name: round(value, 6) for name, value in means.items()} | {"step": steps[-1]["step"]}
