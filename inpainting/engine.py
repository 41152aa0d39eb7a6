"""The one door of the engine: a request and a filler go in, patches come out. No toolkit, no files, no torch."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from inpainting.composite import Composite
from inpainting.context import Context, Pixels, context_of, enlarged, reduced
from inpainting.errors import CancelledError, DeviceError
from inpainting.geometry import Box
from inpainting.grain import add_grain
from inpainting.holes import TILE, Region, find_regions
from inpainting.methods.base import Choosing, DeviceMemoryError, Enlarging, Filler, Movable
from inpainting.request import Hole, Image, InpaintRequest, InpaintResult, Patch
from inpainting.tiling import Blend, Tile, tiles_over
from models.sentences import Sentence

_TILE_SIDES: Final = (TILE, 384, 256)
"""Tried in turn while the device's memory is too small; none smaller, for a tile must reach beyond its hole."""


def inpaint(
    request: InpaintRequest,
    filler: Filler,
    *,
    on_progress: Callable[[float], None] | None = None,
    on_patch: Callable[[Patch], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> InpaintResult:
    """Fills the hole of `request` with `filler`; pixels outside the hole never change.

    `on_progress` is told numbers from 0 to 1 that never fall; `on_patch` is shown each region as it is done, before
    the result is there; `cancel` is asked between tiles. Same request and
    same filler give the same bytes. Raises `CancelledError` when `cancel` says so, `DeviceError` when the memory
    is too small even for the smallest tile, and whatever `filler` raises.
    """
    started = time.perf_counter()
    steps = _Steps(on_progress or (lambda done: None), cancel or (lambda: False))
    steps.tell(0.0)
    regions = find_regions(request.hole)
    composite = Composite(request.image, request.hole, regions, feather=request.feather)
    work = _Work(request, filler, steps)
    contexts = [context_of(region, request.extent) for region in regions]
    for region, context, part in zip(regions, contexts, _shares(regions, contexts), strict=True):
        with steps.part(part):
            composite.write(region, work.colours(region, context))
            if on_patch is not None:
                on_patch(composite.patch(region.box))
    steps.ask()
    steps.tell(1.0)
    seconds = time.perf_counter() - started
    device, notes = work.filler.device, tuple(work.notes)
    pieces = tuple(sorted(work.pieces.items()))
    return InpaintResult(composite.patches(), filler.name, device, seconds, notes, len(regions), pieces)


def _shares(regions: tuple[Region, ...], contexts: list[Context]) -> list[float]:
    """Each region's part of the whole work, by the number of tiles; adds up to 1."""
    tiles = [len(tiles_over(*pair, side=TILE)) for pair in zip(regions, contexts, strict=True)]
    return [count / sum(tiles) for count in tiles]


class _Work:
    """One request on its way through one filler, which changes when memory runs out."""

    def __init__(self, request: InpaintRequest, filler: Filler, steps: _Steps) -> None:
        self.filler = filler
        self.notes: list[str] = []
        self.pieces: Counter[str] = Counter()
        self._request = request
        self._steps = steps
        self._sides = list(_TILE_SIDES)

    def colours(self, region: Region, context: Context) -> Pixels:
        """N×3 float32 colours for the region's pixels in row order; starts again with less when memory runs out."""
        while True:
            try:
                colours = self._blended(region, context)
                break
            except DeviceMemoryError as error:
                self._make_do_with_less(error)
        if context.reduction == 1 or isinstance(self.filler, Enlarging):
            return colours
        return add_grain(colours, region, context, image=self._request.image, hole=self._request.hole)

    def _blended(self, region: Region, context: Context) -> Pixels:
        blend = Blend(region)
        tiles = tiles_over(region, context, side=self._sides[0])
        for number, tile in enumerate(tiles):
            self._steps.ask()
            for box, pixels in self._filled(tile, context):
                blend.add(tile, context, box, pixels)
            self._steps.tell((number + 1) / len(tiles))
        return blend.mean()

    def _filled(self, tile: Tile, context: Context) -> Iterator[tuple[Box, Image | Pixels]]:
        """The tile's fill at full size, strip by strip, in image coordinates."""
        whole, place = self._request, tile.box.slices
        image, hole = reduced(whole.image[place], whole.hole[place], context.reduction)
        origin = (tile.box.x0, tile.box.y0)
        filler = self.filler
        if hole.any():
            filler = filler.chosen(image, hole) if isinstance(filler, Choosing) else filler
            self.pieces[filler.name] += 1
        if context.reduction > 1 and hole.any() and isinstance(filler, Enlarging):
            original = whole.image[place]
            fills = tile.fills.moved(-origin[0], -origin[1])
            yield tile.fills, filler.fill_enlarged(image, hole, original=original, scale=context.reduction, place=fills)
            return
        if hole.any():
            image = _inside(hole, filler.fill(image, hole), image)
        for box, pixels in enlarged(image, context.reduction, tile.fills.moved(-origin[0], -origin[1])):
            yield box.moved(*origin), pixels

    def _make_do_with_less(self, error: DeviceMemoryError) -> None:
        if len(self._sides) > 1:
            self._note(Sentence("The graphics memory was too small, so the picture was worked on in smaller pieces."))
            del self._sides[0]
        elif self.filler.device != "cpu" and isinstance(self.filler, Movable):
            self._note(Sentence("The graphics memory was too small, so the processor did the work; that takes longer."))
            self.filler = self.filler.on_cpu()
            self._sides = list(_TILE_SIDES)
        else:
            raise DeviceError("There is not enough memory to fill this picture; close other programs.") from error

    def _note(self, sentence: Sentence) -> None:
        self.notes = [sentence]


def _inside(hole: Hole, filled: Image, image: Image) -> Image:
    if filled.shape != image.shape or filled.dtype != image.dtype:
        raise ValueError(f"the filler returned {filled.dtype} {filled.shape} for {image.dtype} {image.shape}")
    image[hole] = filled[hole]
    return image


class _Steps:
    """Progress that never falls, told in nested parts, and the question whether to stop."""

    def __init__(self, on_progress: Callable[[float], None], cancel: Callable[[], bool]) -> None:
        self._on_progress = on_progress
        self._cancel = cancel
        self._start, self._length, self._told = 0.0, 1.0, -1.0

    def ask(self) -> None:
        if self._cancel():
            raise CancelledError()

    def tell(self, done: float) -> None:
        """`done` is 0..1 of the present part; told only when the whole has grown."""
        whole = min(1.0, self._start + self._length * done)
        if whole > self._told:
            self._told = whole
            self._on_progress(whole)

    @contextmanager
    def part(self, share: float) -> Iterator[None]:
        """What is told inside is 0..1 of this share of the whole."""
        self._length = share
        yield
        self._start, self._length = min(1.0, self._start + share), 1.0 - self._start - share
