"""Story: someone with a folder of photos trains an inpainter, exports it, measures it, and removes with it."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.cli import main

NETWORK = '{"widths": [8, 8, 8, 8], "kernels": [5, 3, 3, 3], "residual_blocks": [0, 0, 1, 0]}'


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder of eight textured pictures."""
    folder = tmp_path / "photos"
    folder.mkdir()
    rng = np.random.default_rng(2)
    for number in range(8):
        noise = rng.integers(0, 256, (96, 128, 3), np.uint8)
        cv2.imwrite(str(folder / f"{number * 37}.png"), cv2.GaussianBlur(noise, (0, 0), 4))
    return folder


def train(photos: Path, out: Path, *more: str) -> int:
    sizes = "--size 32 --steps 4 --batch 2 --refine-size 64 --refine-steps 2 --refine-batch 1"
    rest = "--perceptual-network none --workers 0 --save-every 2 --device cpu"
    where = ["--data", str(photos), "-o", str(out), "--network", NETWORK]
    return main(["train", "inpainter", *where, *sizes.split(), *rest.split(), *more])


def test_from_photos_to_a_removal(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run, weights = tmp_path / "run", tmp_path / "weights"
    assert train(photos, run) == 0
    assert (run / "checkpoint.pt").exists()
    assert "6,thin,hole_l1=" in (run / "validation.csv").read_text()
    assert cv2.imread(str(run / "grid.png")) is not None

    assert main(["train", "export", str(run), "--data", str(photos), "-o", str(weights), "--machine", "a test"]) == 0
    monkeypatch.setenv("CLEANPLATE_WEIGHTS_DIR", str(weights))
    assert "| large | telea |" in capsys.readouterr().out

    assert main(["evaluate", "inpainter", "--data", str(photos), "--weights", str(weights), "--json"]) == 0
    measured = json.loads(capsys.readouterr().out.splitlines()[-1])
    card = json.loads((weights / "inpainter.json").read_text())
    assert measured["metrics"] == card["metrics"]
    assert card["training"]["steps"] == 6
    assert card["training"]["images"] == 4 * 2 + 2 * 1

    picture = next(photos.iterdir())
    mask = np.zeros((96, 128), np.uint8)
    mask[20:50, 30:60] = 255
    cv2.imwrite(str(tmp_path / "mask.png"), mask)
    out = tmp_path / "out.png"
    assert main(["remove", str(picture), "--mask", str(tmp_path / "mask.png"), "-o", str(out), "--device", "cpu"]) == 0
    before, after = cv2.imread(str(picture)), cv2.imread(str(out))
    assert np.array_equal(before[mask == 0], after[mask == 0])
    assert not np.array_equal(before, after)


def test_finished_run_stays_as_it_is(photos: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    assert train(photos, run) == 0
    before = (run / "checkpoint.pt").stat().st_mtime_ns
    history = (run / "validation.csv").read_text()
    assert train(photos, run) == 0
    assert (run / "validation.csv").read_text() == history
    assert (run / "checkpoint.pt").stat().st_mtime_ns >= before


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--perceptual-network", "vgg16"], "--loss-weights"),
        (["--init", "nowhere.safetensors"], "nowhere.safetensors"),
        (["--seed", "2"], "other settings"),
    ],
)
def test_mistakes_are_told_in_one_sentence(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    if "--seed" in words:
        assert train(photos, tmp_path / "run") == 0
        capsys.readouterr()
    assert train(photos, tmp_path / "run", *words) != 0
    error = capsys.readouterr().err.strip().splitlines()[-1]
    assert sentence in error
    assert error.startswith("cleanplate: ")
