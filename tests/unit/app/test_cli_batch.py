"""`cleanplate batch`: its options, what it says and refuses; the detector is a stand-in."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.cli import main
from app.cli.output import open_count_bar
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box
from tests.fakes import FakeDetector

PERSON = Instance("person", 0.9, Box(10, 8, 20, 24), np.ones((16, 10), bool))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("a.png", "b.jpg", "sub/c.png"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        PIL.Image.fromarray(np.random.default_rng(1).integers(0, 256, (36, 48, 3), np.uint8)).save(path)
    monkeypatch.setattr("inpainting.detection.loading.create_detector", lambda *, device: FakeDetector((PERSON,)))
    return tmp_path / "in"


def batch(folder: Path, *more: object) -> int:
    return main(["batch", str(folder), "-o", str(folder.with_name("out")), "--method", "telea", *map(str, more)])


def test_what_is_found_goes_from_every_photo(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "r.html"
    assert batch(folder, "--detect", "person", "--grow", "0", "--report", report, "--json") == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told.pop("seconds") > 0
    assert told.pop("peak_memory") > 0
    assert told == {
        "device": "cpu",
        "method": "telea",
        "files": {"done": 3, "skipped": 0, "failed": 0, "untouched": 0},
        "earlier": 0,
        "photos": 3,
        "output": str(tmp_path / "out"),
        "report": str(report),
    }
    with PIL.Image.open(folder / "a.png") as before, PIL.Image.open(tmp_path / "out" / "a.png") as after:
        changed = (np.asarray(before) != np.asarray(after)).any(axis=2)
    assert changed[PERSON.box.slices].mean() > 0.9
    assert changed.sum() == changed[PERSON.box.slices].sum()
    assert report.exists()


def test_what_it_says(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.png").write_bytes(b"no picture")
    assert batch(folder, "--detect", "person,text") == 1
    captured = capsys.readouterr()
    assert captured.err == "cleanplate: 1 of 4 photos failed; the same command tries them again.\n"
    assert "bad.png: failed. “" in captured.out
    assert f"{tmp_path / 'out'}: 3 cleaned, 0 with nothing to remove, 1 failed (" in captured.out
    assert batch(folder, "--detect", "person,text") == 1
    assert "3 of them earlier" in capsys.readouterr().out


def test_nothing_found_is_no_failure(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert batch(folder, "--detect", "text", "--json") == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (told["files"]["untouched"], told["device"]) == (3, "cpu")
    assert (tmp_path / "out" / "b.jpg").read_bytes() == (folder / "b.jpg").read_bytes()
    assert batch(folder, "--detect", "text", "--only-changed") == 0
    assert not (tmp_path / "out" / "b.jpg").exists()


def test_a_bar_on_a_terminal_and_lines_beside_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with open_count_bar("Removing", 2) as bar:
        bar.step()
        bar.write("a.png: failed.")
    captured = capsys.readouterr()
    assert captured.out == "a.png: failed.\n"
    assert "Removing" in captured.err
    assert "of 2" in captured.err
    assert "left" in captured.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["IN", "-o", "IN", "--detect", "person"], "folder with the originals"),
        (["IN", "-o", "OUT"], "--recipe NAME"),
        (["IN", "--detect", "person"], "required"),
        (["IN", "-o", "OUT", "--detect", "person", "--mask", "m.png"], "not allowed with"),
        (["IN", "-o", "OUT", "--detect", "person", "--jobs", "0"], "between 1 and"),
        (["IN", "-o", "OUT", "--detect", "person", "--jobs", "2", "--dask", "tcp://h:1"], "not allowed with"),
        (["IN", "-o", "OUT", "--detect", "person", "--dask", "tcp://127.0.0.1:1"], "no Dask cluster"),
        (["IN", "-o", "OUT", "--mask", "nowhere.png"], "There is no mask"),
        (["IN", "-o", "OUT", "--mask-dir", "nowhere"], "There is no folder"),
        (["nowhere", "-o", "OUT", "--detect", "person"], "There is no folder"),
        (["IN", "-o", "OUT", "--detect", "person", "--method", "magic"], "There is no method"),
        (["IN", "-o", "OUT", "--detect", "person", "--device", "tpu"], "There is no device"),
        (["IN", "-o", "OUT", "--detect", "person", "--device", "mps"], "No Apple graphics processor"),
    ],
)
def test_mistakes_are_one_sentence_and_write_nothing(
    folder: Path, arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    places = {"IN": str(folder), "OUT": str(folder.with_name("out"))}
    assert main(["batch", *(places.get(argument, argument) for argument in arguments)]) in (1, 2)
    captured = capsys.readouterr()
    assert words in captured.err
    assert captured.err.count("\n") == 1
    assert captured.out == ""
    assert not folder.with_name("out").exists()


def test_a_report_that_cannot_be_written_is_told_before_the_work(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert batch(folder, "--detect", "person", "--report", folder / "nowhere" / "r.html") == 1
    assert "There is no folder" in capsys.readouterr().err
    assert not folder.with_name("out").exists()
