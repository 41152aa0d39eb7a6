"""Drawable tiles of the picture and of the hole at several sizes, made when seen and refreshed by box; no widget."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, reduce

import numpy as np
import numpy.typing as npt
from PyQt5.QtCore import QPoint
from PyQt5.QtGui import QColor, QImage, QPainter

from app.core.imageio.photo import Alpha
from app.ui.widgets.qimage import (
    make_image_from_codes,
    make_image_from_pixels,
    make_image_with_opacity,
    make_shades,
    make_transparent_image,
)
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Colours, Hole, Image

SIDE = 512
"""Side of a tile in its own pixels; at level n each of them stands for 2ⁿ×2ⁿ pixels of the picture."""

HALO = 2
"""How many tile pixels round a changed box look different, because the edge of the hole moved."""

_TINT, _EDGE, _LINE = 0.42, 0.95, 0.7
"""How opaque the tint is inside, on the outermost pixel, and on the dark one beside it."""

_SHADES = 64
_LEVELS = 7
_STRIPE = 6
"""How wide the stripes of a hatched area are, and what is between them, tile pixels."""
_MOST_STALE = 48
"""Levels down to the smallest zoom; changed boxes of one tile from which on it is cheaper to draw their union."""

Renderer = Callable[[Box, int], "QImage | None"]
"""Box of the picture and level → what it looks like, or None when there is nothing to draw."""


@dataclass(frozen=True)
class TileKey:
    """Which tile: `level` halvings, `column` and `row` in steps of `SIDE`."""

    level: int
    column: int
    row: int

    def find_box(self, extent: Extent) -> Box:
        """The pixels of the picture this tile shows."""
        side = SIDE << self.level
        x, y = self.column * side, self.row * side
        return Box(x, y, x + side, y + side).clipped(extent)


class TileStore:
    """Keeps the last `limit` tiles of one layer; forgets other levels when something changes, repairs the shown one."""

    def __init__(self, render: Renderer, *, limit: int) -> None:
        self._render = render
        self._limit = limit
        self._extent = Extent(0, 0)
        self._level = 0
        self._tiles: OrderedDict[TileKey, QImage | None] = OrderedDict()
        self._stale: dict[TileKey, list[Box]] = {}

    def __len__(self) -> int:
        return len(self._tiles)

    @property
    def level(self) -> int:
        """The level last shown."""
        return self._level

    def reset(self, extent: Extent) -> None:
        """Another picture of this extent: nothing is known about it yet."""
        self._extent = extent
        self.clear()

    def clear(self) -> None:
        self._tiles.clear()
        self._stale.clear()

    def list_visible(self, box: Box, level: int) -> Iterator[tuple[Box, QImage]]:
        """The tiles at `level` that show any of `box`, with the pixels of the picture they stand for."""
        self._level = level
        for key in _list_keys(box.clipped(self._extent), level):
            image = self._get_tile(key)
            if image is not None:
                yield key.find_box(self._extent), image

    def refresh(self, box: Box) -> None:
        """The picture changed inside `box`: tiles of the level last shown are repaired when seen, others forgotten."""
        inside = box.clipped(self._extent)
        for key in [key for level in range(_LEVELS) for key in _list_keys(inside, level) if key in self._tiles]:
            if key.level == self._level and self._tiles[key] is not None:
                self._add_stale(key, box)
            else:
                self._forget(key)

    def _add_stale(self, key: TileKey, box: Box) -> None:
        boxes = self._stale.setdefault(key, [])
        boxes.append(box)
        if len(boxes) > _MOST_STALE:
            boxes[:] = [reduce(Box.union, boxes)]

    def _get_tile(self, key: TileKey) -> QImage | None:
        if key in self._tiles:
            self._tiles.move_to_end(key)
            self._repair(key)
            return self._tiles[key]
        image = self._tiles[key] = self._render(key.find_box(self._extent), key.level)
        while len(self._tiles) > self._limit:
            self._forget(next(iter(self._tiles)))
        return image

    def _forget(self, key: TileKey) -> None:
        del self._tiles[key]
        self._stale.pop(key, None)

    def _repair(self, key: TileKey) -> None:
        """Draw the parts of a tile anew that changed since it was last seen."""
        boxes, image = self._stale.pop(key, []), self._tiles[key]
        if not boxes or image is None:
            return
        whole = key.find_box(self._extent)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for part in {_align(box, key.level).intersection(whole) for box in boxes}:
            patch = self._render(part, key.level) or _make_empty_tile(part, key.level)
            painter.drawImage(QPoint((part.x0 - whole.x0) >> key.level, (part.y0 - whole.y0) >> key.level), patch)
        painter.end()


def render_image(
    image: Image, box: Box, level: int, colours: Colours | None = None, *, alpha: Alpha | None = None
) -> QImage:
    """What `box` of the picture, of these colours if not sRGB, looks like after `level` halvings.

    As opaque as `alpha` (as large as the picture) says, if there is one.
    """
    pixels = _reduce(image[box.slices], level)
    if alpha is None:
        return make_image_from_pixels(pixels, colours)
    return make_image_with_opacity(pixels, _reduce(alpha[box.slices], level), colours)


def render_hole(hole: Hole, box: Box, *, level: int, color: QColor, hatched: bool = False) -> QImage | None:
    """The tint over `box` after `level` halvings, edged by two lines; None when nothing in it is selected.

    `hatched` ones are tinted in stripes, so that nobody needs to see the colour.

    Of the lines the outer one has the colour and the inner one is dark, so that the edge can be seen on a picture of
    any colour and by any eyes. They look beyond the box, so refresh `HALO` tile pixels more than what changed.
    """
    height, width = hole.shape
    wide = _align(box.grown(HALO << level), level).clipped(Extent(width, height))
    part = hole[wide.slices]
    if not part.any():
        return None
    covered = _reduce(part.view(np.uint8) * np.uint8(255), level)
    top, left = (box.y0 - wide.y0) >> level, (box.x0 - wide.x0) >> level
    rows, columns = _divide_up(box.height, level), _divide_up(box.width, level)
    codes = _encode_coverage(covered)
    if hatched:
        codes[_find_between_stripes(codes, wide, level)] = 0
    return make_image_from_codes(codes[top : top + rows, left : left + columns], _make_code_table(color.name()))


def _find_between_stripes(codes: npt.NDArray[np.uint8], wide: Box, level: int) -> npt.NDArray[np.bool_]:
    """What is inside an area, not at its edge, and between slanted stripes that go on from tile to tile."""
    rows, columns = np.ogrid[: codes.shape[0], : codes.shape[1]]
    slant = rows + columns + ((wide.x0 + wide.y0) >> level)
    return np.asarray((codes >= 2 * _SHADES) & (slant // _STRIPE % 2 == 0), np.bool_)


def _encode_coverage(covered: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Coverage in `_SHADES` steps, more by `_SHADES` for each pixel that lies further inside, up to twice."""
    import cv2

    square = np.ones((3, 3), np.uint8)
    inner = cv2.erode(covered, square)
    innermost = cv2.erode(inner, square)
    _, further = cv2.threshold(inner, 127, _SHADES, cv2.THRESH_BINARY)
    _, furthest = cv2.threshold(innermost, 127, _SHADES, cv2.THRESH_BINARY)
    return np.asarray(cv2.add(cv2.add(covered >> 2, further), furthest), np.uint8)


