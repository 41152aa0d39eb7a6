"""Story: someone cuts backgrounds out of a clip and makes pairs of them, by several processes or a cluster."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.cli import main
from tests.clips import write_clip
from tests.unit.inpainting.training.synthesis.pairs.pair_stock import cutouts, tree


@pytest.fixture
def frames(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Backgrounds from a clip of three places, by the command."""
    places = [np.random.default_rng(seed).integers(0, 256, (24, 40, 3), np.uint8) for seed in range(3)]
    shown = [cv2.resize(place, (160, 96), interpolation=cv2.INTER_CUBIC) for place in places for _ in range(5)]
    clip = write_clip(tmp_path / "clip.mkv", shown, sound=False)
    assert main(["make-data", "frames", str(clip), "-o", str(tmp_path / "frames"), "--every", "0.2", "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["new"] == 3
    assert len(list((tmp_path / "frames").rglob("*.jpg"))) == 3
    return tmp_path / "frames"


def test_from_a_clip_to_the_same_pairs_by_other_hands(
    frames: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from distributed import LocalCluster

    words = ["--backgrounds", str(frames), "--cutouts", str(cutouts(tmp_path / "cut")), "--size", "64"]
    one, two, three = (["make-data", "vehicle", "-o", str(tmp_path / name), *words] for name in ("1", "2", "3"))
    assert main([*one, "--count", "6", "--json"]) == 0
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (report["pairs"], report["earlier"], report["method"]) == (6, 0, "vehicle")
    assert main([*two, "--count", "2"]) == 0
    assert main([*two, "--count", "6", "--jobs", "2"]) == 0
    with LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None) as cluster:
        assert main([*three, "--count", "6", "--dask", cluster.scheduler_address]) == 0
    assert tree(tmp_path / "1") == tree(tmp_path / "2") == tree(tmp_path / "3")
    assert cv2.imread(str(tmp_path / "1" / "grid.png")).shape == (6 * 68, 4 * 68, 3)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["graffiti", "--backgrounds", "none"], "no folder “none”"),
        (["graffiti", "--backgrounds", "EMPTY"], "no pictures in"),
        (["graffiti", "--backgrounds", "EMPTY", "--count", "0"], "not a number of pairs"),
        (["graffiti"], "nothing to work on"),
        (["vehicle", "--backgrounds", "FRAMES"], "nothing to paste"),
        (["vehicle", "--data", "FRAMES"], "has no masks of the class vehicle"),
        (["text", "--backgrounds", "FRAMES", "--dask", "nowhere"], "no Dask cluster"),
        (["frames", "EMPTY"], "no clips in"),
        (["frames", "none.mp4"], "could not be read"),
    ],
)
def test_mistakes_are_told_in_one_sentence(
    frames: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    (tmp_path / "empty").mkdir()
    places = {"EMPTY": str(tmp_path / "empty"), "FRAMES": str(frames)}
    capsys.readouterr()
    assert main(["make-data", *(places.get(word, word) for word in words), "-o", str(tmp_path / "out")]) != 0
    error = capsys.readouterr().err.strip().splitlines()[-1]
    assert error.startswith("cleanplate: ")
    assert sentence in error
