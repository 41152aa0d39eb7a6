"""The icons: line drawings from the resources, drawn when seen, in the colours of the theme, sharp on every screen."""

from __future__ import annotations

from functools import lru_cache

from PyQt5.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PyQt5.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PyQt5.QtSvg import QSvgRenderer

from app.ui.widgets.theme import Palette
from resources import read_text


class LineIcon(QIconEngine):
    """Draws one icon in three colours: at rest, switched on, disabled."""

    def __init__(self, name: str, *, normal: str, on: str, disabled: str) -> None:
        super().__init__()
        self._name = name
        self._normal = normal
        self._on = on
        self._disabled = disabled

    def clone(self) -> QIconEngine:
        return LineIcon(self._name, normal=self._normal, on=self._on, disabled=self._disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        _make_renderer(self._name, self._choose_color(mode, state)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _draw(self._name, self._choose_color(mode, state), size)

    def _choose_color(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return self._disabled
        return self._on if state == QIcon.State.On else self._normal


def make_icon(name: str, palette: Palette) -> QIcon:
    """The icon called `name`: text colour, accent when switched on, pale when disabled."""
    return QIcon(LineIcon(name, normal=palette.text, on=palette.accent_text, disabled=palette.disabled))


def make_flat_icon(name: str, color: str) -> QIcon:
    """The icon called `name` in one colour, whatever its state."""
    return QIcon(LineIcon(name, normal=color, on=color, disabled=color))


def make_row_icon(picture: QPixmap) -> QIcon:
    """A picture for a row of a list: the same whether the row is selected or not, enabled or not."""
    icon = QIcon(picture)
    for mode in (QIcon.Mode.Selected, QIcon.Mode.Disabled, QIcon.Mode.Active):
        icon.addPixmap(picture, mode)
    return icon


def crop_thumbnail(picture: QPixmap, shape: QSize) -> QPixmap:
    """The middle of a picture in a shape that all pictures beside it have, at twice its size for fine screens."""
    size = QSize(2 * shape.width(), 2 * shape.height())
    filling = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    large = picture.scaled(size, filling, Qt.TransformationMode.SmoothTransformation)
    middle = QRect(0, 0, size.width(), size.height())
    middle.moveCenter(large.rect().center())
    return large.copy(middle)


def draw_pixmap(name: str, color: str, *, size: int, ratio: float = 1.0) -> QPixmap:
    """The drawing `icons/<name>.svg` with `currentColor` replaced, `size` logical pixels wide."""
    side = round(size * ratio)
    result = _draw(name, color, QSize(side, side))
    result.setDevicePixelRatio(ratio)
    return result


def make_application_icon() -> QIcon:
    """The icon of the program itself."""
    return make_flat_icon("app", "#000000")


def _draw(name: str, color: str, size: QSize) -> QPixmap:
    result = QPixmap(size)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    _make_renderer(name, color).render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return result


@lru_cache(maxsize=128)
def _make_renderer(name: str, color: str) -> QSvgRenderer:
    source = read_text(f"icons/{name}.svg").replace("currentColor", color)
    return QSvgRenderer(QByteArray(source.encode()))
