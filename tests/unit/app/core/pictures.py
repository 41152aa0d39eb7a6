"""Small pictures for the tests of files, with and without camera data."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL.Image


def colours(width: int = 37, height: int = 23, channels: int = 3) -> np.ndarray:
    return np.random.default_rng(7).integers(0, 256, (height, width, channels), dtype=np.uint8)


def smooth(width: int = 96, height: int = 64) -> np.ndarray:
    down, across = np.mgrid[:height, :width]
    return np.stack([across * 2, down * 3, 200 - across], axis=2).astype(np.uint8)


def exif(orientation: int = 1) -> bytes:
    tags = PIL.Image.Exif()
    tags[0x010F], tags[0x0112], tags[0x8298] = "Maker", orientation, "Somebody"
    tags.get_ifd(0x8769)[0x829A] = 0.01
    tags.get_ifd(0x8825)[1] = "N"
    return tags.tobytes()


def written(path: Path, pixels: np.ndarray, mode: str | None = None, **options: object) -> Path:
    picture = PIL.Image.fromarray(pixels)
    (picture.convert(mode) if mode else picture).save(path, **options)
    return path
