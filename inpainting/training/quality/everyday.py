"""`cleanplate benchmark everyday`: whole removals from real photos, for the eye, at 100 %; there is no truth.

A folder holds NAME.jpg, NAME.mask.png (white = remove) and, where somebody else's result is to stand beside ours,
NAME.OTHER.jpg. Written are a sheet a photo (before with the outline | each method | each other's result), cut round the
hole, and one page with all of them.
"""

from __future__ import annotations

import argparse
import html
import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.training.quality import baselines
from models.errors import CleanplateError

_AROUND: Final = 80
"""Pixels that are shown round the hole."""
_OUTLINE: Final = (230, 30, 30)
_CAPTION: Final = 28


@dataclass(frozen=True, eq=False)
class Removal:
    """One photo, its hole and the results of others by name."""

    name: str
    image: Image
    hole: Hole
    others: dict[str, Image]


def run(args: argparse.Namespace) -> int:
    """Writes the sheets and the page; every error is a `CleanplateError`."""
    begun, removals = time.perf_counter(), read_removals(args.data)
    methods = args.methods.split(",")
    for name in methods:
        if name not in baselines.list_baselines():
            raise CleanplateError(
                f"“{name}” is not a method that can be run here; there are {baselines.list_baselines()}."
            )
    fills = {name: baselines.load(name, device=args.device) for name in methods}
    args.out.mkdir(parents=True, exist_ok=True)
    parts = ["<!doctype html><meta charset='utf-8'><style>body{font-family:sans-serif}</style>"]
    for removal in removals:
        results, seconds = {}, {}
        for name, fill in fills.items():
            started = time.perf_counter()
            emptied = np.where(removal.hole[..., None], np.uint8(0), removal.image)
            results[name] = np.where(removal.hole[..., None], fill(emptied, removal.hole), removal.image)
            seconds[name] = time.perf_counter() - started
        sheet = draw_sheet(removal, results | removal.others)
        cv2.imwrite(str(args.out / f"{removal.name}.png"), sheet[..., ::-1])
        times = ", ".join(f"{name} {taken:.1f} s" for name, taken in seconds.items())
        print(f"{removal.name}: {times}", flush=True)
        parts.append(f"<h2>{html.escape(removal.name)}</h2><p>{times}</p><img src='{removal.name}.png'>")
    page = args.out / "everyday.html"
    page.write_text("\n".join(parts), encoding="utf-8")
    print(f"The page is {page}.")
    if args.json:
        took = round(time.perf_counter() - begun, 3)
        told = {
            "seconds": took,
            "device": args.device,
            "method": args.methods,
            "removals": len(removals),
            "output": page,
        }
        print(json.dumps(told, ensure_ascii=False, default=str))
    return 0


def read_removals(folder: Path) -> list[Removal]:
    """All photos of a folder that have a mask, by name. Raises `CleanplateError` when there is none."""
    removals = [_read_removal(path) for path in sorted(folder.glob("*.mask.png"))]
    if not removals:
        raise CleanplateError(f"“{folder}” has no NAME.jpg with a NAME.mask.png.")
    return removals


def _read_removal(mask: Path) -> Removal:
    name = mask.name.removesuffix(".mask.png")
    image = _read(mask.with_name(f"{name}.jpg"))
    hole = cv2.imread(str(mask), cv2.IMREAD_GRAYSCALE)
    if hole is None or hole.shape != image.shape[:2]:
        raise CleanplateError(f"“{mask}” is not a mask of the size of its photo.")
    others = {path.name.split(".")[-2]: _read(path) for path in sorted(mask.parent.glob(f"{name}.*.jpg"))}
    size = image.shape[1::-1]
    fitted = {other: cv2.resize(made, size) if made.shape != image.shape else made for other, made in others.items()}
    return Removal(name, image, hole > 127, {other: np.asarray(made, np.uint8) for other, made in fitted.items()})


def _read(path: Path) -> Image:
    picture = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if picture is None:
        raise CleanplateError(f"“{path}” cannot be read as a picture.")
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)


def draw_sheet(removal: Removal, results: dict[str, Image]) -> Image:
    """Before, with the outline of the hole, and the results side by side, at 100 %, with a caption over each."""
    height, width = removal.hole.shape
    place = Box.around(removal.hole).grown(_AROUND).clipped(Extent(width, height))
    before = np.ascontiguousarray(removal.image[place.slices])
    inside = np.ascontiguousarray(removal.hole[place.slices].astype(np.uint8))
    outlines, _ = cv2.findContours(inside, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(before, outlines, -1, _OUTLINE, 1)
    columns = {"before": before} | {name: result[place.slices] for name, result in results.items()}
    return np.concatenate([_draw_caption(name, column) for name, column in columns.items()], axis=1)


def _draw_caption(name: str, column: Image) -> Image:
    line = np.full((_CAPTION, column.shape[1], 3), 255, np.uint8)
    cv2.putText(line, name, (8, 20), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (0, 0, 0), 1, cv2.LINE_AA)
    return np.concatenate([line, column])
