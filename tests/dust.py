"""Made dust, hairs and scratches whose pixels are known. Not a test."""

from __future__ import annotations

import cv2
import numpy as np

from inpainting.engine.request import Hole, Image


def add_dust(image: Image, *, count: int, seed: int = 5, depth: float = 40.0) -> Hole:
    """Draws dots and hairs into an image, darker or lighter by about `depth` grey levels; returns their pixels."""
    random = np.random.default_rng(seed)
    height, width = image.shape[:2]
    size = 0.0035 * max(height, width)
    share = np.zeros((height, width), np.float32)
    for number in range(count):
        x, y = random.uniform(0.04, 0.96, 2) * (width, height)
        one = np.zeros((height, width), np.uint8)
        if number % 4 == 3:
            steps = np.cumsum(random.normal(0, 0.5, 14)) + random.uniform(0, 6.3)
            way = np.cumsum(np.stack([np.cos(steps), np.sin(steps)], 1) * size * 0.9, axis=0) + np.array((x, y))
            cv2.polylines(one, [np.rint(way).astype(np.int32)], False, (255,), max(1, round(size / 4)), cv2.LINE_AA)
        else:
            radius = max(1, round(random.uniform(0.3, 0.75) * size))
            cv2.circle(one, (round(x), round(y)), radius, (255,), -1, cv2.LINE_AA)
        sign = 1.0 if number % 3 == 0 else -1.0
        share += sign * random.uniform(0.8, 1.3) * cv2.GaussianBlur(one, (0, 0), 0.8).astype(np.float32) / 255
    np.copyto(image, np.clip(image + depth * share[..., None], 0, 255).astype(np.uint8))
    return np.asarray(np.abs(share) > 0.35, np.bool_)
