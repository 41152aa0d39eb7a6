"""The training loop of the inpainter: its stages and losses, that of the PatchGAN among them. No command line here."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from inpainting.engine.request import Image
from inpainting.training.data import HoleSamples
from inpainting.training.inpainter.config import Stage, TrainingConfig
from inpainting.training.inpainter.losses import InpaintingLoss
from inpainting.training.loop import Batch, Figures, Trainer
from inpainting.training.loss_networks import LpipsAlex, Vgg16Pools
from inpainting.training.patchgan import PatchGanLoss
from inpainting.training.synthesis.holes import Generator
from models.partial_conv_unet import PartialConvUNet

LossNetwork = LpipsAlex | Vgg16Pools


class InpainterTrainer(Trainer):
    """Trains a `PartialConvUNet`; `loss_networks` maps `LossWeights.perceptual_network` to its network."""

    terms = (
        "valid", "hole", "perceptual", "style", "total_variation", "adversarial", "feature_matching", "discriminator",
    )  # fmt: skip
    config: TrainingConfig
    network: PartialConvUNet

    def __init__(
        self,
        config: TrainingConfig,
        folder: Path,
        *,
        photos: list[Image],
        holes: Generator,
        device: torch.device,
        loss_networks: dict[str, LossNetwork] | None = None,
        **options: Any,
    ) -> None:
        super().__init__(config, folder, lambda: PartialConvUNet(config.network), device=device, **options)
        self.photos = photos
        self.holes = holes
        self.loss_networks = loss_networks or {}
        self.patchgan = PatchGanLoss(device)

    def _find_end_of_stage(self) -> int:
        index, inside = self.config.find_stage(self.step)
        return self.step - inside + self.config.stages[index].steps

    def _make_batches(self, last: int) -> Iterable[Batch]:
        index, inside = self.config.find_stage(self.step)
        stage = self.config.stages[index]
        self._loss = InpaintingLoss(stage.loss, self._choose_loss_network(stage))
        self.network.train()
        if stage.freeze_encoder_norm:
            self.network.freeze_encoder_norm()
        samples = HoleSamples(self.photos, self.holes, size=stage.size, seed=self.config.seed * 1000 + index)
        return self._make_loader(samples, range(inside, inside + last - self.step), stage.batch)

    def _train_step(self, batch: Batch) -> Figures:
        index, inside = self.config.find_stage(self.step)
        stage = self.config.stages[index]
        rate = stage.compute_learning_rate(inside)
        image, valid = batch[0].float() / 255, batch[1].float()
        image = image.contiguous(memory_format=torch.channels_last)
        with self._make_autocast():
            filled = self.network(image, valid).float()
        composite = image * valid + filled * (1 - valid)
        figures = {"rate": rate}
        if stage.loss.adversarial:
            figures["discriminator"] = self._train_discriminator(image, composite, valid, rate=rate)
        with self._make_autocast():
            terms = self._loss(filled, composite, image, valid)
            if stage.loss.adversarial:
                adversarial, matching = self.patchgan.judge(image, composite, valid)
                terms["adversarial"] = stage.loss.adversarial * adversarial
                terms["feature_matching"] = stage.loss.feature_matching * matching
        total = torch.stack([term.float() for term in terms.values()]).sum()
        self._descend(self.optimiser, self.network, total, rate=rate)
        self.ema.update_parameters(self.network)
        return figures | {name: float(term.detach()) for name, term in terms.items()} | {"loss": float(total.detach())}

    def _train_discriminator(self, image: Tensor, composite: Tensor, valid: Tensor, *, rate: float) -> float:
        loss = self.patchgan.compute_loss(image, composite.detach(), valid, step=self.step)
        self._descend(self.patchgan.optimiser, self.patchgan.network, loss, rate=rate)
        return float(loss.detach())

    def _choose_loss_network(self, stage: Stage) -> LossNetwork | None:
        name = stage.loss.perceptual_network
        return None if name == "none" else self.loss_networks[name]

    def _list_state(self) -> dict[str, Any]:
        return super()._list_state() | {"adversary": self.patchgan.state_dict()}

    def _take(self, state: dict[str, Any]) -> None:
        super()._take(state)
        self.patchgan.load_state_dict(state["adversary"])
