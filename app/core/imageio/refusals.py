"""What is said of files that cannot be opened, where several readers say it. Decides nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.core.errors import OpenError

MOST_PIXELS: Final = 200_000_000
"""Larger pictures are refused: they are most likely made to exhaust the memory."""


def refuse_damaged(path: Path) -> OpenError:
    """Of a file that does not hold together."""
    return OpenError("“{path}” is damaged or cut short, so it cannot be opened.", path=path)


def refuse_too_large(path: Path) -> OpenError:
    """Of a picture with more than `MOST_PIXELS`."""
    words = "“{path}” is too large: pictures of up to {most} megapixels can be opened."
    return OpenError(words, path=path, most=MOST_PIXELS // 1_000_000)


def refuse_raw(path: Path) -> OpenError:
    """Of a camera's raw file."""
    words = (
        "“{path}” is a raw file of a camera; develop it in a raw program first, "
        "and open the TIFF or JPEG that it makes."
    )
    return OpenError(words, path=path)
