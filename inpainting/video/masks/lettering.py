"""Which pixels of a line of writing laid over a picture are its letters, their outline or the box they stand on.

Knows pictures only: neither when a caption is shown nor what is behind it.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.video.background.blending import Map
from inpainting.video.packed import grow_hole

_STROKE: Final = 0.36
"""Strokes are thinner than this share of their line's height."""
_BEYOND: Final = 0.2
"""How far letters may stand out of their line's region, in shares of its height."""
_LEAST: Final = 14.0
"""Grey levels by which letters differ from what is beside them at the least."""
_SEED, _REST = 0.5, 0.25
"""Shares of what letters mostly differ by: in some pixel of each of their pieces, and in all of them."""
_DARK: Final = 0.4
"""So much less than dark strokes the light ones of a line need be unlike what is beside it: most captions are light."""
_PURE: Final = 0.7
"""The same where letters are not mixed with what is behind them."""
_MOSTLY: Final = 0.7
"""Share of a letter that lies in its line."""
_LETTERED: Final = (0.04, 0.7)
"""Shares of a region that its letters may take."""
_ALL_ALONG: Final = 0.5
"""Share of a region's length along which letters must stand."""
_CELLS: Final = 24
_OUTLINE: Final = 0.16
"""An outline is at most this thick, in shares of a line's height."""
_EVEN: Final = 10.0
"""Grey levels by which the colours of an outline or a plain box are spread at most."""
_STEP: Final = 7.0
"""Grey levels by which a box is lighter or darker than what it lies on …"""
_KEPT: Final = 0.65
"""… along this share of its side."""
_CORE: Final = 0.3
"""How far within a line's region its box may begin, in shares of its height."""
_ROOM: Final = 1.0
"""How far the sides of a box may be from the line, in shares of its height."""


class Letters(NamedTuple):
    """H×W both: what is to go, and of that where letters are purest."""

    hole: Hole
    core: Hole


def find_letters(image: Image, region: Hole, height: float) -> Letters:
    """The pixels of `image` (H×W×3) that are letters of the line in `region` (H×W, about `height` pixels high).

    With their outline; the whole region where letters cannot be told from what is behind them.
    """
    place = Box.around(region).grown(round(height)).clipped(Extent(region.shape[1], region.shape[0]))
    own, crop = region[place.slices], image[place.slices].astype(np.float32)
    wide = grow_hole(own, round(_BEYOND * height))
    beside = np.median(crop[~wide], axis=0) if not wide.all() else np.zeros(3)
    light, dark = (_find_strokes(sign * crop, own, wide, height) for sign in (1, -1))
    is_light = _measure_unlikeness(crop[light.core], beside) > _DARK * _measure_unlikeness(crop[dark.core], beside)
    letters, core = light if is_light else dark
    if not _are_letters(letters, own):
        return Letters(region, region)
    whole = Letters(np.zeros_like(region), np.zeros_like(region))
    whole.hole[place.slices] = _with_outline(crop, letters, round(_OUTLINE * height))
    whole.core[place.slices] = core
    return whole


def find_box(image: Image, region: Hole, height: float) -> Box | None:
    """The upright box that the line stands on, plain or a shade over the picture; None when there is none.

    Its four sides are steps of one kind, inwards lighter or inwards darker, nearly all along.
    """
    inner = Box.around(region).grown(-round(_CORE * height))
    if inner.is_empty:
        return None
    extent = Extent(region.shape[1], region.shape[0])
    reach = max(3, round((_ROOM + _CORE) * height))
    light = image.astype(np.float32).mean(axis=2)
    best: tuple[float, Box] | None = None
    for sign in (1, -1):
        box, strength = _find_enclosing(sign * light, inner, reach, extent)
        if box is not None and (best is None or strength > best[0]):
            best = strength, box
    return None if best is None else best[1]


def _measure_unlikeness(colours: npt.NDArray[Any], beside: npt.NDArray[Any]) -> float:
    """How far colours are from what is beside a line; the gaps between light letters are dark strokes, but like it."""
    return float(np.abs(colours - beside).mean()) if colours.size else 0.0


