"""The check of the weights: passes as shipped, fails for an altered or missing file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.selftest.weights import check_weights
from models.cards import WEIGHTS_FOLDER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for path in WEIGHTS_FOLDER.glob("selector.*"):
        shutil.copy(path, tmp_path)
    return tmp_path


def test_all_shipped_weights_are_whole() -> None:
    measured = check_weights()
    assert measured.passed
    assert measured.figures["names"] == sorted(path.stem for path in WEIGHTS_FOLDER.glob("*.safetensors"))


def test_an_altered_file_is_named(folder: Path) -> None:
    assert check_weights(folder).passed
    path = folder / "selector.safetensors"
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert not check_weights(folder).passed
    assert "selector" in check_weights(folder).words


def test_a_missing_file_and_an_empty_folder_fail(folder: Path, tmp_path: Path) -> None:
    (folder / "selector.safetensors").unlink()
    assert not check_weights(folder).passed
    (folder / "selector.json").unlink()
    assert not check_weights(folder).passed
