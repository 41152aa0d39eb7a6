"""Recipes on the command line: kept once, used for a picture and for a folder."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.cli import main
from inpainting.engine.request import Image
from tests.dust import add_dust
from tests.fakes import FakeDetector
from tests.wires import make_sky


@pytest.fixture(autouse=True)
def detector(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeDetector:
    detector = FakeDetector()
    monkeypatch.setattr("inpainting.detection.loading.create_detector", lambda *, device: detector)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return detector


@pytest.fixture
def dusty(tmp_path: Path) -> Path:
    image = make_sky(720, 480)
    add_dust(image, count=16, depth=70)
    path = tmp_path / "in" / "dusty.png"
    path.parent.mkdir()
    PIL.Image.fromarray(image).save(path)
    return path


def read(path: Path) -> Image:
    with PIL.Image.open(path) as picture:
        return np.asarray(picture)


def last_json(capsys: pytest.CaptureFixture[str]) -> object:
    return json.loads(capsys.readouterr().out.splitlines()[-1])


def test_a_recipe_is_kept_used_and_forgotten(dusty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recipes"]) == 0
    assert "No recipes" in capsys.readouterr().out
    assert main(["recipes", "keep", "Old slides", "--detect", "speck", "--strength", "3", "--method", "telea"]) == 0
    assert main(["recipes", "--json"]) == 0
    (listed,) = last_json(capsys)  # type: ignore[misc]
    assert listed["name"] == "Old slides"
    assert (listed["classes"], listed["strength"], listed["method"]) == (["speck"], 3, "telea")

    out = tmp_path / "out.png"
    assert main(["remove", str(dusty), "--recipe", "Old slides", "-o", str(out), "--json"]) == 0
    report = last_json(capsys)
    assert isinstance(report, dict)
    assert report["method"] == "telea"
    assert {one["class"] for one in report["instances"]} == {"speck"}

    assert main(["detect", str(dusty), "--recipe", "Old slides", "--json"]) == 0
    found = last_json(capsys)
    assert isinstance(found, dict)
    assert len(found["instances"]) == len(report["instances"])

    assert main(["batch", str(dusty.parent), "-o", str(tmp_path / "clean"), "--recipe", "Old slides"]) == 0
    assert (read(tmp_path / "clean" / "dusty.png") != read(dusty)).any()

    assert main(["recipes", "forget", "Old slides"]) == 0
    capsys.readouterr()
    assert main(["detect", str(dusty), "--recipe", "Old slides"]) == 1
    assert "There is no recipe “Old slides”" in capsys.readouterr().err


def test_a_recipe_is_told_with_all_that_is_unusual_about_it(capsys: pytest.CaptureFixture[str]) -> None:
    unusual = ["--min-score", "0.8", "--grow", "3", "--feather", "4"]
    assert main(["recipes", "keep", "Mine", "--detect", "text", *unusual]) == 0
    capsys.readouterr()
    assert main(["recipes"]) == 0
    told = "find text, at least 0.8 certain, 3 pixels more, fill with auto, faded over 4 pixels"
    assert capsys.readouterr().out == f"Mine: {told}\n"


def test_what_is_said_counts_more_than_the_recipe(dusty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recipes", "keep", "Slides", "--detect", "person", "--method", "telea"]) == 0
    assert main(["detect", str(dusty), "--recipe", "Slides", "--classes", "speck", "--json"]) == 0
    found = last_json(capsys)
    assert isinstance(found, dict)
    assert {one["class"] for one in found["instances"]} == {"speck"}


def test_what_is_said_counts_more_even_where_it_is_the_usual(
    dusty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["recipes", "keep", "Slides", "--detect", "speck", "--strength", "3", "--method", "telea"]) == 0
    faint, usual, method = (
        [*("remove", str(dusty), "--recipe", "Slides", "--json", "-o", str(tmp_path / "out.png")), *more]
        for more in ([], ["--strength", "2"], ["--method", "auto"])
    )
    reports = []
    for words in (faint, usual, method):
        assert main(words) == 0
        reports.append(last_json(capsys))
    assert reports[0]["instances"] != reports[1]["instances"], "fewer pixels where less is faint enough"  # type: ignore[index]
    assert reports[2]["method"] != "telea"  # type: ignore[index]
    assert main(["detect", str(dusty), "--recipe", "Slides", "--classes", "all", "--json"]) == 0
    assert "speck" not in {one["class"] for one in last_json(capsys)["instances"]}  # type: ignore[index]


def test_with_a_mask_a_recipe_says_how_it_is_filled(
    dusty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["recipes", "keep", "Slides", "--detect", "speck", "--method", "telea"]) == 0
    mask, out = np.zeros(read(dusty).shape[:2], np.uint8), tmp_path / "out.png"
    mask[5:9, 5:9] = 255
    PIL.Image.fromarray(mask).save(tmp_path / "mask.png")
    words = ["remove", str(dusty), "--mask", str(tmp_path / "mask.png"), "-o", str(out), "--json", "--recipe"]
    assert main([*words, "Slides"]) == 0
    assert last_json(capsys)["method"] == "telea"  # type: ignore[index]
    assert main([*words, "Nobody"]) == 1


def test_a_bad_recipe_is_one_sentence(dusty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    assert main(["detect", str(dusty), "--recipe", str(bad)]) == 1
    assert "is not a Cleanplate recipe" in capsys.readouterr().err


def test_a_batch_needs_to_be_told_what_goes(tmp_path: Path, dusty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", str(dusty.parent), "-o", str(tmp_path / "out")]) == 2
    assert "--recipe NAME" in capsys.readouterr().err
