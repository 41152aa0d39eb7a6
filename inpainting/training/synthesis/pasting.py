"""Cut-out people, vehicles and animals pasted over other photos, with soft edges, matched light and a cast shadow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, Image
from inpainting.training.synthesis.layers import Coverage, blend_colour, place_layer


@dataclass(frozen=True)
class Cutout:
    """An object cut from its photo: h×w×3 uint8 and where in that box it is (h×w bool); `label` "" for any other.

    One that is `cut_off` went on below its photo.
    """

    label: str
    image: Image
    mask: Hole
    cut_off: bool = False


def cut_out(image: Image, mask: Hole, label: str) -> Cutout | None:
    """The largest part of `mask`, where it lies whole inside its picture, but for the feet, and is not tiny."""
    count, parts, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    if count < 2:
        return None
    mask = np.asarray(parts == 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA])), np.bool_)
    box = Box.around(mask)
    if not 0.02 < mask.mean() < 0.6 or box.x0 == 0 or box.y0 == 0 or box.x1 == mask.shape[1]:
        return None
    return Cutout(label, image[box.slices].copy(), mask[box.slices].copy(), cut_off=box.y1 == mask.shape[0])


def paste_cutouts(
    image: Image, rng: np.random.Generator, cutouts: Sequence[Cutout]
) -> tuple[Image, dict[str, Coverage]]:
    """The image with one to four of `cutouts` in it, and where each label is; later ones cover earlier ones."""
    height, width = image.shape[:2]
    places: dict[str, Coverage] = {}
    for number in rng.permutation(len(cutouts))[: rng.integers(1, 5)]:
        cutout = cutouts[number]
        colours, coverage = _place_on_sheet(cutout, (height, width), rng)
        if rng.random() < 0.5:
            image = _with_shadow(image, coverage, rng)
        image = blend_colour(image, _match_light(colours, coverage, image, rng), coverage)
        for label in places:
            places[label] = places[label] * (1 - coverage)
        places[cutout.label] = np.maximum(places.get(cutout.label, np.float32(0)), coverage)
    return image, places


def _place_on_sheet(cutout: Cutout, shape: tuple[int, int], rng: np.random.Generator) -> tuple[np.ndarray, Coverage]:
    """Colours and coverage on a sheet of `shape`, at random size and place, feet seldom above the middle."""
    scale = np.exp(rng.uniform(np.log(0.15), np.log(1.0))) * min(
        shape[0] / cutout.mask.shape[0], shape[1] / cutout.mask.shape[1]
    )
    colours, mask = scale_cutout(cutout, scale, rng)
    size = (mask.shape[1], mask.shape[0])
    feet = min(int(rng.uniform(0.45, 1.15) * shape[0]), shape[0] + size[1] // 2)
    if cutout.cut_off:
        feet = max(feet, shape[0])
    corner = (max(feet - size[1], -size[1] // 3), int(rng.uniform(-0.3, 0.9) * shape[1]))
    return place_layer(colours, shape, corner), place_layer(mask, shape, corner)


def scale_cutout(cutout: Cutout, scale: float, rng: np.random.Generator) -> tuple[np.ndarray, Coverage]:
    """Colours (float32, 0..255) and soft-edged coverage at another size, mirrored half the time."""
    size = (max(4, round(cutout.mask.shape[1] * scale)), max(4, round(cutout.mask.shape[0] * scale)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    colours = cv2.resize(cutout.image.astype(np.float32), size, interpolation=how)
    mask = cv2.resize(cutout.mask.astype(np.float32), size, interpolation=how)
    mask = cv2.GaussianBlur(cv2.erode(mask, np.ones((3, 3))), (0, 0), rng.uniform(0.4, 1.0))
    if rng.random() < 0.5:
        colours, mask = colours[:, ::-1], mask[:, ::-1]
    return np.ascontiguousarray(colours), np.ascontiguousarray(mask)


def _match_light(colours: np.ndarray, coverage: Coverage, image: Image, rng: np.random.Generator) -> np.ndarray:
    """Brightness drawn half-way to that of the picture."""
    inside = coverage > 0.5
    if not inside.any():
        return colours
    gain = (image.mean() + 20) / (colours[inside].mean() + 20)
    return np.asarray(colours * gain ** rng.uniform(0, 0.7))


def _with_shadow(image: Image, coverage: Coverage, rng: np.random.Generator) -> Image:
    """The object's outline laid on the ground at its feet, dark and soft."""
    flatness, slant = rng.uniform(0.1, 0.4), rng.uniform(-0.8, 0.8)
    shadow = lay_on_ground(coverage, flatness=flatness, slant=slant, blur=rng.uniform(1, 5))
    return blend_colour(image, (0, 0, 0), shadow * rng.uniform(0.2, 0.6))


def lay_on_ground(coverage: Coverage, *, flatness: float, slant: float, blur: float) -> Coverage:
    """The outline of something laid on the ground at its feet; `blur` in px."""
    rows = np.flatnonzero(coverage.max(axis=1) > 0.5)
    if not rows.size:
        return np.zeros_like(coverage)
    feet = float(rows[-1])
    matrix = np.array([[1, slant, -slant * feet], [0, flatness, feet * (1 - flatness)]], np.float32)
    shadow = cv2.warpAffine(coverage, matrix, (coverage.shape[1], coverage.shape[0]))
    return np.asarray(cv2.GaussianBlur(shadow, (0, 0), blur), np.float32)
