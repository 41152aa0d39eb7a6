"""The training loop of the inpainter: exact resume, EMA, stages, one or several processes. No command line here.

Everything random about step n depends on the seed and n, so weights, optimisers, EMA and the step number are the
whole state. Several processes (`torchrun`) each take their share of the samples and average their gradients.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, distributed, nn
from torch.optim.swa_utils import AveragedModel
from torch.utils.data import DataLoader

from inpainting.request import Image
from inpainting.training.adversary import Adversary
from inpainting.training.config import Stage, TrainingConfig
from inpainting.training.data import DataError, HoleSamples
from inpainting.training.history import History
from inpainting.training.holes import Generator
from inpainting.training.loss_networks import LpipsAlex, Vgg16Pools
from inpainting.training.losses import InpaintingLoss
from models.partial_conv_unet import PartialConvUNet

LossNetwork = LpipsAlex | Vgg16Pools
Validate = Callable[[nn.Module, int], None]
GRADIENT_LIMIT = 5.0


class Trainer:
    """One run in `folder`, which holds `checkpoint.pt` and `history.csv`.

    `loss_networks` maps `LossWeights.perceptual_network` to its network. `validate(network, step)` is called in the
    first process with the EMA network in eval mode, every `validate_every` steps and at the end.
    """

    def __init__(
        self,
        config: TrainingConfig,
        folder: Path,
        *,
        photos: list[Image],
        holes: Generator,
        device: torch.device,
        loss_networks: dict[str, LossNetwork] | None = None,
        validate: Validate | None = None,
        validate_every: int = 1000,
        save_every: int = 250,
        workers: int = 1,
    ) -> None:
        self.config = config
        self.folder = folder
        self.photos = photos
        self.holes = holes
        self.device = device
        self.loss_networks = loss_networks or {}
        self.validate = validate
        self.validate_every = validate_every
        self.save_every = save_every
        self.workers = workers
        self.step = 0
        self._join_processes()
        torch.manual_seed(config.seed)
        self.network = PartialConvUNet(config.network).to(device).channels_last()
        self.ema = AveragedModel(self.network, multi_avg_fn=warm_average(config.ema_decay), use_buffers=True)
        self.optimiser = torch.optim.Adam(self.network.parameters())
        self.adversary = Adversary(device)
        self.history = History(folder / "history.csv")

    @property
    def checkpoint(self) -> Path:
        return self.folder / "checkpoint.pt"

    @property
    def is_first(self) -> bool:
        """Whether this process is the one that writes files."""
        return self._rank == 0

    def resume(self) -> bool:
        """Go on from this run's checkpoint, if it has one; raises `DataError` when its settings differ."""
        if not self.checkpoint.exists():
            return False
        state = torch.load(self.checkpoint, map_location=self.device, weights_only=True)
        if TrainingConfig.from_dict(state["config"]) != self.config:
            raise DataError(f"The run in “{self.folder}” was started with other settings; choose another folder.")
        self.network.load_state_dict(state["network"])
        self.ema.load_state_dict(state["ema"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.adversary.load_state_dict(state["adversary"])
        self.step = state["step"]
        return True

    def start_from(self, state: dict[str, Tensor]) -> None:
        """Begin with these network weights instead of random ones."""
        self.network.load_state_dict(state)
        self.ema.module.load_state_dict(state)

    def save(self) -> None:
        """Write the checkpoint; an interruption leaves the old one or the new one, never half of one."""
        if not self.is_first:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        part = self.checkpoint.with_suffix(".part")
        torch.save(self._state(), part)
        os.replace(part, self.checkpoint)
        self.history.write()

    def run(self, *, until: int | None = None) -> Iterator[dict[str, float]]:
        """Train to step `until` (default: the end of the last stage), yielding the figures of every step."""
        last = min(until or self.config.steps, self.config.steps)
        while self.step < last:
            index, inside = self.config.stage_at(self.step)
            stage = self.config.stages[index]
            yield from self._run_stage(index, inside, min(stage.steps, inside + last - self.step))
        self.save()

    def _run_stage(self, index: int, first: int, last: int) -> Iterator[dict[str, float]]:
        """Steps `first` up to `last` (excluded) of stage `index`."""
        stage = self.config.stages[index]
        loss = InpaintingLoss(stage.loss, self._loss_network(stage))
        self.network.train()
        if stage.freeze_encoder_norm:
            self.network.freeze_encoder_norm()
        started = time.perf_counter()
        for inside, batch in zip(range(first, last), self._batches(index, first, last), strict=True):
            image, valid = (part.to(self.device, non_blocking=True).float() for part in batch)
            figures = self._train_step(stage, loss, image / 255, valid, rate=stage.rate_at(inside))
            self.step += 1
            figures |= {"step": self.step, "rate": stage.rate_at(inside), "seconds": time.perf_counter() - started}
            started = time.perf_counter()
            self._after_step(figures)
            yield figures

    def _train_step(
        self, stage: Stage, loss: InpaintingLoss, image: Tensor, valid: Tensor, *, rate: float
    ) -> dict[str, float]:
        image = image.contiguous(memory_format=torch.channels_last)
        with self._autocast():
            filled = self.network(image, valid).float()
        composite = image * valid + filled * (1 - valid)
        figures = {}
        if stage.loss.adversarial:
            figures["discriminator"] = self._teach_adversary(image, composite, valid, rate=rate)
        with self._autocast():
            terms = loss(filled, composite, image, valid)
            if stage.loss.adversarial:
                adversarial, matching = self.adversary.judge(image, composite, valid)
                terms["adversarial"] = stage.loss.adversarial * adversarial
                terms["feature_matching"] = stage.loss.feature_matching * matching
        total = torch.stack([term.float() for term in terms.values()]).sum()
        self._descend(self.optimiser, self.network, total, rate=rate)
        self.ema.update_parameters(self.network)
        return figures | {name: float(term.detach()) for name, term in terms.items()} | {"loss": float(total.detach())}

    def _teach_adversary(self, image: Tensor, composite: Tensor, valid: Tensor, *, rate: float) -> float:
        loss = self.adversary.loss(image, composite.detach(), valid, step=self.step)
        self._descend(self.adversary.optimiser, self.adversary.network, loss, rate=rate)
        return float(loss.detach())

    def _descend(self, optimiser: torch.optim.Optimizer, network: nn.Module, loss: Tensor, *, rate: float) -> None:
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        if self._world > 1:
            _average(parameter.grad for parameter in network.parameters() if parameter.grad is not None)
        nn.utils.clip_grad_norm_(network.parameters(), GRADIENT_LIMIT)
        for group in optimiser.param_groups:
            group["lr"] = rate
        optimiser.step()

    def _after_step(self, figures: dict[str, float]) -> None:
        self.history.add(figures)
        if self.validate and self.is_first and (self.step % self.validate_every == 0 or self.step == self.config.steps):
            self.validate(self.ema.module.eval(), self.step)
        if self.step % self.save_every == 0:
            self.save()

    def _batches(self, index: int, first: int, last: int) -> Iterable[list[Tensor]]:
        stage = self.config.stages[index]
        samples = HoleSamples(self.photos, self.holes, size=stage.size, seed=self.config.seed * 1000 + index)
        numbers = [
            (step * self._world + self._rank) * stage.batch + place
            for step in range(first, last)
            for place in range(stage.batch)
        ]
        return DataLoader(
            samples,
            stage.batch,
            sampler=numbers,
            num_workers=self.workers,
            pin_memory=self.device.type == "cuda",
        )

    def _loss_network(self, stage: Stage) -> LossNetwork | None:
        name = stage.loss.perceptual_network
        return None if name == "none" else self.loss_networks[name]

    def _autocast(self) -> torch.autocast:
        return torch.autocast(self.device.type, torch.bfloat16, enabled=self.device.type == "cuda")

    def _join_processes(self) -> None:
        self._world = int(os.environ.get("WORLD_SIZE", "1"))
        self._rank = int(os.environ.get("RANK", "0"))
        if self._world > 1 and not distributed.is_initialized():
            distributed.init_process_group("nccl" if self.device.type == "cuda" else "gloo")

    def _state(self) -> dict[str, Any]:
        return {
            "config": self.config.as_dict(),
            "step": self.step,
            "network": self.network.state_dict(),
            "ema": self.ema.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "adversary": self.adversary.state_dict(),
        }


def warm_average(decay: float) -> Callable[[Sequence[Tensor], Sequence[Tensor], Tensor | int], None]:
    """An exponential moving average for `AveragedModel` that forgets quickly at first: nothing random is kept."""

    @torch.no_grad()
    def update(averaged: Sequence[Tensor], current: Sequence[Tensor], count: Tensor | int) -> None:
        share = 1 - min(decay, (1 + int(count)) / (10 + int(count)))
        for mean, value in zip(averaged, current, strict=True):
            if mean.is_floating_point():
                mean.lerp_(value, share)
            else:
                mean.copy_(value)

    return update


def _average(gradients: Iterable[Tensor]) -> None:
    for gradient in gradients:
        distributed.all_reduce(gradient)
        gradient /= distributed.get_world_size()
