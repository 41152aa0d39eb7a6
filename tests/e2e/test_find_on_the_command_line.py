"""The shipped detector on real photos, by the commands of the README."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.cli import main

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def found_in(photo: str, classes: str, capsys: pytest.CaptureFixture[str], *more: object) -> list[dict[str, object]]:
    arguments = ["detect", SAMPLES / photo, "--classes", classes, "--device", "cpu", "--json", *more]
    assert main([str(argument) for argument in arguments]) == 0
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    instances: list[dict[str, object]] = report["instances"]
    return instances


def test_the_astronaut_is_found_and_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = found_in("astronaut.jpg", "person", capsys, "-o", tmp_path / "mask.png")
    assert {instance["class"] for instance in found} == {"person"}
    with PIL.Image.open(tmp_path / "mask.png") as picture:
        hole = np.asarray(picture) > 127
    assert hole[120, 220], "the face"
    assert hole[420, 200], "the suit"
    assert not hole[60, 340], "the wall"
    assert not hole[400, 505], "the table"

    out = tmp_path / "out.png"
    photo = SAMPLES / "astronaut.jpg"
    arguments = ["remove", str(photo), "--detect", "person", "-o", str(out), "--device", "cpu", "--json"]
    assert main(arguments) == 0
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert report["changed_outside"] == 0
    with PIL.Image.open(out) as after, PIL.Image.open(photo) as before:
        changed = (np.asarray(after.convert("RGB")) != np.asarray(before.convert("RGB"))).any(axis=2)
    assert changed[hole].mean() > 0.9


def test_one_person_is_one_instance(capsys: pytest.CaptureFixture[str]) -> None:
    found = found_in("astronaut.jpg", "person", capsys)
    assert [one["area"] > 0.15 * 512 * 512 for one in found].count(True) == 1  # type: ignore[operator]


def test_nobody_is_found_in_a_cup_of_coffee(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mask = tmp_path / "mask.png"
    assert found_in("coffee.png", "person,animal,text,graffiti", capsys, "-o", mask) == []
    assert not mask.exists()


def test_a_thing_of_no_class_is_selected_by_pointing_at_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["detect", str(SAMPLES / "coffee.png"), "--at", "270,100", "--grow", "0", "-o", str(tmp_path / "m.png")]
    assert main([*arguments, "--device", "cpu"]) == 0
    with PIL.Image.open(tmp_path / "m.png") as picture:
        hole = np.asarray(picture) > 127
    assert hole[60:150, 220:340].mean() > 0.9, "the cup"
    assert hole[:, 520:].mean() < 0.05, "the table on the right"
    assert hole[:60, :60].mean() < 0.05, "the dark corner"
