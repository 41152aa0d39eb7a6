"""The fill methods, one module each, and the one function that makes them by name. Loads torch only for a network.

A new method is one entry in `specs.SPECS` and its module, which has `load(name, device)`.
"""

from __future__ import annotations

from importlib import import_module

from inpainting.engine.filler import Filler
from inpainting.errors import UnknownMethodError
from inpainting.methods.specs import METHODS, SPECS, MethodSpec
from inpainting.runtime.devices import check_device_name


def list_methods() -> tuple[MethodSpec, ...]:
    """What comes with the program, then the person's own models, by name."""
    from inpainting.methods.own.store import list_own_models

    own = (MethodSpec(one.name, one.name, "inpainting.methods.own.filler", one.is_torch) for one in list_own_models())
    return (*SPECS, *(spec for spec in own if spec.name not in METHODS))


def list_method_names() -> tuple[str, ...]:
    """Every method by the name the person chooses it by."""
    return tuple(spec.name for spec in list_methods())


def find_method(method: str) -> MethodSpec:
    """The method of a name. Raises `UnknownMethodError`, which lists all, when there is none."""
    specs = {spec.name: spec for spec in list_methods()}
    if method not in specs:
        words = "There is no method “{name}”; choose one of {known}."
        raise UnknownMethodError(words, name=method, known=", ".join(specs))
    return specs[method]


def create_filler(method: str = "auto", *, device: str = "auto") -> Filler:
    """A filler ready to work: `method` is one of `list_method_names()`, `device` one of `runtime.devices.DEVICES`.

    Takes seconds for a network (torch and the weights are loaded), a moment for the others, which run on the CPU
    whatever the device; longer where their loops were never compiled before. Raises `UnknownMethodError`,
    `DeviceError`, `ModelFileError` or `models.errors.WeightsError`.
    """
    spec = find_method(method)
    check_device_name(device)
    filler: Filler = import_module(spec.module).load(method, device)
    return filler
