"""Random holes for training and validation: strictly binary, the same for the same generator state. No images.

The wide-stroke and box recipes follow the figures published for LaMa (Suvorov et al. 2022, supplementary), given for
256 px and scaled with the size.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import cv2
import numpy as np

from inpainting.engine.request import Hole

Generator = Callable[[int, np.random.Generator], Hole]


def draw_wide_strokes(size: int, rng: np.random.Generator) -> Hole:
    """One to five broken lines, 5–105 px wide at 256 px."""
    unit = size / 256
    return _draw_strokes(
        size, rng, count=int(rng.integers(1, 6)), length=(10 * unit, 210 * unit), width=(5 * unit, 105 * unit)
    )


def draw_thin_strokes(size: int, rng: np.random.Generator) -> Hole:
    """Two to eight scratches, 2–10 px wide at 256 px."""
    unit = size / 256
    return _draw_strokes(
        size, rng, count=int(rng.integers(2, 9)), length=(20 * unit, 120 * unit), width=(2 * unit, 10 * unit)
    )


def draw_boxes(size: int, rng: np.random.Generator) -> Hole:
    """One to four rectangles with sides of 30–150 px at 256 px."""
    hole = np.zeros((size, size), np.uint8)
    for _ in range(rng.integers(1, 5)):
        width, height = (int(side) for side in rng.uniform(30, 150, 2) * size / 256)
        x, y = rng.integers(0, max(1, size - width)), rng.integers(0, max(1, size - height))
        hole[y : y + height, x : x + width] = 1
    return hole.astype(bool)


def draw_blobs(size: int, rng: np.random.Generator) -> Hole:
    """One or two round shapes with wavy outlines, like objects, 15–60 % of the size across."""
    hole = np.zeros((size, size), np.uint8)
    for _ in range(rng.integers(1, 3)):
        cv2.fillPoly(hole, [_make_wavy_outline(size, rng)], 1)
    return hole.astype(bool)


def make_shape_generator(masks: Sequence[Hole]) -> Generator:
    """A generator that places one of `masks` (crops of real objects, bool) at random place, size, turn and side."""

    def place(size: int, rng: np.random.Generator) -> Hole:
        mask = masks[int(rng.integers(len(masks)))].astype(np.uint8)
        scale = size * rng.uniform(0.25, 0.8) / max(mask.shape)
        turn = cv2.getRotationMatrix2D((mask.shape[1] / 2, mask.shape[0] / 2), float(rng.uniform(-20, 20)), scale)
        centre = np.array([mask.shape[1], mask.shape[0]]) / 2
        turn = turn + np.column_stack([np.zeros((2, 2)), rng.uniform(0.2, 0.8, 2) * size - centre])
        if rng.random() < 0.5:
            mask = mask[:, ::-1]
        placed = cv2.warpAffine(np.ascontiguousarray(mask), turn, (size, size), flags=cv2.INTER_NEAREST)
        grown = cv2.dilate(placed, np.ones((3, 3), np.uint8), iterations=int(rng.integers(1, 4)))
        return grown.astype(bool)

    return place


def make_mixture(choices: Sequence[tuple[float, Generator]], *, largest: float = 0.5) -> Generator:
    """A generator that draws one of `choices` (weight, generator) until between 0.5 % and `largest` is hole."""
    weights = np.array([weight for weight, _ in choices])
    shares = weights / weights.sum()

    def draw(size: int, rng: np.random.Generator) -> Hole:
        for _ in range(20):
            hole = choices[rng.choice(len(choices), p=shares)][1](size, rng)
            if 0.005 <= hole.mean() <= largest:
                return hole
        return draw_boxes(size, rng)

    return draw


def make_training_mixture(masks: Sequence[Hole]) -> Generator:
    """What the inpainter is trained on: wide strokes, boxes, object shapes and thin lines."""
    objects = make_shape_generator(masks) if masks else draw_blobs
    return make_mixture([(0.40, draw_wide_strokes), (0.15, draw_boxes), (0.25, objects), (0.20, draw_thin_strokes)])


def make_finisher_mixture(masks: Sequence[Hole]) -> Generator:
    """What fills are made of for the finisher: the same, but fewer thin lines, of which there is little to mend."""
    objects = make_shape_generator(masks) if masks else draw_blobs
    return make_mixture([(0.45, draw_wide_strokes), (0.15, draw_boxes), (0.30, objects), (0.10, draw_thin_strokes)])


def _draw_strokes(
    size: int,
    rng: np.random.Generator,
    *,
    count: int,
    length: tuple[float, float],
    width: tuple[float, float],
) -> Hole:
    hole = np.zeros((size, size), np.uint8)
    for _ in range(count):
        point = rng.uniform(0, size, 2)
        angle = rng.uniform(0, 2 * math.pi)
        thickness = max(1, round(rng.uniform(*width)))
        for _ in range(rng.integers(1, 6)):
            angle += rng.uniform(-1.2, 1.2)
            step = rng.uniform(*length) * np.array([math.cos(angle), math.sin(angle)])
            after = np.clip(point + step, 0, size - 1)
            cv2.line(hole, _round_to_pixel(point), _round_to_pixel(after), 1, thickness)
            point = after
    return hole.astype(bool)


def _make_wavy_outline(size: int, rng: np.random.Generator) -> np.ndarray:
    angles = np.linspace(0, 2 * math.pi, 64, endpoint=False)
    waves = sum(rng.uniform(0, 0.35 / k) * np.cos(k * angles + rng.uniform(0, 2 * math.pi)) for k in (1, 2, 3, 5))
    radius = size * rng.uniform(0.07, 0.3) * (1 + waves)
    centre = rng.uniform(0.15, 0.85, 2) * size
    stretch = rng.uniform(0.6, 1.6)
    points = np.stack([radius * np.cos(angles) * stretch, radius * np.sin(angles)], axis=1) + centre
    return points.round().astype(np.int32)


def _round_to_pixel(point: np.ndarray) -> tuple[int, int]:
    return int(point[0]), int(point[1])
