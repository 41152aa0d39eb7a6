"""Lays hand-held photos of one place over the first of them: camera, exposure, and whether it is the same place at all.

Matching points between photos give a first motion (ORB, Rublee et al. 2011), which the camera tracker of the videos
makes exact, at a small size and then near the full one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, Image
from inpainting.video.background.motion import CameraTracker, Matrix

_MATCHED_AT: Final = 1000
_WIDTHS: Final = (640, 1920)
"""The longest side for matching, and the widths at which the motion is made exact, in pixels."""
_POINTS: Final = 3000
_LEAST_POINTS: Final = 12
_ALIKE: Final = 0.35
"""The correlation of fine texture from which on two photos show the same place."""
_EDGE: Final = 3
_FAR: Final = 24.0
"""Grey levels by which what is seen in both may differ; more is something else."""


@dataclass(frozen=True, eq=False)
class Aligned:
    """A photo as the reference's camera would have taken it: H×W×3 uint8; `inside` (H×W bool): it shows this at all;
    `distrusted` (H×W bool): here stands what came and went."""

    image: Image
    inside: Hole
    distrusted: Hole

    @property
    def usable(self) -> Hole:
        return self.inside & ~self.distrusted


def align(reference: Image, photo: Image, here: Hole, there: Hole) -> Aligned | None:
    """`photo` laid over `reference` (both H×W×3 uint8, of any extents); None when they show different places.

    `here` and `there` (H×W bool, as large as theirs) are what came and went in either; it says nothing of the camera.
    """
    extent = Extent(reference.shape[1], reference.shape[0])
    matrix = _find_first_motion(reference, photo, here, there)
    if matrix is None:
        return None
    for width in _WIDTHS:
        laid = _lay(photo, there, matrix, extent)
        matrix = _refine(reference, laid, here, width) @ matrix
    laid = _lay(photo, there, matrix, extent)
    known = laid.usable & ~here
    if _measure_likeness(reference, laid.image, known) < _ALIKE:
        return None
    return Aligned(_match_exposure(reference, laid.image, known), laid.inside, laid.distrusted)


def _find_first_motion(reference: Image, photo: Image, here: Hole, there: Hole) -> Matrix | None:
    """From the photo to the reference, by matching points."""
    (one, points), (other, others) = _describe(reference, here), _describe(photo, there)
    if one is None or other is None:
        return None
    pairs = cv2.BFMatcher(cv2.NORM_HAMMING, crossCheck=True).match(other, one)
    if len(pairs) < _LEAST_POINTS:
        return None
    starts = np.array([others[pair.queryIdx] for pair in pairs], np.float64)
    ends = np.array([points[pair.trainIdx] for pair in pairs], np.float64)
    reach = max(reference.shape) / _MATCHED_AT * 3
    matrix, agreeing = cv2.findHomography(starts, ends, cv2.USAC_MAGSAC, reach, maxIters=5000, confidence=0.999)
    if matrix is None or int(agreeing.sum()) < _LEAST_POINTS:
        return None
    return np.asarray(matrix, np.float64)


def _describe(image: Image, away: Hole) -> tuple[npt.NDArray[np.uint8] | None, npt.NDArray[np.float64]]:
    """Descriptions of points of an image outside `away`, and where they are at full size, N×2."""
    size = _fit_size(away, _MATCHED_AT)
    luma = cv2.resize(_convert_to_luma(image), size, interpolation=cv2.INTER_AREA)
    usable = 255 - cv2.resize(away.astype(np.uint8) * np.uint8(255), size, interpolation=cv2.INTER_NEAREST)
    found, described = cv2.ORB.create(_POINTS, fastThreshold=10).detectAndCompute(luma, np.asarray(usable, np.uint8))
    places = np.array([point.pt for point in found], np.float64).reshape(-1, 2)
    bits = None if described is None else np.asarray(described, np.uint8)
    return bits, (places + 0.5) / (size[0] / image.shape[1], size[1] / image.shape[0]) - 0.5


def _lay(photo: Image, there: Hole, matrix: Matrix, extent: Extent) -> Aligned:
    size = (extent.width, extent.height)
    image = np.asarray(cv2.warpPerspective(photo, matrix, size, flags=cv2.INTER_CUBIC), np.uint8)
    inside = np.ones(there.shape, np.uint8)
    inside[:_EDGE], inside[-_EDGE:], inside[:, :_EDGE], inside[:, -_EDGE:] = 0, 0, 0, 0
    shown, away = (
        np.asarray(cv2.warpPerspective(one, matrix, size, flags=cv2.INTER_NEAREST) > 0, np.bool_)
        for one in (inside, there.astype(np.uint8))
    )
    return Aligned(image, shown, away)


def _refine(reference: Image, laid: Aligned, here: Hole, width: int) -> Matrix:
    """What is left between them, as the tracker of the videos sees it."""
    extent = Extent(reference.shape[1], reference.shape[0])
    tracker = CameraTracker(extent, min(width, extent.width))
    tracker.find_motion(_convert_to_luma(reference), here)
    step = tracker.find_motion(
        _convert_to_luma(np.where(laid.inside[..., None], laid.image, reference)), here | laid.distrusted
    )
    return np.asarray(step, np.float64)


def _measure_likeness(reference: Image, image: Image, known: Hole) -> float:
    """The correlation of fine texture where both are known, -1..1; as seen from a little afar."""
    if known.sum() < known.size // 20:
        return -1.0
    size = _fit_size(known, _MATCHED_AT)
    seen = np.asarray(cv2.resize(known.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0, np.bool_)
    small = (cv2.resize(_convert_to_luma(one), size, interpolation=cv2.INTER_AREA) for one in (reference, image))
    one, other = (_extract_texture(np.asarray(luma, np.uint8))[seen] for luma in small)
    return float((one * other).mean() / max(1e-6, float(one.std() * other.std())))


def _extract_texture(luma: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    soft = cv2.GaussianBlur(luma, (0, 0), 1.5).astype(np.float32)
    return np.asarray(soft - cv2.GaussianBlur(soft, (0, 0), 6.0), np.float32)


def _fit_size(hole: Hole, longest: int) -> tuple[int, int]:
    """Width and height of a picture made no longer than that."""
    scale = min(1.0, longest / max(hole.shape))
    return max(1, round(hole.shape[1] * scale)), max(1, round(hole.shape[0] * scale))


def _match_exposure(reference: Image, image: Image, known: Hole) -> Image:
    """The image with each channel stretched and shifted so that what both know is as bright as in the reference."""
    step = max(1, max(known.shape) // 500)
    rows = known[::step, ::step]
    made = image.copy()
    for channel in range(3):
        wanted = reference[::step, ::step, channel][rows].astype(np.float64)
        given = image[::step, ::step, channel][rows].astype(np.float64)
        slope, shift = 1.0, float(np.median(wanted - given))
        for _ in range(3):
            near = np.abs(slope * given + shift - wanted) < _FAR
            if near.sum() < 100 or given[near].std() < 1:
                break
            slope, shift = np.polyfit(given[near], wanted[near], 1)
        levels = np.clip(np.rint(slope * np.arange(256) + shift), 0, 255).astype(np.uint8)
        made[..., channel] = levels[image[..., channel]]
    return made


def _convert_to_luma(image: Image) -> npt.NDArray[np.uint8]:
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8)
