"""What the training commands do: put data, networks and settings together, run, report, write weights and cards."""

from __future__ import annotations

import argparse
import csv
import json
from dataclasses import replace
from pathlib import Path

import torch
from torch import nn

from inpainting.methods import create_filler
from inpainting.methods.partial_conv import PartialConvFiller
from inpainting.runtime.devices import resolve_device
from inpainting.runtime.session import Session
from inpainting.training import data
from inpainting.training.export import export_weights
from inpainting.training.inpainter.config import LossWeights, Stage, TrainingConfig
from inpainting.training.inpainter.loop import InpainterTrainer, LossNetwork
from inpainting.training.loop import read_checkpoint, run_or_resume
from inpainting.training.loss_networks import LpipsAlex, Vgg16Pools
from inpainting.training.quality import validation
from inpainting.training.quality.baselines import list_installed_peers
from inpainting.training.quality.pictures import write_grid
from inpainting.training.synthesis.holes import make_training_mixture
from models.checkpoint import load_inpainter
from models.errors import CleanplateError
from models.partial_conv_unet import PartialConvUNet, PartialConvUNetConfig

VALIDATION_SIZE = 256


def train_inpainter(args: argparse.Namespace) -> int:
    """`cleanplate train inpainter`: train or go on training, with a progress bar and figures as it goes."""
    torch.set_float32_matmul_precision("high")
    device = torch.device(resolve_device(args.device))
    items = data.list_items(args.data)
    trainer = InpainterTrainer(
        make_config(args),
        args.out,
        photos=data.load_photos(items, "train"),
        holes=make_training_mixture(data.load_shapes(items, "train")),
        device=device,
        loss_networks=_load_loss_networks(args, device),
        validate=_Validation(args, items, device),
        validate_every=args.validate_every,
        save_every=args.save_every,
        workers=args.workers,
    )
    run_or_resume(trainer, args.init)
    return 0


def make_config(args: argparse.Namespace) -> TrainingConfig:
    """The run's settings from the arguments of `train inpainter`."""
    loss = LossWeights(
        valid=args.valid,
        hole=args.hole,
        perceptual=args.perceptual,
        style=args.style,
        total_variation=args.total_variation,
        adversarial=args.adversarial,
        feature_matching=args.feature_matching,
        perceptual_network=args.perceptual_network,
    )
    refine_loss = loss if args.refine_adversarial is None else replace(loss, adversarial=args.refine_adversarial)
    first = Stage(args.steps, args.size, args.batch, args.rate, last_rate=args.refine_rate, loss=loss)
    second = Stage(
        args.refine_steps,
        args.refine_size,
        args.refine_batch,
        args.refine_rate,
        last_rate=args.refine_rate / 20,
        freeze_encoder_norm=True,
        loss=refine_loss,
    )
    network = PartialConvUNetConfig.from_dict(args.network)
    stages = tuple(stage for stage in (first, second) if stage.steps > 0)
    return TrainingConfig(stages, network, seed=args.seed, ema_decay=args.ema)


def export(args: argparse.Namespace) -> int:
    """`cleanplate train export`: the averaged weights of a run as a file with a card measured on the spot."""
    state = read_checkpoint(args.run_folder)
    figures = export_weights(
        args,
        PartialConvUNet(TrainingConfig.from_dict(state["config"]).network),
        state,
        measure=lambda folder: _compare(args, directory=folder, name=args.name, size=VALIDATION_SIZE, photos=40),
        description="Partial-convolution U-Net that fills holes in photos (Liu et al. 2018, arXiv 1804.07723).",
        licence="Apache-2.0",
        data=data.list_data_sources(args.data, data.PHOTO_KINDS),
        command=f"cleanplate evaluate inpainter --data DATA --loss-weights LOSS_WEIGHTS --size {VALIDATION_SIZE}",
    )
    print(_make_table(figures))
    return 0


