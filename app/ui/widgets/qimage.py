"""The one place where arrays become Qt images and back; every result owns its pixels."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PyQt5.QtGui import QColor, QImage, QPainter, qRgba

from inpainting.engine.request import Colours, Image

Coverage = npt.NDArray[np.uint8]
"""H×W uint8, 255 = wholly covered."""

Codes = npt.NDArray[np.uint8]
"""H×W uint8, each a place in a table of colours."""


def make_image_from_pixels(pixels: Image, colours: Colours | None = None) -> QImage:
    """H×W×3 uint8 RGB, of these colours if not sRGB, as a 32-bit image in sRGB, the format Qt paints fastest."""
    rows = np.ascontiguousarray(pixels if colours is None else colours.to_srgb(pixels))
    borrowed = _make_alias(rows, QImage.Format.Format_RGB888)
    return borrowed.convertToFormat(QImage.Format.Format_RGB32)


def make_image_from_codes(codes: Codes, table: Sequence[int]) -> QImage:
    """H×W uint8 drawn as the colours (`qRgba`) that `table` gives for each number, premultiplied."""
    rows = np.ascontiguousarray(codes)
    borrowed = _make_alias(rows, QImage.Format.Format_Indexed8)
    borrowed.setColorTable(table)
    return borrowed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def make_shades(color: QColor, *, steps: int, opacity: float) -> list[int]:
    """`color` in `steps` from transparent to `opacity` (0..1), as `qRgba`."""
    red, green, blue = color.red(), color.green(), color.blue()
    return [qRgba(red, green, blue, round(255 * opacity * step / (steps - 1))) for step in range(steps)]


def make_image_with_opacity(pixels: Image, opacity: Coverage, colours: Colours | None = None) -> QImage:
    """The same that shows as far as `opacity` (H×W uint8) says, premultiplied."""
    rows = np.ascontiguousarray(np.dstack([pixels if colours is None else colours.to_srgb(pixels), opacity]))
    borrowed = _make_alias(rows, QImage.Format.Format_RGBA8888)
    return borrowed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def read_pixels(image: QImage) -> Image:
    """H×W×3 uint8 RGB of any Qt image; what is transparent lies on white."""
    opaque = _on_white(image) if image.hasAlphaChannel() else image
    rgb = opaque.convertToFormat(QImage.Format.Format_RGB888)
    width, height, stride = rgb.width(), rgb.height(), rgb.bytesPerLine()
    data = rgb.constBits().asstring(stride * height) if not rgb.isNull() else b""
    rows = np.frombuffer(data, np.uint8).reshape(height, stride)[:, : 3 * width]
    return rows.reshape(height, width, 3).copy()


def make_transparent_image(width: int, height: int) -> QImage:
    """Nothing, `width`×`height` pixels of it."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def load_pixels(path: Path) -> Image:
    """The picture of a file that comes with the program, H×W×3."""
    return read_pixels(QImage(str(path)))


def _make_alias(rows: npt.NDArray[np.uint8], form: QImage.Format) -> QImage:
    """An image on the memory of `rows`: valid only as long as they are; the stride keeps odd widths straight."""
    height, width = rows.shape[:2]
    image: QImage = QImage(rows.data, width, height, rows.strides[0], form)  # type: ignore[call-overload]
    return image


def _on_white(image: QImage) -> QImage:
    sheet = QImage(image.size(), QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.drawImage(0, 0, image)
    painter.end()
    return sheet
