"""Waits for a signal of the window while the window goes on working. Knows no check."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PyQt5.QtCore import QEventLoop, QTimer, pyqtBoundSignal

from app.core.document.editor import Editor
from app.core.notices import Notice, Tone
from app.selftest.checks import SelfTestError

_PATIENCE = 60
"""Seconds."""


class Waiting:
    """Begins something and waits for what comes of it."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._loop = QEventLoop()
        self._arrived: list[tuple[Any, ...]] = []
        self._errors: list[str] = []

    def wait_for_signal(self, signal: pyqtBoundSignal, begin: Callable[[], object]) -> tuple[Any, ...]:
        """What `signal` brings; raises `SelfTestError` with what the window says instead, or when it takes too long."""
        clock = QTimer()
        clock.setSingleShot(True)
        clock.timeout.connect(self._loop.quit)
        clock.start(_PATIENCE * 1000)
        signal.connect(self._on_arrived)
        self._editor.noticed.connect(self._on_noticed)
        try:
            begin()
            if not self._arrived and not self._errors:
                self._loop.exec_()
        finally:
            clock.stop()
            signal.disconnect(self._on_arrived)
            self._editor.noticed.disconnect(self._on_noticed)
        return self._take_outcome()

    def _on_arrived(self, *content: Any) -> None:
        self._arrived.append(content)
        self._loop.quit()

    def _on_noticed(self, notice: Notice) -> None:
        if notice.tone is Tone.ERROR:
            self._errors.append(notice.text)
            self._loop.quit()

    def _take_outcome(self) -> tuple[Any, ...]:
        if self._arrived:
            return self._arrived[0]
        if self._errors:
            raise SelfTestError(self._errors[0])
        raise SelfTestError("Nothing happened for {seconds} seconds.", seconds=_PATIENCE)
