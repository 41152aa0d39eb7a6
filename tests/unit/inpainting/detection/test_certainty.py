"""Certainties follow the card's curves; ticked are the sure ones but for what the picture was taken of."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.detection.certainty import SURE, choose_ticked, estimate_certainty, find_subjects
from inpainting.detection.instance import SHADOW, Instance
from inpainting.engine.geometry import Box, Extent

EXTENT = Extent(400, 300)


def one(label: str, box: Box, score: float = 0.95) -> Instance:
    return Instance(label, score, box, np.ones((box.height, box.width), bool))


PORTRAIT = one("person", Box(120, 60, 260, 300))
PASSER_BY = one("person", Box(340, 100, 370, 180))
SIGN = one("text", Box(20, 20, 380, 200))


@pytest.mark.parametrize(("raw", "expected"), [(0.2, 0.1), (0.6, 0.5), (0.7, 0.7), (0.95, 0.9)])
def test_a_certainty_lies_on_the_curve_of_its_class(raw: float, expected: float) -> None:
    curves = {"person": [[0.5, 0.1], [0.6, 0.5], [0.8, 0.9]]}
    assert estimate_certainty(one("person", PASSER_BY.box, raw), curves).score == pytest.approx(expected)
    assert estimate_certainty(one("animal", PASSER_BY.box, raw), curves).score == raw


def test_the_subject_is_large_in_the_middle_and_alive_or_driven() -> None:
    assert find_subjects([PORTRAIT, PASSER_BY, SIGN], EXTENT) == [PORTRAIT]
    assert find_subjects([PASSER_BY, SIGN], EXTENT) == []
    at_the_side = one("person", Box(0, 0, 130, 300))
    assert find_subjects([at_the_side], EXTENT) == []
    twin = one("person", Box(150, 80, 260, 300))
    assert find_subjects([PORTRAIT, twin, PASSER_BY], EXTENT) == [PORTRAIT, twin]


def test_ticked_is_what_is_sure_and_not_the_subject() -> None:
    doubtful = one("vehicle", Box(300, 200, 330, 220), SURE - 0.01)
    shadow = one(SHADOW, Box(300, 220, 330, 230))
    found = [PORTRAIT, PASSER_BY, SIGN, doubtful, shadow]
    assert choose_ticked(found, EXTENT) == [False, True, True, False, False]
    assert choose_ticked(found, EXTENT, spare_subject=False) == [True, True, True, False, False]
