"""A picture of the first pairs of a folder, to look at: image, mask, clean background, difference. No figures here."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.training.synthesis.ownership import put
from inpainting.training.synthesis.pairs.folder import PairFolder

_CELL: Final = 256
_GAP: Final = 4
_AMPLIFIED: Final = 2
"""How many times the difference is shown, so that a soft shadow can be seen."""


def write_grid(folder: PairFolder, path: Path, *, rows: int) -> None:
    """A row a pair, as a PNG; nothing when there are none."""
    strips = [_make_strip(*folder.locate_files(number)) for number in islice(folder.list_complete(), rows)]
    if strips:
        put(path, cv2.imencode(".png", np.concatenate(strips))[1].tobytes())


def _make_strip(image: Path, clean: Path, mask: Path) -> npt.NDArray[np.uint8]:
    picture, background, hole = (_make_cell(path) for path in (image, clean, mask))
    difference = np.asarray(cv2.absdiff(picture, background).astype(np.uint16) * _AMPLIFIED).clip(0, 255)
    cells = [picture, hole, background, difference.astype(np.uint8)]
    return np.concatenate([cv2.copyMakeBorder(cell, 0, _GAP, 0, _GAP, cv2.BORDER_CONSTANT) for cell in cells], axis=1)


def _make_cell(path: Path) -> npt.NDArray[np.uint8]:
    """In BGR, at most `_CELL` px high."""
    picture = np.asarray(cv2.imread(str(path), cv2.IMREAD_COLOR), np.uint8)
    if len(picture) > _CELL:
        picture = np.asarray(cv2.resize(picture, (_CELL, _CELL), interpolation=cv2.INTER_AREA), np.uint8)
    return picture
