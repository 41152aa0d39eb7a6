"""Graffiti for training: tags from marker faces and from free strokes, bubble letters, and real ones cut out.

Each is warped (elastic, turn, shear, mirror, blur) and sprayed on in one to four copies; the wall's own light and
texture show through the paint.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image as PillowImage
from PIL import ImageDraw

from inpainting.engine.request import Hole, Image
from inpainting.training.synthesis.fonts import FontBook, load_font, make_random_word
from inpainting.training.synthesis.layers import (
    Coverage,
    blend_colour,
    find_trimmed,
    place_layer,
    tilt_layer,
    warp_layer,
)
from inpainting.training.synthesis.pasting import Cutout

_COPIES = (0.7, 0.1, 0.1, 0.1)
"""How often there are 1, 2, 3, 4 of them."""
_SHARES = (0.12, 1.6)
"""The size of one in shares of the wall's: from far away to so near that it reaches beyond."""


def spray_graffiti(
    image: Image, rng: np.random.Generator, *, book: FontBook, cutouts: Sequence[Hole] = (), tilt: float = 0.0
) -> tuple[Image, Coverage]:
    """The image with graffiti on it, and where; `cutouts` are the shapes of real ones (bool).

    Above 0, `tilt` is how far they may be seen aslant, in shares of their sides.
    """
    total = np.zeros(image.shape[:2], np.float32)
    for _ in range(1 + rng.choice(len(_COPIES), p=_COPIES)):
        shape = _make_shape(rng, book=book, cutouts=cutouts)
        shape = tilt_layer(shape, rng, most=tilt) if tilt else shape
        fill, outline = _fit_onto_wall(shape, image.shape[:2], rng)
        base = _paint(rng)
        for part, paint in ((fill, base), (outline, _paint(rng))):
            if part.any():
                image = _paint_onto_wall(image, paint, part * rng.uniform(0.75, 1.0), rng)
        total = np.maximum(total, np.maximum(fill, outline))
    return image, total