@lru_cache(maxsize=8)
def _make_code_table(name: str) -> list[int]:
    """What each code of `_encode_coverage` looks like: edge, line beside it, tint."""
    color = QColor(name)
    kinds = ((color, _EDGE), (QColor("black"), _LINE), (color, _TINT))
    return [shade for kind, opacity in kinds for shade in make_shades(kind, steps=_SHADES, opacity=opacity)]


def _make_empty_tile(part: Box, level: int) -> QImage:
    return make_transparent_image(_divide_up(part.width, level), _divide_up(part.height, level))


def _reduce(pixels: npt.NDArray[np.uint8], level: int) -> npt.NDArray[np.uint8]:
    """Area averages over 2ˡᵉᵛᵉˡ squares; an incomplete square at the right or bottom is filled up with its edge."""
    if level == 0:
        return pixels
    import cv2

    height, width = _divide_up(pixels.shape[0], level), _divide_up(pixels.shape[1], level)
    missing_rows, missing_columns = (height << level) - pixels.shape[0], (width << level) - pixels.shape[1]
    if missing_rows or missing_columns:
        pixels = np.asarray(
            cv2.copyMakeBorder(pixels, 0, missing_rows, 0, missing_columns, cv2.BORDER_REPLICATE), np.uint8
        )
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _divide_up(length: int, level: int) -> int:
    return -(-length >> level)


def _align(box: Box, level: int) -> Box:
    """The smallest box round `box` on the grid of the level."""
    step = 1 << level
    return Box(box.x0 // step * step, box.y0 // step * step, -(-box.x1 // step) * step, -(-box.y1 // step) * step)


def _list_keys(box: Box, level: int) -> Iterator[TileKey]:
    if box.is_empty:
        return
    side = SIDE << level
    for row in range(box.y0 // side, -(-box.y1 // side)):
        for column in range(box.x0 // side, -(-box.x1 // side)):
            yield TileKey(level, column, row)
