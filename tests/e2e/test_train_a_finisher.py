"""Story: someone with a folder of photos trains a finisher on the engine's fills of them, exports and measures it."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.cli import main


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder of three textured pictures."""
    folder = tmp_path / "photos"
    folder.mkdir()
    rng = np.random.default_rng(2)
    for number in range(3):
        noise = rng.integers(0, 256, (96, 128, 3), np.uint8)
        cv2.imwrite(str(folder / f"{number}.png"), cv2.GaussianBlur(noise, (0, 0), 4))
    return folder


def test_from_photos_to_a_measured_finisher(photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fills, run, weights = tmp_path / "fills", tmp_path / "run", tmp_path / "weights"
    make = ["make-data", "fills", "--data", str(photos), "-o", str(fills), "--size", "64", "--device", "cpu", "--count"]
    assert main([*make, "1"]) == 0
    assert main([*make, "3"]) == 0
    assert "Made 2 fills" in capsys.readouterr().out

    sizes = "--steps 3 --size 32 --batch 2 --perceptual 0 --workers 0 --device cpu"
    assert main(["train", "finisher", "--fills", str(fills), "-o", str(run), *sizes.split()]) == 0
    data = ["--data", str(photos), "--photos", "1", "--device", "cpu"]
    assert main(["train", "export-finisher", str(run), *data, "-o", str(weights), "--machine", "a test"]) == 0
    assert "| large | finished |" in capsys.readouterr().out

    assert main(["evaluate", "finisher", *data, "--weights", str(weights), "--json"]) == 0
    card = json.loads((weights / "finisher.json").read_text())
    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == card["metrics"]
    assert card["training"]["images"] == 6


def test_what_is_missing_is_said_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    train = ["train", "finisher", "--fills", str(tmp_path), "-o", str(tmp_path / "run"), "--perceptual", "0"]
    assert main([*train, "--size", "40"]) != 0
    assert "multiple of 16" in capsys.readouterr().err
    assert main(train) != 0
    assert "make-data fills" in capsys.readouterr().err
    assert main([*train[:-1], "1"]) != 0
    assert "fills" in capsys.readouterr().err
