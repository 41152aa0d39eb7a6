"""BMP files whose pixels are whole numbers of 16, 24 or 32 bits: read and edited in place, by their own masks.

Header, resolution, colour profile, transparency and spare bits stay. Files with palettes are left to Pillow.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from app.core.imageio.photo import Alpha
from app.core.imageio.refusals import MOST_PIXELS
from inpainting.engine.request import Hole, Image

_RGB, _FIELDS, _FIELDS_ALPHA = 0, 3, 6
_MASKS: Final = {16: (0x7C00, 0x3E0, 0x1F, 0), 24: (0xFF0000, 0xFF00, 0xFF, 0), 32: (0xFF0000, 0xFF00, 0xFF, 0)}
"""Of red, green, blue and opacity, where a file names none."""
_HEADER: Final = struct.Struct("<IiiHHIIiiII")
_FIRST_WITH_ALPHA: Final = 56
_PER_INCH: Final = 39.3701


@dataclass(frozen=True, eq=False)
class Bitmap:
    """`pixels` is H×W uint32, the top row first; `masks` are those of red, green, blue and opacity, 0 for none."""

    data: bytes
    pixels: npt.NDArray[np.uint32]
    masks: tuple[int, int, int, int]
    bits: int
    start: int
    is_upside_down: bool

    @classmethod
    def of(cls, data: bytes) -> Bitmap | None:
        """None when the file is of another kind or does not fit together."""
        if data[:2] != b"BM" or len(data) < 14 + _HEADER.size:
            return None
        start = int.from_bytes(data[10:14], "little")
        size, width, height, _, bits, form, *_ = _HEADER.unpack_from(data, 14)
        masks = _read_masks(data, size, bits, form)
        row = (width * bits + 31) // 32 * 4
        stop = start + row * abs(height)
        if masks is None or min(width, abs(height)) < 1 or stop > len(data) or width * abs(height) > MOST_PIXELS:
            return None
        rows = np.frombuffer(data[start:stop], np.uint8).reshape(abs(height), row)
        whole = rows[:, : width * bits // 8].reshape(abs(height), width, bits // 8).astype(np.uint32)
        pixels = np.zeros(whole.shape[:2], np.uint32)
        for place in range(bits // 8):
            pixels |= whole[..., place] << np.uint32(8 * place)
        return cls(data, pixels[::-1] if height > 0 else pixels, masks, bits, start, height > 0)

    @property
    def dpi(self) -> tuple[float, float] | None:
        """What the header says, None for nothing."""
        across, down = struct.unpack_from("<ii", self.data, 38)
        return (across / _PER_INCH, down / _PER_INCH) if min(across, down) > _PER_INCH else None

    def make_image(self) -> Image:
        """H×W×3 uint8."""
        return np.dstack([self._read_levels(mask) for mask in self.masks[:3]])

    def make_alpha(self) -> Alpha | None:
        """H×W uint8."""
        return self._read_levels(self.masks[3]) if self.masks[3] else None

    def _read_levels(self, mask: int) -> npt.NDArray[np.uint8]:
        shift, most = _find_shift_and_most(mask)
        numbers = (self.pixels & np.uint32(mask)) >> np.uint32(shift)
        return ((numbers.astype(np.uint64) * 255 + most // 2) // most).astype(np.uint8)

    def apply_edit(self, image: Image, alpha: Alpha | None, touched: Hole) -> bytes:
        """The file with the colours of `image` where it is `touched` and of `alpha` where that is another."""
        pixels = self.pixels.copy()
        for number, mask in enumerate(self.masks[:3]):
            _put(pixels, mask, image[..., number], touched)
        before = self.make_alpha()
        if alpha is not None and before is not None:
            _put(pixels, self.masks[3], alpha, alpha != before)
        stored = pixels[::-1] if self.is_upside_down else pixels
        planes = [(stored >> np.uint32(8 * place)).astype(np.uint8) for place in range(self.bits // 8)]
        whole = np.stack(planes, axis=2).reshape(stored.shape[0], -1)
        row = (whole.shape[1] + 3) // 4 * 4
        stop = self.start + row * stored.shape[0]
        rows = np.frombuffer(self.data[self.start : stop], np.uint8).reshape(-1, row).copy()
        rows[:, : whole.shape[1]] = whole
        return self.data[: self.start] + rows.tobytes() + self.data[stop:]


def _read_masks(data: bytes, size: int, bits: int, form: int) -> tuple[int, int, int, int] | None:
    if bits not in _MASKS or form not in (_RGB, _FIELDS, _FIELDS_ALPHA):
        return None
    if form == _RGB or bits == 24:
        return _MASKS[bits]
    red, green, blue, alpha = struct.unpack_from("<4I", data, 54) if len(data) >= 70 else (0, 0, 0, 0)
    masks = red, green, blue, alpha if size >= _FIRST_WITH_ALPHA or form == _FIELDS_ALPHA else 0
    return masks if all(masks[:3]) and max(masks) < 1 << bits else None


def _find_shift_and_most(mask: int) -> tuple[int, int]:
    shift = (mask & -mask).bit_length() - 1
    return shift, mask >> shift


def _put(pixels: npt.NDArray[np.uint32], mask: int, levels: npt.NDArray[Any], where: Hole) -> None:
    shift, most = _find_shift_and_most(mask)
    numbers = ((levels[where].astype(np.uint64) * most + 127) // 255).astype(np.uint32)
    pixels[where] = (pixels[where] & np.uint32(~mask & 0xFFFFFFFF)) | (numbers << np.uint32(shift))


def write_transparent_bitmap(image: Image, alpha: Alpha, dpi: tuple[float, float] | None) -> bytes:
    """A BMP of 32 bits a pixel with opacity (version 4 of the header)."""
    height, width = alpha.shape
    across, down = (round(value * _PER_INCH) for value in (dpi or (72.0, 72.0)))
    rows = np.dstack([image[..., ::-1], alpha])[::-1].tobytes()
    head = _HEADER.pack(108, width, height, 1, 32, _FIELDS, len(rows), across, down, 0, 0)
    head += struct.pack("<IIII4s48x", 0xFF0000, 0xFF00, 0xFF, 0xFF000000, b"BGRs")
    return b"BM" + struct.pack("<IHHI", 14 + len(head) + len(rows), 0, 0, 14 + len(head)) + head + rows
