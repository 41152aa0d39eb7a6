"""The segmenter: EfficientNet-Lite0 encoder, a light pyramid decoder, one map per class at half the size.

The classes are independent (a person may wear text), so each has a logit of its own and no two compete. Not here:
resizing, thresholds, instances (see `inpainting.detection`).
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.efficientnet_lite import CHANNELS, ConvNorm, EfficientNetLite0


@dataclass(frozen=True)
class SegmenterConfig:
    """`widths` are the decoder's, at strides 32, 16, 8, 4 and 2."""

    classes: tuple[str, ...] = ("person", "vehicle", "animal", "text", "graffiti")
    widths: tuple[int, ...] = (192, 128, 96, 64, 48)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> SegmenterConfig:
        """The inverse of `dataclasses.asdict`, also after JSON; raises `TypeError` for unknown names."""
        known: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
        return cls(**known)


class Separable(nn.Sequential):
    """Depthwise 5×5 or 3×3, then 1×1: a convolution at a tenth of the price."""

    def __init__(self, before: int, after: int, kernel: int = 3) -> None:
        super().__init__(ConvNorm(before, before, kernel, groups=before, activated=False), ConvNorm(before, after))


class GlobalGate(nn.Module):
    """Scales each channel by what the whole picture shows (the pooling branch of LR-ASPP, Howard et al. 2019)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 1)

    def forward(self, features: Tensor) -> Tensor:
        gate: Tensor = self.conv(features.mean(dim=(2, 3), keepdim=True)).sigmoid()
        return features * gate


class Segmenter(nn.Module):
    """See the module. `stride` is the number that height and width must be multiples of."""

    stride = 32

    def __init__(self, config: SegmenterConfig | None = None) -> None:
        super().__init__()
        self.config = config or SegmenterConfig()
        deepest, *widths = self.config.widths
        self.encoder = EfficientNetLite0()
        self.top = nn.Sequential(ConvNorm(CHANNELS[-1], deepest), GlobalGate(deepest), Separable(deepest, deepest, 5))
        self.lateral = nn.ModuleList(
            ConvNorm(skip, width) for skip, width in zip(CHANNELS[-2::-1], widths, strict=True)
        )
        self.reduce = nn.ModuleList(
            ConvNorm(below, width, activated=False)
            for below, width in zip(self.config.widths[:-1], widths, strict=True)
        )
        self.mix = nn.ModuleList(nn.Sequential(Separable(width, width, 5), Separable(width, width)) for width in widths)
        self.head = nn.Conv2d(widths[-1], len(self.config.classes), 1)
        assert self.head.bias is not None
        nn.init.constant_(self.head.bias, -3.0)  # most of a picture is none of the classes

    def forward(self, image: Tensor) -> Tensor:
        """image B×3×H×W in 0..1, H and W multiples of `stride` → logits B×classes×H/2×W/2."""
        return self.classify(self.compute_pyramid(image))

    def compute_pyramid(self, image: Tensor) -> list[Tensor]:
        """The decoder's features at strides 16, 8, 4 and 2."""
        *skips, features = self.encoder(image * 2 - 1)
        features = self.top(features)
        levels = []
        for skip, lateral, reduce, mix in zip(skips[::-1], self.lateral, self.reduce, self.mix, strict=True):
            below = F.interpolate(reduce(features), size=skip.shape[-2:], mode="bilinear", align_corners=False)
            features = mix(lateral(skip) + below)
            levels.append(features)
        return levels

    def classify(self, pyramid: list[Tensor]) -> Tensor:
        """The logits from what `pyramid` returned."""
        logits: Tensor = self.head(pyramid[-1])
        return logits

    def make_folded(self) -> Segmenter:
        """A copy for inference with every batch norm inside its convolution: the same result, less work."""
        network = copy.deepcopy(self).eval()
        for module in network.modules():
            if isinstance(module, ConvNorm):
                module.fold()
        return network.requires_grad_(False)

    def channels_last(self) -> Self:
        """This network with its weights in the memory layout that convolutions on a CPU are fastest with."""
        return self.to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]
