"""The fill methods, one module each, and the one function that makes them by name. Loads torch only for a network."""

from __future__ import annotations

from typing import Final

from inpainting.errors import UnknownMethodError
from inpainting.methods.base import Filler
from inpainting.runtime.devices import check_device_name

METHODS: Final[tuple[str, ...]] = ("auto", "partial-conv", "patches", "mirrored", "telea", "navier-stokes")
"""Every method by the name the person chooses it by; `auto` chooses for each piece."""


def check_method_name(method: str) -> None:
    """Raises `UnknownMethodError`, which lists the methods, when `method` is none of `METHODS`."""
    if method not in METHODS:
        words = "There is no method “{name}”; choose one of {known}."
        raise UnknownMethodError(words, name=method, known=", ".join(METHODS))


def create_filler(method: str = "auto", *, device: str = "auto") -> Filler:
    """A filler ready to work: `method` is one of `METHODS`, `device` one of `inpainting.runtime.devices.DEVICES`.

    Takes seconds for a network (torch and the weights are loaded), a moment for the others, which run on the CPU
    whatever the device; longer where their loops were never compiled before. Raises `UnknownMethodError`,
    `DeviceError`, or `models.errors.WeightsError`.
    """
    check_method_name(method)
    check_device_name(device)
    if method in ("telea", "navier-stokes"):
        from inpainting.methods.diffusion import DiffusionFiller

        return DiffusionFiller(method)
    from inpainting.methods.texture.warming import compile_loops
    from inpainting.methods.textured import make_patches_filler

    compile_loops()
    if method in ("patches", "mirrored"):
        return make_patches_filler(mirrored=method == "mirrored")
    from inpainting.methods.auto import AutoFiller
    from inpainting.methods.partial_conv import PartialConvFiller

    network = PartialConvFiller.load(device=device)
    return AutoFiller(network, make_patches_filler()) if method == "auto" else network
