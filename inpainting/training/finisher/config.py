"""Every number that shapes a training run of the finisher, as frozen values that travel in the checkpoint."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from typing import Any

from models.finisher import FinisherConfig


@dataclass(frozen=True)
class FinisherRunConfig:
    """A whole run; the learning rate rises for `warmup` steps and falls to a hundredth as a cosine.

    `hole` weighs L1 in the hole (over all pixels), `perceptual` LPIPS, `texture` L1 between VGG16 features (0: not
    looked through), `adversarial` the patch discriminator's verdict, `feature_matching` the distance of its features.
    """

    steps: int
    size: int = 128
    batch: int = 8
    rate: float = 2e-3
    warmup: int = 100
    hole: float = 2.0
    perceptual: float = 1.0
    texture: float = 0.0
    adversarial: float = 0.0
    feature_matching: float = 0.0
    seed: int = 1
    ema_decay: float = 0.998
    network: FinisherConfig = field(default_factory=FinisherConfig)

    def compute_learning_rate(self, step: int) -> float:
        """The learning rate of step `step` (0-based)."""
        if step < self.warmup:
            return self.rate * (step + 1) / self.warmup
        return self.rate * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * step / max(1, self.steps))))

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> FinisherRunConfig:
        """The inverse of `as_dict`, also after a round trip through JSON."""
        return cls(**{**values, "network": FinisherConfig.from_dict(values["network"])})
