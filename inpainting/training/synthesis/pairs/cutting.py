"""Cuts a thing out of its photo, by its mask, by the labels of the teachers, or by its own transparency."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, Image
from inpainting.training.detector.teachers import DISPUTED
from inpainting.training.synthesis.pairs.files import File, UnusableError, read_channels, read_grey, read_photo
from inpainting.training.synthesis.pairs.specs import PASTED, Thing
from inpainting.training.synthesis.pasting import Cutout, cut_out

_SHORT_SIDE: Final = 480
_MISSED: Final = 0.08
"""Share of the mask's area that the labels may have beside it; with more, the mask misses a part of the thing."""


def read_cutout(thing: Thing, name: str) -> Cutout:
    """The thing as class `name`. Raises `UnusableError` when there is nothing whole to cut out."""
    if thing.mask is None and thing.labels is None:
        return _with_alpha(thing.picture, name)
    image = read_photo(thing.picture, short_side=_SHORT_SIDE)
    mask = _read_mask(thing, image)
    if name not in PASTED and mask.any():
        return Cutout(name, image, mask[Box.around(mask).slices])
    cutout = cut_out(image, mask, name)
    if cutout is None or (thing.mask and thing.labels and _misses_a_part(mask, thing)):
        raise UnusableError("“{path}” shows nothing whole that could be cut out.", path=thing.picture.path)
    return cutout


def find_labelled(labels: File, channel: int) -> Hole:
    """Where a label file is sure of the class; raises `UnusableError`."""
    return np.asarray(read_channels(labels)[..., channel] > DISPUTED, np.bool_)


def _with_alpha(picture: File, name: str) -> Cutout:
    pixels = read_channels(picture)
    mask = pixels[..., 3] > 127 if pixels.shape[2] == 4 else np.zeros(pixels.shape[:2], np.bool_)
    if not mask.any():
        raise UnusableError("“{path}” has nothing that stands out from transparency.", path=picture.path)
    box = Box.around(mask)
    return Cutout(name, np.ascontiguousarray(pixels[..., 2::-1])[box.slices], mask[box.slices])


def _read_mask(thing: Thing, image: Image) -> Hole:
    known = read_grey(thing.mask) > 127 if thing.mask else find_labelled(thing.labels or thing.picture, thing.channel)
    return _resize(known, image.shape)


def _misses_a_part(mask: Hole, thing: Thing) -> bool:
    """Whether the labels go on beside the mask, of this thing or of another that it touches."""
    assert thing.labels is not None
    told = _resize(find_labelled(thing.labels, thing.channel), mask.shape)
    reach = max(3, round(0.02 * min(mask.shape))) | 1
    near = cv2.dilate(mask.astype(np.uint8), np.ones((reach, reach))) > 0
    return float((told & ~near).sum()) > _MISSED * float(mask.sum())


def _resize(hole: npt.NDArray[np.bool_], shape: tuple[int, ...]) -> Hole:
    full = cv2.resize(hole.astype(np.float32), (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(full > 0.5, np.bool_)
