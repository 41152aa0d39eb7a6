"""Compares an edited picture file with its original: what changed outside the mask, on disk. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.core.depth import Deep, deep_pixels
from app.core.errors import OpenError
from app.core.jpeg_blocks import BlocksError, count_changed
from app.core.orientation import as_stored, upright
from app.core.photo import Photo
from inpainting.request import Hole
from models.sentences import Sentence


@dataclass(frozen=True)
class Fidelity:
    """What differs outside the mask, in the depth of the files.

    `changed` pixels of `outside` differ, by at most `largest` of the file's levels. `changed_blocks` of `blocks` JPEG
    blocks that the mask does not touch differ, None where there are no blocks to compare. `lost` names kinds of
    metadata that are not the same.
    """

    outside: int
    changed: int
    largest: int
    changed_blocks: int | None = None
    blocks: int | None = None
    lost: tuple[str, ...] = ()

    @property
    def is_kept(self) -> bool:
        """Whether nothing changed but what had to: no pixel outside, or in a JPEG no block that was not touched."""
        return self.changed == 0 or self.changed_blocks == 0

    def sentence(self) -> Sentence:
        """For the person."""
        if self.changed == 0:
            return Sentence("0 pixels changed outside the mask.")
        if self.changed_blocks == 0:
            words = (
                "%n pixels changed outside the mask because a JPEG is made of blocks; "
                "every block that the mask does not touch is the same bit for bit."
            )
            return Sentence(words, n=self.changed)
        words = "%n pixels changed outside the mask, by at most {most} levels."
        return Sentence(words, n=self.changed, most=self.largest)


def compare(original: Photo, edited: Photo, hole: Hole) -> Fidelity:
    """What differs between two opened files outside `hole` (H×W bool, upright). Raises `OpenError`."""
    if original.extent != edited.extent:
        one, other = (f"{photo.extent.width}×{photo.extent.height}" for photo in (original, edited))
        words = "The pictures are of different sizes, {one} and {other}, so they cannot be compared."
        raise OpenError(words, one=one, other=other)
    difference = _difference(original, edited)[~hole]
    changed_blocks, blocks = _blocks(original, edited, hole)
    return Fidelity(
        outside=difference.size,
        changed=int(np.count_nonzero(difference)),
        largest=int(difference.max(initial=0)),
        changed_blocks=changed_blocks,
        blocks=blocks,
        lost=_lost(original, edited),
    )


def _difference(original: Photo, edited: Photo) -> npt.NDArray[np.int32]:
    """The largest difference of any channel, H×W."""
    samples = [_samples(photo, deep=original.bits == edited.bits == 16) for photo in (original, edited)]
    channels = [one.reshape(*one.shape[:2], -1).astype(np.int32) for one in samples]
    if channels[0].shape != channels[1].shape:
        channels = [_all_channels(photo).astype(np.int32) for photo in (original, edited)]
    return np.asarray(np.abs(channels[0] - channels[1]).max(axis=2), np.int32)


def _samples(photo: Photo, *, deep: bool) -> npt.NDArray[np.uint8] | Deep:
    samples = deep_pixels(photo.data) if deep and photo.data is not None else None
    return _all_channels(photo) if samples is None else upright(samples, photo.orientation)


def _all_channels(photo: Photo) -> npt.NDArray[np.uint8]:
    alpha = np.full(photo.image.shape[:2], 255, np.uint8) if photo.alpha is None else photo.alpha
    return np.dstack([photo.image, alpha])


def _blocks(original: Photo, edited: Photo, hole: Hole) -> tuple[int | None, int | None]:
    both = original.format == edited.format == "JPEG" and original.orientation == edited.orientation
    if not both or original.data is None or edited.data is None:
        return None, None
    try:
        return count_changed(original.data, edited.data, as_stored(hole, original.orientation))
    except BlocksError:
        return None, None


def _lost(original: Photo, edited: Photo) -> tuple[str, ...]:
    kinds = {"colour profile": "icc_profile", "EXIF": "exif", "XMP": "xmp", "resolution": "dpi"}
    return tuple(name for name, field in kinds.items() if getattr(original, field) != getattr(edited, field))
