"""Made pictures with wires whose pixels are known. Not a test."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from inpainting.engine.request import Hole, Image

Way = Sequence[tuple[float, float]]

_FINE = 4


def hang(first: tuple[float, float], last: tuple[float, float], sag: float) -> Way:
    """Points of a wire that hangs between two masts, `sag` pixels at its middle."""
    steps = np.linspace(0, 1, 65)
    return [
        (first[0] + (last[0] - first[0]) * t, first[1] + (last[1] - first[1]) * t + 4 * sag * t * (1 - t))
        for t in steps.tolist()
    ]


def draw_wire(image: Image, way: Way, *, width: float, colour: tuple[int, int, int]) -> Hole:
    """Draws a wire into an image, with soft edges; returns its pixels, those with a tenth of it too."""
    height, breadth = image.shape[:2]
    fine = np.zeros((height * _FINE, breadth * _FINE), np.uint8)
    points = np.rint(np.array(way) * _FINE * 16).astype(np.int32)
    cv2.polylines(fine, [points], False, (255,), max(1, round(width * _FINE)), cv2.LINE_8, 4)
    share = cv2.resize(fine, (breadth, height), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    share = cv2.GaussianBlur(share, (0, 0), 0.5)
    mixed = image * (1 - share[..., None]) + np.array(colour, np.float32) * share[..., None]
    np.copyto(image, np.rint(mixed).astype(np.uint8))
    return np.asarray(share > 0.1, np.bool_)


def make_sky(width: int, height: int, *, seed: int = 3, noise: float = 2.0) -> Image:
    """A sky that gets lighter downwards, with soft clouds and some noise."""
    random = np.random.default_rng(seed)
    rows = np.linspace(150, 205, height, dtype=np.float32)[:, None, None]
    sky = rows + np.array([-30, 0, 25], np.float32) + np.zeros((height, width, 3), np.float32)
    clouds = cv2.resize(random.normal(0, 1, (6, 8)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    sky += 14 * clouds[..., None] + random.normal(0, noise, (height, width, 1)).astype(np.float32)
    return np.clip(sky, 0, 255).astype(np.uint8)


def make_street(width: int, height: int, *, seed: int = 3) -> Image:
    """A sky whose lower half is houses of even colours with windows: a changing background."""
    random = np.random.default_rng(seed)
    image = make_sky(width, height, seed=seed)
    x = 0
    while x < width:
        broad = int(random.integers(width // 9, width // 5))
        top = int(random.integers(height // 4, height // 2))
        colour = random.integers(90, 200, 3).tolist()
        cv2.rectangle(image, (x, top), (x + broad, height), colour, -1)
        for wy in range(top + height // 20, height, height // 8):
            for wx in range(x + broad // 6, x + broad - broad // 5, broad // 3):
                cv2.rectangle(image, (wx, wy), (wx + broad // 7, wy + height // 14), [c // 2 for c in colour], -1)
        x += broad
    noisy = image + random.normal(0, 2.0, image.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)
