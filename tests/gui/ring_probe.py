"""Measures the ring of the brush on a screen of any ratio and prints it as JSON; started by a test, for the ratio holds
for a whole process. Not a test.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

import numpy as np
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QApplication

from app import bootstrap
from app.core.files import make_photo_from_image
from app.ui.widgets.qimage import read_pixels

SIZE = 100


def main() -> None:
    """For each grey: the device pixels from rim to rim, and how far the ring stands out from the picture."""
    application = bootstrap.create_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "settings.json"
        bench = bootstrap.build_workbench(application, settings=settings)
        bench.window.resize(900, 640)
        bench.window.show()
        measured = {grey: measure(bench, grey) for grey in (0, 128, 255)}
        ratio = bench.window.canvas.devicePixelRatioF()
        bench.close()
    Path(sys.argv[1]).write_text(json.dumps({"ratio": ratio, "greys": measured}))
    os._exit(0)


def measure(bench: bootstrap.Workbench, grey: int) -> dict[str, float]:
    """Diameters along the row and the column through the middle of the ring at 100 %, and its contrast."""
    bench.document.open(make_photo_from_image(np.full((400, 400, 3), grey, np.uint8)))
    window, canvas = bench.window, bench.window.canvas
    canvas.viewport.show_actual_size()
    bench.window.toolbox.set_size(SIZE)
    QApplication.processEvents()
    place = canvas.rect().center()
    QTest.mouseMove(window.windowHandle(), canvas.mapTo(window, place))
    shown = read_pixels(canvas.grab().toImage()).astype(int)[:, :, 0]
    ratio = canvas.devicePixelRatioF()
    centre = round(place.x() * ratio), round(place.y() * ratio)
    reach = SIZE // 2 + 8
    row = np.abs(shown[centre[1], centre[0] - reach : centre[0] + reach] - grey)
    column = np.abs(shown[centre[1] - reach : centre[1] + reach, centre[0]] - grey)
    return {"across": _rim_to_rim(row), "down": _rim_to_rim(column), "stands_out": float(row.max())}


def _rim_to_rim(line: np.ndarray) -> float:
    """From the middle of the ring's line on one side to that on the other."""
    half = len(line) // 2
    first, second = (np.average(np.arange(len(part)), weights=part) for part in (line[:half], line[half:]))
    return float(half + second - first)


if __name__ == "__main__":
    main()
