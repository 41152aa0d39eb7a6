"""What this program is, its version and its licences."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PyQt5.QtCore import PYQT_VERSION_STR, QT_VERSION_STR, Qt
from PyQt5.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLayout, QVBoxLayout, QWidget

from app.ui.widgets.icons import draw_pixmap
from app.ui.widgets.retranslated import Retranslated

_WIDTH = 400


class About(Retranslated, QDialog):
    """A short text; nothing can be changed here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel(self)
        picture.setPixmap(draw_pixmap("app", "", size=72, ratio=self.devicePixelRatioF()))
        title = QLabel(f"Cleanplate {read_program_version()}", self)
        title.setObjectName("welcomeTitle")
        text = self._text = QLabel(self)
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButtons(QDialogButtonBox.StandardButton.Close), self)
        buttons.setCenterButtons(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 32, 40, 22)
        layout.setSpacing(10)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(text)
        layout.addSpacing(12)
        layout.addWidget(buttons)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("About Cleanplate"))
        self._text.setText(self._write_words())
        self._text.setFixedSize(_WIDTH, self._text.heightForWidth(_WIDTH))

    def _write_words(self) -> str:
        return self.tr(
            "Removes things from photos. Everything happens on this computer; no picture ever leaves it.\n\n"
            "Cleanplate is free software under the Apache License 2.0. The window uses PyQt {pyqt} (GPL v3) and "
            "Qt {qt} (LGPL v3), so a packaged program as a whole is under the GPL v3."
        ).format(pyqt=PYQT_VERSION_STR, qt=QT_VERSION_STR)


def read_program_version() -> str:
    """The version of the installed package; `0` with a plus when run from a folder."""
    try:
        return version("cleanplate")
    except PackageNotFoundError:
        return "0+source"
