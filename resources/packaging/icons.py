"""Draws the program's icon in the formats of the three systems: PNGs for Linux, .ico for Windows, .icns for macOS.

icons.py FOLDER
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import PIL.Image
from PyQt5.QtCore import QBuffer, QByteArray, QRectF, Qt
from PyQt5.QtGui import QGuiApplication, QImage, QPainter
from PyQt5.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parents[1] / "icons" / "app.svg"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = tuple((size, size) for size in (16, 24, 32, 48, 64, 128, 256))


def draw(size: int) -> PIL.Image.Image:
    """The icon, `size` pixels wide, on a transparent ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return PIL.Image.open(io.BytesIO(content.data()))


def write_icons(folder: Path) -> None:
    """`cleanplate-SIZE.png` for each size, `cleanplate.ico`, `cleanplate.icns`."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in PNG_SIZES:
        draw(size).save(folder / f"cleanplate-{size}.png")
    draw(256).save(folder / "cleanplate.ico", sizes=ICO_SIZES)
    draw(1024).save(folder / "cleanplate.icns")


if __name__ == "__main__":
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    application = QGuiApplication(sys.argv[:1])
    write_icons(Path(sys.argv[1]))
