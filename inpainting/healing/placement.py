"""Where a hole is copied from when a person says so, as a value, and what is seen there; joins nothing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image

Floats = npt.NDArray[np.float32]

_MOST_STEPS: Final = 64
"""How often a source that lies in the hole itself is followed on before it is given up."""
_TURN: Final = 90.0


@dataclass(frozen=True)
class Placement:
    """The source of a hole: its middle moved by `dx`, `dy` pixels, its shape mirrored left to right if `mirrored`, then
    turned by `angle` degrees clockwise.
    """

    dx: int
    dy: int
    angle: float = 0.0
    mirrored: bool = False

    @property
    def is_exact(self) -> bool:
        """Whether pixels fall on pixels, so that they are copied as they are."""
        return self.angle % _TURN == 0

    @property
    def is_straight(self) -> bool:
        """Whether it is neither turned nor mirrored."""
        return self.angle % 360 == 0 and not self.mirrored

    def make_matrix(self, box: Box) -> npt.NDArray[np.float64]:
        """2×3: from a point x, y, 1 of the target, whose hole lies in `box`, to its source; points are continuous."""
        cosine, sine = _turn(self.angle)
        flip = -1.0 if self.mirrored else 1.0
        x, y = find_middle(box)
        turned = np.array([[flip * cosine, -sine], [flip * sine, cosine]])
        moved = np.array([x + self.dx, y + self.dy]) - turned @ (x, y)
        return np.column_stack([turned, moved])

    def limited(self, box: Box, extent: Extent) -> Placement:
        """The nearest one whose source lies in a picture of `extent`, or is in the middle where there is no room."""
        corners = self.make_matrix(box) @ np.array(
            [[box.x0, box.x1, box.x0, box.x1], [box.y0, box.y0, box.y1, box.y1], [1] * 4], np.float64
        )
        low, high = np.floor(corners.min(axis=1) + 1e-6), np.ceil(corners.max(axis=1) - 1e-6)
        moves = [_find_move_inside(*ends) for ends in zip(low, high, extent, strict=True)]
        return Placement(self.dx + moves[0], self.dy + moves[1], self.angle, self.mirrored)


def find_middle(box: Box) -> tuple[float, float]:
    """The centre of the pixel in the middle of a box: turns by right angles bring pixels onto pixels round it."""
    return (box.x0 + box.x1) // 2 + 0.5, (box.y0 + box.y1) // 2 + 0.5


def sample_source(image: Image, hole: Hole, box: Box, placement: Placement, around: Box) -> Floats:
    """What is copied to `around` where that is hole or touches it: around.height×around.width×3, 0..255.

    The `hole` (h×w bool) lies in `box`; nothing is read from it: a source that falls into it is followed on by the same
    placement, and is the mean of what lies round the hole if that leads nowhere. Nor from beyond the picture, whose
    edge stands for what would be there.
    """
    straight = around.moved(placement.dx, placement.dy)
    extent = Extent(image.shape[1], image.shape[0])
    if placement.is_straight and straight.clipped(extent) == straight:
        wanted = _grow(take_part(hole, box, around))
        if not (wanted & take_part(hole, box, straight)).any():
            return image[straight.slices].astype(np.float32)
    return _sample_anyhow(image, hole, box, placement, around)


def take_part(hole: Hole, box: Box, around: Box) -> Hole:
    """What a hole (h×w bool) at `box` has in another box, around.height×around.width."""
    part = np.zeros((around.height, around.width), np.bool_)
    both = box.intersection(around)
    if not both.is_empty:
        part[both.moved(-around.x0, -around.y0).slices] = hole[both.moved(-box.x0, -box.y0).slices]
    return part


def _sample_anyhow(image: Image, hole: Hole, box: Box, placement: Placement, around: Box) -> Floats:
    """The same wherever the source lies, point by point."""
    import cv2

    matrix = placement.make_matrix(box)
    y, x = np.mgrid[around.y0 : around.y1, around.x0 : around.x1].astype(np.float32) + np.float32(0.5)
    taken = hole if placement.is_exact else _grow(np.pad(hole, 1))
    place = box if placement.is_exact else box.grown(1)
    x, y = _follow(matrix, x, y, image.shape)
    for _ in range(_MOST_STEPS):
        inside = _is_in(taken, place, x, y)
        if not inside.any():
            break
        x[inside], y[inside] = _follow(matrix, x[inside], y[inside], image.shape)
    if placement.is_exact:
        seen = image[np.floor(y).astype(np.intp), np.floor(x).astype(np.intp)].astype(np.float32)
    else:
        looked_at = cv2.remap(image, x - 0.5, y - 0.5, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        seen = np.asarray(looked_at, np.float32)
    lost = _is_in(taken, place, x, y)
    if lost.any():
        seen[lost] = seen[~lost].mean(axis=0) if not lost.all() else 0
    return seen


def _turn(angle: float) -> tuple[float, float]:
    """Cosine and sine; exact for right angles."""
    exact = {0: (1.0, 0.0), 90: (0.0, 1.0), 180: (-1.0, 0.0), 270: (0.0, -1.0)}
    turned = math.radians(angle)
    return exact.get(angle % 360, (math.cos(turned), math.sin(turned)))  # type: ignore[call-overload, no-any-return]


def _find_move_inside(low: float, high: float, length: int) -> int:
    """How far what reaches from `low` to `high` must move to lie in 0..`length`."""
    if high - low > length:
        return round((length - low - high) / 2)
    return round(max(0.0, -low) - max(0.0, high - length))


def _follow(matrix: npt.NDArray[np.float64], x: Floats, y: Floats, shape: tuple[int, ...]) -> tuple[Floats, Floats]:
    """The sources of points, held inside a picture of `shape`."""
    (a, b, c), (d, e, f) = matrix.astype(np.float32)
    height, width = shape[:2]
    return np.clip(a * x + b * y + c, 0.5, width - 0.5), np.clip(d * x + e * y + f, 0.5, height - 0.5)


def _grow(hole: Hole) -> Hole:
    """A hole and the pixels that touch it: reading between pixels reads those beside, too."""
    import cv2

    return np.asarray(cv2.dilate(hole.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0)


def _is_in(hole: Hole, box: Box, x: Floats, y: Floats) -> npt.NDArray[np.bool_]:
    """Whether points lie in a hole at `box`."""
    column, row = np.floor(x).astype(np.intp) - box.x0, np.floor(y).astype(np.intp) - box.y0
    inside = (column >= 0) & (row >= 0) & (column < box.width) & (row < box.height)
    found = np.zeros(x.shape, np.bool_)
    found[inside] = hole[row[inside], column[inside]]
    return found
