"""A pen on a picture, by the events that Qt makes of it. Not a test."""

from __future__ import annotations

from PyQt5.QtCore import QEvent, QPointF, Qt
from PyQt5.QtGui import QTabletEvent
from PyQt5.QtWidgets import QApplication

from app.ui.canvas.picture_view import PictureView

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PRESS, MOVE, RELEASE = QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease


def pen(
    view: PictureView,
    kind: QEvent.Type,
    x: float,
    y: float,
    *,
    pressure: float = 1.0,
    button: Qt.MouseButton = LEFT,
    held: Qt.MouseButton = NONE,
    end: QTabletEvent.PointerType = QTabletEvent.PointerType.Pen,
) -> bool:
    """A pen on a point of the picture; says whether the view took the event, so that Qt makes no mouse of it."""
    place = view.to_window(x, y)
    down = Qt.MouseButtons(held)
    if kind != RELEASE:
        down = down | LEFT
    changed = NONE if kind == MOVE else button
    event = QTabletEvent(
        kind,
        place,
        QPointF(view.mapToGlobal(place.toPoint())),
        *(QTabletEvent.TabletDevice.Stylus, end, pressure, 0, 0, 0.0, 0.0, 0),
        *(Qt.KeyboardModifier.NoModifier, 7, changed, down),
    )
    QApplication.sendEvent(view, event)
    return event.isAccepted()


def line(view: PictureView, *points: tuple[float, float, float], **more: object) -> None:
    """A stroke of the pen through points with a pressure each."""
    pen(view, PRESS, *points[0][:2], pressure=points[0][2], **more)  # type: ignore[arg-type]
    for x, y, pressure in points[1:]:
        pen(view, MOVE, x, y, pressure=pressure, **more)  # type: ignore[arg-type]
    pen(view, RELEASE, *points[-1][:2], pressure=0.0, **more)  # type: ignore[arg-type]
