"""A patch discriminator (Isola et al. 2017, arXiv 1611.07004) for the adversarial term; used in training only."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils.parametrizations import spectral_norm


@dataclass(frozen=True)
class PatchDiscriminatorConfig:
    """Widths of the stride-2 convolutions; each verdict sees a 46-pixel patch with three of them."""

    widths: tuple[int, ...] = (32, 64, 128)


class PatchDiscriminator(nn.Module):
    """4×4 stride-2 convolutions, spectrally normalised, no batch norm; one verdict for every 8×8 pixels."""

    def __init__(self, config: PatchDiscriminatorConfig | None = None) -> None:
        super().__init__()
        self.config = config or PatchDiscriminatorConfig()
        channels = (3, *self.config.widths)
        self.layers = nn.ModuleList(
            spectral_norm(nn.Conv2d(before, after, 4, 2, 1)) for before, after in pairwise(channels)
        )
        self.verdict = spectral_norm(nn.Conv2d(channels[-1], 1, 3, 1, 1))
        self.stride = 2 ** len(self.config.widths)

    def forward(self, image: Tensor) -> tuple[Tensor, list[Tensor]]:
        """image B×3×H×W in 0..1 → verdicts B×1×H/8×W/8 (above 0 means real) and the features of each layer."""
        features, seen = image * 2 - 1, []
        for layer in self.layers:
            features = F.leaky_relu(layer(features), 0.2)
            seen.append(features)
        return self.verdict(features), seen
