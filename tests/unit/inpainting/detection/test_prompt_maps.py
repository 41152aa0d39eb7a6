"""Prompts as maps: marks where the person pointed, nearness round them, the lasso filled."""

from __future__ import annotations

import numpy as np

from inpainting.detection.prompt import Prompt
from inpainting.detection.prompt_maps import draw_marks, draw_prompt, make_prompt_maps
from models.selector import PROMPT_CHANNELS

QUARTER = (0.25, 0.25)


def test_a_point_marks_its_place_and_nearness_falls_off_round_it() -> None:
    maps = draw_prompt(Prompt(inside=((42.0, 22.0),)), scale=QUARTER, shape=(20, 30))
    assert maps.shape == (PROMPT_CHANNELS, 20, 30)
    assert maps[0, 5, 10] == 1
    assert maps[0].sum() < 12
    for nearness in maps[1:4]:
        assert nearness[5, 10] == 1
        assert (np.diff(nearness[5, 12:]) < 0).all()
    assert not maps[4:].any(), "nothing is outside, there is no lasso"


def test_points_outside_have_maps_of_their_own() -> None:
    maps = draw_prompt(Prompt(inside=((8.0, 8.0),), outside=((100.0, 60.0),)), scale=QUARTER, shape=(20, 30))
    assert maps[4, 15, 25] == 1
    assert maps[0, 15, 25] == 0
    assert maps[5, 15, 25] == maps[6, 15, 25] == 1


def test_a_lasso_is_filled_and_its_middle_counts_as_inside() -> None:
    lasso = ((20.0, 20.0), (100.0, 20.0), (100.0, 60.0), (20.0, 60.0))
    maps = draw_prompt(Prompt(lasso=lasso), scale=QUARTER, shape=(20, 30))
    assert maps[7, 10, 15] == 1
    assert maps[7, 2, 2] == 0
    assert maps[0, 10, 15] == 1
    assert 0 < maps[0].sum() < maps[7].sum()


def test_marks_beyond_the_edge_mark_nothing() -> None:
    assert not draw_marks([(-20.0, 3.0)], (10, 10)).any()
    nowhere = np.zeros((10, 10), bool)
    assert not make_prompt_maps(nowhere, nowhere, nowhere).any()
