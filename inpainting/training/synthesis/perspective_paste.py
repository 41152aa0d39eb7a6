"""Cut-outs that stand on the ground of a photo: sized by perspective, in the light of the place, with their shadows.

`pasting` throws them anywhere, which teaches a detector more; here the picture shall look as it might have been.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from inpainting.engine.request import Image
from inpainting.training.synthesis.layers import Coverage, blend_colour, place_layer
from inpainting.training.synthesis.pasting import Cutout, lay_on_ground, scale_cutout

_HEIGHTS: Final = {"person": (0.95, 1.25), "vehicle": (0.75, 1.1)}
"""From the feet up, in shares of the way from the feet to the horizon: a camera is about as high as a person's eyes."""
_WIDEST: Final = 0.85
"""Share of the picture."""


def paste_in_perspective(image: Image, rng: np.random.Generator, cutouts: Sequence[Cutout]) -> tuple[Image, Coverage]:
    """The image with all of `cutouts` (one at least) in it, the nearest last, and how far they cover it."""
    height = image.shape[0]
    horizon = rng.uniform(0.35, 0.5) * height
    feet = np.sort(horizon + rng.uniform(0.22, 0.65, len(cutouts)) * height)
    slant, darkness = rng.uniform(-0.9, 0.9), rng.uniform(0.1, 0.45)
    total = np.zeros(image.shape[:2], np.float32)
    for cutout, ground in zip(cutouts, feet, strict=True):
        colours, coverage = _set_down(cutout, image.shape, float(ground), horizon, rng)
        colours = _match_light(colours, coverage, image, rng)
        image = _draw_shadows(image, coverage, slant=slant, darkness=darkness)
        image = blend_colour(image, colours, coverage)
        total = np.maximum(total, coverage)
    return image, total


def _set_down(
    cutout: Cutout, shape: tuple[int, ...], feet: float, horizon: float, rng: np.random.Generator
) -> tuple[np.ndarray, Coverage]:
    """Colours and coverage on a sheet of the image's shape. What is cut off goes on below the image."""
    height, width = shape[:2]
    if cutout.cut_off:
        feet, tall = height + 2, rng.uniform(0.4, 0.85) * height
    else:
        tall = (feet - horizon) * rng.uniform(*_HEIGHTS.get(cutout.label, (0.8, 1.2)))
    scale = min(tall / cutout.mask.shape[0], _WIDEST * width / cutout.mask.shape[1])
    colours, mask = scale_cutout(cutout, scale, rng)
    corner = (round(feet) - mask.shape[0], int(rng.uniform(-0.15, 1.15) * (width - mask.shape[1])))
    return place_layer(colours, (height, width), corner), place_layer(mask, (height, width), corner)


def _match_light(colours: np.ndarray, coverage: Coverage, image: Image, rng: np.random.Generator) -> np.ndarray:
    """Brightness drawn towards that of the surroundings, and a little of the colour of the light there."""
    inside = coverage > 0.5
    if not inside.any():
        return colours
    columns = np.flatnonzero(inside.any(axis=0))
    around = image[:, max(0, columns[0] - 20) : columns[-1] + 20].reshape(-1, 3).mean(axis=0)
    gain = ((around.mean() + 30) / (colours[inside].mean() + 30)) ** rng.uniform(0.35, 0.7)
    cast = ((around + 30) / (around.mean() + 30)) ** rng.uniform(0.2, 0.5)
    return np.asarray(colours * gain * cast)


def _draw_shadows(image: Image, coverage: Coverage, *, slant: float, darkness: float) -> Image:
    """A dark rim where it touches the ground, whatever the light, and a shadow on one side that fades away."""
    rows = np.flatnonzero(coverage.max(axis=1) > 0.5)
    if not rows.size or rows[-1] >= len(coverage) - 1:
        return image
    tall = float(rows[-1] - rows[0] + 1)
    contact = lay_on_ground(coverage, flatness=0.05, slant=0.0, blur=max(0.8, 0.015 * tall))
    cast = lay_on_ground(coverage, flatness=0.28, slant=slant, blur=max(1.0, 0.03 * tall))
    reach = np.arange(len(coverage), dtype=np.float32)[:, None] - (rows[-1] - 0.28 * tall)
    fading = (0.35 + 0.65 * reach / (0.28 * tall)).clip(0, 1)
    return blend_colour(image, (0, 0, 0), np.maximum(0.65 * contact, darkness * cast * fading))
