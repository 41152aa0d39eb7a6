"""What looks like graffiti on a wall and is none: cracks, shadows of branches and wires, gratings."""

from __future__ import annotations

import cv2
import numpy as np

from inpainting.engine.request import Image
from inpainting.training.synthesis.layers import Coverage, blend_colour


def add_decoys(image: Image, rng: np.random.Generator) -> Image:
    """The image with one kind of decoy over it."""
    return _DECOYS[int(rng.integers(len(_DECOYS)))](image, rng)


def _draw_cracks(image: Image, rng: np.random.Generator) -> Image:
    """Thin dark broken lines with a light edge."""
    height, width = image.shape[:2]
    cracks = np.zeros((height, width), np.float32)
    for _ in range(int(rng.integers(1, 4))):
        _draw_wander(cracks, rng, bend=0.5, thickness=int(rng.integers(1, 3)))
    lit = np.roll(cracks, 1, axis=(0, 1)) * rng.uniform(0, 0.4)
    return blend_colour(blend_colour(image, (215, 210, 200), lit), rng.uniform(10, 70, 3), cracks * rng.uniform(0.5, 1))


def _draw_shadow(image: Image, rng: np.random.Generator) -> Image:
    """The soft shadow of twigs or of cables."""
    shadow = np.zeros(image.shape[:2], np.float32)
    bend = float(rng.choice([0.03, 0.3]))
    for _ in range(int(rng.integers(2, 12))):
        _draw_wander(shadow, rng, bend=bend, thickness=int(rng.integers(1, max(3, min(image.shape[:2]) // 20))))
    shadow = np.asarray(cv2.GaussianBlur(shadow, (0, 0), rng.uniform(0.8, 4)), np.float32)
    return np.asarray(image * (1 - shadow[..., None] * rng.uniform(0.2, 0.6)), np.uint8)


def _draw_bars(image: Image, rng: np.random.Generator) -> Image:
    """A grating, fence or lattice of straight bars, aslant, in one colour."""
    height, width = image.shape[:2]
    y, x = np.mgrid[:height, :width].astype(np.float32)
    bars = np.zeros((height, width), np.float32)
    pitch = rng.uniform(8, 60)
    turn = rng.uniform(0, np.pi)
    for angle in (turn, turn + rng.uniform(1.2, 1.9))[: int(rng.integers(1, 3))]:
        across = (x * np.cos(angle) + y * np.sin(angle)) % pitch
        bars = np.maximum(bars, (across < pitch * rng.uniform(0.06, 0.3)).astype(np.float32))
    return blend_colour(image, rng.uniform(10, 240, 3), bars * rng.uniform(0.7, 1))


_DECOYS = (_draw_cracks, _draw_shadow, _draw_bars)


def _draw_wander(sheet: Coverage, rng: np.random.Generator, *, bend: float, thickness: int) -> None:
    """A line across much of the sheet whose direction changes by up to `bend` radians a step."""
    height, width = sheet.shape
    step = max(height, width) / 24
    place, angle = rng.uniform(0, (width, height)), rng.uniform(0, 2 * np.pi)
    points = [place]
    for _ in range(int(rng.integers(8, 32))):
        angle += rng.uniform(-bend, bend)
        points.append(points[-1] + step * np.array([np.cos(angle), np.sin(angle)]))
    cv2.polylines(sheet, [np.array(points).round().astype(np.int32)], False, 1.0, thickness, cv2.LINE_AA)
