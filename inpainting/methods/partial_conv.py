"""The fill method that runs the shipped partial-convolution network. Importing this module imports torch.

Source: Liu et al. 2018, "Image inpainting for irregular holes using partial convolutions" (arXiv 1804.07723).
"""

from __future__ import annotations

from inpainting.devices import resolve_device
from inpainting.methods.base import Filler
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
        """See `inpainting.methods.base.Filler.fill`."""
        return self._session.fill(image, hole)

    def on_cpu(self) -> Filler:
        return PartialConvFiller(self._session.on_cpu())
