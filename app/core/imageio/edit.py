"""An edit as saving sees it: a photo and what became of it. Writes nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.core.imageio.photo import Alpha, Photo
from inpainting.engine.request import Hole, Image


@dataclass(frozen=True, eq=False)
class Edit:
    """A photo and what became of it: `image` and `alpha` as large as it, upright; `touched` are the pixels whose
    colours changed, `hole` those that were to be filled."""

    photo: Photo
    image: Image
    alpha: Alpha | None
    touched: Hole
    hole: Hole

    @classmethod
    def of(cls, photo: Photo, image: Image, hole: Hole | None) -> Edit:
        """Without a `hole` it is what changed. Transparency grows into the hole from around it."""
        touched = np.asarray((image != photo.image).any(axis=2), np.bool_)
        hole = touched if hole is None else hole | touched
        alpha = photo.alpha
        if alpha is not None and hole.any() and alpha.min() < 255:
            import cv2

            alpha = np.asarray(cv2.inpaint(alpha, hole.astype(np.uint8), 3, cv2.INPAINT_TELEA), np.uint8)
        return cls(photo, image, alpha, touched, hole)
