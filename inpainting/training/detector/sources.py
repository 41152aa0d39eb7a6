"""Photos with what is known of them: masks of the data folder, the teachers' labels, and what the kind implies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.detection.classes import CLASSES
from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, Image
from inpainting.training.data import DataError, Split, list_items
from inpainting.training.detector.labels import SELF_LABELLED, find_page_without_text, make_label_path, read_labels
from inpainting.training.detector.targets import DRAWN, FULL, LABELS, UNKNOWN, Target, write_mask
from inpainting.training.detector.teachers import DISPUTED
from inpainting.training.synthesis.pasting import Cutout, cut_out

SHORT_SIDE: Final = 400

_ABSENT: Final = {
    # what a kind of picture does not show, as a rule; everything else is unknown unless a mask or a label says more
    "person": (),
    "vehicle": ("graffiti",),
    "photo": ("graffiti",),
    "object": ("graffiti",),
    "street": ("animal", "graffiti"),
    "text": ("vehicle", "graffiti"),
    "comic": ("vehicle", "text", "graffiti"),
    "graffiti": ("person", "vehicle", "animal", "text"),
    "wall": ("person", "animal", "graffiti"),
    SELF_LABELLED: ("person", "animal"),
    LABELS: ("graffiti",),
    DRAWN: ("person", "animal"),
}
_MIXED: Final = ("people_", "vehicles_", "military_", "town_")
"""Beginnings of the names of cut-outs that may or may not show a person or a road vehicle."""


@dataclass(frozen=True)
class Labelled:
    """A photo and its target, as far as it is known."""

    image: Image
    target: Target


@dataclass(frozen=True)
class Source:
    """Where a labelled photo comes from; read anew for every sample, for all of them do not fit into memory."""

    kind: str
    picture: Path
    mask: Path | None
    labels: Path | None
    collection: str = ""
    """The source of the manifest: whoever made it."""

    def load(self) -> Labelled:
        """The photo, short side at most `SHORT_SIDE` (comic pages whole), and its target."""
        image = read_rgb(self.picture)
        shrink = 1.0 if self.kind in ("text", "comic") else min(1.0, SHORT_SIDE / min(image.shape[:2]))
        extent = (round(image.shape[1] * shrink), round(image.shape[0] * shrink))
        if shrink < 1:
            image = np.asarray(cv2.resize(image, extent, interpolation=cv2.INTER_AREA), np.uint8)
        return Labelled(image, self._read_target(extent))

    def _read_target(self, extent: tuple[int, int]) -> Target:
        target = np.full((extent[1], extent[0], len(CLASSES)), UNKNOWN, np.uint8)
        for name in _ABSENT[self.kind]:
            target[..., CLASSES.index(name)] = 0
        is_page = self.kind in ("text", "comic")
        labels = read_labels(self.labels) if self.labels and not is_page else {}
        for name, label in labels.items():
            told = cv2.resize(label, extent, interpolation=cv2.INTER_NEAREST)
            target[..., CLASSES.index(name)] = np.where(told == DISPUTED, UNKNOWN, np.where(told > DISPUTED, FULL, 0))
        if self.mask is not None:
            write_mask(target, self.kind, self.mask)
        if is_page and self.labels and self.labels.exists():
            _forget_background_text(target[..., CLASSES.index("text")], _read_grey(self.labels) > 127)
        if self.kind in (SELF_LABELLED, DRAWN):
            target[target[..., CLASSES.index("graffiti")] == FULL, CLASSES.index("text")] = 0
        return target


def read_sources(
    data: Path, labels: Path | None, split: Split | None, *, without: Container[str] = ()
) -> dict[str, list[Source]]:
    """The sources of a split of the data folder (None: of both), by kind; collections in `without` are left out."""
    sources = defaultdict(list)
    for item in list_items(data):
        if split in (item.split, None) and item.kind in _ABSENT and item.collection not in without:
            told = labels if (split, item.kind) != ("val", SELF_LABELLED) else None
            clean = find_page_without_text(item.picture) if item.kind == "text" else None
            label = make_label_path(clean or item.picture, data=data, labels=told) if told else None
            sources[item.kind].append(Source(item.kind, item.picture, item.mask, label, item.collection))
            if clean is not None and clean.exists():
                sources["comic"].append(Source("comic", clean, None, label, item.collection))
    return dict(sources)


def read_pairs(folder: Path) -> dict[str, list[Source]]:
    """The training split of a folder of pairs, by kind; raises `DataError` when it is none."""
    if not (folder / "pairs.jsonl").is_file() or not (folder / "manifest.csv").is_file():
        raise DataError("“{folder}” is not a folder of pairs that `make-data` has made.", folder=folder)
    return read_sources(folder, None, "train")


def find_showing(label: str, sources: Iterable[Source], *, least: float = 0.02) -> list[Source]:
    """The photos of which the teachers gave at least a share of `least` to a class."""
    shares = ((source, read_labels(source.labels).get(label)) for source in sources if source.labels)
    return [source for source, labels in shares if labels is not None and (labels > DISPUTED).mean() > least]


def read_ready_cutouts(data: Path) -> list[Cutout]:
    """The cut-outs with alpha of the data folder: animals by their file names, the rest things of no class."""
    cutouts = []
    for item in list_items(data):
        if item.kind == "cutout" and item.split == "train" and not item.picture.name.startswith(_MIXED):
            picture = cv2.imread(str(item.picture), cv2.IMREAD_UNCHANGED)
            if picture is not None and picture.ndim == 3 and picture.shape[2] == 4:
                label = "animal" if item.picture.name.startswith("animals_") else ""
                cutouts.append(Cutout(label, np.ascontiguousarray(picture[..., 2::-1]), picture[..., 3] > 127))
    return cutouts


def read_cutouts(items: Iterable[Source], label: str) -> list[Cutout]:
    """The largest object of each photo with masks, where it lies whole inside its picture and is not tiny."""
    cutouts = []
    for source in items:
        photo = source.load()
        cutout = cut_out(photo.image, _find_known(photo, label), label)
        if cutout is not None:
            cutouts.append(cutout)
    return cutouts


def read_pieces(items: Iterable[Source], *, least: float = 0.02) -> list[Cutout]:
    """The painted pieces of photos with drawn masks, each by itself; what is under `least` of its photo is a tag."""
    pieces = []
    for source in items:
        photo = source.load()
        mask = _find_known(photo, "graffiti").astype(np.uint8)
        count, parts, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
        for part in range(1, count):
            box = Box.around(parts == part)
            own = parts[box.slices] == part
            if stats[part, cv2.CC_STAT_AREA] > least * mask.size and own.mean() > 0.4:
                pieces.append(Cutout("graffiti", photo.image[box.slices].copy(), own))
    return pieces


def read_tags(items: Iterable[Source]) -> list[Hole]:
    """The shapes of real graffiti, each cropped to its box."""
    tags = []
    for source in items:
        mask = _find_known(source.load(), "graffiti")
        if mask.any():
            tags.append(mask[Box.around(mask).slices].copy())
    return tags


def _find_known(photo: Labelled, label: str) -> Hole:
    """Where a photo surely shows a class."""
    channel = photo.target[..., CLASSES.index(label)]
    return np.asarray((channel != UNKNOWN) & (channel > FULL // 2), np.bool_)


def read_rgb(path: Path) -> Image:
    """A picture as H×W×3 uint8; raises `OSError` when it cannot be read."""
    picture = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if picture is None:
        raise OSError(f"“{path}” cannot be read")
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)


def read_mask(path: Path, shape: tuple[int, ...]) -> Hole:
    """A mask picture, white = the object, at the size of an image of `shape`; raises `OSError`."""
    return np.asarray(cv2.resize(_read_grey(path), shape[1::-1], interpolation=cv2.INTER_AREA) > 127)


def _read_grey(path: Path) -> npt.NDArray[np.uint8]:
    picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if picture is None:
        raise OSError(f"“{path}” cannot be read")
    return np.asarray(picture, np.uint8)


def _forget_background_text(channel: npt.NDArray[np.uint8], background_text: Hole) -> None:
    """Nothing is known of text that stands on a page in either version, but for the letters that the mask has."""
    there = cv2.resize(background_text.astype(np.uint8), channel.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0
    channel[there & (channel < FULL // 2)] = UNKNOWN
