"""Shows a file where it lies, in the file manager of the system."""

from __future__ import annotations

import sys
from pathlib import Path

from PyQt5.QtCore import QProcess, QUrl
from PyQt5.QtGui import QDesktopServices


def show_in_folder(path: Path) -> None:
    """Open the folder of a file, with the file selected where the system knows how."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer", ["/select,", str(path)])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
