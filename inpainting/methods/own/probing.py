"""Finds out of which kind a model is: has it fill a hole in a plain picture and looks at the answer. Keeps nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.errors import ModelFileError
from inpainting.methods.own.kinds import KINDS, SCALES, KindName, Scale, decode_colours
from inpainting.methods.own.programs import Program, RefusedError

ANY_SIDE: Final = 0
_TRIED: Final = ((ANY_SIDE, Extent(96, 64)), (512, Extent(512, 512)), (256, Extent(256, 256)))
"""Sides of pictures that models take, with the picture to try; most free first."""
_PLAIN: Final = (200, 120, 60)
_LOUD: Final = (20, 60, 230)
"""The colour of the picture, and of what is to go."""
_NEAR: Final = 50
"""Grey levels within which a fill has the colour of what is round it."""


@dataclass(frozen=True)
class Manner:
    """How to talk to a model; `side` is that of the square it takes, `ANY_SIDE` for multiples of 8."""

    kind: KindName
    scale: Scale
    side: int


def find_manner(program: Program, name: str) -> Manner:
    """How to talk to a program. Raises `ModelFileError`, which says what is wrong with it, calling it `name`."""
    complaints: list[ModelFileError] = []
    for kind in KINDS:
        for side, extent in _TRIED:
            image, hole = _make_scene(extent)
            try:
                return Manner(kind, _find_scale(program.run(*KINDS[kind](image, hole)), hole, name), side)
            except RefusedError:
                continue
            except ModelFileError as error:
                complaints.append(_explain(error, program, kind, image, hole, name))
    if complaints:
        raise complaints[0]
    words = "“{name}” takes neither a picture with a mask nor four channels, so it is of no kind that is known here."
    raise ModelFileError(words, name=name)


def _make_scene(extent: Extent) -> tuple[Image, Hole]:
    """A plain picture with something loud in the middle, and the hole that takes it out."""
    image = np.full((extent.height, extent.width, 3), _PLAIN, np.uint8)
    hole = np.zeros((extent.height, extent.width), np.bool_)
    middle = Box(extent.width * 3 // 8, extent.height * 3 // 8, extent.width * 5 // 8, extent.height * 5 // 8)
    hole[middle.slices] = True
    image[hole] = _LOUD
    return image, hole


def _find_scale(answer: npt.NDArray[Any], hole: Hole, name: str) -> Scale:
    """The scale in which the answer is the plain picture, in the hole and around it."""
    if answer.shape != (1, 3, *hole.shape):
        words = "“{name}” answers with numbers of the shape {shape} where a picture of {wanted} is needed."
        raise ModelFileError(words, name=name, shape=_join(answer.shape), wanted=_join((1, 3, *hole.shape)))
    if not np.isfinite(answer).all():
        raise ModelFileError("“{name}” answers with numbers that are not colours (NaN).", name=name)
    off = {scale: _measure_error(decode_colours(answer, scale), hole) for scale in SCALES}
    best = min(SCALES, key=off.__getitem__)
    if off[best] > _NEAR:
        raise ModelFileError("“{name}” does not fill a hole in a plain picture with its colour.", name=name)
    return best


def _measure_error(filled: Image, hole: Hole) -> float:
    """In grey levels: in the hole or around it, whichever is worse."""
    off = np.abs(filled.astype(np.float32) - _PLAIN).mean(axis=2)
    return max(float(off[hole].mean()), float(off[~hole].mean()))


def _explain(
    error: ModelFileError, program: Program, kind: KindName, image: Image, hole: Hole, name: str
) -> ModelFileError:
    """A better reason where the model does well with a mask that means the opposite."""
    try:
        _find_scale(program.run(*KINDS[kind](image, ~hole)), hole, name)
    except (ModelFileError, RefusedError):
        return error
    words = "“{name}” fills what should stay: its mask means the opposite of what is known here."
    return ModelFileError(words, name=name)


def _join(shape: tuple[int, ...]) -> str:
    return "×".join(map(str, shape))
