"""Splits a hole into the regions that are filled one by one. Where they are seen from is `context`'s business."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image

COMFORTABLE: Final = 32
"""The thickest hole, in pixels, that is worked on at full size however far it stretches."""

HALO: Final = 128
"""The least real surroundings, in pixels of the working size."""

TILE: Final = 512
"""The largest side, in pixels of the working size, that a method is shown at once."""

_CELL: Final = 64
"""Thin parts nearer than this share most of their surroundings, so they are filled together."""


Radius = npt.NDArray[np.float32]
"""H×W: how far each pixel of the hole is from the nearest known one."""

Pixels = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Region:
    """A part of the hole that is filled as one: `hole` is box.height×box.width bool, True = of this region.

    `thickness` is the diameter in pixels of the largest disc inside it (it goes on beyond the picture’s edge).
    """

    box: Box
    hole: Hole
    thickness: float

    def get_numbers_in(self, box: Box) -> Numbers | slice:
        """Which of the region's pixels, counted from 0 in row order, lie in `box`, a part of the region's own."""
        own = box.moved(-self.box.x0, -self.box.y0)
        first = self._first_in_row[own.y0 : own.y1 + 1]
        if own.width == self.box.width:
            return slice(int(first[0]), int(first[-1]))
        before, inside = (
            _list_in_rows(self.hole[own.y0 : own.y1, x0:x1]) for x0, x1 in ((0, own.x0), (own.x0, own.x1))
        )
        return np.asarray(np.arange(inside.sum()) + np.repeat(first[:-1] + before - np.cumsum(inside) + inside, inside))

    @cached_property
    def _first_in_row(self) -> Numbers:
        """The number of each row's first pixel, and last how many there are."""
        return np.concatenate([[0], np.cumsum(_list_in_rows(self.hole))])


def find_regions(hole: Hole) -> tuple[Region, ...]:
    """The regions of `hole` (H×W bool), from top to bottom; together they are the hole and none share a pixel.

    Each thick connected part is a region of its own, so that it alone is worked on at a reduced size; thin parts that
    lie close together become one region. Regions that one tile can show with their surroundings are filled together.
    """
    height, width = hole.shape
    crop = Box.around(hole).grown(1).clipped(Extent(width, height))
    inside = np.ascontiguousarray(hole[crop.slices])
    if not inside.any():
        return ()
    regions = (
        region for box, part in _list_clusters(inside) for region in _move_into(_split_thick_from_thin(part), box)
    )
    moved = _move_into(regions, crop)
    in_order = sorted(moved, key=lambda region: (region.box.y0, region.box.x0))
    return tuple(_join_where_tiles_show_both(in_order, Extent(width, height)))


def take_pixels(pixels: Image | Pixels, hole: Hole) -> Pixels:
    """Those of `pixels` (H×W×C) that lie in `hole`, in row order: N×C float32."""
    flat: Image | Pixels = pixels.reshape(-1, pixels.shape[2])
    return flat.take(np.flatnonzero(hole), axis=0).astype(np.float32, copy=False)


