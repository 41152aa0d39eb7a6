"""Says where text is, in any script: the text detector of the package `rapidocr` (PP-OCRv6), run by OpenCV alone.

Not here: which pixels are letters and what makes a line or a block (see `text`). No code of that package is run.
"""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any, Final, Self

import cv2
import numpy as np

from inpainting.engine.request import Image, Probability
from models.cards import WEIGHTS_FOLDER
from models.errors import WeightsError

FILE: Final = "PP-OCRv6_det_small.onnx"
SHA256: Final = "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f"
SIDE: Final = 800
"""The longer side the network sees an image at; smaller images are not enlarged."""
_STRIDE: Final = 32


class TextLocator:
    """The text detector, loaded."""

    def __init__(self, content: bytes) -> None:
        self._turn = Lock()
        self._network: Any = cv2.dnn.readNetFromONNX(np.frombuffer(content, np.uint8))

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """From the file that the package carries; raises `WeightsError` when it is missing or not the one we know."""
        path = path or find_locator_file()
        try:
            content = path.read_bytes() if path else b""
        except OSError:
            content = b""
        if hashlib.sha256(content).hexdigest() != SHA256:
            raise WeightsError(
                "Text cannot be looked for: the file “{name}” of rapidocr is missing or altered.", name=FILE
            )
        return cls(content)

    def compute_likelihood(self, image: Image, *, side: int = SIDE) -> Probability:
        """How likely each pixel lies on a line of text, at about the size that was looked at (sides of 32)."""
        scale = min(1.0, side / max(image.shape[:2]))
        width, height = (max(_STRIDE, round(length * scale / _STRIDE) * _STRIDE) for length in image.shape[1::-1])
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        entry = cv2.resize(image, (width, height), interpolation=how)[..., ::-1].astype(np.float32) / 127.5 - 1
        with self._turn:
            self._network.setInput(np.ascontiguousarray(entry.transpose(2, 0, 1)[None]))
            return np.array(self._network.forward()[0, 0], np.float32)


def find_locator_file() -> Path | None:
    """Where the file lies: beside our own weights in the packaged program, else in the package `rapidocr`."""
    if (WEIGHTS_FOLDER / FILE).is_file():
        return WEIGHTS_FOLDER / FILE
    package = find_spec("rapidocr")
    folders = (package.submodule_search_locations if package else None) or []
    return next((path for folder in folders if (path := Path(folder, "models", FILE)).is_file()), None)
