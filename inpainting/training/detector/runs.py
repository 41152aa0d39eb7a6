"""What the detector's commands do: label data, train, report. The command line itself is in `training.commands`."""

from __future__ import annotations

import argparse
import csv
import json
import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Final, cast

import cv2
import numpy as np
import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode
from tqdm import tqdm

from inpainting.detection.certainty import Curves
from inpainting.detection.classes import CLASSES
from inpainting.detection.segmenter import SegmenterDetector, load_locator_or_reason
from inpainting.detection.segmenter_output import SIDE
from inpainting.detection.text_locator import TextLocator
from inpainting.runtime.devices import resolve_device
from inpainting.training.data import list_data_sources, list_items
from inpainting.training.detector.calibration import cross_check, fit_curves, judge_detections, plot_reliability
from inpainting.training.detector.calibration import format_table as calibration_table
from inpainting.training.detector.config import SegmentationLossWeights, SegmenterRunConfig
from inpainting.training.detector.labels import (
    LABELLED_KINDS,
    SELF_LABELLED,
    Teacher,
    find_page_without_text,
    write_background_text,
    write_labels,
)
from inpainting.training.detector.loop import SegmenterTrainer
from inpainting.training.detector.pictures import write_grid
from inpainting.training.detector.pseudo_labels import GraffitiPseudoLabeller
from inpainting.training.detector.samples import WITH_VEHICLES, Bank, SegmenterSamples
from inpainting.training.detector.sources import (
    find_showing,
    read_cutouts,
    read_pairs,
    read_pieces,
    read_ready_cutouts,
    read_sources,
    read_tags,
)
from inpainting.training.detector.targets import DRAWN, FULL, LABELS, UNKNOWN
from inpainting.training.detector.teachers import Teachers
from inpainting.training.detector.validation import (
    Figures,
    group_by_source,
    make_detector_finder,
    make_map_finder,
    measure,
    spread,
)
from inpainting.training.export import export_weights
from inpainting.training.loop import read_checkpoint, run_with_bar
from inpainting.training.synthesis.fonts import load_font_book
from models.cards import read_card
from models.checkpoint import load_calibration, load_segmenter, read_tensors
from models.segmenter import Segmenter

DETECTOR_KINDS = frozenset({"person", "vehicle", "photo", "object", "street", "text", "graffiti", "wall", "cutout"}) | {
    SELF_LABELLED,
    LABELS,
    DRAWN,
}

_WITH_OBJECTS: Final = {"person": ("person",), "vehicle": ("vehicle",), LABELS: ("person", "vehicle", "animal")}
"""Kinds of photos that objects are cut from, and which."""


def make_labels(args: argparse.Namespace) -> int:
    """`cleanplate make-data labels`: label files for the photos that have none yet."""
    items = list_items(args.data)
    frozen = Teachers(args.teachers)
    teachers: dict[str, Teacher] = dict.fromkeys(LABELLED_KINDS, frozen)
    teachers[SELF_LABELLED] = GraffitiPseudoLabeller(load_segmenter("segmenter"))
    for _ in tqdm(write_labels(items, teachers, data=args.data, out=args.out), total=len(items), unit="picture"):
        pass
    pages = sorted({find_page_without_text(item.picture) for item in items if item.kind == "text"})
    there = [page for page in pages if page.exists()]
    for _ in tqdm(write_background_text(there, TextLocator.load(), data=args.data, out=args.out), total=len(there)):
        pass
    return 0


