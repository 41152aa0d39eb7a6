"""What a picture says as a mask: which pixels are to go. One reading for all; opens no files.

White = remove, of whatever depth and mode. What can mean one thing only is understood, too: labels (0, and small
numbers or colours of their own), and ink on a transparent sheet.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Hole
from inpainting.errors import InvalidRequestError, NothingError

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

_MOST_LABEL: Final = 64
"""Numbers above this are shades of grey, not labels."""
_MOST_SHADES: Final = 32
_COLOURED: Final = 60
"""How far apart a colour's channels are at least (of 255); less is grey that was compressed."""
_LUMA: Final = np.array([0.299, 0.587, 0.114], np.float32)
"""ITU-R BT.601."""


@dataclass(frozen=True, eq=False)
class Marks:
    """`values` is H×W×1 or ×3 of whole numbers from 0 to `most`; `alpha` H×W uint8, 255 = opaque.

    `labels` (H×W) are the numbers behind the colours of a palette.
    """

    values: npt.NDArray[Any]
    most: int
    alpha: npt.NDArray[np.uint8] | None = None
    labels: npt.NDArray[np.uint8] | None = None

    @classmethod
    def of(cls, picture: PillowImage) -> Marks:
        """Those in a picture that Pillow opened."""
        mode = picture.mode
        if mode.startswith("I"):
            return cls(np.asarray(picture)[..., None], 0xFFFF)
        if mode == "P" and "transparency" not in picture.info:
            return cls(np.asarray(picture.convert("RGB")), 255, labels=np.asarray(picture))
        if mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in picture.info:
            both = np.asarray(picture.convert("RGBA"))
            return cls(both[..., :3], 255, both[..., 3])
        if mode in ("L", "1"):
            return cls(np.asarray(picture.convert("L"))[..., None], 255)
        return cls(np.asarray(picture.convert("RGB")), 255)

    def make_hole(self) -> Hole:
        """H×W bool, True = to be filled."""
        bright = self._find_bright()
        if self.alpha is not None and self.alpha.min() < self.alpha.max():
            return self._on_a_sheet(bright, np.asarray(self.alpha >= 128, np.bool_))
        dark = not bright.any()
        if (dark and self._is_few_shades()) or self._is_coloured_labels():
            chosen = (self.values > 0).any(axis=2) if self.labels is None else self.labels != self._find_background()
            return np.asarray(chosen, np.bool_)
        return bright

    def _on_a_sheet(self, bright: Hole, opaque: Hole) -> Hole:
        """What is drawn on a transparent sheet: all of it where it is of one tone or labels, else what is white."""
        inked = bright[opaque]
        if inked.size and (inked.all() or not inked.any() or self._is_coloured_labels()):
            return opaque
        return bright & opaque

    def _find_bright(self) -> Hole:
        light = self.values[..., 0] if self.values.shape[2] == 1 else self.values.astype(np.float32) @ _LUMA
        return np.asarray(np.rint(light) * 2 > self.most, np.bool_)

    def _is_few_shades(self) -> bool:
        """Whether there are no more numbers than labels need: small ones, or one besides 0."""
        shades = np.unique(self._number_colours())
        return len(shades) <= 2 or (len(shades) <= _MOST_SHADES and int(self.values.max()) <= _MOST_LABEL)

    def _is_coloured_labels(self) -> bool:
        """Whether these are a few colours on black."""
        if self.values.shape[2] == 1:
            return False
        sparse = self.values[::3, ::3].astype(np.int16)
        if (sparse.max(axis=2) - sparse.min(axis=2)).max() < _COLOURED:
            return False
        colours = np.unique(self._number_colours())
        return len(colours) <= _MOST_LABEL and colours[0] == 0

    def _number_colours(self) -> npt.NDArray[np.int64]:
        """One number for each pixel's colour."""
        weights = np.array([0x10000, 0x100, 1] if self.values.shape[2] == 3 else [1], np.int64)
        return np.asarray(self.values.astype(np.int64) @ weights)

    def _find_background(self) -> int:
        """The number of a palette that is black, 0 if several are."""
        assert self.labels is not None
        black = self.labels[(self.values == 0).all(axis=2)]
        return int(black.min()) if black.size else 0


def check_selects(hole: Hole, path: Path) -> None:
    """Raises `NothingError` when the mask at `path` selects nothing, `InvalidRequestError` when it selects all."""
    if not hole.any():
        words = "The mask “{path}” is black everywhere, and white is what goes; nothing was removed."
        raise NothingError(words, path=path)
    if hole.all():
        words = "The mask “{path}” is white everywhere, so there is nothing left to fill the picture from."
        raise InvalidRequestError(words, path=path)
