"""The files pairs are made of, read where they are or carried to a machine without their disk; and how they fail."""

from __future__ import annotations

from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image as PillowImage

from inpainting.engine.request import Image
from models.errors import CleanplateError

_SMALLEST = 32
"""Pictures with a shorter side, px, are of no use."""


class UnusableError(CleanplateError):
    """A file cannot be used for a pair; another one can take its place."""

    def __init__(self, template: str, /, *, path: Path) -> None:
        super().__init__(template, path=path)
        self.path = path


@dataclass(frozen=True)
class File:
    """A file by its path, or with its content."""

    path: Path
    content: bytes | None = None

    def carry_content(self) -> File:
        """With its content; with none when it cannot be read, which whoever opens it will say."""
        try:
            return replace(self, content=self.path.read_bytes())
        except OSError:
            return replace(self, content=b"")

    def read(self) -> bytes:
        """Raises `UnusableError`."""
        if self.content is not None:
            return self.content
        try:
            return self.path.read_bytes()
        except OSError as error:
            raise UnusableError("“{path}” cannot be read.", path=self.path) from error


def read_photo(file: File, *, short_side: int) -> Image:
    """A picture whose short side is at most `short_side`, px; raises `UnusableError`."""
    data = file.read()
    picture = _decode(file, data, _choose_reduction(data, short_side))
    shortest = min(picture.shape[:2])
    if shortest < _SMALLEST:
        raise UnusableError("“{path}” is too small.", path=file.path)
    if shortest > short_side:
        scale = short_side / shortest
        picture = np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)


def read_grey(file: File) -> npt.NDArray[np.uint8]:
    """A picture as H×W levels of grey; raises `UnusableError`."""
    return _decode(file, file.read(), cv2.IMREAD_GRAYSCALE)


def read_channels(file: File) -> npt.NDArray[np.uint8]:
    """A picture as it is in its file, H×W×channels (blue, green, red, alpha); raises `UnusableError`."""
    return np.atleast_3d(_decode(file, file.read(), cv2.IMREAD_UNCHANGED))


def _decode(file: File, data: bytes, how: int) -> npt.NDArray[np.uint8]:
    try:
        picture = cv2.imdecode(np.frombuffer(data, np.uint8), how) if data else None
    except cv2.error:  # far too large
        picture = None
    if picture is None:
        raise UnusableError("“{path}” is no picture that can be read.", path=file.path)
    return np.asarray(picture // 256 if picture.dtype == np.uint16 else picture, np.uint8)


def _choose_reduction(data: bytes, short_side: int) -> int:
    """How OpenCV shall decode: large photos need not be unpacked in full."""
    try:
        with PillowImage.open(BytesIO(data)) as picture:
            surplus = min(picture.size) // short_side
    except (OSError, ValueError, SyntaxError, PillowImage.DecompressionBombError):
        return cv2.IMREAD_COLOR
    reduced = {8: cv2.IMREAD_REDUCED_COLOR_8, 4: cv2.IMREAD_REDUCED_COLOR_4, 2: cv2.IMREAD_REDUCED_COLOR_2}
    return next((how for factor, how in reduced.items() if surplus >= factor), cv2.IMREAD_COLOR)
