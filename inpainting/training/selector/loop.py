"""The training loop of the selector: the segmenter behind it stays as it is; every other step clicks a second time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
import torch
from torch import Tensor

from inpainting.detection.prompt_maps import Maps, draw_marks, make_prompt_maps
from inpainting.engine.request import Hole
from inpainting.training.detector.config import SegmentationLossWeights
from inpainting.training.detector.losses import compute_segmentation_loss
from inpainting.training.detector.targets import FULL, UNKNOWN
from inpainting.training.loop import Batch, Figures, Trainer
from inpainting.training.selector.config import SelectorRunConfig
from inpainting.training.selector.samples import Bank, SelectorSamples
from models.segmenter import Segmenter
from models.selector import Selector

_LOSS: Final = SegmentationLossWeights(cross_entropy=1.0, dice=1.0)


class SelectorTrainer(Trainer):
    """Trains a `Selector` on the features of `segmenter`."""

    terms = ("cross_entropy", "dice")
    config: SelectorRunConfig

    def __init__(
        self,
        config: SelectorRunConfig,
        folder: Path,
        *,
        bank: Bank,
        segmenter: Segmenter,
        device: torch.device,
        **options: Any,
    ) -> None:
        super().__init__(config, folder, lambda: Selector(config.network), device=device, **options)
        self.bank = bank
        self.segmenter = segmenter.to(device)

    def _make_optimiser(self) -> torch.optim.Optimizer:
        return torch.optim.AdamW(self.network.parameters(), weight_decay=1e-4)

    def _make_batches(self, last: int) -> Iterable[Batch]:
        self.network.train()
        samples = SelectorSamples(self.bank, size=self.config.size, seed=self.config.seed)
        return self._make_loader(samples, range(self.step, last), self.config.batch)

    def _train_step(self, batch: Batch) -> Figures:
        image, truth, prompt = batch
        rate = self.config.compute_learning_rate(self.step)
        with torch.no_grad(), self._make_autocast():
            pyramid = self.segmenter.compute_pyramid(
                (image.float() / 255).contiguous(memory_format=torch.channels_last)
            )[:3]
            if self.step % 2:
                found = self.network(pyramid, prompt).float().sigmoid()
                prompt = torch.stack([correct_prompt(*one) for one in zip(prompt, found, truth, strict=True)])
        with self._make_autocast():
            logits = self.network(pyramid, prompt).float()
        terms = compute_segmentation_loss(logits, truth, _LOSS)
        total = torch.stack(list(terms.values())).sum()
        self._descend(self.optimiser, self.network, total, rate=rate)
        self.ema.update_parameters(self.network)
        return {"rate": rate, "loss": float(total.detach())} | {
            name: float(term.detach()) for name, term in terms.items()
        }


def correct_prompt(prompt: Tensor, found: Tensor, truth: Tensor) -> Tensor:
    """The prompt with a click in the middle of what is most wrong. prompt 8×h×w, found and truth 1×h×w."""
    known = (truth[0] != UNKNOWN).cpu().numpy()
    wanted = (truth[0] > FULL // 2).cpu().numpy() & known
    taken = (found[0] > 0.5).cpu().numpy() & known
    click = make_correction(wanted & ~taken, taken & ~wanted)
    return prompt if click is None else torch.maximum(prompt, torch.from_numpy(click).to(prompt.device))


def make_correction(missing: Hole, excess: Hole) -> Maps | None:
    """The maps of one click: inside, where most is missing, or outside, where most is too much; None if all is well."""
    depths = [
        cv2.distanceTransform(np.pad(one.astype(np.uint8), 1), cv2.DIST_L2, 5)[1:-1, 1:-1] for one in (missing, excess)
    ]
    which = int(depths[1].max() > depths[0].max())
    if depths[which].max() < 1:
        return None
    y, x = np.unravel_index(int(depths[which].argmax()), missing.shape)
    mark, nowhere = draw_marks([(float(x), float(y))], missing.shape), np.zeros(missing.shape, bool)
    return make_prompt_maps(nowhere, mark, nowhere) if which else make_prompt_maps(mark, nowhere, nowhere)
