"""How the camera moves, and how pixels do: tracked corners with a homography, and checked dense flow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole

Matrix = npt.NDArray[np.float64]
"""3×3; takes pixel centres (x, y, 1) of one picture to those of another."""

Luma = npt.NDArray[np.uint8]
"""h×w, 8 bits."""

Flow = npt.NDArray[np.float32]
"""h×w×2: how far (x, y) each pixel of one picture has gone in another."""

_CORNERS: Final = 400
_CELLS: Final = 5
"""Parts of the picture across and down that have equal shares of the corners, so that no one thing has most."""
_FEW: Final = 24
"""With fewer tracked corners only shift, turn and zoom are estimated."""
_AT_REST: Final = 0.25
"""Pixels of the reduced picture; when half of the corners moved less, the camera did not move at all."""
_LOST: Final = 0.5
"""A new anchor is taken when this share of corners is lost."""
_MOST_AGREE: Final = 0.5
"""Where fewer of the corners agree on a motion, the whole picture is asked whether it is that of the camera."""
_EARNED: Final = 0.05
"""With fewer corners than this share nothing is told of the camera …"""
_OFF: Final = 4.0
_LIES_BETTER: Final = 0.9
"""… unless the ground is so much more alike than when it is moved by `_OFF` pixels."""
_UNKNOWN: Final = -1.0
_BETTER: Final = 0.8
"""It is when the frames are by so much more alike after it than without any new motion."""
_TEXTURE: Final = 6.0
"""Grey levels; larger differences of texture count no more than this."""
_STILL: Final = 0.6
"""Pixels; a shot whose corners move less than this is one of a camera on a tripod."""


def make_scaling(x: float, y: float) -> Matrix:
    """Takes pixel centres to those of a picture `x` times as wide and `y` times as high."""
    return np.array([[x, 0, (x - 1) / 2], [0, y, (y - 1) / 2], [0, 0, 1]], np.float64)


def make_shift(x: float, y: float) -> Matrix:
    return np.array([[1, 0, x], [0, 1, y], [0, 0, 1]], np.float64)


def move_points(matrix: Matrix, points: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
    """N×2 points taken through the matrix."""
    ends = cv2.perspectiveTransform(points.reshape(-1, 1, 2).astype(np.float64), matrix)
    return np.asarray(ends, np.float64).reshape(-1, 2)


def list_corners(box: Box) -> npt.NDArray[np.float64]:
    """The four outermost points of a box, 4×2."""
    return np.array([(x, y) for y in (box.y0, box.y1) for x in (box.x0, box.x1)], np.float64)


def measure_farthest_shift(matrix: Matrix, extent: Extent) -> float:
    """How far the picture's corners are moved at most, in pixels."""
    ends = list_corners(Box.of(extent))
    return float(np.abs(move_points(matrix, ends) - ends).max())


def steady_motions(motions: Sequence[Matrix], extent: Extent) -> list[Matrix]:
    """The motions, all of them none when the camera evidently stood still."""
    if np.percentile([measure_farthest_shift(one, extent) for one in motions], 95) < _STILL:
        return [np.eye(3) for _ in motions]
    return list(motions)


class CameraTracker:
    """Follows the camera frame by frame against an anchor frame, so that errors do not add up while it stays near."""

    def __init__(self, extent: Extent, width: int = 640) -> None:
        self._reduction = max(1.0, extent.width / width)
        self._size = (round(extent.width / self._reduction), max(1, round(extent.height / self._reduction)))
        self._scale = make_scaling(self._size[0] / extent.width, self._size[1] / extent.height)
        self._anchor: tuple[Luma, npt.NDArray[np.float32]] | None = None
        self._anchor_motion = self._motion = np.eye(3)
        self._told = self._untold = 0

    @property
    def is_believed(self) -> bool:
        """Whether the motions are findings; where nothing agrees, as on open water, they are mere guesses."""
        return self._untold <= self._told

    def find_motion(self, luma: Luma, hole: Hole | None) -> Matrix:
        """From this frame (H×W) to the first one; what moves in the hole does not count."""
        small = np.asarray(cv2.resize(luma, self._size, interpolation=cv2.INTER_AREA), np.uint8)
        kept = 0.0
        if self._anchor is not None:
            guess = np.linalg.inv(self._motion) @ self._anchor_motion
            step, kept = _find_step(*self._anchor, small, guess)
            self._motion = self._anchor_motion @ np.linalg.inv(step)
            self._told, self._untold = self._told + (kept >= 0), self._untold + (kept < 0)
        if kept < _LOST:
            self._anchor = (small, _find_corners(small, hole))
            self._anchor_motion = self._motion
        motion = np.linalg.inv(self._scale) @ self._motion @ self._scale
        return np.asarray(motion / motion[2, 2])


