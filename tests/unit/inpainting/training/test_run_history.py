"""The history of a run: means of so many steps in a table, and a plot of it to look at."""

from __future__ import annotations

from pathlib import Path

import cv2

from inpainting.training.history import EVERY, History


def written(folder: Path, rounds: int) -> Path:
    history = History(folder / "history.csv", ("step", "loss", "dice"))
    for step in range(1, rounds * EVERY + 1):
        history.add({"step": step, "loss": 1 / step, "dice": 0.5, "other": 3.0})
    history.write()
    return folder


def test_rows_are_means_and_are_plotted(tmp_path: Path) -> None:
    lines = (written(tmp_path, 4) / "history.csv").read_text().splitlines()
    assert lines[0] == "step,loss,dice"
    assert [line.split(",")[0] for line in lines[1:]] == ["50", "100", "150", "200"]
    plot = cv2.imread(str(tmp_path / "history.png"))
    assert plot is not None
    assert plot.shape[0] == 2 * 160, "a panel for each of loss and dice"
    assert (plot[60:130] < 200).any(), "a curve"


def test_one_row_is_no_curve(tmp_path: Path) -> None:
    assert not (written(tmp_path, 1) / "history.png").exists()
