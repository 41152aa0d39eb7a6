"""How often the detector's raw scores are right on unseen pictures: the curves of its card, their proof, its plot."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

import cv2
import numpy as np

from inpainting.detection.classes import CLASSES
from inpainting.detection.detector import Detector
from inpainting.detection.instance import Instance
from inpainting.training.detector.sources import Source
from inpainting.training.detector.targets import FULL, UNKNOWN, Target

_RIGHT: Final = 0.5
_RIGHT_TEXT: Final = 0.2
"""Something found is right when at least this share of it is of its class; of text, whose strokes are thin, less."""
_KNOWN: Final = 0.5
"""Of its pixels; of what less is known, nobody can say whether it is right."""
_OF_A_POINT: Final = 12
"""How many things found make a point of a curve, at least."""
_MOST_POINTS: Final = 6
_BINS: Final = (0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 1.001)
_SIDE, _EDGE = 360, 48


class Judged(NamedTuple):
    """Something found: its class, its raw score, whether it is right, its picture's number, whether that has some."""

    label: str
    score: float
    right: bool
    picture: int
    shown: bool = True


Curve = list[list[float]]


def judge_detections(detector: Detector, sources: Iterable[Source]) -> list[Judged]:
    """Everything that the detector finds and that the pictures' targets can judge."""
    found = []
    for number, source in enumerate(sources):
        photo = source.load()
        for instance in detector.detect(photo.image):
            right = _is_right(instance, photo.target)
            if right is not None:
                found.append(
                    Judged(instance.label, instance.score, right, number, _shows(photo.target, instance.label))
                )
    return found


