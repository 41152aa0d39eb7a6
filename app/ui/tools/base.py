"""What every tool is to the canvas: presses, drags and releases in picture coordinates; no mouse events, no pixels."""

from __future__ import annotations

from dataclasses import dataclass

from PyQt5.QtGui import QPainterPath

from app.core.document.editor import Editor
from app.core.document.shapes import Point


@dataclass(frozen=True)
class Touch:
    """One sample of a gesture: where in the picture, how wide (image pixels) and with which intention."""

    point: Point
    radius: float
    erase: bool = False
    straight: bool = False
    softness: float = 0.0
    """How much of the brush fades towards its rim, 0..1."""

    pixel: float = 1.0
    """How many image pixels a pixel of the screen is wide."""


class Tool:
    """A gesture that does nothing; the others override what they need."""

    name = ""
    has_size = False
    """Whether the tool is round and has the size of the brush."""

    pans = False
    """Whether dragging moves the view instead."""

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

    def outline(self) -> QPainterPath | None:
        """What to draw over the picture while the gesture lasts, in picture coordinates."""
        return None
