"""The detector round the network: sizes, classes, the closer look; the network is a stand-in that knows colours."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from inpainting.detection.classes import CLASSES
from inpainting.detection.instance import make_hole
from inpainting.detection.segmenter import SegmenterDetector
from inpainting.engine.geometry import Extent
from inpainting.errors import CancelledError, InvalidRequestError
from tests.unit.inpainting.detection.networks import COLOURS, Colours


def scene(width: int, height: int) -> np.ndarray:
    image = np.full((height, width, 3), 128, np.uint8)
    image[height // 4 : height // 2, width // 8 : width // 4] = COLOURS["person"]
    image[height // 2 :, width // 2 : width * 3 // 4] = COLOURS["vehicle"]
    return image


@pytest.mark.parametrize("extent", [(400, 300), (1600, 1200), (517, 333), (2000, 100), (64, 48)])
def test_finds_what_is_there_at_any_size(extent: tuple[int, int]) -> None:
    image = scene(*extent)
    found = SegmenterDetector(Colours()).detect(image)
    assert sorted({instance.label for instance in found}) == ["person", "vehicle"]
    for instance in found:
        truth = (image == COLOURS[instance.label]).all(axis=2)
        hole = make_hole([instance], Extent(*extent))
        assert np.count_nonzero(hole & truth) / np.count_nonzero(hole | truth) > (0.9 if min(extent) > 50 else 0.5)


def test_only_the_classes_asked_for_come_back() -> None:
    assert [found.label for found in SegmenterDetector(Colours()).detect(scene(400, 300), ["vehicle"])] == ["vehicle"]


def test_thin_things_in_a_large_image_are_looked_at_closer() -> None:
    """A line 3 px wide of 2048 vanishes at 512; its surroundings give the hint, the closer look the shape."""
    image = np.full((1024, 2048, 3), 128, np.uint8)
    for row in range(400, 460, 12):
        image[row : row + 6, 600:900] = COLOURS["graffiti"]
    network = Colours()
    found = SegmenterDetector(network).detect(image, ["graffiti"])
    assert len(network.seen) == 3, "at 512, from afar, and closer"
    hole = make_hole(found, Extent(2048, 1024))
    truth = (image == COLOURS["graffiti"]).all(axis=2)
    assert np.count_nonzero(hole & truth) / np.count_nonzero(hole | truth) > 0.75


def test_an_unknown_class_names_the_known_ones() -> None:
    with pytest.raises(InvalidRequestError, match="person, vehicle, animal, text, graffiti"):
        SegmenterDetector(Colours()).detect(scene(64, 64), ["persn"])


def test_detection_can_be_cancelled() -> None:
    with pytest.raises(CancelledError):
        SegmenterDetector(Colours()).detect(scene(64, 64), cancel=lambda: True)


def test_the_same_image_gives_the_same_instances() -> None:
    one, other = (SegmenterDetector(Colours()).detect(scene(333, 222)) for _ in range(2))
    assert [(a.label, a.box, a.score, a.hole.tobytes()) for a in one] == [
        (b.label, b.box, b.score, b.hole.tobytes()) for b in other
    ]


def test_a_look_from_afar_takes_part_in_what_is_large_and_not_in_what_is_thin() -> None:
    class Afar(Colours):
        def classify(self, pyramid: list[Tensor]) -> Tensor:
            everywhere = 4.0 if pyramid[-1].shape[-1] > 300 else -2.0
            return torch.full((1, len(CLASSES), *(side // 2 for side in pyramid[-1].shape[-2:])), everywhere)

    found = SegmenterDetector(Afar()).detect(scene(512, 512))
    scores = {instance.label: instance.score for instance in found}
    assert scores["graffiti"] == pytest.approx(1 / (1 + np.exp(-4)), abs=0.01)
    assert scores["person"] == pytest.approx(1 / (1 + np.exp(-1)), abs=0.01)
