"""Which suffixes pictures can be saved with, and which to suggest for a picture that was opened. Opens no file."""

from __future__ import annotations

from typing import Final

FORMATS: Final = {
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".png": "PNG",
    ".webp": "WEBP",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".bmp": "BMP",
    ".avif": "AVIF",
}
"""The suffixes pictures can be saved with."""

SAVABLE_SUFFIXES: Final = tuple(FORMATS)
"""Lower case, with the dot."""

TRANSPARENT_SUFFIXES: Final = (".png", ".webp", ".tif", ".tiff", ".avif")
"""Those of formats that keep transparency."""

_SAVED_AS: Final = {".jfif": ".jpg", ".jpe": ".jpg", ".mpo": ".jpg"}


def choose_suffix(suffix: str) -> str:
    """The suffix itself if pictures can be saved with it, else that of what keeps most of such a picture."""
    return suffix if suffix.lower() in SAVABLE_SUFFIXES else _SAVED_AS.get(suffix.lower(), ".png")
