"""What every tool is to the canvas: presses, drags and releases in picture coordinates; no mouse events, no pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PyQt5.QtCore import QPointF
from PyQt5.QtGui import QPainterPath

from app.core.document.editor import Editor
from app.core.document.shapes import Point

_HAIR: Final = 0.01


@dataclass(frozen=True)
class Touch:
    """One sample of a gesture: where in the picture, how wide (image pixels) and with which intention."""

    point: Point
    radius: float
    erase: bool = False
    straight: bool = False
    many: bool = False
    """Whether a key is held that means: all that lies in here."""

    softness: float = 0.0
    """How much of the brush fades towards its rim, 0..1."""

    pixel: float = 1.0
    """How many image pixels a pixel of the screen is wide."""


@dataclass(frozen=True)
class Mark:
    """A line over the picture, in picture coordinates; `fixed`: as large at every zoom, in logical pixels round there.

    With a `width` it is a stroke that is so wide in the picture.
    """

    path: QPainterPath
    dashed: bool = False
    faint: bool = False
    width: float = 0.0
    fixed: QPointF | None = None


class Tool:
    """A gesture that does nothing; the others override what they need."""

    name = ""
    has_size = False
    """Whether the tool is round and has the size of the brush."""

    pans = False
    """Whether dragging moves the view instead."""

    is_passing = False
    """Whether it is taken for a moment, after which the tool before it is in hand again."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor

    @property
    def erases(self) -> bool:
        """Whether the tool takes out of the mask even without the right button."""
        return False

    def press(self, touch: Touch) -> None:
        """The button went down."""

    def drag(self, touch: Touch) -> None:
        """The pointer moved with the button down."""

    def release(self, touch: Touch) -> None:
        """The button went up."""

    def abandon(self) -> None:
        """The gesture was given up."""

    def grabs(self, point: Point, *, pixel: float) -> bool:
        """Whether a press there would take hold of one of its marks; a pixel of the screen is `pixel` image pixels."""
        return False

    def list_marks(self) -> tuple[Mark, ...]:
        """What lies over the picture as long as the tool is in hand."""
        return ()

    def outline(self) -> QPainterPath | None:
        """What to draw over the picture while the gesture lasts, in picture coordinates."""
        return None


def join_points(points: Sequence[Point]) -> QPainterPath:
    """The way of a gesture; where it went nowhere a hair of a pixel, which a pen makes a dot of."""
    path = QPainterPath(QPointF(*points[0]))
    for point in (*points[1:], (points[-1][0] + _HAIR, points[-1][1])):
        path.lineTo(QPointF(*point))
    return path


def measure_reach(points: Sequence[Point]) -> float:
    """The longer side of the box round a gesture."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return max(max(xs) - min(xs), max(ys) - min(ys))
