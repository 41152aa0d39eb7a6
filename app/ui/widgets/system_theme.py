"""Which theme the desktop asks for, as far as it lets itself be asked; changes nothing."""

from __future__ import annotations

import os
from pathlib import Path

from PyQt5.QtCore import QSettings
from PyQt5.QtGui import QColor, QGuiApplication, QPalette
from PyQt5.QtWidgets import QApplication, QStyleFactory

_WINDOWS_LOOK = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
_WINDOWS_ACCESS = r"HKEY_CURRENT_USER\Control Panel\Accessibility\HighContrast"
_MAC_ACCESS = "Library/Preferences/com.apple.universalaccess.plist"


def detect_system_theme() -> str:
    """`light`, `dark` or `high-contrast`; dark, which leaves the eye to the photo, where the desktop says nothing.

    Ask before a theme was applied, for afterwards the palette is our own.
    """
    if _wants_contrast(QGuiApplication.platformName()):
        return "high-contrast"
    if QGuiApplication.platformName() == "windows":
        light = QSettings(_WINDOWS_LOOK, QSettings.Format.NativeFormat).value("AppsUseLightTheme", 1)
        return "dark" if str(light) == "0" else "light"
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return "dark" if window.lightness() < 128 or window == _get_plain_window_colour() else "light"


def detect_theme_beneath(application: QApplication) -> str:
    """The same while a theme of ours is applied, which is put aside for the question."""
    ours = QPalette(application.palette())
    application.setPalette(QPalette())
    theme = detect_system_theme()
    application.setPalette(ours)
    return theme


def _wants_contrast(platform: str) -> bool:
    """Windows and macOS keep a setting; elsewhere the name of the theme or black beside white says it."""
    if platform == "windows":
        flags = QSettings(_WINDOWS_ACCESS, QSettings.Format.NativeFormat).value("Flags", "0")
        return str(flags).isdigit() and bool(int(str(flags)) & 1)
    if platform == "cocoa":
        stored = QSettings(str(Path.home() / _MAC_ACCESS), QSettings.Format.NativeFormat)
        return str(stored.value("increaseContrast", "0")).lower() in ("1", "true")
    return os.environ.get("GTK_THEME", "").lower().startswith("highcontrast") or _is_stark(QGuiApplication.palette())


def _get_plain_window_colour() -> QColor:
    """That of windows where no desktop gives Qt its colours: Qt's own."""
    return QStyleFactory.create("Fusion").standardPalette().color(QPalette.ColorRole.Window)


def _is_stark(palette: QPalette) -> bool:
    """Whether windows and buttons alike are black on white or white on black."""
    pairs = (
        (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText),
        (QPalette.ColorRole.Button, QPalette.ColorRole.ButtonText),
    )
    return all({palette.color(role).name() for role in pair} == {"#000000", "#ffffff"} for pair in pairs)
