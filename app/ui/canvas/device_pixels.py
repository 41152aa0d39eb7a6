"""Rectangles of widgets (logical pixels) as boxes of the screen (device pixels) and back, never too small."""

from __future__ import annotations

import math

from PyQt5.QtCore import QPoint, QRect

from inpainting.engine.geometry import Box


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