def _find_corners(luma: Luma, hole: Hole | None) -> npt.NDArray[np.float32]:
    """Good points to follow outside the hole, N×1×2; each part of the picture has its share, however flat it is."""
    usable = np.full(luma.shape, 255, np.uint8)
    if hole is not None:
        small = cv2.resize(hole.astype(np.uint8), luma.shape[::-1], interpolation=cv2.INTER_NEAREST)
        usable = np.asarray(cv2.erode((1 - small) * np.uint8(255), np.ones((9, 9), np.uint8)), np.uint8)
    found = [np.empty((0, 1, 2), np.float32)]
    height, width = luma.shape
    for cell in np.ndindex(_CELLS, _CELLS):
        y, x = cell[0] * height // _CELLS, cell[1] * width // _CELLS
        part = slice(y, (cell[0] + 1) * height // _CELLS), slice(x, (cell[1] + 1) * width // _CELLS)
        points = cv2.goodFeaturesToTrack(luma[part], _CORNERS // _CELLS**2, 0.02, width / 64, mask=usable[part])
        if points is not None:
            found.append(np.asarray(points + np.array([x, y], np.float32), np.float32))
    return np.concatenate(found)


def _find_step(anchor: Luma, points: npt.NDArray[np.float32], luma: Luma, guess: Matrix) -> tuple[Matrix, float]:
    """From the anchor to this frame, and the share of corners that agree; the guess and 0 when too few do."""
    if len(points) < 4:
        return guess, 0.0
    start = move_points(guess, points).astype(np.float32).reshape(-1, 1, 2)
    ends, found, _ = cv2.calcOpticalFlowPyrLK(
        anchor, luma, points, start, winSize=(17, 17), maxLevel=3, flags=cv2.OPTFLOW_USE_INITIAL_FLOW
    )
    good = found.ravel() == 1
    if good.sum() < 4:
        return guess, 0.0
    still = np.linalg.norm(ends[good] - points[good], axis=(1, 2)) < _AT_REST
    if still.mean() > 0.5:
        return np.eye(3), float(good.mean())
    step, agreeing = _fit_motion(points[good], ends[good])
    if step is None or agreeing < max(6, _EARNED * len(points)):
        return guess, 0.0 if _is_ground_there(anchor, luma, guess) else _UNKNOWN
    if agreeing < _MOST_AGREE * len(points):
        rest = min((guess, np.eye(3)), key=lambda one: _measure_unlikeness(anchor, luma, one))
        if _measure_unlikeness(anchor, luma, step) > _BETTER * _measure_unlikeness(anchor, luma, rest):
            return rest, 0.0
    return step, agreeing / len(points)


def _is_ground_there(anchor: Luma, luma: Luma, step: Matrix) -> bool:
    """Whether the anchor lies on the other frame better so than a little off; on water it lies nowhere."""
    off = [make_shift(x, y) @ step for x, y in ((_OFF, 0), (-_OFF, 0), (0, _OFF), (0, -_OFF))]
    return _measure_unlikeness(anchor, luma, step) < _LIES_BETTER * min(
        _measure_unlikeness(anchor, luma, one) for one in off
    )


def _measure_unlikeness(anchor: Luma, luma: Luma, step: Matrix) -> float:
    """How badly the fine texture of the whole anchor, moved by `step`, lies on that of the other frame.

    Corners can be deceived where most of them are on something large that moves over a plain ground; the ground has
    the last word. Differences are cut off, so that what moves counts little, and slow ones (exposure) not at all.
    """
    height, width = luma.shape
    there = cv2.warpPerspective(anchor, step, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return float(
        np.minimum(np.abs(_extract_texture(np.asarray(there, np.uint8)) - _extract_texture(luma)), _TEXTURE).mean()
    )


def _extract_texture(luma: Luma) -> npt.NDArray[np.float32]:
    fine = cv2.GaussianBlur(luma, (0, 0), 0.8).astype(np.float32)
    return np.asarray(fine - cv2.GaussianBlur(luma, (0, 0), 4.0), np.float32)


def _fit_motion(starts: npt.NDArray[np.float32], ends: npt.NDArray[np.float32]) -> tuple[Matrix | None, int]:
    """The motion that most points agree on, to a pixel or so, and how many do; the simpler one unless far fewer do."""
    affine, alike = cv2.estimateAffinePartial2D(starts, ends, ransacReprojThreshold=1.0)
    agreeing = 0 if affine is None else int(alike.sum())
    if len(starts) >= _FEW and agreeing < 0.9 * len(starts):
        matrix, alike = cv2.findHomography(starts, ends, cv2.USAC_MAGSAC, 1.0, maxIters=1000, confidence=0.999)
        many = 0 if matrix is None else int(alike.sum())
        if many >= max(_FEW, 1.3 * agreeing) and abs(np.linalg.det(matrix[:2, :2])) > 0.1:
            return np.asarray(matrix, np.float64), many
    return (None, 0) if affine is None else (np.vstack([affine, (0, 0, 1)]), agreeing)


def compute_flow(one: Luma, other: Luma, *, fine: bool = False) -> Flow:
    """Where each pixel of `one` is in `other`; `fine` takes twice as long and errs by half."""
    preset = cv2.DISOPTICAL_FLOW_PRESET_MEDIUM if fine else cv2.DISOPTICAL_FLOW_PRESET_FAST
    maker = cv2.DISOpticalFlow.create(preset)
    empty = np.zeros((*one.shape, 2), np.float32)
    return np.asarray(maker.calc(one, other, empty), np.float32)


def warp_along(values: npt.NDArray[np.float32], flow: Flow, *, linear: bool = True) -> npt.NDArray[np.float32]:
    """What lies where `flow` (from the wanted picture to that of `values`) points; 0 beyond the picture."""
    height, width = flow.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    how = cv2.INTER_LINEAR if linear else cv2.INTER_CUBIC
    return np.asarray(cv2.remap(values, x + flow[..., 0], y + flow[..., 1], how), np.float32)


def check_consistency(forth: Flow, back: Flow) -> Hole:
    """Where going forth and back again ends within a pixel or so of the start."""
    error, length = (cv2.magnitude(*cv2.split(flow)) for flow in (forth + warp_along(back, forth), forth))
    return np.asarray(error < 0.75 + 0.05 * length, np.bool_)
