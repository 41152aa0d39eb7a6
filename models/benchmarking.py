"""What the mask arithmetic of partial convolution costs: the network against the same one with plain convolutions."""

from __future__ import annotations

import time
from functools import partial
from statistics import median

import torch
from torch import Tensor, nn

from models.partial_conv import PartialConv2d, ValidUpdate
from models.partial_conv_unet import PartialConvUNet, PartialConvUNetConfig


class PlainUNet(PartialConvUNet):
    """The same convolutions on the same sizes with no valid maps at all: no plan, no ratio, plain bias."""

    def plan(self, valid: Tensor) -> list[ValidUpdate]:
        return [ValidUpdate(valid, valid)] * len(list(self.modules()))

    @classmethod
    def like(cls, config: PartialConvUNetConfig) -> PlainUNet:
        """A folded network of this shape whose partial convolutions are plain ones."""
        network = cls(config).make_folded()
        for module in network.modules():
            if isinstance(module, PartialConv2d):
                vars(module)["_rescale"] = partial(_add_bias, module.bias)
        assert isinstance(network, cls)
        return network


def measure_mask_overhead(*, size: int = 512, runs: int = 15) -> float:
    """How many times longer one fill of a `size`² image takes than with plain convolutions, on this CPU.

    The median over `runs` pairs, each timed back to back so that a drifting machine does not decide.
    """
    config = PartialConvUNetConfig()
    subjects = [network.channels_last() for network in (PartialConvUNet(config).make_folded(), PlainUNet.like(config))]
    image = torch.rand(1, 3, size, size).contiguous(memory_format=torch.channels_last)
    valid = torch.ones(1, 1, size, size)
    valid[..., size // 4 : size // 2, size // 4 : size // 2] = 0
    with torch.inference_mode():
        for network in subjects:
            network(image, valid)
        pairs = [[_measure_seconds(network, image, valid) for network in subjects] for _ in range(runs)]
    return median(masked / plain for masked, plain in pairs)


def _measure_seconds(network: nn.Module, image: Tensor, valid: Tensor) -> float:
    started = time.perf_counter()
    network(image, valid)
    return time.perf_counter() - started


def _add_bias(bias: Tensor | None, raw: Tensor, update: ValidUpdate) -> Tensor:
    return raw if bias is None else raw.add_(bias.view(1, -1, 1, 1))
