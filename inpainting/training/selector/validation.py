"""The selector's figures on the validation split: how well one click, or three, tell an object apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import cv2
import numpy as np

from inpainting.detection.instance import Instance, make_hole
from inpainting.detection.prompt import Point, Prompt
from inpainting.detection.segmenter import SegmenterDetector
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole
from inpainting.training.detector.sources import Labelled, Source
from inpainting.training.detector.targets import FULL, UNKNOWN
from inpainting.training.selector.samples import make_object_sample

CLICKS = 3
Figures = dict[str, dict[str, float]]
"""Kind of object → metric → mean over the objects."""


def measure(detector: SegmenterDetector, photos: Mapping[str, Sequence[Source]], *, most: int = 60) -> Figures:
    """IoU after the first click (in the middle of the largest object of a photo) and after two corrections."""
    figures = {}
    for kind, sources in photos.items():
        made = (make_object_sample(source, kind, lambda _: 0) for source in sources)
        scores = [
            _score_clicks(detector, photo) for photo, _ in zip((one for one in made if one), range(most), strict=False)
        ]
        if scores:
            first, last = np.mean(scores, axis=0)[[0, -1]]
            above = float(np.mean(np.array(scores)[:, 0] > 0.5))
            figures[kind] = {
                "objects": len(scores),
                "iou_1_click": round(float(first), 3),
                "above_half_1_click": round(above, 3),
                f"iou_{CLICKS}_clicks": round(float(last), 3),
            }
    return figures


def _score_clicks(detector: SegmenterDetector, photo: Labelled) -> list[float]:
    """IoU after each click."""
    extent = Extent(photo.image.shape[1], photo.image.shape[0])
    channel = photo.target[..., 0]
    known, wanted = channel != UNKNOWN, (channel > FULL // 2) & (channel != UNKNOWN)
    prompt, taken = Prompt(), np.zeros(wanted.shape, bool)
    scores: list[float] = []
    for _ in range(CLICKS):
        prompt = _correct_prompt(prompt, wanted & ~taken, taken & ~wanted)
        found = detector.select(photo.image, prompt)
        taken = _make_hole(found, extent) & known
        scores.append(float(np.count_nonzero(taken & wanted) / np.count_nonzero(taken | wanted)))
    return scores


def _make_hole(found: Instance | None, extent: Extent) -> Hole:
    return make_hole([] if found is None else [found], extent)


def _correct_prompt(prompt: Prompt, missing: Hole, excess: Hole) -> Prompt:
    depth, point = _find_deepest(missing)
    depth_excess, point_excess = _find_deepest(excess)
    if depth_excess > depth:
        return Prompt(prompt.inside, (*prompt.outside, point_excess))
    return Prompt((*prompt.inside, point), prompt.outside) if depth else prompt


def _find_deepest(mask: Hole) -> tuple[float, Point]:
    depth = cv2.distanceTransform(np.pad(mask.astype(np.uint8), 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
    y, x = np.unravel_index(int(depth.argmax()), mask.shape)
    return float(depth.max()), (x + 0.5, y + 0.5)
