"""Every number that shapes a training run of the selector, as frozen values that travel in the checkpoint."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from typing import Any

from models.selector import SelectorConfig


@dataclass(frozen=True)
class SelectorRunConfig:
    """A whole run; the learning rate rises for `warmup` steps and falls to 0 as a cosine."""

    steps: int
    size: int = 256
    batch: int = 8
    rate: float = 2e-3
    warmup: int = 50
    seed: int = 1
    ema_decay: float = 0.99
    network: SelectorConfig = field(default_factory=SelectorConfig)

    def compute_learning_rate(self, step: int) -> float:
        """The learning rate of step `step` (0-based)."""
        if step < self.warmup:
            return self.rate * (step + 1) / self.warmup
        return self.rate * 0.5 * (1 + math.cos(math.pi * step / max(1, self.steps)))

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> SelectorRunConfig:
        """The inverse of `as_dict`, also after a round trip through JSON."""
        return cls(**{**values, "network": SelectorConfig.from_dict(values["network"])})
