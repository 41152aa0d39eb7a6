"""Splits a hole into the regions that are filled one by one. Where they are seen from is `context`'s business."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.geometry import Box, Extent
from inpainting.request import Hole

COMFORTABLE: Final = 64
"""The thickest hole, in pixels, that is worked on at full size however far it stretches."""

HALO: Final = 128
"""The least real surroundings, in pixels of the working size."""

TILE: Final = 512
"""The largest side, in pixels of the working size, that a method is shown at once."""

_CELL: Final = 64
"""Thin parts nearer than this share most of their surroundings, so they are filled together."""


Radius = npt.NDArray[np.float32]
"""H×W: how far each pixel of the hole is from the nearest known one."""


@dataclass(frozen=True, eq=False)
class Region:
    """A part of the hole that is filled as one: `mask` is box.height×box.width bool, True = belongs to this region.

    `thickness` is the diameter in pixels of the largest disc inside it (the hole goes on beyond the picture's edge).
    """

    box: Box
    mask: Hole
    thickness: float


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
    regions = [*_thick_and_thin(inside)]
    moved = (Region(r.box.moved(crop.x0, crop.y0), r.mask, r.thickness) for r in regions)
    in_order = sorted(moved, key=lambda region: (region.box.y0, region.box.x0))
    return tuple(_sharing_tiles(in_order, Extent(width, height)))


def depths(hole: Hole) -> Radius:
    """How far each pixel of `hole` (H×W bool) is from the nearest known one; the hole goes on beyond the edge."""
    framed = cv2.copyMakeBorder(hole.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    return np.asarray(cv2.distanceTransform(framed, cv2.DIST_L2, cv2.DIST_MASK_5)[1:-1, 1:-1], np.float32)


def _sharing_tiles(regions: Iterable[Region], extent: Extent) -> list[Region]:
    """Joins each region with the first one before it that a tile can show together with it."""
    joined: list[Region] = []
    for region in regions:
        for number, other in enumerate(joined):
            if _fits_a_tile(other.box.union(region.box), max(other.thickness, region.thickness), extent):
                joined[number] = _joined(other, region)
                break
        else:
            joined.append(region)
    return joined


def _fits_a_tile(box: Box, thickness: float, extent: Extent) -> bool:
    seen = box.grown(max(HALO, math.ceil(thickness))).clipped(extent)
    return max(seen.width, seen.height) <= TILE


def _joined(one: Region, other: Region) -> Region:
    box = one.box.union(other.box)
    mask = np.zeros((box.height, box.width), np.bool_)
    for region in (one, other):
        mask[region.box.moved(-box.x0, -box.y0).slices] |= region.mask
    return Region(box, mask, max(one.thickness, other.thickness))


def _thick_and_thin(inside: Hole) -> Iterator[Region]:
    count, labels, stats, _ = cv2.connectedComponentsWithStats(inside.view(np.uint8), connectivity=8)
    radius = np.asarray(cv2.distanceTransform(inside.view(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5), np.float32)
    thickness = _thickness_by_label(inside, radius, np.asarray(labels, np.int32), count)
    thick = np.flatnonzero(thickness > COMFORTABLE)
    for label in thick:
        x, y, width, height = (int(value) for value in stats[label, :4])
        box = Box(x, y, x + width, y + height)
        yield Region(box, labels[box.slices] == label, float(thickness[label]))
    thin = inside & ~np.isin(labels, thick) if thick.size else inside
    yield from _close_together(thin, radius)


def _thickness_by_label(inside: Hole, radius: Radius, labels: npt.NDArray[np.int32], count: int) -> Radius:
    thickness = np.zeros(count, np.float32)
    np.maximum.at(thickness, labels[inside], radius[inside])
    return 2 * thickness


def _close_together(thin: Hole, radius: Radius) -> Iterator[Region]:
    """Groups of thin parts whose cells of the picture touch; the number of cells bounds the number of groups."""
    rows, columns = (np.arange(0, side, _CELL) for side in thin.shape)
    cells = np.logical_or.reduceat(np.logical_or.reduceat(thin, rows, axis=0), columns, axis=1)
    count, groups, stats, _ = cv2.connectedComponentsWithStats(cells.view(np.uint8), connectivity=8)
    for group in range(1, count):
        x, y, width, height = (int(value) for value in stats[group, :4])
        loose = Box(x * _CELL, y * _CELL, (x + width) * _CELL, (y + height) * _CELL)
        loose = loose.clipped(Extent(thin.shape[1], thin.shape[0]))
        own = groups[y : y + height, x : x + width] == group
        mask = thin[loose.slices] & _enlarged(own, loose)
        tight = Box.around(mask)
        place = tight.moved(loose.x0, loose.y0)
        mask = mask[tight.slices].copy()
        yield Region(place, mask, 2 * float(radius[place.slices][mask].max()))


def _enlarged(cells: Hole, box: Box) -> Hole:
    return cells.repeat(_CELL, axis=0)[: box.height].repeat(_CELL, axis=1)[:, : box.width]
