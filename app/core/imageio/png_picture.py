"""The samples of PNG files of 16 bits a colour, read and written with all of them. Metadata are in `png_chunks`."""

from __future__ import annotations

import struct
import zlib
from typing import Final

import numpy as np
import numpy.typing as npt

from app.core.imageio.png_chunks import assemble_file, list_chunks, read_header, strip_chunks
from app.core.imageio.samples import Samples

_TYPES: Final = {0: (1, None), 2: (3, None), 4: (1, 1), 6: (3, 3)}
"""Number of colours, and channel of transparency, by PNG's type of colour."""
_LEVEL: Final = 1
"""How hard zlib tries."""
_STRIP: Final = 256
"""Rows filtered at a time."""


def read_png_samples(data: bytes) -> Samples | None:
    """The samples, not turned; None unless they have 16 bits and can be read."""
    import cv2

    width, height, bits, kind = read_header(data)
    if bits != 16 or kind not in _TYPES:
        return None
    try:
        values = cv2.imdecode(np.frombuffer(strip_chunks(data), np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return None
    if values is None or values.dtype != np.uint16 or values.shape[:2] != (height, width):
        return None
    values = values[..., None] if values.ndim == 2 else values
    colours, alpha = _TYPES[kind]
    places = {1: [0], 2: [0, 3], 3: [2, 1, 0], 4: [2, 1, 0, 3]}[colours + (alpha is not None)]
    if max(places) >= values.shape[2]:
        return None
    key = next((body for name, body in list_chunks(data) if name == b"tRNS"), b"")
    numbers = struct.unpack(f">{colours}H", key) if alpha is None and len(key) == 2 * colours else None
    return Samples(np.ascontiguousarray(values[..., places]), 16, colours, alpha=alpha, key=numbers)


def write_png_file(samples: Samples) -> bytes:
    """A bare PNG of samples of 8 or 16 bits: straight colours, at most one channel more."""
    height, width, channels = samples.values.shape
    kind = {1: 0, 2: 4, 3: 2, 4: 6}[channels]
    head = struct.pack(">IIBBBBB", width, height, samples.bits, kind, 0, 0, 0)
    key = () if samples.key is None else ((b"tRNS", struct.pack(f">{len(samples.key)}H", *samples.key)),)
    size = samples.bits // 8
    rows = samples.values.astype(f">u{size}").reshape(height, -1).view(np.uint8)
    packer = zlib.compressobj(_LEVEL)
    above = np.zeros((1, rows.shape[1]), np.uint8)
    parts = []
    for top in range(0, height, _STRIP):
        parts.append(packer.compress(_filter_rows(np.concatenate([above, rows[top : top + _STRIP]]), channels * size)))
        above = rows[top + _STRIP - 1 : top + _STRIP]
    return assemble_file(head, b"".join(parts) + packer.flush(), *key)


def _filter_rows(rows: npt.NDArray[np.uint8], step: int) -> bytes:
    """Each byte but those of the first row less what Paeth would guess (PNG, 9.4); `step` is the bytes of a pixel."""
    ahead = np.pad(rows, ((0, 0), (step, 0)))[:, : rows.shape[1]]
    left, above, corner = ahead[1:], rows[:-1], ahead[:-1]
    guess = above.astype(np.int16) + left - corner
    to_left, to_above, to_corner = (np.abs(guess - one) for one in (left, above, corner))
    nearest = np.where(to_above <= to_corner, above, corner)
    nearest = np.where((to_left <= to_above) & (to_left <= to_corner), left, nearest)
    filtered = np.full((left.shape[0], left.shape[1] + 1), 4, np.uint8)
    filtered[:, 1:] = rows[1:] - nearest
    return filtered.tobytes()
