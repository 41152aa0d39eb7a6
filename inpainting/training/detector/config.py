"""Every number that shapes a training run of the segmenter, as frozen values that travel in the checkpoint."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from inpainting.detection.classes import CLASSES
from models.segmenter import SegmenterConfig

Schedule = Literal["cosine", "cyclic", "range-test"]


@dataclass(frozen=True)
class SegmentationLossWeights:
    """Binary cross-entropy, Dice and Jaccard.

    The first counts present pixels `positive` times, those near outlines 1 + `boundary` times, and is focal with
    `gamma` > 0.
    """

    cross_entropy: float = 1.0
    positive: float = 1.0
    gamma: float = 0.0
    dice: float = 0.5
    jaccard: float = 0.0
    boundary: float = 0.0


@dataclass(frozen=True)
class SegmenterRunConfig:
    """A whole run. `encoder_scale` is the encoder's learning rate in shares of the decoder's.

    The stem and the first `frozen_blocks` blocks of the encoder, where most of the time goes, are not learned.

    Schedules: `cosine` falls from `rate` to 0; `cyclic` runs `cycles` triangles between rate/10 and `rate`, each half
    as high as the one before (Smith 2017); `range-test` grows from rate/1000 to `rate`, to read off where loss breaks.
    """

    steps: int
    size: int = 256
    batch: int = 8
    rate: float = 2e-3
    encoder_scale: float = 0.2
    frozen_blocks: int = 3
    schedule: Schedule = "cosine"
    cycles: int = 4
    warmup: int = 100
    loss: SegmentationLossWeights = field(default_factory=SegmentationLossWeights)
    network: SegmenterConfig = field(default_factory=lambda: SegmenterConfig(CLASSES))
    seed: int = 1
    ema_decay: float = 0.998
    held_out: tuple[str, ...] = ()
    """Collections of the data folder that the run never sees: the honest evaluation is on them."""

    def compute_learning_rate(self, step: int) -> float:
        """The learning rate of step `step` (0-based)."""
        share = step / max(1, self.steps)
        if self.schedule == "range-test":
            return float(self.rate * 1000 ** (share - 1))
        if step < self.warmup:
            return self.rate * (step + 1) / self.warmup
        if self.schedule == "cyclic":
            cycle, place = divmod(share * self.cycles, 1.0)
            return float(self.rate * (0.1 + 0.9 * (1 - abs(2 * place - 1)) * 0.5**cycle))
        return self.rate * 0.5 * (1 + math.cos(math.pi * share))

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> SegmenterRunConfig:
        """The inverse of `as_dict`, also after a round trip through JSON."""
        loss, network = SegmentationLossWeights(**values["loss"]), SegmenterConfig.from_dict(values["network"])
        held_out = tuple(values.get("held_out", ()))
        return cls(**{**values, "loss": loss, "network": network, "held_out": held_out})
