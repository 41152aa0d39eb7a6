"""A model of the person's own as a fill method: it leads what is copied where, as our own network does.

A model knows one size or a few, and none of them is a photo's. So it fills what it is shown at its own size, and the
texture at full size is copied from the picture.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from inpainting.engine.request import Hole, Image
from inpainting.errors import ModelFileError
from inpainting.methods.own.kinds import KINDS, decode_colours
from inpainting.methods.own.probing import ANY_SIDE, Manner
from inpainting.methods.own.programs import Program, RefusedError, load_program
from inpainting.methods.own.store import OwnModel, find_file, find_own_model
from inpainting.methods.textured import TexturedFiller

_BRIDGED: Final = 128
"""How thick a hole such a model is given, in pixels: these see a whole picture at once."""
_MULTIPLE: Final = 8


def load(name: str, device: str) -> OwnModelFiller:
    """See `inpainting.methods.MethodSpec`. Raises `ModelFileError` or `DeviceError`."""
    from inpainting.methods.texture.warming import compile_loops

    model = find_own_model(name)
    if model is None:
        raise ModelFileError("There is no model “{name}” of your own.", name=name)
    compile_loops()
    if model.is_torch:
        from inpainting.runtime.devices import resolve_device

        device = resolve_device(device)
    return OwnModelFiller(model, load_program(find_file(model), device=device))


class OwnModelFiller(TexturedFiller):
    """A filler round one model."""

    def __init__(self, model: OwnModel, program: Program) -> None:
        manner = Manner(model.kind, model.scale, model.side)
        seen = SoftModel(program, manner, model.name)
        super().__init__(model.name, seen.fill, bridged=_BRIDGED, device=program.device, in_srgb=True)


class SoftModel:
    """Shows a model pictures of any size in the size it takes."""

    def __init__(self, program: Program, manner: Manner, name: str) -> None:
        self._program = program
        self._manner = manner
        self._name = name

    def fill(self, image: Image, hole: Hole) -> Image:
        """The model's picture, H×W×3 uint8, of `image` (H×W×3 uint8) with `hole` (H×W bool); any H, W ≥ 1.

        Raises `ModelFileError` when the model fails or answers with what is no picture.
        """
        known = np.where(hole[..., None], np.uint8(0), image)
        side = self._manner.side
        height, width = hole.shape
        if side != ANY_SIDE and max(height, width) > side:
            return self._fill_reduced(known, hole, side / max(height, width))
        bottom, right = (-one % _MULTIPLE if side == ANY_SIDE else side - one for one in (height, width))
        padded = np.pad(known, ((0, bottom), (0, right), (0, 0)), mode="symmetric")
        filled = self._ask(padded, np.pad(hole, ((0, bottom), (0, right)), mode="symmetric"))
        return np.ascontiguousarray(filled[:height, :width])

    def _fill_reduced(self, known: Image, hole: Hole, scale: float) -> Image:
        height, width = hole.shape
        small = tuple(max(1, int(one * scale)) for one in (width, height))
        less = np.asarray(cv2.resize(known, small, interpolation=cv2.INTER_AREA), np.uint8)
        grown = cv2.resize(hole.astype(np.float32), small, interpolation=cv2.INTER_AREA) > 0
        filled = self.fill(less, np.asarray(grown, np.bool_))
        return np.asarray(cv2.resize(filled, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)

    def _ask(self, image: Image, hole: Hole) -> Image:
        try:
            answer = self._program.run(*KINDS[self._manner.kind](image, hole))
        except RefusedError as error:
            words = "The model “{name}” failed with a picture of {width}×{height}."
            raise ModelFileError(words, name=self._name, width=hole.shape[1], height=hole.shape[0]) from error
        if answer.shape != (1, 3, *hole.shape) or not np.isfinite(answer).all():
            raise ModelFileError("The model “{name}” answered with something that is not a picture.", name=self._name)
        return decode_colours(answer, self._manner.scale)
