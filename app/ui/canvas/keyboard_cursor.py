"""Painting without a mouse: arrow keys move the canvas's pointer, Space holds its button down; it paints nothing."""

from __future__ import annotations

from typing import Protocol

from PyQt5.QtCore import QPointF, QRectF, Qt
from PyQt5.QtGui import QKeyEvent

from app.ui.canvas.pointer_samples import PointerSample
from app.ui.canvas.viewport import Viewport

STEP, FINE, FAR = 12, 1, 72
"""Logical pixels of one press of an arrow key: alone, with Shift, with Ctrl."""

BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
"""Why a surface got the focus when somebody works without a mouse."""

_LEFT = Qt.MouseButton.LeftButton
_WAYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class Surface(Protocol):
    """What the cursor moves on."""

    @property
    def pointer(self) -> QPointF | None: ...

    @property
    def viewport(self) -> Viewport: ...

    def bring_into_sight(self, position: QPointF) -> QPointF: ...

    def press(self, sample: PointerSample) -> None: ...

    def move_to(self, sample: PointerSample) -> None: ...

    def release(self, sample: PointerSample) -> None: ...


def read_arrow(event: QKeyEvent) -> QPointF | None:
    """The way an arrow key points, one step long; None for other keys."""
    return _WAYS.get(Qt.Key(event.key()))


class KeyboardCursor:
    """Takes arrow keys and Space while it is on; it begins where the pointer is, or in the middle of the picture."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._on = False
        self._down = False

    @property
    def is_on(self) -> bool:
        return self._on

    def set_on(self, on: bool) -> None:
        self.let_go()
        self._on = on
        if on:
            seen, start = self._surface.viewport.find_visible_part(), self._get_position()
            self._surface.move_to(PointerSample(start if seen.contains(start) else seen.center()))

    def press(self, event: QKeyEvent) -> bool:
        """A key went down; says whether it was one of the cursor's."""
        way = read_arrow(event) if self._on else None
        if way is not None:
            self._surface.move_to(
                self._sample(self._surface.bring_into_sight(self._get_position() + way * _choose_step(event)))
            )
        elif self._is_space(event) and not event.isAutoRepeat() and not self._down:
            self._down = True
            self._surface.press(self._sample(self._get_position(), _LEFT))
        return way is not None or self._is_space(event)

    def lift(self, event: QKeyEvent) -> bool:
        """A key went up; says whether it was one of the cursor's."""
        if self._is_space(event) and not event.isAutoRepeat():
            self.let_go()
        return self._is_space(event)

    def let_go(self) -> None:
        """Nothing is held down any more."""
        if self._down:
            self._down = False
            self._surface.release(self._sample(self._get_position(), _LEFT))

    def _get_position(self) -> QPointF:
        return self._surface.pointer or self._surface.viewport.find_visible_part().center()

    def _sample(self, position: QPointF, button: Qt.MouseButton = Qt.MouseButton.NoButton) -> PointerSample:
        down = Qt.MouseButtons(_LEFT if self._down else Qt.MouseButton.NoButton)
        return PointerSample(position, button, down)

    def _is_space(self, event: QKeyEvent) -> bool:
        return self._on and event.key() == Qt.Key.Key_Space


def hold_inside(position: QPointF, frame: QRectF) -> QPointF:
    """The point of `frame` nearest to `position`."""
    return QPointF(
        min(max(position.x(), frame.left()), frame.right()), min(max(position.y(), frame.top()), frame.bottom())
    )


def _choose_step(event: QKeyEvent) -> int:
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return FINE
    return FAR if event.modifiers() & Qt.KeyboardModifier.ControlModifier else STEP
