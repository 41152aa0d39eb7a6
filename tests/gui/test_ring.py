"""The ring of the brush: as large as the brush on every screen, to be seen on every picture, cheap to move."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PyQt5.QtCore import QPointF, QRectF
from PyQt5.QtGui import QPainterPath, QRegion

from app.ui.canvas.pointer_mark import compute_rim
from tests.gui.ring_probe import SIZE

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("factor", ["1", "2"])
def test_the_ring_is_as_large_as_the_brush_and_seen_on_every_grey(tmp_path: Path, factor: str) -> None:
    told = tmp_path / "ring.json"
    command = [sys.executable, "-m", "tests.gui.ring_probe", str(told)]
    surroundings = os.environ | {"QT_SCALE_FACTOR": factor}
    ended = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    ring = json.loads(told.read_text())
    assert ring["ratio"] == pytest.approx(float(factor), rel=0.1), "times what the platform's own resolution makes"
    for grey, measured in ring["greys"].items():
        assert measured["across"] == pytest.approx(SIZE, abs=1), f"on {grey}"
        assert measured["down"] == pytest.approx(SIZE, abs=1), f"on {grey}"
        assert measured["stands_out"] > 60, f"on {grey}"


@pytest.mark.parametrize("radius", [3.0, 30.0, 47.9, 48.0, 120.0, 500.0])
def test_what_is_repainted_covers_the_line(radius: float) -> None:
    centre = QPointF(612.3, 581.7)
    region = compute_rim(centre, radius)
    path = QPainterPath()
    path.addEllipse(centre, radius, radius)
    for step in range(400):
        point = path.pointAtPercent(step / 400)
        line = QRectF(point.x() - 1.5, point.y() - 1.5, 3, 3).toAlignedRect()
        assert QRegion(line).subtracted(region).isEmpty()


def test_of_a_large_ring_little_is_repainted() -> None:
    area = sum(rect.width() * rect.height() for rect in compute_rim(QPointF(600, 600), 500.0).rects())
    assert area < 0.25 * 1000 * 1000
