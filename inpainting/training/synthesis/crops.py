"""Square crops of photos at a given size. Knows no files and no networks."""

from __future__ import annotations

import cv2
import numpy as np

from inpainting.engine.request import Image


def crop_randomly(photo: Image, size: int, rng: np.random.Generator) -> Image:
    """A square crop of random place and size, perhaps mirrored, reduced (or enlarged when it must be) to `size`."""
    shortest = min(photo.shape[:2])
    side = int(rng.uniform(min(size, shortest), shortest + 1))
    y, x = rng.integers(photo.shape[0] - side + 1), rng.integers(photo.shape[1] - side + 1)
    crop = photo[y : y + side, x : x + side]
    if rng.random() < 0.5:
        crop = crop[:, ::-1]
    return _resize(crop, size)


def crop_centre(photo: Image, size: int) -> Image:
    """The largest centred square, resized to `size`."""
    side = min(photo.shape[:2])
    y, x = (photo.shape[0] - side) // 2, (photo.shape[1] - side) // 2
    return _resize(photo[y : y + side, x : x + side], size)


def _resize(crop: Image, size: int) -> Image:
    interpolation = cv2.INTER_AREA if len(crop) >= size else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(np.ascontiguousarray(crop), (size, size), interpolation=interpolation), np.uint8)
