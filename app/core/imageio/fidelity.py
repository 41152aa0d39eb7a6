"""Compares an edited picture file with its original: what changed outside the mask, on disk. Changes nothing.

The files are read by an independent witness, so that a fault of the decoder or encoder cannot hide itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from app.core.errors import OpenError
from app.core.imageio.decoding import decode_samples
from app.core.imageio.jpeg_blocks import BlocksError, count_changed
from app.core.imageio.orientation import turn_as_stored, turn_upright
from app.core.imageio.photo import Photo
from app.core.imageio.witness.pixels import Witnessed, decode_witnessed
from app.core.imageio.witness.statement import DEPTH, TRANSPARENCY, Statement, list_differences, list_still_shown
from inpainting.engine.request import Hole
from models.sentences import Sentence

_STRIP: Final = 256
"""Rows compared at a time."""


@dataclass(frozen=True)
class Fidelity:
    """What differs outside the mask, in the depth of the files.

    `changed` pixels of `outside` differ, by at most `largest` of the file's levels. `changed_blocks` of `blocks` JPEG
    blocks that the mask does not touch differ, None where there are no blocks to compare. `lost` names what else the
    original says or holds and the other file does not, or not the same; `betraying` names previews that still show
    the picture as it was.
    """

    outside: int
    changed: int
    largest: int
    changed_blocks: int | None = None
    blocks: int | None = None
    lost: tuple[str, ...] = ()
    betraying: tuple[str, ...] = ()

    @property
    def is_kept(self) -> bool:
        """Whether nothing changed but what had to: no pixel outside, or in a JPEG no block that was not touched."""
        return (self.changed == 0 or self.changed_blocks == 0) and not self.betraying

    def list_notes(self) -> tuple[Sentence, ...]:
        """For the person, on what the file says and holds besides its pixels."""
        notes, lost = [], [name for name in self.lost if name not in (DEPTH, TRANSPARENCY)]
        if lost:
            notes.append(Sentence("Not kept in this file: {kinds}.", kinds=", ".join(lost)))
        if self.betraying:
            words = "Still showing the picture as it was: {kinds}."
            notes.append(Sentence(words, kinds=", ".join(self.betraying)))
        return tuple(notes)

    def make_sentence(self) -> Sentence:
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
    changed, largest = _count_differing(_read_channels_of_both(original, edited), hole)
    changed_blocks, blocks = _count_blocks(original, edited, hole)
    before, after = (Statement.of(photo.data or b"") for photo in (original, edited))
    return Fidelity(
        outside=int(hole.size - np.count_nonzero(hole)),
        changed=changed,
        largest=largest,
        changed_blocks=changed_blocks,
        blocks=blocks,
        lost=list_differences(before, after),
        betraying=list_still_shown(before, after) if hole.any() else (),
    )


Channels = tuple[npt.NDArray[np.uint8] | npt.NDArray[np.uint16], ...]
"""Each H×W."""


def _count_differing(samples: tuple[Channels, Channels], hole: Hole) -> tuple[int, int]:
    """How many pixels outside the hole differ in any channel, and by how much at most; strip by strip."""
    changed = largest = 0
    for top in range(0, hole.shape[0], _STRIP):
        rows = slice(top, top + _STRIP)
        pairs = zip(*samples, strict=True)
        most = reduce(np.maximum, (_measure_distance(one[rows], other[rows]) for one, other in pairs))[~hole[rows]]
        changed += int(np.count_nonzero(most))
        largest = max(largest, int(most.max(initial=0)))
    return changed, largest


def _measure_distance(one: npt.NDArray[np.generic], other: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    return np.asarray(np.maximum(one, other) - np.minimum(one, other))


def _read_channels_of_both(original: Photo, edited: Photo) -> tuple[Channels, Channels]:
    """As the witness reads them, where both files are alike to it; else in all the bits that both have."""
    one, other = (None if photo.data is None else decode_witnessed(photo.data) for photo in (original, edited))
    if one is not None and other is not None and one.meaning == other.meaning:
        first, second = _turn_upright(one, original), _turn_upright(other, edited)
        if _are_alike(first, second):
            return first, second
    if min(original.bits, edited.bits) > 8:
        deep = [_read_deep_channels(photo) for photo in (original, edited)]
        if _are_alike(*deep):
            return deep[0], deep[1]
    return _read_channels(original), _read_channels(edited)


def _are_alike(one: Channels, other: Channels) -> bool:
    return len(one) == len(other) > 0 and one[0].dtype == other[0].dtype and one[0].shape == other[0].shape


def _turn_upright(witnessed: Witnessed, photo: Photo) -> Channels:
    return _split_channels(turn_upright(witnessed.pixels, photo.orientation))


def _read_deep_channels(photo: Photo) -> Channels:
    samples = decode_samples(photo)
    return () if samples is None else _split_channels(samples.convert_to_plain().values)


def _split_channels(pixels: npt.NDArray[Any]) -> Channels:
    return tuple(pixels[..., number] for number in range(pixels.shape[2]))


def _read_channels(photo: Photo) -> Channels:
    alpha = np.broadcast_to(np.uint8(255), photo.image.shape[:2]) if photo.alpha is None else photo.alpha
    return (*(photo.image[..., number] for number in range(3)), alpha)


def _count_blocks(original: Photo, edited: Photo, hole: Hole) -> tuple[int | None, int | None]:
    both = original.format == edited.format == "JPEG" and original.orientation == edited.orientation
    if not both or original.data is None or edited.data is None:
        return None, None
    try:
        return count_changed(original.data, edited.data, turn_as_stored(hole, original.orientation))
    except BlocksError:
        return None, None
