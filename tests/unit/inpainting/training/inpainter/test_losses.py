"""The loss terms against numbers worked out by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
import torchvision
from safetensors.torch import save_file

from inpainting.training.inpainter.config import LossWeights
from inpainting.training.inpainter.losses import InpaintingLoss, compute_gram, compute_total_variation
from inpainting.training.loss_networks import LpipsAlex, Vgg16Pools
from models.errors import WeightsError


def quarter_hole() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """An image of 0.5, a filling of 0.7, and a valid map with a quarter hole."""
    valid = torch.ones(1, 1, 8, 8)
    valid[..., :4, :4] = 0
    return torch.full((1, 3, 8, 8), 0.5), torch.full((1, 3, 8, 8), 0.7), valid


def test_l1_terms_are_means_over_all_pixels() -> None:
    image, filled, valid = quarter_hole()
    loss = InpaintingLoss(LossWeights(total_variation=0, perceptual_network="none"), None)
    terms = loss(filled, image * valid + filled * (1 - valid), image, valid)
    assert float(terms["valid"]) == pytest.approx(0.2 * 0.75)
    assert float(terms["hole"]) == pytest.approx(6 * 0.2 * 0.25)
    assert set(terms) == {"valid", "hole"}


def test_total_variation_counts_the_grown_hole_only() -> None:
    image, filled, valid = quarter_hole()
    composite = image * valid + filled * (1 - valid)
    # The step of 0.2 lies between row 3 and row 4 (and column 3 and 4), 4 pixels long, both sides in the grown hole;
    # each direction averages over 56 pairs. The corner pixel (4, 4) adds none: its neighbours there are 0.5 too.
    assert float(compute_total_variation(composite, 1 - valid)) == pytest.approx(2 * 0.2 * 4 / 56)
    assert float(compute_total_variation(torch.rand(1, 3, 8, 8), torch.zeros(1, 1, 8, 8))) == 0


def test_gram_matrix_is_normalised_by_all_sizes() -> None:
    features = torch.ones(1, 2, 3, 4)
    assert torch.allclose(compute_gram(features), torch.full((1, 2, 2), 12 / (2 * 12)))


@pytest.fixture
def vgg(tmp_path: Path) -> Vgg16Pools:
    """The paper's loss network with random weights: structure, not knowledge."""
    torch.manual_seed(0)
    features = torchvision.models.vgg.make_layers([64, 64, "M", 128, 128, "M", 256, 256, 256, "M"])
    save_file({f"features.{name}": value for name, value in features.state_dict().items()}, tmp_path / "vgg")
    return Vgg16Pools(tmp_path / "vgg")


def test_vgg_terms_vanish_for_the_truth_and_pull_towards_it(vgg: Vgg16Pools) -> None:
    torch.manual_seed(1)
    image, valid = torch.rand(1, 3, 32, 32), torch.ones(1, 1, 32, 32)
    loss = InpaintingLoss(LossWeights(), vgg)
    same = loss(image, image, image, valid)
    assert float(same["perceptual"]) == float(same["style"]) == 0
    filled = torch.rand(1, 3, 32, 32).requires_grad_()
    other = loss(filled, filled, image, valid)
    assert float(other["perceptual"].detach()) > 0
    assert float(other["style"].detach()) > 0
    (other["perceptual"] + other["style"]).backward()
    assert filled.grad is not None
    assert torch.isfinite(filled.grad).all()


def test_lpips_is_zero_for_equal_images_and_grows_with_noise(tmp_path: Path) -> None:
    torch.manual_seed(0)
    shapes = {0: (64, 3, 11), 3: (192, 64, 5), 6: (384, 192, 3), 8: (256, 384, 3), 10: (256, 256, 3)}
    tensors = {f"features.{i}.weight": torch.randn(o, c, k, k) / (c * k * k) ** 0.5 for i, (o, c, k) in shapes.items()}
    tensors |= {f"features.{i}.bias": torch.zeros(o) for i, (o, _, _) in shapes.items()}
    tensors |= {f"lin{i}.weight": torch.rand(1, c, 1, 1) for i, c in enumerate((64, 192, 384, 256, 256))}
    save_file(tensors, tmp_path / "alex")
    lpips = LpipsAlex(tmp_path / "alex")
    image = torch.rand(2, 3, 64, 64)
    noisy = [image + amount * torch.randn_like(image) for amount in (0.05, 0.3)]
    assert lpips(image, image).tolist() == [0, 0]
    assert (lpips(image, noisy[0]) < lpips(image, noisy[1])).all()


def test_wrong_loss_network_is_refused_in_words(tmp_path: Path) -> None:
    save_file({"features.0.weight": torch.zeros(2, 2)}, tmp_path / "vgg")
    with pytest.raises(WeightsError, match="not the loss network"):
        Vgg16Pools(tmp_path / "vgg")
    with pytest.raises(WeightsError, match="cannot be read"):
        Vgg16Pools(tmp_path / "nowhere")
