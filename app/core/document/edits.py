"""What was done to a photo, as values that can be laid over the original in any selection. Changes nothing itself.

The picture is the original with every shown edit laid over it in order; it is never computed any other way, so that
showing, hiding, deleting and re-ordering edits are all exact.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Final

import numpy as np
import numpy.typing as npt

from app.core.document.packed_area import PackedArea
from app.core.document.spill import SPILL
from inpainting.engine.bits import pack_bits, unpack_bits
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Colours, Hole, Image, InpaintRequest, InpaintResult
from inpainting.engine.source_field import SourceField
from inpainting.healing.placement import Placement

Opacity = npt.NDArray[np.uint8]
"""h×w uint8, 255 = all of the original."""

_HALF: Final = 128
_ALIKE: Final = 2.0
"""Fills that differ by fewer grey levels on the mean look the same."""


class FilledRegion:
    """One piece of a fill: where (`box`), which of its pixels (`hole`, h×w bool) and what they became (h×w×3).

    A value that never changes; large ones wait on the disk until somebody asks for their pixels.
    """

    __slots__ = ("_bits", "_pixels", "_place", "box")

    def __init__(self, box: Box, hole: Hole, pixels: Image) -> None:
        self.box = box
        bits = pack_bits(hole)
        self._place = SPILL.put(bits.tobytes() + np.ascontiguousarray(pixels).tobytes())
        self._bits: npt.NDArray[np.uint8] | None = bits if self._place is None else None
        self._pixels: Image | None = pixels if self._place is None else None

    @property
    def hole(self) -> Hole:
        return self._unpack_content()[0]

    @property
    def pixels(self) -> Image:
        return self._unpack_content()[1]

    @property
    def size(self) -> int:
        """Bytes it takes in memory."""
        return 0 if self._bits is None or self._pixels is None else self._bits.nbytes + self._pixels.nbytes

    def covers(self, x: int, y: int) -> bool:
        """Whether a pixel of the picture is in its hole."""
        box = self.box
        return box.x0 <= x < box.x1 and box.y0 <= y < box.y1 and bool(self.hole[y - box.y0, x - box.x0])

    def lay(self, target: Image, mine: Box) -> None:
        """Write what is in `mine` of its own box into `target`, which is as large."""
        hole, pixels = self._unpack_content()
        np.copyto(target, pixels[mine.slices], where=hole[mine.slices][..., None])

    def _unpack_content(self) -> tuple[Hole, Image]:
        height, width = self.box.height, self.box.width
        bits, pixels = self._bits, self._pixels
        if self._place is not None:
            data = np.frombuffer(SPILL.get(self._place), np.uint8)
            bits, pixels = np.split(data, [(height * width + 7) // 8])
        assert bits is not None
        assert pixels is not None
        return unpack_bits(bits, (height, width)), pixels.reshape(height, width, 3)


@dataclass(frozen=True, eq=False)
class Fill:
    """A removal: its parts and how they were made.

    `method` is what was asked for, `pieces` which methods filled how many pieces, `weights` the sha256 of the
    network's file, "" where none was used. From `excluded` nothing was copied, and nothing will be; lots were
    drawn by `seed`. Where the person said what it is copied from, that is its `placement`, and `method` the manner;
    else `sources` say from where its pixels were copied. `what` names the classes of the things that went, one each.
    """

    parts: tuple[FilledRegion, ...]
    method: str
    device: str = "cpu"
    feather: int = 0
    weights: str = ""
    pieces: tuple[tuple[str, int], ...] = ()
    shown: bool = True
    excluded: PackedArea | None = None
    seed: int = 1
    placement: Placement | None = None
    sources: tuple[SourceField, ...] = ()
    what: tuple[str, ...] = ()

    @classmethod
    def of(
        cls,
        request: InpaintRequest,
        result: InpaintResult,
        *,
        method: str,
        weights: str = "",
        what: tuple[str, ...] = (),
    ) -> Fill:
        """What the engine made of a request."""
        hole = request.hole
        parts = (FilledRegion(one.box, hole[one.box.slices], np.array(one.pixels)) for one in result.patches)
        excluded = None if request.excluded is None else PackedArea.of(request.excluded)
        words = (method, result.device, request.feather, weights, result.pieces)
        return cls(tuple(parts), *words, excluded=excluded, seed=request.seed, sources=result.sources, what=what)

    @property
    def content(self) -> int:
        """The same for edits that hold the same pixels."""
        return id(self.parts)

    @property
    def box(self) -> Box:
        return reduce(Box.union, (part.box for part in self.parts), Box(0, 0, 0, 0))

    @property
    def size(self) -> int:
        """Bytes it takes in memory."""
        return sum(part.size for part in self.parts) + sum(field.size for field in self.sources)

    @property
    def main_method(self) -> str:
        """The method that filled most pieces."""
        return max(self.pieces, key=lambda piece: piece[1])[0] if self.pieces else self.method

    def find_source(self, x: int, y: int) -> tuple[int, int] | None:
        """From which pixel of the picture one of its own was copied; None where nobody can say."""
        if self.placement is not None:
            (u,), (v,) = self.placement.make_matrix(self.box) @ np.array([[x + 0.5], [y + 0.5], [1.0]])
            return int(np.floor(u)), int(np.floor(v))
        return next((found for one in self.sources if (found := one.find_source(x, y)) is not None), None)

    def covers(self, x: int, y: int) -> bool:
        """Whether a pixel of the picture is one of those that it filled."""
        return any(part.covers(x, y) for part in self.parts)

    def make_hole(self, extent: Extent) -> Hole:
        """All that it filled, as large as the picture."""
        whole = np.zeros((extent.height, extent.width), np.bool_)
        for part in self.parts:
            whole[part.box.slices] |= part.hole
        return whole

    def lay(self, pixels: Image, box: Box, original: Image) -> None:
        """Write into `pixels`, those of `box` of the picture."""
        for part in self.parts:
            for mine, theirs in _share_boxes(part.box, box):
                part.lay(pixels[theirs.slices], mine)


@dataclass(frozen=True, eq=False)
class Restoration:
    """The original painted back over what was done before, more or less of it (`opacity`, h×w uint8)."""

    box: Box
    opacity: Opacity
    shown: bool = True

    @property
    def content(self) -> int:
        """The same for edits that hold the same pixels."""
        return id(self.opacity)

    @property
    def size(self) -> int:
        return self.opacity.nbytes

    def lay(self, pixels: Image, box: Box, original: Image) -> None:
        """Write into `pixels`, those of `box` of the picture."""
        for mine, theirs in _share_boxes(self.box, box):
            whole = theirs.moved(box.x0, box.y0)
            target = pixels[theirs.slices]
            target[...] = fade_pixels(target, original[whole.slices], self.opacity[mine.slices])


Edit = Fill | Restoration


def compose_edits(original: Image, edits: Sequence[Edit], box: Box) -> Image:
    """The pixels of `box` (h×w×3 uint8): the original with every shown edit over it."""
    pixels = original[box.slices].copy()
    for edit in edits:
        if edit.shown:
            edit.lay(pixels, box, original)
    return pixels


def make_request_beneath(
    original: Image, edits: Sequence[Edit], index: int, *, colours: Colours | None = None
) -> InpaintRequest:
    """To fill the place of a fill again, from what lies under it."""
    fill = edits[index]
    if not isinstance(fill, Fill):
        raise TypeError("only fills can be made again")
    extent = Extent(original.shape[1], original.shape[0])
    below = compose_edits(original, edits[:index], Box.of(extent))
    excluded = None if fill.excluded is None else fill.excluded.unpack_hole()
    return InpaintRequest(below, fill.make_hole(extent), fill.feather, excluded, fill.seed, colours=colours)


def are_alike(one: Fill, other: Fill) -> bool:
    """Whether two fills of the same place can hardly be told apart."""
    if [part.box for part in one.parts] != [part.box for part in other.parts]:
        return False
    total = count = 0.0
    for mine, theirs in zip(one.parts, other.parts, strict=True):
        hole = mine.hole
        total += float(np.abs(mine.pixels[hole].astype(np.float32) - theirs.pixels[hole]).sum())
        count += 3 * int(np.count_nonzero(hole))
    return total < _ALIKE * count


def fade_pixels(pixels: Image, original: Image, opacity: Opacity) -> Image:
    """`pixels` with `opacity` of the original over them, rounded."""
    import cv2

    share = opacity.astype(np.float32) / np.float32(255)
    over, under = np.ascontiguousarray(original), np.ascontiguousarray(pixels)
    return np.asarray(cv2.blendLinear(over, under, share, 1 - share), np.uint8)


def change_shown(edits: Sequence[Edit], index: int, shown: bool) -> tuple[Edit, ...]:
    """The same edits, one of them shown or hidden."""
    return (*edits[:index], replace(edits[index], shown=shown), *edits[index + 1 :])


def exchange_edits(edits: Sequence[Edit], index: int, other: int) -> tuple[Edit, ...]:
    """The same edits, two of them in each other's place."""
    after = list(edits)
    after[index], after[other] = after[other], after[index]
    return tuple(after)


