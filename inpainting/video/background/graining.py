"""The grain of a shot: what its frames have and its plate, a median of many, has lost; laid back frame by frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box
from inpainting.engine.grain import estimate_noise_level
from inpainting.engine.request import Hole
from inpainting.video.background.blending import Map
from inpainting.video.background.motion import Luma, Matrix, make_scaling, make_shift
from inpainting.video.io.frames import Layout

LEAST: Final = 1.2
"""8-bit levels; weaker noise is not worth the work."""
FRAMES: Final = 8
"""So many frames lend their grain by turns."""
_OUTLIER: Final = 3.5
"""What differs by more than so many times the noise is no grain."""
_TURN: Final = 5
"""Frames apart in the row that follow each other; none of `FRAMES`' divisors, so that all of them have their turn."""

_TOLD_BY, _FEWEST = 3, 100
"""Frames by which a pixel, and pixels by which a shot tells its noise."""
_FROM_MEDIAN, _USUAL = 1.4826, 0.3
"""From a median distance to a standard deviation; the share of pixels whose noise is less than that of the shot."""
_FINE: Final = 1.5
"""Noise is at most so many times what is finer than 1.5 pixels of it."""

Residual = tuple[npt.NDArray[np.int16], ...]
"""What a frame has more than the plate, plane by plane, in samples of the plate."""


@dataclass(frozen=True, eq=False)
class Grain:
    """Residuals of some frames at `box` of the reference, where the plate lies; nothing in them is unknown."""

    layout: Layout
    box: Box
    residuals: tuple[Residual, ...]

    def view_from(self, motion: Matrix, box: Box, number: int) -> tuple[Map, ...]:
        """As the frame of this number and motion would have it in an aligned box of its own."""
        residual = self.residuals[number * _TURN % len(self.residuals)]
        view = make_shift(-self.box.x0, -self.box.y0) @ motion @ make_shift(box.x0, box.y0)
        planes = []
        for place, plane in enumerate(residual):
            across, down = self.layout.get_steps(place)
            scale = make_scaling(1 / across, 1 / down)
            size = (-(-box.width // across), -(-box.height // down))
            way = scale @ view @ np.linalg.inv(scale)
            how = cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP
            planes.append(cv2.warpPerspective(plane, way, size, flags=how, borderMode=cv2.BORDER_REFLECT))
        return tuple(np.asarray(plane, np.float32) for plane in planes)


def measure_noise(deviations: Map, counts: npt.NDArray[np.int64], layout: Layout, fine: float) -> float:
    """The standard deviation of a shot's noise in 8-bit levels: no more than its frames differ, nor than is `fine`.

    `deviations` are the median distances from the plate of `counts` frames, in samples; `fine` is how rough even parts
    of a frame are.
    """
    told = deviations[counts >= _TOLD_BY]
    if told.size < _FEWEST:
        return 0.0
    return min(_FROM_MEDIAN * float(np.quantile(told, _USUAL)) / (1 << (layout.bits - 8)), _FINE * fine)


def measure_fine_noise(luma: Luma, known: Hole) -> float:
    """How rough the flattest known parts of a frame are, in 8-bit levels."""
    return estimate_noise_level(np.repeat(luma[..., None], 3, axis=2), ~known)


def make_grain(
    residuals: Sequence[tuple[Residual, tuple[npt.NDArray[np.bool_], ...]]], box: Box, layout: Layout, noise: float
) -> Grain:
    """From what some frames have more than the plate and where that is known; the rest is taken from one another."""
    most = _OUTLIER * max(noise, 1.0) * (1 << (layout.bits - 8))
    planes = [
        _complete([(own[number], known[number]) for own, known in residuals], most, seed=number) for number in range(3)
    ]
    return Grain(layout, box, tuple(tuple(planes[place][turn] for place in range(3)) for turn in range(len(residuals))))


def _complete(
    layers: Sequence[tuple[npt.NDArray[np.int16], npt.NDArray[np.bool_]]], most: float, *, seed: int
) -> list[npt.NDArray[np.int16]]:
    """The layers of one plane; where one is not known or no grain, the next that is, and made-up grain if none is."""
    good = [known & (np.abs(layer) <= most) for layer, known in layers]
    spread = [float(layer[is_good].std()) for (layer, _), is_good in zip(layers, good, strict=True) if is_good.any()]
    made = np.random.default_rng(seed).normal(0, float(np.median(spread)) if spread else 0.0, layers[0][0].shape)
    whole = []
    for first in range(len(layers)):
        grain: npt.NDArray[Any] = np.rint(np.roll(made, 17 * first, axis=1)).astype(np.int16)
        for step in range(len(layers) - 1, -1, -1):
            place = (first + step) % len(layers)
            grain = np.where(good[place], layers[place][0], grain)
        whole.append(grain)
    return whole
