"""Graffiti labels for photos of real tags that have no masks: where the trained segmenter is sure (self-training)."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from inpainting.detection.segmenter_output import compute_class_maps, enlarge_map
from inpainting.engine.request import Image, Probability
from inpainting.training.detector.teachers import DISPUTED, LabelMap
from models.segmenter import Segmenter

_SIDES: Final = (256, 512)
_SURE, _PERHAPS = 0.5, 0.12
_MARGIN: Final = 0.04
"""Background keeps this far from anything that may be graffiti, in shares of the shorter side."""
_SPECK: Final = 0.001
"""Smaller pieces, in shares of the image, stay unknown."""


class GraffitiPseudoLabeller:
    """Labels pictures known to show graffiti, by a segmenter that has learned from synthetic ones."""

    classes = ("graffiti",)

    def __init__(self, network: Segmenter) -> None:
        self._network = network

    def label(self, image: Image) -> dict[str, LabelMap]:
        """Class → H×W label map. Lettering counts as graffiti, since these pictures hardly show any other."""
        likely = np.max([self._predict(image, side) for side in _SIDES], axis=0)
        strokes = cv2.morphologyEx((likely > _SURE).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
        reach = round(_MARGIN * min(image.shape[:2])) | 1
        near = cv2.dilate((likely > _PERHAPS).astype(np.uint8), np.ones((reach, reach), np.uint8))
        labels = np.full(image.shape[:2], DISPUTED, np.uint8)
        labels[near == 0] = 0
        _, parts, stats, _ = cv2.connectedComponentsWithStats(strokes, connectivity=8)
        labels[(stats[:, cv2.CC_STAT_AREA] > _SPECK * strokes.size)[parts] & (strokes > 0)] = 255
        return {"graffiti": labels}

    def _predict(self, image: Image, side: int) -> Probability:
        maps = compute_class_maps(self._network, image, side=side)
        return enlarge_map(np.maximum(maps["graffiti"], 0.8 * maps["text"]), image.shape)
