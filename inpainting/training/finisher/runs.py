"""What the finisher's commands do: make fills, train, report. The command line itself is in `training.commands`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from tqdm import tqdm

from inpainting.runtime.devices import resolve_device
from inpainting.runtime.session import FinishingSession, Session
from inpainting.training import data
from inpainting.training.export import export_weights
from inpainting.training.finisher.config import FinisherRunConfig
from inpainting.training.finisher.fills import list_fills, make_fills
from inpainting.training.finisher.loop import FinisherTrainer
from inpainting.training.finisher.validation import fill_cases, measure
from inpainting.training.loop import read_checkpoint, run_or_resume
from inpainting.training.loss_networks import LpipsAlex, Vgg16Pools
from inpainting.training.quality.validation import Figures, make_cases
from inpainting.training.synthesis import holes
from models.checkpoint import load_finisher, load_inpainter
from models.errors import CleanplateError
from models.finisher import Finisher

_SIZE = 256
_LPIPS = "lpips_alex.safetensors"
_VGG = "vgg16_to_pool3.safetensors"


def make_engine_fills(args: argparse.Namespace) -> int:
    """`cleanplate make-data fills`: fills of the engine on crops of the training photos."""
    items = data.list_items(args.data)
    photos = data.load_photos(items, "train")
    mixture = holes.make_finisher_mixture(data.load_shapes(items, "train"))
    session = Session(load_inpainter(), device=resolve_device(args.device))
    fills = make_fills(photos, mixture, session.fill, args.out, count=args.count, size=args.size, seed=args.seed)
    made = sum(1 for _ in tqdm(fills, unit="fill"))
    print(f"Made {made} fills; “{args.out}” has {len(list_fills(args.out))}.")
    return 0


def train_finisher(args: argparse.Namespace) -> int:
    """`cleanplate train finisher`: train or go on training, with a progress bar."""
    device = torch.device(resolve_device(args.device))
    config = make_config(args)
    if config.size % Finisher(config.network).stride:
        raise CleanplateError("The crops of “train finisher” must be a multiple of 16 px wide.")
    trainer = FinisherTrainer(
        config,
        args.out,
        paths=list_fills(args.fills),
        device=device,
        lpips=LpipsAlex(_locate_loss_weights(args) / _LPIPS).to(device) if config.perceptual else None,
        vgg=Vgg16Pools(_locate_loss_weights(args) / _VGG).to(device) if config.texture else None,
        save_every=args.save_every,
        workers=args.workers,
    )
    run_or_resume(trainer, args.init)
    return 0


def make_config(args: argparse.Namespace) -> FinisherRunConfig:
    """The run's settings from the arguments of `train finisher`."""
    names = ("size", "batch", "rate", "hole", "perceptual", "texture", "adversarial", "feature_matching", "seed")
    return FinisherRunConfig(args.steps, ema_decay=args.ema, **{name: getattr(args, name) for name in names})


def export_finisher(args: argparse.Namespace) -> int:
    """`cleanplate train export-finisher`: a run's averaged weights as a file with a card measured on the spot."""
    state = read_checkpoint(args.run_folder)
    figures = export_weights(
        args,
        Finisher(FinisherRunConfig.from_dict(state["config"]).network),
        state,
        measure=lambda folder: _measure(args, directory=folder),
        description="Mends what the texture engine fills in, where it is doubtful; a U-Net of partial convolutions.",
        licence="Apache-2.0",
        data=data.list_data_sources(args.data, data.PHOTO_KINDS),
        command="cleanplate evaluate finisher --data DATA --loss-weights LOSS_WEIGHTS",
    )
    print(_make_table(figures))
    return 0


def evaluate_finisher(args: argparse.Namespace) -> int:
    """`cleanplate evaluate finisher`: fills of the engine on the validation photos, before and after."""
    figures = _measure(args, directory=args.weights)
    print(_make_table(figures))
    if args.json:
        print(json.dumps(figures))
    return 0


def _measure(args: argparse.Namespace, *, directory: Path | None) -> dict[str, Figures]:
    device = resolve_device(args.device)
    photos = data.load_photos(data.list_items(args.data), "val")
    session = Session(load_inpainter(), device=device)
    fills = fill_cases(make_cases(photos, size=_SIZE, photos_used=args.photos), session.fill)
    lpips = LpipsAlex(args.loss_weights / _LPIPS) if args.loss_weights else None
    return measure(FinishingSession(load_finisher(args.name, directory=directory), device=device), fills, lpips)


def _locate_loss_weights(args: argparse.Namespace) -> Path:
    folder: Path | None = args.loss_weights
    if folder is None:
        raise CleanplateError("The perceptual losses need --loss-weights DIR.")
    return folder


def _make_table(figures: dict[str, Figures]) -> str:
    """A Markdown table: one row a bucket of holes, before and after."""
    buckets = next(iter(figures.values()))
    metrics = list(next(iter(buckets.values())))
    lines = ["| holes | fill | " + " | ".join(metrics) + " |", "|---" * (len(metrics) + 2) + "|"]
    for bucket in buckets:
        for name, rows in figures.items():
            lines.append(f"| {bucket} | {name} | " + " | ".join(f"{rows[bucket][one]:.4f}" for one in metrics) + " |")
    return "\n".join(lines)
