"""The history of a run as a picture: one panel a column, values over steps. Drawn with OpenCV, to look at only."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from inpainting.engine.request import Image

_WIDTH, _HEIGHT, _EDGE = 640, 160, 40
_INK, _LINE, _PAPER = (60, 60, 60), (200, 110, 20), 255
_SKIPPED: Final = ("step", "seconds")


def plot_history(table: Path, picture: Path) -> None:
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
