"""The inpainting network: a U-Net in which every convolution is partial (Liu et al. 2018, §3.2), deep half residual.

The encoder halves the size at every level; the decoder upsamples by nearest neighbour and concatenates the skip with
its own valid map. The valid maps depend on the hole alone, so `plan` computes them all before the first convolution.
The decoder says how colours propagate into the hole (`propagate`) and the last convolution adds detail; both start
at zero, which makes a smooth interpolation, so that training begins with the right colours and learns structure.
Not here: losses, padding to a multiple of `stride`, devices (see `inpainting.runtime.session`).
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeVar, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.partial_conv import PartialConv2d, PartialUpConv2d, ValidUpdate, Window, update_valid
from models.propagation import NEIGHBOURS, propagate

Layer = TypeVar("Layer", bound=nn.Module)


@dataclass(frozen=True)
class PartialConvUNetConfig:
    """Widths, kernels and residual blocks of the encoder levels, first to deepest; the decoder mirrors them.

    `dilation` is that of the residual blocks. `propagated_levels` levels of the decoder, from half size down, say how
    colours propagate. Without `norm` convolutions have biases.
    """

    widths: tuple[int, ...] = (32, 64, 128, 192, 256, 256)
    kernels: tuple[int, ...] = (7, 5, 3, 3, 3, 3)
    residual_blocks: tuple[int, ...] = (0, 0, 2, 2, 1, 0)
    dilation: int = 2
    propagated_levels: int = 4
    norm: bool = False

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> PartialConvUNetConfig:
        """The inverse of `dataclasses.asdict`, also after JSON; raises `TypeError` for unknown names."""
        known: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
        return cls(**known)


class PartialBlock(nn.Module):
    """Partial convolution → batch norm → leaky ReLU; slope 0 is ReLU. The output is 0 in holes again."""

    def __init__(self, conv: PartialConv2d, *, slope: float) -> None:
        super().__init__()
        self.conv = conv
        self.norm: nn.BatchNorm2d | None = nn.BatchNorm2d(conv.out_channels) if conv.bias is None else None
        self.slope = slope

    def forward(self, features: Tensor, update: ValidUpdate) -> Tensor:
        return self._activate(self.conv(features, update), update)

    def _activate(self, features: Tensor, update: ValidUpdate) -> Tensor:
        if self.norm is None:
            return F.leaky_relu(features, self.slope)
        return F.leaky_relu(self.norm(features), self.slope) * update.valid.to(features.dtype)

    def fold(self) -> None:
        """Move the batch norm into the convolution; in place, for inference only, the same result."""
        if self.norm is None or self.norm.running_mean is None or self.norm.running_var is None:
            return
        scale = self.norm.weight * torch.rsqrt(self.norm.running_var + self.norm.eps)
        self.conv.weight = nn.Parameter(self.conv.weight * scale.view(-1, 1, 1, 1))
        self.conv.bias = nn.Parameter(self.norm.bias - self.norm.running_mean * scale)
        self.norm = None


class UpBlock(PartialBlock):
    """The decoder's block: upsample, join the skip, partial convolution → batch norm → leaky ReLU."""

    conv: PartialUpConv2d

    def forward_up(self, below: Tensor, skip: Tensor, update: ValidUpdate) -> Tensor:
        return self._activate(self.conv.forward_up(below, skip, update), update)


class ResidualBlock(nn.Module):
    """Two dilated partial convolutions added to their input; the valid map becomes that of the second."""

    def __init__(self, channels: int, *, dilation: int, norm: bool) -> None:
        super().__init__()
        self.window = Window(3, 1, dilation, dilation)
        self.first = PartialBlock(PartialConv2d(channels, channels, self.window, bias=not norm), slope=0.0)
        self.second = PartialBlock(PartialConv2d(channels, channels, self.window, bias=not norm), slope=1.0)
        nn.init.zeros_(self.second.conv.weight)

    def forward(self, features: Tensor, updates: Iterator[ValidUpdate]) -> Tensor:
        inner: Tensor = self.first(features, next(updates))
        inner = self.second(inner, next(updates))
        return features + inner


