"""Every number that shapes a training run of the inpainter, as frozen values that travel in the checkpoint."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from models.partial_conv_unet import PartialConvUNetConfig

Perceptual = Literal["none", "lpips-alex", "vgg16"]


@dataclass(frozen=True)
class LossWeights:
    """The loss of Liu et al. 2018 (§3.3) by default; L1 terms are averages over all pixels.

    `perceptual_network` chooses what perceptual and style terms look through: `vgg16` (pool1–pool3, the paper),
    `lpips-alex` (a sixth of the cost; the style term is not used) or `none`. `adversarial` weighs the patch
    discriminator's verdict on hole patches, `feature_matching` the distance of its features.
    """

    valid: float = 1.0
    hole: float = 6.0
    perceptual: float = 0.05
    style: float = 120.0
    total_variation: float = 0.1
    adversarial: float = 0.0
    feature_matching: float = 0.0
    perceptual_network: Perceptual = "vgg16"


@dataclass(frozen=True)
class Stage:
    """A stretch of training with fixed settings; the rate falls along a cosine from `rate` to `last_rate`."""

    steps: int
    size: int
    batch: int
    rate: float
    last_rate: float = 0.0
    warmup: int = 100
    freeze_encoder_norm: bool = False
    loss: LossWeights = field(default_factory=LossWeights)

    def compute_learning_rate(self, step: int) -> float:
        """The learning rate of this stage's step `step` (0-based)."""
        if step < self.warmup:
            return self.rate * (step + 1) / self.warmup
        share = (step - self.warmup) / max(1, self.steps - self.warmup)
        return self.last_rate + (self.rate - self.last_rate) * 0.5 * (1 + math.cos(math.pi * share))


@dataclass(frozen=True)
class TrainingConfig:
    """A whole run: the network, its stages one after the other, and the seed that fixes all data."""

    stages: tuple[Stage, ...]
    network: PartialConvUNetConfig = field(default_factory=PartialConvUNetConfig)
    seed: int = 1
    ema_decay: float = 0.999

    @property
    def steps(self) -> int:
        return sum(stage.steps for stage in self.stages)

    def find_stage(self, step: int) -> tuple[int, int]:
        """The index of the stage that the run's step `step` belongs to, and the step's number inside it."""
        for index, stage in enumerate(self.stages):
            if step < stage.steps:
                return index, step
            step -= stage.steps
        raise IndexError(f"step is past the end of the run by {step}")

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> TrainingConfig:
        """The inverse of `as_dict`, also after a round trip through JSON."""
        stages = tuple(Stage(**{**stage, "loss": LossWeights(**stage["loss"])}) for stage in values["stages"])
        network = PartialConvUNetConfig.from_dict(values["network"])
        return cls(stages, network, values["seed"], values["ema_decay"])
