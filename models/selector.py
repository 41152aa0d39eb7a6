"""The selector: which pixels belong to the object a person pointed at, from the segmenter's features and the prompt.

A prompt is a set of maps (see `PROMPT_CHANNELS`); what the pointed-at pixels look like is compared with every other
pixel, and a small pyramid decides. It is asked often for one look of the segmenter, so it is light. Not here: clicks,
sizes, thresholds (see `inpainting.detection`).
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.efficientnet_lite import ConvNorm
from models.segmenter import Separable

PROMPT_CHANNELS: Final = 8
"""Surely inside (0 or 1), nearness of that over three reaches, surely outside, nearness over two, inside the lasso."""


@dataclass(frozen=True)
class SelectorConfig:
    """`features` are the channels of the segmenter's pyramid at strides 16, 8 and 4; `width` is the selector's own."""

    features: tuple[int, ...] = (128, 96, 64)
    width: int = 48

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> SelectorConfig:
        """The inverse of `dataclasses.asdict`, also after JSON; raises `TypeError` for unknown names."""
        known: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
        return cls(**known)


class Level(nn.Module):
    """One level: features beside what sets them apart from the pointed-at ones, the prompt, and the level below."""

    def __init__(self, features: int, width: int) -> None:
        super().__init__()
        self.project = ConvNorm(features, width)
        self.join = ConvNorm(2 * width + 1 + PROMPT_CHANNELS, width)
        self.mix = nn.Sequential(Separable(width, width, 5), Separable(width, width, 5))

    def forward(self, features: Tensor, prompt: Tensor, below: Tensor | None) -> Tensor:
        features = self.project(features)
        inside = prompt[:, :1]
        looks = (features * inside).sum(dim=(2, 3), keepdim=True) / inside.sum(dim=(2, 3), keepdim=True).clamp_min(1e-6)
        alike = F.cosine_similarity(features, looks.expand_as(features), dim=1).unsqueeze(1)
        joined: Tensor = self.join(torch.cat([features, (features - looks).abs(), alike, prompt], dim=1))
        if below is not None:
            joined = joined + F.interpolate(below, size=joined.shape[-2:], mode="bilinear", align_corners=False)
        mixed: Tensor = self.mix(joined)
        return mixed + joined


class Selector(nn.Module):
    """See the module."""

    def __init__(self, config: SelectorConfig | None = None) -> None:
        super().__init__()
        self.config = config or SelectorConfig()
        self.levels = nn.ModuleList(Level(features, self.config.width) for features in self.config.features)
        self.head = nn.Conv2d(self.config.width, 1, 1)

    def forward(self, pyramid: Sequence[Tensor], prompt: Tensor) -> Tensor:
        """pyramid B×features×H/s×W/s at strides s = 16, 8, 4; prompt B×8×H/4×W/4 → logits B×1×H/4×W/4."""
        below: Tensor | None = None
        for level, features in zip(self.levels, pyramid, strict=True):
            maps = F.interpolate(prompt, size=features.shape[-2:], mode="area")
            below = level(features, maps, below)
        logits: Tensor = self.head(below)
        return logits

    def make_folded(self) -> Selector:
        """A copy for inference with every batch norm inside its convolution: the same result, less work."""
        network = copy.deepcopy(self).eval()
        for module in network.modules():
            if isinstance(module, ConvNorm):
                module.fold()
        return network.requires_grad_(False)
