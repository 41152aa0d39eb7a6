"""What shines through writing is told by frames whose background is known, and brought back in the others."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.engine.request import Hole
from inpainting.video.background.blending import Map
from inpainting.video.background.overlay import Overlay, estimate_overlay
from inpainting.video.io.frames import LAYOUTS, Colours, Planes, convert_from_image
from tests.clips import background

LAYOUT = LAYOUTS["yuv420p"]
WRITING = np.array([240, 230, 60], np.float32)


def letters() -> Hole:
    hole = np.zeros((96, 160), np.bool_)
    for x in range(30, 130, 20):
        hole[30:64, x : x + 8] = True
    return hole


def planes(seed: int, strength: float = 0.0) -> Planes:
    picture = background(seed).astype(np.float32)
    picture[letters()] = (1 - strength) * picture[letters()] + strength * WRITING
    return convert_from_image(np.rint(picture).astype(np.uint8), LAYOUT, Colours(matrix=1, range=1))


def floats(one: Planes) -> tuple[Map, ...]:
    return tuple(plane.astype(np.float32) for plane in one)


@pytest.mark.parametrize("strength", [0.3, 0.55, 0.8])
def test_what_shines_through_comes_back_where_another_background_is(strength: float) -> None:
    known, trust = [planes(1, strength)] * 3, [np.ones((96, 160), np.float32)] * 3
    overlay = estimate_overlay(known, [floats(planes(1))] * 3, trust, letters(), LAYOUT)
    assert overlay is not None
    assert overlay.strength == pytest.approx(strength, abs=0.03)
    truth, shown = planes(7), planes(7, strength)
    guess = tuple(np.full(plane.shape, np.float32(plane.mean())) for plane in truth)
    undone, share = overlay.undo(shown, guess, LAYOUT)
    assert np.abs(undone[0] - truth[0])[(share > 0.5) & letters()].mean() < 6
    errors = [np.abs(one - truth[0])[letters()].mean() for one in (guess[0], guess[0] + share * (undone[0] - guess[0]))]
    assert errors[1] < 0.75 * errors[0]
    assert share[~letters()].mean() < 0.3


def test_what_hardly_shines_through_counts_less_the_better_it_is_known_from_elsewhere() -> None:
    writing = convert_from_image(np.full((2, 2, 3), WRITING, np.uint8), LAYOUT, Colours(matrix=1, range=1))
    overlay = Overlay(0.85, tuple(float(plane.mean()) for plane in writing))
    truth, noise = planes(7), np.random.default_rng(5).normal(0, 2, (96, 160))
    shown = (np.clip(np.rint(planes(7, 0.85)[0] + noise), 0, 255).astype(np.uint8), *planes(7, 0.85)[1:])
    guess = (truth[0] + np.float32(3), *floats(truth)[1:])
    guess[0][:, 80:] -= 60
    _, share = overlay.undo(shown, guess, LAYOUT)
    assert share[:, :72][letters()[:, :72]].mean() < 0.3 < 0.6 < share[:, 88:][letters()[:, 88:]].mean()


@pytest.mark.parametrize("strength", [0.0, 1.0])
def test_nothing_shines_through_what_is_opaque_or_not_there(strength: float) -> None:
    trust = [np.ones((96, 160), np.float32)]
    assert estimate_overlay([planes(1, strength)], [floats(planes(1))], trust, letters(), LAYOUT) is None
