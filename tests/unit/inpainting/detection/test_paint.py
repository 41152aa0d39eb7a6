"""A tag is followed in its colour beyond what the segmenter saw; where colour tells nothing, nothing is added."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inpainting.detection.instances import find_instances
from inpainting.detection.paint import follow_paint


def tag(*, contrast: bool = True) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A wall with a stroke, where the stroke is, and a map that saw its first third."""
    noise = np.random.default_rng(0).normal(0, 6, (120, 200, 3))
    stroke = np.zeros((120, 200), np.uint8)
    points = np.array([(20, 90), (60, 30), (90, 90), (130, 30), (160, 80)], np.int32)
    cv2.polylines(stroke, [points], False, 1, 9)
    colour = (150, 30, 40) if contrast else (200, 198, 190)
    image = np.where(stroke[..., None] > 0, colour, (202, 199, 191)) + noise
    seen = np.where((stroke > 0) & (np.arange(200) < 70), 0.8, 0.05).astype(np.float32)
    return image.clip(0, 255).astype(np.uint8), stroke > 0, seen


def test_a_stroke_is_followed_in_its_colour_to_its_end() -> None:
    image, stroke, seen = tag()
    paint = follow_paint(seen, image) > 0.5
    assert (paint & stroke).sum() > 0.9 * stroke.sum()
    assert (paint & ~stroke).mean() < 0.02


def test_a_dot_beside_a_stroke_goes_with_it() -> None:
    image, stroke, seen = tag()
    image[92:102, 30:40] = image[stroke].mean(axis=0)
    assert (follow_paint(seen, image) > 0.5)[93:101, 31:39].all()


def test_the_wall_inside_a_letter_is_not_paint() -> None:
    image, _, _ = tag()
    letter = cv2.circle(np.zeros((120, 200), np.uint8), (60, 60), 20, 1, 9) > 0
    inside = cv2.circle(np.zeros((120, 200), np.uint8), (60, 60), 14, 1, -1) > 0
    image = np.where(letter[..., None], np.uint8([150, 30, 40]), image[:1, :1])
    seen = np.where(letter, 0.85, np.where(inside, 0.6, 0.02)).astype(np.float32)
    paint = follow_paint(seen, image) > 0.5
    assert (paint & letter).sum() == letter.sum()
    assert not paint[55:65, 55:65].any()


def test_other_things_of_the_same_colour_are_not_followed() -> None:
    image, stroke, seen = tag()
    image[5:15, 180:195] = image[stroke][0]
    assert not (follow_paint(seen, image) > 0.5)[5:15, 180:195].any()


def test_what_has_the_colour_of_the_wall_is_left_to_the_segmenter() -> None:
    image, _, seen = tag(contrast=False)
    assert follow_paint(seen, image) is seen


def test_a_picture_of_many_colours_is_left_to_the_segmenter() -> None:
    image, stroke, seen = tag()
    stripes = np.uint8([(230, 40, 30), (30, 60, 220), (20, 200, 60), (250, 230, 40)])[np.arange(200) // 6 % 4]
    assert follow_paint(seen, np.where(stroke[..., None], stripes, image)) is seen


def test_a_wall_painted_all_over_is_left_to_the_segmenter() -> None:
    image = np.full((60, 80, 3), (150, 30, 40), np.uint8)
    seen = np.full((60, 80), 0.9, np.float32)
    assert follow_paint(seen, image) is seen


@pytest.mark.parametrize("faded", [0.02, 0.6])
def test_no_colour_is_learned_from_little_or_from_what_is_unsure(faded: float) -> None:
    image, _, seen = tag()
    few = np.arange(200) < (18 if faded < 0.5 else 200)
    unsure = np.where(few, np.minimum(seen, max(faded, 0.6)), 0.02).astype(np.float32)
    assert follow_paint(unsure, image) is unsure


def test_a_small_map_is_followed_at_the_size_of_the_image() -> None:
    image, stroke, seen = tag()
    coarse = cv2.resize(seen, (50, 30), interpolation=cv2.INTER_AREA)
    paint = follow_paint(coarse, image) > 0.5
    assert paint.shape == stroke.shape
    assert (paint & stroke).sum() > 0.8 * stroke.sum()


def test_an_instance_of_graffiti_goes_on_and_one_of_text_does_not() -> None:
    image, stroke, seen = tag()
    graffiti, text = (find_instances({name: seen}, image)[0] for name in ("graffiti", "text"))
    assert graffiti.area > 1.15 * text.area
    assert (stroke[graffiti.box.slices] & graffiti.hole).sum() > 0.8 * stroke.sum()
