"""A tag goes on in its colour beyond what the segmenter saw; where colour tells nothing, nothing is added."""

from __future__ import annotations

import cv2
import numpy as np

from inpainting.detection.instances import find_instances
from inpainting.detection.paint import complete_paint


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


def test_a_stroke_goes_on_in_its_colour() -> None:
    image, stroke, seen = tag()
    paint = complete_paint(seen, image)
    assert paint is not None
    assert (paint & stroke & (np.arange(200) > 71)).sum() > 0.08 * stroke.sum()
    assert (paint & ~stroke).mean() < 0.02


def test_what_has_the_colour_of_the_wall_is_left_to_the_segmenter() -> None:
    image, _, seen = tag(contrast=False)
    assert complete_paint(seen, image) is None


def test_no_colour_is_learned_from_a_few_pixels() -> None:
    image, _, seen = tag()
    assert complete_paint(np.where(np.arange(200) < 18, seen, 0.02).astype(np.float32), image) is None


def test_an_instance_of_graffiti_goes_on_and_one_of_text_does_not() -> None:
    image, stroke, seen = tag()
    graffiti, text = (find_instances({name: seen}, image)[0] for name in ("graffiti", "text"))
    assert graffiti.area > 1.15 * text.area
    assert (stroke[graffiti.box.slices] & graffiti.hole).sum() > 0.4 * stroke.sum()
