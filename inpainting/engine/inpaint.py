"""The one door of the engine: a request and a filler go in, patches come out. No toolkit, no files, no torch."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from typing import Final

import numpy as np

from inpainting.engine.composite import Composite
from inpainting.engine.context import Context, Pixels, choose_context
from inpainting.engine.filler import (
    Choosing,
    DeviceMemoryError,
    FilledPiece,
    Filler,
    Movable,
    Piece,
    PieceFiller,
    Varying,
)
from inpainting.engine.geometry import Box
from inpainting.engine.holes import TILE, Region, find_regions, take_pixels
from inpainting.engine.request import InpaintRequest, InpaintResult, Patch
from inpainting.engine.soft import fill_softly
from inpainting.engine.source_field import NOWHERE, Offsets, SourceField
from inpainting.engine.tiling import Tile, lay_tiles
from inpainting.errors import CancelledError, DeviceError
from models.sentences import Sentence

_TILE_SIDES: Final = (TILE, 384, 256)
"""Tried in turn while the device's memory is too small; none smaller, for a tile must reach beyond its hole."""


def inpaint(
    request: InpaintRequest,
    filler: Filler,
    *,
    variants: int = 1,
    on_progress: Callable[[float], None] | None = None,
    on_patch: Callable[[Patch], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> InpaintResult:
    """Fills the hole of `request` with `filler`; pixels outside the hole never change.

    With `variants` above 1 up to so many fills that differ are made, as far as the filler knows other ways; the result
    is the one whose pieces fit best, and has all of them. `on_progress` is told numbers from 0 to 1 that never
    fall; `on_patch` is shown each region as it is done, before the result is there; `cancel` is asked between tiles and
    now and then within. Same request and same filler give the same bytes. Raises `CancelledError` when `cancel` says
    so, `DeviceError` when the memory is too small even for the smallest tile, and whatever `filler` raises.
    """
    steps = _Steps(on_progress or (lambda done: None), cancel or (lambda: False))
    steps.report(0.0)
    show = on_patch or (lambda patch: None)
    ways = [(filler, request.seed)]
    if variants > 1 and isinstance(filler, Varying):
        ways = [(one, seed + request.seed - 1) for one, seed in filler.list_variants()[:variants]]
    made = []
    for number, (way, seed) in enumerate(ways):
        with steps.enter_part(number / len(ways), 1 / len(ways)):
            made.append(
                _inpaint_once(replace(request, seed=seed), way, steps, show if number == 0 else lambda patch: None)
            )
    steps.check_cancelled()
    steps.report(1.0)
    if len(made) == 1:
        return made[0]
    ranked = sorted(made, key=lambda one: one.doubt)
    return replace(ranked[0], variants=tuple(ranked), seconds=sum(one.seconds for one in made))


def _inpaint_once(
    request: InpaintRequest, filler: Filler, steps: _Steps, on_patch: Callable[[Patch], None]
) -> InpaintResult:
    started = time.perf_counter()
    regions = find_regions(request.hole)
    composite = Composite(request.image, request.hole, regions, feather=request.feather)
    work = _Work(request, filler, steps)
    contexts = [choose_context(region, request.extent) for region in regions]
    sources: list[SourceField] = []
    done = 0.0
    for region, context, share in zip(regions, contexts, _share_work(regions, contexts), strict=True):
        with steps.enter_part(done, share):
            colours, offsets = work.fill(region, context)
            composite.write(region, colours)
            nothing = SourceField.of_nothing(region.box)
            sources.append(nothing if offsets is None else SourceField.of(region.box, region.hole, offsets))
            on_patch(composite.make_patch(region.box))
        done += share
    seconds = time.perf_counter() - started
    device, notes = work.filler.device, tuple(work.notes)
    pieces = tuple(sorted(work.pieces.items()))
    doubts, counts = zip(*work.doubts, strict=True)
    doubt = float(np.average(doubts, weights=counts))
    made = (seconds, notes, len(regions), pieces, doubt)
    return InpaintResult(composite.list_patches(), filler.name, device, *made, sources=tuple(sources))


def _share_work(regions: tuple[Region, ...], contexts: list[Context]) -> list[float]:
    """Each region's part of the whole work, by the number of tiles; adds up to 1."""
    tiles = [len(lay_tiles(*pair, side=TILE)) for pair in zip(regions, contexts, strict=True)]
    return [count / sum(tiles) for count in tiles]


class _Work:
    """One request on its way through one filler, which changes when memory runs out."""

    def __init__(self, request: InpaintRequest, filler: Filler, steps: _Steps) -> None:
        self.filler = filler
        self.notes: list[str] = []
        self.pieces: Counter[str] = Counter()
        self.doubts: list[tuple[float, int]] = []
        self._request = request
        self._steps = steps
        self._sides = list(_TILE_SIDES)

    def fill(self, region: Region, context: Context) -> tuple[Pixels, Offsets | None]:
        """N×3 float32 colours for the region's pixels in row order, and where they were copied from, if they were.

        Starts again with less when memory runs out.
        """
        while True:
            try:
                return self._fill_tiles(region, context)
            except DeviceMemoryError as error:
                self._make_do_with_less(error)

    def _fill_tiles(self, region: Region, context: Context) -> tuple[Pixels, Offsets | None]:
        """Tile after tile; each takes what those before it filled for known, so that they meet without a seam."""
        tiles = lay_tiles(region, context, side=self._sides[0])
        scene = _Scene(self._request, region, context.box)
        for number, tile in enumerate(tiles):
            self._steps.check_cancelled()
            piece = scene.cut_piece(tile.box, reduction=context.reduction, check_cancelled=self._steps.check_cancelled)
            filled = self._fill_piece(piece)
            self.doubts.append((filled.doubt, len(filled.colours)))
            scene.keep(tile, filled)
            self._steps.report((number + 1) / len(tiles))
        return scene.take_colours(), scene.take_offsets()

    def _fill_piece(self, piece: Piece) -> FilledPiece:
        filler = self.filler.choose(piece) if isinstance(self.filler, Choosing) else self.filler
        self.pieces[filler.name] += 1
        filled = filler.fill_piece(piece) if isinstance(filler, PieceFiller) else fill_softly(filler, piece)
        if filled.is_soft:
            self._note(Sentence("There was too little to copy from, so a part of the fill is soft."))
        return filled

    def _make_do_with_less(self, error: DeviceMemoryError) -> None:
        if len(self._sides) > 1:
            self._note(Sentence("The graphics memory was too small, so the picture was worked on in smaller pieces."))
            del self._sides[0]
        elif self.filler.device != "cpu" and isinstance(self.filler, Movable):
            self.notes.clear()
            self._note(Sentence("The graphics memory was too small, so the processor did the work; that takes longer."))
            self.filler = self.filler.on_cpu()
            self._sides = list(_TILE_SIDES)
        else:
            raise DeviceError("There is not enough memory to fill this picture; close other programs.") from error

    def _note(self, sentence: Sentence) -> None:
        if sentence not in self.notes:
            self.notes.append(sentence)


class _Scene:
    """The context of a region while its tiles are filled: what is known, what is still hole, where to copy from."""

    def __init__(self, request: InpaintRequest, region: Region, box: Box) -> None:
        self._request, self._region, self._box = request, region, box
        self._image = np.where(request.hole[box.slices][..., None], np.uint8(0), request.image[box.slices])
        self._hole = request.hole[box.slices].copy()
        self._filled = np.zeros((region.box.height, region.box.width, 3), np.float32)

    def cut_piece(self, box: Box, *, reduction: int, check_cancelled: Callable[[], None]) -> Piece:
        """What a filler gets to see of `box`; nothing is copied from what was filled."""
        here, whole = box.moved(-self._box.x0, -self._box.y0).slices, self._request
        excluded = whole.hole[box.slices]
        if whole.excluded is not None:
            excluded = excluded | whole.excluded[box.slices]
        image, hole = self._image[here], self._hole[here].copy()
        return Piece(image, hole, excluded, reduction, whole.seed, check_cancelled, whole.colours)

    def keep(self, tile: Tile, filled: FilledPiece) -> None:
        """Takes what belongs to the region in the tile's core out of what became of all its hole pixels."""
        hole = self._hole[tile.box.moved(-self._box.x0, -self._box.y0).slices]
        pixels = np.zeros((*hole.shape, 3), np.float32)
        pixels[hole] = filled.colours
        core = tile.core.intersection(tile.box).intersection(self._region.box)
        own = core.moved(-self._region.box.x0, -self._region.box.y0).slices
        mask = self._region.hole[own]
        new = pixels[core.moved(-tile.box.x0, -tile.box.y0).slices]
        np.copyto(self._filled[own], new, where=mask[..., None])
        if filled.offsets is not None:
            offsets = np.empty((*hole.shape, 2), np.int16)
            offsets[hole] = filled.offsets
            kept = offsets[core.moved(-tile.box.x0, -tile.box.y0).slices]
            np.copyto(self._offsets[own], kept, where=mask[..., None])
        here = core.moved(-self._box.x0, -self._box.y0).slices
        np.copyto(self._image[here], np.clip(np.rint(new), 0, 255).astype(np.uint8), where=mask[..., None])
        self._hole[here] &= ~mask

    def take_colours(self) -> Pixels:
        """N×3 float32: the region's pixels in row order."""
        return take_pixels(self._filled, self._region.hole)

    def take_offsets(self) -> Offsets | None:
        """The same for where they were copied from; None if none was."""
        return self._offsets[self._region.hole] if "_offsets" in self.__dict__ else None

    @cached_property
    def _offsets(self) -> Offsets:
        return np.full((*self._region.hole.shape, 2), NOWHERE, np.int16)


class _Steps:
    """Progress that never falls, told in nested parts, and the question whether to stop."""

    def __init__(self, on_progress: Callable[[float], None], cancel: Callable[[], bool]) -> None:
        self._on_progress = on_progress
        self._cancel = cancel
        self._start, self._length, self._told = 0.0, 1.0, -1.0

    def check_cancelled(self) -> None:
        if self._cancel():
            raise CancelledError()

    def report(self, done: float) -> None:
        """`done` is 0..1 of the present part; told only when the whole has grown."""
        whole = min(1.0, self._start + self._length * done)
        if whole > self._told:
            self._told = whole
            self._on_progress(whole)

    @contextmanager
    def enter_part(self, start: float, share: float) -> Iterator[None]:
        """What is told inside is 0..1 of this share of the present part, which begins at `start`."""
        before = self._start, self._length
        self._start, self._length = before[0] + before[1] * start, before[1] * share
        yield
        self._start, self._length = before
