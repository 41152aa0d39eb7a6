"""The colours of the window: the palettes and the style sheet made of one."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PyQt5.QtGui import QColor, QPalette
from PyQt5.QtWidgets import QApplication, QWidget

from resources import find_folder, read_text


@dataclass(frozen=True)
class Palette:
    """Every colour of one theme, as `#rrggbb`, and how thick its lines are."""

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
    canvas_frame: str
    check_light: str
    check_dark: str
    mask: str = "#e0262b"
    line: str = "1px"


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
    accent_hover="#2468da",
    accent_pressed="#2363c9",
    on_accent="#ffffff",
    accent_soft="#253c5e",
    accent_text="#8ab8ff",
    danger="#ff7a70",
    danger_soft="#45282a",
    warning="#f2b84b",
    warning_soft="#40351f",
    success="#4cc38a",
    canvas="#2b2b2b",
    canvas_frame="#161616",
    check_light="#707070",
    check_dark="#585858",
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
    accent_hover="#2370dd",
    accent_pressed="#1556b8",
    on_accent="#ffffff",
    accent_soft="#dde9fb",
    accent_text="#1a5fc8",
    danger="#b3261e",
    danger_soft="#fbe4e2",
    warning="#8a5a00",
    warning_soft="#fcf0d6",
    success="#1b7f4b",
    canvas="#c6c6c6",
    canvas_frame="#9a9a9a",
    check_light="#ffffff",
    check_dark="#dcdcdc",
)


HIGH_CONTRAST = Palette(
    name="high-contrast",
    window="#000000",
    surface="#000000",
    raised="#000000",
    pressed="#333333",
    border="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    disabled="#b0b0b0",
    accent="#ffff00",
    accent_hover="#ffffff",
    accent_pressed="#d0d000",
    on_accent="#000000",
    accent_soft="#333300",
    accent_text="#ffff00",
    danger="#ff9c94",
    danger_soft="#3d0000",
    warning="#ffd24d",
    warning_soft="#332600",
    success="#5dff9b",
    canvas="#000000",
    canvas_frame="#ffffff",
    check_light="#8c8c8c",
    check_dark="#5c5c5c",
    line="2px",
)

_PALETTES = {palette.name: palette for palette in (LIGHT, DARK, HIGH_CONTRAST)}


def choose_palette(theme: str, *, system: str) -> Palette:
    """The palette of `light`, `dark`, `high-contrast` or `system`, which stands for the theme of that name."""
    return _PALETTES[system if theme == "system" else theme]


def apply(application: QApplication, palette: Palette) -> None:
    """Dress the whole application."""
    application.setPalette(_make_qt_palette(palette))
    application.setStyleSheet(format_style_sheet(palette))


def format_style_sheet(palette: Palette) -> str:
    """The style sheet with every `$name` replaced by the colour of that name."""
    assets = find_folder("themes").as_posix()
    return Template(read_text("themes/app.qss")).substitute(asdict(palette), assets=assets)


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property changed that it asks for."""
    style = widget.style()
    if style is not None:
        style.unpolish(widget)
        style.polish(widget)


def _make_qt_palette(palette: Palette) -> QPalette:
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
