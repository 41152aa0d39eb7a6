"""The segmenter's figures on the validation split, class by class, at the full size of the pictures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

import cv2
import numpy as np

from inpainting.detection.detector import Detector
from inpainting.detection.instance import CLASSES, MIN_SCORE, default_growth, hole_of
from inpainting.detection.maps import SIDE, class_maps, enlarged
from inpainting.geometry import Extent
from inpainting.request import Hole, Image
from inpainting.training.detector.sources import Source
from inpainting.training.detector.targets import FULL, UNKNOWN
from models.segmenter import Segmenter

THRESHOLD = 0.5
Find = Callable[[Image, str], dict[str, Hole]]
"""Image and kind of picture → class → H×W bool."""
Figures = dict[str, dict[str, float]]
"""“class on kind” → metric → value over all pixels of the split."""


def by_maps(network: Segmenter) -> Find:
    """What the network alone says, at half certainty; text is looked at at twice the size of the rest."""

    def find(image: Image, kind: str) -> dict[str, Hole]:
        maps = class_maps(network, image, side=2 * SIDE if kind == "text" else SIDE)
        return {name: enlarged(probability, image.shape) > THRESHOLD for name, probability in maps.items()}

    return find


def by_detector(detector: Detector) -> Find:
    """What the whole detector finds: instances with refined edges, none less certain than the window shows."""

    def find(image: Image, _: str) -> dict[str, Hole]:
        extent = Extent(image.shape[1], image.shape[0])
        found = [instance for instance in detector.detect(image) if instance.score >= MIN_SCORE]
        return {name: hole_of([one for one in found if one.label == name], extent) for name in CLASSES}

    return find


def measure(find: Find, sources: Mapping[str, Sequence[Source]], *, most: int = 40) -> Figures:
    """IoU, precision, recall, F1, recall after the default growth and, where nothing is, the share found.

    `most` pictures of every kind are used, spread evenly.
    """
    counts: dict[str, np.ndarray] = defaultdict(lambda: np.zeros(5))
    for kind, all_of_kind in sources.items():
        for source in _spread(all_of_kind, most):
            photo = source.load()
            for name, hole in find(photo.image, kind).items():
                counts[f"{name} on {kind}"] += _counts(hole, photo.target[..., CLASSES.index(name)])
    return {case: figures for case, row in sorted(counts.items()) if (figures := _figures(row))}


def _spread(sources: Sequence[Source], most: int) -> Iterable[Source]:
    numbers = np.linspace(0, len(sources) - 1, min(most, len(sources))).round().astype(int)
    return (sources[number] for number in numbers)


def _counts(found: Hole, target: np.ndarray) -> np.ndarray:
    """Pixels: found rightly, found wrongly, missed, missed after dilation, known."""
    known, truth = target != UNKNOWN, (target > FULL // 2) & (target != UNKNOWN)
    found = found & known
    away = cv2.distanceTransform((~found).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    grown = away <= default_growth(Extent(found.shape[1], found.shape[0]))
    sums = (found & truth, found & ~truth, truth & ~found, truth & ~grown, known)
    return np.array([np.count_nonzero(part) for part in sums], float)


def _figures(row: np.ndarray) -> dict[str, float]:
    right, wrong, missed, missed_grown, known = row
    if not known:
        return {}
    if not right + missed:
        return {"false_area": round(wrong / known, 5)}
    return {
        "iou": round(right / (right + wrong + missed), 4),
        "precision": round(right / max(1, right + wrong), 4),
        "recall": round(right / (right + missed), 4),
        "f1": round(2 * right / (2 * right + wrong + missed), 4),
        "hole_recall": round(1 - missed_grown / (right + missed), 4),
    }
