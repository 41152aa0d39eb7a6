"""The fixed validation set and its figures: hole-L1, PSNR, SSIM and LPIPS-Alex per bucket of hole size.

The set depends on the data folder and `size` alone. A bucket's holes: thin — scratches; medium — 5–20 % of the image;
large — 20–45 %. Any fill can be measured: networks and classical methods side by side.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from inpainting.engine import metrics
from inpainting.engine.request import Hole, Image
from inpainting.training.loss_networks import LpipsAlex
from inpainting.training.synthesis import holes
from inpainting.training.synthesis.crops import crop_centre

Fill = Callable[[Image, Hole], Image]
Figures = dict[str, dict[str, float]]
"""Bucket → metric → mean over the bucket."""

_SEED = 20261121
_SHARES = {"thin": (0.005, 0.08), "medium": (0.05, 0.20), "large": (0.20, 0.45), "object": (0.02, 0.35)}
BUCKETS = ("thin", "medium", "large")
"""What training is validated with; the benchmark also has `object`: holes of the shape of people, cars and things."""


@dataclass(frozen=True)
class Case:
    """One image to restore."""

    bucket: str
    image: Image
    hole: Hole


def make_cases(
    photos: Sequence[Image],
    *,
    size: int,
    photos_used: int = 40,
    buckets: Sequence[str] = BUCKETS,
    shapes: Sequence[Hole] = (),
) -> list[Case]:
    """The validation set: `photos_used` photos spread evenly over `photos`, each with one hole of every bucket.

    `shapes` are masks for the bucket `object`; without any its holes are blobs.
    """
    generators = _make_generators(shapes)
    chosen = np.linspace(0, len(photos) - 1, min(photos_used, len(photos))).round().astype(int)
    return [
        Case(bucket, crop_centre(photos[index], size), _make_hole(bucket, size, number, generators[bucket]))
        for number, index in enumerate(chosen)
        for bucket in buckets
    ]


def measure(fill: Fill, cases: Sequence[Case], lpips: LpipsAlex | None) -> Figures:
    """The figures of one method over the cases, by bucket; `lpips` is left out when None."""
    rows: dict[str, list[dict[str, float]]] = {bucket: [] for bucket in _SHARES}
    for case in cases:
        composite = make_composite(fill, case)
        row = {
            "hole_l1": metrics.measure_hole_l1(composite, case.image, case.hole),
            "psnr": metrics.measure_psnr(composite, case.image),
            "ssim": metrics.measure_ssim(composite, case.image),
        }
        if lpips is not None:
            row["lpips"] = compute_lpips(lpips, composite, case.image)
        rows[case.bucket].append(row)
    return {
        bucket: {name: round(float(np.mean([row[name] for row in found])), 5) for name in found[0]}
        for bucket, found in rows.items()
        if found
    }


def make_composite(fill: Fill, case: Case) -> Image:
    """The image with its hole emptied, filled, and only the hole taken from the filling."""
    emptied = np.where(case.hole[..., None], np.uint8(0), case.image)
    return np.where(case.hole[..., None], fill(emptied, case.hole), case.image)


def make_network_fill(network: torch.nn.Module) -> Fill:
    """Fill by a network called with (image, valid), for square images whose side its stride divides."""
    device = next(network.parameters()).device

    def fill(image: Image, hole: Hole) -> Image:
        tensor = torch.from_numpy(image).to(device).permute(2, 0, 1)[None].float() / 255
        valid = torch.from_numpy(~hole).to(device)[None, None].float()
        with torch.inference_mode():
            filled = network(tensor.contiguous(memory_format=torch.channels_last), valid)
        pixels: Image = (filled[0].clamp(0, 1) * 255).round().byte().permute(1, 2, 0).cpu().numpy()
        return pixels

    return fill


def _make_generators(shapes: Sequence[Hole]) -> dict[str, holes.Generator]:
    wide = holes.make_mixture([(0.5, holes.draw_wide_strokes), (0.25, holes.draw_boxes), (0.25, holes.draw_blobs)])
    objects = holes.make_shape_generator(shapes) if shapes else holes.draw_blobs
    return {"thin": holes.draw_thin_strokes, "medium": wide, "large": wide, "object": objects}


def _make_hole(bucket: str, size: int, number: int, generator: holes.Generator) -> Hole:
    lowest, highest = _SHARES[bucket]
    rng = np.random.default_rng((_SEED, number, list(_SHARES).index(bucket)))
    while True:
        hole = generator(size, rng)
        if lowest <= hole.mean() <= highest:
            return hole


def compute_lpips(network: LpipsAlex, composite: Image, truth: Image) -> float:
    """The LPIPS distance of two H×W×3 uint8 images."""
    device = next(network.parameters()).device
    pair = [torch.from_numpy(image).to(device).permute(2, 0, 1)[None].float() / 255 for image in (composite, truth)]
    with torch.inference_mode():
        return float(network(*pair))
