"""Selecting by pointing: the object at the prompt, at the image's size; the network stands in and knows colours."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from inpainting.detection.instance import OBJECT, Instance, make_hole
from inpainting.detection.prompt import Prompt
from inpainting.detection.segmenter import SegmenterDetector
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.errors import InvalidRequestError
from tests.unit.inpainting.detection.networks import COLOURS, Colours

GREY, ORANGE, BROWN = (128, 128, 128), (250, 160, 40), (120, 60, 20)


class AlikeColours(nn.Module):
    """Says yes where the colour is that of a place marked as inside rather than that of one marked as outside."""

    def forward(self, pyramid: Sequence[Tensor], prompt: Tensor) -> Tensor:
        colours = pyramid[2]
        to_inside, to_outside = (self._distance(colours, prompt[:, n : n + 1]) for n in (0, 4))
        return 8 - 60 * to_inside - 30 * (0.2 - to_outside).clamp(min=0)

    def _distance(self, colours: Tensor, marks: Tensor) -> Tensor:
        if not marks.any():
            return torch.full_like(marks, 9.0)
        mean = (colours * marks).sum(dim=(2, 3), keepdim=True) / marks.sum()
        return (colours - mean).abs().sum(dim=1, keepdim=True)


@pytest.fixture
def detector() -> SegmenterDetector:
    return SegmenterDetector(Colours(), AlikeColours())  # type: ignore[arg-type]


def scene(width: int, height: int) -> Image:
    """An orange thing left, another right, a red “person” below in the middle."""
    image = np.full((height, width, 3), GREY, np.uint8)
    image[height // 8 : height // 2, width // 8 : width * 3 // 8] = ORANGE
    image[height // 8 : height // 2, width * 5 // 8 : width * 7 // 8] = ORANGE
    image[height * 5 // 8 : height * 7 // 8, width // 3 : width * 2 // 3] = COLOURS["person"]
    return image


def overlap(found: Instance | None, truth: Hole) -> float:
    assert found is not None
    hole = make_hole([found], Extent(truth.shape[1], truth.shape[0]))
    return float(np.count_nonzero(hole & truth) / np.count_nonzero(hole | truth))


@pytest.mark.parametrize(("width", "height"), [(400, 300), (1600, 1200), (517, 333)])
def test_a_click_selects_the_one_object_under_it_at_any_size(
    detector: SegmenterDetector, width: int, height: int
) -> None:
    image = scene(width, height)
    truth = (image == ORANGE).all(axis=2)
    truth[:, width // 2 :] = False
    found = detector.select(image, Prompt(inside=((width / 4, height / 4),)))
    assert overlap(found, truth) > 0.85
    assert found is not None
    assert found.label == OBJECT


def test_a_small_object_in_a_large_image_is_looked_at_closer(detector: SegmenterDetector) -> None:
    """A slit 24 px wide of 4000 is 4 pixels at 640, less than one of the selector's; the closer look shows it."""
    image = np.full((2000, 4000, 3), GREY, np.uint8)
    image[800:1040, 1500:1740] = ORANGE
    image[800:980, 1520:1544] = GREY
    truth = (image == ORANGE).all(axis=2)
    found = detector.select(image, Prompt(inside=((1650.0, 920.0),)))
    assert overlap(found, truth) > 0.9
    assert len(detector._network.seen) == 5, "at four scales, and closer"  # type: ignore[arg-type]


def test_an_object_of_a_class_is_called_by_it(detector: SegmenterDetector) -> None:
    found = detector.select(scene(400, 300), Prompt(inside=((200, 225),)))
    assert found is not None
    assert found.label == "person"


def test_a_lasso_selects_what_is_in_its_middle(detector: SegmenterDetector) -> None:
    image = scene(400, 300)
    found = detector.select(image, Prompt(lasso=((240, 20), (360, 20), (360, 160), (240, 160))))
    truth = (image == ORANGE).all(axis=2)
    truth[:, :200] = False
    assert overlap(found, truth) > 0.85


def test_nothing_far_outside_the_lasso_is_selected(detector: SegmenterDetector) -> None:
    image = np.full((300, 400, 3), GREY, np.uint8)
    image[100:200, 20:380] = ORANGE
    found = detector.select(image, Prompt(lasso=((40, 80), (160, 80), (160, 220), (40, 220))))
    assert found is not None
    assert found.box.x1 < 200


def test_a_part_that_was_pointed_at_is_taken_away(detector: SegmenterDetector) -> None:
    image = np.full((240, 320, 3), GREY, np.uint8)
    image[40:200, 40:200] = ORANGE
    image[40:200, 200:280] = BROWN
    both = Instance(OBJECT, 0.9, Box(40, 40, 280, 200), np.ones((160, 240), bool))
    rest = detector.select_rest(image, both, (240.0, 100.0))
    truth = (image == ORANGE).all(axis=2)
    assert overlap(rest, truth) > 0.85


def test_the_same_picture_is_looked_at_once(detector: SegmenterDetector) -> None:
    image, network = scene(400, 300), detector._network
    detector.prepare(image)
    looks = len(network.seen)  # type: ignore[arg-type]
    for x in (100, 200, 300):
        detector.select(image.copy(), Prompt(inside=((x, 75),)))
    detector.detect(image, ["person"])
    assert len(network.seen) == looks  # type: ignore[arg-type]
    detector.select(scene(400, 320), Prompt(inside=((80, 75),)))
    assert len(network.seen) == 2 * looks  # type: ignore[arg-type]


def test_a_picture_of_another_shape_is_another_picture(detector: SegmenterDetector) -> None:
    for extent in ((64, 128), (128, 64)):
        found = detector.select(np.full((*extent, 3), 90, np.uint8), Prompt(inside=((30, 30),)))
        assert found is not None
        assert found.hole.shape == extent


def test_where_nothing_is_told_apart_nothing_is_selected(detector: SegmenterDetector) -> None:
    assert detector.select(scene(400, 300), Prompt(inside=((-50, -50),))) is None


def test_without_a_selector_there_is_no_pointing() -> None:
    with pytest.raises(InvalidRequestError):
        SegmenterDetector(Colours()).select(scene(64, 64), Prompt(inside=((5, 5),)))  # type: ignore[arg-type]