def evaluate_inpainter(args: argparse.Namespace) -> int:
    """`cleanplate evaluate inpainter`: the figures of our fill, with and without detail, and of its peers."""
    figures = _compare(args, directory=args.weights, name="inpainter", size=args.size, photos=args.photos)
    print(_make_table(figures))
    if args.grid:
        photos = data.load_photos(data.list_items(args.data), "val")
        cases = validation.make_cases(photos, size=args.size, photos_used=8)
        write_grid(cases, _list_fills(args, directory=args.weights, name="inpainter"), args.grid)
    if args.json:
        print(json.dumps({"size": args.size, "photos": args.photos, "metrics": figures}))
    return 0


class _Validation:
    """Called by the trainer: figures into `validation.csv`, pictures and weights beside them."""

    def __init__(self, args: argparse.Namespace, items: list[data.Item], device: torch.device) -> None:
        self.folder: Path = args.out
        self.lpips = _load_lpips(args, device)
        photos = data.load_photos(items, "val")
        self.cases = validation.make_cases(photos, size=VALIDATION_SIZE)

    def __call__(self, network: nn.Module, step: int) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        fill_by_network = validation.make_network_fill(network)
        figures = validation.measure(fill_by_network, self.cases, self.lpips)
        with (self.folder / "validation.csv").open("a", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            for bucket, row in figures.items():
                writer.writerow([step, bucket, *(f"{name}={value}" for name, value in row.items())])
        write_grid(self.cases[:: max(1, len(self.cases) // 12)], {"network": fill_by_network}, self.folder / "grid.png")


def _compare(
    args: argparse.Namespace, *, directory: Path | None, name: str, size: int, photos: int
) -> dict[str, validation.Figures]:
    bank = data.load_photos(data.list_items(args.data), "val")
    cases = validation.make_cases(bank, size=size, photos_used=photos)
    lpips = _load_lpips(args, torch.device("cpu"))
    fills = _list_fills(args, directory=directory, name=name)
    return {method: validation.measure(fill, cases, lpips) for method, fill in fills.items()}


def _list_fills(args: argparse.Namespace, *, directory: Path | None, name: str) -> dict[str, validation.Fill]:
    device = torch.device(resolve_device(args.device))
    network = load_inpainter(name, directory=directory).to(device).channels_last()
    classical = {method: create_filler(method).fill for method in ("telea", "navier-stokes")}
    untrained = PartialConvUNet(network.config).eval().to(device).channels_last()
    ours: dict[str, validation.Fill] = {
        "partial-conv": PartialConvFiller(Session(network, device=device.type)).fill,
        "network alone": validation.make_network_fill(network),
        "untrained": validation.make_network_fill(untrained),
    }
    return {**ours, **classical, **list_installed_peers()}


def _load_loss_networks(args: argparse.Namespace, device: torch.device) -> dict[str, LossNetwork]:
    if args.perceptual_network == "none":
        return {}
    folder = args.loss_weights
    if folder is None:
        raise CleanplateError("The perceptual loss needs --loss-weights DIR (or --perceptual-network none).")
    if args.perceptual_network == "vgg16":
        return {"vgg16": Vgg16Pools(folder / "vgg16_to_pool3.safetensors").to(device)}
    return {"lpips-alex": LpipsAlex(folder / "lpips_alex.safetensors").to(device)}


def _load_lpips(args: argparse.Namespace, device: torch.device) -> LpipsAlex | None:
    return LpipsAlex(args.loss_weights / "lpips_alex.safetensors").to(device) if args.loss_weights else None


def _make_table(figures: dict[str, validation.Figures]) -> str:
    """A Markdown table: one row a bucket and method."""
    metrics = list(next(iter(next(iter(figures.values())).values())))
    lines = ["| holes | method | " + " | ".join(metrics) + " |", "|---" * (len(metrics) + 2) + "|"]
    for bucket in next(iter(figures.values())):
        for method, table in figures.items():
            row = table[bucket]
            lines.append(f"| {bucket} | {method} | " + " | ".join(f"{row[name]:.4f}" for name in metrics) + " |")
    return "\n".join(lines)