def _is_right(instance: Instance, target: Target) -> bool | None:
    channel = target[..., CLASSES.index(instance.label)][instance.box.slices][instance.hole]
    known = channel[channel != UNKNOWN]
    if len(known) < _KNOWN * len(channel):
        return None
    return bool((known > FULL // 2).mean() >= (_RIGHT_TEXT if instance.label == "text" else _RIGHT))


def _shows(target: Target, label: str) -> bool:
    channel = target[..., CLASSES.index(label)]
    return bool(((channel != UNKNOWN) & (channel > FULL // 2)).any())


def fit_curves(found: Sequence[Judged]) -> dict[str, Curve]:
    """Class → points (raw score, how often right), rising; no curve for a class of which too little was found.

    They hold where a class is as often there as not: who looks for graffiti does so where there may be some.
    """
    weights = compute_weights(found)
    of_class: dict[str, list[Judged]] = defaultdict(list)
    for one in found:
        of_class[one.label].append(one)
    few = 2 * _OF_A_POINT
    return {name: _fit_curve(of_class[name], weights[name]) for name in CLASSES if len(of_class[name]) >= few}


def compute_weights(found: Sequence[Judged]) -> dict[str, float]:
    """Class → how much more what was found where it is shown counts, to weigh as much as what was found elsewhere."""
    shown = Counter(one.label for one in found if one.shown)
    elsewhere = Counter(one.label for one in found if not one.shown)
    return {name: max(1.0, elsewhere[name] / max(1, shown[name])) for name in CLASSES}


def _fit_curve(found: Sequence[Judged], weight: float) -> Curve:
    """Means over equal numbers of things, drawn a little to the middle, made rising by pooling neighbours that fall."""
    ordered = sorted(found, key=lambda one: one.score)
    parts = np.array_split(np.arange(len(ordered)), min(_MOST_POINTS, len(ordered) // _OF_A_POINT))
    pools = [[ordered[number] for number in part] for part in parts]
    often = [_compute_share(pool, weight) for pool in pools]
    while (fall := next((n for n, (a, b) in enumerate(pairwise(often)) if a > b), None)) is not None:
        pools[fall : fall + 2] = [pools[fall] + pools[fall + 1]]
        often = [_compute_share(pool, weight) for pool in pools]
    scores = [float(np.mean([one.score for one in pool])) for pool in pools]
    return [[round(score, 3), round(right, 3)] for score, right in zip(scores, often, strict=True)]


def _compute_share(pool: Sequence[Judged], weight: float) -> float:
    counts = [weight if one.shown else 1.0 for one in pool]
    right = sum(count for one, count in zip(pool, counts, strict=True) if one.right)
    return (right + 1) / (sum(counts) + 2)


class Reliability(NamedTuple):
    """Of the things whose certainty lies in a bin: how many, their mean certainty, the share that is right."""

    things: int
    certainty: float
    right: float


def cross_check(found: Sequence[Judged]) -> list[Reliability]:
    """How right certainties are, with each half of the pictures measured by the curves of the other half."""
    pairs, weights = [], compute_weights(found)
    for half in (0, 1):
        curves = fit_curves([one for one in found if one.picture % 2 != half])
        for one in found:
            if one.picture % 2 == half and one.label in curves:
                raw, often = zip(*curves[one.label], strict=True)
                weight = weights[one.label] if one.shown else 1.0
                pairs.append((float(np.interp(one.score, raw, often)), float(one.right), weight))
    rows = [np.array([pair for pair in pairs if low <= pair[0] < high]) for low, high in pairwise(_BINS)]
    return [Reliability(len(row), *map(float, row[:, :2].T @ row[:, 2] / row[:, 2].sum())) for row in rows if len(row)]


def plot_reliability(rows: Sequence[Reliability], picture: Path) -> None:
    """A PNG with certainty across, the share that is right upwards, and a dot a bin, larger for more things."""
    sheet = np.full((_SIDE + 2 * _EDGE, _SIDE + 2 * _EDGE, 3), 255, np.uint8)

    def place(across: float, up: float) -> tuple[int, int]:
        return _EDGE + round(across * _SIDE), _EDGE + round((1 - up) * _SIDE)

    cv2.rectangle(sheet, place(0, 1), place(1, 0), (200, 200, 200), 1)
    cv2.line(sheet, place(0, 0), place(1, 1), (200, 200, 200), 1, cv2.LINE_AA)
    dots = np.array([place(row.certainty, row.right) for row in rows], np.int32)
    cv2.polylines(sheet, [dots], False, (200, 110, 20), 2, cv2.LINE_AA)
    for row, dot in zip(rows, dots, strict=True):
        radius = 3 + round(float(np.sqrt(row.things)) / 2)
        cv2.circle(sheet, (int(dot[0]), int(dot[1])), radius, (200, 110, 20), -1, cv2.LINE_AA)
        _write(sheet, str(row.things), (int(dot[0]) + 12, int(dot[1]) + 14))
    for share in (0.0, 0.5, 1.0):
        _write(sheet, f"{share:g}", (place(share, 0)[0] - 8, place(0, 0)[1] + 18))
        _write(sheet, f"{share:g}", (place(0, 0)[0] - 32, place(0, share)[1] + 4))
    _write(sheet, "certainty (numbers: things found)", (_EDGE, _SIDE + 2 * _EDGE - 8))
    _write(sheet, "share that is right", (_EDGE, _EDGE - 12))
    picture.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(picture), sheet)


def _write(sheet: np.ndarray, words: str, corner: tuple[int, int]) -> None:
    cv2.putText(sheet, words, corner, cv2.FONT_HERSHEY_SIMPLEX, 0.42, (60, 60, 60), 1, cv2.LINE_AA)


def format_table(rows: Sequence[Reliability], curves: Mapping[str, Curve]) -> str:
    """The bins and the curves in words."""
    lines = ["| certainty | things | right |", "|---|---|---|"]
    lines += [f"| {row.certainty:.2f} | {row.things} | {row.right:.2f} |" for row in rows]
    return "\n".join([*lines, "", *(f"{name}: {curve}" for name, curve in curves.items())])
