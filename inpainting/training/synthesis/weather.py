"""Rain, fog, snow, dusk and sun as veils between scene and camera: the same one can be laid over two pictures alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Image
from inpainting.training.synthesis.layers import Coverage, blend_colour

_Light = npt.NDArray[np.float32]
"""What the scene's colours are multiplied by: 3 numbers or H×W×3."""


@dataclass(frozen=True, eq=False)
class Weather:
    """The scene in another `light`, with `colour` (3 numbers, 0..255) before it where `coverage` says."""

    light: _Light
    colour: npt.NDArray[np.float32]
    coverage: Coverage

    def lay_over(self, image: Image) -> Image:
        """Every pixel depends on the one below it alone."""
        return blend_colour(np.asarray(image * self.light), self.colour, self.coverage)


_DAYLIGHT: Final = np.ones(3, np.float32)


def make_fog(shape: tuple[int, ...], rng: np.random.Generator) -> Weather:
    """Grey that thickens towards the top, unevenly."""
    clouds = _make_clouds(shape, rng)
    depth = np.linspace(1.0, rng.uniform(0.2, 0.9), shape[0], dtype=np.float32)[:, None]
    share = (rng.uniform(0.2, 0.65) * clouds * depth).clip(0, 1)
    return Weather(_DAYLIGHT, _make_grey(rng.uniform(170, 235)), share)


def make_rain(shape: tuple[int, ...], rng: np.random.Generator) -> Weather:
    """Bright streaks, all aslant alike, before a darker, bluish, slightly misty scene."""
    scale = min(shape) / 256
    slant = rng.uniform(-0.35, 0.35)
    streaks = np.zeros(shape, np.uint8)
    for x, y, near in zip(*rng.uniform((0, -0.1, 0), (1, 1, 1), (int(rng.integers(120, 420)), 3)).T, strict=True):
        length = (6 + 22 * near) * scale
        start = (x * shape[1], y * shape[0])
        end = (start[0] + slant * length, start[1] + length)
        strength = int(50 + 120 * near)
        thickness = max(1, round((0.5 + near) * scale))
        cv2.line(streaks, _convert_to_fine(start), _convert_to_fine(end), strength, thickness, cv2.LINE_AA, _FINE_BITS)
    soft = cv2.GaussianBlur(streaks.astype(np.float32) / 255, (0, 0), 0.5 * max(1.0, scale))
    mist = rng.uniform(0.05, 0.2) * _make_clouds(shape, rng)
    light = np.array([0.92, 0.97, 1.03], np.float32) * rng.uniform(0.6, 0.9)
    return Weather(np.asarray(light, np.float32), _make_grey(rng.uniform(185, 225)), np.maximum(soft, mist))


def make_snow(shape: tuple[int, ...], rng: np.random.Generator) -> Weather:
    """Flakes, small and sharp far away, large and blurred near by, in a bright haze."""
    scale = min(shape) / 256
    layers = [_make_clouds(shape, rng) * rng.uniform(0.08, 0.25)]
    for radius, count in ((0.8, rng.integers(150, 450)), (1.6, rng.integers(40, 130)), (3.2, rng.integers(5, 25))):
        flakes = np.zeros(shape, np.uint8)
        for x, y in rng.uniform((0, 0), (shape[1], shape[0]), (int(count), 2)):
            cv2.circle(flakes, _convert_to_fine((x, y)), round(radius * scale * 16), 255, -1, cv2.LINE_AA, _FINE_BITS)
        soft = cv2.GaussianBlur(flakes.astype(np.float32) / 255, (0, 0), 0.45 * radius * scale)
        layers.append(soft * rng.uniform(0.6, 0.95))
    return Weather(_DAYLIGHT, _make_grey(rng.uniform(235, 252)), np.max(layers, axis=0).astype(np.float32))


def make_dusk(shape: tuple[int, ...], rng: np.random.Generator) -> Weather:
    """Little light, bluish below, and often a warm rest of it in the sky."""
    below = np.array([0.75, 0.85, 1.1], np.float32) * rng.uniform(0.35, 0.6)
    warm = rng.uniform(0, 1)
    above = below * np.array([1 + 0.8 * warm, 1 + 0.3 * warm, 1 - 0.1 * warm], np.float32) * rng.uniform(1.0, 1.3)
    down = np.linspace(0, 1, shape[0], dtype=np.float32)[:, None, None] ** rng.uniform(0.5, 1.2)
    light = np.broadcast_to(above * (1 - down) + below * down, (*shape, 3))
    return Weather(np.asarray(light, np.float32), _make_grey(10), np.zeros(shape, np.float32))


def make_sun(shape: tuple[int, ...], rng: np.random.Generator) -> Weather:
    """Warm light, and glare from a place near the upper edge."""
    centre = rng.uniform(-0.1, 1.1) * shape[1], rng.uniform(-0.3, 0.15) * shape[0]
    down, across = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    distance = np.hypot(across - centre[0], down - centre[1]) / max(shape)
    glare = rng.uniform(0.3, 0.75) * np.exp(-((distance / rng.uniform(0.3, 0.7)) ** 2))
    light = np.array([1.06, 1.0, 0.9], np.float32) * rng.uniform(1.0, 1.12)
    return Weather(np.asarray(light, np.float32), np.array([255, 246, 222], np.float32), np.asarray(glare, np.float32))


WEATHER: Final[dict[str, Callable[[tuple[int, ...], np.random.Generator], Weather]]] = {
    "rain": make_rain,
    "fog": make_fog,
    "snow": make_snow,
    "dusk": make_dusk,
    "sun": make_sun,
}
_FINE_BITS: Final = 4


def _convert_to_fine(point: tuple[float, float]) -> tuple[int, int]:
    """A point in sixteenths of pixels, as OpenCV draws it with `_FINE_BITS`."""
    return round(point[0] * 16), round(point[1] * 16)


def _make_grey(level: float) -> npt.NDArray[np.float32]:
    return np.full(3, level, np.float32)


def _make_clouds(shape: tuple[int, ...], rng: np.random.Generator) -> Coverage:
    """0.6..1, slowly varying."""
    coarse = rng.uniform(0.6, 1.0, (5, 5)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC), np.float32)
