"""Where the picture lies in the window: a value with the maths of zooming and panning; and boxes of the screen."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PyQt5.QtCore import QPoint, QRect

from inpainting.engine.geometry import Box, Extent

SMALLEST, LARGEST = 1 / 64, 64.0
_CLOSEST = 8.0
STEPS = (1 / 32, 1 / 16, 1 / 8, 1 / 6, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 32.0)


@dataclass(frozen=True)
class ViewTransform:
    """Picture point times `scale` plus offset = point in the window, both in device pixels (true on any HiDPI screen).

    The offset is whole pixels, so that pixels of the picture fall on pixels of the screen at 100 %, 200 %, …
    """

    scale: float = 1.0
    x: int = 0
    y: int = 0

    def to_window(self, x: float, y: float) -> tuple[float, float]:
        return x * self.scale + self.x, y * self.scale + self.y

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        return (x - self.x) / self.scale, (y - self.y) / self.scale

    def map_to_window(self, box: Box) -> Box:
        """The device pixels that `box` covers, rounded so that neighbours meet without a gap or an overlap."""
        (x0, y0), (x1, y1) = self.to_window(box.x0, box.y0), self.to_window(box.x1, box.y1)
        return Box(round(x0), round(y0), round(x1), round(y1))

    def map_to_picture(self, box: Box) -> Box:
        """The picture pixels any part of which lies in the device pixels of `box`; not clipped."""
        (x0, y0), (x1, y1) = self.to_picture(box.x0, box.y0), self.to_picture(box.x1, box.y1)
        return Box(math.floor(x0), math.floor(y0), math.ceil(x1), math.ceil(y1))

    def zoomed(self, scale: float, *, x: float, y: float) -> ViewTransform:
        """At another scale, with the picture point under the window point (x, y) staying there."""
        scale = min(max(scale, SMALLEST), LARGEST)
        px, py = self.to_picture(x, y)
        return ViewTransform(scale, round(x - px * scale), round(y - py * scale))

    def moved(self, dx: float, dy: float) -> ViewTransform:
        return ViewTransform(self.scale, round(self.x + dx), round(self.y + dy))

    def held(self, picture: Extent, window: Extent) -> ViewTransform:
        """Moved as little as needed for the picture not to get lost: centred when smaller than the window."""
        return ViewTransform(
            self.scale,
            _hold_axis(self.x, picture.width * self.scale, window.width),
            _hold_axis(self.y, picture.height * self.scale, window.height),
        )


def fit_picture(picture: Extent, window: Extent, *, border: int = 0, largest: float = 1.0) -> ViewTransform:
    """The whole picture in the middle of the window, at least `border` pixels round it, at a scale up to `largest`."""
    width, height = max(1, window.width - 2 * border), max(1, window.height - 2 * border)
    scale = min(width / max(1, picture.width), height / max(1, picture.height), largest)
    return centre_picture(picture, window, scale=scale)


def centre_picture(picture: Extent, window: Extent, *, scale: float) -> ViewTransform:
    """The middle of the picture in the middle of the window."""
    x = round((window.width - picture.width * scale) / 2)
    y = round((window.height - picture.height * scale) / 2)
    return ViewTransform(max(scale, SMALLEST), x, y)


def fit_box(box: Box, window: Extent, *, border: int = 0, largest: float = _CLOSEST) -> ViewTransform:
    """A part of the picture in the middle of the window, as much again of its surroundings round it."""
    width, height = max(1, window.width - 2 * border), max(1, window.height - 2 * border)
    scale = min(width / max(1, 2 * box.width), height / max(1, 2 * box.height), largest)
    scale = max(scale, SMALLEST)
    x = round(window.width / 2 - (box.x0 + box.x1) / 2 * scale)
    y = round(window.height / 2 - (box.y0 + box.y1) / 2 * scale)
    return ViewTransform(scale, x, y)


def find_next_step(scale: float, *, larger: bool) -> float:
    """The next round zoom step above or below `scale`."""
    if larger:
        return next((step for step in STEPS if step > scale * 1.001), LARGEST)
    return next((step for step in reversed(STEPS) if step < scale * 0.999), SMALLEST)


def _hold_axis(offset: int, length: float, window: int) -> int:
    """The offset on one axis such that at least half the window is covered, or the picture is centred if it fits."""
    if length <= window:
        return round((window - length) / 2)
    return round(min(max(offset, window / 2 - length), window / 2))


def compute_device_box(rect: QRect, ratio: float) -> Box:
    """The device pixels that logical pixels touch."""
    return Box(
        math.floor(rect.left() * ratio),
        math.floor(rect.top() * ratio),
        math.ceil((rect.right() + 1) * ratio),
        math.ceil((rect.bottom() + 1) * ratio),
    )


def compute_logical_rect(box: Box, ratio: float, *, border: int) -> QRect:
    """The logical pixels that touch the device pixels of `box`, with a border."""
    left, top = math.floor(box.x0 / ratio) - border, math.floor(box.y0 / ratio) - border
    right, bottom = math.ceil(box.x1 / ratio) + border, math.ceil(box.y1 / ratio) + border
    return QRect(QPoint(left, top), QPoint(right, bottom))
