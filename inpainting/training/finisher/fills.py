"""Fills of the texture engine to learn from, one file each: a crop of a photo, a hole, its fill, where it is doubtful.

Fill n depends on the photos, the seed and n alone, so whatever stops the making, it goes on where it was. Not here:
what is cut from them for training (`samples`).
"""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from inpainting.engine.bits import pack_bits, unpack_bits
from inpainting.engine.request import Hole, Image
from inpainting.methods.coarse import SoftFill, make_coarse_fill
from inpainting.methods.offsets import find_frequent_offsets
from inpainting.methods.texture.doubt import Doubt, measure_doubt
from inpainting.methods.texture.joining import join
from inpainting.methods.texture.pyramid import Size
from inpainting.methods.texture.search import find_sources
from inpainting.methods.texture.workers import Workers
from inpainting.training.data import DataError
from inpainting.training.synthesis.crops import crop_randomly
from inpainting.training.synthesis.holes import Generator

_BRIDGED: Final = 48
"""How thick a hole the coarse fill is made for, in pixels."""
_OFFSETS: Final = 40
_A_FOLDER: Final = 1000
"""So many files at most go into one folder."""


@dataclass(frozen=True, eq=False)
class Filled:
    """A crop and its fill: truth, fill and coarse fill H×W×3 uint8 (equal outside the hole), hole H×W bool."""

    truth: Image
    hole: Hole
    fill: Image
    coarse: Image
    doubt: Doubt


def fill_by_engine(truth: Image, hole: Hole, soft: SoftFill, *, seed: int = 1) -> Filled | None:
    """What the engine, led by `soft`, makes of `truth` (H×W×3 uint8) without its `hole` (H×W bool).

    None where too little may be copied.
    """
    emptied = np.where(hole[..., None], np.uint8(0), truth)
    coarse = make_coarse_fill(soft, emptied, hole, bridged=_BRIDGED)
    offsets = find_frequent_offsets(emptied, hole, usable=~hole, count=_OFFSETS)
    workers = Workers(None)
    finest = Size(emptied, hole, hole)
    sources = find_sources(finest, lambda _: coarse, lambda _: offsets, seed=seed, workers=workers)
    if sources is None:
        return None
    fill = emptied.copy()
    fill[hole] = np.clip(np.rint(join(sources, workers)), 0, 255)
    return Filled(truth, hole, fill, coarse, measure_doubt(fill, sources))


def make_fills(
    photos: Sequence[Image], holes: Generator, soft: SoftFill, folder: Path, *, count: int, size: int, seed: int
) -> Iterator[Path]:
    """Write the first `count` fills that are not in `folder` yet, crops of `size` px; yields the path of each."""
    for number in range(count):
        path = make_fill_path(folder, number)
        if not path.exists():
            write_fill(_make_fill(photos, holes, soft, size, np.random.default_rng((seed, number))), path)
            yield path


def _make_fill(
    photos: Sequence[Image], holes: Generator, soft: SoftFill, size: int, rng: np.random.Generator
) -> Filled:
    filled = None
    while filled is None:
        crop = crop_randomly(photos[int(rng.integers(len(photos)))], size, rng)
        filled = fill_by_engine(crop, holes(size, rng), soft, seed=int(rng.integers(1000)))
    return filled


def make_fill_path(folder: Path, number: int) -> Path:
    """Where fill `number` lies."""
    return folder / f"{number // _A_FOLDER:03}" / f"{number:06}.npz"


def write_fill(filled: Filled, path: Path) -> None:
    """Write a fill whole or not at all; only what is in the hole is written beside the truth."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    inside = np.concatenate([filled.fill[filled.hole], filled.coarse[filled.hole], filled.doubt[filled.hole]], axis=1)
    with part.open("wb") as file:
        np.savez_compressed(
            file, truth=filled.truth, hole=pack_bits(filled.hole), inside=np.ascontiguousarray(inside.T)
        )
    os.replace(part, path)


def read_fill(path: Path) -> Filled:
    """The inverse of `write_fill`; raises `DataError` when the file is none of its."""
    try:
        with np.load(path) as file:
            truth, packed, inside = file["truth"], file["hole"], file["inside"].T
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise DataError(f"“{path}” is not a fill to learn from.") from error
    hole = unpack_bits(packed, truth.shape[:2])
    fill, coarse, doubt = truth.copy(), truth.copy(), np.zeros_like(truth)
    fill[hole], coarse[hole], doubt[hole] = inside[:, :3], inside[:, 3:6], inside[:, 6:]
    return Filled(truth, hole, fill, coarse, doubt)


def list_fills(folder: Path) -> list[Path]:
    """All fills in a folder, in a fixed order; raises `DataError` when there are none."""
    paths = sorted(folder.glob("*/*.npz"))
    if not paths:
        raise DataError(f"There are no fills in “{folder}”; make some with “cleanplate make-data fills”.")
    return paths
