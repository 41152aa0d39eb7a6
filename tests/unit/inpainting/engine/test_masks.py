"""What a picture says as a mask: white, labels, palettes, ink on a sheet, of every depth; what is unclear is white."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import PIL.Image
import pytest

from inpainting.engine.masks import Marks

HOLE = np.zeros((40, 60), np.bool_)
HOLE[10:20, 15:35] = True
WHITE = HOLE.astype(np.uint8) * np.uint8(255)
NONE = np.zeros_like(WHITE)


def with_palette(labels: np.ndarray, colours: list[int]) -> PIL.Image.Image:
    picture = PIL.Image.fromarray(labels.astype(np.uint8))
    picture.putpalette(colours)
    return picture


def many_labels() -> PIL.Image.Image:
    """In the dark colours that are usual for them."""
    colours = [64 * (label >> bit & 1) for label in range(8) for bit in range(3)]
    return with_palette(np.where(HOLE, 1 + np.arange(60) // 3 % 7, 0), colours)


def labels_on_a_sheet() -> PIL.Image.Image:
    """Bright and dark ones; what is none of them is transparent."""
    picture = with_palette(np.where(HOLE, 1 + np.arange(60) // 3 % 3, 0), [0, 0, 0, 128, 0, 0, 255, 255, 0, 0, 0, 128])
    picture.info["transparency"] = 0
    return picture


def noisy() -> PIL.Image.Image:
    """As a bad JPEG shows it."""
    noise = np.random.default_rng(0).integers(-40, 40, WHITE.shape)
    return PIL.Image.fromarray((WHITE.astype(int) + noise).clip(0, 255).astype(np.uint8))


def sheet(*colour: int) -> PIL.Image.Image:
    """Ink of a colour on a transparent sheet."""
    return PIL.Image.fromarray(np.dstack([np.full_like(WHITE, value) for value in colour] + [WHITE]))


KINDS: dict[str, Callable[[], PIL.Image.Image]] = {
    "white": lambda: PIL.Image.fromarray(WHITE),
    "white in colour": lambda: PIL.Image.fromarray(np.dstack([WHITE] * 3)),
    "one bit": lambda: PIL.Image.fromarray(HOLE),
    "16 bits": lambda: PIL.Image.fromarray(WHITE.astype(np.uint16) * 257),
    "noisy": noisy,
    "ones": lambda: PIL.Image.fromarray(WHITE // 255),
    "ones of 16 bits": lambda: PIL.Image.fromarray(HOLE.astype(np.uint16)),
    "labels": lambda: PIL.Image.fromarray(np.where(HOLE, 1 + np.arange(60) % 9, 0).astype(np.uint8)),
    "one grey": lambda: PIL.Image.fromarray(WHITE // 255 * 100),
    "palette of labels": many_labels,
    "palette on a sheet": labels_on_a_sheet,
    "palette of two": lambda: with_palette(HOLE, [0, 0, 0, 255, 255, 255]),
    "palette the other way": lambda: with_palette(~HOLE, [255, 255, 255, 0, 0, 0]),
    "red on black": lambda: PIL.Image.fromarray(np.dstack([WHITE, NONE, NONE])),
    "colours on black": lambda: PIL.Image.fromarray(np.dstack([WHITE, WHITE * (np.arange(60) % 2 == 0), NONE])),
    "black ink": lambda: sheet(0, 0, 0),
    "white ink": lambda: sheet(255, 255, 255),
    "red ink": lambda: sheet(255, 0, 0),
    "grey ink": lambda: PIL.Image.fromarray(np.dstack([NONE, WHITE]), "LA"),
    "white on black, opaque": lambda: PIL.Image.fromarray(np.dstack([WHITE] * 3 + [WHITE | 255])),
    "transparent but white in places": lambda: PIL.Image.fromarray(np.dstack([WHITE] * 3 + [NONE])),
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_meant_to_go_goes(kind: str) -> None:
    hole = Marks.of(KINDS[kind]()).make_hole()
    assert hole.dtype == np.bool_
    assert np.array_equal(hole, HOLE)


def test_both_tones_on_a_sheet_mean_white() -> None:
    opaque = np.full_like(WHITE, 255)
    opaque[:5] = 0
    assert np.array_equal(Marks.of(PIL.Image.fromarray(np.dstack([WHITE] * 3 + [opaque]))).make_hole(), HOLE)


def test_a_dark_photo_is_no_mask() -> None:
    shades = np.random.default_rng(0).integers(0, 120, (40, 60)).astype(np.uint8)
    assert not Marks.of(PIL.Image.fromarray(shades)).make_hole().any()
    assert not Marks.of(PIL.Image.fromarray(NONE)).make_hole().any()


def test_half_grey_is_white() -> None:
    steps = np.array([[0, 127, 128, 255] * 3], np.uint8)
    assert Marks.of(PIL.Image.fromarray(steps)).make_hole().tolist() == [[False, False, True, True] * 3]
