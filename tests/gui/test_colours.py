"""Colours that everybody can tell apart: of the themes, of the mask, and of what was found."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PyQt5.QtGui import QColor, QImage, QPainter, QPalette
from PyQt5.QtWidgets import QApplication

from app.bootstrap import Workbench
from app.core.settings import MASK_COLOURS, SettingsStore
from app.ui.canvas.instance_outlines import (
    CASING,
    COLOURS,
    STAYING,
    STAYING_CASING,
    InstanceOutline,
    make_path,
    paint_marks,
)
from app.ui.canvas.view_transform import ViewTransform
from app.ui.main_window import MainWindow
from app.ui.widgets import system_theme, theme
from app.ui.widgets.qimage import read_pixels
from inpainting.detection.classes import CLASSES
from tests.colour_vision import VISIONS, contrast, distance, linear, seen
from tests.gui.test_window import stored
from tests.gui.window import HEIGHT, WIDTH, trigger

TEXTS = (
    *(("text", "window"), ("text", "surface"), ("text", "raised"), ("text", "pressed"), ("muted", "surface")),
    *(("muted", "window"), ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_accent", "accent_pressed")),
    *(("accent_text", "accent_soft"), ("accent_text", "surface"), ("text", "accent_soft")),
    *(("text", "danger_soft"), ("text", "warning_soft")),
)
SIGNS = (("border", "window"), ("accent", "window"), ("danger", "window"), ("warning", "window"), ("success", "window"))


def ratio(palette: theme.Palette, pair: tuple[str, str]) -> float:
    return contrast(linear(getattr(palette, pair[0])), linear(getattr(palette, pair[1])))


@pytest.mark.parametrize("pair", [*TEXTS, *SIGNS, ("disabled", "window"), ("canvas_frame", "canvas")])
def test_high_contrast_is_high_everywhere(pair: tuple[str, str]) -> None:
    assert ratio(theme.HIGH_CONTRAST, pair) >= 7


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK], ids=lambda palette: palette.name)
@pytest.mark.parametrize("pair", TEXTS)
def test_text_can_be_read_in_every_theme(palette: theme.Palette, pair: tuple[str, str]) -> None:
    assert ratio(palette, pair) >= 4.5


def test_high_contrast_has_thicker_lines() -> None:
    assert "border: 2px solid #ffffff" in theme.format_style_sheet(theme.HIGH_CONTRAST)
    assert "border: 1px solid" in theme.format_style_sheet(theme.DARK)
    assert "$" not in theme.format_style_sheet(theme.HIGH_CONTRAST)


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("label", COLOURS)
def test_what_goes_and_what_stays_differ_for_all_eyes(label: str, vision: str) -> None:
    """The line itself and what lies beside it, by lightness alone; that one is solid and one dashed comes on top."""
    going = seen(COLOURS[label], vision)
    assert contrast(going, seen(STAYING, vision)) >= 3
    assert contrast(going, seen(CASING, vision)) >= 3, "and it can be seen on a light picture"
    assert contrast(seen(STAYING, vision), seen(STAYING_CASING, vision)) >= 20


@pytest.mark.parametrize("vision", VISIONS)
def test_classes_and_mask_colours_can_be_told_apart(vision: str) -> None:
    for names in ([COLOURS[name] for name in CLASSES], list(MASK_COLOURS.values())):
        for one, other in combinations(names, 2):
            assert distance(seen(one, vision), seen(other, vision)) > 10, (one, other)


@pytest.mark.parametrize("name", MASK_COLOURS)
def test_the_mask_has_the_colour_that_was_chosen_and_keeps_it(
    bench: Workbench, window: MainWindow, tmp_path: object, name: str
) -> None:
    bench.editor.invert_hole()
    trigger(window, f"mask_{name}")
    corner = window.canvas.to_window(0, 0).toPoint()
    shown = read_pixels(window.canvas.grab().toImage())
    part = shown[corner.y() + 3 : corner.y() + HEIGHT - 3, corner.x() + 3 : corner.x() + WIDTH - 3].astype(float)
    plain = bench.document.image[3:-3, 3:-3].astype(float)
    tint = np.median((part - 0.58 * plain) / 0.42, axis=(0, 1))
    wanted = [int(MASK_COLOURS[name][place : place + 2], 16) for place in (1, 3, 5)]
    assert tint == pytest.approx(wanted, abs=6)
    trigger(window, "theme_dark")
    assert SettingsStore(stored(tmp_path)).load().mask_colour == name  # type: ignore[arg-type]


def test_the_high_contrast_theme_can_be_chosen(window: MainWindow, tmp_path: object) -> None:
    trigger(window, "theme_high-contrast")
    assert QApplication.palette().window().color().name() == "#000000"
    assert not window.grab().isNull()
    assert SettingsStore(stored(tmp_path)).load().theme == "high-contrast"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("window", "text", "told"),
    [("#000000", "#ffffff", "high-contrast"), ("#ffffff", "#000000", "high-contrast"), ("#202020", "#ffffff", "dark")],
)
def test_a_stark_desktop_is_followed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, window: str, text: str, told: str
) -> None:
    palette = QPalette()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Button):
        palette.setColor(role, QColor(window))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(role, QColor(text))
    qapp.setPalette(palette)
    monkeypatch.delenv("GTK_THEME", raising=False)
    assert system_theme.detect_system_theme() == told
    assert theme.choose_palette("system", system=told).name == told
    monkeypatch.setenv("GTK_THEME", "HighContrastInverse")
    assert system_theme.detect_system_theme() == "high-contrast"


def test_a_red_mask_is_red() -> None:
    red = QColor(MASK_COLOURS["red"])
    assert min(red.hue(), 360 - red.hue()) <= 5
    assert red.saturation() > 200


@pytest.mark.parametrize("name", ["theme_light", "theme_dark", "theme_high-contrast"])
def test_round_the_picture_all_is_one_grey(window: MainWindow, name: str) -> None:
    trigger(window, name)
    left = window.canvas.to_window(0, 0).toPoint().x() - 4
    ground = read_pixels(window.canvas.grab().toImage())[4:-4, 4:left].reshape(-1, 3)
    assert (ground == ground[0]).all()
    assert len(set(ground[0].tolist())) == 1, "no colour beside that of the photo"


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_outlines_are_thin_and_have_a_casing_on_every_screen(ratio: float) -> None:
    """A straight edge, across: how far the line reaches outside, and that dark stands beside it."""
    image = QImage(round(60 * ratio), round(60 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#808080"))
    square = make_path([[(10, 10), (50, 10), (50, 50), (10, 50)]])
    painter = QPainter(image)
    painter.scale(1 / ratio, 1 / ratio)
    paint_marks(painter, ViewTransform(ratio), [InstanceOutline(square, "person", chosen=True)])
    painter.end()
    across = read_pixels(image)[round(30 * ratio), : round(20 * ratio)].astype(int)
    drawn = np.abs(across - across[0]).sum(axis=1) > 40
    outside = drawn[: round(10 * ratio)].sum()
    assert 1 <= outside / ratio <= 2
    assert across[round(10 * ratio) - round(ratio) - 1 : round(10 * ratio)].sum(axis=1).min() < 300, "the dark hairline"
