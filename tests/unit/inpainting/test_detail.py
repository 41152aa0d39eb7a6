"""Detail transfer: known texture comes in, structure stays, nothing from inside the hole is ever copied."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inpainting.geometry import Box
from inpainting.methods.detail import with_detail
from inpainting.methods.laying import laid
from inpainting.request import Hole, Image

MAGENTA = (255, 0, 255)


def texture(width: int, height: int, *, coarseness: float = 1.0, seed: int = 3) -> Image:
    """Grainy stone, dark on the left, light on the right."""
    noise = np.random.default_rng(seed).normal(size=(height, width))
    grain = cv2.GaussianBlur(noise, (0, 0), coarseness)
    slope = np.linspace(-40, 40, width)
    grey = 128 + slope + 35 * grain / grain.std()
    return np.repeat(grey.clip(0, 255).astype(np.uint8)[..., None], 3, axis=2)


def block(width: int, height: int, x0: int, y0: int, x1: int, y1: int) -> Hole:
    hole = np.zeros((height, width), bool)
    hole[y0:y1, x0:x1] = True
    return hole


def soft(image: Image, hole: Hole, *, sigma: float = 8.0) -> Image:
    """What a network that knows only structure would make: the truth without its texture."""
    return np.where(hole[..., None], cv2.GaussianBlur(image, (0, 0), sigma), image)


def contrast(image: Image, hole: Hole) -> float:
    """The spread of what is finer than 3 pixels, inside the hole."""
    grey = image[..., 0].astype(np.float32)
    return float((grey - cv2.GaussianBlur(grey, (0, 0), 3))[hole].std())


@pytest.mark.parametrize("edges", [(60, 60, 110, 100), (40, 30, 46, 120), (0, 90, 70, 140)])
def test_the_texture_comes_back_and_the_colours_stay(edges: tuple[int, int, int, int]) -> None:
    image = texture(180, 140)
    hole = block(180, 140, *edges)
    filled = soft(image, hole)
    result, transfer = with_detail(np.where(hole[..., None], np.uint8(0), image), hole, filled)
    assert transfer is not None
    assert np.array_equal(result[~hole], image[~hole])
    assert contrast(filled, hole) < 0.35 * contrast(image, hole)
    assert contrast(result, hole) > 0.45 * contrast(image, hole)
    assert abs(float(result[hole].mean()) - float(filled[hole].mean())) < 8


def test_what_is_in_the_hole_does_not_matter_and_the_same_comes_out_again() -> None:
    image = texture(160, 120)
    hole = block(160, 120, 50, 40, 100, 90)
    filled = soft(image, hole)
    results = [
        with_detail(np.where(hole[..., None], np.array(colour, np.uint8), image), hole, filled)[0]
        for colour in (MAGENTA, (0, 0, 0), MAGENTA)
    ]
    assert np.array_equal(results[0], results[1])
    assert np.array_equal(results[0], results[2])


def test_one_transfer_covers_thin_and_thick_parts_alike() -> None:
    image = texture(200, 160)
    hole = block(200, 160, 40, 40, 100, 100) | block(200, 160, 150, 10, 154, 150)
    result, transfer = with_detail(image, hole, soft(image, hole))
    assert transfer is not None
    assert np.array_equal(transfer.part, hole)
    for part in (hole & (np.arange(200) < 120), hole & (np.arange(200) > 120)):
        assert contrast(result, part) > 0.45 * contrast(image, part)


@pytest.mark.parametrize("extent", [(6, 5), (20, 18), (1, 40)])
def test_where_there_is_too_little_to_copy_from_the_fill_stays(extent: tuple[int, int]) -> None:
    width, height = extent
    image, hole = texture(width, height), np.zeros((height, width), bool)
    hole[height // 3 :, : width // 2 + 1] = True
    filled = np.full_like(image, 77)
    result, transfer = with_detail(image, hole, filled)
    assert transfer is None
    assert (result[hole] == 77).all()


@pytest.mark.parametrize("beyond", [0, 1])
def test_an_enlarged_fill_gets_the_texture_of_the_full_size(beyond: int) -> None:
    """At a third of the size the texture is gone; only the full-size picture has it. `beyond` pixels are cut off."""
    scale, width, height = 3, 160, 130
    original = texture(width * scale - beyond, height * scale - beyond, coarseness=1.0)
    hole = block(width, height, 50, 40, 100, 90)
    large_hole = np.repeat(np.repeat(hole, scale, 0), scale, 1)[: original.shape[0], : original.shape[1]]
    image = cv2.resize(original, (width, height), interpolation=cv2.INTER_AREA)
    small, transfer = with_detail(image, hole, soft(image, hole))
    assert transfer is not None
    enlarged = cv2.resize(small, (width * scale, height * scale), interpolation=cv2.INTER_CUBIC)
    enlarged = np.asarray(enlarged, np.uint8)[: original.shape[0], : original.shape[1]]
    spoilt = np.where(large_hole[..., None], np.array(MAGENTA, np.uint8), original)
    whole = Box(0, 0, original.shape[1], original.shape[0])
    result = laid(transfer, enlarged, image=small, original=spoilt, scale=scale, place=whole)
    assert result.shape == original.shape
    middle = Box(170, 131, 301, 290)
    part = laid(transfer, enlarged[middle.slices], image=small, original=spoilt, scale=scale, place=middle)
    assert np.array_equal(part, result[middle.slices])
    assert contrast(enlarged, large_hole) < 0.5 * contrast(original, large_hole)
    assert contrast(result, large_hole) > 0.65 * contrast(original, large_hole)
    inside = result[large_hole].astype(int)
    assert np.abs(inside[:, 0] - inside[:, 1]).max() <= 12, "nothing magenta was copied"
