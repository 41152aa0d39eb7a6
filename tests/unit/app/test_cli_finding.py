"""`detect`, `cutout` and `remove --detect`: what they write, say and refuse; the detector is a stand-in."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.cli import main
from app.cli.finding import parse_classes
from inpainting.detection.classes import CLASSES
from inpainting.detection.instance import Instance, make_hole
from inpainting.engine.geometry import Box, Extent
from tests.fakes import FakeDetector

EXTENT = Extent(80, 60)
LEFT = Instance("person", 0.9, Box(5, 10, 20, 50), np.ones((40, 15), bool))
RIGHT = Instance("vehicle", 0.68, Box(50, 30, 75, 50), np.ones((20, 25), bool))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    pixels = np.random.default_rng(3).integers(0, 256, (60, 80, 3), np.uint8)
    PIL.Image.fromarray(pixels).save(tmp_path / "photo.png")
    return tmp_path / "photo.png"


@pytest.fixture(autouse=True)
def detector(monkeypatch: pytest.MonkeyPatch) -> FakeDetector:
    detector = FakeDetector((LEFT, RIGHT))
    monkeypatch.setattr("inpainting.detection.loading.create_detector", lambda *, device: detector)
    return detector


def pixels_of(path: Path, mode: str) -> np.ndarray:
    with PIL.Image.open(path) as picture:
        return np.asarray(picture.convert(mode))


def last_json(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert isinstance(report, dict)
    return report


def test_detect_writes_a_mask_and_lists_what_it_found(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mask = tmp_path / "mask.png"
    assert main(["detect", str(photo), "--classes", "vehicle,person", "-o", str(mask), "--grow", "3", "--json"]) == 0
    assert np.array_equal(pixels_of(mask, "L") > 127, make_hole([LEFT, RIGHT], EXTENT, grow=3))
    report = last_json(capsys)
    assert {"seconds", "device", "method"} <= report.keys()
    assert report["instances"] == [
        {"class": "person", "score": 0.9, "box": [5, 10, 20, 50], "area": 600, "ticked": True, "subject": False},
        {"class": "vehicle", "score": 0.68, "box": [50, 30, 75, 50], "area": 500, "ticked": False, "subject": False},
    ]


def test_detect_says_in_words_what_it_found(photo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["detect", str(photo), "--min-score", "0.7"]) == 0
    out = capsys.readouterr().out
    assert "found 1 person" in out
    assert "vehicle" not in out


def test_nothing_found_writes_nothing_and_has_an_exit_code_of_its_own(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["detect", str(photo), "--classes", "text,graffiti", "-o", str(tmp_path / "mask.png")]) == 0
    assert "found no text and no graffiti" in capsys.readouterr().out
    assert main(["remove", str(photo), "--detect", "text", "-o", str(tmp_path / "out.png")]) == 3
    assert "found no text; nothing was removed and nothing was saved" in capsys.readouterr().err
    assert main(["cutout", str(photo), "--classes", "text", "-o", str(tmp_path / "out.png")]) == 3
    assert "nothing was saved" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["photo.png"]


@pytest.mark.parametrize("suffix", [".png", ".tiff"])
def test_an_untouched_copy_only_when_asked_for(photo: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    assert main(["remove", str(photo), "--detect", "text", "--copy", "-o", str(out)]) == 0
    assert np.array_equal(pixels_of(out, "RGB"), pixels_of(photo, "RGB"))
    assert suffix != ".png" or out.read_bytes() == photo.read_bytes()


def test_remove_what_is_found_and_not_one_pixel_more(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.png"
    arguments = [
        "remove",
        str(photo),
        "--detect",
        "person",
        "--grow",
        "2",
        "--method",
        "telea",
        "-o",
        str(out),
        "--json",
    ]
    assert main(arguments) == 0
    report = last_json(capsys)
    assert [found["class"] for found in report["instances"]] == ["person"]  # type: ignore[attr-defined]
    assert report["changed_outside"] == 0
    hole = make_hole([LEFT], EXTENT, grow=2)
    before, after = pixels_of(photo, "RGB"), pixels_of(out, "RGB")
    assert np.array_equal(before[~hole], after[~hole])
    assert (before[hole] != after[hole]).any()


def test_cutout_keeps_the_subject_and_makes_the_rest_transparent(photo: Path, tmp_path: Path) -> None:
    out = tmp_path / "subject.png"
    assert main(["cutout", str(photo), "-o", str(out)]) == 0
    pixels = pixels_of(out, "RGBA")
    assert (pixels[15:45, 8:17, 3] == 255).all()
    assert (pixels[:, 30:, 3] == 0).all()
    assert np.array_equal(pixels[15:45, 8:17, :3], pixels_of(photo, "RGB")[15:45, 8:17])


def test_pointing_selects_as_a_click_does(photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mask = tmp_path / "mask.png"
    assert main(["detect", str(photo), "--at", "30,25", "--at", "60,30", "--grow", "0", "-o", str(mask), "--json"]) == 0
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert [one["box"] for one in report["instances"]] == [[10, 5, 50, 45], [40, 10, 80, 50]]
    assert len(report["seconds_each"]) == 2
    assert (pixels_of(mask, "L")[10:45, 10:80] == 255).all()

    out = tmp_path / "out.png"
    assert main(["remove", str(photo), "--at", "30,25", "--grow", "0", "--method", "telea", "-o", str(out)]) == 0
    changed = (pixels_of(out, "RGB") != pixels_of(photo, "RGB")).any(axis=2)
    assert changed[5:45, 10:50].mean() > 0.9
    changed[5:45, 10:50] = False
    assert not changed.any()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["detect", "PHOTO", "--classes", "persn"], "person, vehicle, animal, text, graffiti"),
        (["detect", "PHOTO", "--classes", ","], "Say what to look for"),
        (["detect", "PHOTO", "-o", "mask.jpg"], "PNG"),
        (["detect", "nowhere.png"], "There is no file"),
        (["detect", "PHOTO", "--min-score", "2"], "between 0 and 1"),
        (["detect", "PHOTO", "--grow", "-3"], "between 0 and 1000"),
        (["cutout", "PHOTO", "-o", "out.jpg"], "cannot be transparent"),
        (["detect", "PHOTO", "--at", "80,10"], "not in the picture, which has 80×60 pixels"),
        (["detect", "PHOTO", "--at", "here"], "not a point such as 120,80"),
        (["detect", "PHOTO", "--at", "5,5", "--within", "0,0,9,9"], "does not go with --at"),
        (["remove", "PHOTO", "--mask", "m.png", "--within", "0,0,9,9", "-o", "out.png"], "does not go with"),
        (["remove", "PHOTO", "--at", "5,5", "--detect", "person", "-o", "out.png"], "not allowed with"),
        (["remove", "PHOTO", "--detect", "person", "--mask", "m.png", "-o", "out.png"], "not allowed with"),
    ],
)
def test_mistakes_are_one_sentence(
    photo: Path, arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(photo) if argument == "PHOTO" else argument for argument in arguments]) != 0
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1


def test_missing_detector_weights_are_a_sentence(
    photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.undo()
    monkeypatch.setenv("CLEANPLATE_WEIGHTS_DIR", str(tmp_path))
    assert main(["detect", str(photo), "--device", "cpu"]) == 1
    assert "segmenter" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command",
    [["detect", "PHOTO"], ["remove", "PHOTO", "--detect", "all", "-o", "OUT"], ["cutout", "PHOTO", "-o", "OUT"]],
    ids=lambda command: command[0],
)
def test_what_cannot_be_looked_for_is_said(
    command: list[str], photo: Path, tmp_path: Path, detector: FakeDetector, capsys: pytest.CaptureFixture[str]
) -> None:
    detector.notes = ("Text cannot be looked for.",)
    places = {"PHOTO": str(photo), "OUT": str(tmp_path / "out.png")}
    words = [places.get(word, word) for word in command]
    wanted = ["--classes", "all"] if command[0] == "cutout" else []
    assert main([*words, *wanted]) == 0
    assert "Note: Text cannot be looked for." in capsys.readouterr().out
    assert main([*words, *wanted, "--json"]) == 0
    assert "Text cannot be looked for." in last_json(capsys)["notes"]  # type: ignore[operator]


def test_all_and_specks_can_be_asked_for_together() -> None:
    assert parse_classes("all,speck") == (*CLASSES, "speck")
    assert parse_classes("ALL, person") == CLASSES


def test_a_class_that_there_is_not_is_asked_for_wrongly(photo: Path) -> None:
    assert main(["detect", str(photo), "--classes", "persn"]) == 2
