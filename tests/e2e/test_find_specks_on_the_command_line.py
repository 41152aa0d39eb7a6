"""Specks, wires and distractions on the command line: a picture in, a mask or a cleaned picture out."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.cli import main
from inpainting.engine.request import Hole
from tests.dust import add_dust
from tests.fakes import FakeDetector, found
from tests.wires import draw_wire, hang, make_sky


@pytest.fixture(autouse=True)
def detector(monkeypatch: pytest.MonkeyPatch) -> FakeDetector:
    detector = FakeDetector()
    monkeypatch.setattr("inpainting.detection.loading.create_detector", lambda *, device: detector)
    return detector


@pytest.fixture
def dusty(tmp_path: Path) -> tuple[Path, Hole]:
    image = make_sky(720, 480)
    pixels = add_dust(image, count=16, depth=70)
    PIL.Image.fromarray(image).save(tmp_path / "dusty.png")
    return tmp_path / "dusty.png", pixels


def detect(path: Path, capsys: pytest.CaptureFixture[str], *more: str) -> list[dict[str, object]]:
    assert main(["detect", str(path), "--json", *more]) == 0
    instances: list[dict[str, object]] = json.loads(capsys.readouterr().out.splitlines()[-1])["instances"]
    return instances


def read(path: Path) -> np.ndarray:
    with PIL.Image.open(path) as picture:
        return np.asarray(picture)


def test_specks_are_found_when_named_and_go(
    dusty: tuple[Path, Hole], tmp_path: Path, detector: FakeDetector, capsys: pytest.CaptureFixture[str]
) -> None:
    path, dust = dusty
    assert detect(path, capsys) == [], "not among the usual"
    detector.searches.clear()
    assert {one["class"] for one in detect(path, capsys, "--classes", "speck")} == {"speck"}
    assert detector.searches == [], "no network looks"
    out = tmp_path / "out.png"
    assert main(["remove", str(path), "--detect", "speck", "--method", "telea", "-o", str(out)]) == 0
    changed = (read(path) != read(out)).any(axis=2)
    assert changed[dust].mean() > 0.6
    assert changed.mean() < 0.02


def test_the_strength_and_the_place_are_chosen(dusty: tuple[Path, Hole], capsys: pytest.CaptureFixture[str]) -> None:
    path, _ = dusty
    few, some = (len(detect(path, capsys, "--classes", "speck", "--strength", number)) for number in "12")
    assert few < some
    left = detect(path, capsys, "--classes", "speck", "--within", "0,0,50%,100%")
    assert 0 < len(left) < some
    assert all(one["box"][0] < 360 for one in left)  # type: ignore[index]


def test_a_place_may_be_a_mask_and_one_beside_the_picture_is_told(
    dusty: tuple[Path, Hole], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, _ = dusty
    mask = np.zeros((480, 720), np.uint8)
    mask[:, 360:] = 255
    PIL.Image.fromarray(mask).save(tmp_path / "mask.png")
    right = detect(path, capsys, "--classes", "speck", "--within", str(tmp_path / "mask.png"))
    assert right
    assert all(one["box"][2] > 360 for one in right)  # type: ignore[index]
    assert main(["detect", str(path), "--classes", "speck", "--within", "900,0,10,10"]) == 2
    assert "outside the picture" in capsys.readouterr().err
    assert main(["detect", str(path), "--at", "900,0"]) == 2, "whichever way a place is named"


def test_distractions_with_one_word(tmp_path: Path, detector: FakeDetector, capsys: pytest.CaptureFixture[str]) -> None:
    image = make_sky(720, 480)
    draw_wire(image, hang((10, 60), (700, 80), 30), width=3, colour=(30, 30, 35))
    path, out = tmp_path / "wire.png", tmp_path / "out.png"
    PIL.Image.fromarray(image).save(path)
    detector.instances = (found("person"),)
    arguments = ["remove", str(path), "--detect", "distractions", "--method", "telea", "-o", str(out), "--json"]
    assert main(arguments) == 0
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert {one["class"] for one in report["instances"]} == {"person", "wire"}
    assert detector.searches == [("person", "text")]


def test_no_distractions_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "sky.png"
    PIL.Image.fromarray(make_sky(300, 200)).save(path)
    assert main(["remove", str(path), "--detect", "distractions", "-o", str(tmp_path / "out.png")]) == 3
    assert "found no distractions" in capsys.readouterr().err


def test_a_video_has_no_specks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["video", str(tmp_path / "a.mp4"), "--detect", "speck", "-o", str(tmp_path / "b.mp4")]) == 2
    assert "There is no class “speck”" in capsys.readouterr().err


def test_a_batch_takes_specks(dusty: tuple[Path, Hole], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, dust = dusty
    folder = tmp_path / "in"
    folder.mkdir()
    path.rename(folder / "dusty.png")
    arguments = ["batch", str(folder), "-o", str(tmp_path / "out"), "--detect", "speck", "--method", "telea"]
    assert main(arguments) == 0
    changed = (read(folder / "dusty.png") != read(tmp_path / "out" / "dusty.png")).any(axis=2)
    assert changed[dust].mean() > 0.6
