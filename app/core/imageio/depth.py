"""Pictures of 16 bits per colour: how they become 8 to be worked on, and 16 again when they are saved."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from inpainting.request import Hole, Image

Deep = npt.NDArray[np.uint16]
"""H×W (grey), H×W×3 (RGB) or H×W×4 (RGBA) uint16."""

_STEP: Final = 257
"""65,535 / 255: what one grey level of 8 bits is in 16."""
_SMOOTHING: Final = 2.0
"""Sigma in pixels over which the steps between grey levels are levelled out."""


def deep_pixels(data: bytes) -> Deep | None:
    """The 16-bit samples of a PNG or TIFF file, not turned; None when it has no such samples or they cannot be read."""
    import cv2

    try:
        samples = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return None
    if samples is None or samples.dtype != np.uint16 or (samples.ndim == 3 and samples.shape[2] not in (3, 4)):
        return None
    return _swapped(np.asarray(samples, np.uint16))


def deep_file(samples: Deep, suffix: str, compression: int | None = None) -> bytes:
    """`samples` as a bare `.png` or `.tiff` file; `compression` is TIFF's number for it. Raises `cv2.error`."""
    import cv2

    options = [] if compression is None else [cv2.IMWRITE_TIFF_COMPRESSION, compression]
    return bytes(cv2.imencode(suffix, np.ascontiguousarray(_swapped(samples)), options)[1].tobytes())


def in_eight_bits(samples: Deep) -> npt.NDArray[np.uint8]:
    """The nearest of 256 levels."""
    return ((samples.astype(np.uint32) + _STEP // 2) // _STEP).astype(np.uint8)


def in_sixteen_bits(levels: npt.NDArray[np.uint8]) -> Deep:
    """`levels` (H×W or H×W×C) with the steps of soft gradients levelled out, by less than half a level anywhere."""
    import cv2

    exact = levels.astype(np.float32)
    soft = cv2.GaussianBlur(exact, (0, 0), _SMOOTHING)
    return (np.clip(soft, exact - 0.49, exact + 0.49).clip(0, 255) * _STEP + 0.5).astype(np.uint16)


def edited(samples: Deep, image: Image, alpha: Image | None, touched: Hole, hole: Hole) -> Deep:
    """`samples` with the colours of `image` where it is `touched`, and of `alpha` in the hole."""
    result = samples.copy()
    if samples.ndim == 2:
        result[touched] = in_sixteen_bits(image[..., 0])[touched]
        return result
    result[touched, :3] = in_sixteen_bits(image)[touched]
    if samples.shape[2] == 4 and alpha is not None:
        result[hole, 3] = in_sixteen_bits(alpha)[hole]
    return result


def _swapped(samples: Deep) -> Deep:
    """RGB(A) from BGR(A) and back."""
    return samples if samples.ndim == 2 else samples[..., [2, 1, 0, 3][: samples.shape[2]]]
