"""Which device to work on, by the name the person gave. Loads nothing but torch, and that only to look for a GPU."""

from __future__ import annotations

from typing import Final

from inpainting.errors import DeviceError, UnknownDeviceError
from models.sentences import Sentence

DEVICES: Final = ("auto", "cpu", "cuda", "mps")

_NOT_HERE: Final = {
    "cuda": Sentence(
        "No CUDA graphics card can be used on this computer; choose the processor (cpu) or automatic (auto)."
    ),
    "mps": Sentence(
        "No Apple graphics processor can be used on this computer; choose the processor (cpu) or automatic (auto)."
    ),
}


def check_device_name(name: str) -> None:
    """Raises `UnknownDeviceError` when `name` is none of `DEVICES`; does not look whether the device is there."""
    if name not in DEVICES:
        words = "There is no device “{name}”; choose one of {known}."
        raise UnknownDeviceError(words, name=name, known=", ".join(DEVICES))


def resolve_device(name: str) -> str:
    """The device to use: `auto` is the first usable of cuda, mps, cpu; any other name is itself when usable.

    Raises `DeviceError` with a sentence when there is no such device, or none on this computer.
    """
    check_device_name(name)
    if name == "cpu":
        return name
    if name == "auto":
        return next((device for device in ("cuda", "mps") if _is_usable(device)), "cpu")
    if not _is_usable(name):
        raise DeviceError(_NOT_HERE[name])
    return name


def _is_usable(device: str) -> bool:
    import torch

    return torch.cuda.is_available() if device == "cuda" else torch.backends.mps.is_available()
