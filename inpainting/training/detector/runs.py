"""What the detector's commands do: label data, train, report. The command line itself is in `training.commands`."""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import nn
from tqdm import tqdm

from inpainting.devices import resolve_device
from inpainting.training.data import list_items
from inpainting.training.detector.config import SegmentationLossWeights, SegmenterRunConfig
from inpainting.training.detector.fonts import font_book
from inpainting.training.detector.labels import write_labels
from inpainting.training.detector.samples import Bank, SegmenterSamples
from inpainting.training.detector.segmenter_loop import SegmenterTrainer
from inpainting.training.detector.sources import FULL, UNKNOWN, read_cutouts, read_sources, read_tags
from inpainting.training.detector.teachers import Teachers
from inpainting.training.detector.validation import measure
from models.checkpoint import read_tensors


def make_labels(args: argparse.Namespace) -> int:
    """`cleanplate make-data labels`: label files for the photos that have none yet."""
    items = list_items(args.data)
    teachers = Teachers(args.teachers)
    for _ in tqdm(write_labels(items, teachers, data=args.data, out=args.out), total=len(items), unit="picture"):
        pass
    return 0


def make_samples(args: argparse.Namespace) -> int:
    """`cleanplate make-data samples`: synthetic training pairs as pictures to look at, or to train others on."""
    samples = SegmenterSamples(_bank(args), size=args.size, seed=args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    for number in tqdm(range(args.count), unit="pair"):
        image, target = (part.permute(1, 2, 0).numpy() for part in samples[number])
        cv2.imwrite(str(args.out / f"{number:05d}.jpg"), image[..., ::-1])
        for channel, name in enumerate(SegmenterRunConfig(1).network.classes):
            mask = np.where(target[..., channel] == UNKNOWN, 0, target[..., channel]) > FULL // 2
            if mask.any():
                full = cv2.resize(mask.astype(np.uint8) * 255, image.shape[1::-1], interpolation=cv2.INTER_NEAREST)
                cv2.imwrite(str(args.out / f"{number:05d}.{name}.png"), full)
    return 0


def train_detector(args: argparse.Namespace) -> int:
    """`cleanplate train detector`: train or go on training, with a progress bar and figures as it goes."""
    trainer = SegmenterTrainer(
        make_config(args),
        args.out,
        bank=_bank(args),
        device=torch.device(resolve_device(args.device)),
        validate=_Validation(args),
        validate_every=args.validate_every,
        save_every=args.save_every,
        workers=args.workers,
    )
    if not trainer.resume():
        if args.encoder:
            trainer.start_encoder_from(torch.load(args.encoder, map_location="cpu", weights_only=True))
        if args.init:
            trainer.start_from(read_tensors(args.init))
    with tqdm(total=trainer.config.steps, initial=trainer.step, disable=not trainer.is_first, unit="step") as bar:
        for figures in trainer.run():
            bar.update()
            bar.set_postfix(loss=f"{figures['loss']:.4f}", refresh=False)
    return 0


def make_config(args: argparse.Namespace) -> SegmenterRunConfig:
    """The run's settings from the arguments of `train detector`."""
    loss = SegmentationLossWeights(args.cross_entropy, args.positive, args.gamma, args.dice, args.jaccard)
    return SegmenterRunConfig(
        args.steps,
        size=args.size,
        batch=args.batch,
        rate=args.rate,
        encoder_scale=args.encoder_scale,
        schedule=args.schedule,
        loss=loss,
        seed=args.seed,
        ema_decay=args.ema,
    )


def _bank(args: argparse.Namespace) -> Bank:
    sources = read_sources(args.data, args.labels, "train")
    cutouts = [cutout for kind in ("person", "vehicle") for cutout in read_cutouts(sources.get(kind, []), kind)]
    return Bank(font_book(), sources, cutouts, read_tags(sources.get("graffiti", [])))


class _Validation:
    """Called by the trainer: figures into `validation.csv`."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.path: Path = args.out / "validation.csv"
        self.sources = read_sources(args.data, args.labels, "val")

    def __call__(self, network: nn.Module, step: int) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            for case, row in measure(network, self.sources, most=24).items():  # type: ignore[arg-type]
                writer.writerow([step, case, *(f"{name}={value}" for name, value in row.items())])
