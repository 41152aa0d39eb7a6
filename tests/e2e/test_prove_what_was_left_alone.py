"""Story: I removed something from a camera's JPEG and want proof that the rest of the file is as it was."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.cli import main
from tests.unit.app.core.pictures import exif, smooth, written


@pytest.fixture
def original(tmp_path: Path) -> Path:
    return written(tmp_path / "photo.jpg", smooth(320, 240), quality=88, exif=exif(6))


@pytest.fixture
def mask(tmp_path: Path) -> Path:
    white = np.zeros((320, 240), np.uint8)
    white[100:140, 60:120] = 255
    return written(tmp_path / "mask.png", white)


def test_the_rest_is_the_same_bit_for_bit(
    original: Path, mask: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited = tmp_path / "edited.jpg"
    assert main(["remove", str(original), "--mask", str(mask), "-o", str(edited), "--method", "telea"]) == 0
    assert "every block that the mask does not touch is the same" in capsys.readouterr().out
    assert main(["verify", str(original), str(edited), "--mask", str(mask), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["changed_blocks"] == 0
    assert report["blocks"] > 1000
    assert report["changed_metadata"] == []


def test_a_file_that_another_program_compressed_anew_is_found_out(
    original: Path, mask: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    turned = PIL.Image.Exif()
    turned[0x0112] = 6
    with PIL.Image.open(original) as picture:
        picture.save(tmp_path / "other.jpg", quality=70, exif=turned)
    assert main(["verify", str(original), str(tmp_path / "other.jpg"), "--mask", str(mask)]) == 1
    captured = capsys.readouterr()
    assert "pixels changed outside the mask" in captured.out
    assert "EXIF" in captured.out
    assert "is not" in captured.err


def test_what_cannot_be_compared_is_one_sentence(original: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(original), str(original.with_name("none.jpg"))]) == 1
    assert capsys.readouterr().err.count("\n") == 1