def paste_piece(image: Image, rng: np.random.Generator, pieces: Sequence[Cutout]) -> tuple[Image, Coverage]:
    """The image with one or two painted pieces cut from other walls, and where; in its light, seen aslant."""
    total = np.zeros(image.shape[:2], np.float32)
    for _ in range(int(rng.integers(1, 3))):
        piece = pieces[int(rng.integers(len(pieces)))]
        layer = np.dstack([piece.image.astype(np.float32), piece.mask.astype(np.float32) * 255])
        layer = tilt_layer(layer[:, ::-1] if rng.random() < 0.5 else layer, rng, most=0.15)
        height, width = image.shape[:2]
        scale = rng.uniform(0.3, 1.0) * min(width / layer.shape[1], height / layer.shape[0])
        size = (max(8, round(layer.shape[1] * scale)), max(8, round(layer.shape[0] * scale)))
        small = cv2.resize(layer, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
        corner = (int(rng.uniform(-0.2, 1.2) * (height - size[1])), int(rng.uniform(-0.2, 1.2) * (width - size[0])))
        sheet = place_layer(np.asarray(small, np.float32), (height, width), corner)
        coverage = sheet[..., 3] / 255
        grain = rng.normal(1, rng.uniform(0, 0.05), image.shape[:2])
        image = blend_colour(image, sheet[..., :3] * grain[..., None], coverage * rng.uniform(0.85, 1.0))
        total = np.maximum(total, coverage)
    return image, total


def _make_shape(rng: np.random.Generator, *, book: FontBook, cutouts: Sequence[Hole]) -> npt.NDArray[np.float32]:
    """H×W×2: the paint and the outline of one graffito, 0..1."""
    kind = rng.random()
    if cutouts and kind < 0.3:
        mark = cutouts[int(rng.integers(len(cutouts)))].astype(np.float32)
    elif kind < 0.55:
        mark = _free_strokes(rng)
    else:
        mark = _draw_lettering(rng, book)
    outline = _draw_outline(mark, rng) if kind > 0.85 else np.zeros_like(mark)
    if kind > 0.95:
        mark = np.zeros_like(mark)
    shape = warp_layer(np.stack([mark, outline], axis=2), rng, turn=25, shear=0.35, waves=rng.uniform(0, 0.06))
    if kind < 0.55 and rng.random() < 0.5:
        shape = shape[:, ::-1]
    return np.asarray(shape[find_trimmed(np.maximum(shape[..., 0], shape[..., 1]))], np.float32)


def _draw_outline(mark: Coverage, rng: np.random.Generator) -> Coverage:
    """A band round the letters, as of bubble letters."""
    reach = int(rng.integers(5, 17)) | 1
    fat = cv2.dilate(mark, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    return np.asarray((fat - mark).clip(0, 1), np.float32)


def _draw_lettering(rng: np.random.Generator, book: FontBook) -> Coverage:
    face = load_font(str(rng.choice(book.markers)), int(rng.integers(60, 140)))
    word = make_random_word("latin" if rng.random() < 0.85 else "digits", rng)
    left, top, right, bottom = face.getbbox(word)
    sheet = PillowImage.new("L", (int(right - left) + 12, int(bottom - top) + 12))
    ImageDraw.Draw(sheet).text((6 - left, 6 - top), word, 255, face, stroke_width=int(rng.integers(0, 5)))
    return np.asarray(np.asarray(sheet) / 255, np.float32)


def _free_strokes(rng: np.random.Generator) -> Coverage:
    """A tag as one to five smooth curves drawn without lifting much, of a pen that is thin for its size."""
    height, width = int(rng.integers(70, 140)), int(rng.integers(100, 320))
    sheet = np.zeros((height, width), np.uint8)
    thickness = int(rng.integers(2, 9))
    for _ in range(rng.integers(1, 6)):
        count = int(rng.integers(4, 11))
        along = np.sort(rng.uniform(0.05, 0.95, count)) * width + rng.normal(0, width * 0.06, count)
        points = np.stack([along, rng.uniform(0.1, 0.9, count) * height], axis=1)
        curve = _smooth(points)
        cv2.polylines(sheet, [curve.round().astype(np.int32)], False, 255, thickness, cv2.LINE_AA)
    return np.asarray(sheet / 255, np.float32)


def _smooth(points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """A Catmull-Rom curve through the points, 16 steps from each to the next."""
    framed = np.concatenate([points[:1], points, points[-1:]])
    t = np.linspace(0, 1, 16, endpoint=False)[None, :, None]
    p0, p1, p2, p3 = (framed[n : len(framed) - 3 + n, None, :] for n in range(4))
    curve = 0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3)
    return np.asarray(curve.reshape(-1, 2))


def _fit_onto_wall(
    shape: npt.NDArray[np.float32], wall: tuple[int, ...], rng: np.random.Generator
) -> tuple[Coverage, Coverage]:
    """Paint and outline at a random size and place of the wall, mostly inside it."""
    height, width = wall[:2]
    share = np.exp(rng.uniform(*np.log(_SHARES)))
    scale = share * min(width / shape.shape[1], height / shape.shape[0] * rng.uniform(1, 2))
    size = (max(6, round(shape.shape[1] * scale)), max(6, round(shape.shape[0] * scale)))
    small = cv2.resize(shape, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    corner = (int(rng.uniform(-0.15, 1.05) * (height - size[1])), int(rng.uniform(-0.15, 1.05) * (width - size[0])))
    sheet = place_layer(np.asarray(small, np.float32), (height, width), corner)
    if rng.random() < 0.4:
        sheet = np.asarray(cv2.GaussianBlur(sheet, (0, 0), rng.uniform(0.4, 1.3)), np.float32)
    return sheet[..., 0], sheet[..., 1]


def _paint_onto_wall(
    image: Image, paint: npt.NDArray[np.float32], coverage: Coverage, rng: np.random.Generator
) -> Image:
    """Paint takes on the wall's light and, partly, its texture."""
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY).astype(np.float32) + 8
    light = cv2.GaussianBlur(grey, (0, 0), max(2.0, min(image.shape[:2]) / 20))
    texture = (grey / light) ** rng.uniform(0.3, 1.2)
    shade = (light / light.mean()) ** rng.uniform(0.3, 1.0)
    grain = rng.normal(1, rng.uniform(0, 0.06), grey.shape)
    return blend_colour(image, paint * (texture * shade * grain)[..., None], coverage)


def _paint(rng: np.random.Generator) -> npt.NDArray[np.float32]:
    """Black and white as often as all colours together."""
    kind = rng.random()
    if kind < 0.35:
        return np.full(3, rng.uniform(5, 60), np.float32)
    if kind < 0.5:
        return np.full(3, rng.uniform(190, 250), np.float32)
    hue = np.array([[[rng.integers(180), rng.integers(90, 256), rng.integers(60, 250)]]], np.uint8)
    return np.asarray(cv2.cvtColor(hue, cv2.COLOR_HSV2RGB)[0, 0], np.float32)
