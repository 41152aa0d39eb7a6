"""Instances: one each, none lost, touching ones apart, letters together, edges where the picture has them."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inpainting.detection.instance import Instance, compute_default_growth, compute_growth, make_alpha, make_hole
from inpainting.detection.instances import find_instances
from inpainting.detection.refine import refine_map
from inpainting.engine.geometry import Box, Extent

SCALE = 4


def a_map(*shapes: tuple[str, tuple[int, int], tuple[int, int]]) -> np.ndarray:
    """128×192, soft edges; a shape is (kind, centre x y, half axes)."""
    sheet = np.zeros((128, 192), np.uint8)
    for kind, (x, y), (across, down) in shapes:
        if kind == "ellipse":
            cv2.ellipse(sheet, (x, y), (across, down), 0, 0, 360, 1, -1)
        else:
            cv2.rectangle(sheet, (x - across, y - down), (x + across, y + down), 1, -1)
    return cv2.GaussianBlur(sheet.astype(np.float32), (0, 0), 1.2)


def picture_of(probability: np.ndarray) -> np.ndarray:
    large = np.kron((probability > 0.5) * np.uint8(180), np.ones((SCALE, SCALE), np.uint8))
    return np.repeat(large[..., None], 3, axis=2) + np.uint8(30)


def test_every_separate_object_is_one_instance_at_full_size() -> None:
    probability = a_map(("ellipse", (40, 60), (15, 40)), ("box", (140, 70), (30, 20)))
    found = find_instances({"person": probability}, picture_of(probability))
    assert len(found) == 2
    assert [instance.label for instance in found] == ["person", "person"]
    hole = make_hole(found, Extent(192 * SCALE, 128 * SCALE))
    truth = picture_of(probability)[..., 0] > 100
    assert np.count_nonzero(hole & truth) / np.count_nonzero(hole | truth) > 0.97
    assert found[0].area == np.count_nonzero(found[0].hole) > found[1].area * 0.5
    assert all(0.5 < instance.score <= 1 for instance in found)


def test_objects_that_touch_at_a_waist_are_two_that_share_no_pixel() -> None:
    probability = a_map(("ellipse", (60, 64), (26, 36)), ("ellipse", (110, 64), (26, 36)))
    one, other = find_instances({"person": probability}, picture_of(probability))
    both = make_hole([one], Extent(768, 512)) & make_hole([other], Extent(768, 512))
    assert both.mean() < 0.002
    assert {one.box.x0 < 240, other.box.x0 < 240} == {True, False}


def test_one_object_with_a_long_arm_stays_one() -> None:
    probability = a_map(("ellipse", (60, 64), (30, 50)), ("box", (110, 40), (30, 4)))
    assert len(find_instances({"person": probability}, picture_of(probability))) == 1


def test_pinholes_of_solid_things_are_closed_and_gaps_are_not() -> None:
    probability = a_map(("box", (96, 64), (60, 50)))
    probability[30:34, 60:64] = 0.0
    probability[50:80, 90:120] = 0.0
    (person,) = find_instances({"person": probability}, picture_of(probability))
    hole = make_hole([person], Extent(192 * SCALE, 128 * SCALE))
    assert hole[32 * SCALE, 62 * SCALE], "a badge"
    assert not hole[65 * SCALE, 105 * SCALE], "what is seen between an arm and the body"
    (text,) = find_instances({"text": probability}, picture_of(probability))
    assert not make_hole([text], Extent(192 * SCALE, 128 * SCALE))[32 * SCALE, 62 * SCALE], "the inside of an o"


def test_letters_of_a_line_are_one_instance_and_a_far_line_another() -> None:
    letters = [("box", (20 + 6 * n, 30), (1, 4)) for n in range(12)] + [
        ("box", (20 + 6 * n, 100), (1, 4)) for n in range(9)
    ]
    probability = np.clip(a_map(*letters) * 2, 0, 1)
    first, second = find_instances({"text": probability}, picture_of(probability))
    assert first.box.y1 < second.box.y0 or second.box.y1 < first.box.y0
    assert first.hole.mean() < 0.9, "the space between letters is not text"


def test_specks_are_noise_and_an_empty_map_has_no_instances() -> None:
    speck = np.zeros((128, 192), np.float32)
    speck[50, 50] = 1
    blank = np.zeros((128, 192), np.float32)
    assert find_instances({"person": speck, "vehicle": blank}, picture_of(blank)) == ()


@pytest.mark.parametrize("shape", [(16, 16), (3, 60), (400, 20)])
def test_odd_shapes_work(shape: tuple[int, int]) -> None:
    image = np.full((*shape, 3), 90, np.uint8)
    full = np.ones((-(-shape[0] // 2), -(-shape[1] // 2)), np.float32)
    (instance,) = find_instances({"vehicle": full}, image)
    assert instance.box == Box(0, 0, shape[1], shape[0])
    assert instance.hole.all()


def test_classes_keep_their_order_and_larger_ones_come_first() -> None:
    probability = a_map(("ellipse", (40, 60), (15, 20)), ("ellipse", (140, 60), (30, 40)))
    found = find_instances({"person": probability, "animal": probability}, picture_of(probability))
    assert [instance.label for instance in found] == ["person", "person", "animal", "animal"]
    assert found[0].area > found[1].area


def test_a_blocky_edge_moves_to_the_edge_of_the_picture() -> None:
    """The coarse map's edge is off by up to half a coarse pixel; the refined one is at the picture's edge."""
    image = np.full((256, 256, 3), 40, np.uint8)
    image[:, 101:] = 200
    coarse = np.zeros((32, 32), np.float32)
    coarse[:, 12:] = 1
    coarse = cv2.GaussianBlur(coarse, (0, 0), 1)
    edge = np.argmax(refine_map(coarse, image)[128] > 0.5)
    plain = np.argmax(cv2.resize(coarse, (256, 256))[128] > 0.5)
    assert abs(int(edge) - 101) <= 1
    assert abs(int(plain) - 101) >= 3


def test_growing_reaches_all_sides_and_stops_at_the_picture() -> None:
    instance = Instance("person", 0.9, Box(2, 20, 12, 30), np.ones((10, 10), bool))
    hole = make_hole([instance], Extent(40, 40), grow=4)
    assert Box.around(hole) == Box(0, 16, 16, 34)
    assert not make_hole([], Extent(40, 40), grow=4).any()
    assert compute_default_growth(Extent(512, 300)) == 5
    assert compute_default_growth(Extent(10, 10)) == 2


@pytest.mark.parametrize(("side", "drawn", "grown"), [(40, 20, 2), (400, 20, 2), (400, 80, 5), (400, 300, 8)])
def test_graffiti_grow_by_their_size_over_the_haze_round_them(side: int, drawn: int, grown: int) -> None:
    graffiti = Instance("graffiti", 1.0, Box(0, 0, drawn, drawn), np.ones((drawn, drawn), bool))
    assert compute_growth(graffiti, Extent(side, side)) == grown


def test_alpha_is_opaque_inside_and_transparent_away() -> None:
    instance = Instance("person", 0.9, Box(10, 10, 30, 30), np.ones((20, 20), bool))
    alpha = make_alpha([instance], Extent(40, 40))
    assert alpha.dtype == np.uint8
    assert alpha[20, 20] == 255
    assert alpha[2, 2] == 0
    assert 0 < alpha[10, 20] < 255
