"""Turns arrays between how a file stores them and upright, by EXIF's orientation 1..8. Knows no file format."""

from __future__ import annotations

from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

Scalar = TypeVar("Scalar", bound=np.generic)

_INVERSE: Final = {6: 8, 8: 6}
"""All other turns undo themselves."""


def turn_upright(stored: npt.NDArray[Scalar], orientation: int) -> npt.NDArray[Scalar]:
    """`stored` (H×W or H×W×C) as it is to be seen; a view where that can be."""
    if orientation in (5, 6, 7, 8):
        stored = stored.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        stored = stored[::-1]
    if orientation in (2, 3, 6, 7):
        stored = stored[:, ::-1]
    return stored


def turn_as_stored(seen: npt.NDArray[Scalar], orientation: int) -> npt.NDArray[Scalar]:
    """The inverse of `turn_upright`."""
    return turn_upright(seen, _INVERSE.get(orientation, orientation))
