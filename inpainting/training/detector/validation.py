"""The detector's figures on pictures it has not learned from, class by class and source by source, at full size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np

from inpainting.detection.classes import CLASSES, MIN_SCORE
from inpainting.detection.detector import Detector
from inpainting.detection.instance import compute_default_growth, make_hole
from inpainting.detection.segmenter_output import SIDE, compute_class_maps, enlarge_map
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, Image
from inpainting.training.data import Split
from inpainting.training.detector.sources import Source, read_sources
from inpainting.training.detector.targets import FULL, UNKNOWN, Channel
from models.segmenter import Segmenter

THRESHOLD = 0.5


class Holes(NamedTuple):
    """What was found of a class (H×W bool), and the hole that is made of it."""

    exact: Hole
    grown: Hole


Find = Callable[[Image, str], dict[str, Holes]]
"""Image and kind of picture → class → what was found."""
Figures = dict[str, dict[str, float]]
"""“class on source” → metric → value over all pixels of the pictures."""


def make_map_finder(network: Segmenter) -> Find:
    """What the network alone says, at half certainty; text is looked at at twice the size of the rest."""

    def find(image: Image, kind: str) -> dict[str, Holes]:
        maps = compute_class_maps(network, image, side=2 * SIDE if kind == "text" else SIDE)
        holes = {name: enlarge_map(probability, image.shape) > THRESHOLD for name, probability in maps.items()}
        return {name: Holes(hole, _grow(hole)) for name, hole in holes.items()}

    return find


def make_detector_finder(detector: Detector) -> Find:
    """What the whole detector finds: instances with refined edges, none less certain than the window shows."""

    def find(image: Image, _: str) -> dict[str, Holes]:
        extent = Extent(image.shape[1], image.shape[0])
        shown = [instance for instance in detector.detect(image) if instance.score >= MIN_SCORE]
        of_class = {name: [one for one in shown if one.label == name] for name in CLASSES}
        return {
            name: Holes(make_hole(own, extent), make_hole(own, extent, grow=None)) for name, own in of_class.items()
        }

    return find


def group_by_source(data: Path, labels: Path | None, held_out: Sequence[str] = ()) -> dict[str, list[Source]]:
    """The pictures to measure on, by their makers: all of those held out, of the others the validation split."""
    groups: dict[str, list[Source]] = defaultdict(list)
    splits: tuple[tuple[Split | None, str], ...] = ((None, ", held out"), ("val", ""))
    for split, words in splits:
        for kind, sources in read_sources(data, labels, split).items():
            for source in sources:
                if (source.collection in held_out) == (split is None):
                    groups[f"{source.collection}{' without text' if kind == 'comic' else ''}{words}"].append(source)
    return dict(groups)


def measure(find: Find, groups: Mapping[str, Sequence[Source]], *, most: int = 40) -> Figures:
    """IoU, mean IoU of a picture, precision, recall, F1, and of the holes recall and area (in shares of the true one).

    Where nothing is: the share found, and that of the worst picture. `most` pictures of every group are used, spread
    evenly.
    """
    counts: dict[str, list[Counts]] = defaultdict(list)
    for group, all_of_group in groups.items():
        for source in spread(all_of_group, most):
            photo = source.load()
            for name, holes in find(photo.image, source.kind).items():
                counts[f"{name} on {group}"].append(_count(holes, photo.target[..., CLASSES.index(name)]))
    return {case: figures for case, rows in sorted(counts.items()) if (figures := _compute_figures(rows))}


class Counts(NamedTuple):
    """Pixels of one picture: known, truly of the class, found, both, in the hole, true and in the hole."""

    known: int
    true: int
    found: int
    right: int
    hole: int
    covered: int

    @property
    def iou(self) -> float:
        return self.right / (self.true + self.found - self.right)


def spread(sources: Sequence[Source], most: int) -> Iterable[Source]:
    """At most so many of the sources, evenly."""
    numbers = np.linspace(0, len(sources) - 1, min(most, len(sources))).round().astype(int)
    return (sources[number] for number in numbers)


def _grow(found: Hole) -> Hole:
    away = cv2.distanceTransform((~found).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    return np.asarray(away <= compute_default_growth(Extent(found.shape[1], found.shape[0])), np.bool_)


def _count(holes: Holes, target: Channel) -> Counts:
    known = target != UNKNOWN
    truth = known & (target > FULL // 2)
    parts = (known, truth, holes.exact & known, holes.exact & truth, holes.grown & known, holes.grown & truth)
    return Counts(*(int(np.count_nonzero(part)) for part in parts))


def _compute_figures(rows: Sequence[Counts]) -> dict[str, float]:
    known, true, found, right, hole, covered = (sum(column) for column in zip(*rows, strict=True))
    if not known:
        return {}
    if not true:
        worst = max(row.found / max(1, row.known) for row in rows)
        return {"false_area": round(found / known, 5), "worst": round(worst, 4)}
    return {
        "iou": round(right / (true + found - right), 4),
        "mean_iou": round(float(np.mean([row.iou for row in rows if row.true])), 4),
        "precision": round(right / max(1, found), 4),
        "recall": round(right / true, 4),
        "f1": round(2 * right / (true + found), 4),
        "hole_recall": round(covered / true, 4),
        "hole_area": round(hole / true, 3),
    }