class PartialConvUNet(nn.Module):
    """See the module. `stride` is the number that height and width must be multiples of."""

    def __init__(self, config: PartialConvUNetConfig | None = None) -> None:
        super().__init__()
        self.config = config or PartialConvUNetConfig()
        widths, norm = self.config.widths, self.config.norm
        self.stride = 2 ** len(widths)
        self.encoder = nn.ModuleList(
            PartialBlock(PartialConv2d(before, after, Window(kernel, 2, kernel // 2), bias=not norm), slope=0.0)
            for before, after, kernel in zip((3, *widths), widths, self.config.kernels, strict=False)
        )
        self.residual = nn.ModuleList(
            nn.ModuleList(ResidualBlock(width, dilation=self.config.dilation, norm=norm) for _ in range(count))
            for width, count in zip(widths, self.config.residual_blocks, strict=True)
        )
        self.decoder = nn.ModuleList(
            UpBlock(PartialUpConv2d(below, skip, skip, bias=not norm), slope=0.2)
            for below, skip in zip(widths[:0:-1], widths[-2::-1], strict=True)
        )
        guided = range(1, min(self.config.propagated_levels + 1, len(widths)))
        self.affinities = nn.ModuleDict(
            {str(level): _zero_weights(nn.Conv2d(widths[level - 1], len(NEIGHBOURS), 1)) for level in guided}
        )
        self.last = _zero_weights(PartialUpConv2d(widths[0], 3, 3))

    def forward(self, image: Tensor, valid: Tensor) -> Tensor:
        """Fill the holes of a batch.

        image: B×3×H×W in 0..1, H and W multiples of `stride`; what lies in the holes is ignored.
        valid: B×1×H×W, 1 = known, 0 = hole. Returns B×3×H×W, about 0..1, meaningful everywhere.
        """
        updates = iter(self.plan(valid))
        known = (image * 2 - 1) * valid.to(image.dtype)
        features, skips = known, []
        for block, residual in self._list_levels():
            skips.append(features)
            features = block(features, next(updates))
            for extra in residual:
                features = extra(features, updates)
        affinities = {}
        for up in self._list_ups():
            features = up.forward_up(features, skips.pop(), next(updates))
            level = len(skips)
            if str(level) in self.affinities:
                affinities[level] = self.affinities[str(level)](features)
        detail = self.last.forward_up(features, skips.pop(), next(updates))
        return (propagate(known, valid, affinities).to(detail.dtype) + detail) * 0.5 + 0.5

    def plan(self, valid: Tensor) -> list[ValidUpdate]:
        """Every layer's valid update, in the order of use, from valid B×1×H×W alone."""
        with torch.autocast(valid.device.type, enabled=False), torch.no_grad():
            return list(self._list_updates(valid.float()))

    def make_folded(self) -> PartialConvUNet:
        """A copy for inference with all that follows from the weights worked out: the same result, less work."""
        network = copy.deepcopy(self).eval()
        for module in network.modules():
            if isinstance(module, PartialBlock):
                module.fold()
            if isinstance(module, PartialUpConv2d):  # comes after the block it is in
                module.prepare()
        return network.requires_grad_(False)

    def channels_last(self) -> Self:
        """This network with its weights in the memory layout that convolutions on a CPU are fastest with."""
        return self.to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]

    def freeze_encoder_norm(self) -> None:
        """Keep the encoder's batch norm statistics and affine parameters as they are (stage two of the paper)."""
        for part in (self.encoder, self.residual):
            for module in part.modules():
                if isinstance(module, nn.BatchNorm2d):
                    module.eval().requires_grad_(False)

    def _list_levels(self) -> Iterator[tuple[PartialBlock, list[ResidualBlock]]]:
        for block, residual in zip(self.encoder, self.residual, strict=True):
            yield cast(PartialBlock, block), cast(list[ResidualBlock], residual)

    def _list_ups(self) -> Iterator[UpBlock]:
        return (cast(UpBlock, block) for block in self.decoder)

    def _list_updates(self, valid: Tensor) -> Iterator[ValidUpdate]:
        skips, channels = [], 3
        for block, residual in self._list_levels():
            skips.append((valid, channels))
            update = update_valid([(valid, channels)], block.conv.window)
            yield update
            channels = block.conv.out_channels
            for extra in residual:
                for _ in range(2):
                    update = update_valid([(update.valid, channels)], extra.window)
                    yield update
            valid = update.valid
        for conv in [*(up.conv for up in self._list_ups()), self.last]:
            update = update_valid([(_double(valid), channels), skips.pop()], conv.window)
            yield update
            valid, channels = update.valid, conv.out_channels


def _zero_weights(layer: Layer) -> Layer:
    for parameter in layer.parameters():
        nn.init.zeros_(parameter)
    return layer


def _double(valid: Tensor) -> Tensor:
    return F.interpolate(valid, scale_factor=2, mode="nearest")
