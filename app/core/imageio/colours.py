"""What a colour profile makes of an image's numbers: sRGB for networks and screens, and back. Reads no files.

Pictures are edited in the numbers of their own file, so that what is copied into a hole is copied exactly and keeps
colours that sRGB does not have; only who looks at them (a network, a person) gets them converted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO
from typing import Final

import numpy as np

from inpainting.engine.request import Image

_GRID: Final = 9
_SAME: Final = 2
"""A profile that moves none of so many levels of each channel by more than this is sRGB under another name."""

_Convert = Callable[[Image], Image]


@dataclass(frozen=True)
class ProfileColours:
    """The colours of an ICC profile of three channels that is not sRGB. See `inpainting.engine.request.Colours`."""

    profile: bytes = field(repr=False)

    def to_srgb(self, image: Image) -> Image:
        """H×W×3 uint8 in the profile's numbers → the nearest in sRGB."""
        return _make_converters(self.profile)[0](image)

    def from_srgb(self, image: Image) -> Image:
        """The inverse."""
        return _make_converters(self.profile)[1](image)


@lru_cache(maxsize=8)
def read_colours(profile: bytes | None) -> ProfileColours | None:
    """None where the numbers are sRGB, or where nobody can say what they are (no profile, a damaged one, grey)."""
    from PIL.ImageCms import PyCMSError

    if profile is None:
        return None
    try:
        converted = _make_converters(profile)[0](_sample_all_colours())
    except (PyCMSError, OSError, ValueError):
        return None
    moved = np.abs(converted.astype(np.int16) - _sample_all_colours()).max()
    return None if moved <= _SAME else ProfileColours(profile)


def _sample_all_colours() -> Image:
    """1×N×3: some of each."""
    levels = np.linspace(0, 255, _GRID).round().astype(np.uint8)
    return np.stack(np.meshgrid(levels, levels, levels), axis=-1).reshape(1, -1, 3)


@lru_cache(maxsize=8)
def _make_converters(profile: bytes) -> tuple[_Convert, _Convert]:
    """Raises `PIL.ImageCms.PyCMSError` or `OSError` for what is no profile of three channels."""
    from PIL import ImageCms

    own, srgb = ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB")
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    there = ImageCms.buildTransform(own, srgb, "RGB", "RGB", renderingIntent=intent)
    back = ImageCms.buildTransform(srgb, own, "RGB", "RGB", renderingIntent=intent)
    return _make_converter(there), _make_converter(back)


def _make_converter(transform: object) -> _Convert:
    def convert(image: Image) -> Image:
        import PIL.Image
        from PIL import ImageCms

        height, width = image.shape[:2]
        picture = PIL.Image.frombytes("RGB", (width, height), np.ascontiguousarray(image).tobytes())
        converted = ImageCms.applyTransform(picture, transform)  # type: ignore[arg-type]
        return np.array(converted, np.uint8)

    return convert
