"""Photos and object masks of a data folder, and the samples drawn from them; a sample depends on its number alone.

A data folder either has a `manifest.csv` (columns kind, path, mask, split) or is any folder of pictures, of which one
in twenty, by the hash of its name, goes to validation. Not here: holes as such, batches on a device.
"""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, Image
from inpainting.training.synthesis.crops import crop_randomly
from inpainting.training.synthesis.holes import Generator
from models.errors import CleanplateError

Split = Literal["train", "val"]
PHOTO_KINDS = frozenset({"photo", "wall", "street", "object"})
MASK_KINDS = frozenset({"person", "vehicle", "object"})
SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp"})
SHORT_SIDE = 320
FLAT_SHARE = 0.6


class DataError(CleanplateError):
    """The data folder cannot be used."""


@dataclass(frozen=True)
class Item:
    """A row of the data folder: its kind, picture and, where it has one, mask."""

    kind: str
    picture: Path
    mask: Path | None
    split: Split
    collection: str = ""
    """Who made it: the manifest's source."""


def list_items(folder: Path) -> list[Item]:
    """Everything in a data folder, in a fixed order; raises `DataError` when there is nothing."""
    manifest = folder / "manifest.csv"
    items = _read_manifest(folder, manifest) if manifest.is_file() else _list_folder(folder)
    if not items:
        raise DataError(f"There are no pictures to train on in “{folder}”.")
    return items


def list_data_sources(folder: Path, kinds: Container[str], *, without: Container[str] = ()) -> list[str]:
    """The sources of the training pictures of these kinds, with their counts and the manifest's licence words.

    Those in `without` were not learned from.
    """
    manifest = folder / "manifest.csv"
    if not manifest.is_file():
        return [f"pictures of the folder “{folder.name}”"]
    with manifest.open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] in kinds and row["split"] == "train"]
    rows = [row for row in rows if row.get("source") not in without]
    counts = Counter((row.get("source", "?"), row.get("licence", "?")) for row in rows)
    return [f"{source}: {count} pictures, licence: {licence}" for (source, licence), count in sorted(counts.items())]


def load_photos(items: Iterable[Item], split: Split) -> list[Image]:
    """The photos of a split, short side at most 320 px, flat artwork left out."""
    paths = [item.picture for item in items if item.split == split and item.kind in PHOTO_KINDS]
    with ThreadPoolExecutor() as pool:
        photos = [photo for photo in pool.map(read_photo, paths) if photo is not None]
    kept = [photo for photo in photos if not is_flat(photo)]
    if not kept:
        raise DataError(f"The data folder has no usable photo for “{split}”.")
    return kept


def load_shapes(items: Iterable[Item], split: Split) -> list[Hole]:
    """The object masks of a split, each cropped to its box; may be empty."""
    paths = [item.mask for item in items if item.mask is not None and item.split == split and item.kind in MASK_KINDS]
    with ThreadPoolExecutor() as pool:
        return [mask for mask in pool.map(_read_shape, paths) if mask is not None]


def is_flat(photo: Image) -> bool:
    """Whether most of a picture has no texture at all, as drawings, logos and screenshots do not."""
    grey = cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY)
    spread = cv2.dilate(grey, np.ones((3, 3))) - cv2.erode(grey, np.ones((3, 3)))
    return float((spread <= 1).mean()) > FLAT_SHARE


class HoleSamples(Dataset[tuple[Tensor, Tensor]]):
    """Sample `i`: a random-resized crop (3×S×S uint8) and its valid map (1×S×S uint8, 1 = known).

    The same seed and number give the same sample in any process, which makes a resumed run exact.
    """

    def __init__(self, photos: list[Image], holes: Generator, *, size: int, seed: int) -> None:
        self.photos = photos
        self.holes = holes
        self.size = size
        self.seed = seed

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor]:
        rng = np.random.default_rng((self.seed, index))
        crop = crop_randomly(self.photos[rng.integers(len(self.photos))], self.size, rng)
        valid = ~self.holes(self.size, rng)
        return torch.from_numpy(crop).permute(2, 0, 1), torch.from_numpy(valid[None].astype(np.uint8))


def _read_manifest(folder: Path, manifest: Path) -> list[Item]:
    with manifest.open(newline="", encoding="utf-8") as file:
        return [
            Item(
                row["kind"],
                folder / row["path"],
                folder / row["mask"] if row["mask"] else None,
                "val" if row["split"] == "val" else "train",
                row.get("source") or "",
            )
            for row in csv.DictReader(file)
        ]


def _list_folder(folder: Path) -> list[Item]:
    pictures = sorted(_list_pictures(folder), key=lambda path: hashlib.sha256(path.name.encode()).digest())
    held_back = max(1, len(pictures) // 20)
    return [Item("photo", path, None, "val" if n < held_back else "train") for n, path in enumerate(pictures)]


def _list_pictures(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())


def read_photo(path: Path) -> Image | None:
    picture = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if picture is None or min(picture.shape[:2]) < 32:
        return None
    scale = SHORT_SIDE / min(picture.shape[:2])
    if scale < 1:
        picture = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)


def _read_shape(path: Path) -> Hole | None:
    mask = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if mask is None or not (mask > 127).any():
        return None
    hole = mask > 127
    return hole[Box.around(hole).slices]
