"""Suggested shadows: attached, darker, of the ground's hue; never the object, never something else that is dark."""

from __future__ import annotations

import cv2
import numpy as np

from inpainting.detection.instance import SHADOW, Instance, make_hole
from inpainting.detection.shadow import suggest_shadows
from inpainting.engine.geometry import Box, Extent

EXTENT = Extent(480, 360)
BOX = Box(200, 100, 250, 260)


def ground(*, shadow: bool = True, tint: tuple[int, int, int] | None = None) -> tuple[np.ndarray, np.ndarray]:
    """A person on grey pavement, and where the shadow is."""
    rng = np.random.default_rng(0)
    image = rng.integers(165, 185, (360, 480, 3)).astype(np.float32)
    where = np.zeros((360, 480), np.uint8)
    if shadow:
        cv2.fillPoly(where, [np.array([[205, 255], [248, 255], [350, 290], [330, 305]])], 1)
    image[where > 0] = image[where > 0] * 0.55 if tint is None else tint
    image[BOX.slices] = (60, 90, 200)
    return image.astype(np.uint8), (where > 0) & ~make_hole([person()], EXTENT)


def person(label: str = "person") -> Instance:
    return Instance(label, 0.9, BOX, np.ones((BOX.height, BOX.width), bool))


def test_a_cast_shadow_is_suggested_at_full_size() -> None:
    image, truth = ground()
    (found,) = suggest_shadows([person()], image)
    assert found.label == SHADOW
    hole = make_hole([found], EXTENT)
    assert np.count_nonzero(hole & truth) / np.count_nonzero(hole | truth) > 0.75
    assert not (hole & make_hole([person()], EXTENT)).any()


def test_no_shadow_no_suggestion() -> None:
    assert suggest_shadows([person()], ground(shadow=False)[0]) == ()


def test_something_of_another_colour_is_no_shadow() -> None:
    assert suggest_shadows([person()], ground(tint=(130, 40, 40))[0]) == ()


def test_what_does_not_touch_the_feet_is_no_shadow() -> None:
    image, _ = ground(shadow=False)
    image[300:330, 380:440] = 90
    assert suggest_shadows([person()], image) == ()


def test_text_casts_none() -> None:
    assert suggest_shadows([person("text")], ground()[0]) == ()


def test_an_object_at_the_border_and_a_tiny_image_work() -> None:
    image = np.full((12, 12, 3), 150, np.uint8)
    assert suggest_shadows([Instance("person", 0.9, Box(0, 0, 12, 12), np.ones((12, 12), bool))], image) == ()
