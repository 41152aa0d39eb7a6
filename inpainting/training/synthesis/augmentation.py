"""Weather, light and cameras: rain, fog, shadow, sun, blur, colour, JPEG noise laid over a training picture.

The effects are those of the augmentation library kornia; here are only their ranges and how often each comes.
"""

from __future__ import annotations

from typing import Any

import cv2
import kornia.augmentation as K
import numpy as np
import numpy.typing as npt
import torch

from inpainting.engine.request import Image
from inpainting.training.synthesis.weather import make_fog

_WEATHER = (
    K.RandomRain(p=1.0, number_of_drops=(150, 600), drop_height=(4, 14), drop_width=(-4, 4)),
    K.RandomPlasmaShadow(p=1.0, roughness=(0.1, 0.5), shade_intensity=(-0.5, -0.1), shade_quantity=(0.2, 0.6)),
    K.RandomGaussianIllumination(p=1.0, gain=(0.1, 0.5)),
    K.RandomLinearIllumination(p=1.0, gain=(0.1, 0.4)),
    K.RandomMotionBlur((3, 9), (0.0, 180.0), 0.0, p=1.0),
)

_SPECK = 45
"""In levels from what is round it."""


def apply_weather(image: Image, rng: np.random.Generator) -> Image:
    """The image under one of: rain, drifting shadow, a light from somewhere, a dimmer side, motion blur, fog."""
    kind = int(rng.integers(len(_WEATHER) + 1))
    if kind == len(_WEATHER):
        return make_fog(image.shape[:2], rng).lay_over(image)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(int(rng.integers(2**31)))
        tensor = torch.from_numpy(np.ascontiguousarray(image)).permute(2, 0, 1)[None].float() / 255
        result = _WEATHER[kind](tensor)[0].clamp(0, 1).permute(1, 2, 0).numpy()
    return np.asarray(result * 255, np.uint8)


def simulate_camera(image: Image, rng: np.random.Generator) -> Image:
    """The image with another exposure, contrast, colour cast and saturation, perhaps soft, noisy, or a poor JPEG."""
    pixels: npt.NDArray[np.floating[Any]] = np.asarray(image, np.float32)
    grey = pixels.mean(axis=2, keepdims=True)
    pixels = grey + (pixels - grey) * rng.uniform(0.5, 1.4)
    if rng.random() < 0.05:
        pixels = np.repeat(grey, 3, axis=2)
    mean = pixels.mean()
    pixels = ((pixels - mean) * rng.uniform(0.7, 1.3) + mean) * rng.uniform(0.7, 1.3) * rng.uniform(0.92, 1.08, 3)
    if rng.random() < 0.12:
        pixels = np.asarray(_tone_map(pixels.clip(0, 255).astype(np.uint8), rng), np.float32)
    if rng.random() < 0.2:
        pixels = np.asarray(cv2.GaussianBlur(pixels, (0, 0), rng.uniform(0.4, 1.4)), np.float64)
    if rng.random() < 0.2:
        pixels = pixels + rng.normal(0, rng.uniform(2, 10), pixels.shape)
    result = pixels.clip(0, 255).astype(np.uint8)
    return recompress_as_jpeg(result, int(rng.integers(30, 90))) if rng.random() < 0.35 else result


def _tone_map(image: Image, rng: np.random.Generator) -> Image:
    """The image with its local contrast drawn out and specks on it, as tone-mapped photos have."""
    lab = cv2.cvtColor(image, cv2.COLOR_RGB2LAB)
    lab[..., 0] = cv2.createCLAHE(rng.uniform(2, 8), (int(rng.integers(2, 8)),) * 2).apply(lab[..., 0])
    toned = np.asarray(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB), np.uint8)
    specks = rng.random(image.shape[:2]) < rng.uniform(0, 0.01)
    toned[specks] = rng.choice([20, 240])
    return toned


def remove_specks(image: Image) -> Image:
    """The image with its specks of a pixel or two taken out, all else as it was."""
    middle = cv2.medianBlur(image, 5)
    far = np.abs(image.astype(np.int16) - middle).max(axis=2) > _SPECK
    alone = far & (cv2.blur(far.astype(np.float32), (7, 7)) < 0.15)
    return np.where(alone[..., None], middle, image)


def recompress_as_jpeg(image: Image, quality: int) -> Image:
    """The image after a JPEG file of this quality."""
    _, code = cv2.imencode(".jpg", np.ascontiguousarray(image[..., ::-1]), [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.cvtColor(np.asarray(cv2.imdecode(code, cv2.IMREAD_COLOR)), cv2.COLOR_BGR2RGB), np.uint8)
