"""Detail that a median of frames loses where waves move: made as strong in a plate as it is in the frames."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Extent
from inpainting.video.background.blending import Map
from inpainting.video.background.views import SampleView
from inpainting.video.io.frames import Layout, Plane, round_to_samples

_FINE: Final = 1.5
"""Pixels; what is finer is detail."""
_CELL, _AROUND = 4, 2.5
"""Its strength is told over squares of so many pixels, and over so many of these."""
_FRAMES: Final = 6
"""So many frames tell it."""
_MOST: Final = 2.5
"""So many times what the plate has left of it at most: where that is next to nothing, it is the median's own faults."""
_EDGE: Final = 3
"""Pixels round what is not known, whose edge would count as detail."""


def give_back_detail(luma: Plane, views: Sequence[SampleView], layout: Layout, noise: float) -> Plane:
    """The plate's luma (h×w) with as much fine detail as the views have besides their `noise` (8-bit levels).

    What is there is made stronger, never weaker, and is so once for all frames: nothing begins to move.
    """
    own, size = _extract_fine(luma), Extent(luma.shape[1], luma.shape[0])
    told: list[tuple[Map, Map]] = []
    for place in np.unique(np.linspace(0, len(views) - 1, _FRAMES).astype(int)):
        values, known = views[place].cut_strip(0, 0, size)
        sure = cv2.erode(known.astype(np.uint8), np.ones((2 * _EDGE + 1, 2 * _EDGE + 1), np.uint8))
        told.append((_gather(_extract_fine(values) ** 2 * sure), _gather(sure.astype(np.float32))))
    strength, weight = (np.sum(maps, axis=0) for maps in zip(*told, strict=True))
    wanted = np.maximum(strength / np.maximum(weight, 1e-3) - (noise * (1 << (layout.bits - 8))) ** 2, 0)
    gain = np.clip(np.sqrt(wanted / np.maximum(_gather(own**2), 1e-3)), 1, _MOST)
    return round_to_samples(luma + (cv2.resize(gain, size, interpolation=cv2.INTER_LINEAR) - 1) * own, layout)


def _extract_fine(plane: npt.NDArray[Any]) -> Map:
    values = plane.astype(np.float32)
    return np.asarray(values - cv2.GaussianBlur(values, (0, 0), _FINE), np.float32)


def _gather(values: Map) -> Map:
    """The mean of what lies round each square of some pixels."""
    size = tuple(max(1, side // _CELL) for side in values.shape[::-1])
    return np.asarray(cv2.GaussianBlur(cv2.resize(values, size, interpolation=cv2.INTER_AREA), (0, 0), _AROUND))
