"""The registry of the fill methods that come with the program: a new method is one entry here and its module."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from models.sentences import Sentence


@dataclass(frozen=True)
class MethodSpec:
    """A method: `name` is what the person chooses it by, `words` what a window calls it.

    `module` has `load(name: str, device: str) -> Filler`; `has_network`: torch is loaded for it.
    """

    name: str
    words: str
    module: str
    has_network: bool = False


SPECS: Final = (
    MethodSpec("auto", Sentence("Automatic"), "inpainting.methods.auto", has_network=True),
    MethodSpec("partial-conv", Sentence("Network and patches"), "inpainting.methods.partial_conv", has_network=True),
    MethodSpec("patches", Sentence("Patches (fast)"), "inpainting.methods.textured"),
    MethodSpec("mirrored", Sentence("Patches, also mirrored"), "inpainting.methods.textured"),
    MethodSpec("telea", Sentence("Soft (Telea)"), "inpainting.methods.diffusion"),
    MethodSpec("navier-stokes", Sentence("Soft (Navier–Stokes)"), "inpainting.methods.diffusion"),
)
"""What comes with the program; `auto` chooses for each piece."""

METHODS: Final = tuple(spec.name for spec in SPECS)
