"""A hole of writing never crosses the outline of its balloon, however far it is to reach."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inpainting.detection.barriers import add_barrier
from inpainting.detection.instance import Instance, grow_instance
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image

EXTENT = Extent(200, 140)


def balloon(ground: int = 250) -> tuple[Image, Instance, Hole]:
    """A balloon with two words near its outline, the words as an instance, and the outline."""
    image = np.full((140, 200, 3), 120, np.uint8)
    cv2.ellipse(image, (100, 70), (64, 34), 0, 0, 360, (ground,) * 3, -1)
    line = np.zeros((140, 200), np.uint8)
    cv2.ellipse(line, (100, 70), (64, 34), 0, 0, 360, 255, 2)
    image[line > 0] = 10
    written = np.zeros((140, 200), np.uint8)
    cv2.putText(written, "HEY YOU", (44, 78), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 255, 2)
    image[written > 0] = 10
    box = Box.around(written > 0)
    return image, Instance("text", 0.9, box, (written > 0)[box.slices].copy()), line > 0


def whole(instance: Instance) -> Hole:
    hole = np.zeros((140, 200), np.bool_)
    hole[instance.box.slices] = instance.hole
    return hole


@pytest.mark.parametrize("growth", [1, 3, 8, 14, 40])
def test_the_outline_and_what_is_beyond_stay(growth: int) -> None:
    image, words, outline = balloon()
    beyond = np.ones((140, 200), np.uint8)
    cv2.ellipse(beyond, (100, 70), (66, 36), 0, 0, 360, 0, -1)
    grown = whole(grow_instance(add_barrier(words, image), EXTENT, growth))
    assert not (grown & outline).any()
    assert not (grown & (beyond > 0)).any()
    assert grown[whole(words)].all()
    assert grown.sum() > whole(words).sum(), "it grows where it may"


def test_without_an_even_ground_there_is_no_line() -> None:
    _, words, _ = balloon()
    noise = np.random.default_rng(1).integers(0, 256, (140, 200, 3), np.uint8)
    assert add_barrier(words, noise).barrier is None


def test_the_rim_of_the_letters_is_no_line() -> None:
    image, words, _outline = balloon()
    blurred = cv2.GaussianBlur(image, (0, 0), 1.0)
    grown = whole(grow_instance(add_barrier(words, np.asarray(blurred)), EXTENT, 2))
    ring = cv2.dilate(whole(words).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    assert grown[ring].all()
