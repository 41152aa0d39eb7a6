"""A call put off a little, so that many reasons for it in a row make one call."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QObject, QTimer

_DELAY = 30


class Debouncer(QTimer):
    """Calls `call` once, some milliseconds after the first `ask` since the last time."""

    def __init__(self, call: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(_DELAY)
        self._call = call
        self.timeout.connect(self._run)

    def ask(self, *_: object) -> None:
        if not self.isActive():
            self.start()

    def _run(self) -> None:
        self._call()
