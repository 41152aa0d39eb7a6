"""What a person does to the window for video: clicks, drags, the wheel, files that are dropped."""

from __future__ import annotations

from pathlib import Path

from PyQt5.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PyQt5.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent, QWheelEvent
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.video.view import VideoView
from app.ui.video.window import VideoWindow
from tests.gui.window import until

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def place(window: VideoWindow, x: float, y: float) -> QPoint:
    return window.view.mapTo(window, window.view.to_window(x, y).toPoint())


def click(window: VideoWindow, x: float, y: float) -> None:
    QTest.mouseMove(window.windowHandle(), place(window, x, y))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place(window, x, y))


def drag(window: VideoWindow, button: Qt.MouseButton, first: tuple[float, float], last: tuple[float, float]) -> None:
    start, end = place(window, *first), place(window, *last)
    QTest.mousePress(window.windowHandle(), button, pos=start)
    hover(window.view, QPointF(window.view.mapFrom(window, end)), button)
    QTest.mouseRelease(window.windowHandle(), button, pos=end)


def hover(widget: QWidget, point: QPointF, button: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, point, none, Qt.MouseButtons(button), Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, move)


def turn_wheel(view: VideoView, point: QPointF, angle: int, held: Qt.KeyboardModifier = CTRL) -> None:
    turned = QWheelEvent(
        *(point, QPointF(view.mapToGlobal(point.toPoint())), QPoint(), QPoint(0, angle)),
        *(Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(view, turned)


def alert(window: VideoWindow) -> str:
    assert window.alerts.notice is not None
    return window.alerts.notice.text


def reopened(window: VideoWindow, path: Path, bench: Workbench, qtbot: QtBot) -> None:
    window.open_path(path)
    until(qtbot, lambda: bench.video.clip is not None and bench.video.clip.path == path and not bench.video.is_busy)


def drop_on(bench: Workbench, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, mime, button, none)
    QApplication.sendEvent(bench.window, enter)
    QApplication.sendEvent(bench.window, QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, mime, button, none))