def measure_distance_to_known(hole: Hole) -> Radius:
    """How far each pixel of `hole` (H×W bool) is from the nearest known one; the hole goes on beyond the edge."""
    framed = cv2.copyMakeBorder(hole.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    return np.asarray(cv2.distanceTransform(framed, cv2.DIST_L2, cv2.DIST_MASK_5)[1:-1, 1:-1], np.float32)


def compute_thickness(hole: Hole) -> float:
    """The diameter in pixels of the largest disc inside `hole` (H×W bool), which goes on beyond the picture's edge."""
    return 2 * float(measure_distance_to_known(hole).max())


def _move_into(regions: Iterable[Region], box: Box) -> Iterator[Region]:
    return (Region(region.box.moved(box.x0, box.y0), region.hole, region.thickness) for region in regions)


def _list_in_rows(mask: Hole) -> Numbers:
    return np.asarray(np.count_nonzero(mask, axis=1), np.int64)


def _join_where_tiles_show_both(regions: Iterable[Region], extent: Extent) -> list[Region]:
    """Joins each region with the first one before it that a tile can show together with it."""
    joined: list[Region] = []
    for region in regions:
        for number, other in enumerate(joined):
            if _fits_a_tile(other.box.union(region.box), max(other.thickness, region.thickness), extent):
                joined[number] = _join(other, region)
                break
        else:
            joined.append(region)
    return joined


def _fits_a_tile(box: Box, thickness: float, extent: Extent) -> bool:
    seen = box.grown(max(HALO, math.ceil(thickness))).clipped(extent)
    return max(seen.width, seen.height) <= TILE


def _join(one: Region, other: Region) -> Region:
    box = one.box.union(other.box)
    mask = np.zeros((box.height, box.width), np.bool_)
    for region in (one, other):
        mask[region.box.moved(-box.x0, -box.y0).slices] |= region.hole
    return Region(box, mask, max(one.thickness, other.thickness))


def _list_clusters(hole: Hole) -> Iterator[tuple[Box, Hole]]:
    """The parts of `hole` whose cells of the picture touch: a box of whole cells, known ones round it, and its hole."""
    extent = Extent(hole.shape[1], hole.shape[0])
    for cells, groups, group in _group_cells(hole):
        box = _convert_to_pixels(cells.grown(1)).clipped(extent)
        part = np.zeros((box.height, box.width), np.bool_)
        loose = _convert_to_pixels(cells).clipped(extent)
        own = hole[loose.slices] & _enlarge_cells(groups[cells.slices] == group, loose)
        part[loose.moved(-box.x0, -box.y0).slices] = own
        yield box, part


def _split_thick_from_thin(part: Hole) -> Iterator[Region]:
    """The thick connected parts of a cluster, each as a region, and the thin ones together."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(part.view(np.uint8), connectivity=8)
    radius = np.asarray(cv2.distanceTransform(part.view(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5), np.float32)
    thick = np.unique(labels[radius > COMFORTABLE / 2])
    thin = part.copy()
    for label in thick:
        x, y, width, height = (int(value) for value in stats[label, :4])
        box = Box(x, y, x + width, y + height)
        mask = labels[box.slices] == label
        thin[box.slices] &= ~mask
        yield Region(box, mask, 2 * float(radius[box.slices][mask].max()))
    if count > 1 + len(thick):
        yield from _close_together(thin, radius)


def _close_together(thin: Hole, radius: Radius) -> Iterator[Region]:
    """Groups of thin parts whose cells of the picture touch; the number of cells bounds the number of groups."""
    for cells, groups, group in _group_cells(thin):
        loose = _convert_to_pixels(cells).clipped(Extent(thin.shape[1], thin.shape[0]))
        mask = thin[loose.slices] & _enlarge_cells(groups[cells.slices] == group, loose)
        tight = Box.around(mask)
        place = tight.moved(loose.x0, loose.y0)
        mask = mask[tight.slices].copy()
        yield Region(place, mask, 2 * float(radius[place.slices][mask].max()))


def _group_cells(hole: Hole) -> Iterator[tuple[Box, npt.NDArray[np.int32], int]]:
    """The groups of touching cells that have pixels of `hole`: the box in cells, each cell's group, and its own."""
    height, width = hole.shape
    rows = np.stack([hole[y : y + _CELL].any(axis=0) for y in range(0, height, _CELL)])
    cells = np.stack([rows[:, x : x + _CELL].any(axis=1) for x in range(0, width, _CELL)], axis=1)
    count, groups, stats, _ = cv2.connectedComponentsWithStats(cells.view(np.uint8), connectivity=8)
    for group in range(1, count):
        x, y, across, down = (int(value) for value in stats[group, :4])
        yield Box(x, y, x + across, y + down), np.asarray(groups, np.int32), group


def _convert_to_pixels(cells: Box) -> Box:
    return Box(cells.x0 * _CELL, cells.y0 * _CELL, cells.x1 * _CELL, cells.y1 * _CELL)


def _enlarge_cells(cells: Hole, box: Box) -> Hole:
    return cells.repeat(_CELL, axis=0)[: box.height].repeat(_CELL, axis=1)[:, : box.width]
