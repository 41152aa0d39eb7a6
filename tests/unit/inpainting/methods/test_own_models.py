"""Models of the person's own: tiny files of each kind, told apart by what they do, and used as methods."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from app.cli import main
from inpainting import inpaint
from inpainting.engine.request import Hole, Image
from inpainting.errors import ModelFileError, UnknownMethodError
from inpainting.methods import METHODS, create_filler, list_method_names
from inpainting.methods.own.filler import SoftModel
from inpainting.methods.own.probing import Manner, find_manner
from inpainting.methods.own.programs import load_program
from inpainting.methods.own.store import add_own_model, find_models_folder, list_own_models
from tests.tiny_models import Lama, Migan, write_lama_onnx, write_migan_pipeline, write_torchscript

KINDS: dict[str, tuple[Callable[[Path], Path], Manner]] = {
    "big-lama.pt": (lambda path: write_torchscript(path, Lama()), Manner("picture and mask", "0..1", 0)),
    "lama-255.onnx": (write_lama_onnx, Manner("picture and mask", "0..255", 512)),
    "lama-1.onnx": (lambda path: write_lama_onnx(path, most=1.0), Manner("picture and mask", "0..1", 512)),
    "migan.pt": (lambda path: write_torchscript(path, Migan()), Manner("four channels", "-1..1", 512)),
    "migan-pipeline.onnx": (write_migan_pipeline, Manner("bytes", "0..255", 0)),
}


@pytest.fixture(autouse=True)
def _folder_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr("inpainting.library._load_filler", lambda method, device: create_filler(method, device=device))


def scene(height: int = 50, width: int = 70) -> tuple[Image, Hole]:
    rng = np.random.default_rng(5)
    image = (np.array([90, 140, 200]) + rng.integers(-20, 21, (height, width, 3))).astype(np.uint8)
    hole = np.zeros((height, width), bool)
    hole[height // 3 : height // 2, width // 3 : width // 2] = True
    image[hole] = (255, 0, 0)
    return image, hole


@pytest.mark.parametrize("name", KINDS)
def test_kinds_are_told_apart_by_what_they_do(name: str, tmp_path: Path) -> None:
    write, manner = KINDS[name]
    assert find_manner(load_program(write(tmp_path / name)), name) == manner


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("extent", [(50, 70), (33, 700)])
def test_every_kind_fills_pictures_of_any_size(name: str, extent: tuple[int, int], tmp_path: Path) -> None:
    write, manner = KINDS[name]
    image, hole = scene(*extent)

    filled = SoftModel(load_program(write(tmp_path / name)), manner, name).fill(image, hole)

    assert filled.shape == image.shape
    assert np.abs(filled[hole].mean(axis=0) - (90, 140, 200)).max() < 8, "of what is round it, and nothing of the red"


def test_an_own_model_is_a_method_like_any_other(tmp_path: Path) -> None:
    add_own_model(write_torchscript(tmp_path / "Big LaMa.pt", Lama()), name="big-lama")
    image, hole = scene()

    clean = inpaint(image, hole, method="big-lama", device="cpu")

    assert list_method_names() == (*METHODS, "big-lama")
    assert (clean[~hole] == image[~hole]).all()
    assert np.abs(clean[hole].mean(axis=0) - (90, 140, 200)).max() < 20
    assert create_filler("big-lama", device="cpu").name == "big-lama"


@pytest.mark.parametrize(
    ("module", "sentence"),
    [
        (Lama(inverted=True), "“m.pt” fills what should stay: its mask means the opposite of what is known here."),
        (Lama(nan=True), "“m.pt” answers with numbers that are not colours (NaN)."),
        (
            Lama(channels=2),
            "“m.pt” answers with numbers of the shape 1×2×64×96 where a picture of 1×3×64×96 is needed.",
        ),
        (torch.nn.Conv2d(7, 3, 1), "so it is of no kind that is known here."),
    ],
)
def test_what_does_not_fit_is_told_in_a_sentence(module: torch.nn.Module, sentence: str, tmp_path: Path) -> None:
    path = write_torchscript(tmp_path / "m.pt", module)
    with pytest.raises(ModelFileError) as caught:
        add_own_model(path, name="m")
    assert str(caught.value).endswith(sentence)
    assert list_own_models() == ()


def test_weights_that_would_have_to_be_unpickled_are_refused(tmp_path: Path) -> None:
    torch.save({"weight": torch.zeros(3)}, tmp_path / "weights.pth")
    with pytest.raises(ModelFileError, match="holds no program, at most weights"):
        load_program(tmp_path / "weights.pth")


def test_what_is_no_model_at_all_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.onnx").write_bytes(b"no model")
    with pytest.raises(ModelFileError, match="neither a TorchScript nor an ONNX file"):
        load_program(tmp_path / "notes.onnx")
    with pytest.raises(ModelFileError, match="cannot be read"):
        load_program(tmp_path / "missing.pt")


def test_without_onnxruntime_its_name_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_lama_onnx(tmp_path / "lama.onnx")
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(ModelFileError, match="pip install onnxruntime"):
        load_program(path)


def test_a_file_that_was_exchanged_is_not_run(tmp_path: Path) -> None:
    add_own_model(write_torchscript(tmp_path / "m.pt", Lama()), name="m")
    write_torchscript(find_models_folder() / "m.pt", Migan())
    with pytest.raises(ModelFileError, match="is not the file that was added as “m”"):
        create_filler("m", device="cpu")


def test_a_damaged_card_is_passed_over(tmp_path: Path) -> None:
    add_own_model(write_torchscript(tmp_path / "m.pt", Lama()), name="m")
    (find_models_folder() / "other.json").write_text('{"name": "../../evil", "file": "/etc/passwd"}')
    assert [model.name for model in list_own_models()] == ["m"]


def test_the_command_says_what_such_a_file_is_and_uses_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_torchscript(tmp_path / "Big LaMa.pt", Lama())

    assert main(["models", "add", str(path)]) == 0
    told = capsys.readouterr().out
    assert "is a program that somebody else wrote" in told
    assert "sha256 " in told
    assert told.endswith("It takes a picture and a mask, of any size, and is now “--method big-lama”.\n")

    assert main(["models", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[-1]["own"] is True
    assert main(["models", "add", str(path)]) == 1
    assert "There is a method “big-lama” already" in capsys.readouterr().err
    assert main(["models", "remove", "big-lama"]) == 0
    assert main(["models", "remove", "big-lama"]) == 1
    with pytest.raises(UnknownMethodError):
        create_filler("big-lama")
