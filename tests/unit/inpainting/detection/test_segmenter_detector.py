"""The detector round the network: sizes, classes, the closer look; the network is a stand-in that knows colours."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from inpainting.detection.classes import CLASSES
from inpainting.detection.instance import make_hole
from inpainting.detection.instances import find_instances
from inpainting.detection.segmenter import SegmenterDetector
from inpainting.detection.segmenter_output import run_at_scales
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


def test_small_places_in_a_large_image_are_looked_at_closer() -> None:
    """Stripes 16 px wide of 2048 are 2 pixels at 256; they give the hint, the closer look the shape."""
    image = np.full((1024, 2048, 3), 128, np.uint8)
    for row in range(400, 496, 32):
        image[row : row + 16, 600:900] = COLOURS["graffiti"]
    network = Colours()
    found = SegmenterDetector(network).detect(image, ["graffiti"])
    assert network.seen[-1] == (192, 256), "the place with what is round it, by itself"
    hole = make_hole(found, Extent(2048, 1024))
    truth = (image == COLOURS["graffiti"]).all(axis=2)
    assert np.count_nonzero(hole & truth) / np.count_nonzero(hole | truth) > 0.75


def test_what_fills_the_image_is_not_looked_at_again() -> None:
    image = np.full((1024, 2048, 3), 128, np.uint8)
    image[200:800, 200:1800] = COLOURS["graffiti"]
    network = Colours()
    SegmenterDetector(network).detect(image, ["graffiti"])
    assert sorted(network.seen) == [(96, 192), (128, 256), (320, 640)]


def test_only_the_scales_of_what_is_looked_for_are_run_and_once() -> None:
    network = Colours()
    detector = SegmenterDetector(network)
    detector.detect(scene(640, 640), ["person"])
    assert sorted(network.seen) == [(256, 256), (640, 640)]
    detector.detect(scene(640, 640), ["vehicle", "person"])
    detector.detect(scene(640, 640), ["person"])
    assert len(network.seen) == 2 + 2, "with vehicles anew; what is known of both serves for one"


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


def test_every_class_is_seen_at_its_own_scales() -> None:
    """What is large: the mean from afar and near; graffiti: one scale for its outlines, two for how likely it is."""
    logits = {192: 3.0, 256: 1.0, 384: 0.0, 640: 5.0}

    class AtScales(Colours):
        def classify(self, pyramid: list[Tensor]) -> Tensor:
            sides = tuple(side // 2 for side in pyramid[-1].shape[-2:])
            return torch.full((1, len(CLASSES), *sides), logits[pyramid[-1].shape[-1]])

    output = run_at_scales(AtScales(), scene(640, 640))
    assert output.maps["person"].mean() == pytest.approx(1 / (1 + np.exp(-3)), abs=0.01)
    assert output.maps["graffiti"].mean() == pytest.approx(1 / (1 + np.exp(-1)), abs=0.01)
    assert output.judged["graffiti"].mean() == pytest.approx(1 / (1 + np.exp(-2)), abs=0.01)
    found = find_instances({"graffiti": output.maps["graffiti"]}, scene(640, 640), judged=output.judged)
    assert found[0].score == pytest.approx(1 / (1 + np.exp(-2)), abs=0.01)
