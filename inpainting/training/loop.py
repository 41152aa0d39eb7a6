"""The training loop: exact resume, EMA, one or several processes. What is trained on what is its subclasses' business.

Everything random about step n depends on the seed and n, so weights, optimisers, EMA and the step number are the
whole state. Several processes (`torchrun`) each take their share of the samples and average their gradients.
"""

from __future__ import annotations

import os
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar, Protocol, Self

import torch
from torch import Tensor, distributed, nn
from torch.optim.swa_utils import AveragedModel
from torch.utils.data import DataLoader, Dataset
from tqdm import tqdm

from inpainting.training.data import DataError
from inpainting.training.history import History
from models.checkpoint import read_tensors

Batch = Sequence[Tensor]
Figures = dict[str, float]
Validate = Callable[[nn.Module, int], None]
GRADIENT_LIMIT = 5.0
CHECKPOINT = "checkpoint.pt"


class RunConfig(Protocol):
    """What the loop asks of a run's settings."""

    @property
    def seed(self) -> int: ...
    @property
    def ema_decay(self) -> float: ...
    @property
    def steps(self) -> int: ...
    def as_dict(self) -> dict[str, Any]: ...
    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Self: ...


class Trainer(ABC):
    """One run in `folder`, which holds `checkpoint.pt` and `history.csv`.

    `validate(network, step)` is called in the first process with the EMA network in eval mode, every `validate_every`
    steps and at the end. `terms` are the figures that the history keeps beside the usual ones.
    """

    terms: ClassVar[tuple[str, ...]]

    def __init__(
        self,
        config: RunConfig,
        folder: Path,
        make_network: Callable[[], nn.Module],
        *,
        device: torch.device,
        validate: Validate | None = None,
        validate_every: int = 1000,
        save_every: int = 250,
        workers: int = 1,
    ) -> None:
        self.config = config
        self.folder = folder
        self.device = device
        self.validate = validate
        self.validate_every = validate_every
        self.save_every = save_every
        self.workers = workers
        self.step = 0
        self.saved_step = 0
        self.images = 0  # that all processes together have seen, for the card
        self._join_processes()
        torch.manual_seed(config.seed)
        self.network = make_network().to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.ema = AveragedModel(self.network, multi_avg_fn=make_warm_average(config.ema_decay), use_buffers=True)
        self.optimiser = self._make_optimiser()
        self.history = History(folder / "history.csv", ("step", "rate", "seconds", "loss", *self.terms))

    @property
    def checkpoint(self) -> Path:
        return self.folder / CHECKPOINT

    @property
    def is_first(self) -> bool:
        """Whether this process is the one that writes files."""
        return self._rank == 0

    def resume(self) -> bool:
        """Go on from this run's checkpoint, if it has one; raises `DataError` when its settings differ."""
        if not self.checkpoint.exists():
            return False
        state = torch.load(self.checkpoint, map_location=self.device, weights_only=True)
        if type(self.config).from_dict(state["config"]) != self.config:
            raise DataError(f"The run in “{self.folder}” was started with other settings; choose another folder.")
        self._take(state)
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
        torch.save(self._list_state(), part)
        os.replace(part, self.checkpoint)
        self.saved_step = self.step
        self.history.write()

    def run(self, *, until: int | None = None) -> Iterator[Figures]:
        """Train to step `until` (default: the end of the run), yielding the figures of every step."""
        last = min(until or self.config.steps, self.config.steps)
        while self.step < last:
            started = time.perf_counter()
            for batch in self._make_batches(min(last, self._find_end_of_stage())):
                figures = self._train_step([part.to(self.device, non_blocking=True) for part in batch])
                self.step += 1
                self.images += len(batch[0]) * self._world
                figures |= {"step": self.step, "seconds": time.perf_counter() - started}
                started = time.perf_counter()
                self._finish_step(figures)
                yield figures
        self.save()

    @abstractmethod
    def _make_batches(self, last: int) -> Iterable[Batch]:
        """The batches of the steps from `self.step` up to `last` (excluded); prepares what these steps need."""

    @abstractmethod
    def _train_step(self, batch: Batch) -> Figures:
        """Learn from one batch on the device; returns at least `loss` and `rate`."""

    def _find_end_of_stage(self) -> int:
        """The step at which `_make_batches` is to be asked anew."""
        return self.config.steps

    def _make_optimiser(self) -> torch.optim.Optimizer:
        return torch.optim.Adam(self.network.parameters())

    def _make_loader(self, samples: Dataset[Any], numbers: range, batch: int) -> DataLoader[Any]:
        """Batches of `samples`, for the steps with these `numbers`: each step and process has samples of its own."""
        order = [(step * self._world + self._rank) * batch + place for step in numbers for place in range(batch)]
        pin = self.device.type == "cuda"
        return DataLoader(samples, batch, sampler=order, num_workers=self.workers, pin_memory=pin)

    def _descend(self, optimiser: torch.optim.Optimizer, network: nn.Module, loss: Tensor, *, rate: float) -> None:
        """One step of an optimiser; `rate` is multiplied by a parameter group's `scale`, if it has one."""
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        if self._world > 1:
            _average(parameter.grad for parameter in network.parameters() if parameter.grad is not None)
        nn.utils.clip_grad_norm_(network.parameters(), GRADIENT_LIMIT)
        for group in optimiser.param_groups:
            group["lr"] = rate * group.get("scale", 1.0)
        optimiser.step()

    def _finish_step(self, figures: Figures) -> None:
        self.history.add(figures)
        if self.validate and self.is_first and (self.step % self.validate_every == 0 or self.step == self.config.steps):
            self.validate(self.ema.module.eval(), self.step)
        if self.step % self.save_every == 0:
            self.save()

    def _make_autocast(self) -> torch.autocast:
        return torch.autocast(self.device.type, torch.bfloat16, enabled=self.device.type == "cuda")

    def _join_processes(self) -> None:
        self._world = int(os.environ.get("WORLD_SIZE", "1"))
        self._rank = int(os.environ.get("RANK", "0"))
        if self._world > 1 and not distributed.is_initialized():
            distributed.init_process_group("nccl" if self.device.type == "cuda" else "gloo")

    def _list_state(self) -> dict[str, Any]:
        return {
            "config": self.config.as_dict(),
            "step": self.step,
            "images": self.images,
            "network": self.network.state_dict(),
            "ema": self.ema.state_dict(),
            "optimiser": self.optimiser.state_dict(),
        }

    def _take(self, state: dict[str, Any]) -> None:
        """The inverse of `_list_state`, the settings aside."""
        self.network.load_state_dict(state["network"])
        self.ema.load_state_dict(state["ema"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step = self.saved_step = state["step"]
        self.images = state["images"]


def run_or_resume(trainer: Trainer, init: Path | None) -> None:
    """Goes on with the unfinished run in the trainer's folder, or begins one, with the weights of `init` if given."""
    if not trainer.resume() and init:
        trainer.start_from(read_tensors(init))
    run_with_bar(trainer)


def run_with_bar(trainer: Trainer) -> None:
    """Train to the end with a progress bar on the first process's terminal; Ctrl-C says what was saved by then."""
    with tqdm(total=trainer.config.steps, initial=trainer.step, disable=not trainer.is_first, unit="step") as bar:
        try:
            for figures in trainer.run():
                bar.update()
                bar.set_postfix(loss=f"{figures['loss']:.4f}", refresh=False)
        except KeyboardInterrupt:
            if not trainer.saved_step:
                raise
            words = f"Stopped; the same command goes on from step {trainer.saved_step:,}."
            raise KeyboardInterrupt(words) from None


def read_checkpoint(folder: Path) -> dict[str, Any]:
    """The state of the run in `folder`, on the CPU."""
    state: dict[str, Any] = torch.load(folder / CHECKPOINT, map_location="cpu", weights_only=True)
    return state


def extract_averaged_weights(state: dict[str, Any]) -> dict[str, Tensor]:
    """The EMA network's weights in a checkpoint, under the network's own names."""
    return {k.removeprefix("module."): v for k, v in state["ema"].items() if k.startswith("module.")}


def make_warm_average(decay: float) -> Callable[[Sequence[Tensor], Sequence[Tensor], Tensor | int], None]:
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
