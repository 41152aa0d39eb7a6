"""The segmenter's figures on the validation split, class by class, at the full size of the pictures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import cv2
import numpy as np

from inpainting.detection.instance import CLASSES
from inpainting.detection.maps import class_maps, enlarged
from inpainting.request import Hole
from inpainting.training.detector.sources import FULL, UNKNOWN, Source
from models.segmenter import Segmenter

THRESHOLD = 0.5
Figures = dict[str, dict[str, float]]
"""“class on kind” → metric → value over all pixels of the split."""


def measure(network: Segmenter, sources: dict[str, Sequence[Source]], *, most: int = 40) -> Figures:
    """IoU, precision, recall, F1, recall after dilation by 5 px at 512, and, where nothing is, the share found.

    `most` pictures of every kind are used, spread evenly.
    """
    counts: dict[str, np.ndarray] = defaultdict(lambda: np.zeros(5))
    for kind, all_of_kind in sources.items():
        for source in _spread(all_of_kind, most):
            photo = source.load()
            maps = class_maps(network, photo.image, side=1024 if kind == "text" else 512)
            for channel, name in enumerate(CLASSES):
                if name in maps:
                    found = enlarged(maps[name], photo.image.shape) > THRESHOLD
                    counts[f"{name} on {kind}"] += _counts(found, photo.target[..., channel])
    return {case: figures for case, row in sorted(counts.items()) if (figures := _figures(row))}


def _spread(sources: Sequence[Source], most: int) -> Iterable[Source]:
    numbers = np.linspace(0, len(sources) - 1, min(most, len(sources))).round().astype(int)
    return (sources[number] for number in numbers)


def _counts(found: Hole, target: np.ndarray) -> np.ndarray:
    """Pixels: found rightly, found wrongly, missed, missed after dilation, known."""
    known, truth = target != UNKNOWN, (target > FULL // 2) & (target != UNKNOWN)
    found = found & known
    reach = max(3, round(max(found.shape) * 5 / 512)) | 1
    grown = cv2.dilate(found.astype(np.uint8), cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))) > 0
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
