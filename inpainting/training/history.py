"""The figures of a run as a CSV file and its plot, a row for every so many steps, written with the checkpoint."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from inpainting.engine.request import Image

EVERY = 50

_WIDTH, _HEIGHT, _EDGE = 640, 160, 40
_INK, _LINE, _PAPER = (60, 60, 60), (200, 110, 20), 255
_SKIPPED: Final = ("step", "seconds")


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
            self._rows.append(_average(self._steps))
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
        _plot(self.path, self.path.with_suffix(".png"))


def _average(steps: list[dict[str, float]]) -> dict[str, float]:
    names = steps[-1].keys()
    means = {name: sum(step.get(name, 0.0) for step in steps) / len(steps) for name in names}
    return {name: round(value, 6) for name, value in means.items()} | {"step": steps[-1]["step"]}


def _plot(table: Path, picture: Path) -> None:
    """A PNG of the CSV file `table`, whose column `step` is the axis; columns without two numbers are left out."""
    with table.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    panels = []
    for name in rows[0] if rows else ():
        points = [(float(row["step"]), float(row[name])) for row in rows if row[name]]
        if name not in _SKIPPED and len(points) > 1:
            panels.append(_draw_panel(name, points))
    if panels:
        cv2.imwrite(str(picture), np.concatenate(panels))


def _draw_panel(name: str, points: Sequence[tuple[float, float]]) -> Image:
    """The curve in a frame, with its name and its first, least, greatest and last value in words."""
    sheet = np.full((_HEIGHT, _WIDTH, 3), _PAPER, np.uint8)
    steps, values = np.array(points, np.float64).T
    across = _EDGE / 2 + (steps - steps[0]) / max(steps[-1] - steps[0], 1e-9) * (_WIDTH - _EDGE)
    least, span = values.min(), max(values.max() - values.min(), 1e-9)
    down = _HEIGHT - _EDGE / 2 - (values - least) / span * (_HEIGHT - 1.5 * _EDGE)
    curve = np.stack([across, down], axis=1).round().astype(np.int32)
    cv2.rectangle(sheet, (_EDGE // 2, _EDGE), (_WIDTH - _EDGE // 2, _HEIGHT - _EDGE // 2), (225, 225, 225), 1)
    cv2.polylines(sheet, [curve], False, _LINE, 1, cv2.LINE_AA)
    words = f"{name}: {values[0]:.4g} to {values[-1]:.4g}, least {least:.4g}, steps {steps[0]:.0f} to {steps[-1]:.0f}"
    cv2.putText(sheet, words, (_EDGE // 2, _EDGE - 12), cv2.FONT_HERSHEY_SIMPLEX, 0.45, _INK, 1, cv2.LINE_AA)
    return sheet
