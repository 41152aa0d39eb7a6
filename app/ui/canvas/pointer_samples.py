"""What a mouse, a pen or the keyboard's cursor does on a widget, in one form; means nothing yet."""

from __future__ import annotations

from dataclasses import dataclass, field

from PyQt5.QtCore import QPointF, Qt
from PyQt5.QtGui import QMouseEvent, QTabletEvent

_NO_KEYS = Qt.KeyboardModifiers(Qt.KeyboardModifier.NoModifier)
_NO_BUTTONS = Qt.MouseButtons(Qt.MouseButton.NoButton)
_LIGHTEST = 0.25


@dataclass(frozen=True)
class PointerSample:
    """One sample: where (logical pixels), the button that changed, those that are down, the keys held meanwhile."""

    position: QPointF
    button: Qt.MouseButton = Qt.MouseButton.NoButton
    buttons: Qt.MouseButtons = field(default=_NO_BUTTONS)
    modifiers: Qt.KeyboardModifiers = field(default=_NO_KEYS)
    pressure: float = 1.0
    """0..1; a mouse always presses with all its might."""

    rubber: bool = False
    """The end of a pen that takes away."""

    def holds(self, key: Qt.KeyboardModifier) -> bool:
        return bool(self.modifiers & key)


def sample_mouse(event: QMouseEvent) -> PointerSample:
    return PointerSample(event.localPos(), event.button(), event.buttons(), event.modifiers())


def sample_pen(event: QTabletEvent) -> PointerSample:
    """A pen's tip is the left button; with the button on its barrel held it is the right one."""
    barrel = bool(event.buttons() & Qt.MouseButton.RightButton) or event.button() == Qt.MouseButton.RightButton
    tip = event.button() == Qt.MouseButton.LeftButton
    return PointerSample(
        event.posF(),
        Qt.MouseButton.RightButton if tip and barrel else event.button(),
        event.buttons(),
        event.modifiers(),
        pressure=event.pressure(),
        rubber=event.pointerType() == QTabletEvent.PointerType.Eraser,
    )


def compute_width(pressure: float) -> float:
    """The share of its full width that a brush has under a pressure of 0..1: a quarter at the lightest touch."""
    return _LIGHTEST + (1 - _LIGHTEST) * min(max(pressure, 0.0), 1.0)