def _find_strokes(colours: Map, own: Hole, wide: Hole, height: float) -> Letters:
    """Thin things lighter than what is beside them."""
    side = max(3, round(_STROKE * height)) | 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    contrast = (colours - cv2.morphologyEx(colours, cv2.MORPH_OPEN, kernel)).max(axis=2)
    letters = np.zeros_like(own)
    usual = float(np.percentile(contrast[own], 92)) if own.any() else 0.0
    if usual < _LEAST:
        return Letters(letters, letters)
    for least in (_REST, _SEED):
        letters |= _keep_pieces_within(contrast > least * usual, contrast > _SEED * usual, wide)
    return Letters(letters, letters & (contrast > _PURE * usual))


def _keep_pieces_within(strokes: Hole, seeds: Hole, wide: Hole) -> Hole:
    """The connected pieces that have a seed and lie mostly in the line; what runs across it is something else."""
    pieces = cv2.connectedComponents(strokes.astype(np.uint8), connectivity=8)[1]
    areas = np.bincount(pieces.ravel())
    seeded = np.bincount(pieces[seeds & strokes], minlength=len(areas))
    inside = np.bincount(pieces[wide], minlength=len(areas))
    good = (seeded > 0) & (inside > _MOSTLY * areas)
    good[0] = False
    return np.asarray(good[pieces] & wide, np.bool_)


def _are_letters(letters: Hole, region: Hole) -> bool:
    """Whether they can be all the letters of a region: neither too few nor too many, and all along it."""
    share = float((letters & region).sum()) / max(1, int(region.sum()))
    along = Box.around(region)
    axis = 0 if along.width >= along.height else 1
    there = np.asarray((letters & region)[along.slices].any(axis=axis), np.bool_)
    cells = np.array_split(there, min(_CELLS, there.size))
    return _LETTERED[0] < share < _LETTERED[1] and float(np.mean([cell.any() for cell in cells])) > _ALL_ALONG


def _with_outline(crop: npt.NDArray[Any], letters: Hole, most: int) -> Hole:
    """The letters with the rings round them that are all of one colour while what lies farther out is not."""
    away = cv2.distanceTransform((~letters).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    far = (away > most + 1) & (away <= most + 6)
    if most < 1 or np.count_nonzero(far) < 30:
        return letters
    reach = 0
    for ring in range(most, 0, -1):
        place = (away > ring - 1) & (away <= ring)
        if place.any() and _measure_spread(crop[place]) < min(_EVEN, 0.6 * _measure_spread(crop[far])):
            reach = ring
            break
    return np.asarray(away <= reach, np.bool_) if reach else letters


def _measure_spread(colours: npt.NDArray[Any]) -> float:
    """How far the colours mostly are from their median, N×3."""
    return float(np.abs(colours - np.median(colours, axis=0)).mean(axis=1).mean())


def _find_enclosing(light: Map, inner: Box, reach: int, extent: Extent) -> tuple[Box | None, float]:
    """The sides at which it gets lighter on the way in, each looked for between the line and `reach` pixels off."""
    rows = slice(inner.y0, inner.y1)
    columns = slice(inner.x0, inner.x1)
    left = _find_side(light[rows, : inner.x0], reach)
    right = _find_side(light[rows, inner.x1 :][:, ::-1], reach)
    top = _find_side(light[: inner.y0, columns].T, reach)
    bottom = _find_side(light[inner.y1 :, columns][::-1].T, reach)
    sides = [left, right, top, bottom]
    if any(side is None for side in sides):
        return None, 0.0
    places = [side[0] for side in sides if side is not None]
    box = Box(places[0], places[2], extent.width - places[1], extent.height - places[3])
    return box, min(side[1] for side in sides if side is not None)


def _find_side(light: Map, reach: int) -> tuple[int, float] | None:
    """Where a picture seen from outside (its last column lies in the line) first steps up all along; by how much."""
    width = light.shape[1]
    if width < 4:
        return None
    steps = light[:, 2:] - light[:, :-2]
    first = max(0, width - 2 - reach)
    middle = np.median(steps[:, first:], axis=0)
    agreeing = (steps[:, first:] > _STEP / 2).mean(axis=0)
    places = np.flatnonzero((middle > _STEP) & (agreeing > _KEPT))
    if not places.size:
        return None
    edge = int(places[0] + np.argmax(middle[places[0] : places[0] + 3]))
    return first + edge + 1, float(middle[edge])
