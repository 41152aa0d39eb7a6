"""The kinds of inpainting models there are: what each is given, and what its answer means. Arrays only; runs nothing.

They are told apart by what they do (`probing`). Sources: LaMa (Suvorov et al. 2022) takes a picture and a mask; MI-GAN
(Sargsyan et al. 2023) four channels, or in one file with all that goes before and after it, bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Hole, Image

Arrays = tuple[npt.NDArray[Any], ...]

Scale = Literal["0..1", "0..255", "-1..1"]
"""Between which numbers the colours of an answer lie."""

KindName = Literal["picture and mask", "four channels", "bytes"]

_BLACK_AND_WIDTH: Final[dict[str, tuple[float, float]]] = {"0..1": (0, 1), "0..255": (0, 255), "-1..1": (-1, 2)}
SCALES: Final[tuple[Scale, ...]] = ("0..1", "0..255", "-1..1")


def _encode_picture_and_mask(image: Image, hole: Hole) -> Arrays:
    """1×3×H×W in 0..1 and 1×1×H×W, 1 = to be filled."""
    return _convert_to_planes(image) / np.float32(255), hole[None, None].astype(np.float32)


def _encode_four_channels(image: Image, hole: Hole) -> Arrays:
    """1×4×H×W: a half less the mask, then the picture in −1..1 with 0 in the hole."""
    mask = hole[None, None].astype(np.float32)
    picture = _convert_to_planes(image) / np.float32(127.5) - 1
    return (np.concatenate([np.float32(0.5) - mask, picture * (1 - mask)], axis=1),)


def _encode_bytes(image: Image, hole: Hole) -> Arrays:
    """1×3×H×W and 1×1×H×W uint8, 255 = known."""
    return _convert_to_planes(image).astype(np.uint8), np.where(hole, np.uint8(0), np.uint8(255))[None, None]


KINDS: Final[dict[KindName, Callable[[Image, Hole], Arrays]]] = {
    "picture and mask": _encode_picture_and_mask,
    "four channels": _encode_four_channels,
    "bytes": _encode_bytes,
}
"""What each kind is given, of an image (H×W×3 uint8) and a hole (H×W bool)."""


def decode_colours(answer: npt.NDArray[Any], scale: Scale) -> Image:
    """1×3×H×W of a scale → H×W×3 uint8."""
    black, width = _BLACK_AND_WIDTH[scale]
    levels = (answer[0].astype(np.float32) - black) * np.float32(255 / width)
    return np.ascontiguousarray(np.clip(np.rint(levels), 0, 255).astype(np.uint8).transpose(1, 2, 0))


def _convert_to_planes(image: Image) -> npt.NDArray[np.float32]:
    return np.ascontiguousarray(image.transpose(2, 0, 1)[None], np.float32)
