"""Tells where one shot ends and the next begins. Knows frames only; reads no files."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.video.io.frames import Layout, Planes, convert_to_luma8

_SIZE: Final = (64, 36)
_TONES: Final = 0.35
"""Share of tones that changes at a cut …"""
_ONE_TONE: Final = 0.6
"""Share of a plane in its commonest bin (blurred) when it has no other tones to speak of."""
_ALIKE: Final = 0.6
"""… while the layouts of the two frames are no more alike than this (correlation)."""
_UNLIKE: Final = 0.25
"""Less alike than this is a cut whatever the tones, if the frames before were alike."""
_TIMES_USUAL: Final = 3.0
"""How much more than lately the tones must change, so that wild camera work is no row of cuts."""


class CutDetector:
    """Looks at frames in order; a cut changes tones and layout at once, and more than the frames before it did."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._before: tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]] | None = None
        self._usual_change, self._usual_likeness = 0.02, 1.0

    def is_cut(self, planes: Planes) -> bool:
        """Whether this frame begins another shot than the one before it."""
        luma = convert_to_luma8(planes[0], self._layout.bits)
        thumb = np.asarray(cv2.resize(luma, _SIZE, interpolation=cv2.INTER_AREA), np.uint8)
        now = (self._compute_histogram(planes, thumb), _extract_edges(thumb))
        before, self._before = self._before, now
        if before is None:
            return False
        change = _measure_change(before[0], now[0])
        likeness = _correlate(now[1], before[1])
        recoloured = change > max(_TONES, _TIMES_USUAL * self._usual_change) and likeness < _ALIKE
        rebuilt = likeness < _UNLIKE and self._usual_likeness > _ALIKE
        cut = recoloured or rebuilt
        self._usual_change = 0.02 if cut else 0.8 * self._usual_change + 0.2 * max(0.02, change)
        self._usual_likeness = 1.0 if cut else 0.7 * self._usual_likeness + 0.3 * likeness
        return cut

    def _compute_histogram(self, planes: Planes, thumb: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
        """Shares of tones, 32 bins a plane; slightly blurred, so that a bin's edge does not count."""
        chroma = (cv2.resize(plane, _SIZE, interpolation=cv2.INTER_AREA) for plane in planes[1:])
        parts = [thumb, *(convert_to_luma8(plane, self._layout.bits) for plane in chroma)]
        bins = [np.bincount(part.ravel() >> 3, minlength=32).astype(np.float32) / part.size for part in parts]
        return np.stack([cv2.GaussianBlur(one[None], (5, 1), 1.0)[0] for one in bins])


def _measure_change(before: npt.NDArray[np.float32], now: npt.NDArray[np.float32]) -> float:
    """The share of tones that changed, 0..1; planes of one tone only, the chroma of grey pictures, do not count."""
    coloured = [plane for plane in (0, 1, 2) if plane == 0 or min(before[plane].max(), now[plane].max()) < _ONE_TONE]
    return float(np.abs(now[coloured] - before[coloured]).sum()) / 2 / len(coloured)


def _extract_edges(thumb: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """The picture's layout without its brightness."""
    smooth = cv2.GaussianBlur(thumb.astype(np.float32), (0, 0), 1.5)
    return np.asarray(smooth - cv2.GaussianBlur(smooth, (0, 0), 8), np.float32)


def _correlate(one: npt.NDArray[np.float32], other: npt.NDArray[np.float32]) -> float:
    """-1..1; 1 when both are flat."""
    strength = float(np.linalg.norm(one) * np.linalg.norm(other))
    return float((one * other).sum()) / strength if strength > 1 else 1.0
