"""What a mouse, a pen or the keyboard's cursor does on a widget, in one form; means nothing yet."""

from __future__ import annotations

from dataclasses import dataclass, field

from PyQt5.QtCore import QPointF, Qt
from PyQt5.QtGui import QMouseEvent, QTabletEvent

_NO_KEYS = Qt.KeyboardModifiers(Qt.KeyboardModifier.NoModifier)
_NO_BUTTONS = Qt.MouseButtons(Qt.MouseButton.NoButton)
_LIGHTEST = 0.25


@dataclass(frozen=True)
class Contact:
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


def contact_of_mouse(event: QMouseEvent) -> Contact:
    return Contact(event.localPos(), event.button(), event.buttons(), event.modifiers())


def contact_of_pen(event: QTabletEvent) -> Contact:
    """A pen's tip is the left button; with the button on its barrel held it is the right one."""
    barrel = bool(event.buttons() & Qt.MouseButton.RightButton) or event.button() == Qt.MouseButton.RightButton
    tip = event.button() == Qt.MouseButton.LeftButton
    return Contact(
        event.posF(),
        Qt.MouseButton.RightButton if tip and barrel else event.button(),
        event.buttons(),
        event.modifiers(),
        pressure=event.pressure(),
        rubber=event.pointerType() == QTabletEvent.PointerType.Eraser,
    )


def width_under(pressure: float) -> float:
    """The share of its full width that a brush has under a pressure of 0..1: a quarter at the lightest touch."""
    return _LIGHTEST + (1 - _LIGHTEST) * min(max(pressure, 0.0), 1.0)
