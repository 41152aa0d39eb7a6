"""The training loop of the segmenter: pretrained encoder at a slower rate, its batch norm statistics kept."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor, nn

from inpainting.training.detector.config import SegmenterRunConfig
from inpainting.training.detector.losses import compute_segmentation_loss
from inpainting.training.detector.samples import Bank, SegmenterSamples
from inpainting.training.loop import Batch, Figures, Trainer
from models.segmenter import Segmenter


class SegmenterTrainer(Trainer):
    """Trains a `Segmenter` on what `bank` holds."""

    terms = ("cross_entropy", "dice", "jaccard")
    config: SegmenterRunConfig
    network: Segmenter

    def __init__(
        self, config: SegmenterRunConfig, folder: Path, *, bank: Bank, device: torch.device, **options: Any
    ) -> None:
        super().__init__(config, folder, lambda: _freeze_partly(config), device=device, **options)
        self.bank = bank

    def start_encoder_from(self, published: dict[str, Tensor]) -> None:
        """Begin with published ImageNet weights in the encoder."""
        for network in (self.network, cast(Segmenter, self.ema.module)):
            network.encoder.load_published(published)

    def _make_optimiser(self) -> torch.optim.Optimizer:
        encoder = list(self.network.encoder.parameters())
        inside = {id(parameter) for parameter in encoder}
        encoder = [parameter for parameter in encoder if parameter.requires_grad]
        rest = [parameter for parameter in self.network.parameters() if id(parameter) not in inside]
        groups: list[dict[str, Any]] = [{"params": rest}, {"params": encoder, "scale": self.config.encoder_scale}]
        return torch.optim.AdamW(groups, weight_decay=1e-4)

    def _make_batches(self, last: int) -> Iterable[Batch]:
        self.network.train()
        for module in self.network.encoder.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.eval()
        samples = SegmenterSamples(self.bank, size=self.config.size, seed=self.config.seed)
        return self._make_loader(samples, range(self.step, last), self.config.batch)

    def _train_step(self, batch: Batch) -> Figures:
        rate = self.config.compute_learning_rate(self.step)
        image = (batch[0].float() / 255).contiguous(memory_format=torch.channels_last)
        with self._make_autocast():
            logits = self.network(image).float()
        terms = compute_segmentation_loss(logits, batch[1], self.config.loss)
        total = torch.stack(list(terms.values())).sum()
        self._descend(self.optimiser, self.network, total, rate=rate)
        self.ema.update_parameters(self.network)
        return {"rate": rate, "loss": float(total.detach())} | {
            name: float(term.detach()) for name, term in terms.items()
        }


def _freeze_partly(config: SegmenterRunConfig) -> Segmenter:
    network = Segmenter(config.network)
    if config.frozen_blocks:
        for part in (network.encoder.stem, *network.encoder.blocks[: config.frozen_blocks]):
            part.requires_grad_(False)
    return network
