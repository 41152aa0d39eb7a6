"""Files dropped on a window: shows where to let go and hands over their paths."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PyQt5.QtCore import QEvent, QObject
from PyQt5.QtGui import QDragEnterEvent, QDropEvent
from PyQt5.QtWidgets import QWidget


class DropTarget(QObject):
    """Makes `window` take files; `open_paths` gets them, `show_hint` is told while something hangs over it."""

    def __init__(
        self, window: QWidget, *, open_paths: Callable[[list[Path]], None], show_hint: Callable[[bool], None]
    ) -> None:
        super().__init__(window)
        self._open_paths = open_paths
        self._show_hint = show_hint
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._show_hint(False)
            event.acceptProposedAction()
            self._open_paths(_list_paths(event))
        elif isinstance(event, QDragEnterEvent) and _list_paths(event):
            event.acceptProposedAction()
            self._show_hint(True)
        elif event.type() == QEvent.Type.DragLeave:
            self._show_hint(False)
        else:
            return super().eventFilter(watched, event)
        return True


def _list_paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
