"""Fillers by name, devices by name, and the session that runs a network; the networks here are tiny."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from inpainting.engine.filler import DeviceMemoryError, Movable, Piece
from inpainting.engine.request import Hole, Image
from inpainting.errors import DeviceError, UnknownMethodError
from inpainting.methods import METHODS, create_filler
from inpainting.methods.auto import AutoFiller
from inpainting.methods.coarse import average_over_mirrors, make_coarse_fill
from inpainting.methods.partial_conv import PartialConvFiller
from inpainting.methods.textured import make_patches_filler
from inpainting.runtime.devices import resolve_device
from inpainting.runtime.session import Session


class TinyNetwork(nn.Module):
    """The mean of the known pixels everywhere; checks how it is called."""

    stride = 8

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.called_with: list[tuple[int, int]] = []

    def forward(self, image: Tensor, valid: Tensor) -> Tensor:
        height, width = image.shape[-2:]
        assert height % 8 == width % 8 == 0
        assert image.shape[1] == 3
        assert set(valid.unique().tolist()) <= {0.0, 1.0}
        assert not (image * (1 - valid)).any()
        self.called_with.append((height, width))
        mean = (image * valid).sum((2, 3), keepdim=True) / valid.sum((2, 3), keepdim=True)
        return mean.expand_as(image) * self.scale


class FullDevice(TinyNetwork):
    def forward(self, image: Tensor, valid: Tensor) -> Tensor:
        raise torch.OutOfMemoryError("CUDA out of memory")


def plain(width: int, height: int) -> Image:
    return np.full((height, width, 3), (10, 128, 255), np.uint8)


@pytest.mark.parametrize("size", [(1, 2), (7, 5), (8, 8), (9, 17), (64, 3)])
def test_a_session_pads_with_hole_and_cuts_it_off(size: tuple[int, int]) -> None:
    network = TinyNetwork()
    image, hole = plain(*size), np.zeros((size[1], size[0]), bool)
    hole[0, 0] = True
    filled = Session(network).fill(image, hole)
    assert np.array_equal(filled, image)
    assert network.called_with == [tuple(-(-side // 8) * 8 for side in reversed(size))]


def test_a_session_ignores_what_is_in_the_hole() -> None:
    image, hole = plain(20, 20), np.zeros((20, 20), bool)
    hole[5:10, 5:10] = True
    other = image.copy()
    other[hole] = 77
    session = Session(TinyNetwork())
    assert np.array_equal(session.fill(image, hole), session.fill(other, hole))


def test_a_full_device_is_told_to_the_engine() -> None:
    with pytest.raises(DeviceMemoryError):
        Session(FullDevice()).fill(plain(8, 8), np.eye(8, dtype=bool))


def test_other_errors_of_a_network_come_through() -> None:
    class Broken(TinyNetwork):
        def forward(self, image: Tensor, valid: Tensor) -> Tensor:
            raise RuntimeError("sizes do not match")

    with pytest.raises(RuntimeError, match="sizes"):
        Session(Broken()).fill(plain(8, 8), np.eye(8, dtype=bool))


def test_a_network_without_stride_is_refused() -> None:
    network = TinyNetwork()
    network.stride = 0
    with pytest.raises(TypeError):
        Session(network)


def test_the_cpu_copy_leaves_the_original_alone() -> None:
    filler = PartialConvFiller(Session(TinyNetwork()))
    assert isinstance(filler, Movable)
    copy = filler.on_cpu()
    assert copy is not filler
    assert copy.device == filler.device == "cpu"


def test_partial_conv_is_made_from_the_shipped_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.checkpoint.load_inpainter", TinyNetwork)
    for method in ("auto", "partial-conv"):
        filler = create_filler(method, device="cpu")
        assert (filler.name, filler.device) == (method, "cpu")
        assert np.array_equal(filler.fill(plain(9, 9), np.eye(9, dtype=bool)), plain(9, 9))


@pytest.mark.parametrize("method", ["patches", "mirrored", "telea", "navier-stokes"])
@pytest.mark.parametrize("size", [(1, 2), (2, 1), (3, 3), (5, 400)])
def test_classical_methods_fill_any_size(method: str, size: tuple[int, int]) -> None:
    image, hole = np.full((size[1], size[0], 3), 90, np.uint8), np.zeros((size[1], size[0]), bool)
    hole[0, 0] = True
    image[hole] = 255
    filler = create_filler(method)
    filled = filler.fill(image, hole)
    assert (filler.name, filler.device) == (method, "cpu")
    assert filled.shape == image.shape
    assert np.abs(filled[hole].astype(int) - 90).max() <= 3


def test_an_unknown_method_lists_the_methods() -> None:
    with pytest.raises(UnknownMethodError) as caught:
        create_filler("magic")
    assert all(method in str(caught.value) for method in METHODS)


@pytest.mark.parametrize("method", ["telea", "partial-conv"])
def test_an_unknown_device_is_refused_for_every_method(method: str) -> None:
    with pytest.raises(DeviceError, match="auto, cpu, cuda, mps"):
        create_filler(method, device="gpu")


@pytest.mark.parametrize(
    ("usable", "expected"), [({"cuda", "mps"}, "cuda"), ({"mps"}, "mps"), (set(), "cpu")], ids=["both", "mps", "none"]
)
def test_auto_takes_the_best_device(usable: set[str], expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inpainting.runtime.devices._is_usable", usable.__contains__)
    assert resolve_device("auto") == expected
    assert resolve_device("cpu") == "cpu"
    for device in ("cuda", "mps"):
        if device in usable:
            assert resolve_device(device) == device
        else:
            with pytest.raises(DeviceError, match="on this computer"):
                resolve_device(device)


def test_the_engine_and_the_methods_do_not_load_torch() -> None:
    code = (
        "import sys, inpainting.engine.inpaint, inpainting.methods as m, app.cli, app.core.files; "
        "m.create_filler('telea'); m.create_filler('patches'); sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_auto_leaves_thin_holes_to_patches_and_the_rest_to_the_network() -> None:
    auto = AutoFiller(PartialConvFiller(Session(TinyNetwork())), make_patches_filler())
    busy = np.random.default_rng(0).integers(0, 256, (200, 200, 3), dtype=np.uint8)
    thin, thick = np.zeros((200, 200), bool), np.zeros((200, 200), bool)
    thin[20:180, 90:110] = True
    thick[60:140, 60:140] = True
    assert auto.choose(Piece(busy, thin, thin)).name == "patches"
    assert auto.choose(Piece(busy, thick, thick)).name == "partial-conv"
    assert isinstance(auto, Movable)
    assert auto.on_cpu().device == "cpu"


def test_the_network_sees_a_thick_hole_reduced() -> None:
    network = TinyNetwork()
    image, hole = np.random.default_rng(0).integers(0, 256, (256, 256, 3), dtype=np.uint8), np.zeros((256, 256), bool)
    hole[80:176, 64:192] = True
    filled = PartialConvFiller(Session(network)).fill(image, hole)
    assert set(network.called_with) == {(128, 128)}
    assert filled.shape == image.shape


@pytest.mark.parametrize(("width", "colour"), [(30, 100), (20, 200)])
def test_a_coarse_fill_is_the_mean_over_the_mirror_images_except_in_thin_holes(width: int, colour: int) -> None:
    image, hole = np.zeros((60, 80, 3), np.uint8), np.zeros((60, 80), bool)
    hole[10:50, 10 : 10 + width] = True
    image[:, 0] = 200

    def fill_from_the_left(image: Image, hole: Hole) -> Image:
        """The colour of the column that is the first to be seen."""
        return np.where(hole[..., None], image[:, :1], image)

    filled = average_over_mirrors(fill_from_the_left)(image, hole)
    assert np.array_equal(filled[~hole], image[~hole])
    assert (filled[hole] == colour).all()


def test_a_coarse_fill_is_made_small_and_keeps_what_is_known() -> None:
    image = np.random.default_rng(1).integers(0, 256, (90, 130, 3), dtype=np.uint8)
    hole = np.zeros((90, 130), bool)
    hole[10:70, 30:100] = True
    seen: list[tuple[int, ...]] = []

    def fill(small: Image, small_hole: Hole) -> Image:
        seen.append(small.shape)
        assert not small[small_hole].any()
        return np.full_like(small, 200)

    coarse = make_coarse_fill(fill, image, hole, bridged=20)
    assert seen == [(30, 44, 3)]
    assert np.array_equal(coarse[~hole], image[~hole])
    assert (coarse[20:60, 40:90] == 200).all()