def are_independent(one: Edit, other: Edit) -> bool:
    """Whether their order makes no difference: they share no pixel's box."""
    return not one.box.overlaps(other.box)


def unite_filled_holes(edits: Sequence[Edit], extent: Extent) -> Hole:
    """All pixels that the shown fills may have changed, H×W bool."""
    hole = np.zeros((extent.height, extent.width), np.bool_)
    for edit in edits:
        if isinstance(edit, Fill) and edit.shown:
            hole |= edit.make_hole(extent)
    return hole


def compute_filled_share(edits: Sequence[Edit], box: Box, hole: Hole) -> float:
    """How much of `hole`, which lies at `box`, the shown edits have filled and not restored, 0..1."""
    filled = np.zeros(hole.shape, np.bool_)
    for edit in edits:
        for part in (edit.parts if isinstance(edit, Fill) else (edit,)) if edit.shown else ():
            for theirs, mine in _share_boxes(part.box, box):
                if isinstance(part, FilledRegion):
                    filled[mine.slices] |= part.hole[theirs.slices]
                else:
                    filled[mine.slices] &= part.opacity[theirs.slices] < _HALF
    return float(np.count_nonzero(filled & hole)) / max(1, int(np.count_nonzero(hole)))


def _share_boxes(one: Box, other: Box) -> Iterator[tuple[Box, Box]]:
    """What two boxes share, as seen from either; nothing when they share none."""
    both = one.intersection(other)
    if not both.is_empty:
        yield both.moved(-one.x0, -one.y0), both.moved(-other.x0, -other.y0)
