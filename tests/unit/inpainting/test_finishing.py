"""Finishing a fill: tile by tile where there is some hole, the same as in one piece, nothing outside the hole."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from inpainting.methods.texture import finishing
from inpainting.methods.texture.finishing import FillFinisher
from models.cards import Card
from models.checkpoint import FOLDER_VARIABLE, make_card, write_tensors
from models.finisher import Finisher, FinisherConfig

SIDE = 200


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Card:
    """Weights that change a fill, where the program looks for them."""
    torch.manual_seed(0)
    network = Finisher(FinisherConfig(widths=(8, 8), kernels=(5, 3), residual_blocks=(0, 0), head=8))
    nn.init.normal_(network.last.weight, std=0.1)
    path = tmp_path / "finisher.safetensors"
    sha256 = write_tensors(network.state_dict(), path)
    card = make_card(network, path, sha256, description="", licence="Apache-2.0", data=[], training={})
    card.write(tmp_path)
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    return card


def finish() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The fill, its hole, and the fill finished."""
    rng = np.random.default_rng(0)
    filled, coarse, doubt = (rng.integers(0, most, (SIDE, SIDE + 30, 3), dtype=np.uint8) for most in (256, 256, 40))
    hole = np.zeros(filled.shape[:2], np.bool_)
    hole[3:150, 20:60] = hole[100:180, 150:225] = True
    return filled, hole, FillFinisher(device="cpu").finish(filled, hole, coarse=coarse, doubt=doubt)


@pytest.mark.usefixtures("shipped")
def test_the_hole_changes_and_nothing_else() -> None:
    filled, hole, finished = finish()
    assert np.array_equal(finished[~hole], filled[~hole])
    assert (finished[hole] != filled[hole]).any(axis=1).mean() > 0.8


@pytest.mark.usefixtures("shipped")
def test_in_tiles_it_is_the_same_as_in_one_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    *_, whole = finish()
    monkeypatch.setattr(finishing, "_TILE", 64)
    *_, tiled = finish()
    assert np.abs(whole.astype(int) - tiled).max() <= 1


@pytest.mark.usefixtures("shipped")
def test_twice_gives_the_same_bytes() -> None:
    assert np.array_equal(finish()[2], finish()[2])


def test_nothing_is_loaded_where_there_is_no_hole(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "nowhere"))
    picture = np.zeros((32, 32, 3), np.uint8)
    finished = FillFinisher().finish(picture, np.zeros((32, 32), np.bool_), coarse=picture, doubt=picture)
    assert np.array_equal(finished, picture)
