"""A turned photo keeps its labels on what they label."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.detection.classes import CLASSES
from inpainting.training.detector.samples import turn_photo
from inpainting.training.detector.sources import Labelled
from inpainting.training.detector.targets import FULL, UNKNOWN


@pytest.mark.parametrize("degrees", [-35.0, 12.0, 30.0])
def test_labels_turn_with_the_photo_and_nothing_is_known_of_the_corners(degrees: float) -> None:
    image = np.full((90, 120, 3), 40, np.uint8)
    image[10:50, 60:90] = 220
    target = np.where(image[..., :1] > 130, FULL, 0).repeat(len(CLASSES), axis=2).astype(np.uint8)
    turned = turn_photo(Labelled(image, target), degrees)
    known = turned.target != UNKNOWN
    bright = turned.image[..., :1] > 130
    assert turned.target.shape == target.shape
    assert not known[[0, 0, -1, -1], [0, -1, 0, -1]].all()
    assert known.mean() > 0.6
    assert ((turned.target > FULL // 2) == bright)[known].mean() > 0.99
    assert not np.array_equal(turned.image, image)
