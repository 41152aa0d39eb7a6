"""The last line of defence: unexpected errors go to the log and to a report that can be copied; the program goes on."""

from __future__ import annotations

import logging
import platform
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PyQt5.QtCore import PYQT_VERSION_STR, QT_VERSION_STR, QObject, Qt, pyqtSignal
from PyQt5.QtGui import QFontDatabase
from PyQt5.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.reports import format_details
from app.ui.dialogs.about import read_program_version
from app.ui.widgets.retranslated import Retranslated

log = logging.getLogger(__name__)

Hook = Callable[[type[BaseException], BaseException, "TracebackType | None"], None]


class CrashReporter(QObject):
    """Stands in for `sys.excepthook`; without one an exception in a slot would end the process."""

    _happened = pyqtSignal(str)

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._previous: Hook | None = None
        self._dialog: CrashDialog | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)  # type: ignore[call-arg]

    @property
    def dialog(self) -> CrashDialog | None:
        """The report that is shown now."""
        return self._dialog

    def install(self) -> None:
        self._previous = sys.excepthook
        sys.excepthook = self.handle

    def uninstall(self) -> None:
        if self._previous is not None:
            sys.excepthook = self._previous
            self._previous = None

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an exception nobody caught and show it; Ctrl+C on the terminal ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.critical("Nobody caught this in %s", threading.current_thread().name, exc_info=(kind, error, trace))
        self._happened.emit(describe_crash(error, trace))

    def _show(self, report: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.add(report)
            return
        self._dialog = CrashDialog(report, self._window)
        self._dialog.show()


class CrashDialog(Retranslated, QDialog):
    """Says sorry in a sentence and shows the report; does not block the window."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self._text = QLabel(self)
        text.setWordWrap(True)
        self._report = QPlainTextEdit(report, self)
        self._report.setReadOnly(True)
        self._report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButtons(QDialogButtonBox.StandardButton.Close), self)
        copy = self._copy = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(14)
        layout.addWidget(text)
        layout.addWidget(self._report, 1)
        layout.addWidget(buttons)
        self.resize(640, 380)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Something went wrong"))
        self._text.setText(
            self.tr("Something unexpected happened. Your picture is still open; save it under a new name to be safe.")
        )
        self._report.setAccessibleName(self.tr("Report"))
        self._copy.setText(self.tr("Copy report"))

    @property
    def report(self) -> str:
        return self._report.toPlainText()

    def add(self, report: str) -> None:
        """One more error while the dialog is open."""
        self._report.appendPlainText("\n" + report)

    def copy(self) -> None:
        QApplication.clipboard().setText(self.report)


def describe_crash(error: BaseException, trace: TracebackType | None) -> str:
    """What a developer needs to know; no picture, no name of a file that was open."""
    head = (
        f"Cleanplate {read_program_version()}, Python {platform.python_version()}, Qt {QT_VERSION_STR}, "
        f"PyQt {PYQT_VERSION_STR}, {platform.platform()}"
    )
    return f"{head}\n\n{format_details(error.with_traceback(trace))}"
