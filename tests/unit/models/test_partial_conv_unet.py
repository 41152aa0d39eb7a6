"""The network: batch norm folding, every precision and hole, holes that cannot leak."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from models.partial_conv_unet import PartialConvUNet, PartialConvUNetConfig

SMALL = PartialConvUNetConfig(widths=(8, 12, 16), kernels=(7, 5, 3), residual_blocks=(0, 1, 1), norm=True)


@pytest.fixture
def network() -> PartialConvUNet:
    """A small network in eval mode whose batch norms are far from the identity."""
    torch.manual_seed(0)
    network = PartialConvUNet(SMALL).eval()
    nn.init.normal_(network.last.weight, 0, 0.1)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.normal_(module.weight, 1, 0.2)
            nn.init.normal_(module.bias, 0, 0.3)
            nn.init.normal_(module.running_mean, 0, 0.3)
            nn.init.uniform_(module.running_var, 0.5, 2)
    return network


def hole_batch(size: int = 32) -> tuple[torch.Tensor, torch.Tensor]:
    """Images and valid maps with no hole, all hole, half a hole and one known pixel."""
    torch.manual_seed(1)
    valid = torch.ones(4, 1, size, size)
    valid[1:] = 0
    valid[2, :, :, : size // 2] = 1
    valid[3, :, 5, 7] = 1
    return torch.rand(4, 3, size, size), valid


def test_folding_batch_norm_changes_nothing(network: PartialConvUNet) -> None:
    image, valid = hole_batch()
    folded = network.make_folded()
    assert not any(isinstance(module, nn.BatchNorm2d) for module in folded.modules())
    with torch.no_grad():
        torch.testing.assert_close(folded(image, valid), network(image, valid), rtol=1e-4, atol=1e-5)


def test_what_lies_in_the_hole_does_not_matter(network: PartialConvUNet) -> None:
    image, valid = hole_batch()
    other = torch.where(valid.bool(), image, torch.rand_like(image))
    with torch.no_grad():
        assert torch.equal(network(image, valid), network(other, valid))


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
@pytest.mark.parametrize("folded", [False, True])
def test_every_precision_and_hole_gives_finite_numbers(
    network: PartialConvUNet, dtype: torch.dtype, folded: bool
) -> None:
    image, valid = hole_batch()
    subject = (network.make_folded() if folded else network).to(dtype)
    with torch.no_grad():
        output = subject(image.to(dtype), valid.to(dtype))
    assert output.dtype == dtype
    assert torch.isfinite(output).all()


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_autocast_stays_close_to_full_precision(network: PartialConvUNet, dtype: torch.dtype) -> None:
    image, valid = hole_batch()
    with torch.no_grad():
        exact = network(image, valid)
        with torch.autocast("cpu", dtype):
            half = network(image, valid)
    assert torch.isfinite(half).all()
    assert (half - exact).abs().mean() < 0.02 * exact.abs().mean()


def test_gradients_are_finite_for_every_hole(network: PartialConvUNet) -> None:
    image, valid = hole_batch()
    network.train()(image, valid).square().mean().backward()
    assert all(torch.isfinite(p.grad).all() for p in network.parameters() if p.grad is not None)


def test_encoder_norms_stay_frozen_in_stage_two(network: PartialConvUNet) -> None:
    network.train()
    network.freeze_encoder_norm()
    before = {name: value.clone() for name, value in network.state_dict().items()}
    network(*hole_batch())
    changed = {name for name, value in network.state_dict().items() if not torch.equal(value, before[name])}
    assert changed
    assert all(name.startswith("decoder") for name in changed)


def test_untrained_network_is_a_smooth_interpolation() -> None:
    image, valid = hole_batch()
    with torch.no_grad():
        output = PartialConvUNet(PartialConvUNetConfig(widths=(8, 8), kernels=(3, 3), residual_blocks=(0, 1)))(
            image, valid
        )
    torch.testing.assert_close(output[0], image[0])
    known = valid[2].bool().expand_as(image[2])
    torch.testing.assert_close(output[2][known], image[2][known])
    torch.testing.assert_close(output[3, :, 20, 20], image[3, :, 5, 7])


def test_default_network_is_within_its_budget() -> None:
    parameters = sum(parameter.numel() for parameter in PartialConvUNet().parameters())
    assert 5e6 <= parameters <= 8e6
