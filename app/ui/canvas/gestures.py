"""What a turn of the wheel or a held key means, whatever the mouse, the pad and the system make of it."""

from __future__ import annotations

from PyQt5.QtCore import QEvent, QPointF, Qt
from PyQt5.QtGui import QKeyEvent, QWheelEvent

_NOTCH = 120


def read_wheel_notches(event: QWheelEvent) -> float:
    """Notches up (positive) or down; with Alt some systems report them as sideways."""
    angle = event.angleDelta()
    return (angle.y() or angle.x()) / _NOTCH


def read_wheel_pixels(event: QWheelEvent) -> QPointF:
    """How far to move the view, in logical pixels; with Shift a plain wheel moves it sideways."""
    exact = event.pixelDelta()
    pixels = QPointF(event.angleDelta()) / 2 if exact.isNull() else QPointF(exact)
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and pixels.x() == 0:
        return QPointF(pixels.y(), 0)
    return pixels


def is_first_press(event: QKeyEvent, key: Qt.Key) -> bool:
    """Whether a key that does something while it is down goes down, not again and again, and alone or with Shift."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    goes_down = event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()
    return event.key() == key and plain and goes_down


def is_last_release(event: QKeyEvent, key: Qt.Key) -> bool:
    """Whether such a key went up."""
    return event.type() == QEvent.Type.KeyRelease and event.key() == key and not event.isAutoRepeat()


def is_compare_key(event: QKeyEvent) -> bool:
    """Whether this is the first press of the key that shows the original while it is down."""
    return is_first_press(event, Qt.Key.Key_C)


def is_compare_release(event: QKeyEvent) -> bool:
    """Whether the key that shows the original went up."""
    return is_last_release(event, Qt.Key.Key_C)
