"""Weights files: what is written comes back, and nothing else is accepted."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import torch

from models.cards import read_card, read_cards
from models.checkpoint import load_inpainter, make_card, read_tensors, write_tensors
from models.errors import WeightsError
from models.partial_conv_unet import PartialConvUNet, PartialConvUNetConfig

SMALL = PartialConvUNetConfig(widths=(8, 12), kernels=(5, 3), residual_blocks=(0, 1))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A weights folder with one small inpainter in it."""
    torch.manual_seed(0)
    network = PartialConvUNet(SMALL)
    path = tmp_path / "inpainter.safetensors"
    sha256 = write_tensors(network.state_dict(), path)
    card = make_card(network, path, sha256, description="test", licence="Apache-2.0", data=["none"], training={})
    card.write(tmp_path)
    return tmp_path


def test_weights_come_back(folder: Path) -> None:
    torch.manual_seed(0)
    original = PartialConvUNet(SMALL)
    for name, value in load_inpainter(directory=folder).state_dict().items():
        torch.testing.assert_close(value.float(), original.state_dict()[name].float(), rtol=1e-3, atol=1e-4)


def test_loaded_network_is_ready_for_inference(folder: Path) -> None:
    network = load_inpainter(directory=folder)
    assert not network.training
    assert not any(parameter.requires_grad for parameter in network.parameters())


def test_card_tells_size_and_hash(folder: Path) -> None:
    (card,) = read_cards(folder)
    assert card == read_card("inpainter", directory=folder)
    assert card.bytes == (folder / "inpainter.safetensors").stat().st_size
    assert card.parameters == sum(parameter.numel() for parameter in PartialConvUNet(SMALL).parameters())


def test_altered_weights_are_refused(folder: Path) -> None:
    path = folder / "inpainter.safetensors"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(WeightsError, match="altered or damaged"):
        load_inpainter(directory=folder)


@pytest.mark.parametrize("missing", ["inpainter.safetensors", "inpainter.json"])
def test_missing_files_are_named(folder: Path, missing: str) -> None:
    (folder / missing).unlink()
    with pytest.raises(WeightsError, match=missing):
        load_inpainter(directory=folder)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"name": 1}'])
def test_damaged_card_is_refused(folder: Path, text: str) -> None:
    (folder / "inpainter.json").write_text(text)
    with pytest.raises(WeightsError, match="damaged"):
        load_inpainter(directory=folder)


@pytest.mark.parametrize("value", [None, "", "abc", 7, "0" * 63, "Z" * 64])
def test_a_card_without_a_hash_is_refused(folder: Path, value: object) -> None:
    path = folder / "inpainter.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"sha256": value}))
    with pytest.raises(WeightsError, match="damaged"):
        load_inpainter(directory=folder)


@pytest.mark.parametrize("name", ["inpainter.json", "inpainter.safetensors"])
def test_a_pipe_is_not_waited_for(folder: Path, name: str) -> None:
    (folder / name).unlink()
    os.mkfifo(folder / name)
    with pytest.raises(WeightsError):
        load_inpainter(directory=folder)


def test_file_that_is_no_safetensors_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    path.write_bytes(b"not weights at all")
    with pytest.raises(WeightsError, match="not a model file"):
        read_tensors(path)


def test_weights_of_another_network_are_refused(folder: Path) -> None:
    network = PartialConvUNet(PartialConvUNetConfig(widths=(8, 16), kernels=(5, 3), residual_blocks=(0, 0)))
    path = folder / "inpainter.safetensors"
    sha256 = write_tensors(network.state_dict(), path)
    card = make_card(PartialConvUNet(SMALL), path, sha256, description="", licence="", data=[], training={})
    card.write(folder)
    with pytest.raises(WeightsError, match="another network"):
        load_inpainter(directory=folder)


def test_folder_variable_points_elsewhere(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLEANPLATE_WEIGHTS_DIR", str(folder))
    assert load_inpainter().config == SMALL
