"""A mask is made whole: holes and specks go, what broke off goes back to its object, and neighbours stay apart."""

from __future__ import annotations

import numpy as np

from inpainting.detection.wholes import clean_mask, rejoin_parts


def test_small_holes_close_and_large_ones_stay() -> None:
    mask = np.zeros((100, 100), bool)
    mask[10:90, 10:90] = True
    mask[20:24, 20:24] = False
    mask[40:70, 40:70] = False
    whole = clean_mask(mask)
    assert whole[20:24, 20:24].all()
    assert not whole[40:70, 40:70].any()


def test_far_specks_go_and_near_ones_stay() -> None:
    mask = np.zeros((100, 100), bool)
    mask[10:60, 10:40] = True
    mask[62:66, 20:26] = True
    mask[90:94, 90:94] = True
    whole = clean_mask(mask)
    assert whole[62:66, 20:26].all(), "a shoe below its leg"
    assert not whole[90:94, 90:94].any()
    assert np.array_equal(whole[:60], mask[:60])


def test_a_piece_that_broke_off_goes_back_and_two_of_a_size_stay_apart() -> None:
    parts = np.zeros((100, 120), np.int32)
    parts[10:70, 10:40] = 1
    parts[10:70, 44:74] = 2
    parts[74:80, 50:60] = 3
    parts[85:95, 105:115] = 4
    joined = rejoin_parts(parts)
    assert (joined[74:80, 50:60] == 2).all()
    assert (joined[10:70, 10:40] == 1).all()
    assert (joined[10:70, 44:74] == 2).all()
    assert (joined[85:95, 105:115] == 4).all(), "far from both"


def test_nothing_stays_nothing() -> None:
    assert not clean_mask(np.zeros((10, 10), bool)).any()
    assert not rejoin_parts(np.zeros((10, 10), np.int32)).any()
