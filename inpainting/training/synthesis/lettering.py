"""Text for training: lines, paragraphs, captions, signs, speech bubbles and watermarks in many fonts and scripts."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image as PillowImage
from PIL import ImageDraw

from inpainting.engine.request import Image
from inpainting.training.synthesis.fonts import FontBook, load_font, make_random_word
from inpainting.training.synthesis.layers import Coverage, blend_colour, find_trimmed, place_layer, warp_layer

_SPACING = 4
"""Between two lines, px."""


def letter_image(image: Image, rng: np.random.Generator, *, book: FontBook) -> tuple[Image, Coverage]:
    """The image with one to four pieces of text on it, and where the letters are (their outlines included)."""
    lettered_image, _, letters = make_lettered_pair(image, rng, book=book)
    return lettered_image, letters


def make_lettered_pair(image: Image, rng: np.random.Generator, *, book: FontBook) -> tuple[Image, Image, Coverage]:
    """The image with text, the image with no more than the signs and bubbles under it, and where the letters are."""
    empty, total = image, np.zeros(image.shape[:2], np.float32)
    for _ in range(rng.integers(1, 5)):
        image, empty, total = _with_piece(image, empty, total, rng, book)
    return image, empty, total


def _with_piece(
    image: Image, empty: Image, total: Coverage, rng: np.random.Generator, book: FontBook
) -> tuple[Image, Image, Coverage]:
    size = int(np.exp(rng.uniform(np.log(8), np.log(64))))
    lines = int(rng.integers(1, 2 + max(1, 90 // size)))
    outline = int(rng.integers(1, 4)) if rng.random() < 0.2 else 0
    block = _draw_block(rng, book, size=size, lines=min(lines, 6), outline=outline)
    style = rng.random()
    if style > 0.6:
        waves = rng.uniform(0, 0.02) if rng.random() < 0.4 else 0
        block = warp_layer(block, rng, turn=12 if style < 0.9 else 90, shear=0.2, waves=waves)
        block = block[find_trimmed(block.max(axis=2))]
    height, width = image.shape[:2]
    corner = (_start(height, block.shape[0], rng), _start(width, block.shape[1], rng))
    sheet = place_layer(block, (height, width), corner)
    letters, ring = sheet[..., 0], sheet[..., 1]
    if 0.2 < style < 0.55:
        for colour, coverage in _draw_ground((height, width), block.shape[:2], corner, rng):
            image, empty = blend_colour(image, colour, coverage), blend_colour(empty, colour, coverage)
            total = total * (1 - coverage)
    ink = _choose_ink(image, letters, rng)
    strength = rng.uniform(0.35, 0.7) if style < 0.08 else 1.0
    if outline:
        image = blend_colour(image, 255 - ink, (ring - letters).clip(0, 1) * strength)
    image = blend_colour(image, ink, letters * strength)
    return image, empty, np.maximum(total, np.maximum(letters, ring))


def _draw_block(
    rng: np.random.Generator, book: FontBook, *, size: int, lines: int, outline: int
) -> npt.NDArray[np.float32]:
    """H×W×2: letters and letters with their outline."""
    script, file = book.choose(rng)
    text = "\n".join(" ".join(make_random_word(script, rng) for _ in range(rng.integers(1, 5))) for _ in range(lines))
    face = load_font(file, size)
    align = str(rng.choice(["left", "center", "right"]))
    draw = ImageDraw.Draw(PillowImage.new("L", (1, 1)))
    left, top, right, bottom = draw.textbbox((0, 0), text, face, align=align, stroke_width=outline, spacing=_SPACING)
    channels = []
    for stroke in (0, outline):
        sheet = PillowImage.new("L", (max(2, int(right - left)) + 4, max(2, int(bottom - top)) + 4))
        apart = _SPACING + 2 * (outline - stroke)  # Pillow sets outlined lines further apart
        place = (2 - left, 2 - top)
        ImageDraw.Draw(sheet).text(place, text, 255, face, spacing=apart, align=align, stroke_width=stroke)
        channels.append(np.asarray(sheet, np.float32) / 255)
    return np.stack(channels, axis=2)


def _start(room: int, taken: int, rng: np.random.Generator) -> int:
    """Where to begin so that most of it is inside."""
    if taken >= room:
        return int(rng.integers(room - taken, 1))
    return int(rng.uniform(-0.05, 1.02) * (room - taken))


def _draw_ground(
    shape: tuple[int, int], size: tuple[int, ...], corner: tuple[int, int], rng: np.random.Generator
) -> list[tuple[npt.NDArray[np.float32], Coverage]]:
    """A plain sign or a speech bubble under the text, and perhaps its outline: colours and where they are."""
    ground = np.zeros(shape, np.uint8)
    middle = (corner[1] + size[1] // 2, corner[0] + size[0] // 2)
    frame = int(rng.integers(3, 18))
    if rng.random() < 0.5:
        half = (int(size[1] * 0.62) + frame, int(size[0] * 0.66) + frame)
        cv2.ellipse(ground, middle, half, 0, 0, 360, 255, -1, cv2.LINE_AA)
        colour = np.full(3, rng.uniform(225, 255), np.float32)
    else:
        start = (corner[1] - frame, corner[0] - frame)
        cv2.rectangle(ground, start, (corner[1] + size[1] + frame, corner[0] + size[0] + frame), 255, -1)
        colour = rng.uniform(0, 255, 3).astype(np.float32)
    edge = cv2.morphologyEx(ground, cv2.MORPH_GRADIENT, np.ones((3, 3))) if rng.random() < 0.5 else ground * 0
    inside = np.asarray(ground.astype(np.float32) / 255 * rng.uniform(0.8, 1.0), np.float32)
    return [(colour, inside), (np.full(3, 10, np.float32), np.asarray(edge / 255, np.float32))]


def _choose_ink(image: Image, letters: Coverage, rng: np.random.Generator) -> npt.NDArray[np.float32]:
    """A colour that can be read on what lies under the letters."""
    under = image[letters > 0.5]
    ground = under.mean() if under.size else 128.0
    for _ in range(20):
        ink = (
            rng.uniform(0, 255, 3)
            if rng.random() < 0.4
            else np.full(3, rng.choice([rng.uniform(0, 40), rng.uniform(215, 255)]))
        )
        if abs(ink.mean() - ground) > 50:
            break
    return np.asarray(ink, np.float32)
