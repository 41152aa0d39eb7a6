"""Shared by everything that is painted into training pictures: warping a layer, placing it, blending it in."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Image

Coverage = npt.NDArray[np.float32]
"""H×W, 0..1."""


def warp_layer(
    layer: npt.NDArray[np.float32], rng: np.random.Generator, *, turn: float, shear: float, waves: float
) -> npt.NDArray[np.float32]:
    """A layer (H×W or H×W×C) turned by up to `turn` degrees, sheared, perhaps mirrored and waved, on a larger canvas.

    `waves` is the elastic distortion in shares of the layer's size.
    """
    height, width = layer.shape[:2]
    frame = max(4, int(0.35 * max(height, width)))
    borders = [(frame, frame), (frame, frame)] + [(0, 0)] * (layer.ndim - 2)
    canvas = np.pad(layer, borders)
    size = (canvas.shape[1], canvas.shape[0])
    middle = (size[0] / 2, size[1] / 2)
    matrix = cv2.getRotationMatrix2D(middle, rng.uniform(-turn, turn), 1.0)
    slant = rng.uniform(-shear, shear)
    matrix[0, 1] += slant
    matrix[0, 2] -= slant * middle[1]
    canvas = np.asarray(cv2.warpAffine(canvas, matrix, size, flags=cv2.INTER_LINEAR), np.float32)
    if waves:
        bend = [_make_field(size, rng) * waves * max(height, width) for _ in range(2)]
        down, across = np.mgrid[: size[1], : size[0]].astype(np.float32)
        canvas = np.asarray(cv2.remap(canvas, across + bend[0], down + bend[1], cv2.INTER_LINEAR), np.float32)
    return canvas


def tilt_layer(layer: npt.NDArray[np.float32], rng: np.random.Generator, *, most: float) -> npt.NDArray[np.float32]:
    """A layer (H×W or H×W×C) seen aslant: each corner comes in by up to `most` of the layer's sides."""
    height, width = layer.shape[:2]
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    inwards = np.array([(1, 1), (-1, 1), (-1, -1), (1, -1)], np.float32)
    moved = corners + inwards * rng.uniform(0, most, (4, 2)).astype(np.float32) * (width, height)
    matrix = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    return np.asarray(cv2.warpPerspective(layer, matrix, (width, height), flags=cv2.INTER_AREA), np.float32)


def find_trimmed(coverage: Coverage) -> tuple[slice, slice]:
    """The rows and columns that hold something; everything when there is nothing."""
    rows, columns = np.flatnonzero(coverage.max(axis=1) > 0.1), np.flatnonzero(coverage.max(axis=0) > 0.1)
    if not rows.size or not columns.size:
        return slice(None), slice(None)
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def place_layer(
    layer: npt.NDArray[np.float32], shape: tuple[int, int], corner: tuple[int, int]
) -> npt.NDArray[np.float32]:
    """The layer on an empty sheet of `shape` with its top left at `corner` (y, x); what sticks out is cut off."""
    sheet = np.zeros((*shape, *layer.shape[2:]), np.float32)
    y, x = corner
    top, left = max(0, -y), max(0, -x)
    bottom, right = min(layer.shape[0], shape[0] - y), min(layer.shape[1], shape[1] - x)
    if top < bottom and left < right:
        sheet[y + top : y + bottom, x + left : x + right] = layer[top:bottom, left:right]
    return sheet


def blend_colour(image: Image, colour: npt.ArrayLike, coverage: npt.NDArray[np.floating[Any]]) -> Image:
    """`colour` (H×W×3 or 3 numbers, 0..255) over the image where `coverage` says."""
    share = coverage[..., None]
    return np.asarray((image * (1 - share) + np.asarray(colour, np.float32) * share).clip(0, 255), np.uint8)


def _make_field(size: tuple[int, int], rng: np.random.Generator) -> npt.NDArray[np.float32]:
    coarse = rng.uniform(-1, 1, (4, 4)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC), np.float32)
