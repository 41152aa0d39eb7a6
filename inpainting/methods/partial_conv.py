"""The fill method that guesses with the shipped partial-convolution network. Imports torch.

Source: Liu et al. 2018, "Image inpainting for irregular holes using partial convolutions" (arXiv 1804.07723).
"""

from __future__ import annotations

from inpainting.methods.coarse import average_over_mirrors
from inpainting.methods.textured import TexturedFiller
from inpainting.runtime.devices import resolve_device
from inpainting.runtime.session import Session

_BRIDGED = 48
"""How thick a hole the network bridges best, in pixels; measured on photos of 512 px."""


def load(name: str, device: str) -> PartialConvFiller:
    """See `inpainting.methods.MethodSpec`. Raises `DeviceError` or `models.errors.WeightsError`."""
    from inpainting.methods.texture.warming import compile_loops

    compile_loops()
    return PartialConvFiller.load(device=device)


class PartialConvFiller(TexturedFiller):
    """A filler round one session."""

    def __init__(self, session: Session) -> None:
        soft = average_over_mirrors(session.fill)
        super().__init__("partial-conv", soft, bridged=_BRIDGED, device=session.device, in_srgb=True)
        self._session = session

    @classmethod
    def load(cls, *, device: str = "auto") -> PartialConvFiller:
        """With the shipped weights, on `device`. Raises `DeviceError` or `models.errors.WeightsError`."""
        from models.checkpoint import load_inpainter

        device = resolve_device(device)
        return cls(Session(load_inpainter(), device=device))

    def on_cpu(self) -> PartialConvFiller:
        """The same method with the same weights on the CPU."""
        return PartialConvFiller(self._session.on_cpu())