def make_samples(args: argparse.Namespace) -> int:
    """`cleanplate make-data samples`: synthetic training pairs as pictures to look at, or to train others on."""
    samples = SegmenterSamples(_make_bank(args), size=args.size, seed=args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    for number in tqdm(range(args.count), unit="pair"):
        image, target = (part.permute(1, 2, 0).numpy() for part in samples[number])
        cv2.imwrite(str(args.out / f"{number:05d}.jpg"), image[..., ::-1])
        for channel, name in enumerate(CLASSES):
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
        bank=_make_bank(args),
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
    run_with_bar(trainer)
    return 0


def make_config(args: argparse.Namespace) -> SegmenterRunConfig:
    """The run's settings from the arguments of `train detector`."""
    loss = SegmentationLossWeights(
        args.cross_entropy, args.positive, args.gamma, args.dice, args.jaccard, args.boundary
    )
    return SegmenterRunConfig(
        args.steps,
        size=args.size,
        batch=args.batch,
        rate=args.rate,
        encoder_scale=args.encoder_scale,
        frozen_blocks=args.frozen_blocks,
        schedule=args.schedule,
        loss=loss,
        seed=args.seed,
        ema_decay=args.ema,
        held_out=tuple(args.hold_out),
    )


def export_detector(args: argparse.Namespace) -> int:
    """`cleanplate train export-detector`: a run's averaged weights as a file with a card measured on the spot."""
    state = read_checkpoint(args.run_folder)
    figures = export_weights(
        args,
        Segmenter(SegmenterRunConfig.from_dict(state["config"]).network),
        state,
        measure=lambda folder: _measure(args, directory=folder),
        description="Finds people, vehicles, animals, text and graffiti: EfficientNet-Lite0 encoder, pyramid decoder.",
        licence="Apache-2.0; the encoder began as published ImageNet weights (Apache-2.0)",
        data=list_data_sources(args.data, DETECTOR_KINDS, without=state["config"].get("held_out", ())),
        command=_make_command(args),
    )
    print(_make_table(figures))
    return 0


def calibrate_detector(args: argparse.Namespace) -> int:
    """`cleanplate train calibrate-detector`: how often scores are right, and the figures that follow, into the card."""
    card = read_card(args.name, directory=args.weights)
    groups = group_by_source(args.data, args.labels, args.hold_out)
    sources = [source for group in groups.values() for source in spread(group, args.most)]
    found = judge_detections(_make_detector(_load_network(args, args.weights)), tqdm(sources, unit="picture"))
    curves, rows = fit_curves(found), cross_check(found)
    replace(card, calibration=curves).write(args.weights)
    figures = _measure(args, directory=args.weights)
    replace(card, calibration=curves, metrics=figures, command=_make_command(args)).write(args.weights)
    if args.plot:
        plot_reliability(rows, args.plot)
    print(calibration_table(rows, curves), _make_table(figures), sep="\n\n")
    return 0


def evaluate_detector(args: argparse.Namespace) -> int:
    """`cleanplate evaluate detector`: the detector's figures on unseen pictures, class by class, source by source."""
    figures = _measure(args, directory=args.weights)
    print(_make_table(figures))
    if args.grid:
        curves = load_calibration(args.name, directory=args.weights)
        find = make_detector_finder(_make_detector(_load_network(args, args.weights), curves))
        write_grid(find, group_by_source(args.data, args.labels, args.hold_out), args.grid)
    if args.json:
        print(json.dumps(figures))
    return 0


def _measure(args: argparse.Namespace, *, directory: Path | None) -> Figures:
    network = _load_network(args, directory)
    groups = group_by_source(args.data, args.labels, args.hold_out)
    curves = load_calibration(args.name, directory=directory)
    return {"cost": measure_cost(network)} | measure(
        make_detector_finder(_make_detector(network, curves)), groups, most=args.most
    )


def _make_command(args: argparse.Namespace) -> str:
    """What measures the same again."""
    held_out = ["--hold-out", *args.hold_out] if args.hold_out else []
    return " ".join(["cleanplate evaluate detector --data DATA --labels LABELS --most", str(args.most), *held_out])


def _load_network(args: argparse.Namespace, directory: Path | None) -> Segmenter:
    return load_segmenter(args.name, directory=directory).to(resolve_device(args.device)).channels_last()


def _make_detector(network: Segmenter, curves: Curves | None = None) -> SegmenterDetector:
    return SegmenterDetector(network, locator=load_locator_or_reason(), curves=curves)


def measure_cost(network: Segmenter) -> dict[str, float]:
    """GMACs of one run on a square of its largest scale, and milliseconds here (median of 7)."""
    image = torch.rand(1, 3, SIDE, SIDE).to(next(network.parameters()).device)
    with torch.inference_mode():
        with FlopCounterMode(display=False) as counter:
            network(image)
        times = []
        for _ in range(7):
            started = time.perf_counter()
            network(image.contiguous(memory_format=torch.channels_last)).sum().item()
            times.append(time.perf_counter() - started)
    gmac, milliseconds = counter.get_total_flops() / 2e9, median(times) * 1000
    return {f"gmac_{SIDE}": round(gmac, 2), f"ms_{SIDE}": round(milliseconds, 1)}


def _make_table(figures: Figures) -> str:
    """A Markdown table: one row a class and source."""
    names = ("iou", "mean_iou", "precision", "recall", "f1", "hole_recall", "hole_area", "false_area", "worst")
    lines = ["| class on source | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    for case, row in figures.items():
        if case != "cost":
            lines.append(
                f"| {case} | " + " | ".join(f"{row[name]:.4f}" if name in row else "" for name in names) + " |"
            )
    return "\n".join([*lines, "", ", ".join(f"{name} {value}" for name, value in figures["cost"].items())])


def _make_bank(args: argparse.Namespace) -> Bank:
    sources = read_sources(args.data, args.labels, "train", without=args.hold_out)
    cutouts = [
        cutout
        for kind, labels in _WITH_OBJECTS.items()
        for label in labels
        for cutout in read_cutouts(sources.get(kind, []), label)
    ]
    sources["animal"] = find_showing("animal", (one for kind in ("photo", "object") for one in sources.get(kind, [])))
    sources[WITH_VEHICLES] = find_showing("vehicle", sources.get("photo", []), least=0.04)
    cutouts += read_ready_cutouts(args.data)
    tags = read_tags(sources.get("graffiti", []))
    pieces = read_pieces(sources.get(DRAWN, []))
    for folder in args.pairs:
        for kind, more in read_pairs(folder).items():
            sources[kind] = sources.get(kind, []) + more
    return Bank(load_font_book(), sources, cutouts, tags, pieces)


class _Validation:
    """Called by the trainer: figures into `validation.csv`, pictures beside it."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.path: Path = args.out / "validation.csv"
        self.sources = read_sources(args.data, args.labels, "val", without=args.hold_out)

    def __call__(self, network: nn.Module, step: int) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            for case, row in measure(make_map_finder(cast(Segmenter, network)), self.sources, most=24).items():
                writer.writerow([step, case, *(f"{name}={value}" for name, value in row.items())])
        write_grid(make_map_finder(cast(Segmenter, network)), self.sources, self.path.with_name("grid.jpg"))
