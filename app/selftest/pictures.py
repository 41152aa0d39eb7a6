"""Pictures that are computed, the same on every computer, and what is true about them. No files."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image

_WORDS = ("EXIT ONLY", "NO PARKING", "CLEANPLATE")
_LETTER_HEIGHT = 40


@dataclass(frozen=True)
class Blemished:
    """A picture with something on it, the same picture without, and the box that covers it."""

    image: Image
    truth: Image
    box: Box


@dataclass(frozen=True)
class Lettered:
    """A picture with words on it, and True where the letters are."""

    image: Image
    letters: Hole


def make_blemished() -> Blemished:
    """A wall with a red ball before it."""
    truth = _draw_wall(Extent(320, 240))
    box = Box(130, 90, 186, 146)
    down, across = np.mgrid[box.y0 : box.y1, box.x0 : box.x1]
    ball = np.hypot(down - (box.y0 + box.y1) / 2, across - (box.x0 + box.x1) / 2) < 24
    image = truth.copy()
    image[box.slices][ball] = (200, 30, 40)
    return Blemished(image, truth, box)


def make_lettered() -> Lettered:
    """Three lines of dark letters on a wall."""
    import PIL.Image
    import PIL.ImageDraw
    import PIL.ImageFont

    extent = Extent(480, 320)
    sheet = PIL.Image.new("L", extent, 0)
    pen, font = PIL.ImageDraw.Draw(sheet), PIL.ImageFont.load_default(_LETTER_HEIGHT)
    for row, words in enumerate(_WORDS):
        pen.text((30, 30 + row * _LETTER_HEIGHT * 1.4), words, font=font, fill=255)
    letters = np.asarray(sheet) > 127
    image = _draw_wall(extent)
    image[letters] = (20, 20, 20)
    return Lettered(image, letters)


def _draw_wall(extent: Extent) -> Image:
    """Plaster: a slow change of colour under fine grain."""
    down, across = np.mgrid[: extent.height, : extent.width].astype(np.float32)
    slopes = (190 - 30 * down / extent.height, 180 - 25 * across / extent.width, 165 + 10 * np.sin(across / 40))
    grain = np.random.default_rng(1).normal(0, 3, (extent.height, extent.width, 1))
    return np.clip(np.stack(slopes, axis=2) + grain, 0, 255).astype(np.uint8)
