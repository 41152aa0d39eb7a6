"""The fill method that runs the shipped partial-convolution network, then transfers detail. Imports torch.

Source: Liu et al. 2018, "Image inpainting for irregular holes using partial convolutions" (arXiv 1804.07723).
"""

from __future__ import annotations

import cv2
import numpy as np

from inpainting.devices import resolve_device
from inpainting.methods.base import Filler
from inpainting.methods.detail import with_detail, with_full_detail
from inpainting.request import Hole, Image
from inpainting.session import Session


class PartialConvFiller:
    """A filler round one session."""

    name = "partial-conv"

    def __init__(self, session: Session) -> None:
        self._session = session

    @classmethod
    def load(cls, *, device: str = "auto") -> PartialConvFiller:
        """With the shipped weights, on `device`. Raises `DeviceError` or `models.errors.WeightsError`."""
        from models.checkpoint import load_inpainter

        device = resolve_device(device)
        return cls(Session(load_inpainter(), device=device))

    @property
    def device(self) -> str:
        return self._session.device

    def fill(self, image: Image, hole: Hole) -> Image:
        """See `inpainting.methods.base.Filler.fill`: the network's structure with the texture of what is known."""
        return with_detail(image, hole, self._session.fill(image, hole))[0]

    def fill_enlarged(self, image: Image, hole: Hole, *, original: Image, scale: int) -> Image:
        """See `inpainting.methods.base.Enlarging.fill_enlarged`."""
        filled, transfers = with_detail(image, hole, self._session.fill(image, hole))
        size = (filled.shape[1] * scale, filled.shape[0] * scale)
        large = np.asarray(cv2.resize(filled, size, interpolation=cv2.INTER_CUBIC), np.uint8)
        large = large[: original.shape[0], : original.shape[1]]
        return with_full_detail(large, transfers, image=filled, original=original, scale=scale)

    def on_cpu(self) -> Filler:
        return PartialConvFiller(self._session.on_cpu())
