"""The colours of the window: two palettes and the style sheet made of one; knows which one the system prefers."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PyQt5.QtCore import QSettings
from PyQt5.QtGui import QColor, QGuiApplication, QPalette
from PyQt5.QtWidgets import QApplication, QWidget

from resources import folder, read_text


@dataclass(frozen=True)
class Palette:
    """Every colour of one theme, as `#rrggbb`."""

    name: str
    window: str
    surface: str
    raised: str
    pressed: str
    border: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    accent_text: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    canvas: str
    canvas_check: str
    canvas_frame: str
    mask: str


DARK = Palette(
    name="dark",
    window="#1d1f23",
    surface="#25282d",
    raised="#31353c",
    pressed="#3b4048",
    border="#3a3e46",
    text="#e8eaed",
    muted="#a3a9b3",
    disabled="#6b717b",
    accent="#2a70e0",
    accent_hover="#2f78ec",
    accent_pressed="#2363c9",
    on_accent="#ffffff",
    accent_soft="#253c5e",
    accent_text="#8ab8ff",
    danger="#ff7a70",
    danger_soft="#45282a",
    warning="#f2b84b",
    warning_soft="#40351f",
    success="#4cc38a",
    canvas="#141518",
    canvas_check="#16181b",
    canvas_frame="#000000",
    mask="#ff3d71",
)

LIGHT = Palette(
    name="light",
    window="#f3f4f6",
    surface="#ffffff",
    raised="#f0f2f5",
    pressed="#e1e5ea",
    border="#d5d9df",
    text="#1b1e23",
    muted="#5c6370",
    disabled="#a4aab3",
    accent="#1a66d6",
    accent_hover="#2b77e8",
    accent_pressed="#1556b8",
    on_accent="#ffffff",
    accent_soft="#dde9fb",
    accent_text="#1a5fc8",
    danger="#b3261e",
    danger_soft="#fbe4e2",
    warning="#8a5a00",
    warning_soft="#fcf0d6",
    success="#1b7f4b",
    canvas="#d9dce1",
    canvas_check="#d6d9de",
    canvas_frame="#9aa1ab",
    mask="#f0175a",
)


def system_prefers_dark() -> bool:
    """What the desktop asks for; call it before a theme was applied, for afterwards the palette is our own."""
    windows = QSettings(
        r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize", QSettings.Format.NativeFormat
    )
    if QGuiApplication.platformName() == "windows":
        return str(windows.value("AppsUseLightTheme", 1)) == "0"
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def system_prefers_dark_now(application: QApplication) -> bool:
    """The same while a theme of ours is applied, which is put aside for the question."""
    ours = QPalette(application.palette())
    application.setPalette(QPalette())
    dark = system_prefers_dark()
    application.setPalette(ours)
    return dark


def palette_for(theme: str, *, dark_system: bool) -> Palette:
    """The palette of `light`, `dark` or `system`."""
    dark = dark_system if theme == "system" else theme == "dark"
    return DARK if dark else LIGHT


def apply(application: QApplication, palette: Palette) -> None:
    """Dress the whole application."""
    application.setPalette(_qt_palette(palette))
    application.setStyleSheet(style_sheet(palette))


def style_sheet(palette: Palette) -> str:
    """The style sheet with every `$name` replaced by the colour of that name."""
    assets = folder("themes").as_posix()
    return Template(read_text("themes/app.qss")).substitute(asdict(palette), assets=assets)


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property changed that it asks for."""
    style = widget.style()
    if style is not None:
        style.unpolish(widget)
        style.polish(widget)


def _qt_palette(palette: Palette) -> QPalette:
    """For what the style sheet does not reach: dialogs, menus of the system style, selections."""
    roles = {
        QPalette.ColorRole.Window: palette.window,
        QPalette.ColorRole.WindowText: palette.text,
        QPalette.ColorRole.Base: palette.surface,
        QPalette.ColorRole.AlternateBase: palette.raised,
        QPalette.ColorRole.Text: palette.text,
        QPalette.ColorRole.Button: palette.raised,
        QPalette.ColorRole.ButtonText: palette.text,
        QPalette.ColorRole.ToolTipBase: palette.raised,
        QPalette.ColorRole.ToolTipText: palette.text,
        QPalette.ColorRole.Highlight: palette.accent,
        QPalette.ColorRole.HighlightedText: palette.on_accent,
        QPalette.ColorRole.Link: palette.accent_text,
        QPalette.ColorRole.PlaceholderText: palette.muted,
    }
    result = QPalette()
    for role, color in roles.items():
        result.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.disabled))
    return result
