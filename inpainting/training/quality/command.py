"""`cleanplate benchmark quality`: cases from a folder of photos, every baseline over them, figures and pictures."""

from __future__ import annotations

import argparse
import json
import os
import platform
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import cv2
import numpy as np

from inpainting.engine.request import Image
from inpainting.runtime.devices import check_device_name
from inpainting.training import data
from inpainting.training.loss_networks import LpipsAlex
from inpainting.training.quality import baselines, validation
from inpainting.training.quality.contest import Performance, perform
from inpainting.training.quality.report import BucketMeans, format_markdown, write_report
from inpainting.training.quality.scores import Lpips, score
from inpainting.training.synthesis.crops import crop_centre
from models.errors import CleanplateError

BUCKETS = (*validation.BUCKETS, "object")


def run(args: argparse.Namespace) -> int:
    """Prints the tables, and with `--out` writes the report; every error is a `CleanplateError`."""
    names = _choose_names(args.methods)
    check_device_name(args.device)
    cases = _list_cases(args.data, size=args.size, photos=args.photos)
    lpips = _load_lpips(args.loss_weights)
    performances: dict[str, Performance] = {}
    for name in names:
        print(f"{name} …", flush=True)
        performances[name] = perform(name, cases, device=args.device)
    means = {name: _compute_means(cases, performance, lpips) for name, performance in performances.items()}
    memory = {name: performance.peak_memory for name, performance in performances.items()}
    photos = len(cases) // len(BUCKETS)
    title = f"{photos} photos of {args.size}×{args.size}, {date.today()}, {_describe_machine()}"
    print(f"{title}\n\n{format_markdown(means, memory)}")
    if args.out:
        page = write_report(args.out, title=title, means=means, cases=cases, performances=performances)
        print(f"\nThe report is {page}.")
    if args.json:
        print(json.dumps({"size": args.size, "photos": photos, "means": means, "peak_memory": memory}))
    return 0


def _choose_names(wanted: str | None) -> list[str]:
    available = baselines.list_baselines()
    if wanted is None:
        return [name for name in available if name != "biharmonic"]
    names = wanted.split(",")
    for name in names:
        if name not in available:
            raise CleanplateError(
                f"“{name}” is not a method that can be measured here; there are {', '.join(available)}."
            )
    return names


def _list_cases(folder: Path, *, size: int, photos: int) -> list[validation.Case]:
    """Every picture of a plain folder, the validation photos of one with a manifest; none is enlarged."""
    if size < 64 or photos < 1:
        raise CleanplateError("The photos must be at least 64 pixels wide, and there must be at least one.")
    items = data.list_items(folder)
    has_manifest = (folder / "manifest.csv").is_file()
    kinds = data.PHOTO_KINDS
    paths = [item.picture for item in items if item.kind in kinds and (item.split == "val" or not has_manifest)]
    pictures = [picture for path in sorted(paths) if (picture := _read(path, size)) is not None]
    if not pictures:
        raise CleanplateError(f"No photo in “{folder}” is {size} pixels wide and high; try a smaller --size.")
    shapes = data.load_shapes(items, "val")
    return validation.make_cases(pictures, size=size, photos_used=photos, buckets=BUCKETS, shapes=shapes)


def _read(path: Path, size: int) -> Image | None:
    picture = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if picture is None or min(picture.shape[:2]) < size:
        return None
    return crop_centre(np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8), size)


def _load_lpips(folder: Path | None) -> Lpips | None:
    if folder is None:
        return None
    network = LpipsAlex(folder / "lpips_alex.safetensors")
    return lambda composite, truth: validation.compute_lpips(network, composite, truth)


def _compute_means(cases: Sequence[validation.Case], performance: Performance, lpips: Lpips | None) -> BucketMeans:
    scores = [score(case, attempt, lpips) for case, attempt in zip(cases, performance.attempts, strict=True)]
    return {
        bucket: {
            name: float(np.mean([one[name] for one, case in zip(scores, cases, strict=True) if case.bucket == bucket]))
            for name in scores[0]
        }
        for bucket in BUCKETS
    }


def _describe_machine() -> str:
    return f"{os.cpu_count()} × {platform.machine()}, {platform.system()}"
