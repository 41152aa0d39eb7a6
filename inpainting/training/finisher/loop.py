"""The training loop of the finisher: its losses, that of the PatchGAN among them. No command line here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor
from torch.nn import functional as F

from inpainting.training.finisher.config import FinisherRunConfig
from inpainting.training.finisher.samples import FillSamples
from inpainting.training.loop import Batch, Figures, Trainer
from inpainting.training.loss_networks import LpipsAlex, Vgg16Pools
from inpainting.training.patchgan import PatchGanLoss
from models.finisher import Finisher

_PHASES: Final = 8
_TURN: Final = 29
"""Odd, so that all phases have their turn, those far apart one after the other."""


class FinisherTrainer(Trainer):
    """Trains a `Finisher` on the fills at `paths`; `lpips` and `vgg` may be None where they weigh nothing."""

    terms = ("hole", "perceptual", "texture", "adversarial", "feature_matching", "discriminator")
    config: FinisherRunConfig

    def __init__(
        self,
        config: FinisherRunConfig,
        folder: Path,
        *,
        paths: Sequence[Path],
        device: torch.device,
        lpips: LpipsAlex | None = None,
        vgg: Vgg16Pools | None = None,
        **options: Any,
    ) -> None:
        super().__init__(config, folder, lambda: Finisher(config.network), device=device, **options)
        self.paths = paths
        self.lpips = lpips
        self.vgg = vgg
        self.patchgan = PatchGanLoss(device)

    def _make_batches(self, last: int) -> Iterable[Batch]:
        self.network.train()
        samples = FillSamples(self.paths, size=self.config.size, seed=self.config.seed)
        return self._make_loader(samples, range(self.step, last), self.config.batch)

    def _train_step(self, batch: Batch) -> Figures:
        rate = self.config.compute_learning_rate(self.step)
        truth, fill, coarse, doubt = (self._make_picture(part) for part in (batch[0], batch[1], batch[2], batch[4]))
        hole = batch[3].float()
        with self._make_autocast():
            finished = self.network(fill, coarse, hole, doubt).float()
        figures = {"rate": rate}
        if self.config.adversarial:
            figures["discriminator"] = self._train_discriminator(truth, finished, 1 - hole, rate=rate)
        with self._make_autocast():
            terms = {name: term.float() for name, term in self._compute_terms(truth, finished, hole).items()}
        total = torch.stack(list(terms.values())).sum()
        self._descend(self.optimiser, self.network, total, rate=rate)
        self.ema.update_parameters(self.network)
        return figures | {name: float(term.detach()) for name, term in terms.items()} | {"loss": float(total.detach())}

    def _compute_terms(self, truth: Tensor, finished: Tensor, hole: Tensor) -> dict[str, Tensor]:
        """The weighted losses by name."""
        config = self.config
        terms = {"hole": config.hole * (finished - truth).abs().mean()}
        if self.lpips is not None:
            part = shift_window(self.step)
            terms["perceptual"] = config.perceptual * self.lpips(finished[part], truth[part]).mean()
        if self.vgg is not None:
            pairs = zip(self.vgg(finished), self.vgg(truth), strict=True)
            terms["texture"] = config.texture * torch.stack([F.l1_loss(one, two) for one, two in pairs]).sum()
        if config.adversarial:
            adversarial, matching = self.patchgan.judge(truth, finished, 1 - hole)
            terms["adversarial"] = config.adversarial * adversarial
            terms["feature_matching"] = config.feature_matching * matching
        return terms

    def _train_discriminator(self, truth: Tensor, finished: Tensor, valid: Tensor, *, rate: float) -> float:
        loss = self.patchgan.compute_loss(truth, finished.detach(), valid, step=self.step)
        self._descend(self.patchgan.optimiser, self.patchgan.network, loss, rate=rate)
        return float(loss.detach())

    @staticmethod
    def _make_picture(part: Tensor) -> Tensor:
        return (part.float() / 255).contiguous(memory_format=torch.channels_last)

    def _list_state(self) -> dict[str, Any]:
        return super()._list_state() | {"adversary": self.patchgan.state_dict()}

    def _take(self, state: dict[str, Any]) -> None:
        super()._take(state)
        self.patchgan.load_state_dict(state["adversary"])


def shift_window(step: int) -> tuple[slice, ...]:
    """What LPIPS looks at in this step (of B×C×H×W): each time another pixel comes first.

    It looks in steps of four pixels and more, and would teach a pattern in these steps that pleases nobody else.
    """
    y, x = divmod(step * _TURN % _PHASES**2, _PHASES)
    return slice(None), slice(None), slice(y, None), slice(x, None)
