"""Things marked on one picture are found in the others: fast, flat, growing, leaving, hidden for a while."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np
import pytest

from inpainting.engine.request import Hole
from inpainting.video.background.motion import Luma
from inpainting.video.masks.tracking import track, track_painted
from tests.clips import background

WIDTH, HEIGHT, SIDE = 320, 180, 40
WIDE = cv2.cvtColor(background(1, (WIDTH + 160, HEIGHT + 40)), cv2.COLOR_RGB2GRAY)
LOOKS = cv2.cvtColor(background(5, (160, 160)), cv2.COLOR_RGB2GRAY)

Clip = tuple[list[Luma], list[Hole]]


def square(x: float, y: float = 70, side: float = SIDE) -> Hole:
    hole = np.zeros((HEIGHT, WIDTH), np.bool_)
    hole[max(0, round(y)) : max(0, round(y + side)), max(0, round(x)) : max(0, round(x + side))] = True
    return hole


def clip(
    places: Sequence[tuple[float, float, float]], *, flat: bool = False, camera: Callable[[int], int] = lambda _: 40
) -> Clip:
    """A square at x and y and of a side for each picture, before a ground of which the camera shows a part."""
    lumas = []
    for number, (x, y, side) in enumerate(places):
        luma = WIDE[20 : 20 + HEIGHT, camera(number) : camera(number) + WIDTH].copy()
        matrix = np.array([[side / 160, 0, round(x)], [0, side / 160, round(y)]])
        looks = np.full((160, 160), 235, np.uint8) if flat else 255 - LOOKS // 2
        there = cv2.warpAffine(looks, matrix, (WIDTH, HEIGHT), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
        lumas.append(np.where(square(x, y, side), there, luma).astype(np.uint8))
    return lumas, [square(*place) for place in places]


def covered(holes: Sequence[Hole], things: Sequence[Hole]) -> float:
    """The share of the thing in the worst picture that has a good part of it."""
    return min(float((hole & thing).sum() / thing.sum()) for hole, thing in zip(holes, things, strict=True))


def too_much(holes: Sequence[Hole], things: Sequence[Hole]) -> float:
    beyond = sum(int((hole & ~thing).sum()) for hole, thing in zip(holes, things, strict=True))
    return beyond / sum(int(thing.sum()) for thing in things)


@pytest.mark.parametrize("flat", [False, True])
@pytest.mark.parametrize("speed", [1, 6, 20])
def test_a_thing_is_followed_at_any_speed_whatever_is_on_it(flat: bool, speed: int) -> None:
    lumas, things = clip([(10 + speed * number, 70, SIDE) for number in range(12)], flat=flat)
    holes = track(lumas, 5, things[5])
    assert covered(holes, things) > 0.93
    assert too_much(holes, things) < 0.3


@pytest.mark.parametrize("flat", [False, True])
def test_a_thing_that_is_fast_from_the_first_picture_on_is_not_lost(flat: bool) -> None:
    lumas, things = clip([(2 + 66 * number, 70, SIDE) for number in range(4)], flat=flat)
    assert covered(track(lumas, 0, things[0]), things) > 0.9


@pytest.mark.parametrize("flat", [False, True])
def test_a_thing_is_followed_before_a_moving_camera(flat: bool) -> None:
    places = [(20 + 12 * number, 70 + 10 * np.sin(number / 3), SIDE) for number in range(20)]
    lumas, things = clip(places, flat=flat, camera=lambda number: 150 - 7 * number)
    holes = track(lumas, 0, things[0])
    assert covered(holes, things) > 0.93
    assert too_much(holes, things) < 0.2


@pytest.mark.parametrize("flat", [False, True])
def test_a_thing_that_grows_is_followed(flat: bool) -> None:
    lumas, things = clip([(30 + 5 * number, 60 - number, 30 * 1.04**number) for number in range(20)], flat=flat)
    holes = track(lumas, 2, things[2])
    assert covered(holes, things) > 0.9
    assert too_much(holes, things) < 0.25


def test_a_hole_painted_loosely_stays_with_its_thing() -> None:
    lumas, things = clip([(10 + 8 * number, 70, SIDE) for number in range(25)])
    loose = square(10 + 8 * 12 - 12, 58, SIDE + 24)
    holes = track(lumas, 12, loose)
    assert covered(holes, things) > 0.98
    assert max(hole.sum() for hole in holes) < 1.2 * loose.sum()


def test_what_leaves_the_picture_has_no_hole_there() -> None:
    lumas, things = clip([(200 + 10 * number, 70, SIDE) for number in range(24)])
    holes = track(lumas, 0, things[0])
    assert covered(holes[:10], things[:10]) > 0.9
    assert not any(hole.any() for hole in holes[14:])


def test_what_was_hidden_is_found_again() -> None:
    lumas, things = clip([(10 + 6 * number, 70, SIDE) for number in range(36)])
    for luma in lumas:
        luma[:, 100:180] = WIDE[20 : 20 + HEIGHT, 380:460]
    holes = track(lumas, 0, things[0])
    hidden = [number for number, thing in enumerate(things) if thing[:, 100:180].sum() == thing.sum()]
    assert len(hidden) > 5
    assert sum(holes[number].any() for number in hidden) <= 2
    assert covered(holes[:9], things[:9]) > 0.9
    assert covered(holes[30:], things[30:]) > 0.9


def test_what_stands_still_goes_with_the_camera() -> None:
    lumas = [WIDE[20 : 20 + HEIGHT, 4 * number : 4 * number + WIDTH] for number in range(20)]
    things = [square(200 - 4 * number) for number in range(20)]
    assert covered(track(lumas, 0, things[0]), things) > 0.95


def test_two_things_in_one_hole_go_their_own_ways() -> None:
    lumas, things = clip([(10 + 8 * number, 20, SIDE) for number in range(14)])
    others = [square(270 - 8 * number, 110) for number in range(14)]
    for luma, other in zip(lumas, others, strict=True):
        luma[other] = 240
    both = [one | other for one, other in zip(things, others, strict=True)]
    assert covered(track(lumas, 7, both[7]), both) > 0.93


def test_each_picture_goes_by_the_painted_ones_next_to_it() -> None:
    lumas, things = clip([(10 + 8 * number, 70, SIDE) for number in range(20)])
    holes = track_painted(lumas, {4: things[4], 15: np.zeros_like(things[0])})
    assert covered(holes[:15], things[:15]) > 0.93
    assert not any(hole.any() for hole in holes[15:])


def test_following_is_the_same_each_time() -> None:
    lumas, things = clip([(10 + 8 * number, 70, SIDE) for number in range(10)])
    first, second = (np.stack(track(lumas, 3, things[3])) for _ in range(2))
    assert np.array_equal(first, second)


def test_pictures_of_nothing_are_no_trouble() -> None:
    plain = [np.full((HEIGHT, WIDTH), 90, np.uint8)] * 5
    assert covered(track(plain, 2, square(50)), [square(50)] * 5) > 0.9
    assert len(track(plain[:1], 0, square(50))) == 1
    speck = np.zeros((HEIGHT, WIDTH), np.bool_)
    speck[0, 0] = True
    assert len(track(plain, 0, speck)) == 5
