"""What the selector's commands do: train, report. The command line itself is in `training.commands`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch

from inpainting.detection.segmenter import SegmenterDetector
from inpainting.runtime.devices import resolve_device
from inpainting.training.data import list_data_sources
from inpainting.training.detector.sources import Source, find_showing, read_cutouts, read_ready_cutouts, read_sources
from inpainting.training.detector.targets import LABELS
from inpainting.training.export import export_weights
from inpainting.training.loop import read_checkpoint, run_or_resume
from inpainting.training.selector.config import SelectorRunConfig
from inpainting.training.selector.loop import SelectorTrainer
from inpainting.training.selector.samples import Bank
from inpainting.training.selector.validation import Figures, measure
from models.cards import WEIGHTS_FOLDER, read_card
from models.checkpoint import load_segmenter, load_selector
from models.selector import Selector

SELECTOR_KINDS = frozenset({"person", "vehicle", "photo", "object", "wall", "street", "cutout", LABELS})


def train_selector(args: argparse.Namespace) -> int:
    """`cleanplate train selector`: train or go on training, with a progress bar."""
    config = SelectorRunConfig(
        args.steps, size=args.size, batch=args.batch, rate=args.rate, seed=args.seed, ema_decay=args.ema
    )
    trainer = SelectorTrainer(
        config,
        args.out,
        bank=_make_bank(args),
        segmenter=load_segmenter(directory=args.weights),
        device=torch.device(resolve_device(args.device)),
        save_every=args.save_every,
        workers=args.workers,
    )
    run_or_resume(trainer, args.init)
    return 0


def export_selector(args: argparse.Namespace) -> int:
    """`cleanplate train export-selector`: a run's averaged weights as a file with a card measured on the spot."""
    state = read_checkpoint(args.run_folder)
    figures = export_weights(
        args,
        Selector(SelectorRunConfig.from_dict(state["config"]).network),
        state,
        measure=lambda folder: _measure(args, directory=folder),
        training={"segmenter": read_card("segmenter", directory=args.out).sha256},
        description="Tells the object apart that a person pointed at, from the segmenter's features.",
        licence="Apache-2.0",
        data=list_data_sources(args.data, SELECTOR_KINDS, without=args.hold_out),
        command=" ".join(["cleanplate evaluate selector --data DATA --labels LABELS --hold-out", *args.hold_out]),
    )
    print(_make_table(figures))
    return 0


def evaluate_selector(args: argparse.Namespace) -> int:
    """`cleanplate evaluate selector`: the selector's figures on unseen pictures, by kind of object."""
    figures = _measure(args, directory=args.weights or WEIGHTS_FOLDER)
    print(_make_table(figures))
    if args.json:
        print(json.dumps(figures))
    return 0


def _measure(args: argparse.Namespace, *, directory: Path) -> Figures:
    device = resolve_device(args.device)
    segmenter = load_segmenter(directory=directory).to(device).channels_last()
    selector = load_selector(args.name, directory=directory).to(device)
    return measure(SegmenterDetector(segmenter, selector), _list_measured(args))


def _make_table(figures: Figures) -> str:
    """A Markdown table: one row a kind of object."""
    names = list(next(iter(figures.values())))
    lines = ["| kind | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    lines += [f"| {kind} | " + " | ".join(f"{row[name]}" for name in names) + " |" for kind, row in figures.items()]
    return "\n".join(lines)


def _list_measured(args: argparse.Namespace) -> dict[str, list[Source]]:
    """By kind of object: the pictures of the sources held out, or the validation split when there are none."""
    if not args.hold_out:
        return _group_photos(read_sources(args.data, args.labels, "val"))
    everything = read_sources(args.data, args.labels, None)
    held_out = {kind: [s for s in found if s.collection in args.hold_out] for kind, found in everything.items()}
    return _group_photos(held_out)


def _group_photos(sources: Mapping[str, Sequence[Source]]) -> dict[str, list[Source]]:
    """Sources by the kind of object that they show or may show."""
    labelled = [*sources.get(LABELS, [])]
    photos = {kind: [*sources.get(kind, []), *labelled] for kind in ("person", "vehicle")}
    animals = find_showing("animal", (s for kind in ("photo", "object") for s in sources.get(kind, [])))
    return photos | {"object": [*sources.get("object", [])], "animal": [*animals, *labelled]}


def _make_bank(args: argparse.Namespace) -> Bank:
    sources = read_sources(args.data, args.labels, "train", without=args.hold_out)
    photos = _group_photos(sources)
    grounds = [source for kind in ("photo", "wall", "street") for source in sources.get(kind, [])]
    cutouts = [cutout for kind in ("person", "vehicle") for cutout in read_cutouts(photos[kind], kind)]
    return Bank(photos, grounds, [*cutouts[:: max(1, len(cutouts) // 400)], *read_ready_cutouts(args.data)])
