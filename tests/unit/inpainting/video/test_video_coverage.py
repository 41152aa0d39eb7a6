"""What is to go is covered in every frame: between looks, in looks that miss it, at the edges, with its shadow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest

from inpainting.detection.classes import CLASSES
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.video.analysis import Analysis
from inpainting.video.io.frames import LAYOUTS, Colours, Frame, convert_from_image
from inpainting.video.io.reader import VideoInfo
from inpainting.video.masks.holes import DetectedHoles
from inpainting.video.packed import grow_hole
from tests.clips import background, with_sprite
from tests.fakes import FakeDetector

WIDTH, HEIGHT, FRAMES, SIDE, EVERY = 192, 112, 32, 30, 8
LAYOUT, COLOURS = LAYOUTS["yuv420p"], Colours(matrix=1, range=2)
INFO = VideoInfo(
    Path("none.mp4"),
    Extent(WIDTH, HEIGHT),
    0,
    FRAMES,
    Fraction(25),
    Fraction(1, 25),
    LAYOUT,
    COLOURS,
    Fraction(0),
    0.0,
)


class RedDetector(FakeDetector):
    """Finds what is red, large enough, and not in one of the looks that it misses."""

    def __init__(self, missed: Sequence[int] = (), *, smallest: int = 1) -> None:
        super().__init__()
        self._missed, self._smallest, self._looks = missed, smallest, 0

    def detect(
        self, image: Image, classes: Sequence[str] = CLASSES, *, cancel: Callable[[], bool] | None = None
    ) -> tuple[Instance, ...]:
        self._looks += 1
        red = (image[..., 0].astype(int) - image[..., 1] > 100) & (image[..., 2] < 120)
        if self._looks - 1 in self._missed or red.sum() < self._smallest:
            return ()
        box = Box.around(red)
        return (Instance("vehicle", 0.9, box, red[box.slices]),)


def square(x: int, y: int = 40) -> Hole:
    """Where the thing is: from `x` on, part of it beyond the frame perhaps."""
    hole = np.zeros((HEIGHT, WIDTH), np.bool_)
    hole[y : y + SIDE, max(0, x) : max(0, x + SIDE)] = True
    return hole


def shadow_of(thing: Hole) -> Hole:
    """To the right of it and below."""
    there = np.roll(np.roll(grow_hole(thing, 3), 10, axis=0), 6, axis=1)
    there[:, :6] = False
    return there & ~thing


def shaded(image: Image, hole: Hole) -> Image:
    """A soft shadow of a quarter of the light."""
    light = 1 - 0.25 * cv2.GaussianBlur(hole.astype(np.float32), (0, 0), 1.2)
    return np.rint(image * light[..., None]).astype(np.uint8)


def holes_for(images: Sequence[Image], detector: FakeDetector, *, cling: int | None = 2) -> list[Hole]:
    source = DetectedHoles(detector, ("vehicle",), INFO, grow=3, every=EVERY)
    frames = [Frame(place, place, 1, convert_from_image(image, LAYOUT, COLOURS)) for place, image in enumerate(images)]
    info = replace(INFO, frames=len(frames))
    analysis = Analysis(info, source, lambda image, hole: image, cling=cling, check_cancelled=lambda: None)
    return [hole.unpack_hole() for shot in analysis.find_shots(frames, lambda: None) for hole in shot.holes]


def covered(holes: Sequence[Hole], things: Sequence[Hole]) -> float:
    """The share of the thing that is covered in the frame where that is worst."""
    return min(
        float((hole & thing).sum() / thing.sum()) for hole, thing in zip(holes, things, strict=True) if thing.any()
    )


def too_much(holes: Sequence[Hole], things: Sequence[Hole]) -> float:
    """What is taken of the rest beyond a rim of 8 pixels, in shares of the thing, over all frames."""
    beyond = sum(int((hole & ~grow_hole(thing, 8)).sum()) for hole, thing in zip(holes, things, strict=True))
    return beyond / sum(int(thing.sum()) for thing in things)


def grainy(image: Image, number: int) -> Image:
    """With a camera's noise."""
    noise = np.random.default_rng(number).normal(0, 1.5, image.shape)
    return np.clip(np.rint(image + noise), 0, 255).astype(np.uint8)


def clip(places: Sequence[int], *, shadow: bool = False) -> tuple[list[Image], list[Hole]]:
    """Frames of a red square at these places, and what is to go of each."""
    scene = background(size=(WIDTH, HEIGHT))
    things = [square(x) for x in places]
    images = []
    for number, thing in enumerate(things):
        ground = shaded(scene, shadow_of(thing)) if shadow else scene
        images.append(grainy(with_sprite(ground, thing), number))
    if shadow:
        things = [thing | cv2.erode(shadow_of(thing).astype(np.uint8), np.ones((3, 3))) > 0 for thing in things]
    return images, things


@pytest.mark.parametrize("speed", [3, 9])
def test_a_thing_is_covered_between_looks_at_any_speed(speed: int) -> None:
    images, things = clip([-SIDE + 4 + speed * number for number in range(FRAMES)])
    holes = holes_for(images, RedDetector())
    assert covered(holes, things) >= 0.99
    assert too_much(holes, things) < 0.15


def test_a_shadow_goes_with_the_thing() -> None:
    images, things = clip([8 + 3 * number for number in range(FRAMES)], shadow=True)
    assert covered(holes_for(images, RedDetector(), cling=None), things) < 0.8, "the detector knows no shadows"
    holes = holes_for(images, RedDetector())
    assert covered(holes, things) >= 0.99
    assert too_much(holes, things) < 0.15


@pytest.mark.parametrize(("missed", "speed"), [((1,), 4), ((2, 3), 4), ((2,), 1)])
def test_looks_that_miss_it_are_bridged(missed: tuple[int, ...], speed: int) -> None:
    images, things = clip([4 + speed * number for number in range(FRAMES)])
    holes = holes_for(images, RedDetector(missed))
    assert covered(holes, things) >= 0.99
    assert too_much(holes, things) < 0.15


def test_it_is_covered_before_it_is_large_enough_to_be_found() -> None:
    images, things = clip([-SIDE + 2 + 2 * number for number in range(FRAMES)])
    holes = holes_for(images, RedDetector(smallest=SIDE * SIDE * 2 // 3))
    assert covered(holes, things) >= 0.99


def test_another_thing_beside_it_stays() -> None:
    images, things = clip([8 + 3 * number for number in range(FRAMES)])
    for image in images:
        image[80:100, 60:90] = (30, 60, 200)
    images = images[: FRAMES // 2]
    passing = [np.zeros((HEIGHT, WIDTH), np.bool_) for _ in images]
    for number, image in enumerate(images):
        other = square(150 - 3 * number, y=4)[:, :WIDTH]
        other[26:] = False
        image[other] = (40, 200, 60)
        passing[number] = other
    holes = holes_for(images, RedDetector())
    assert covered(holes, things[: len(images)]) >= 0.99
    taken = [float((hole & other).sum() / other.sum()) for hole, other in zip(holes, passing, strict=True)]
    assert max(taken) < 0.2


def test_nothing_is_taken_where_nothing_was_found() -> None:
    images, _ = clip([8 + 3 * number for number in range(12)], shadow=True)
    assert not any(hole.any() for hole in holes_for(images, RedDetector(range(99))))
