"""OpenCV's two classical methods, which carry colours from the rim of the hole inwards. Quick, and good for thin holes.

Sources: Telea 2004, "An image inpainting technique based on the fast marching method"; Bertalmio, Bertozzi and
Sapiro 2001, "Navier-Stokes, fluid dynamics, and image and video inpainting".
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from inpainting.engine.request import Hole, Image

_FLAGS: Final = {"telea": cv2.INPAINT_TELEA, "navier-stokes": cv2.INPAINT_NS}
_RADIUS: Final = 3.0


def load(name: str, device: str) -> DiffusionFiller:
    """See `inpainting.methods.MethodSpec`; on the CPU whatever the device."""
    return DiffusionFiller(name)


class DiffusionFiller:
    """A filler on the CPU; `name` is `telea` or `navier-stokes`."""

    device = "cpu"

    def __init__(self, name: str) -> None:
        self.name = name
        self._flag = _FLAGS[name]

    def fill(self, image: Image, hole: Hole) -> Image:
        """See `inpainting.engine.filler.Filler.fill`."""
        known = np.where(hole[..., None], np.uint8(0), image)
        return np.asarray(cv2.inpaint(known, hole.astype(np.uint8), _RADIUS, self._flag), np.uint8)
