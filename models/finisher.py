"""The network that finishes a fill: a U-Net of partial convolutions (Liu et al. 2018) whose holes are doubtful pixels.

What should stand at doubtful pixels follows from the pixels that are not; the head sees both and the fill as it is,
and says what to add to it. It starts at zero: untrained, the fill stays as it is. Outside the hole nothing changes.
Not here: losses, padding to a multiple of `stride`, what doubt is (`inpainting.methods.texture.doubt`).
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Self, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.partial_conv import PartialConv2d, PartialUpConv2d, ValidUpdate, Window, update_valid
from models.partial_conv_unet import PartialBlock, ResidualBlock, UpBlock

_SEEN: Final = 7
"""Channels of what the encoder sees: the picture, the hole, three kinds of doubt."""
_PHASES: Final = 4
"""The head works at half the size, on the pixels of 2×2 blocks side by side."""
_GREYS: Final = 255 / 64
"""Doubt is told in grey levels over 255; this much stronger it is of the order of 1."""
_AROUND: Final = 17
"""Pixels along the side of the square over which doubt is averaged to say how much may change."""


@dataclass(frozen=True)
class FinisherConfig:
    """Widths, kernels and residual blocks of the encoder levels, channels of the `head`, what counts as doubtful.

    `near` and `far` are grey levels over 3×3 and 7×7 pixels above which a pixel of the hole does not count as valid;
    where they are fewer than `certain` around, over 7×7 pixels each, less is changed.
    """

    widths: tuple[int, ...] = (24, 48, 64, 96)
    kernels: tuple[int, ...] = (5, 3, 3, 3)
    residual_blocks: tuple[int, ...] = (0, 0, 1, 0)
    head: int = 32
    near: int = 8
    far: int = 16
    certain: int = 10

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> FinisherConfig:
        """The inverse of `dataclasses.asdict`, also after JSON; raises `TypeError` for unknown names."""
        known: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
        return cls(**known)


class Finisher(nn.Module):
    """See the module. `stride` is the number that height and width must be multiples of."""

    def __init__(self, config: FinisherConfig | None = None) -> None:
        super().__init__()
        self.config = config or FinisherConfig()
        widths, head = self.config.widths, self.config.head
        self.stride = 2 ** len(widths)
        self.encoder = nn.ModuleList(
            PartialBlock(PartialConv2d(before, after, Window(kernel, 2, kernel // 2)), slope=0.2)
            for before, after, kernel in zip((_SEEN, *widths), widths, self.config.kernels, strict=False)
        )
        self.residual = nn.ModuleList(
            nn.ModuleList(ResidualBlock(width, dilation=1, norm=False) for _ in range(count))
            for width, count in zip(widths, self.config.residual_blocks, strict=True)
        )
        self.decoder = nn.ModuleList(
            UpBlock(PartialUpConv2d(below, skip, skip), slope=0.2)
            for below, skip in zip(widths[:0:-1], widths[-2::-1], strict=True)
        )
        self.merge = nn.Conv2d(widths[0] + (_SEEN + 3) * _PHASES, head, 3, padding=1)
        self.last = nn.Conv2d(head, 3 * _PHASES, 3, padding=1)
        for parameter in self.last.parameters():
            nn.init.zeros_(parameter)

    def forward(self, picture: Tensor, coarse: Tensor, hole: Tensor, doubt: Tensor) -> Tensor:
        """Finish a batch of fills.

        picture: B×3×H×W in 0..1, filled; coarse: the same filled without texture; hole: B×1×H×W, 1 = filled; doubt:
        B×3×H×W in 0..1, see `measure_doubt`; H and W multiples of `stride`. Returns the picture finished.
        """
        dtype = picture.dtype
        seen = torch.cat([picture * 2 - 1, hole, doubt * _GREYS], dim=1)
        valid = self.compute_valid(hole, doubt)
        updates = iter(self._plan(valid))
        features, skips = seen * valid.to(dtype), []
        for block, residual in self._list_levels():
            features = block(features, next(updates))
            for extra in residual:
                features = extra(features, updates)
            skips.append(features)
        skips.pop()
        for up in self.decoder:
            features = cast(UpBlock, up).forward_up(features, skips.pop(), next(updates))
        whole = F.pixel_unshuffle(torch.cat([seen, coarse - picture], dim=1), 2)
        merged = self.merge(torch.cat([features, whole], dim=1))
        change = F.pixel_shuffle(self.last(F.leaky_relu(merged, 0.2)), 2)
        return picture + hole * self.compute_strength(doubt).to(dtype) * change

    def compute_valid(self, hole: Tensor, doubt: Tensor) -> Tensor:
        """B×1×H×W, 1 where the picture is known or filled without much doubt."""
        doubtful = (doubt[:, :1] * 255 > self.config.near) | (doubt[:, 1:2] * 255 > self.config.far)
        return 1 - hole.float() * doubtful.float()

    def compute_strength(self, doubt: Tensor) -> Tensor:
        """B×1×H×W, 0..1: how much may change. What is filled without any doubt around it stays as it is."""
        around = F.avg_pool2d(doubt[:, 1:2].float(), _AROUND, 1, _AROUND // 2, count_include_pad=False)
        return (around * (255 / self.config.certain)).clamp(max=1)

    def make_folded(self) -> Finisher:
        """A copy for inference with all that follows from the weights worked out: the same result, less work."""
        network = copy.deepcopy(self).eval()
        for module in network.modules():
            if isinstance(module, PartialUpConv2d):
                module.prepare()
        return network.requires_grad_(False)

    def channels_last(self) -> Self:
        """This network with its weights in the memory layout that convolutions on a CPU are fastest with."""
        return self.to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]

    def _list_levels(self) -> Iterator[tuple[PartialBlock, list[ResidualBlock]]]:
        for block, residual in zip(self.encoder, self.residual, strict=True):
            yield cast(PartialBlock, block), cast(list[ResidualBlock], residual)

    def _plan(self, valid: Tensor) -> list[ValidUpdate]:
        """Every layer's valid update, in the order of use."""
        with torch.autocast(valid.device.type, enabled=False), torch.no_grad():
            return list(self._list_updates(valid))

    def _list_updates(self, valid: Tensor) -> Iterator[ValidUpdate]:
        skips, channels = [], _SEEN
        for block, residual in self._list_levels():
            update = update_valid([(valid, channels)], block.conv.window)
            yield update
            channels = block.conv.out_channels
            for extra in residual:
                for _ in range(2):
                    update = update_valid([(update.valid, channels)], extra.window)
                    yield update
            valid = update.valid
            skips.append((valid, channels))
        skips.pop()
        for up in self.decoder:
            conv = cast(UpBlock, up).conv
            doubled = F.interpolate(valid, scale_factor=2, mode="nearest")
            update = update_valid([(doubled, channels), skips.pop()], conv.window)
            yield update
            valid, channels = update.valid, conv.out_channels
