"""Small JPEGs of photos, for reports and contact sheets."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from inpainting.engine.geometry import Extent
from inpainting.engine.request import Image

SIDE: Final = 224
"""The longer side of a thumbnail in pixels; small photos are not enlarged."""
_QUALITY: Final = 72


def make_thumbnail(image: Image) -> bytes:
    """`image` (H×W×3 uint8 RGB) as a JPEG of a few kilobytes."""
    import cv2
    import PIL.Image

    extent = compute_thumbnail_extent(Extent(image.shape[1], image.shape[0]))
    buffer = BytesIO()
    small = cv2.resize(image, extent, interpolation=cv2.INTER_AREA)
    PIL.Image.fromarray(small).save(buffer, "JPEG", quality=_QUALITY, optimize=True)
    return buffer.getvalue()


def compute_thumbnail_extent(extent: Extent) -> Extent:
    """How large the thumbnail of a photo of this extent is."""
    ratio = min(1.0, SIDE / max(extent))
    return Extent(max(1, round(extent.width * ratio)), max(1, round(extent.height * ratio)))
